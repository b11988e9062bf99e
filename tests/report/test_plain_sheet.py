"""A sheet written the short way is the one that the library writes."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from itsm_fit.report.workbook.plain_sheet import PlainSheet

TEXTS = st.text(st.sampled_from("aé事<>&\"' \n#=1"), max_size=6)
NUMBERS = st.one_of(st.integers(-(10**17), 10**17), st.floats(allow_nan=False, allow_infinity=False))
FORMULAS = st.sampled_from(["=A1", '=A1&"<b>"', '=IF(A1>0,"x\ny",B2)', "=SUM(A1:B2)"])
CELLS = st.one_of(
    st.tuples(st.just("write_string"), TEXTS),
    st.tuples(st.just("write_number"), NUMBERS),
    st.tuples(st.just("write_blank"), st.none()),
    st.tuples(st.just("write_formula"), FORMULAS, st.one_of(TEXTS, NUMBERS, st.booleans(), st.just("#N/A"))),
)
PLACES = st.tuples(st.integers(0, 40), st.integers(0, 30))
LOOKS = st.sampled_from([{"bold": True}, {"italic": True}, {"bold": True, "italic": False}])


def packed(kind: type[Worksheet], cells: dict, high: list[int]) -> dict[str, bytes]:
    data = BytesIO()
    book = Workbook(data, {"in_memory": True})
    sheet = book.add_worksheet("S", worksheet_class=kind)
    for (row, column), ((method, value, *result), look) in cells.items():
        getattr(sheet, method)(row, column, value, book.add_format(look), *result)
    for row in high:
        sheet.set_row(row, 30)
    sheet.merge_range(50, 0, 50, 3, "over several", book.add_format({"bold": True}))
    sheet.conditional_format("A1:B2", {"type": "formula", "criteria": "=A1>0", "format": book.add_format({})})
    book.close()
    with ZipFile(data) as files:
        return {name: files.read(name) for name in files.namelist() if not name.startswith("docProps")}


@given(st.dictionaries(PLACES, st.tuples(CELLS, LOOKS), max_size=20), st.lists(st.integers(0, 60), max_size=4))
@settings(max_examples=examples(150), deadline=None)
def test_every_cell_is_written_as_the_library_writes_it(cells: dict, high: list[int]) -> None:
    assert packed(PlainSheet, cells, high) == packed(Worksheet, cells, high)
