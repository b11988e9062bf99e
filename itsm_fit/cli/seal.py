"""`itsm-fit seal`, `verify`, `tender`, `log` and `certificate`: the baseline of a project, and what proves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import output, print_json, progress_bar, tell
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import By, Reason, Signature, signature, signed_changes
from itsm_fit.errors import EditError, InputError
from itsm_fit.model.log import LogEntry
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import COUNTED, baseline_of, in_tender, sealed, withdrawn
from itsm_fit.sealing.cover import covered, looked_early
from itsm_fit.sealing.verify import entry_name, verify_file
from itsm_fit.storage.project_file import open_project, open_stored

Sealed = Annotated[Path, typer.Argument(metavar="PROJECT", help="A project (.itsmfit).")]
Json = Annotated[
    str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
]


def seal(
    project: Sealed,
    by: By = None,
    reason: Reason = None,
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Put what was changed since the seal on record instead, as a deviation.")
    ] = False,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Withdraw the seal instead, on record.")] = False,
) -> None:
    """Freeze processes, requirements, weights, thresholds, levels and method as a baseline.

    Later changes are allowed, never silent: each goes on record with who made it, why, and what it did to the rank of
    every tool. What is printed at the end, head and entries, is what `verify` finds a cut or forged log with.
    """
    if explain and withdraw:
        raise typer.BadParameter("explain changes or withdraw the seal, one at a time", param_hint="--withdraw")
    signed = signature(by, reason)
    if explain:
        _recorded(project, lambda its: _explained(its, project, signed))
    elif withdraw:
        _recorded(project, lambda its: withdrawn(its, by=signed.by, reason=signed.reason, at=signed.at))
    else:
        _recorded(project, lambda its: sealed(its, by=signed.by, reason=signed.reason, at=signed.at))


def _explained(project: Project, path: Path, signed: Signature) -> Project:
    if baseline_of(project) is None:
        raise EditError("There is no seal, so nothing deviates from it: seal the project first.")
    return signed_changes(project, path, signed)


def tender(
    project: Sealed,
    by: By = None,
    reason: Reason = None,
    *,
    on: Annotated[bool, typer.Option("--on", help="This is a tender from now on.")] = False,
    off: Annotated[bool, typer.Option("--off", help="It is none any longer, for a reason.")] = False,
    look: Annotated[
        bool, typer.Option("--look", help="Look at the scores before a baseline is sealed, for a reason.")
    ] = False,
) -> None:
    """Say that a project is a tender: the scores of its vendors stay covered until a baseline is sealed.

    Without an option says how it stands.
    """
    if on + off + look > 1:
        raise typer.BadParameter("take one of --on, --off and --look", param_hint="--look")
    signed = signature(by, reason)
    told: dict[str, Any] = {"by": signed.by, "reason": signed.reason, "at": signed.at}
    if look:
        _recorded(project, lambda its: looked_early(its, **told))
    elif on or off:
        _recorded(project, lambda its: in_tender(its, tender=on, **told))
    else:
        its = open_project(project)
        stands = "covered until a baseline is sealed" if covered(its) else "shown"
        output().print(f"{'A tender' if its.tender else 'No tender'}: scores are {stands}.")


def verify(
    project: Sealed,
    head: Annotated[
        str, typer.Option("--head", metavar="HASH", help="The head of the log as the certificate says it.")
    ] = "",
    entries: Annotated[
        int | None, typer.Option("--entries", metavar="N", min=0, help="The number of entries as it says it.")
    ] = None,
    json: Json = None,
) -> None:
    """Make every seal and every link of the log anew; exit code 1 when one does not hold, naming the entry.

    With head and entries of the certificate it is found, too, that the end was cut off or the whole log made anew.
    """
    found = verify_file(project, head, entries)
    if json is not None:
        remarks = {
            name: [{"entry": each.entry, "where": each.where, "message": each.message} for each in its]
            for name, its in (("problems", found.problems), ("notes", found.notes))
        }
        print_json({"holds": not found.problems, "head": found.head, "entries": found.entries, **remarks}, json)
    else:
        for note in found.notes:
            tell(f"note: {project}: {note}")
        if not found.problems:
            output().print(_holds(found.entries, found.head), soft_wrap=True)
    for problem in found.problems:
        tell(f"{project}: {problem}")
    if found.problems:
        raise typer.Exit(1)


def _holds(entries: int, head: str) -> str:
    if not entries:
        return "Nothing is sealed here yet: the log is empty."
    return f"All holds: {entries} {'entry' if entries == 1 else 'entries'}, head {head}"


def log(project: Sealed, json: Json = None) -> None:
    """List what is on record: seals, deviations with their effect on ranks, early looks, decisions."""
    its = open_project(project)
    if json is not None:
        print_json({"tender": its.tender, "covered": covered(its), "entries": list(map(entry_json, its.log))}, json)
        return
    for number, entry in enumerate(its.log, start=1):
        reason = f": {entry.reason}" if entry.reason else ""
        output().print(f"{entry_name(number, entry)} by {entry.by}{reason}", soft_wrap=True)
        for line in entry_lines(entry):
            output().print(f"  {line}", soft_wrap=True)
    if not its.log:
        tell("Nothing is on record.")


def entry_json(entry: LogEntry) -> dict[str, Any]:
    """An entry as it stands in the file."""
    return {
        "kind": entry.kind.value,
        "at": entry.at,
        "by": entry.by,
        "reason": entry.reason,
        "parents": list(entry.parents),
        "hash": entry.hash,
        "body": dict(entry.body),
    }


def entry_lines(entry: LogEntry) -> list[str]:
    """What an entry says beside who, when and why, a line each; what is not as the app writes it is left out."""
    lines: list[str] = []
    for name, told in _TOLD.items():
        with suppress(KeyError, TypeError):
            lines += told(entry.body[name])
    return lines


def _changes(groups: Any) -> list[str]:
    return [f"{group['title']}: {line}" for group in groups for line in group["lines"]]


def _effect(tools: Any) -> list[str]:
    return [f"rank of {each['tool']}: {each['before']} → {each['now']} (sealed {each['sealed']})" for each in tools]


def _counts(counts: Any) -> list[str]:
    return [", ".join(f"{title} {counts[name]}" for name, title in COUNTED.items() if name in counts)]


def _state(state: Any) -> list[str]:
    return [f"SHA-256 {state['digest']}"]


_TOLD: Mapping[str, Callable[[Any], list[str]]] = {
    "counts": _counts,
    "changes": _changes,
    "effect": _effect,
    "state": _state,
}


def _recorded(path: Path, change: Callable[[Project], Project]) -> None:
    """Put something on record in a project file, and say what stands there now."""
    with progress_bar():
        stored = open_stored(path)
        try:
            after = change(stored.project)
        except EditError as problem:
            raise InputError(str(problem), file=str(path)) from problem
    if after == stored.project:
        tell(f"{path}: nothing changed.")
        return
    rewrite(after, path, stored.base, stored.project)
    entry = after.log[-1]
    output().print(f"{path}: {entry_name(len(after.log), entry)} by {entry.by}", soft_wrap=True)
    for line in entry_lines(entry):
        output().print(f"  {line}", soft_wrap=True)
    output().print(f"  head {entry.hash}, entries {len(after.log)}", soft_wrap=True)
