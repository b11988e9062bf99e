"""The sheet of features that are linked to requirements: what tools answered to them, to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xlsxwriter.utility import xl_rowcol_to_cell

from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Value, table_part
from itsm_fit.report.parts.live import LINKED, FeaturePlace, bound, feature_ends, level, live
from itsm_fit.report.parts.material import Material
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.scoring.support import value_of
from itsm_fit.visible import shorten

_FIRST = HEADER + 1
_FIRST_TOOL = 2
_ANSWER = styles.to_change(styles.WORD._replace(number="0 %"))


def linked_features(material: Material) -> ReportPart:
    """One row a feature, a column a tool with its answer; its rows stay, because formulas know them by number."""
    tools = material.fit.tools
    return table_part(
        tr("Features that answer requirements"),
        tr(
            "Requirements whose answer is “{linked}” get what these features give: the best of them, or the worst "
            "where all are needed; a partial match counts half.",
            linked=LINKED,
        ),
        (
            Column(tr("Feature"), styles.TEXT, most=60, least=30),
            Column(tr("Where"), styles.TEXT, most=44),
            *(Column(shorten(tool.name), _ANSWER, most=15, least=15) for tool in tools),
            *(Column(name, styles.NUMBER, hidden=True) for name in _hidden(len(tools))),
        ),
        [tuple(_row(material, place, at)) for at, place in enumerate(material.live.places, start=_FIRST)],
        "",
        stay=True,
    )


def _hidden(tools: int) -> list[str]:
    """The names of the columns of what each tool proves, then of what each may reach."""
    return [feature_ends(tool)[end] for end in (0, 1) for tool in range(1, tools + 1)]


def _row(material: Material, place: FeaturePlace, at: int) -> Iterator[Value]:
    project, tools = material.fit.project, material.fit.tools
    matrix = project.matrices[place[0]]
    feature = matrix.features[place[1]]
    yield feature.text or feature.id
    yield matrix.place(matrix.responses[0].cells[place[1]])
    answers = [_answer(project, place, tool.name) for tool in tools]
    yield from answers
    for end in (0, 1):
        for column, answer in enumerate(answers, start=_FIRST_TOOL):
            if answer is None:
                yield None
            else:
                yield live(level(xl_rowcol_to_cell(at, column), end), _value(project, answer, end))


def _answer(project: Project, place: FeaturePlace, tool: str) -> str | float | None:
    """What a tool says of a feature: a word or a share; None where its table does not ask it."""
    number, feature, nth = place
    matrix = project.matrices[number]
    own = [each for each in matrix.responses if each.tool == tool]
    if len(own) <= nth:
        return None
    meaning = matrix.meaning(own[nth].raw[feature])
    return meaning.words if isinstance(meaning, Level) else float(meaning)


def _value(project: Project, answer: str | float, end: int) -> float:
    by_word = {each.words: each for each in Level}
    return value_of(by_word[answer] if isinstance(answer, str) else answer, project.settings)[end]


def finish(page: Page, _headers: Sequence[int], material: Material) -> None:
    """Name the columns, and bound what can be written."""
    if not material.live.there:
        return
    tools, places = material.fit.tools, material.live.places
    for at, name in enumerate(_hidden(len(tools)), start=_FIRST_TOOL + len(tools)):
        page.name_column(name, at, _FIRST, HEADER + len(places))
    for column, tool in enumerate(tools, start=_FIRST_TOOL):
        bound(page, column, _FIRST, [_answer(material.fit.project, place, tool.name) for place in places])
