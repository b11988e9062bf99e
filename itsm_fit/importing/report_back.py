"""A fit report that people changed in a spreadsheet program → what they changed, and what that makes of the project.

Rows are found by id, wherever they stand now; columns by their headings. What is not changed is left alone, so that a
report older than the project takes nothing back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind, ChangeValue, ScenarioChange
from itsm_fit.model.settings import is_weight
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import count, percent
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Workbook, Worksheet, display

_SHARES = frozenset({ChangeKind.LEVEL, ChangeKind.SETTING})
_SAID: Mapping[ChangeKind, Phrase] = {
    ChangeKind.ANSWER: Phrase("{first}’s answer to {last}"),
    ChangeKind.REQUIREMENT_WEIGHT: Phrase("Weight of {last}"),
    ChangeKind.PROCESS_WEIGHT: Phrase("Weight of {process}"),
    ChangeKind.PRIORITY_WEIGHT: Phrase("Weight of the priority {priority}"),
    ChangeKind.LEVEL: Phrase("Value of “{level}”"),
}
_SETTINGS: Mapping[str, Phrase] = {
    "must_threshold": Phrase("Support that a must needs (θ)"),
    "step_threshold": Phrase("Coverage that carries a step (τ)"),
    "cross_cutting_weight": Phrase("Weight of the cross-cutting requirements"),
}


@dataclass(frozen=True, slots=True)
class ReturnedChange:
    """One input as somebody changed it: what it is `now` in the project, and the cell it stands in.

    `moved` says that the project has changed it, too, since the report was made.
    """

    change: ScenarioChange
    now: ChangeValue
    place: str
    moved: bool

    def said(self, project: Project) -> str:
        """What was changed, in words."""
        kind, target = self.change.kind, self.change.target
        if kind is ChangeKind.SETTING:
            return str(_SETTINGS[target[0]])
        return str(_SAID[kind]).format(
            first=target[0],
            last=target[-1],
            process=project.process_names.get(target[0], target[0]),
            priority=next((words for each, words in PRIORITY.items() if each.value == target[0]), target[0]),
            level=Level(target[0]).words if kind is ChangeKind.LEVEL else "",
        )

    def value_said(self, value: ChangeValue) -> str:
        """A value of this input, in words."""
        if value is None:
            return tr("by features")
        if isinstance(value, str):
            return Level(value).words
        share = self.change.kind in _SHARES and self.change.target != ("cross_cutting_weight",)
        return percent(value) if share or self.change.kind is ChangeKind.ANSWER else f"{value:g}"


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


class _InputSheet:
    """A sheet of inputs by its row of headings."""

    def __init__(self, workbook: Workbook, heading: str) -> None:
        found = [(sheet, at) for sheet in workbook.sheets for at, row in enumerate(sheet.rows) if heading in row]
        if not found:
            raise InputError(
                tr("A sheet of inputs, or its hidden columns, are gone from this report: write it anew."),
                file=workbook.name,
            )
        self.sheet, self._top = found[0]
        self._column = {display(text): column for column, text in enumerate(self.sheet.rows[self._top]) if text != ""}

    @property
    def rows(self) -> range:
        return range(self._top + 1, self.sheet.height)

    def has(self, heading: str) -> bool:
        return heading in self._column

    def value(self, row: int, heading: str) -> CellValue:
        return self.sheet.value(row, self._column[heading]) if heading in self._column else ""

    def place(self, row: int, heading: str) -> str:
        return f"{self.sheet.name}!{CellPlace(row, self._column[heading]).name}"


class _Reader:
    """Reads the inputs of a report; what cannot be read is told."""

    def __init__(self, workbook: Workbook, hidden: Worksheet, fit: Fit) -> None:
        self._file, self._fit = workbook.name, fit
        self._told = [[display(value) for value in row] for row in hidden.rows[1:]]
        self._inputs = _InputSheet(workbook, form.INPUT_KEY)
        self._requirements = _InputSheet(workbook, form.MUST)
        self._levels = {normal(row[2]): Level(row[1]) for row in self._told if row[0] == form.LEVEL}
        self._issues: list[Issue] = []

    def read(self) -> ReturnedReport:
        changes = [*self._read_inputs(), *self._read_requirements()]
        self._tell_missing()
        return ReturnedReport(tuple(changes), tuple(self._issues))

    def _word(self, what: str) -> str:
        """A heading or word as the report has it."""
        return next(row[1] for row in self._told if row[0] == what)

    def _warn(self, where: str, message: str) -> None:
        self._issues.append(Issue(Severity.WARNING, self._file, where, message))

    # ------------------------------------------------------------ assumptions

    @property
    def _keyed(self) -> Iterator[tuple[int, ChangeKind, str]]:
        """The rows of inputs, each with its kind and target."""
        for row in self._inputs.rows:
            kind, _, target = display(self._inputs.value(row, form.INPUT_KEY)).partition(":")
            if target:
                yield row, ChangeKind(kind), target

    def _read_inputs(self) -> Iterator[ReturnedChange]:
        value, made = self._word(form.VALUE), self._word(form.MADE)
        for row, kind, target in self._keyed:
            found, before = self._inputs.value(row, value), self._inputs.value(row, made)
            place = self._inputs.place(row, value)
            now = self._now(kind, target)
            if now is None:
                self._warn(place, tr("The project has no {target} any more: this is left out.", target=target))
            else:
                number = self._number(found, place, share=kind in _SHARES and target != "cross_cutting_weight")
                if number is not None and _differ(number, before):
                    change = ScenarioChange(kind, (target,), number)
                    yield ReturnedChange(change, now, place, moved=_differ(now, before))

    def _now(self, kind: ChangeKind, target: str) -> float | None:
        """What an input is in the project; None when it is not there."""
        settings, process = self._fit.project.settings, self._fit.process_by_id.get(target)
        if kind is ChangeKind.PROCESS_WEIGHT:
            return process.weight if process is not None else None
        if kind is ChangeKind.LEVEL:
            return settings.levels[Level(target)]
        if kind is ChangeKind.PRIORITY_WEIGHT:
            return next(weight for priority, weight in settings.weights.items() if priority.value == target)
        return float(getattr(settings, target))

    def _number(self, found: CellValue, place: str, *, share: bool = False) -> float | None:
        """A cell as a share or a weight; None, and told, where it is none."""
        if isinstance(found, int | float) and (0 <= found <= 1 if share else is_weight(found)):
            return float(found)
        asked = tr("a number from 0 to 1") if share else tr("a number of 0 or more")
        self._warn(place, tr("“{value}” is not {asked}: it stays as it is.", value=display(found), asked=asked))
        return None

    # ------------------------------------------------------------ requirements

    def _read_requirements(self) -> Iterator[ReturnedChange]:
        sheet, heading = self._requirements, self._word(form.ID)
        known = {key_of(each.id): each for each in self._fit.requirements}
        self._seen: dict[str, str] = {}
        for row in sheet.rows:
            rid = squeeze(display(sheet.value(row, heading)))
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
        told = next(told for told in self._told if told[0] == form.PRIORITY)
        heading, words = told[1], dict(zip(told[2:], PRIORITY, strict=False))
        found = display(self._requirements.value(row, heading))
        if words.get(found) is not requirement.priority:
            message = tr("Priorities are changed in the project: “{word}” is left out.", word=found)
            self._warn(self._requirements.place(row, heading), message)

    def _weight(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        heading = self._word(form.WEIGHT)
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
        rows = (row for row, *key in self._keyed if key == [ChangeKind.PRIORITY_WEIGHT, requirement.priority.value])
        return self._inputs.value(next(rows), self._word(form.VALUE))

    def _answers(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        for _, number, heading, tool in (told[:4] for told in self._told if told[0] == form.TOOL):
            if tool not in self._fit.tool_by_name or not self._requirements.has(heading):
                continue
            place = self._requirements.place(row, heading)
            found = self._requirements.value(row, heading)
            before = self._requirements.value(row, form.was(int(number)))
            meaning = self._meaning(found, place)
            if meaning is None or not _differ(self._code(meaning), before):
                continue
            answer = self._fit.support.answer(requirement.id, tool)
            now = answer.level.value if answer.level else answer.support.low
            moved = _differ(answer.support.low + form.CODE * answer.support.high, before)
            value = meaning.value if isinstance(meaning, Level) else meaning
            yield ReturnedChange(ScenarioChange(ChangeKind.ANSWER, (tool, requirement.id), value), now, place, moved)

    def _meaning(self, found: CellValue, place: str) -> Level | float | None:
        """What an answer says; None for one that features give, and for what is none."""
        if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found <= 1:
            return float(found)
        word = normal(display(found))
        if word in self._levels:
            return self._levels[word]
        if not word:
            return Level.UNKNOWN
        if word != normal(self._word(form.LINKED)):
            message = tr(
                "“{answer}” is none of the answers ({answers}): it stays as it is.",
                answer=display(found),
                answers=", ".join(each.words for each in Level),
            )
            self._warn(place, message)
        return None

    def _code(self, meaning: Level | float) -> float:
        """Both ends of what an answer was worth when the report was made, in one number."""
        if meaning is Level.UNKNOWN:
            return float(form.CODE)
        value = self._made_levels[meaning] if isinstance(meaning, Level) else meaning
        return value + form.CODE * value

    @property
    def _made_levels(self) -> dict[Level, float]:
        made = self._word(form.MADE)
        rows = [(row, target) for row, kind, target in self._keyed if kind is ChangeKind.LEVEL]
        return {Level(target): float(display(self._inputs.value(row, made))) for row, target in rows}

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
