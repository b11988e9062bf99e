"""`itsm-fit seal`, `verify`, `tender`, `log`, `certificate` and `decide`: what is on record, and what proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import (
    Json,
    WrittenIn,
    output,
    print_json,
    progress_bar,
    require_ending,
    tell,
    tell_delivered,
    tell_unedited,
)
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import Signature, SignedBy, SignedReason, signature, signed_changes
from itsm_fit.errors import EditError, FitError, InputError
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import COUNTED, baseline_of, in_tender, sealed, withdrawn
from itsm_fit.sealing.cover import covered, looked_early
from itsm_fit.sealing.decided import DecisionText, Dissent, decided, decision_of
from itsm_fit.sealing.deviations import as_recorded, changed_sections
from itsm_fit.sealing.sign_off_words import unapproved_at, unapproved_lines
from itsm_fit.sealing.state import state_of
from itsm_fit.sealing.verify import entry_name, verify_file
from itsm_fit.selection import evaluate, in_report_language, today
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.project_file import open_project, open_stored, write_project

Sealed = Annotated[Path, typer.Argument(metavar="PROJECT", help="A project (.itsmfit).")]


def seal(
    project: Sealed,
    by: SignedBy = None,
    reason: SignedReason = None,
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
        _recorded(project, lambda its: _sealed(its, project, signed))


def _sealed(project: Project, path: Path, signed: Signature) -> Project:
    """The project sealed, also with processes that are not approved: they are told, and go on record with it."""
    tell_unedited(project)
    after = sealed(project, by=signed.by, reason=signed.reason, at=signed.at)
    for line in unapproved_lines(project):
        tell(f"warning: {path}: not approved, and sealed all the same: {line}.")
    return after


def _explained(project: Project, path: Path, signed: Signature) -> Project:
    if baseline_of(project) is None:
        raise EditError("There is no seal, so nothing deviates from it: seal the project first.")
    return signed_changes(project, path, signed)


def tender(
    project: Sealed,
    by: SignedBy = None,
    reason: SignedReason = None,
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
    found = verify_file(project, head, entries, now=datetime.now(UTC))
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


def certificate(
    project: Sealed,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="A .pdf to print, or a web page (.html).")],
    language: WrittenIn = None,
) -> None:
    """Write the certificate of the seal: who, when, why, the digests, and head and entries of the log to verify by."""
    from itsm_fit.report.certificate import CERTIFICATE_ENDINGS
    from itsm_fit.report.certificate import certificate as written

    ending = out.suffix.casefold() or CERTIFICATE_ENDINGS[0]
    if ending not in CERTIFICATE_ENDINGS:
        raise typer.BadParameter(
            f"{out.name}: a certificate ends in {' or '.join(CERTIFICATE_ENDINGS)}.", param_hint="--out"
        )
    its = open_project(project)
    with in_report_language(its, language or ""), _about(project):
        data = written(its, ending, today())
    tell_delivered("Certificate", deliver(out, data))


def decide(
    project: Sealed,
    tool: Annotated[str, typer.Option("--tool", metavar="NAME", help="The tool that is chosen.")],
    by: SignedBy = None,
    reason: SignedReason = None,
    *,
    dissent: Annotated[
        list[str] | None, typer.Option("--dissent", metavar="NAME: TEXT", help="Who would decide otherwise, and why.")
    ] = None,
    risk: Annotated[list[str] | None, typer.Option("--risk", metavar="TEXT", help="A risk that is accepted.")] = None,
    condition: Annotated[
        list[str] | None, typer.Option("--condition", metavar="TEXT", help="A condition of the decision.")
    ] = None,
) -> None:
    """Put on record which tool was chosen, why, against whose dissent, with which risks and on what conditions.

    The entry carries the figures of every tool and a digest of everything decided on, answers and offers included.
    --dissent, --risk and --condition may be given several times.
    """
    text = DecisionText(tool, tuple(map(_dissent, dissent or ())), tuple(risk or ()), tuple(condition or ()))
    signed = signature(by, reason)
    _recorded(project, lambda its: decided(evaluate(its), text, by=signed.by, reason=signed.reason, at=signed.at))


def _dissent(said: str) -> Dissent:
    who, colon, what = said.partition(":")
    if not (colon and who.strip() and what.strip()):
        raise typer.BadParameter(f"“{said}”: write who dissents, a colon, and what they say", param_hint="--dissent")
    return Dissent(who, what)


def log(
    project: Sealed,
    json: Json = None,
    entry: Annotated[
        int | None,
        typer.Option("--entry", metavar="N", min=1, help="With -o: the seal or deviation to open, by its number."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="THEN.itsmfit", help="With --entry: write the project as it was sealed."),
    ] = None,
) -> None:
    """List what is on record: seals, deviations with their effect on ranks, early looks, decisions.

    With --entry and -o the project is written as that seal or deviation froze it, under today's answers: to score, to
    draw, or to compare with what it is now by `diff`.
    """
    its = open_project(project)
    if (entry is None) is not (out is None):
        raise typer.BadParameter("name both, the entry and the file to write", param_hint="--entry")
    if entry is not None and out is not None:
        require_ending(out, ".itsmfit", "a project")
        with _about(project):
            then = as_recorded(its, _numbered(its, entry))
        tell_delivered("As it was sealed", deliver(out, write_project(then)))
        return
    if json is not None:
        print_json({"tender": its.tender, "covered": covered(its), "entries": list(map(entry_json, its.log))}, json)
        return
    for number, each in enumerate(its.log, start=1):
        reason = f": {each.reason}" if each.reason else ""
        output().print(f"{entry_name(number, each)} by {each.by}{reason}", soft_wrap=True)
        for line in entry_lines(each):
            output().print(f"  {line}", soft_wrap=True)
    if not its.log:
        tell("Nothing is on record.")


def _numbered(project: Project, number: int) -> LogEntry:
    if number > len(project.log):
        raise FitError(f"There is no entry {number}: the log has {len(project.log)}.")
    found = project.log[number - 1]
    if found.kind not in {LogKind.SEALED, LogKind.DEVIATED}:
        raise FitError(f"{entry_name(number, found)} froze nothing: name a seal or a deviation.")
    return found


def record_json(project: Project) -> dict[str, Any]:
    """What `score` says of the rules that its ranking goes by; `rank_as_sealed` is by today's answers."""
    baseline, decision = baseline_of(project), decision_of(project)
    return {
        "tender": project.tender,
        "seal": baseline and _signed(baseline.entry) | {"digest": state_of(baseline.entry).digest},
        "deviations": len(baseline.deviations) if baseline else 0,
        "changed": list(changed_sections(project)),
        "rank_as_sealed": _ranks(as_recorded(project, baseline.entry)) if baseline else {},
        "decision": decision
        and _signed(decision.entry) | {"tool": decision.record.tool, "changed": list(decision.changed)},
    }


