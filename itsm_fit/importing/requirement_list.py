"""Lists of requirements → rows: sheets that hold ids and texts but no tool that answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.approvals import parse_approval
from itsm_fit.importing.forms import spellings
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model.requirement import Approval, Priority, Requirement, ids_in
from itsm_fit.numerals import POINT, Marks, NumberLimits, judge
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, display


class ListColumn(StrEnum):
    """What a column of a list holds."""

    ID = "id"
    TEXT = "text"
    PROCESS = "process"
    PRACTICE = "practice"
    STEP = "step"
    PRIORITY = "priority"
    WEIGHT = "weight"
    CATEGORY = "category"
    SOURCE = "source"
    OWNER = "owner"
    REASON = "reason"
    ACCEPTANCE = "acceptance"
    DEPENDS_ON = "depends on"
    APPROVAL = "approval"
    COMMENT = "comment"


_WORDS: Mapping[ListColumn, str] = {
    ListColumn.ID: "id",
    ListColumn.TEXT: """
        text | description | requirement | requirement text | beschreibung | description de l'exigence""",
    ListColumn.PROCESS: """
        process | process name | processes | prozess | prozessname | processus | proceso | processo | proces
    """,
    ListColumn.PRACTICE: """
        practice | practice name | itil practice | praktik | itil-praktik | pratique | práctica | pratica
    """,
    ListColumn.STEP: """
        step | steps | process step | step name | activity | task | schritt | prozessschritt | aktivität | étape |
        paso | actividad | attività | stap | processtap
    """,
    ListColumn.CATEGORY: """
        category | categories | type | kind | group | area | kategorie | art | gruppe | bereich | catégorie |
        categoría | categoria | categorie
    """,
    ListColumn.SOURCE: """
        source | sources | origin | comes from | raised in | quelle | quellen | herkunft | ursprung | origine |
        provenance | fuente | origen | fonte | bron | herkomst
    """,
    ListColumn.OWNER: """
        owner | requirement owner | business owner | requester | requested by | raised by | stakeholder | eigentümer |
        eigner | verantwortlich | gefordert von | anforderer | responsable | demandeur | demandé par |
        porteur | propietario | solicitante | responsabile | richiedente | eigenaar | aanvrager
    """,
    ListColumn.REASON: """
        reason | reasons | rationale | why | justification | business reason | grund | begründung | warum | zweck |
        raison | motif | pourquoi | motivo | justificación | motivazione | giustificazione | reden | onderbouwing
    """,
    ListColumn.ACCEPTANCE: """
        acceptance | acceptance test | acceptance tests | acceptance criterion | acceptance criteria | how tested |
        verification | fit criterion | abnahme | abnahmetest | abnahmekriterium | abnahmekriterien |
        akzeptanzkriterium | akzeptanzkriterien | test d'acceptation | critère d'acceptation | critères d'acceptation |
        recette | criterio de aceptación | criterios de aceptación | criterio di accettazione |
        acceptatiecriterium | acceptatiecriteria
    """,
    ListColumn.DEPENDS_ON: """
        depends on | dependency | dependencies | depends | needs requirement | requires requirement | prerequisites |
        abhängig von | hängt ab von | abhängigkeit | abhängigkeiten | setzt voraus | dépend de | dépendance |
        dépendances | prérequis | depende de | dependencias | dipende da | dipendenze | afhankelijk van |
        afhankelijkheden
    """,
    ListColumn.APPROVAL: """
        approval | approval state | approval status | approved | agreed | freigabe | freigabestatus | abgestimmt |
        abstimmungsstand | approbation | validation | état d'approbation | aprobación | approvazione | goedkeuring
    """,
}
HEADINGS: Mapping[ListColumn, Phrase] = {
    ListColumn.ID: Phrase("Id"),
    ListColumn.TEXT: Phrase("Requirement"),
    ListColumn.PROCESS: Phrase("Process"),
    ListColumn.STEP: Phrase("Step"),
    ListColumn.PRIORITY: Phrase("Priority"),
    ListColumn.WEIGHT: Phrase("Weight"),
    ListColumn.CATEGORY: Phrase("Category"),
    ListColumn.SOURCE: Phrase("Source"),
    ListColumn.OWNER: Phrase("Owner"),
    ListColumn.REASON: Phrase("Reason"),
    ListColumn.ACCEPTANCE: Phrase("Acceptance test"),
    ListColumn.DEPENDS_ON: Phrase("Depends on"),
    ListColumn.APPROVAL: Phrase("Approval"),
}
"""The headings of the list that the app itself writes, known again in the language spoken."""
_FIELD_OF: Mapping[str, ListColumn] = {
    normal(word.strip()): field for field, listed in _WORDS.items() for word in listed.split("|")
}
_BY_ROLE: tuple[tuple[Role, ListColumn], ...] = (
    (Role.ID, ListColumn.ID),
    (Role.TEXT, ListColumn.TEXT),
    (Role.PRIORITY, ListColumn.PRIORITY),
    (Role.WEIGHT, ListColumn.WEIGHT),
    (Role.COMMENT, ListColumn.COMMENT),
)
_SURE = 0.9
_WEIGHTS = NumberLimits(0.0, blank=True)
_SCOUTED = 40
"""Rows among which the headings must stand."""


