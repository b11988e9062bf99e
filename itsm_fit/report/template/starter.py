"""A template to start from: a page for a board with places of each kind, and a list of what else there is."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.language import Phrase, tr
from itsm_fit.report import SHEETS
from itsm_fit.report.parts.ranking import shown
from itsm_fit.report.styles import FONT
from itsm_fit.report.template.offer import name_of

FACTS = {
    "project": Phrase("name of the project"),
    "title": Phrase("title of its reports"),
    "organisation": Phrase("name of the organisation"),
    "date": Phrase("day of the report"),
    "recommendation": Phrase("who ranks first, and whether that is settled"),
    "headlines": Phrase("the few sentences that somebody with one minute needs"),
    "compared": Phrase("what was compared, in one line"),
    "tool-count": Phrase("number of tools"),
    "process-count": Phrase("number of processes"),
    "requirement-count": Phrase("number of requirements"),
    "leader": Phrase("the tool that ranks first"),
    "end-to-end": Phrase("its end-to-end fit, proven"),
    "end-to-end-possible": Phrase("its end-to-end fit, possible"),
    "coverage": Phrase("its coverage, proven"),
    "coverage-possible": Phrase("its coverage, possible"),
}
"""What a place can ask for beside tables, and what it gets."""
_COLUMNS = "ToolRank", "ToolName", "ToolEligible", "ToolEndToEndLow", "ToolCoverageLow", "ToolMustsFailed"


def starter() -> bytes:
    """The bytes of an .xlsx file, to be made one's own."""
    made = BytesIO()
    with Workbook(made, {"in_memory": True, "default_format_properties": {"font_name": FONT}}) as book:
        _board(book)
        _places(book)
    return made.getvalue()


def _board(book: Workbook) -> None:
    wrapped = {"text_wrap": True, "valign": "top"}
    title = book.add_format({"bold": True, "font_size": 20, "font_color": LIGHT.accent})
    muted = book.add_format({"font_color": LIGHT.muted})
    strong = book.add_format({"bold": True, "font_size": 12, **wrapped})
    heading = book.add_format({"bold": True, "bg_color": LIGHT.lane_header, "bottom": 1, **wrapped})
    line = {"bottom": 1, "bottom_color": LIGHT.border}
    body, middle = book.add_format(line), book.add_format({**line, "align": "center"})
    sheet = book.add_worksheet(tr("Board"))
    sheet.hide_gridlines(2)
    for column, width in enumerate((8, 30, 20, 14, 14, 14)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 34)
    sheet.write_string("A1", "{{fit:title}}", title)
    sheet.write_string("A2", "{{fit:date}} · {{fit:compared}}", muted)
    sheet.set_row(3, 48)
    sheet.merge_range("A4:F4", "{{fit:recommendation}}", strong)
    sheet.set_row(5, 30)
    for column in range(6):
        sheet.write_blank(5, column, None, heading)
        sheet.write_blank(6, column, None, body if column in (1, 2) else middle)
    columns = ";".join(" ".join(str(shown(name).heading).split()) for name in _COLUMNS)
    sheet.write_string("A6", f"fit:ranking:{columns}", heading)
    sheet.write_string("A9", tr("What comes next, and who decides it:"), muted)
    sheet.set_header("&R{{fit:organisation}}")
    sheet.set_footer("&L{{fit:project}}&R&P")
    sheet.fit_to_pages(1, 0)


def _places(book: Workbook) -> None:
    """What else can be asked for; nothing on this sheet asks."""
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(tr("Places"))
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 90)
    told = tr(
        "Write one of these names behind “fit:” into a cell of its own, or, for a fact, between double braces into any "
        "text. What stands below a table moves down. Delete this sheet when the template is yours."
    )
    sheet.merge_range("A1:B1", told, wrapped)
    sheet.set_row(0, 34)
    sheet.fit_to_pages(1, 0)
    for row, (name, tells, *kind) in enumerate(_offered(), start=2):
        sheet.write_string(row, 0, name, *([bold] if kind else []))
        sheet.write_string(row, 1, tells)


def _offered() -> Iterator[tuple[str, ...]]:
    yield tr("Facts"), "", "heading"
    yield from ((name, str(tells)) for name, tells in FACTS.items())
    yield tr("Tables"), "", "heading"
    yield from ((name_of(sheet), str(sheet.tells)) for sheet in SHEETS)
