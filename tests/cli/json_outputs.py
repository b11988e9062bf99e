"""What the commands print with --json, read as a strict program reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, reduce
from operator import getitem
from typing import Any, NoReturn

from jsonschema import Draft202012Validator

from itsm_fit.cli import main
from itsm_fit.resources import folder

Way = tuple[str | int, ...]
"""The keys that lead to a value."""


def read(text: str) -> Any:
    """JSON and nothing else: NaN and Infinity, which Python would take, are none."""

    def refuse(constant: str) -> NoReturn:
        raise ValueError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


@cache
def schema_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read((folder("resources") / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    return found


@cache
def validator(name: str, *, closed: bool = False) -> Draft202012Validator:
    """By the schema as published; `closed`, keys that it does not name are refused too."""
    schema = _inlined(schema_of(name), schema_of(name))
    return Draft202012Validator(_closed(schema) if closed else schema)


def _inlined(schema: Any, whole: Mapping[str, Any]) -> Any:
    """The same with each definition where it is referred to, which is looked up once and not with every value."""
    if isinstance(schema, list):
        return [_inlined(each, whole) for each in schema]
    if not isinstance(schema, dict):
        return schema
    its = {key: _inlined(value, whole) for key, value in schema.items() if key not in ("$ref", "$defs")}
    if "$ref" not in schema:
        return its
    meant = _inlined(reduce(getitem, schema["$ref"].removeprefix("#/").split("/"), whole), whole)
    rest = {key: value for key, value in its.items() if key != "description"}
    return meant if not rest else rest | {"allOf": [meant, *rest.get("allOf", ())]}


def _closed(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    its = {key: _closed(value) for key, value in schema.items()}
    record = "properties" in its and "object" in its.get("type", ())
    return its | {"additionalProperties": False} if record else its


def faults(name: str, value: Any) -> list[str]:
    """What is wrong with an output: nothing may miss, be otherwise or stand there unsaid."""
    return [f"{error.json_path}: {error.message}" for error in validator(name, closed=True).iter_errors(value)]


def printed(capsys: Any, name: str, *args: object) -> Any:
    """What a command prints, once it fits its schema."""
    assert main([name, *map(str, args), "--json", "-"], lambda _: 99) in (0, int(name in ("check", "merge", "verify")))
    value = read(capsys.readouterr().out)
    assert faults(name, value) == []
    return value


def places(value: Any, way: Way = ()) -> Iterator[tuple[Way, Any]]:
    """Every value in an output, and the way to it."""
    yield way, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from places(each, (*way, key))
