"""What `itsm-fit --help` prints: as Typer prints it, which would take longer to load than all else here."""

from __future__ import annotations

import os

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from itsm_fit.cli.commands import ABOUT, COMMANDS

_OPTIONS = {"--version": "Show the version and exit.", "--help": "Show this message and exit."}


def print_help() -> None:
    """Print what the program is for, its options and its commands."""
    console = _console()
    console.print(
        Padding(Text.assemble(("Usage: ", "yellow"), "itsm-fit [OPTIONS] COMMAND [ARGS]..."), 1), style="bold"
    )
    for number, paragraph in enumerate(ABOUT.split("\n\n")):
        console.print(Padding(_marked(paragraph, "dim" if number else ""), (0, 1, 1, 1)))
    for title, table in (("Options", _options()), ("Commands", _commands())):
        console.print(Panel(table, title=title, title_align="left", border_style="dim"))
    console.print()


def _console() -> Console:
    """Standard output, as the variables have it that Typer knows beside those of Rich."""
    width = os.environ.get("TERMINAL_WIDTH")
    anywhere = any(map(os.environ.get, ("GITHUB_ACTIONS", "FORCE_COLOR", "PY_COLORS")))
    return Console(width=int(width) if width else None, force_terminal=anywhere or None, highlight=False, emoji=False)


def _table() -> Table:
    return Table(box=None, show_header=False, expand=True, pad_edge=False, padding=(0, 1))


def _options() -> Table:
    table = _table()
    table.add_column(no_wrap=True, width=max(map(len, _OPTIONS)) + 6)
    table.add_column(no_wrap=True)
    table.add_column(ratio=10)
    for name, title in _OPTIONS.items():
        table.add_row(
            Text(name, "bold cyan"), Text.assemble(("<", "dim"), "bool", (">", "dim"), style="bold yellow"), title
        )
    return table


def _commands() -> Table:
    table = _table()
    table.add_column(style="bold cyan", no_wrap=True, width=max(map(len, COMMANDS)))
    table.add_column(ratio=10)
    for name, row in COMMANDS.items():
        table.add_row(name, _marked(row.title))
    return table


def _marked(text: str, style: str = "") -> Text:
    """A text whose parts between backquotes stand out as code."""
    parts = text.split("`")
    return Text.assemble(
        *((part, "markdown.code" if place % 2 else "") for place, part in enumerate(parts)), style=style
    )
