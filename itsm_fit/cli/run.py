"""Running a command, which is loaded then or when its own help is asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from itsm_fit import __version__, collector
from itsm_fit.cli.commands import ABOUT, COMMANDS
from itsm_fit.cli.in_workspace import offered
from itsm_fit.cli.values import spare_pydantic
from itsm_fit.errors import Cancelled, FitError
from itsm_fit.storage.system_words import system_words
from itsm_fit.visible import visible_lines

UNUSABLE = 1


def run(argv: list[str]) -> int:
    """Run a command; where an input cannot be used, say so on standard error, a line each, and return 1.

    Raises SystemExit where the command ends with an exit code of its own, and OSError where what it writes has no room.
    """
    collector.catch_up()
    try:
        command_line().main(argv, prog_name="itsm-fit")
    except FitError as problem:
        message = str(problem)
    except OSError as problem:
        if problem.filename is None:  # what is written to has no name: it is the output
            raise
        message = system_words(problem)
    except Cancelled:
        message = "Stopped; nothing was written."
    except RecursionError:
        message = "The model nests too deeply: take its innermost sub-processes out into processes of their own."
    else:
        return 0
    sys.stderr.write(visible_lines(message) + "\n")
    return UNUSABLE


class _Commands(TyperGroup):
    """The commands by their titles, to be listed and suggested; the one that is meant is loaded."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        name, row, rest = super().resolve_command(ctx, args)
        return name, row and loaded(args[0]), rest


def command_line() -> TyperGroup:
    """The whole command line, none of its commands loaded."""
    group = typer.main.get_group(_typer(_Commands, help=ABOUT, callback=_options))
    for name, row in COMMANDS.items():
        group.add_command(TyperCommand(name, help=row.title, rich_markup_mode="markdown"))
    spare_pydantic(group)
    return group


def _typer(group: type[TyperGroup] | None = None, **options: Any) -> typer.Typer:
    return typer.Typer(
        cls=group, add_completion=False, rich_markup_mode="markdown", pretty_exceptions_enable=False, **options
    )


def loaded(name: str) -> Any:
    """A command, or several gathered under one name, with the module that it stands in."""
    module, _, attribute = COMMANDS[name].place.partition(":")
    with collector.paused():
        found = getattr(import_module(f"itsm_fit.cli.{module}"), attribute)
    alone = _typer()
    if isinstance(found, typer.Typer):
        for each in found.registered_commands:
            each.callback = each.callback and offered(each.callback)
        alone.add_typer(found, name=name)
    else:
        alone.command(name)(offered(found))
    command = typer.main.get_group(alone).commands[name]
    for each in (command, *getattr(command, "commands", {}).values()):
        spare_pydantic(each)
    return command


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"itsm-fit {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass
