"""The columns of requirements, and how what is written into a cell is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.model.placeholders import bracketed, in_brackets
from itsm_fit.model.requirement import Approval, Priority, Requirement, ids_as_text, ids_in
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.numerals import NumberLimits, judge
from itsm_fit.scoring.verdicts import PRIORITY, PRIORITY_ORDER
from itsm_fit.writing import titled
from ui.stages.require.editors import ApprovalCell, LineCell, NumberCell, PriorityCell, TextCell
from ui.stages.require.rows import RequirementRow
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import count, weight

WEIGHTS = NumberLimits(0.0, MOST_WEIGHT, blank=True)
_NO_PRIORITY = Caption("⚠ none yet")


@dataclass(frozen=True, slots=True)
class RequirementField:
    """What an editable column holds: the requirement's attribute, its word in messages, and how text is read."""

    name: str
    word: Caption
    read: Callable[[str], object]
    clear: object = None
    """What the cell holds when it is cleared; ids cannot be."""
    number: NumberLimits | None = None
    """The numbers that it takes, where it takes any."""

    def put(self, requirement: Requirement, text: str) -> Requirement:
        """The requirement with the text in this field; raises EditError when it cannot be read."""
        return self.holding(requirement, self.read(text))

    def holding(self, requirement: Requirement, value: object) -> Requirement:
        """The requirement with a value in this field."""
        changes: Mapping[str, Any] = {self.name: value}
        return replace(requirement, **changes)


def read_priority(text: str) -> Priority | None:
    """A MoSCoW word of the window's language, or of any that the import knows; blank is none."""
    from itsm_fit.importing.priorities import parse_priority

    if not text.strip():
        return None
    shown = {words.casefold(): priority for priority, words in PRIORITY.items()}
    found = shown.get(text.strip().casefold()) or parse_priority(text)
    if found is None:
        raise EditError(tr("“{text}” is no priority: write must, should, could or won’t.", text=text.strip()))
    return found


def read_weight(text: str) -> float | None:
    """A number of 0 or more; blank leaves the weight to the priority."""
    its = judge(text, WEIGHTS)
    if its.trouble:
        raise EditError(its.trouble)
    return its.value


def read_approval(text: str) -> Approval | None:
    """How far it is agreed, in the window's words or any that the import knows; blank is not said."""
    from itsm_fit.importing.approvals import parse_approval

    found = parse_approval(text) if text.strip() else None
    if found is None and text.strip():
        raise EditError(
            tr("“{text}” says not how far it is agreed: write draft, agreed or withdrawn.", text=text.strip())
        )
    return found


WEIGHT = RequirementField("weight", Caption("Weight"), read_weight, number=WEIGHTS)
FIELDS: Mapping[str, RequirementField] = {
    "Id": RequirementField("id", Caption("Id"), str.strip),
    "Requirement": RequirementField("text", Caption("Text"), str.strip, ""),
    "Priority": RequirementField("priority", Caption("Priority"), read_priority),
    "Weight": WEIGHT,
    "Category": RequirementField("category", Caption("Category"), str.strip, ""),
    "Remark": RequirementField("note", Caption("Remark"), str.strip, ""),
    "Source": RequirementField("source", Caption("Source"), str.strip, ""),
    "Owner": RequirementField("owner", Caption("Owner"), str.strip, ""),
    "Reason": RequirementField("reason", Caption("Reason"), str.strip, ""),
    "Acceptance test": RequirementField("acceptance", Caption("Acceptance test"), str.strip, ""),
    "Depends on": RequirementField("depends_on", Caption("Depends on"), ids_in, ()),
    "Approval": RequirementField("state", Caption("Approval"), read_approval),
}
"""The fields by the headings of their columns."""


def _id_words(row: RequirementRow) -> str:
    mark = " ⚠" if row.times_defined > 1 or row.open else " ↗" if row.is_reference else ""
    return f"{row.id}{mark}{' ❐' if row.template else ''}"


def _id_tip(row: RequirementRow) -> str:
    if row.times_defined > 1:
        return tr(
            "{id} is defined {count} times; the first counts. Give this one an id of its own.",
            id=row.id,
            count=row.times_defined,
        )
    if not row.defined:
        return tr("{id} is only referred to: write its text here to define it.", id=row.id)
    if row.open:
        names = ", ".join(map(bracketed, row.open))
        return tr("{id} leaves {names} to be filled in: no vendor can answer that.", id=row.id, names=names)
    if row.template:
        return tr(
            "{id} still has the words of the template “{template}”: change it, or confirm that it is yours.",
            id=row.id,
            template=row.template,
        )
    if not row.is_reference:
        return row.id
    return tr("{id} is written elsewhere; what you change here changes it there too.", id=row.id)


def _priority_words(row: RequirementRow) -> str:
    if row.own.withdrawn:
        return Approval.WITHDRAWN.words
    return str(_NO_PRIORITY) if row.lacks_priority else PRIORITY[row.priority]


