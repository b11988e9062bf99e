"""`itsm-fit choose`: weights by choosing between two profiles."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Passwords, output, print_json, progress_bar, tell, tell_issues
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import Signature, SignedBy, SignedReason, signature, signed_changes
from itsm_fit.errors import InputError
from itsm_fit.judging.choosing import ENOUGH, ERROR, SURE, choice_state, contest_of
from itsm_fit.model import edits
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.progress import within
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval, percent
from itsm_fit.sealing.cover import covered
from itsm_fit.selection import evaluate, load
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import Stored, open_stored

_ANSWERS: Mapping[str, Preferred] = {"a": Preferred.A, "b": Preferred.B, "=": Preferred.EQUAL}
_BACK = "u"
_BAR = 20


def choose(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    answers: Annotated[
        Path | None,
        typer.Option("--answers", metavar="FILE", help="Answers to the questions, a line each: A, B or =."),
    ] = None,
    *,
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    take_back: Annotated[
        list[int] | None,
        typer.Option("--take-back", metavar="N", min=1, help="Take the N-th choice back; may be given several times."),
    ] = None,
    take_weights: Annotated[
        bool, typer.Option("--take-weights", help="Make the central weights those of the processes.")
    ] = False,
    by: SignedBy = None,
    reason: SignedReason = None,
    passwords: Passwords = None,
) -> None:
    """Find the weights of the processes by choosing: which of these two would you take?

    Two profiles are shown by process, without the names of tools; as few pairs as needed are asked. On a terminal type
    A, B or =, u to take the last one back, and Enter to stop. Choices are kept in the project where SOURCE is one.
    """
    with progress_bar() as progress:
        stored = open_stored(sources[0]) if _is_project(sources) else None
        loaded = load(sources, within(progress, 0.0, 0.4), passwords or ())
        fit = evaluate(loaded.project, within(progress, 0.4, 1.0), loaded.issues)
    signed = signature(by, reason)
    asking = _Asking(fit, loaded.project, signed)
    asking.take_back([number - 1 for number in take_back or ()])
    if answers is not None:
        asking.answer(answers)
    elif json is None and sys.stdin.isatty() and not take_weights and not take_back:
        asking.ask()
    project = asking.project
    if take_weights:
        project = edits.weigh_processes(project, asking.state.weights)
    if json is not None:
        print_json(asking.json(), json)
    else:
        tell_issues(fit.issues)
        asking.show()
    if project != loaded.project:
        _keep(project, stored, sources[0], signed)


def _is_project(sources: Sequence[Path]) -> bool:
    return len(sources) == 1 and sources[0].suffix.casefold() in PROJECT_ENDINGS


def _keep(project: Project, stored: Stored | None, path: Path, signed: Signature) -> None:
    if stored is None:
        tell("The choices are kept nowhere: they are where the one SOURCE is a project.")
        return
    rewrite(signed_changes(project, path, signed), path, stored.base, stored.project)
    tell(f"Saved: {path}")


@dataclass
class _Asking:
    """The choices as they grow, and what they say."""

    fit: Fit
    project: Project
    signed: Signature

    def __post_init__(self) -> None:
        self.contest = contest_of(self.fit, unseen=covered(self.project))
        if len(self.contest.groups) < 2:
            raise InputError("There is nothing to choose between: at least two processes have to ask something.")
        self.state = choice_state(self.contest, self.project.choices)

    # ------------------------------------------------------------ choosing

    def take_back(self, places: Sequence[int]) -> None:
        if not places:
            return
        self.project = edits.take_back_choices(self.project, places)
        self.state = choice_state(self.contest, self.project.choices)

    def answer(self, path: Path) -> None:
        """Answer by the lines of a file; raises InputError for a line that is none, and for one too many."""
        for number, line in enumerate(_lines(path), start=1):
            taken = _ANSWERS.get(line.casefold())
            where = f"line {number}"
            if taken is None:
                raise InputError(f"“{line}” answers nothing: write A, B or =.", file=str(path), where=where)
            choice = self._next()
            if choice is None:
                raise InputError("No question is left that would tell anything.", file=str(path), where=where)
            self._take(replace(choice, taken=taken))

    def ask(self) -> None:
        """Ask on the terminal until that is enough, or nothing is typed."""
        while not (self.state.enough and self.state.counted) and (choice := self._next()) is not None:
            output().print(self._question(choice))
            said = input("A, B or = (u takes the last back, Enter stops): ").strip().casefold()
            if not said:
                return
            if said == _BACK and self.project.choices:
                self.take_back([len(self.project.choices) - 1])
            elif said in _ANSWERS:
                self._take(replace(choice, taken=_ANSWERS[said]))

    def _next(self) -> PairChoice | None:
        pair = self.state.next_pair()
        return None if pair is None else self.state.asking(pair)

    def _take(self, choice: PairChoice) -> None:
        choice = replace(choice, by=self.signed.by, at=self.signed.at.isoformat(timespec="seconds"))
        self.project = edits.add_choice(self.project, choice)
        self.state = self.state.after(choice, len(self.project.choices) - 1)

    # ------------------------------------------------------------ telling

    def show(self) -> None:
        """What the choices come to, for people."""
        console = output()
        for line in self._told():
            console.print(line, soft_wrap=True)
        console.print(self._weights())
        if self.state.first and self.project.choices:
            table = Table(title="Comes first", title_justify="left")
            table.add_column("Tool")
            table.add_column("How likely", justify="right")
            for names, share in self.state.first:
                table.add_row(", ".join(names), percent(share))
            console.print(table)

    def _told(self) -> Iterator[str]:
        state = self.state
        counted = len(state.counted)
        yield f"{counted} {'choice counts' if counted == 1 else 'choices count'}; one in {1 / ERROR:g} may be wrong."
        for place, why in state.aside.items():
            yield f"Choice {place + 1} does not count: it was {why}."
        if state.contradiction:
            numbers = ", ".join(str(place + 1) for place in state.contradiction)
            yield f"These choices cannot all hold: {numbers}. Take one back with --take-back N, or leave it to chance."
        elif state.contest.tools:
            yield f"If all choices hold, {len(state.possible)} of {len(state.contest.tools)} tools can come first."
        if state.necessary is not None:
            yield f"If all choices hold, {', '.join(state.necessary)} comes first whatever the weights."
        if state.enough:
            yield "That is enough: no more need be asked."
        elif counted >= ENOUGH:
            yield f"{ENOUGH} choices are enough as a rule; a tool has to come first with {percent(SURE)} to be sure."

    def _weights(self) -> Table:
        table = Table(title="Weights of the processes, as shares", title_justify="left")
        for heading in ("Process", "Central", "Likely (9 of 10)", "Allowed if all choices hold"):
            table.add_column(heading, justify="left" if heading == "Process" else "right")
        for group, share in self.state.central.items():
            allowed = None if self.state.ranges is None else self.state.ranges[group]
            table.add_row(self._name(group), percent(share), interval(self.state.likely[group]), interval(allowed))
        return table

    def _question(self, choice: PairChoice) -> Table:
        title = f"Which of these two would you take? ({len(self.state.counted) + 1})"
        table = Table(title=title, title_justify="left", caption=f"So far {percent(self.state.sure)} sure")
        for heading in ("Process", "A", "B"):
            table.add_column(heading)
        for group in choice.a:
            table.add_row(self._name(group), _bar(choice.a[group]), _bar(choice.b[group]))
        return table

    def _name(self, group: str) -> str:
        return CROSS_CUTTING if group not in self.project.processes else self.project.process_names[group]

    def json(self) -> dict[str, Any]:
        """What the choices come to, for programs."""
        state, pair = self.state, None if self.state.enough else self._next()
        ranges = state.ranges
        return {
            "choices": [
                {
                    "a": dict(each.a),
                    "b": dict(each.b),
                    "taken": each.taken.value,
                    "measure": each.measure,
                    "invented": each.invented,
                    "by": each.by,
                    "at": each.at,
                    "counts": place in state.counted,
                }
                for place, each in enumerate(self.project.choices)
            ],
            "error": state.error,
            "contradiction": [place + 1 for place in state.contradiction],
            "weights": {
                group: {
                    "central": share,
                    "likely": list(state.likely[group]),
                    "allowed": None if ranges is None else list(ranges[group]),
                }
                for group, share in state.central.items()
            },
            "first": {name: share for names, share in state.first for name in names},
            "possible": [name for names in state.possible for name in names],
            "necessary": list(state.necessary or ()),
            "enough": state.enough,
            "next": None if pair is None else {"a": dict(pair.a), "b": dict(pair.b), "invented": pair.invented},
        }


def _lines(path: Path) -> list[str]:
    text = read_bytes(path, limit=MAX_BYTES).decode("utf-8", "replace")
    return [line.strip() for line in text.splitlines() if line.strip()]


def _bar(share: float) -> str:
    return f"{'█' * round(share * _BAR):<{_BAR}} {percent(share, 1)}"
