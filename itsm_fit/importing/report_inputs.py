"""The inputs of a report that comes back: its assumptions, its weights and its answers, each with its cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from itsm_fit.errors import InputError
from itsm_fit.importing import report_form as form
from itsm_fit.importing.forms import Form
from itsm_fit.importing.report_changes import ReturnedChange
from itsm_fit.importing.report_tables import FoundTable
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.asking import key_of
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.settings import is_weight
from itsm_fit.model.tool import Level, Meaning
from itsm_fit.scoring.change_words import SETTINGS, sets_share
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.support import UNKNOWN
from itsm_fit.scoring.verdicts import PRIORITY, level_words
from itsm_fit.scoring.wording import count
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, display

GONE = Phrase("A sheet of inputs, or its hidden columns, are gone from this report: write it anew.")
_SOME = 4
_FOLLOWS = "PRIORITYWEIGHTS"
"""The name in a formula by which a weight follows its priority."""
Warn = Callable[[str, str], None]
"""Says where something stands, and what cannot be taken of it."""


class ToldWords:
    """What the hidden sheet of a report tells: how headings and words are written in it."""

    def __init__(self, rows: Sequence[Sequence[str]], file: str) -> None:
        single = {row[0]: row[1] for row in rows}
        needed = (form.VALUE, form.MADE, form.ID, form.PRIORITY, form.WEIGHT, form.LINKED)
        if any(not single.get(each) for each in needed):
            raise InputError(str(GONE), file=file)
        self.value, self.made, self.id, self.priority, self.weight, linked = (single[each] for each in needed)
        self.linked = normal(linked)
        self.remark = single.get(form.REMARK, "")
        self.project = single.get(form.PROJECT)
        """What the project was called, None where an older version wrote the report."""
        by_name = {level.value: level for level in Level}
        levels = [row for row in rows if row[0] == form.LEVEL and row[1] in by_name]
        self.levels = {normal(row[2]): by_name[row[1]] for row in levels}
        written = next(row[2:] for row in rows if row[0] == form.PRIORITY)
        self.priorities = dict(zip(written, PRIORITY, strict=False))
        self.tools = [(heading, form.was(int(number)), tool) for number, heading, tool in _tools(rows)]
        """Of each tool the heading of its answers, that of what they were worth, and its name."""

    def meaning(self, found: CellValue) -> Meaning | None:
        """What an answer says: a level or a share; None for what is neither."""
        if isinstance(found, int | float) and not isinstance(found, bool) and 0 <= found <= 1:
            return float(found)
        word = normal(display(found))
        return self.levels.get(word) if word else Level.UNKNOWN


def _tools(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    return (row[1:4] for row in rows if row[0] == form.TOOL and row[1].isdecimal())


def differ(first: CellValue | float | None, second: CellValue | float | None) -> bool:
    """Whether two values are another; numbers are, beyond what computing makes of them."""
    if isinstance(first, int | float) and isinstance(second, int | float):
        return abs(float(first) - float(second)) > TOLERANCE
    return first != second


def _number(sheet: Form, row: int, heading: str, warn: Warn, *, share: bool = False) -> float | None:
    """A cell as a share or a weight; None, and told, where it is none."""
    found, place = sheet.value(row, heading), sheet.place(row, heading)
    if isinstance(found, int | float) and (0 <= found <= 1 if share else is_weight(found)):
        return float(found)
    asked = tr("a number from 0 to 1") if share else tr("a number of 0 or more")
    if sheet.cell(row, heading) in sheet.sheet.uncached:
        warn(
            place, tr("The formula here was saved without what it comes to: save the report in a spreadsheet program.")
        )
    elif found == "":
        warn(place, tr("The cell is empty, {asked} is wanted: it stays as it is.", asked=asked))
    else:
        warn(place, tr("“{value}” is not {asked}: it stays as it is.", value=display(found), asked=asked))
    return None


@dataclass(frozen=True, slots=True)
class ReportContext:
    """What all inputs of a report are read with: its words, the project it comes back to, and whom to tell.

    `origin` says what an answer at a place is put down to.
    """

    told: ToldWords
    fit: Fit
    origin: Callable[[str], str]
    warn: Warn


class AssumptionReader:
    """Values of levels, weights of priorities and processes, thresholds."""

    def __init__(self, sheet: Form, given: ReportContext) -> None:
        self._sheet, self._told, self._fit, self._warn = sheet, given.told, given.fit, given.warn

    @cached_property
    def _keyed(self) -> Mapping[tuple[str, str], int]:
        """The rows of inputs by the kind of what they change and its target."""
        found: dict[tuple[str, str], int] = {}
        for row in self._sheet.rows:
            kind, _, target = self._sheet.text(row, form.INPUT_KEY).partition(":")
            if target:
                found.setdefault((kind, target), row)
        return found

    def value(self, kind: ChangeKind, target: str, *, made: bool = False) -> CellValue:
        """What stands there of an input, or stood there when the report was `made`; "" where its row is gone."""
        row = self._keyed.get((kind.value, target))
        return "" if row is None else self._sheet.value(row, self._told.made if made else self._told.value)

    def read(self) -> Iterator[ReturnedChange]:
        """The inputs that are another than when the report was made."""
        sheet, told = self._sheet, self._told
        for (kind, target), row in self._keyed.items():
            place, now = sheet.place(row, told.value), self._now(kind, target)
            if sheet.cell(row, told.value) is None:
                return
            if now is None:
                self._warn(place, tr("The project has no {target} any more: this is left out.", target=target))
                continue
            change = ScenarioChange(ChangeKind(kind), (target,))
            number = _number(sheet, row, told.value, self._warn, share=sets_share(change))
            before = now if sheet.cell(row, told.made) is None else sheet.value(row, told.made)
            if number is not None and differ(number, before) and differ(number, now):
                yield ReturnedChange(replace(change, value=number), now, place, moved=differ(now, before))

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


class RequirementReader:
    """Weights and answers; `formulas` are those of the sheet, None where the file does not tell."""

    def __init__(
        self,
        sheet: Form,
        given: ReportContext,
        assumed: AssumptionReader | None,
        formulas: Mapping[CellPlace, str] | None,
    ) -> None:
        self._sheet, self._told, self._fit, self._assumed = sheet, given.told, given.fit, assumed
        self._formulas, self._origin, self._warn = formulas, given.origin, given.warn
        self._places: dict[str, str] = {}
        """Where each requirement stands, by its key."""
        self.rows: dict[str, int] = {}
        """The row of each requirement, by its id."""

    def read(self) -> Iterator[ReturnedChange]:
        """The inputs that are another than when the report was made."""
        sheet, heading = self._sheet, self._told.id
        known = {key_of(each.id): each for each in self._fit.requirements}
        nameless = []
        for row in sorted(sheet.rows, key=self._is_added):
            rid = squeeze(sheet.text(row, heading))
            if not rid:
                nameless += [row] if self._says_something(row) else []
                continue
            place = sheet.place(row, heading)
            requirement = known.get(key_of(rid))
            if requirement is None:
                message = tr("Nobody asks for the requirement {requirement}: its row is left out.", requirement=rid)
                self._warn(place, message)
            elif key_of(rid) in self._places:
                first = self._places[key_of(rid)]
                self._warn(
                    place, tr("{requirement} stands in {first}, too: that row counts.", requirement=rid, first=first)
                )
            elif self._says_something(row) or not self._is_added(row):
                self._places[key_of(rid)], self.rows[requirement.id] = place, row
                self._check_priority(row, requirement)
                yield from self._weight(row, requirement)
                yield from self._answers(row, requirement)
        for start, end in form.spans(nameless):
            where = f"{sheet.sheet.name}!{start + 1}:{end + 1}"
            self._warn(where, tr("The id of the requirement is gone from this row: it is left out."))

    def _is_added(self, row: int) -> bool:
        """Whether a row was not there when the report was made: it comes behind all that were, wherever it stands."""
        numbered = self._sheet.cell(row, form.ROW_NUMBER) is not None
        return numbered and self._sheet.value(row, form.ROW_NUMBER) == ""

    @property
    def missing(self) -> str:
        """A sentence about the requirements that have no row, "" where all have one."""
        missing = [each.id for each in self._fit.requirements if key_of(each.id) not in self._places]
        if not missing:
            return ""
        return trn(
            "{count} requirement has no row in this report: it stays as it is ({some}).",
            "{count} requirements have no row in this report: they stay as they are ({some}).",
            len(missing),
            count=count(len(missing)),
            some=", ".join(missing[:_SOME]) + (" …" if len(missing) > _SOME else ""),
        )

    def _says_something(self, row: int) -> bool:
        inputs = (self._told.weight, *(heading for heading, _, _ in self._told.tools))
        return any(self._sheet.value(row, heading) != "" for heading in inputs)

    def _check_priority(self, row: int, requirement: RequirementFit) -> None:
        """A priority is told, not taken: gates of the report do not follow it."""
        sheet, heading = self._sheet, self._told.priority
        found = sheet.text(row, heading)
        if sheet.cell(row, heading) is not None and self._told.priorities.get(found) is not requirement.priority:
            message = tr("Priorities are changed in the project: “{word}” is left out.", word=found)
            self._warn(sheet.place(row, heading), message)

    def _weight(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        sheet, heading = self._sheet, self._told.weight
        cell, found = sheet.cell(row, heading), sheet.value(row, heading)
        if cell is None or self._follows_priority(cell, found, requirement):
            return
        number, now = _number(sheet, row, heading, self._warn), requirement.weight
        before = now if sheet.cell(row, form.WEIGHT_WAS) is None else sheet.value(row, form.WEIGHT_WAS)
        if number is not None and differ(number, before) and differ(number, now):
            change = ScenarioChange(ChangeKind.REQUIREMENT_WEIGHT, (requirement.id,), number)
            yield ReturnedChange(change, now, sheet.place(row, heading), moved=differ(now, before))

    def _follows_priority(self, cell: CellPlace, found: CellValue, requirement: RequirementFit) -> bool:
        """Whether a weight is as its priority has it: by its formula, or by what it comes to."""
        if self._formulas is not None and _FOLLOWS in form.words_of(form.without_digits(self._formulas.get(cell, ""))):
            return True
        if found == "" and self._formulas is not None:
            return False
        return requirement.by_priority and (found == "" or not differ(found, self._weight_of(requirement)))

    def _weight_of(self, requirement: RequirementFit) -> CellValue:
        """What the report says that the requirement's priority weighs."""
        if self._assumed is None:
            return ""
        return self._assumed.value(ChangeKind.PRIORITY_WEIGHT, requirement.priority.value)

    def _answers(self, row: int, requirement: RequirementFit) -> Iterator[ReturnedChange]:
        sheet = self._sheet
        for heading, was, tool in self._told.tools:
            if tool not in self._fit.tool_by_name or sheet.cell(row, heading) is None:
                continue
            place, answer = sheet.place(row, heading), self._fit.support.answer(requirement.id, tool)
            code = form.code(answer.support)
            before = code if sheet.cell(row, was) is None else sheet.value(row, was)
            found = sheet.value(row, heading)
            if answer.level is None and display(found) == level_words(answer):
                continue  # what no word and no share says: a span
            meaning = self._meaning(found, place)
            if meaning is None or not differ(self._code(meaning), before):
                continue
            now = answer.level.value if answer.level else answer.support.low
            value = meaning.value if isinstance(meaning, Level) else meaning
            if not differ(value, now):
                continue
            change = ScenarioChange(ChangeKind.ANSWER, (tool, requirement.id), value)
            yield ReturnedChange(change, now, place, differ(code, before), self._origin(place))

    def _meaning(self, found: CellValue, place: str) -> Meaning | None:
        """What an answer says; None for one that features give, and for what is none."""
        meaning = self._told.meaning(found)
        if meaning is None and normal(display(found)) != self._told.linked:
            message = tr(
                "“{answer}” is none of the answers ({answers}): it stays as it is.",
                answer=display(found),
                answers=", ".join(each.words for each in Level),
            )
            self._warn(place, message)
        return meaning

    def _code(self, meaning: Meaning) -> float:
        """What an answer was worth when the report was made."""
        if meaning is Level.UNKNOWN:
            return form.code(UNKNOWN)
        value = self._made_levels.get(meaning, 0.0) if isinstance(meaning, Level) else meaning
        return form.code(Interval(value, value))

    @cached_property
    def _made_levels(self) -> Mapping[Level, float]:
        """What the levels were worth when the report was made; what they are today where that is gone from it."""
        made = dict(self._fit.project.settings.levels)
        for level in made:
            value = self._assumed.value(ChangeKind.LEVEL, level.value, made=True) if self._assumed is not None else ""
            if isinstance(value, int | float):
                made[level] = float(value)
        return made


