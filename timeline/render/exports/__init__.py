"""Events for other programs, one module a format; the suffix tells which."""

from timeline.render.exports.written import EXPORTS, export

__all__ = ["EXPORTS", "export"]
