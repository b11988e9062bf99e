"""Headings: rows of them, names, kinds of columns, what stands beside the answers."""

from __future__ import annotations

from layout_cases import FIRST, SECOND, TEXTS, THIRD, Case, tool, words

CASES: tuple[Case, ...] = (
    Case(
        "one header row, ids, priorities, a column a tool",
        {
            "Matrix": [
                ["ID", "Requirement", "Priority", "Arbor", "Birch", "Cedar"],
                *(
                    [f"R{n:02}", text, "Must" if n % 2 else "Should", a, b, c]
                    for n, (text, a, b, c) in enumerate(words(FIRST, SECOND, THIRD), 1)
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
                ["1.1", TEXTS[0], "M", "Fully", "since version 4", "Partially", None],
                ["1.2", TEXTS[1], "D", "Not", None, "Fully", "see manual, page 12"],
                ["1.3", TEXTS[2], "M", "Fully", "as a workflow", "Fully", None],
                [
                    "2.1",
                    TEXTS[3],
                    "M",
                    "Partially",
                    "two roles at most",
                    "Not",
                    "not asked for by other customers so far",
                ],
                ["2.2", TEXTS[4], "D", "Fully", None, "Partially", "by resource only"],
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
        "two header rows, the vendor merged over response and comment",
        {
            "Matrix": [
                ["Area", "Requirement", "Arbor", None, "Birch", None],
                [None, None, "Response", "Comment", "Response", "Comment"],
                ["Incident", TEXTS[0], "Yes", "standard", "No", None],
                [None, TEXTS[1], "Yes", None, "Yes", None],
                [None, TEXTS[2], "No", "planned for next year, says sales", "Yes", None],
                ["Change", TEXTS[3], "Yes", None, "Partly", "one role"],
                [None, TEXTS[4], "Partly", None, "Yes", None],
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
                *words(FIRST, SECOND, THIRD),
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
                ["Incident", "Intake", TEXTS[0], "High", "Comply", None],
                [None, None, TEXTS[1], "Medium", "Not Comply", "by end of year"],
                [None, "Major", TEXTS[2], "High", "Comply", None],
                ["Change", "Approval", TEXTS[3], "Low", "Partially Comply", "one role"],
                [None, "Calendar", TEXTS[4], "Medium", "Comply", None],
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
        "headings split over two rows, a column of general notes at the end",
        {
            "S": [
                ["Req", "Requirement", "Vendor", "Vendor", "Vendor", "Overall"],
                ["No", "Text", "Argon", "Boron", "Carbon", "Notes"],
                *([n, text, a, b, c, None] for n, (text, a, b, c) in enumerate(words(FIRST, SECOND, THIRD), 1)),
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
                *(
                    [f"R{n}", text, a, "so they say", b, "shown"]
                    for n, (text, a, b) in enumerate(words(FIRST, SECOND), 1)
                ),
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
                *words(FIRST, SECOND, THIRD, FIRST),
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
        "answers of many tools that nothing heads, below a title",
        {
            "Answers": [
                ["Comparison of vendors 2026"],
                *(
                    [text, *("Yes" if (row * 5 + at * at) % 7 < 4 else "Partly" for at in range(9))]
                    for row, text in enumerate(TEXTS[:6])
                ),
            ]
        },
        [
            {
                "orientation": "tools-in-columns",
                "header_rows": [],
                "text_column": "A",
                "tools": [tool(f"Column {letter}", letter) for letter in "BCDEFGHIJ"],
                "features": 6,
            }
        ],
    ),
    Case(
        "answers that nothing heads, of which the first row has one that its own column has once more",
        {
            "Answers": [
                ["Comparison of vendors 2026"],
                [TEXTS[0], "Yes", "Partly", "No", "Partly"],
                [TEXTS[1], "Partly", "Partly", "Partly", "Partly"],
                [TEXTS[2], "Partly", "No", "Partly", "No"],
                [TEXTS[3], "Partly", "Partly", "Partly", "Partly"],
                [TEXTS[4], "Yes", "No", "No", "Partly"],
                [TEXTS[5], "Yes", "Yes", "Partly", "Partly"],
            ]
        },
        [
            {
                "header_rows": [],
                "tools": [tool(f"Column {letter}", letter) for letter in "BCDE"],
                "features": 6,
            }
        ],
    ),
)
