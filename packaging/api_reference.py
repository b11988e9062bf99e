"""Make the reference of the Python API anew: `python packaging/api_reference.py`.

Everything in `docs/api.md` behind its mark is made out of names, signatures and docstrings of what `itsm_fit` offers.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import itsm_fit

PAGE = Path(__file__).resolve().parents[1] / "docs" / "api.md"
INSIDE = {
    "scoring.result": "ToolFit ProcessFit ProcessTool StepFit StepTool GroupFit RequirementFit Handoff",
    "scoring.figures": "Support ToolAnswer Interval Counts",
    "findings": "Finding Issue",
    "model.process": "Process Node Flow Lane",
    "model.tool": "Matrix Feature Responses",
    "certainty.flip": "Flip RivalFlips",
    "certainty.answers": "OtherAnswer StakedAnswer",
    "model.scenario": "Scenario ScenarioChange",
    "scoring.robustness": "Acceptability Stability",
    "scoring.comparison": "ComparedTool",
    "scoring.sets": "Integration",
    "value.worth": "ProcessMinutes ToolMinutes",
    "value.spans": "AmountSpan",
    "audit.finding": "AuditFinding",
    "replay.result": "FlowShare StepRecord LogDeviation",
    "importing.plan": "AnswerChange",
    "differences": "FieldChange",
    "merging": "MergeConflict",
    "portfolio.digest": "PortfolioFailure",
}
"""What values hold that programs read, by module: told of in the reference, and kept as the names are."""
MARK = "<!-- made by packaging/api_reference.py out of the docstrings -->\n"


def signature(name: str, function: Callable[..., Any]) -> str:
    """A function as it is called: its parameters with what they take and their defaults, and what it gives."""
    found = inspect.signature(function)
    parts = [_parameter(each) for each in found.parameters.values()]
    named = next((at for at, each in enumerate(found.parameters.values()) if each.kind is each.KEYWORD_ONLY), None)
    several = any(each.kind is each.VAR_POSITIONAL for each in found.parameters.values())
    if named is not None and not several:
        parts.insert(named, "*")
    return f"{name}({', '.join(parts)}) -> {found.return_annotation}".replace("os.PathLike[str]", "PathLike")


def _parameter(each: inspect.Parameter) -> str:
    star = "*" if each.kind is each.VAR_POSITIONAL else ""
    if each.default is each.empty:
        return f"{star}{each.name}: {each.annotation}"
    default = each.default.__name__ if callable(each.default) else repr(each.default)
    return f"{each.name}: {each.annotation} = {default.replace(chr(39), chr(34))}"


def told(value: object) -> str:
    """What a docstring says before its examples."""
    text, _, _ = (inspect.getdoc(value) or "").partition(">>> ")
    return text.strip()


def given(function: Callable[..., Any]) -> str:
    """The fields of what a function gives, where that is a dataclass or several of one; "" for anything else."""
    try:
        found = eval(inspect.signature(function).return_annotation, function.__globals__)  # noqa: S307 - our own words
    except NameError:  # what an extra brings is imported for types alone
        return ""
    its = next((each for each in get_args(found) if each is not ...), found)
    return f"Gives `{its.__name__}`: {_fields(its)}." if is_dataclass(its) and its is not itsm_fit.Project else ""


def facts(value: object) -> str:
    """The fields of a dataclass, the words of an enumeration, the functions of a module; "" for anything else."""
    if inspect.ismodule(value):
        return "\n".join(f"- `{called}`: {_first_line(function)}" for called, function in edits())
    if not isinstance(value, type):
        return ""
    if is_dataclass(value) or hasattr(value, "_fields"):
        return f"Fields: {_fields(value)}."
    return f"One of {_listed(each.name for each in value)}." if issubclass(value, Enum) else ""


def edits() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Each edit as it is called, with names alone: what its parameters take its own help says."""
    for name in itsm_fit.edits.__all__:
        value = getattr(itsm_fit.edits, name)
        if inspect.isfunction(value):
            found = inspect.signature(value)
            plain = [each.replace(annotation=each.empty) for each in found.parameters.values()]
            yield f"{name}{inspect.Signature(plain)}", value


def _first_line(function: Callable[..., Any]) -> str:
    return (inspect.getdoc(function) or "").partition("\n\n")[0].replace("\n", " ")


def _fields(value: Any) -> str:
    """The fields that are for others to read."""
    named = getattr(value, "_fields", None)
    return _listed(named if named is not None else (each.name for each in fields(value) if each.repr))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def reference() -> Iterator[str]:
    """The lines of the reference, by subject."""
    modules = itsm_fit._MODULES.items()  # noqa: SLF001 - the table of all there is
    for home, names in modules:
        if home.startswith("api."):
            yield f"### {(import_module(f'itsm_fit.{home}').__doc__ or '').strip().rstrip('.')}"
            for name in names.split():
                function = getattr(itsm_fit, name)
                yield f"#### `{name}`\n\n```text\n{signature(name, function)}\n```"
                yield from filter(None, (told(function), given(function)))
    yield "### Values and errors"
    for home, names in modules:
        if not home.startswith("api."):
            for name in names.split():
                value = getattr(itsm_fit, name)
                yield f"#### `{name}`"
                yield from filter(None, (told(value), facts(value)))
    yield "### Inside of these values"
    for name, value in inside().items():
        yield f"#### `{name}`"
        yield from filter(None, (told(value), facts(value)))


def inside() -> dict[str, type]:
    """The types of `INSIDE` by their names."""
    return {
        name: getattr(import_module(f"itsm_fit.{home}"), name)
        for home, names in INSIDE.items()
        for name in names.split()
    }


def promises() -> Iterator[str]:
    """A line for each name: what programs may rely on, which a test holds against `tests/api/promised.txt`."""
    for name in sorted(itsm_fit._HOMES):  # noqa: SLF001
        value = getattr(itsm_fit, name)
        if callable(value) and not isinstance(value, type):
            yield signature(name, value)
            yield from (f"    {each}" for each in filter(None, [given(value)]))
        elif isinstance(value, type):
            yield " ".join([name, *(each.replace("`", "") for each in filter(None, [facts(value)]))])
        else:
            yield from (f"{name}.{called}" for called, _ in edits())
    yield from (f"{name}: {facts(value)}" for name, value in inside().items())


def page() -> str:
    """The page with its reference made anew."""
    own, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    return f"{own}{mark}\n" + "\n\n".join(reference()) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
