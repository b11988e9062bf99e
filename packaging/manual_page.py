"""The page that `man itsm-fit` shows: the commands as the command line lists them."""

from __future__ import annotations

import re

from itsm_fit import __version__
from itsm_fit.cli.commands import ABOUT, COMMANDS


def written() -> str:
    """The page as man(7) lays it down."""
    about, *more = ABOUT.split("\n\n")
    lines = [
        f'.TH ITSM\\-FIT 1 "" "ITSM Fit {__version__}" "User Commands"',
        ".SH NAME",
        f"itsm\\-fit \\- {_text(about)}",
        ".SH SYNOPSIS",
        ".B itsm\\-fit",
        ".RI [ FILE ...]",
        ".br",
        ".B itsm\\-fit",
        ".I COMMAND",
        ".RI [ OPTION ...]",
        ".SH DESCRIPTION",
    ]
    for paragraph in more:
        lines += [".PP", _text(paragraph)]
    lines.append(".SH COMMANDS")
    for name, row in COMMANDS.items():
        lines += [".TP", f".B {_text(name)}", _text(row.title)]
    lines += [".PP", "Each command tells its options with", ".BR \\-\\-help ."]
    return "\n".join(lines) + "\n"


def _text(words: str) -> str:
    r"""Words as they are: no line of them is a request, a hyphen can be copied, and what stood in `` is bold."""
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    bold = re.sub(r"`([^`]*)`", r"\\fB\1\\fR", plain)
    return f"\\&{bold}" if bold.startswith((".", "'")) else bold
