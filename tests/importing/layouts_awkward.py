"""Layouts that mix what is usually apart: header rows that describe requirements, notes and legends beside answers."""

from __future__ import annotations

from layout_cases import FIRST, SECOND, TEXTS, THIRD, Case, tool, words

CASES: tuple[Case, ...] = (
    Case(
        "a row a tool, header rows above the names that give each requirement a category, a priority and a weight",
        {
            "S": [
                ["Service desk tools 2026"],
                ["Category", None, None, "Incident", None, "Change", None],
                ["Priority", None, None, "Must", "Should", "Must", "Could"],
                ["Weight", None, None, 5, 3, 5, 1],
                ["Product", "Vendor", "Licence", "E-mail intake", "Clocks", "Approvals", "Calendar"],
                ["Arbor", "Oak Inc", "GPL", "Yes", "No", "Yes", "Yes"],
                ["Birch", "Pine AG", "MIT", "No", "Yes", "Yes", "Partial"],
                ["Cedar", "Fir Ltd", "Commercial", "Yes", "Yes", "No", "Yes"],
                ["Dogwood", "Elm BV", "Commercial", "Yes", "No", "No", "Planned"],
            ]
        },
        [
            {
                "orientation": "tools-in-rows",
                "header_rows": [2, 3, 4, 5],
                "text_column": "A",
                "tools": [
                    tool(name, None, row=row) for row, name in enumerate(("Arbor", "Birch", "Cedar", "Dogwood"), 6)
                ],
                "features": 4,
                "levels": {"Yes": "native", "Planned": "roadmap"},
            }
        ],
        merged={"S": ["D2:E2", "F2:G2"]},
    ),
    Case(
        "a row a tool, a row below the headings that explains them",
        {
            "S": [
                ["Tool", "Intake", "Clocks", "Approvals", "Calendar", "Reports"],
                [None, *TEXTS[:1], *TEXTS[1:2], *TEXTS[3:5], TEXTS[7]],
                ["Arbor", "✔", "✘", "✔", "✔", "✘"],
                ["Birch", "✔", "✔", "✘", "✔", "✔"],
                ["Cedar", "✘", "✔", "✔", "✘", "✔"],
            ]
        },
        [{"orientation": "tools-in-rows", "header_rows": [1], "skipped_rows": [2], "features": 5}],
    ),
    Case(
        "one column of comments behind two tools: it belongs to neither",
        {
            "S": [
                ["Nr", "Requirement", "Arbor", "Birch", "Remarks"],
                *([n, text, a, b, "demo" if n % 3 else None] for n, (text, a, b) in enumerate(words(FIRST, SECOND), 1)),
            ]
        },
        [{"id_column": "A", "text_column": "B", "tools": [tool("Arbor", "C"), tool("Birch", "D")], "features": 8}],
    ),
    Case(
        "every heading split over two rows",
        {
            "S": [
                ["Req.", "Requirement", "Arbor", "Birch", "Cedar"],
                ["No.", "text", "Service Desk", "One", "Pro"],
                *([f"R{n}", *row] for n, row in enumerate(words(FIRST, SECOND, THIRD), 1)),
            ]
        },
        [
            {
                "header_rows": [1, 2],
                "id_column": "A",
                "text_column": "B",
                "tools": [tool("Arbor Service Desk", "C"), tool("Birch One", "D"), tool("Cedar Pro", "E")],
                "features": 8,
            }
        ],
    ),
    Case(
        "editions below the merged name of each product",
        {
            "S": [
                ["Feature", "Arbor", None, "Birch", None],
                [None, "Free", "Pro", "Free", "Pro"],
                *words(FIRST, SECOND, THIRD, FIRST),
            ]
        },
        [
            {
                "header_rows": [1, 2],
                "tools": [
                    tool("Arbor Free", "B"),
                    tool("Arbor Pro", "C"),
                    tool("Birch Free", "D"),
                    tool("Birch Pro", "E"),
                ],
                "features": 8,
            }
        ],
        merged={"S": ["B1:C1", "D1:E1"]},
    ),
    Case(
        "a legend beside the answers is no tool",
        {
            "S": [
                ["Feature", "Arbor", "Birch", None, "Legend", None],
                *(
                    [text, a, b, None, *legend]
                    for (text, a, b), legend in zip(
                        words("FPNPFNFF", "NFFFPFNP"),
                        (
                            ("F", "fully supported"),
                            ("P", "partially supported"),
                            ("N", "not supported"),
                            *((None, None),) * 5,
                        ),
                        strict=True,
                    )
                ),
            ]
        },
        [
            {
                "text_column": "A",
                "tools": [tool("Arbor", "B"), tool("Birch", "C")],
                "features": 8,
                "levels": {"F": "native", "P": 0.5, "N": "none"},
            }
        ],
    ),
    Case(
        "a tender with numbers like 1.1 below a box that names the bidder",
        {
            "S": [
                ["Tender 4711"],
                ["Please fill in the yellow cells."],
                ["Bidder", "Oak Ltd"],
                [],
                ["No.", "Category", "Requirement", "M/O", "Compliant (Y/N/P)", "Explanation"],
                *(
                    [f"1.{n}", "Incident" if n < 5 else "Change", text, "MO"[n % 2], code, None]
                    for n, (text, code) in enumerate(words("YNYPYNYY"), 1)
                ),
            ]
        },
        [
            {
                "orientation": "one-response",
                "header_rows": [5],
                "id_column": "A",
                "text_column": "C",
                "group_column": "B",
                "priority_column": "D",
                "tools": [tool("Oak Ltd", "E", "F")],
                "features": 8,
            }
        ],
    ),
)
