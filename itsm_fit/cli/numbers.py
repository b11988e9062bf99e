"""Numbers given on the command line: read the same on every machine, whatever its country."""

from __future__ import annotations

from collections.abc import Callable

import typer

from itsm_fit.cli.console import tell
from itsm_fit.numerals import JudgedNumber, NumberLimits, judge, read_number, written

MOST = 2**53
"""Above it a float cannot tell whole numbers apart."""
_LONGEST = 100
_AMOUNTS = NumberLimits(low=0.0)


def whole(least: int) -> Callable[[str], int]:
    """Reads a whole number of `least` or more; signs between its thousands are passed over."""

    def number(text: str) -> int:
        bare = str(text)
        if bare.isascii() and bare.isdecimal() and len(bare) < _LONGEST and int(bare) >= least:
            return int(bare)
        its = judge(bare, NumberLimits(low=least, high=MOST, decimals=0))
        if its.value is None:
            raise typer.BadParameter(its.trouble)
        _tell(bare, its)
        return int(its.value)

    return number


def amount(text: str) -> float:
    """An amount of 0 or more: a point stands before decimals, and so does a comma where it can part no thousands.

    Raises typer.BadParameter, which names the option, for anything else and for what could be two numbers.
    """
    its = judge(text, _AMOUNTS)
    if its.value is None:
        raise typer.BadParameter(its.trouble)
    if its.other is not None and read_number(text).grouped:
        raise typer.BadParameter(f"“{text}” can be {written(its.value)} or {written(its.other)}: write one of these.")
    _tell(text, its)
    return its.value


def _tell(text: str, its: JudgedNumber) -> None:
    """Say what was understood where other programs would understand something else, or nothing."""
    if its.value is not None and (its.note or "," in text):
        tell(f"{text} is read as {written(its.value)}.")
