"""What is typed for a command, as its function takes it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple


def spare_pydantic(command: Any) -> None:
    """Let a command take flags, texts, paths and what has a parser without pydantic, slower to load than NumPy.

    Typer has it check every value, though any text is one. Other values stay with Typer, and so does what it refuses.
    Where a release of Typer works without pydantic nothing is changed.
    """
    parameters = command.get_params

    def get_params(ctx: Any) -> Any:
        found = parameters(ctx)
        for each in found:
            _spare_pydantic(each)
        return found

    command.get_params = get_params


def _spare_pydantic(parameter: Any) -> None:
    described = getattr(parameter, "type_descriptor", None)
    if described is None or isinstance(parameter.get_runtime_param, _AsTyped):
        return
    read = described.parameter_info.parser or _READERS.get(described.annotation)
    if read is not None:
        parameter.get_runtime_param = _AsTyped(read, described.is_list, parameter.get_runtime_param)


def _text(value: str) -> str:
    value.encode()
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("It is no flag.")  # noqa: TRY004 - Typer says so
    return value


def _path(value: str | Path) -> Path:
    if os.path.exists(value) and not os.access(value, os.R_OK):  # noqa: PTH110 - a default may be a Path, too
        raise ValueError("It is not readable.")
    return Path(_text(str(value)))


_READERS: dict[Any, Callable[[Any], Any]] = {
    bool: _flag,
    str: _text,
    list[str]: lambda values: list(map(_text, values)),
    Path: _path,
    list[Path]: lambda values: list(map(_path, values)),
}


class _AsTyped(NamedTuple):
    """Stands in for a parameter's `get_runtime_param` and for what that returns."""

    read: Callable[[Any], Any]
    several: bool
    typer: Callable[[], Any]

    def __call__(self) -> _AsTyped:
        return self

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value, or what Typer says of one that is refused."""
        if value is None:
            return () if self.several else None
        try:
            return self.read(value)
        except ValueError:
            return self.typer().coerce(value, param=param, ctx=ctx)