@dataclass(frozen=True, slots=True)
class ListedRequirement:
    """One row; blank cells are "" or None. `place` is where it stands: ``Worksheet!A7``."""

    id: str
    text: str
    process: str
    practice: str
    step: str
    priority: Priority | None
    weight: float | None
    category: str
    place: str
    source: str = ""
    owner: str = ""
    reason: str = ""
    acceptance: str = ""
    depends_on: tuple[str, ...] = ()
    state: Approval | None = None

    @property
    def requirement(self) -> Requirement:
        """What the row says, without its place."""
        return Requirement(
            self.id,
            self.text,
            self.priority,
            self.weight,
            self.category,
            "",
            self.source,
            self.owner,
            self.reason,
            self.acceptance,
            self.depends_on,
            self.state,
        )


@dataclass(frozen=True)
class RequirementList:
    """The rows of all such sheets of a file, and what was noticed."""

    file: str
    sheets: tuple[str, ...]
    rows: tuple[ListedRequirement, ...]
    issues: tuple[Issue, ...]


def read_requirement_list(workbook: Workbook) -> RequirementList | None:
    """The requirements on the sheets that hold nothing else; None when no sheet is such a list.

    A list has one row of headings, all of them known, among them an id, a text, and at least one of process,
    practice, step, priority and weight.
    """
    found = [(sheet, headings) for sheet in workbook.sheets if (headings := _headings(sheet)) is not None]
    if not found:
        return None
    rows: list[ListedRequirement] = []
    issues: list[Issue] = []
    for sheet, (top, fields) in found:
        for row in range(top + 1, sheet.height):
            made = _listed_on(sheet, row, fields, workbook.name, issues)
            if made is not None:
                rows.append(made)
    return RequirementList(workbook.name, tuple(sheet.name for sheet, _ in found), tuple(rows), tuple(issues))


def _headings(sheet: Worksheet) -> tuple[int, dict[ListColumn, int]] | None:
    """The row of headings and the column of each field."""
    for at, row in enumerate(sheet.rows[:_SCOUTED]):
        named = [(column, display(value)) for column, value in enumerate(row) if value != ""]
        fields = dict(fields_of(named))
        more = {
            ListColumn.PROCESS,
            ListColumn.PRACTICE,
            ListColumn.STEP,
            ListColumn.PRIORITY,
            ListColumn.WEIGHT,
        } & set(fields)
        if len(fields) == len(named) and {ListColumn.ID, ListColumn.TEXT} <= set(fields) and more:
            return at, fields
    return None


def fields_of(named: Sequence[tuple[int, str]]) -> Iterator[tuple[ListColumn, int]]:
    """Each field with its column, from columns and their headings; a heading that is not known gives none."""
    own = {text: field for field, heading in HEADINGS.items() for text in reversed(spellings(heading))}
    for column, heading in named:
        field = _FIELD_OF.get(normal(heading)) or own.get(normal(heading))
        field = field or next((its for role, its in _BY_ROLE if says(heading, role) >= _SURE), None)
        if field is not None:
            yield field, column


def row_of(
    text: Callable[[ListColumn], str],
    place: str,
    doubt: Callable[[ListColumn, str], None],
    marks: Marks = POINT,
) -> ListedRequirement:
    """A row from the texts of its fields; a priority, weight or approval that cannot be read is told to `doubt` and
    left open, and a weight that can be two numbers with the one taken, by the signs of `marks`.
    """
    priority, weight = text(ListColumn.PRIORITY), text(ListColumn.WEIGHT)
    known, its = parse_priority(priority) if priority else None, judge(weight, _WEIGHTS, marks)
    if priority and known is None:
        doubt(ListColumn.PRIORITY, tr("“{priority}” is no priority that is known; none is taken.", priority=priority))
    if its.trouble:
        doubt(
            ListColumn.WEIGHT,
            tr("“{weight}” is no weight: a weight is a number of 0 or more. None is taken.", weight=weight),
        )
    elif its.note:
        doubt(ListColumn.WEIGHT, its.note)
    approval = text(ListColumn.APPROVAL)
    state = parse_approval(approval) if approval else None
    if approval and state is None:
        doubt(
            ListColumn.APPROVAL,
            tr("“{approval}” says not how far it is agreed: write draft, agreed or withdrawn.", approval=approval),
        )
    id_, process, practice, step, category = (
        squeeze(text(field))
        for field in (
            ListColumn.ID,
            ListColumn.PROCESS,
            ListColumn.PRACTICE,
            ListColumn.STEP,
            ListColumn.CATEGORY,
        )
    )
    return ListedRequirement(
        id_,
        text(ListColumn.TEXT),
        process,
        practice,
        step,
        known,
        its.value,
        category,
        place,
        text(ListColumn.SOURCE),
        text(ListColumn.OWNER),
        text(ListColumn.REASON),
        text(ListColumn.ACCEPTANCE),
        ids_in(text(ListColumn.DEPENDS_ON)),
        state,
    )


def _listed_on(
    sheet: Worksheet, row: int, fields: Mapping[ListColumn, int], file: str, issues: list[Issue]
) -> ListedRequirement | None:
    """The requirement on a row, None where there is none; what cannot be read joins `issues`."""

    def text(field: ListColumn) -> str:
        column = fields.get(field)
        return "" if column is None else squeeze(display(sheet.value(row, column)))

    def place(field: ListColumn) -> str:
        return f"{sheet.name}!{CellPlace(row, fields[field]).name}"

    def doubt(field: ListColumn, message: str) -> None:
        issues.append(Issue(Severity.WARNING, file, place(field), message))

    if text(ListColumn.ID):
        return row_of(text, place(ListColumn.ID), doubt)
    if text(ListColumn.TEXT):
        doubt(ListColumn.ID, tr("This requirement has no id, so it is left out: give it one."))
    return None
