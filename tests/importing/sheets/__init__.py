"""Comparison sheets as people lay them out, drawn from a grammar by seed, with the truth about each."""

from __future__ import annotations

from sheets.compose import Example, compose, generate
from sheets.plan import Plan, choices, draw

__all__ = ["Example", "Plan", "choices", "compose", "draw", "generate"]
