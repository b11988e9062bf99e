"""Criteria and the tools' values in them as a workbook that people fill in; `importing.criteria_sheet` reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from itsm_fit.importing.criteria_sheet import DEFINITION, PARTS, TOOL, value_text
from itsm_fit.language import tr
from itsm_fit.model.decision import BETTER, Criterion, CriterionKind, ValueSource
from itsm_fit.model.project import Project
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Row, Value, table_part
from itsm_fit.report.workbook.book import Book
from itsm_fit.scoring.comparison import Comparison
from itsm_fit.scoring.wording import on_scale

_SPOKEN: Mapping[str, Callable[[Criterion], str]] = {
    "Kind": lambda each: each.kind.words,
    "Better": lambda each: str(BETTER[each.more_is_better]),
}
"""Parts that read in words of the app's own."""
_FIELD = styles.NUMBER._replace(unlocked=True)


def criteria_workbook(project: Project, compared: Comparison | None, made_on: date) -> bytes:
    """The sheet Criteria: a column a criterion; worked-out values stand there to be read, not to be changed."""
    book = Book(tr("Criteria"), project.name, made_on, filled_in=True)
    criteria = project.decision.criteria
    rows: list[Row] = [
        (PARTS[part], *(Cell(_SPOKEN.get(part, read)(each), styles.MUTED._replace(align="right")) for each in criteria))
        for part, (read, _) in DEFINITION.items()
    ]
    rows += [(tool, *(_value(each, tool, compared) for each in criteria)) for tool in project.tool_names]
    book.add(
        tr("Criteria"),
        table_part(
            tr("Criteria"),
            tr(
                "A column for each criterion, a row for each tool. Fill in values, weights and bounds, add "
                "columns, and bring the sheet back on the page Criteria. Scale lists words from the lowest "
                "to the highest."
            ),
            (Column(TOOL, styles.STRONG, least=14), *(Column(each.title, _FIELD, least=14) for each in criteria)),
            rows,
            "",
        ),
    )
    return book.close()


def _value(criterion: Criterion, tool: str, compared: Comparison | None) -> Value:
    if criterion.source is ValueSource.STATED:
        value = criterion.values.get(tool)
        return value_text(criterion, value) if criterion.kind is CriterionKind.SCALE else value
    its = compared.by_name.get(tool) if compared is not None else None
    if its is None:
        return None
    found = its.values[compared.decision.criteria.index(criterion)] if compared is not None else None
    if found is not None and criterion.kind is CriterionKind.SCALE:
        return Cell(on_scale(criterion.words, found), styles.MUTED._replace(align="right"))
    return None if found is None else Cell(found.low, styles.MUTED._replace(align="right"))
