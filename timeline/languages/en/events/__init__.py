"""English data of event extraction: lists of words only, one word or phrase each; a phrase joins its words by "_"."""
