"""A fit report that people changed in a spreadsheet program → what they changed, and what that makes of the project.

Rows are found by id, wherever they stand now; columns by their headings. What is not changed is left alone, so that a
report older than the project takes nothing back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.forms import Form, form_on
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ChangeValue, ScenarioChange
from itsm_fit.model.settings import is_weight
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.change_words import SETTINGS, sets_share
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.support import UNKNOWN
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import count
from itsm_fit.storage.spreadsheet import CellValue, Workbook, Worksheet, display

_GONE = Phrase("A sheet of inputs, or its hidden columns, are gone from this report: write it anew.")
_TOLD = 4
"""The most cells of a row of the hidden sheet that are looked at one by one."""


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """One input as somebody changed it: what it is `now` in the project, and the cell it stands in.

    `moved` says that the project has changed it, too, since the report was made.
    """

    change: ScenarioChange
    now: ChangeValue
    place: str
    moved: bool


@dataclass(frozen=True)
class ReturnedReport:
    """What a report that came back asks to change, and what of it cannot be taken, cell by cell."""

    changes: tuple[ReturnedChange, ...]
    issues: tuple[Issue, ...]


def is_report(workbook: Workbook) -> bool:
    """Whether a workbook is a fit report of this program."""
    return _hidden(workbook) is not None


def read_report(workbook: Workbook, fit: Fit) -> ReturnedReport:
    """What was changed in a fit report since it was written, for the project that was scored as `fit`.

    Raises InputError for another workbook, for a report of a newer version, and where a sheet of inputs is gone.
    """
    hidden = _hidden(workbook)
    if hidden is None:
        raise InputError(tr("This is no fit report whose figures recalculate: write one first."), file=workbook.name)
    if display(hidden.value(0, 1)) != str(form.VERSION):
        raise InputError(tr("A newer ITSM Fit wrote this report: open it with that one."), file=workbook.name)
    return _Reader(workbook, hidden, fit).read()


def take_returned(project: Project, changes: Sequence[ReturnedChange]) -> Project:
    """The project with these changes."""
    return apply_changes(project, [each.change for each in changes], ProvenSupport()).project


def _hidden(workbook: Workbook) -> Worksheet | None:
    return next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == form.MARK), None)


def _form(workbook: Workbook, heading: str) -> Form:
    """The sheet of inputs that has a heading."""
    for sheet in workbook.sheets:
        found = form_on(sheet, heading)
        if found is not None:
            return found
    raise InputError(str(_GONE), file=workbook.name)


class _Told:
    """What the hidden sheet of a report tells: how headings and words are written in it."""

    def __init__(self, rows: Sequence[Sequence[str]], file: str) -> None:
        single = {row[0]: row[1] for row in rows}
        needed = (form.VALUE, form.MADE, form.ID, form.PRIORITY, form.WEIGHT, form.LINKED)
        if any(not single.get(each) for each in needed):
            raise InputError(str(_GONE), file=file)
        self.value, self.made, self.id, self.priority, self.weight, linked = (single[each] for each in needed)
        self.linked = normal(linked)
        by_name = {level.value: level for level in Level}
        levels = [row for row in rows if row[0] == form.LEVEL and row[1] in by_name]
        self.levels = {normal(row[2]): by_name[row[1]] for row in levels}
        written = next(row[2:] for row in rows if row[0] == form.PRIORITY)
        self.priorities = dict(zip(written, PRIORITY, strict=False))
        self.tools = [(heading, form.was(int(number)), tool) for number, heading, tool in _tools(rows)]
        """Of each tool the heading of its answers, that of what they were worth, and its name."""


def _tools(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    return (row[1:4] for row in rows if row[0] == form.TOOL and row[1].isdecimal())


class _Reader:
    """Reads the inputs of a report; what cannot be read is told."""

    def __init__(self, workbook: Workbook, hidden: Worksheet, fit: Fit) -> None:
        self._file, self._fit = workbook.name, fit
        rows = [[*map(display, row), *[""] * _TOLD] for row in hidden.rows[1:]]
        self._told = _Told(rows, workbook.name)
        self._inputs, self._requirements = (_form(workbook, heading) for heading in (form.INPUT_KEY, form.MUST))
        self._issues: list[Issue] = []
        self._seen: dict[str, str] = {}
        """Where each requirement stands, by its key."""

    def read(self) -> ReturnedReport:
        changes = [*self._read_inputs(), *self._read_requirements()]
        self._tell_missing()
        return ReturnedReport(tuple(changes), tuple(self._issues))

    def _warn(self, where: str, message: str) -> None:
        self._issues.append(Issue(Severity.WARNING, self._file, where, message))

    # ------------------------------------------------------------ assumptions

    @cached_property
    def _keyed(self) -> Mapping[tuple[str, str], int]:
        """The rows of inputs by the kind of what they change and its target."""
        found = {}
        for row in self._inputs.rows:
            kind, _, target = self._inputs.text(row, form.INPUT_KEY).partition(":")
            if target:
                found[kind, target] = row
        return found

    def _read_inputs(self) -> Iterator[ReturnedChange]:
        for (kind, target), row in self._keyed.items():
            found, before = (self._inputs.value(row, each) for each in (self._told.value, self._told.made))
            place, now = self._inputs.place(row, self._told.value), self._now(kind, target)
            if now is None:
                self._warn(place, tr("The project has no {target} any more: this is left out.", target=target))
                continue
            change = ScenarioChange(ChangeKind(kind), (target,))
            number = self._number(found, place, share=sets_share(change))
            if number is not None and _differ(number, before):
                yield ReturnedChange(replace(change, value=number), now, place, moved=_differ(now, before))

    def _now(self, kind: str, target: str) -> float | None:
        """What an input is in the project; None when it is not there."""
        settings, process = self._fit.project.settings, self._fit.process_by_id.get(target)
        known: Mapping[str, float] = {}
        if kind == ChangeKind.PROCESS_WEIGHT.value and process is not None:
            return float(process.weight)
        if kind == ChangeKind.LEVEL.value:
            known = {level.value: value for level, value in settings.levels.items()}
        elif kind == ChangeKind.PRIORITY_WEIGHT.value:
            known = {priority.value: value for priority, value in settings.weights.items()}
        elif kind == ChangeKind.SETTING.value:
            known = {name: float(getattr(settings, name)) for name in SETTINGS}
        return known.get(target)

    def _number(self, found: CellValue, place: str, *, share: bool = False) -> float | None:
        """A cell as a share or a weight; None, and told, where it is none."""
        if isinstance(found, int | float) and (0 <= found <= 1 if share else is_weight(found)):
            return float(found)
        asked = tr("a number from 0 to 1") if share else tr("a number of 0 or more")
        self._warn(place, tr("“{value}” is not {asked}: it stays as it is.", value=display(found), asked=asked))
        return None

    # ------------------------------------------------------------ requirements

    def _read_requirements(self) -> Iterator[ReturnedChange]:
        sheet, heading = self._requirements, self._told.id
        known = {key_of(each.id): each for each in self._fit.requirements}
        for row in sheet.rows:
            rid = squeeze(sheet.text(row, heading))
            if not rid:
                continue
            place = sheet.place(row, heading)
            requirement = known.get(key_of(rid))
            if requirement is None:
                message = tr("Nobody asks for the requirement {requirement}: its row is left out.", requirement=rid)
                self._warn(place, message)
            elif key_of(rid) in self._seen:
                first = self._seen[key_of(rid)]
                self._warn(
                    place, tr("{requirement} stands in {first}, too: that row counts.", requirement=rid, first=first)
                )
            else:
                self._seen[key_of(rid)] = place
                self._check_priority(row, requirement)
                yield from self._weight(row, requirement)
                yield from self._answers(row, requirement)

    def _check_priority(self, row: int, requirement: RequirementFit) -> None:
        """A priority is told, not taken: gates of the report do not follow it."""
        found = self._requirements.text(row, self._told.priority)
        if self._told.priorities.get(found) is not requirement.priority:
            message = tr("Priorities are changed in the project: “{word}” is left out.", word=found)
            self._warn(self._requirements.place(row, self._told.priority), message)

    def _weight(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        heading = self._told.weight
        found, before = (self._requirements.value(row, each) for each in (heading, form.WEIGHT_WAS))
        place = self._requirements.place(row, heading)
        if requirement.by_priority and (found == "" or not _differ(found, self._weight_of(requirement))):
            return
        number = self._number(found, place)
        if number is not None and _differ(number, before):
            change = ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, (requirement.id,), number)
            yield ReturnedChange(change, requirement.weight, place, moved=_differ(requirement.weight, before))

    def _weight_of(self, requirement: RequirementFit) -> CellValue:
        """What the report says that the requirement's priority weighs."""
        row = self._keyed.get((ChangeKind.PRIORITY_WEIGHT.value, requirement.priority.value))
        return "" if row is None else self._inputs.value(row, self._told.value)

    def _answers(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        for heading, was, tool in self._told.tools:
            if tool not in self._fit.tool_by_name or self._requirements.cell(row, heading) is None:
                continue
            place = self._requirements.place(row, heading)
            found = self._requirements.value(row, heading)
            before = self._requirements.value(row, was)
            meaning = self._meaning(found, place)
            if meaning is None or not _differ(self._code(meaning), before):
                continue
            answer = self._fit.support.answer(requirement.id, tool)
            now = answer.level.value if answer.level else answer.support.low
            moved = _differ(form.code(answer.support), before)
            value = meaning.value if isinstance(meaning, Level) else meaning
            yield ReturnedChange(ScenarioChange(ChangeKind.ANSWER, (tool, requirement.id), value), now, place, moved)

    def _meaning(self, found: CellValue, place: str) -> Level | float | None:
        """What an answer says; None for one that features give, and for what is none."""
        if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found <= 1:
            return float(found)
        word = normal(display(found))
        if word in self._told.levels:
            return self._told.levels[word]
        if not word:
            return Level.UNKNOWN
        if word != self._told.linked:
            message = tr(
                "“{answer}” is none of the answers ({answers}): it stays as it is.",
                answer=display(found),
                answers=", ".join(each.words for each in Level),
            )
            self._warn(place, message)
        return None

    def _code(self, meaning: Level | float) -> float:
        """What an answer was worth when the report was made."""
        if meaning is Level.UNKNOWN:
            return form.code(UNKNOWN)
        value = self._made_levels.get(meaning, 0.0) if isinstance(meaning, Level) else meaning
        return form.code(Interval(value, value))

    @cached_property
    def _made_levels(self) -> Mapping[Level, float]:
        """What the levels were worth when the report was made."""
        made = {}
        for level in Level:
            row = self._keyed.get((ChangeKind.LEVEL.value, level.value))
            value = "" if row is None else self._inputs.value(row, self._told.made)
            if isinstance(value, int | float):
                made[level] = float(value)
        return made

    def _tell_missing(self) -> None:
        missing = [each.id for each in self._fit.requirements if key_of(each.id) not in self._seen]
        if missing:
            message = trn(
                "{count} requirement has no row in this report: it stays as it is ({some}).",
                "{count} requirements have no row in this report: they stay as they are ({some}).",
                len(missing),
                count=count(len(missing)),
                some=", ".join(missing[:4]) + (" …" if len(missing) > 4 else ""),
            )
            self._issues.append(Issue(Severity.INFO, self._file, self._requirements.sheet.name, message))


def _differ(first: CellValue | float | None, second: CellValue | float | None) -> bool:
    if isinstance(first, int | float) and isinstance(second, int | float):
        return abs(first - second) > TOLERANCE
    return first != second
