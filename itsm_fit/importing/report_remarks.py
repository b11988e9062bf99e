"""What people remark in a report: in its columns for remarks, and as notes at any cell of a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.forms import Form
from itsm_fit.importing.report_changes import ReturnedChange
from itsm_fit.importing.report_tables import FoundTable, ReportTables
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits import gap_key
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.text import text_key
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, display
from itsm_fit.storage.spreadsheet.beside import BesideValues, CellNote

_LONGEST = 80
_DAY = len("2027-01-15")
RemarkSubject = tuple[ChangeKind, tuple[str, ...]]
"""What a remark is about: a requirement, or a tool and a requirement."""


@dataclass
class _Remarked:
    """What is remarked on one subject: the text of its column, None where that is as it was, and lines below it."""

    whole: str | None = None
    before: str | None = None
    lines: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)


class RemarkReader:
    """Gathers remarks; `tools` are the tools by the headings of their columns in normal form."""

    def __init__(
        self, workbook: Workbook, beside: BesideValues, fit: Fit, tables: ReportTables, tools: Mapping[str, str]
    ) -> None:
        self._workbook, self._beside, self._fit, self._tables = workbook, beside, fit, tables
        self._headings = tools
        self._found: dict[RemarkSubject, _Remarked] = {}
        self.issues: list[Issue] = []
        saved_by = beside.saved_by.strip()
        self.author = "" if saved_by in {form.PROGRAM, "openpyxl"} else saved_by
        self.day = beside.saved_on[:_DAY]

    def read(self, sheet: Form | None, rows: Mapping[str, int], heading: str) -> Iterator[ReturnedChange]:
        """What is remarked otherwise than in the project.

        `rows` are the rows of requirements by their ids as the project spells them, `heading` is that of the columns
        for remarks.
        """
        if sheet is not None and heading:
            self._of_requirements(sheet, rows, heading)
        links = self._tables.with_heading(form.LINK_KEY)
        if links is not None and heading:
            self._of_links(links.form, heading)
        self._notes()
        for subject, remarked in self._found.items():
            change = self._change(subject, remarked)
            if change is not None:
                yield change

    def signed(self, text: str) -> str:
        """A text with who saved the report, and when."""
        return form.signed(text, self.author, self.day)

    def _warn(self, where: str, message: str) -> None:
        self.issues.append(Issue(Severity.WARNING, self._workbook.name, where, message))

    # ------------------------------------------------------------ columns

    def _of_requirements(self, sheet: Form, rows: Mapping[str, int], heading: str) -> None:
        if sheet.cell(sheet.top, heading) is None:
            return
        for rid, row in rows.items():
            subject = ChangeKind.NOTE, (rid,)
            text, before = sheet.text(row, heading), self._was(sheet, row, subject)
            if _lines(text) != _lines(before):
                self._replaced(subject, text, before, sheet.place(row, heading))

    def _was(self, sheet: Form, row: int, subject: RemarkSubject) -> str:
        """What was remarked when the report was made; what is today where the report does not tell any more."""
        known = sheet.cell(row, form.REMARK_WAS) is not None
        return sheet.text(row, form.REMARK_WAS) if known else self._now(subject)

    def _of_links(self, sheet: Form, heading: str) -> None:
        seen: dict[str, str] = {}
        for row in sheet.rows:
            key, text = sheet.text(row, form.LINK_KEY), sheet.text(row, heading)
            tool, *requirements = key.splitlines() or [""]
            before, place = sheet.text(row, form.REMARK_WAS), sheet.place(row, heading)
            if _lines(text) == _lines(before):
                continue
            if not requirements or self._known(tool, requirements) is None:
                message = tr(
                    "The project asks none of this of the tool any more: “{text}” is left out.", text=_short(text)
                )
                self._warn(place, message)
            elif key in seen:
                self._warn(
                    place, tr("This row stands in {first}, too: what is remarked there counts.", first=seen[key])
                )
            else:
                seen[key] = place
                was = form.notes_of_link(requirements, before)
                for rid, note in form.notes_of_link(requirements, text).items():
                    if note != was[rid]:
                        self._replaced((ChangeKind.GAP_NOTE, (tool, rid)), note, was[rid], place)

    def _known(self, tool: str, requirements: Sequence[str]) -> Sequence[str] | None:
        ids = {key_of(each.id) for each in self._fit.requirements}
        there = tool in self._fit.tool_by_name and all(key_of(each) in ids for each in requirements)
        return requirements if there else None

    def _replaced(self, subject: RemarkSubject, text: str, before: str, place: str) -> None:
        remarked = self._found.setdefault(subject, _Remarked())
        if remarked.whole is None or remarked.whole == text:
            remarked.whole, remarked.before = text, before
            remarked.places.append(place)
        else:
            self._warn(place, tr("Something else is remarked in {first}, too: that counts.", first=remarked.places[0]))

    # ------------------------------------------------------------ notes at cells

    def _notes(self) -> None:
        for sheet in self._workbook.sheets:
            plain = {place: CellNote(text) for place, text in sheet.comments.items()}
            for place, note in sorted((plain | dict(self._beside.notes.get(sheet.name, {}))).items()):
                where = f"{sheet.name}!{place.name}"
                subjects = self._about(sheet, place)
                if not subjects:
                    said = tr("{author} remarks", author=note.author) if note.author else tr("Somebody remarks")
                    message = tr(
                        "{said} “{text}”: that is about no requirement, so it is left out.",
                        said=said,
                        text=_short(note.text),
                    )
                    self._warn(where, message)
                line = form.signed(_without_author(note), note.author, note.written[:_DAY])
                for subject in subjects:
                    remarked = self._found.setdefault(subject, _Remarked())
                    remarked.lines.append(line)
                    remarked.places.append(where)

    def _about(self, sheet: Worksheet, place: CellPlace) -> list[RemarkSubject]:
        """What a cell is about: the requirement that its row names, and a tool that its heading or row names."""
        if place.row >= sheet.height:
            return []
        table = next((each for each in self._tables.found if each.sheet is sheet and place.row > each.top), None)
        key = table.form.text(place.row, form.LINK_KEY).splitlines() if table is not None else []
        if key and self._known(key[0], key[1:]) is not None:
            return [(ChangeKind.GAP_NOTE, (key[0], rid)) for rid in key[1:]]
        texts = [squeeze(display(value)) for value in sheet.rows[place.row]]
        rid = next((self._ids[key_of(text)] for text in texts if key_of(text) in self._ids), None)
        if rid is None:
            return []
        tool = self._tool_over(table, place) or next(
            (self._tools[text_key(text)] for text in texts if text_key(text) in self._tools), None
        )
        return [(ChangeKind.NOTE, (rid,)) if tool is None else (ChangeKind.GAP_NOTE, (tool, rid))]

    def _tool_over(self, table: FoundTable | None, place: CellPlace) -> str | None:
        if table is None:
            return None
        column = next((told for told, now in table.columns.items() if now == place.column), None)
        return None if column is None else self._headings.get(normal(table.told.headings[column]))

    @cached_property
    def _ids(self) -> dict[str, str]:
        return {key_of(each.id): each.id for each in self._fit.requirements}

    @cached_property
    def _tools(self) -> dict[str, str]:
        return {text_key(name): name for name in self._fit.tool_by_name}

    # ------------------------------------------------------------ changes

    @cached_property
    def _gap_notes(self) -> dict[tuple[str, str], str]:
        return {gap_key(gap): gap.note for gap in self._fit.project.gaps}

    def _now(self, subject: RemarkSubject) -> str:
        kind, target = subject
        if kind is ChangeKind.NOTE:
            return self._fit.requirement_by_id[target[0]].note
        return self._gap_notes.get((target[0], key_of(target[1])), "")

    def _change(self, subject: RemarkSubject, remarked: _Remarked) -> ReturnedChange | None:
        """What is to be remarked: what the column says now, signed, and below it the notes that are not there yet."""
        now = self._now(subject)
        after = now
        if remarked.whole is not None and _lines(remarked.whole) != _lines(now):
            text = "\n".join(_lines(remarked.whole))
            after = self.signed(text) if text else ""
            if _lines(after) == _lines(now):
                after = now
        there = set(_lines(after))
        fresh = [line for line in dict.fromkeys(remarked.lines) if not there.issuperset(_lines(line))]
        after = "\n".join(filter(None, (after, *fresh)))
        if _lines(after) == _lines(now):
            return None
        moved = remarked.before is not None and _lines(remarked.before) != _lines(now)
        change = ScenarioChange(*subject, after)
        return ReturnedChange(change, now, ", ".join(dict.fromkeys(remarked.places)), moved)


def _lines(text: str) -> list[str]:
    """A text as it is compared: programs write line ends and the white space at them in their own ways."""
    return [line.rstrip() for line in text.strip().splitlines()]


def _without_author(note: CellNote) -> str:
    """The words of a note, whose first line is its author's name in many programs."""
    text = "\n".join(_lines(note.text))
    head, _, rest = text.partition("\n")
    return rest.strip() if note.author and head.rstrip(":") == note.author and rest.strip() else text


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
