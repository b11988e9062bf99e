"""Spreadsheets laid out as organisations and vendors lay them out, each with what a person sees in it.

A case gives sheets as rows of cells (None is blank), and what the inspection shall find: only the keys given are
compared. Nothing here comes from a real file.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import openpyxl
from openpyxl.styles import Font

Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Case:
    """One workbook and the tables that shall be found in it."""

    name: str
    sheets: Mapping[str, Rows]
    tables: Sequence[Mapping[str, Any]]
    merged: Mapping[str, Sequence[str]] = field(default_factory=dict)
    bold: Mapping[str, Sequence[int]] = field(default_factory=dict)
    file: str = ""

    def data(self) -> bytes:
        """The bytes of the file; .csv when its name says so."""
        if self.file.endswith(".csv"):
            (rows,) = self.sheets.values()
            return "\n".join(";".join("" if cell is None else str(cell) for cell in row) for row in rows).encode(
                "cp1252"
            )
        return workbook(self.sheets, self.merged, self.bold)

    @property
    def file_name(self) -> str:
        return self.file or "vendors.xlsx"


def workbook(
    sheets: Mapping[str, Rows],
    merged: Mapping[str, Sequence[str]] | None = None,
    bold: Mapping[str, Sequence[int]] | None = None,
) -> bytes:
    """An .xlsx of the sheets given; `bold` lists rows from 1."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for reference in (merged or {}).get(name, ()):
            sheet.merge_cells(reference)
        for row in (bold or {}).get(name, ()):
            for cell in sheet[row]:
                cell.font = Font(bold=True)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def tool(name: str, response: Any, comment: str | None = None, row: int | None = None) -> dict[str, Any]:
    found = {"name": name, "response": response, "comment": comment}
    return found if row is None else found | {"row": row}


_TEXTS = (
    "Incidents can be logged from e-mail",
    "Service level clocks pause while waiting for the user",
    "Major incidents notify a bridge team",
    "Changes are approved by several roles",
    "The calendar shows conflicting changes",
    "Known errors are linked to incidents",
    "Users see the state of their requests",
    "Reports are sent on a schedule",
)


def _words(*columns: Sequence[Any]) -> list[list[Any]]:
    return [[text, *answers] for text, *answers in zip(_TEXTS, *columns, strict=False)]


_A = ("Yes", "No", "Yes", "Partial", "Yes", "No", "Yes", "Yes")
_B = ("No", "Yes", "Planned", "Yes", "Custom", "Yes", "No", "Yes")
_C = ("Yes", "Yes", "No", "Add-on", "Yes", "Yes", "n/a", "No")

