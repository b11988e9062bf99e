"""Amounts as people type and paste them: thousands apart, a currency beside, per cent behind."""

from __future__ import annotations

import re

from itsm_fit.errors import EditError
from itsm_fit.importing.scale import parse_number

_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u2009\u202f'’_"))
_CURRENCY = re.compile(r"^(?:[€$£¥₹]|[A-Z]{3}|kr|zł)|(?:[€$£¥₹]|[A-Z]{3}|kr|zł)$")
_BY_COMMAS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_BY_DOTS = re.compile(r"[+-]?\d{1,3}((\.\d{3}){2,}|(\.\d{3})+(?=,))(,\d+)?")


def read_amount(text: str, what: str = "amount") -> float | None:
    """The number in a cell, None for a blank one or a dash; raises EditError for anything else.

    A comma before three digits sets thousands apart (1,200), else it is a decimal comma (12,5); a single dot is always
    a decimal point; signs of a currency are passed over, ``5 %`` is 0.05.
    """
    bare = text.translate(_SPACES)
    if bare in {"", "–", "-", "?"}:
        return None
    percent = bare.endswith("%")
    bare = _CURRENCY.sub("", _CURRENCY.sub("", bare.removesuffix("%")))
    if _BY_COMMAS.fullmatch(bare):
        bare = bare.replace(",", "")
    elif _BY_DOTS.fullmatch(bare):
        bare = bare.replace(".", "")
    number = parse_number(bare)
    if number is None:
        number = _long(bare)
    if number is None:
        raise EditError(f"“{text.strip()}” is no number for the {what}: write digits, such as 1200 or 12.5.")
    return number / 100 if percent else number


def _long(bare: str) -> float | None:
    """A number of more digits than an answer's."""
    found = re.fullmatch(r"[+-]?\d{1,15}([.,]\d{1,15})?", bare)
    return float(bare.replace(",", ".")) if found else None
