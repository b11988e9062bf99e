"""The price sheet: what the offer costs, item by item, with a total over the years asked for."""

from __future__ import annotations

from itsm_fit.importing.questionnaire_form import CURRENCY, DAY_RATE, ITEM, ONCE, PAID, PRICE, PRICES, QUANTITY, YEARLY
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Formula
from itsm_fit.report.questionnaire.question_sheet import INPUT
from itsm_fit.report.text import in_formula
from itsm_fit.report.workbook.page import Page

_YEARS = 5
_ITEMS: tuple[tuple[Phrase | str, Phrase | str], ...] = (
    (Phrase("Licences or subscription"), YEARLY),
    (Phrase("Add-ons named in the answers"), YEARLY),
    (Phrase("Support and maintenance"), YEARLY),
    (Phrase("Hosting"), YEARLY),
    (Phrase("Set-up and configuration"), ONCE),
    (Phrase("Migration of data"), ONCE),
    (Phrase("Integrations"), ONCE),
    (Phrase("Training"), ONCE),
    (Phrase("Custom development named in the answers"), ONCE),
    ("", ""),
    ("", ""),
)
_HEADER = 5
_MONEY = INPUT._replace(number="#,##0.00", align="right", wrap=False)
_TOTAL = styles.NUMBER._replace(number="#,##0.00", bold=True)


def write_prices(page: Page) -> None:
    """Fill the price sheet; the totals are formulas."""
    page.title(str(PRICES))
    columns = (
        Column(ITEM, INPUT, 44, 44),
        Column(PAID, INPUT, 14, 14),
        Column(QUANTITY, _MONEY._replace(number="#,##0.##"), 12, 12),
        Column(tr("Unit (users, agents, days)"), INPUT, 26, 26),
        Column(PRICE, _MONEY, 16, 16),
        Column(tr("Amount"), _TOTAL._replace(bold=False), 18, 18),
        Column(tr("Comment"), INPUT, 46, 46),
    )
    page.table(_HEADER, columns, [(item, paid, "", "", "", "", "") for item, paid in _ITEMS])
    page.lead(1, tr("Net prices without value-added tax. “Paid” says whether an amount is due once or every year."))
    for row, named in ((2, CURRENCY), (3, DAY_RATE)):
        page.put(row, 0, Cell(named, styles.STRONG._replace(ruled=False)), styles.STRONG)
        page.put(row, 1, "", _MONEY if row == 3 else INPUT)
    first, last = _HEADER + 2, _HEADER + 1 + len(_ITEMS)
    for row in range(first, last + 1):
        page.put(row - 1, 5, Formula(f"=C{row}*E{row}", 0), _TOTAL._replace(bold=False))
    page.worksheet.data_validation(f"B{first}:B{last}", {"validate": "list", "source": [str(ONCE), str(YEARLY)]})
    for at, (label, formula) in enumerate(
        (
            (tr("Once"), f"=SUMIF(B{first}:B{last},{in_formula(str(ONCE))},F{first}:F{last})"),
            (tr("Every year"), f"=SUMIF(B{first}:B{last},{in_formula(str(YEARLY))},F{first}:F{last})"),
            (trn("Over {count} year", "Over {count} years", _YEARS), f"=F{last + 1}+{_YEARS}*F{last + 2}"),
        ),
        start=last,
    ):
        page.put(at, 0, label, styles.STRONG)
        for column in range(1, 5):
            page.put(at, column, "", styles.TEXT)
        page.put(at, 5, Formula(formula, 0), _TOTAL)
