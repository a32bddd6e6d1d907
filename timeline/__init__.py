"""Turn articles about a crisis into an honest timeline: what happened, what was feared, who said so, and when."""
