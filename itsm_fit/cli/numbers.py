"""Numbers given on the command line: read the same on every machine, whatever its country."""

from __future__ import annotations

import typer

from itsm_fit.cli.console import tell
from itsm_fit.numerals import Limits, judge, read_number, written

_AMOUNTS = Limits(low=0.0, currency="")


def amount(text: str) -> float:
    """An amount of 0 or more: a point stands before decimals, and so does a comma where it can part no thousands.

    Raises typer.BadParameter, which names the option, for anything else and for what could be two numbers.
    """
    its = judge(text, _AMOUNTS)
    if its.value is None:
        raise typer.BadParameter(its.trouble)
    if its.other is not None and read_number(text).grouped:
        raise typer.BadParameter(f"“{text}” can be {written(its.value)} or {written(its.other)}: write one of these.")
    if its.other is not None or "," in text:
        tell(f"{text} is read as {written(its.value)}.")
    return its.value
