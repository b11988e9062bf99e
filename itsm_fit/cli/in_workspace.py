"""`--workspace URL`: what a command names as a project lies in a workspace, not in a file."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import typer
from typer.models import ParameterInfo

PROJECTS = frozenset({"PROJECT", "SOURCE…", "MODEL…", "IN", "A", "B", "BASE", "MINE", "THEIRS"})
"""How commands call a file to read that may be a project."""

InWorkspace = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        metavar="URL",
        help="The project is called so in this workspace: a folder, or postgresql://NAME@HOST/DATABASE.",
    ),
]


def offered(command: Callable[..., None]) -> Callable[..., None]:
    """A command with `--workspace`, where it names projects; as it is where it names none.

    With it the project is taken out to a file, the command runs on that, and what it changed is put back.
    """
    signature = inspect.signature(command, eval_str=True)
    names = tuple(each.name for each in signature.parameters.values() if _names_projects(each))
    if not names or "workspace" in signature.parameters:
        return command

    @wraps(command)
    def run(*, workspace: str | None = None, **values: Any) -> None:
        if workspace is None:
            command(**values)
            return
        from itsm_fit.cli.taken_out import taken_out

        with taken_out(workspace, {name: values[name] for name in names}) as files:
            command(**{**values, **files})

    last = inspect.Parameter("workspace", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=InWorkspace)
    every = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in signature.parameters.values()]
    run.__signature__ = signature.replace(parameters=[*every, last])  # type: ignore[attr-defined]
    return run


def _names_projects(parameter: inspect.Parameter) -> bool:
    """Whether its value can be a project."""
    said = getattr(parameter.annotation, "__metadata__", ())
    return any(isinstance(each, ParameterInfo) and each.metavar in PROJECTS for each in said)
