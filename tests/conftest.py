"""Shared by all tests: what hypothesis draws is the same on every run, and no test depends on how fast it runs."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable")
