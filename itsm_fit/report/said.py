"""How a value of a report reads wherever a program does not format it: in PDF, HTML, letters and templates."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import NamedTuple

from itsm_fit.report.content import Cell, Value, bare
from itsm_fit.report.styles import Style
from itsm_fit.report.wording import INFINITE
from itsm_fit.scoring.wording import percent
from itsm_fit.writing import exact, grouped

_ASIDE = re.compile(r'"[^"]*"|\[[^\]]*\]')
"""What a number form says in its own words, and when it holds."""
_DECIMALS = re.compile(r"\.([0#]+)")
_TURNED = {"<": ">", ">": "<"}
_DIGITS = 10
"""Of a number without a form, as many as a cell shows."""


class NumberLook(NamedTuple):
    """What a number form of a cell asks for: `decimals` at most, `kept` of them even where they are 0."""

    decimals: int
    kept: int
    per_cent: bool
    signed: bool


def said(value: Value, style: Style) -> str:
    """A value as people read it, numbers by the form of its style in the signs of the language spoken.

    Thousands are always parted, shares read 0 % and 100 % only where they are that, what has no value is empty, and
    what is infinite or no number is a sign.
    """
    if isinstance(value, Cell):
        style = value.style
    plain = bare(value)
    if plain is None or isinstance(plain, str):
        return plain or ""
    return number_said(plain, style.number)


def number_said(number: float, form: str) -> str:
    """A number in a form of cells, such as ``0.0 %``."""
    if not math.isfinite(number):
        return INFINITE
    if not form:
        return exact(number, _DIGITS)
    look = number_look(form)
    size = abs(number)
    text = percent(size, look.decimals) if look.per_cent else _grouped(size, look)
    return _with_sign(text, "-" if number < 0 else "+" if look.signed else "")


def _with_sign(text: str, sign: str) -> str:
    """What is not 0 with its sign; a size below a bound is, below 0, above the bound."""
    if not sign or not any(digit in text for digit in "123456789"):
        return text
    bound = text[:2] if text[0] in _TURNED else ""
    turned = f"{_TURNED[bound[0]]} " if bound and sign == "-" else bound
    return f"{turned}{sign}{text.removeprefix(bound)}"


@cache
def number_look(form: str) -> NumberLook:
    """What a number form asks for, read from its first section."""
    first = _ASIDE.sub("", form).partition(";")[0]
    found = _DECIMALS.search(first)
    decimals = found[1] if found else ""
    return NumberLook(len(decimals), decimals.count("0"), "%" in first, first.startswith("+"))


def _grouped(size: float, look: NumberLook) -> str:
    """With the fewest decimals that the form allows."""
    rounded = f"{size:.{look.decimals}f}"
    _, _, after = rounded.partition(".")
    return grouped(float(rounded), max(len(after.rstrip("0")), look.kept))