def _signed(entry: LogEntry) -> dict[str, Any]:
    return {"by": entry.by, "at": entry.at, "reason": entry.reason}


def _ranks(project: Project) -> dict[str, int]:
    return {tool.name: tool.rank for tool in score(project).tools}


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
    return [*lines, *(f"sealed without an approval: {each}" for each in unapproved_at(entry))]


def _changes(groups: Any) -> list[str]:
    return [f"{group['title']}: {line}" for group in groups for line in group["lines"]]


def _effect(tools: Any) -> list[str]:
    moved = [
        f"rank of {each['tool']}: {each['before']} → {each['now']} (sealed {each['sealed']})"
        for each in tools
        if each["before"] != each["now"]
    ]
    return moved or ["no rank changed"]


def _counts(counts: Any) -> list[str]:
    return [", ".join(f"{title} {counts[name]}" for name, title in COUNTED.items() if name in counts)]


def _state(state: Any) -> list[str]:
    return [f"SHA-256 {state['digest']}"]


def _decision(ranking: Any) -> list[str]:
    return [f"rank {each['rank']}: {each['tool']}" for each in ranking]


_TOLD: Mapping[str, Callable[[Any], list[str]]] = {
    "counts": _counts,
    "changes": _changes,
    "effect": _effect,
    "state": _state,
    "name": lambda name: [f"process: {name}"],
    "version": lambda its: [f"version: SHA-256 {its['digest']}"],
    "tool": lambda tool: [f"chosen: {tool}"],
    "dissent": lambda its: [f"dissent of {each['who']}: {each['what']}" for each in its],
    "risks": lambda its: [f"accepted risk: {text}" for text in its],
    "conditions": lambda its: [f"condition: {text}" for text in its],
    "ranking": _decision,
}


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """What goes wrong inside is said of a file."""
    try:
        yield
    except InputError as problem:
        raise InputError(problem.message, file=problem.file or str(path), where=problem.where) from problem
    except FitError as problem:
        raise InputError(str(problem), file=str(path)) from problem


def _recorded(path: Path, change: Callable[[Project], Project]) -> None:
    """Put something on record in a project file, and say what stands there now."""
    with progress_bar():
        stored = open_stored(path)
        with _about(path):
            after = change(stored.project)
    if after == stored.project:
        tell(f"{path}: nothing changed.")
        return
    rewrite(after, path, stored.base, stored.project)
    entry = after.log[-1]
    output().print(f"{path}: {entry_name(len(after.log), entry)} by {entry.by}", soft_wrap=True)
    for line in entry_lines(entry):
        output().print(f"  {line}", soft_wrap=True)
    output().print(f"  head {entry.hash}, entries {len(after.log)}", soft_wrap=True)
