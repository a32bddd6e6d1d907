"""Timeline summarization scored against gold timelines (Ghalandari and Ifrim 2020)."""
