"""Scores against the specification files of Recognizers-Text: is the interval of each expression the right one."""

from timeline.evaluate.recognizers.score import CaseResult, Difference, RecognizersReport, score_specs

__all__ = ["CaseResult", "Difference", "RecognizersReport", "score_specs"]
