"""A layout that was found with little confidence is told everywhere, with the reading that comes second."""

from __future__ import annotations

from itsm_fit.importing.doubt import SURE, doubtful_layout, otherwise
from itsm_fit.importing.inspect import inspection
from itsm_fit.importing.layout import Layout, Orientation, ToolPlace

COLUMNS = Layout(
    sheet="Sheet1",
    orientation=Orientation.COLUMNS,
    header=(2,),
    first=3,
    last=9,
    text=1,
    tools=(ToolPlace("Alpha", (2,)), ToolPlace("Beta", (3,))),
)
ROWS = Layout(
    sheet="Sheet1",
    orientation=Orientation.ROWS,
    header=(2,),
    first=3,
    last=9,
    text=0,
    tools=tuple(ToolPlace(name, row=at) for at, name in enumerate(("Mail", "A very long requirement", "Chat", "Fax"))),
)


def test_a_doubtful_layout_is_told_with_its_place_and_how_else_it_may_be_meant() -> None:
    (issue,) = doubtful_layout("a.xlsx", COLUMNS, 0.62, ROWS)
    assert (issue.severity, issue.file, issue.where) == ("warning", "a.xlsx", "Sheet1!B3")
    assert issue.message == (
        "The table may be read wrong (confidence 0.62), as tools in columns, “Alpha”, “Beta”; "
        "it may also be tools in rows, “Mail”, “A very long r…”, “Chat” …: look at it in the import window."
    )


def test_a_clear_layout_is_not_told() -> None:
    assert doubtful_layout("a.xlsx", COLUMNS, SURE, ROWS) == ()


def test_readings_that_run_alike_differ_in_their_tools_or_texts() -> None:
    one = Layout("Sheet1", Orientation.COLUMNS, (2,), 3, 9, 1, tools=(ToolPlace("Alpha", (2,)),))
    assert otherwise(COLUMNS, one) == "1 tool, “Alpha”"
    moved = Layout("Sheet1", Orientation.COLUMNS, (2,), 3, 9, 0, tools=(ToolPlace("Alpha", (2,)),))
    assert otherwise(COLUMNS, moved) == "texts in column A, “Alpha”"


def test_every_doubtful_table_of_a_file_has_its_warning() -> None:
    data = b"Name,Alpha,Mail\nIncident,Yes,3\nProblem,ja,2\nChange,No,1\nAsset,5,0\n"
    found = inspection(data, "figures.csv")
    doubtful = [table for table in found["tables"] if table["confidence"] < SURE]
    told = [issue for issue in found["issues"] if "may be read wrong" in issue["message"]]
    assert doubtful
    assert len(told) == len(doubtful)


def test_a_plain_table_is_sure() -> None:
    rows = ["Requirement,Alpha,Beta", *(f"Tickets can be sorted by field {at},Yes,No" for at in range(8))]
    (table,) = inspection("\n".join(rows).encode(), "plain.csv")["tables"]
    assert table["confidence"] > 0.9
