"""Forms that nobody has answered, and sheets that hold no matrix."""

from __future__ import annotations

from layout_cases import TEXTS, Case, tool

CASES: tuple[Case, ...] = (
    Case(
        "a form that nobody has answered yet",
        {
            "Requirements": [
                ["Requirements for a service desk"],
                [],
                ["Requirement ID", "Group", "Requirement", "Priority", "Vendor response", "Comments"],
                *([f"R{n}", "Incident", text, "Must", None, None] for n, text in enumerate(TEXTS, 1)),
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
