"""A project file in which every field holds something that is found nowhere else: made from the types of the file."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from datetime import date
from enum import Enum
from itertools import count
from typing import Any

import msgspec

from itsm_fit.model.log import LogKind
from itsm_fit.storage.project_wire import WireProject


class Planter:
    """Fills types; `found` has what was planted by its path in the file, ``decision.costs.0.amount``."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._numbers = count(7_100_001)

    def filled(self, its: Any, path: str) -> Any:  # noqa: PLR0911 - a value a type
        origin, inner = typing.get_origin(its), typing.get_args(its)
        if origin in (typing.Union, types.UnionType):
            return self.filled(next(each for each in inner if each is not types.NoneType), path)
        if origin is typing.Literal:
            return inner[0]
        if origin is list:
            return [self.filled(inner[0], f"{path}.{at}") for at in range(2)]
        if origin is tuple:
            return [self.filled(each, f"{path}.{at}") for at, each in enumerate(inner) if each is not ...]
        if origin is dict:
            return {self._key(inner[0], path): self.filled(inner[1], f"{path}.*")}
        if isinstance(its, type) and issubclass(its, msgspec.Struct):
            return {each.encode_name: self.filled(each.type, f"{path}.{each.encode_name}".lstrip("."))
                    for each in msgspec.structs.fields(its)}  # fmt: skip
        if isinstance(its, type) and issubclass(its, Enum):
            return next(iter(its)).value
        return self._planted(its, path)

    def _key(self, its: Any, path: str) -> str:
        return next(iter(its)).value if issubclass(its, Enum) else self._planted(str, f"{path}.key")

    def _planted(self, its: Any, path: str) -> Any:
        number = next(self._numbers)
        if its is bool:
            return True
        if its is date:
            return "2031-02-03"
        if its is bytes:
            return ""
        if its in (int, float):
            self.found[path] = str(number)
            return float(number) if its is float else number
        self.found[path] = f"s{number}s"
        return f"s{number}s"


def planted() -> tuple[dict[str, Any], dict[str, str]]:
    """A project file with everything in it, and what was planted where."""
    planter = Planter()
    wire: dict[str, Any] = planter.filled(WireProject, "")
    for path in [each for each in planter.found if each.startswith(("log.", "kept.", "schema"))]:
        del planter.found[path]
    wire["log"] = [
        {
            "at": "2031-02-03T04:05:06Z",
            "body": {} if kind is LogKind.JOINED else {"told": planter.filled(str, f"log.{kind.name}.body")},
            "by": planter.filled(str, f"log.{kind.name}.by"),
            "hash": planter.filled(str, f"log.{kind.name}.hash"),
            "kind": kind.value,
            "parents": [],
            "reason": planter.filled(str, f"log.{kind.name}.reason") if kind is not LogKind.JOINED else "",
        }
        for kind in LogKind
    ]
    wire["kept"] = {
        "k1": [f"<bpmn>{planter.filled(str, 'kept.drawing')}</bpmn>"],
        "k2": [f'{{"ceiling": "{planter.filled(str, "kept.rest")}"}}'],
    }
    wire["decision"]["criteria"][0]["kind"] = "money"
    wire["decision"]["criteria"][1]["kind"] = "number"
    for document in wire["documents"]:
        inside = "".join(document["text"])
        document["text"] = [f'<definitions><process id="{document["name"]}">{inside}</process></definitions>']
    return wire, planter.found


def leaves(its: Any, path: str = "") -> Iterator[str]:
    """Every path of a type."""
    planter = Planter()
    planter.filled(its, path)
    yield from planter.found
