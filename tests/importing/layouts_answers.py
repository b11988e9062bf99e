"""Answers: words, signs, ticks, scales, legends and totals."""

from __future__ import annotations

from layout_cases import FIRST, SECOND, TEXTS, Case, tool, words

CASES: tuple[Case, ...] = (
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
                ["F-1", TEXTS[0], "Yes", "S", "Included in every edition"],
                ["F-2", TEXTS[1], "Yes", "C", "Calendar settings"],
                ["F-3", TEXTS[2], "No", "D", "About four days"],
                ["F-4", TEXTS[3], "Yes", "X", None],
                ["F-5", TEXTS[4], "No", "S", None],
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
        "tick columns of one respondent",
        {
            "Checklist": [
                ["Service desk self assessment"],
                [],
                ["No.", "Requirement", "Yes", "In part", "No", "Remarks"],
                *(
                    [n, text, *("x" if at == tick else None for at in range(3)), "see appendix" if n == 2 else None]
                    for n, (text, tick) in enumerate(zip(TEXTS, (0, 1, 2, 0, 0, 1, 2, 0), strict=True), 1)
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
                [TEXTS[0], "X", None, None, None, None, "X"],
                [TEXTS[1], None, "X", None, "X", None, None],
                [TEXTS[2], None, None, "X", "X", None, None],
                [TEXTS[3], "X", None, None, None, "X", None],
                [TEXTS[4], "X", None, None, None, "X", None],
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
                    for text, a, b in zip(TEXTS, (3, 2, 4, 1, 0, 3, 2, 2), (1, 1, 2, 4, 4, 0, 3, 3), strict=True)
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
                    for text, a, b in zip(TEXTS, (3, 2, 4, 1, 0, 3, 2, 7), (1, 1, 2, 4, 4, 0, 3, 3), strict=True)
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
                *([f"AC-{n:03} (Access) - {text}", a, b] for n, (text, a, b) in enumerate(words(FIRST, SECOND), 10)),
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
        "questionnaire with ticks for yes, no and not applicable",
        {
            "Security": [
                ["Control ID", "Question", "Yes", "No", "N/A", "Notes"],
                *(
                    [f"AIS-{n:02}", f"{text}?", *("X" if at == tick else None for at in range(3)), None]
                    for n, (text, tick) in enumerate(zip(TEXTS, (0, 0, 1, 2, 0, 1, 0, 0), strict=True), 1)
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
                *words(
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
        "traffic lights",
        {
            "S": [
                ["Requirement", "Vendor 1", "Vendor 2"],
                *words(
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
                    for n, (text, a, b) in enumerate(words((4, 3, 2, 1, 0, 4), (3, 3, 3, 2, 2, 0)), 1)
                ),
            ]
        },
        [{"header_rows": [7], "features": 6, "levels": {"4": 1.0, "3": 0.75, "2": 0.5, "1": 0.25, "0": 0.0}}],
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
)