def tell_features(table: FoundTable, given: ReportContext) -> None:
    """Name what is said of features otherwise than in the project: vendors' answers are not changed by a report."""
    where, first_tool = 1, 2
    project, sheet, told = given.fit.project, table.sheet, given.told
    wanted = {link.feature for link in project.links}
    places = {
        place: (matrix, at)
        for matrix in project.matrices
        for at, cell in enumerate(matrix.responses[0].cells if matrix.responses else ())
        if (place := matrix.place(cell)) in wanted
    }
    for row in table.form.rows:
        its = places.get(display(sheet.value(row, table.columns[where]))) if where in table.columns else None
        for column, (_, _, tool) in enumerate(told.tools, start=first_tool):
            if its is None or column not in table.columns:
                continue
            matrix, at = its
            found = sheet.value(row, table.columns[column])
            answers = [matrix.meaning(each.raw[at]) for each in matrix.responses if each.tool == tool]
            meaning = told.meaning(found)
            if answers and (meaning is None or not any(_same(meaning, each) for each in answers)):
                cell = f"{sheet.name}!{CellPlace(row, table.columns[column]).name}"
                message = tr(
                    "{tool} answers this feature with “{now}”, the report says “{found}”: answer the requirement "
                    "instead, for what vendors say of features stays as it is.",
                    tool=tool,
                    now=_said(answers[0]),
                    found=display(found),
                )
                given.warn(cell, message)


def _same(first: Meaning, second: Meaning) -> bool:
    if isinstance(first, Level) or isinstance(second, Level):
        return first is second
    return not differ(first, second)


def _said(meaning: Meaning) -> str:
    return meaning.words if isinstance(meaning, Level) else f"{meaning:.4g}"
