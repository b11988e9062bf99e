"""Tables: stacked, side by side, on several sheets, turned, long, with titles between their rows."""

from __future__ import annotations

from layout_cases import FIRST, SECOND, THIRD, Case, tool, words

CASES: tuple[Case, ...] = (
    Case(
        "tables stacked on a sheet, each with its title and the same headings",
        {
            "All": [
                ["Incident management"],
                ["Feature", "Arbor", "Birch"],
                *words(FIRST, SECOND)[:3],
                [],
                ["Change management"],
                ["Feature", "Arbor", "Birch"],
                *words(FIRST, SECOND)[3:6],
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
                *words(FIRST, SECOND)[:4],
                [],
                [],
                ["Capability", "Cedar", "Dogwood", "Elm"],
                *words(FIRST, SECOND, THIRD)[4:8],
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
                *(
                    [*left, None, *right]
                    for left, right in zip(words(FIRST, SECOND)[:4], words(FIRST, SECOND)[4:8], strict=True)
                ),
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
                *([f"Q{n}", text, a, None] for n, (text, a) in enumerate(words(FIRST), 1)),
            ],
            "Birch": [
                ["ID", "Requirement", "Answer", "Comment"],
                *([f"Q{n}", text, a, "see site"] for n, (text, a) in enumerate(words(SECOND), 1)),
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
                    for n, (text, a, b, c) in enumerate(words(FIRST, SECOND, THIRD), 1)
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
        "a long table that begins with the vendor and knows requirements by their ids",
        {
            "S": [
                ["Vendor", "Req ID", "Answer", "Remarks"],
                *(
                    [vendor, f"R{n}", answer, None]
                    for vendor, answers in (("Acme", FIRST), ("Bolt", SECOND), ("Core", THIRD))
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
        "a row of remarks below each requirement",
        {
            "S": [
                ["Requirement", "Arbor", "Birch"],
                *(
                    row
                    for text, a, b in words(FIRST, SECOND)
                    for row in ([text, a, b], ["Comment:", "see the manual, page 3, for how it is done", None])
                ),
            ]
        },
        [{"text_column": "A", "tools": [tool("Arbor", "B"), tool("Birch", "C")], "features": 8}],
    ),
    Case(
        "the bidder named on a cover page, a sheet for each kind of requirement",
        {
            "Cover": [["Request for proposal 12"], ["Bidder", "Acme Tools GmbH"]],
            "Functional": [
                ["ID", "Requirement", "Compliance", "Comments"],
                *(
                    [f"F{n}", text, "C" if a == "Yes" else "NC", None]
                    for n, (text, a) in enumerate(words(FIRST)[:4], 1)
                ),
            ],
            "Technical": [
                ["ID", "Requirement", "Compliance", "Comments"],
                *(
                    [f"T{n}", text, "PC" if a == "Yes" else "NC", None]
                    for n, (text, a) in enumerate(words(FIRST)[4:], 1)
                ),
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
        "every label comes again under each title, as attributes that several elements share",
        {
            "Attributes": [
                ["Element", "Attribute", "Arbor", "Birch", "Cedar"],
                *(
                    [element if at == 0 else None, attribute, *marks]
                    for element in ("Task", "Event", "Gateway", "Pool")
                    for at, (attribute, marks) in enumerate(
                        {
                            "identifier": ("x", "x", None),
                            "shown name": ("x", None, "x"),
                            "documentation": (None, "x", "x"),
                            "auditing": ("x", "x", "x"),
                        }.items()
                    )
                ),
            ]
        },
        [
            {
                "header_rows": [1],
                "text_column": "B",
                "tools": [tool("Arbor", "C"), tool("Birch", "D"), tool("Cedar", "E")],
                "features": 16,
            }
        ],
    ),
)