CASES: tuple[Case, ...] = (
    Case(
        "one header row, ids, priorities, a column a tool",
        {
            "Matrix": [
                ["ID", "Requirement", "Priority", "Arbor", "Birch", "Cedar"],
                *(
                    [f"R{n:02}", text, "Must" if n % 2 else "Should", a, b, c]
                    for n, (text, a, b, c) in enumerate(_words(_A, _B, _C), 1)
                ),
            ]
        },
        [
            {
                "sheet": "Matrix",
                "orientation": "tools-in-columns",
                "header_rows": [1],
                "first_row": 2,
                "last_row": 9,
                "id_column": "A",
                "text_column": "B",
                "priority_column": "C",
                "tools": [tool("Arbor", "D"), tool("Birch", "E"), tool("Cedar", "F")],
                "features": 8,
                "levels": {
                    "Yes": "native",
                    "No": "none",
                    "Partial": 0.5,
                    "Planned": "roadmap",
                    "Custom": "custom",
                    "Add-on": "extension",
                    "n/a": "unknown",
                },
            }
        ],
    ),
    Case(
        "a request for proposal: response and comments of each vendor in one header row",
        {
            "Requirements": [
                ["Request for proposal 2026-17: service desk"],
                ["Please answer every line. Fully, Partially or Not; explain in the comments."],
                [],
                [
                    "Req. No.",
                    "Requirement description",
                    "Priority",
                    "Vendor A Response",
                    "Vendor A Comments",
                    "Vendor B Response",
                    "Vendor B Comments",
                ],
                ["1.1", _TEXTS[0], "M", "Fully", "since version 4", "Partially", None],
                ["1.2", _TEXTS[1], "D", "Not", None, "Fully", "see manual, page 12"],
                ["1.3", _TEXTS[2], "M", "Fully", "as a workflow", "Fully", None],
                [
                    "2.1",
                    _TEXTS[3],
                    "M",
                    "Partially",
                    "two roles at most",
                    "Not",
                    "not asked for by other customers so far",
                ],
                ["2.2", _TEXTS[4], "D", "Fully", None, "Partially", "by resource only"],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [4],
                "id_column": "A",
                "text_column": "B",
                "priority_column": "C",
                "tools": [tool("Vendor A", "D", "E"), tool("Vendor B", "F", "G")],
                "features": 5,
                "levels": {"Fully": "native", "Partially": 0.5, "Not": "unknown"},
            }
        ],
    ),
    Case(
        "one vendor's answers: codes with a legend, the vendor named in a cell beside a label",
        {
            "Response": [
                ["Functional requirements"],
                ["Vendor name:", "Acme Desk"],
                ["Code", "Meaning"],
                ["S", "Standard functionality, out of the box"],
                ["C", "Requires configuration"],
                ["D", "Custom development needed"],
                ["X", "Not available"],
                [],
                ["Ref", "Requirement", "Mandatory?", "Code", "Explanation"],
                ["F-1", _TEXTS[0], "Yes", "S", "Included in every edition"],
                ["F-2", _TEXTS[1], "Yes", "C", "Calendar settings"],
                ["F-3", _TEXTS[2], "No", "D", "About four days"],
                ["F-4", _TEXTS[3], "Yes", "X", None],
                ["F-5", _TEXTS[4], "No", "S", None],
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [9],
                "id_column": "A",
                "text_column": "B",
                "priority_column": "C",
                "tools": [tool("Acme Desk", "D", "E")],
                "features": 5,
                "levels": {"S": "native", "C": "configuration", "D": "custom", "X": "none"},
            }
        ],
    ),
    Case(
        "two header rows, the vendor merged over response and comment",
        {
            "Matrix": [
                ["Area", "Requirement", "Arbor", None, "Birch", None],
                [None, None, "Response", "Comment", "Response", "Comment"],
                ["Incident", _TEXTS[0], "Yes", "standard", "No", None],
                [None, _TEXTS[1], "Yes", None, "Yes", None],
                [None, _TEXTS[2], "No", "planned for next year, says sales", "Yes", None],
                ["Change", _TEXTS[3], "Yes", None, "Partly", "one role"],
                [None, _TEXTS[4], "Partly", None, "Yes", None],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1, 2],
                "group_column": "A",
                "text_column": "B",
                "tools": [tool("Arbor", "C", "D"), tool("Birch", "E", "F")],
                "features": 5,
            }
        ],
        merged={"Matrix": ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A5", "A6:A7"]},
    ),
    Case(
        "three header rows, reason, rating and score of each vendor, weights, totals",
        {
            "Auswertung": [
                ["Nutzwertanalyse Ticketsystem"],
                [],
                ["Kriterium", "Gewicht", "Angebote", None, None, None, None, None],
                [None, None, "Ahorn AG", None, None, "Birke GmbH", None, None],
                [None, None, "Begründung", "Bewertung", "Punkte", "Begründung", "Bewertung", "Punkte"],
                ["Meldung per E-Mail", 30, "erprobt", 4, 120, "nur über Zusatz", 2, 60],
                ["Genehmigung durch mehrere Rollen", 20, "frei wählbar", 5, 100, "fest", 3, 60],
                ["Berichte nach Zeitplan", 10, None, 1, 10, "sehr gut", 5, 50],
                ["Wissensdatenbank", 40, "einfach", 3, 120, "mit Suche", 4, 160],
                ["Summe", 100, None, None, 350, None, None, 330],
                ["Rang", None, None, None, 1, None, None, 2],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [3, 4, 5],
                "text_column": "A",
                "weight_column": "B",
                "tools": [tool("Ahorn AG", "D", "C"), tool("Birke GmbH", "G", "F")],
                "features": 4,
                "levels": {"1": 0.2, "2": 0.4, "3": 0.6, "4": 0.8, "5": 1.0},
            }
        ],
        merged={"Auswertung": ["A3:A5", "B3:B5", "C3:H3", "C4:E4", "F4:H4"]},
    ),
    Case(
        "tick columns of one respondent",
        {
            "Checklist": [
                ["Service desk self assessment"],
                [],
                ["No.", "Requirement", "Yes", "In part", "No", "Remarks"],
                *(
                    [n, text, *("x" if at == tick else None for at in range(3)), "see appendix" if n == 2 else None]
                    for n, (text, tick) in enumerate(zip(_TEXTS, (0, 1, 2, 0, 0, 1, 2, 0), strict=True), 1)
                ),
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [3],
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Service desk self assessment", ["C", "D", "E"], "F")],
                "features": 8,
                "levels": {"Yes": "native", "In part": 0.5, "No": "none"},
            }
        ],
    ),
    Case(
        "tick columns under the name of each tool",
        {
            "Comparison": [
                ["Feature", "Arbor", None, None, "Birch", None, None],
                [None, "Standard", "Configuration", "Not available", "Standard", "Configuration", "Not available"],
                [_TEXTS[0], "X", None, None, None, None, "X"],
                [_TEXTS[1], None, "X", None, "X", None, None],
                [_TEXTS[2], None, None, "X", "X", None, None],
                [_TEXTS[3], "X", None, None, None, "X", None],
                [_TEXTS[4], "X", None, None, None, "X", None],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1, 2],
                "text_column": "A",
                "tools": [tool("Arbor", ["B", "C", "D"]), tool("Birch", ["E", "F", "G"])],
                "features": 5,
                "levels": {"Standard": "native", "Configuration": "configuration", "Not available": "none"},
            }
        ],
        merged={"Comparison": ["B1:D1", "E1:G1"]},
    ),
    Case(
        "titles of groups that carry a priority, notes and a legend below",
        {
            "Vergleich": [
                ["Werkzeuge im Vergleich", "Ahorn", "Birke", "Zeder"],
                ["MUSS"],
                ["Tickets per E-Mail", "ja", "ja", "nein"],
                ["Mehrere Mandanten", "ja", "teilweise", "ja"],
                [],
                ["KANN"],
                ["Dunkles Aussehen", "nein", "ja", "ja"],
                ["Export als Tabelle", "geplant", "ja", "mit Plugin"],
                [],
                [],
                ["Legende: ja = im Standard, nein = fehlt"],
                ["Stand: März 2026"],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1],
                "text_column": "A",
                "tools": [tool("Ahorn", "B"), tool("Birke", "C"), tool("Zeder", "D")],
                "features": 4,
                "group_rows": [2, 6],
                "levels": {
                    "ja": "native",
                    "teilweise": 0.5,
                    "nein": "none",
                    "geplant": "roadmap",
                    "mit Plugin": "extension",
                },
            }
        ],
    ),
    Case(
        "tables stacked on a sheet, each with its title and the same headings",
        {
            "All": [
                ["Incident management"],
                ["Feature", "Arbor", "Birch"],
                *_words(_A, _B)[:3],
                [],
                ["Change management"],
                ["Feature", "Arbor", "Birch"],
                *_words(_A, _B)[3:6],
            ]
        },
        [
            {
                "header_rows": [2],
                "first_row": 3,
                "last_row": 5,
                "text_column": "A",
                "tools": [tool("Arbor", "B"), tool("Birch", "C")],
                "features": 3,
            },
            {
                "header_rows": [8],
                "first_row": 9,
                "last_row": 11,
                "text_column": "A",
                "tools": [tool("Arbor", "B"), tool("Birch", "C")],
                "features": 3,
            },
        ],
    ),
    Case(
        "tables stacked on a sheet with other tools in the second",
        {
            "All": [
                ["Capability", "Arbor", "Birch"],
                *_words(_A, _B)[:4],
                [],
                [],
                ["Capability", "Cedar", "Dogwood", "Elm"],
                *_words(_A, _B, _C)[4:8],
            ]
        },
        [
            {"header_rows": [1], "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 4},
            {"header_rows": [8], "tools": [tool("Cedar", "B"), tool("Dogwood", "C"), tool("Elm", "D")], "features": 4},
        ],
    ),
    Case(
        "two tables side by side",
        {
            "Both": [
                ["Feature", "Arbor", "Birch", None, "Feature", "Arbor", "Birch"],
                *([*left, None, *right] for left, right in zip(_words(_A, _B)[:4], _words(_A, _B)[4:8], strict=True)),
            ]
        },
        [
            {"header_rows": [1], "text_column": "A", "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 4},
            {"header_rows": [1], "text_column": "E", "tools": [tool("Arbor", "F"), tool("Birch", "G")], "features": 4},
        ],
    ),
    Case(
        "one sheet a vendor",
        {
            "Instructions": [
                ["How to answer"],
                ["Each vendor has a sheet. Answer Yes, No or Partial, and leave no line out."],
            ],
            "Arbor": [
                ["ID", "Requirement", "Answer", "Comment"],
                *([f"Q{n}", text, a, None] for n, (text, a) in enumerate(_words(_A), 1)),
            ],
            "Birch": [
                ["ID", "Requirement", "Answer", "Comment"],
                *([f"Q{n}", text, a, "see site"] for n, (text, a) in enumerate(_words(_B), 1)),
            ],
        },
        [
            {
                "sheet": "Arbor",
                "orientation": "one-response",
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Arbor", "C", "D")],
                "features": 8,
            },
            {
                "sheet": "Birch",
                "orientation": "one-response",
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Birch", "C", "D")],
                "features": 8,
            },
        ],
    ),
    Case(
        "a row for each requirement and tool",
        {
            "Answers": [
                ["Requirement ID", "Requirement", "Product", "Answer", "Comment"],
                *(
                    [f"R{n}", text, product, answer, None]
                    for n, (text, a, b, c) in enumerate(_words(_A, _B, _C), 1)
                    for product, answer in (("Arbor", a), ("Birch", b), ("Cedar", c))
                ),
            ]
        },
        [
            {
                "orientation": "long",
                "header_rows": [1],
                "id_column": "A",
                "text_column": "B",
                "tool_column": "C",
                "response_column": "D",
                "tools": [tool("Arbor", "D", "E"), tool("Birch", "D", "E"), tool("Cedar", "D", "E")],
                "features": 8,
            }
        ],
    ),
    Case(
        "a row a tool, with columns about the tools",
        {
            "Tools": [
                [
                    "Tool",
                    "Website",
                    "License",
                    "E-mail intake",
                    "Change calendar",
                    "Self service portal",
                    "REST API",
                    "Notes",
                ],
                ["Arbor", "https://arbor.example", "MIT", "yes", "no", "yes", "yes", "small and quick"],
                ["Birch", "https://birch.example", "GPL-3.0", "yes", "yes", "partial", "no", None],
                ["Cedar", "https://cedar.example", "proprietary", "no", "yes", "yes", "yes", "from 200 users"],
            ]
        },
        [
            {
                "orientation": "tools-in-rows",
                "header_rows": [1],
                "text_column": "A",
                "tools": [tool("Arbor", None, None, 2), tool("Birch", None, None, 3), tool("Cedar", None, None, 4)],
                "features": 4,
            }
        ],
    ),
    Case(
        "a row a tool, groups of features above their names",
        {
            "Vergleich": [
                ["Produkt", "Incident", None, "Change", None, None],
                [None, "E-Mail-Eingang", "Eskalation", "Kalender", "Genehmigung", "Vorlagen"],
                ["Ahorn", "ja", "nein", "ja", "ja", "nein"],
                ["Birke", "ja", "ja", "teilweise", "nein", "ja"],
                ["Zeder", "nein", "ja", "ja", "ja", "ja"],
                ["Eiche", "ja", "ja", "nein", "ja", "ja"],
            ]
        },
        [
            {
                "orientation": "tools-in-rows",
                "header_rows": [1, 2],
                "text_column": "A",
                "tools": [
                    tool(name, None, None, row) for row, name in enumerate(("Ahorn", "Birke", "Zeder", "Eiche"), 3)
                ],
                "features": 5,
            }
        ],
        merged={"Vergleich": ["B1:C1", "D1:F1", "A1:A2"]},
    ),
    Case(
        "semicolons and decimal commas in German",
        {
            "x": [
                ["Kriterium", "Gewichtung", "Ahorn", "Birke"],
                ["Preis-Leistung der Lizenzen", "0,4", "3,5", "2"],
                ["Bedienung", "0,3", "4", "4,5"],
                ["Schnittstellen", "0,2", "2,5", "3"],
                ["Support vor Ort", "0,1", "5", "1"],
                ["Gesamt", "1", "3,6", "2,85"],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1],
                "text_column": "A",
                "weight_column": "B",
                "tools": [tool("Ahorn", "C"), tool("Birke", "D")],
                "features": 4,
                "levels": {"3,5": 0.7, "2": 0.4, "5": 1.0},
            }
        ],
        file="nutzwert.csv",
    ),
    Case(
        "check marks and crosses with variation selectors, warnings",
        {
            "Compare": [
                ["Feature", "Arbor", "Birch", "Cedar"],
                ["Dark theme", "✔️", "❌", "✅"],
                ["Keyboard only", "✔", "✔️", "⚠️"],
                ["Offline work", "❌", "⚠", "✔️"],
                ["Audit log", "✔️", "✔️", "✔️ (paid add-on)"],
            ]
        },
        [
            {
                "tools": [tool("Arbor", "B"), tool("Birch", "C"), tool("Cedar", "D")],
                "features": 4,
                "levels": {
                    "✔️": "native",
                    "✔": "native",
                    "❌": "none",
                    "✅": "native",
                    "⚠️": 0.5,
                    "⚠": 0.5,
                    "✔️ (paid add-on)": "extension",
                },
            }
        ],
    ),
    Case(
        "balls filled by how far a tool goes",
        {
            "Compare": [
                ["Criteria", "Arbor", "Birch"],
                ["Speed", "●", "◐"],
                ["Price", "◕", "○"],
                ["Ease of use", "◔", "●"],
            ]
        },
        [{"features": 3, "levels": {"●": "native", "◕": 0.75, "◐": 0.5, "◔": 0.25, "○": "none"}}],
    ),
    Case(
        "degrees of fulfilment in per cent",
        {
            "Fit": [
                ["Anforderung", "Ahorn", "Birke"],
                ["Meldung per E-Mail", "100 %", "75%"],
                ["Genehmigungen", "50 %", "0%"],
                ["Berichte", "25 %", "80 %"],
            ]
        },
        [
            {
                "text_column": "A",
                "features": 3,
                "levels": {"100 %": 1.0, "75%": 0.75, "50 %": 0.5, "0%": 0.0, "80 %": 0.8},
            }
        ],
    ),
    Case(
        "a scale whose best score stands in the legend and not in the answers",
        {
            "Scoring": [
                ["Scoring guide", "0 = not supported, 1 = poor, 2 = fair, 3 = good, 4 = very good, 5 = excellent"],
                [],
                ["Requirement", "Arbor", "Birch"],
                *(
                    [text, a, b]
                    for text, a, b in zip(_TEXTS, (3, 2, 4, 1, 0, 3, 2, 2), (1, 1, 2, 4, 4, 0, 3, 3), strict=True)
                ),
            ]
        },
        [{"header_rows": [3], "features": 8, "levels": {"0": 0.0, "1": 0.2, "2": 0.4, "3": 0.6, "4": 0.8}}],
    ),
    Case(
        "a range in the heading tells the best score",
        {
            "Scoring": [
                ["Requirement", "Arbor (0-10)", "Birch (0-10)"],
                *(
                    [text, a, b]
                    for text, a, b in zip(_TEXTS, (3, 2, 4, 1, 0, 3, 2, 7), (1, 1, 2, 4, 4, 0, 3, 3), strict=True)
                ),
            ]
        },
        [{"features": 8, "levels": {"0": 0.0, "1": 0.1, "4": 0.4, "7": 0.7}}],
    ),
    Case(
        "ids inside the texts",
        {
            "RFP": [
                ["Requirement", "Arbor", "Birch"],
                *([f"AC-{n:03} (Access) - {text}", a, b] for n, (text, a, b) in enumerate(_words(_A, _B), 10)),
            ]
        },
        [{"id_column": None, "text_column": "A", "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 8}],
    ),
    Case(
        "totals, ranks and notes at the end",
        {
            "Score": [
                ["Criterion", "Weight", "Arbor", "Birch"],
                ["Price", 3, 4, 2],
                ["Support", 2, 3, 5],
                ["Speed", 5, 5, 4],
                ["Integrations", 1, 1, 3],
                ["Total", 11, 13, 14],
                ["Weighted total", None, 44, 39],
                ["Average", None, 3.25, 3.5],
                ["Rank", None, 1, 2],
                [],
                ["* prices of March"],
            ]
        },
        [
            {
                "features": 4,
                "weight_column": "B",
                "tools": [tool("Arbor", "C"), tool("Birch", "D")],
                "levels": {"4": 0.8, "2": 0.4, "5": 1.0, "1": 0.2},
            }
        ],
    ),
    Case(
        "accessibility report: repeated headings between titled parts",
        {
            "Report": [
                ["Product accessibility report"],
                ["Name of product: Arbor Desk 5"],
                [],
                ["Table 1: Level A"],
                ["Criteria", "Conformance Level", "Remarks and Explanations"],
                ["1.1.1 Non-text Content", "Supports", "All pictures have texts."],
                ["1.2.1 Audio-only and Video-only", "Not Applicable", None],
                ["1.3.1 Info and Relationships", "Partially Supports", "Some tables lack headings."],
                [],
                ["Table 2: Level AA"],
                ["Criteria", "Conformance Level", "Remarks and Explanations"],
                ["1.4.3 Contrast (Minimum)", "Does Not Support", "Grey on grey in the calendar."],
                ["1.4.4 Resize text", "Supports", None],
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [5],
                "text_column": "A",
                "tools": [tool("Arbor Desk 5", "B", "C")],
                "features": 3,
            },
            {
                "orientation": "one-response",
                "header_rows": [11],
                "text_column": "A",
                "tools": [tool("Arbor Desk 5", "B", "C")],
                "features": 2,
            },
        ],
    ),
    Case(
        "questionnaire with ticks for yes, no and not applicable",
        {
            "Security": [
                ["Control ID", "Question", "Yes", "No", "N/A", "Notes"],
                *(
                    [f"AIS-{n:02}", f"{text}?", *("X" if at == tick else None for at in range(3)), None]
                    for n, (text, tick) in enumerate(zip(_TEXTS, (0, 0, 1, 2, 0, 1, 0, 0), strict=True), 1)
                ),
            ]
        },
        [
            {
                "orientation": "one-response",
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Security", ["C", "D", "E"], "F")],
                "features": 8,
                "levels": {"Yes": "native", "No": "none", "N/A": "unknown"},
            }
        ],
    ),
    Case(
        "editions of a product with ticks, dashes and a few amounts",
        {
            "Plans": [
                ["Feature", "Free", "Team", "Enterprise"],
                ["Ticketing"],
                ["E-mail intake", "✓", "✓", "✓"],
                ["Approvals", "–", "✓", "✓"],
                ["Audit log", "–", "–", "✓"],
                ["Storage", "1 GB", "50 GB", "Unlimited"],
                ["Service level clocks", "–", "✓", "✓"],
                ["Support"],
                ["Phone", "–", "–", "✓"],
                ["Chat", "–", "✓", "✓"],
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "tools": [tool("Free", "B"), tool("Team", "C"), tool("Enterprise", "D")],
                "features": 7,
                "group_rows": [2, 8],
                "levels": {"✓": "native", "–": "none", "Unlimited": "native"},
            }
        ],
    ),
    Case(
        "rows about the tools above the features, no heading over the texts",
        {
            "Sheet1": [
                [None, "Arbor", "Birch", "Cedar"],
                ["Vendor", "Arbor Ltd", "Birch Inc", "Cedar AG"],
                ["Website", "https://a.example", "https://b.example", "https://c.example"],
                ["License", "MIT", "GPL", "Apache 2.0"],
                *_words(_A, _B, _C),
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1],
                "text_column": "A",
                "tools": [tool("Arbor", "B"), tool("Birch", "C"), tool("Cedar", "D")],
                "features": 8,
            }
        ],
    ),
    Case(
        "groups in a column filled on their first row only, ratings before the comments",
        {
            "Eval": [
                ["Evaluation of service desks, March 2026"],
                [],
                ["Module", "Sub-module", "Functional requirement", "Importance", "Compliance", "Remarks"],
                ["Incident", "Intake", _TEXTS[0], "High", "Comply", None],
                [None, None, _TEXTS[1], "Medium", "Not Comply", "by end of year"],
                [None, "Major", _TEXTS[2], "High", "Comply", None],
                ["Change", "Approval", _TEXTS[3], "Low", "Partially Comply", "one role"],
                [None, "Calendar", _TEXTS[4], "Medium", "Comply", None],
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [3],
                "group_column": "A",
                "text_column": "C",
                "priority_column": "D",
                "features": 5,
                "levels": {"Comply": "native", "Not Comply": "none", "Partially Comply": 0.5},
            }
        ],
    ),
    Case(
        "a French table of requirements",
        {
            "x": [
                ["N°", "Exigence", "Priorité", "Érable", "Bouleau"],
                ["1", "Création de tickets par courriel", "Obligatoire", "Oui", "Non"],
                ["2", "Validation à plusieurs niveaux", "Souhaitable", "Partiel", "Oui"],
                ["3", "Tableau de bord", "Obligatoire", "Oui", "En développement"],
                ["4", "Base de connaissances", "Souhaitable", "Non", "Oui, avec module complémentaire"],
            ]
        },
        [
            {
                "id_column": "A",
                "text_column": "B",
                "priority_column": "C",
                "tools": [tool("Érable", "D"), tool("Bouleau", "E")],
                "features": 4,
                "levels": {
                    "Oui": "native",
                    "Non": "none",
                    "Partiel": 0.5,
                    "En développement": "roadmap",
                    "Oui, avec module complémentaire": "extension",
                },
            }
        ],
        file="grille.csv",
    ),
    Case(
        "answers with a vocabulary of its own, understood by nobody yet",
        {
            "Matrix": [
                ["Requirement", "Arbor", "Birch", "Cedar"],
                *_words(
                    ("Zug", "Zog", "Zug", "Zig", "Zug", "Yes", "Yes", "No"),
                    ("Zog", "Zug", "Zig", "Zug", "Yes", "No", "Zug", "Zug"),
                    ("Zig", "Zug", "Zug", "Yes", "No", "Zug", "Zog", "Zug"),
                ),
            ]
        },
        [
            {
                "tools": [tool("Arbor", "B"), tool("Birch", "C"), tool("Cedar", "D")],
                "features": 8,
                "levels": {"Zug": "unknown", "Yes": "native"},
            }
        ],
    ),
    Case(
        "a security questionnaire whose sections repeat the headings with the section's name",
        {
            "Full": [
                ["Assessment tool, version 3"],
                ["Vendor Name", "Acme Cloud Inc."],
                [],
                ["Documentation", None, "Vendor Answers", "Additional Information", "Guidance"],
                ["DOCU-01", "Have you had an audit?", "Yes", "Report on request", "Give the date."],
                ["DOCU-02", "Have you answered the questionnaire of the alliance?", "No", None, "Describe plans."],
                ["Accessibility", None, "Vendor Answers", "Additional Information", "Guidance"],
                ["ITAC-01", "Has a third party looked at accessibility?", "Yes", "2024", None],
                ["ITAC-02", "Do you follow a standard?", "No", "planned", None],
                ["ITAC-03", "Do you train your designers?", "Yes", None, None],
            ]
        },
        [
            {"header_rows": [4], "id_column": "A", "text_column": "B", "tools": [tool("Acme Cloud Inc.", "C", "D")]},
            {"header_rows": [7], "id_column": "A", "text_column": "B", "tools": [tool("Acme Cloud Inc.", "C", "D")]},
        ],
    ),
    Case(
        "ids alone, ticked below two groups of headings of which one answers",
        {
            "Summary": [
                ["Control ID", "Implementation Status", None, None, None, None, "Origination", None],
                [None, "In Place", "Partially Implemented", "Planned", "Alternative", "N/A", "Provider", "Customer"],
                ["AC-1", "X", None, None, None, None, "X", None],
                ["AC-2", None, "X", None, None, None, None, "X"],
                ["AC-2 (1)", None, None, "X", None, None, None, "X"],
                ["AC-3", "X", None, None, None, None, "X", None],
                ["AC-4", "X", None, None, None, None, None, "X"],
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [1, 2],
                "text_column": "A",
                "tools": [tool("Summary", ["B", "C", "D", "E", "F"])],
                "features": 5,
                "levels": {"In Place": "native", "Partially Implemented": 0.5, "Planned": "roadmap"},
            }
        ],
        merged={"Summary": ["B1:F1", "G1:H1", "A1:A2"]},
    ),
    Case(
        "traffic lights",
        {
            "S": [
                ["Requirement", "Vendor 1", "Vendor 2"],
                *_words(
                    ("Green", "Amber", "Red", "Green", "Green", "Red"),
                    ("Red", "Green", "Green", "Amber", "Green", "Green"),
                ),
            ]
        },
        [
            {
                "tools": [tool("Vendor 1", "B"), tool("Vendor 2", "C")],
                "features": 6,
                "levels": {"Green": 1.0, "Amber": 0.5, "Red": 0.0},
            }
        ],
    ),
    Case(
        "school marks of which the lowest is best",
        {
            "S": [
                ["Noten: 1 = sehr gut, 2 = gut, 3 = befriedigend, 4 = ausreichend, 5 = mangelhaft, 6 = ungenügend"],
                [],
                ["Kriterium", "Ahorn", "Birke"],
                ["Bedienung", 1, 3],
                ["Preis", 2, 4],
                ["Umfang", 3, 2],
                ["Hilfe", 6, 1],
            ]
        },
        [{"header_rows": [3], "features": 4, "levels": {"1": 1.0, "2": 0.8, "3": 0.6, "4": 0.4, "6": 0.0}}],
    ),
    Case(
        "a list of codes with their levels in cells side by side",
        {
            "S": [
                ["4", "Standard functionality"],
                ["3", "Third party add-on"],
                ["2", "Customization"],
                ["1", "Future release"],
                ["0", "Not available"],
                [],
                ["Req", "Description", "Vendor A", "Vendor B"],
                *(
                    [f"R{n}", text, a, b]
                    for n, (text, a, b) in enumerate(_words((4, 3, 2, 1, 0, 4), (3, 3, 3, 2, 2, 0)), 1)
                ),
            ]
        },
        [{"header_rows": [7], "features": 6, "levels": {"4": 1.0, "3": 0.75, "2": 0.5, "1": 0.25, "0": 0.0}}],
    ),
    Case(
        "a long table that begins with the vendor and knows requirements by their ids",
        {
            "S": [
                ["Vendor", "Req ID", "Answer", "Remarks"],
                *(
                    [vendor, f"R{n}", answer, None]
                    for vendor, answers in (("Acme", _A), ("Bolt", _B), ("Core", _C))
                    for n, answer in enumerate(answers, 1)
                ),
            ]
        },
        [
            {
                "orientation": "long",
                "text_column": "B",
                "tool_column": "A",
                "response_column": "C",
                "features": 8,
                "tools": [tool(name, "C", "D") for name in ("Acme", "Bolt", "Core")],
            }
        ],
    ),
    Case(
        "headings split over two rows, a column of general notes at the end",
        {
            "S": [
                ["Req", "Requirement", "Vendor", "Vendor", "Vendor", "Overall"],
                ["No", "Text", "Argon", "Boron", "Carbon", "Notes"],
                *([n, text, a, b, c, None] for n, (text, a, b, c) in enumerate(_words(_A, _B, _C), 1)),
            ]
        },
        [
            {
                "header_rows": [1, 2],
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Argon", "C"), tool("Boron", "D"), tool("Carbon", "E")],
                "features": 8,
            }
        ],
    ),
    Case(
        "names repeated over their columns, no cells merged",
        {
            "S": [
                ["ID", "Requirement", "Arbor", "Arbor", "Birch", "Birch"],
                [None, None, "Rating", "Comment", "Rating", "Comment"],
                *([f"R{n}", text, a, "so they say", b, "shown"] for n, (text, a, b) in enumerate(_words(_A, _B), 1)),
            ]
        },
        [
            {
                "header_rows": [1, 2],
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Arbor", "C", "D"), tool("Birch", "E", "F")],
                "features": 8,
            }
        ],
    ),
    Case(
        "kinds of licence over the names of the tools",
        {
            "S": [
                [None, "Open source", None, "Commercial", None],
                ["Feature", "Arbor", "Birch", "Cedar", "Dogwood"],
                *_words(_A, _B, _C, _A),
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [1, 2],
                "tools": [
                    tool(name, column)
                    for name, column in zip(("Arbor", "Birch", "Cedar", "Dogwood"), "BCDE", strict=True)
                ],
                "features": 8,
            }
        ],
        merged={"S": ["B1:C1", "D1:E1"]},
    ),
    Case(
        "raw and weighted figures below each name, weights, a title of a group, the total",
        {
            "Eval": [
                ["Vendor evaluation"],
                [None, None, "Arbor", None, "Birch", None],
                ["Criteria", "Weight", "Raw", "Weighted", "Raw", "Weighted"],
                ["Functions"],
                ["Mail", 5, 4, 20, 3, 15],
                ["Clocks", 3, 3, 9, 3, 9],
                ["Calendar", 2, 5, 10, 3, 6],
                ["Total", 10, None, 39, None, 30],
            ]
        },
        [
            {
                "header_rows": [2, 3],
                "weight_column": "B",
                "group_rows": [4],
                "tools": [tool("Arbor", "C"), tool("Birch", "E")],
                "features": 3,
                "levels": {"4": 0.8, "3": 0.6, "5": 1.0},
            }
        ],
        merged={"Eval": ["C2:D2", "E2:F2", "A1:F1"]},
    ),
    Case(
        "a row of remarks below each requirement",
        {
            "S": [
                ["Requirement", "Arbor", "Birch"],
                *(
                    row
                    for text, a, b in _words(_A, _B)
                    for row in ([text, a, b], ["Comment:", "see the manual, page 3, for how it is done", None])
                ),
            ]
        },
        [{"text_column": "A", "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 8}],
    ),
    Case(
        "circles, triangles and crosses in Japanese",
        {
            "S": [
                ["No", "大分類", "機能", "要件レベル", "製品A", "製品B", "備考"],
                [1, "インシデント管理", "メール受付", "必須", "○", "○", None],
                [2, None, "SLA管理", "必須", "○", "△", "一部のみ"],
                [3, None, "エスカレーション", "推奨", "×", "○", None],
                [4, "変更管理", "承認フロー", "必須", "◎", "○", None],
                [5, None, "変更カレンダー", "任意", "△", "×", "次期対応"],
            ]
        },
        [
            {
                "id_column": "A",
                "group_column": "B",
                "text_column": "C",
                "priority_column": "D",
                "features": 5,
                "levels": {"○": "native", "△": 0.5, "×": "none", "◎": "native"},
            }
        ],
    ),
    Case(
        "signs explained in a sentence, consent in brackets, versions from which on",
        {
            "S": [
                ["`+` means the feature is supported, `-` means it is not supported, `N/A` means it does not apply."],
                [],
                ["Feature", "Optional", "Arbor", "Birch", "Cedar"],
                ["Tracing", None, None, None, None],
                ["Create a tracer", None, "+", "+", "(+)"],
                ["Get a tracer", "X", "+", "-", "+"],
                ["Sampling", None, None, None, None],
                ["Look at state", None, "+", "N/A", "since 2.1"],
                ["Random ids", None, "-", "+", "+"],
            ]
        },
        [
            {
                "header_rows": [3],
                "priority_column": "B",
                "group_rows": [4, 7],
                "tools": [tool("Arbor", "C"), tool("Birch", "D"), tool("Cedar", "E")],
                "features": 4,
                "levels": {"+": "native", "-": "none", "N/A": "unknown", "(+)": 0.5, "since 2.1": "native"},
            }
        ],
    ),
    Case(
        "a form that nobody has answered yet",
        {
            "Requirements": [
                ["Requirements for a service desk"],
                [],
                ["Requirement ID", "Group", "Requirement", "Priority", "Vendor response", "Comments"],
                *([f"R{n}", "Incident", text, "Must", None, None] for n, text in enumerate(_TEXTS, 1)),
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [3],
                "id_column": "A",
                "text_column": "C",
                "priority_column": "D",
                "tools": [tool("Requirements for a service desk", "E", "F")],
                "features": 8,
                "levels": {},
            }
        ],
    ),
    Case(
        "the bidder named on a cover page, a sheet for each kind of requirement",
        {
            "Cover": [["Request for proposal 12"], ["Bidder", "Acme Tools GmbH"]],
            "Functional": [
                ["ID", "Requirement", "Compliance", "Comments"],
                *([f"F{n}", text, "C" if a == "Yes" else "NC", None] for n, (text, a) in enumerate(_words(_A)[:4], 1)),
            ],
            "Technical": [
                ["ID", "Requirement", "Compliance", "Comments"],
                *([f"T{n}", text, "PC" if a == "Yes" else "NC", None] for n, (text, a) in enumerate(_words(_A)[4:], 1)),
            ],
        },
        [
            {
                "sheet": "Functional",
                "orientation": "one-response",
                "tools": [tool("Acme Tools GmbH", "C", "D")],
                "levels": {"C": "native", "NC": "none"},
            },
            {
                "sheet": "Technical",
                "orientation": "one-response",
                "tools": [tool("Acme Tools GmbH", "C", "D")],
                "levels": {"PC": 0.5, "NC": "none"},
            },
        ],
    ),
    Case(
        "tables side by side that begin on different rows",
        {
            "S": [
                ["Incident", None, None, None, None, None],
                ["Feature", "Arbor", "Birch", None, "Change", None],
                ["Mail", "Yes", "No", None, "Feature", "Cedar"],
                ["Clocks", "No", "Yes", None, "Approval", "Yes"],
                ["Major", "Yes", "Yes", None, "Calendar", "No"],
                [None, None, None, None, "Templates", "Yes"],
            ]
        },
        [
            {"header_rows": [2], "text_column": "A", "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 3},
            {"header_rows": [3], "text_column": "E", "tools": [tool("Cedar", "F")], "features": 3},
        ],
    ),
    Case(
        "lists of allowed values",
        {
            "Values": [
                ["Severity", "Status", "Category", "Explanation"],
                ["High", "Not verified", "Billing", "Nobody has looked at it"],
                ["Medium", "Open", "Network", "Something is to be done"],
                ["Low", "Fulfilled", "Security", "Looked at and found good"],
                [None, "Not required", "Management", "Understood but not needed"],
                [None, "N/A", "Governance", "Does not apply here"],
            ]
        },
        [],
    ),
    Case(
        "a survey, figures of a year, duties of roles and a duty rota",
        {
            "Survey": [
                ["Timestamp", "Your role", "Do you like it?"],
                ["2024-01-01", "Dev", "Yes"],
                ["2024-01-02", "Ops", "No"],
                ["2024-01-03", "Dev", "Yes"],
            ],
            "Year": [[None, "2021", "2022"], ["Revenue", 120, 130], ["Cost", 80, 85], ["Profit", 40, 45]],
            "Duties": [
                ["Activity", "Manager", "Analyst"],
                ["Log", "I", "C"],
                ["Classify", "A", "R"],
                ["Close", "A", "R"],
            ],
            "Rota": [["Day", "Ann", "Bo"], ["Mon", "x", None], ["Tue", None, "x"], ["Wed", "x", None]],
        },
        [],
    ),
    Case(
        "a cover page, instructions and a picture drawn in cells",
        {
            "Cover": [
                ["Request for proposal"],
                ["Service desk"],
                [],
                ["Author", "M. Example"],
                ["Date", "2026-03-01"],
                ["Version", "1.0"],
            ],
            "Instructions": [["1", "Fill in each sheet"], ["2", "Send it back by e-mail"], ["3", "Ask when in doubt"]],
            "Logo": [[None if (row + column) % 3 else "x" for column in range(12)] for row in range(12)],
            "Empty": [],
            "Headings only": [["ID", "Requirement", "Priority", "Arbor", "Birch", "Comment"]],
        },
        [],
    ),
    Case(
        "a staff list, prices, a plan of work and a table of weights",
        {
            "Staff": [
                ["Name", "Department", "E-mail", "Start"],
                ["Ann", "IT", "ann@x.example", "2020-01-01"],
                ["Bo", "HR", "bo@x.example", "2021-05-01"],
                ["Cy", "IT", "cy@x.example", "2022-07-01"],
            ],
            "Prices": [
                ["Item", "Arbor", "Birch"],
                ["License per user and year", 120, 96],
                ["Set-up", 15000, 22000],
                ["Training", 4000, 2500],
            ],
            "Plan": [
                ["Task", "Owner", "Due date", "Status"],
                ["Write the paper", "Ann", "2026-01-05", "Done"],
                ["Invite vendors", "Bo", "2026-02-05", "In progress"],
                ["Decide", "Ann", "2026-03-05", "Open"],
            ],
            "Weights": [
                ["Scenario", "Price", "Support", "Speed", "Sum"],
                ["1", 50, 30, 20, 100],
                ["2", 20, 40, 40, 100],
                ["3", 35, 35, 30, 100],
            ],
        },
        [],
    ),
)