def _priority_tip(row: RequirementRow) -> str:
    if row.own.withdrawn:
        return tr("It is withdrawn: it weighs nothing and is asked of nobody.")
    if row.own.priority:
        return PRIORITY[row.own.priority]
    return tr("No priority is stated, so it counts as should unless a vendor’s sheet states one.")


def _weight_tip(row: RequirementRow) -> str:
    if row.own.weight is None:
        return tr(
            "The weight of each {priority}: write a number to give it one of its own.", priority=PRIORITY[row.priority]
        )
    return weight(row.own.weight)


COLUMNS: tuple[TableColumn[RequirementRow], ...] = (
    TableColumn(
        Caption("Id"),
        _id_words,
        key=lambda row: natural(row.id),
        tip=_id_tip,
        figure=lambda row: "warning" if row.times_defined > 1 or row.open else "muted" if row.is_reference else "ink",
        delegate=LineCell,
        edit=lambda row: row.id,
        width=12,
    ),
    TableColumn(
        Caption("Requirement"),
        lambda row: in_brackets(row.text, {}),
        figure=lambda row: "ink" if row.own.text and not row.own.withdrawn else "muted",
        delegate=TextCell,
        edit=lambda row: row.text,
        width=24,
        stretch=True,
    ),
    TableColumn(
        Caption("Priority"),
        _priority_words,
        key=lambda row: PRIORITY_ORDER[row.priority],
        tip=_priority_tip,
        figure=lambda row: "muted" if row.own.withdrawn else "ink" if row.own.priority else "warning",
        delegate=PriorityCell,
        edit=lambda row: PRIORITY[row.own.priority] if row.own.priority else "",
        width=9,
        says=lambda: (*PRIORITY.values(), str(_NO_PRIORITY)),
    ),
    TableColumn(
        Caption("Weight"),
        lambda row: weight(row.weight),
        key=lambda row: row.weight,
        tip=_weight_tip,
        figure=lambda row: "muted" if row.own.weight is None else "ink",
        delegate=NumberCell,
        edit=lambda row: written(row.own.weight),
        number=lambda _row: WEIGHTS,
        right=True,
        width=5,
    ),
    TableColumn(
        Caption("Category"),
        lambda row: row.category,
        figure=lambda row: "ink" if row.own.category else "muted",
        delegate=LineCell,
        edit=lambda row: row.category,
        width=15,
    ),
    TableColumn(
        Caption("Remark"),
        lambda row: row.own.note,
        delegate=TextCell,
        edit=lambda row: row.own.note,
        width=15,
    ),
)


def _needed(row: RequirementRow) -> str:
    return ids_as_text(row.own.depends_on)


ORIGIN_COLUMNS: tuple[TableColumn[RequirementRow], ...] = (
    TableColumn(
        Caption("Approval"),
        lambda row: row.own.state.words if row.own.state else "",
        delegate=ApprovalCell,
        edit=lambda row: row.own.state.words if row.own.state else "",
        width=10,
        help=Caption("How far those who decide have agreed; what is withdrawn asks nothing any more"),
    ),
    TableColumn(
        Caption("Owner"),
        lambda row: row.own.owner,
        delegate=LineCell,
        edit=lambda row: row.own.owner,
        width=12,
        help=Caption("Who insists on it"),
    ),
    TableColumn(
        Caption("Source"),
        lambda row: row.own.source,
        delegate=LineCell,
        edit=lambda row: row.own.source,
        width=14,
        help=Caption("Where it comes from: a law, a standard, a workshop"),
    ),
    TableColumn(
        Caption("Reason"),
        lambda row: row.own.reason,
        delegate=TextCell,
        edit=lambda row: row.own.reason,
        width=18,
        help=Caption("Why it is asked; who fails a must can be told"),
    ),
    TableColumn(
        Caption("Acceptance test"),
        lambda row: row.own.acceptance,
        delegate=TextCell,
        edit=lambda row: row.own.acceptance,
        width=18,
        help=Caption("How it is seen to be met"),
    ),
    TableColumn(
        Caption("Depends on"),
        _needed,
        delegate=LineCell,
        edit=_needed,
        width=12,
        help=Caption("Ids of the requirements that it needs, with commas between them"),
    ),
    TableColumn(
        Caption("Comments"),
        lambda row: count(len(row.own.comments)) if row.own.comments else "",
        key=lambda row: len(row.own.comments),
        tip=lambda row: "\n".join(titled(each.author, each.text) for each in row.own.comments),
        right=True,
        width=6,
    ),
)
"""Where requirements come from and how far they are agreed: shown where somebody wants to see it."""


def natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """A key by which ``A-9`` comes before ``A-10``."""
    parts: list[str] = [""]
    for letter in text.casefold():
        if letter.isdecimal() != parts[-1].isdecimal() and parts[-1]:
            parts.append("")
        parts[-1] += letter
    return tuple((not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts)
