"""Assessment summaries, word for word for a small selection, and with whatever a selection may hold."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pikepdf
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from little_pictures import png
from pdf_reading import needs_poppler, text_pages
from recalculating import OFFICE

from itsm_fit.errors import FitError
from itsm_fit.model.decision import Criterion, CriterionKind, Decision, RankingMethod
from itsm_fit.model.project import Project, Settings
from itsm_fit.model.report_look import DateForm, ReportLook
from itsm_fit.model.tool import Feature, Level
from itsm_fit.report.letters import (
    LETTER_FORMATS,
    BidderLetter,
    blanks_told,
    letters_to_bidders,
    require_free,
    winner_of,
)
from itsm_fit.sealing.decided import DecisionText, decided
from itsm_fit.selection import evaluate, told

DAY = date(2027, 1, 15)
needs_writer = pytest.mark.skipif(
    OFFICE is None or not (Path(OFFICE).resolve().parent / "libswlo.so").exists(),
    reason="LibreOffice Writer is not installed",
)


def small_project(**more: object) -> Project:
    """Desk lacks the must R3, Suite supports all but half of R4, Open has not answered R1."""
    process = contract_process(Log=[must("R1")], Escalate=[must("R3"), should("R4")])
    desk = matrix_of({"Desk": {"R1": "native", "R3": "no", "R4": "config"}}, "desk.xlsx")
    suite = matrix_of({"Suite": {"R1": "native", "R3": "addon", "R4": "half"}}, "suite.xlsx")
    late = matrix_of({"Open": {"R3": "native", "R4": "custom"}}, "open.xlsx")
    return project_of(process, matrices=[desk, suite, late], **more)


def letters(project: Project, winner: str = "Suite", **more: object) -> dict[str, BidderLetter]:
    made = letters_to_bidders(evaluate(project), winner, DAY, **more)  # type: ignore[arg-type]
    return {each.bidder: each for each in made}


def opened(letter: BidderLetter) -> WordDocument:
    return docx.Document(BytesIO(letter.data))


def lines(letter: BidderLetter) -> list[str]:
    """The paragraphs and the rows of tables, in their order."""
    found = []
    for element in opened(letter).element.body:
        if element.tag == qn("w:p"):
            found.append(_text(element))
        elif element.tag == qn("w:tbl"):
            found += [" | ".join(map(_text, row.findall(qn("w:tc")))) for row in element.findall(qn("w:tr"))]
    return [line for line in found if line]


def _text(element) -> str:
    texts = {qn("w:t"): lambda each: each.text or "", qn("w:br"): lambda _: "\n", qn("w:tab"): lambda _: "\t"}
    return "".join(texts[each.tag](each) for each in element.iter() if each.tag in texts).replace("\u00a0", " ")


def test_a_losing_bidder_reads_the_decision_the_criteria_its_scores_and_why() -> None:
    """By hand: R3 and R1 weigh 4, R4 2. Desk: (4·1 + 4·0 + 2·0.9) / 10 = 58 %; Suite: (4 + 4·0.7 + 2·0.5) / 10 = 78 %.
    Of the cases that complete, 0.86, Escalate is entered by 0.30.
    """
    expected = Path(__file__).with_name("letter_to_a_losing_bidder.txt").read_text(encoding="utf-8")
    assert "\n".join(lines(letters(small_project())["Desk"])) + "\n" == expected


def test_no_line_of_a_letter_ends_before_a_per_cent_sign() -> None:
    texts = [each.text for each in opened(letters(small_project())["Desk"]).paragraphs if "%" in each.text]
    assert texts
    assert not [text for text in texts if " %" in text]


def test_the_winner_reads_its_own_summary_and_of_nobody_else() -> None:
    said = lines(letters(small_project())["Suite"])
    assert "Your tender is the most advantageous one. It is intended to award the contract to you." in said
    assert said[said.index("Scores") + 1 :][:5] == [
        "Criterion | Importance | Your tender",
        "Musts met | condition | 2 of 2",
        "Incident | 100.0 % | 78.0 %",
        "Coverage | 100.0 % | 78.0 %",
        "The reasons for your scores",
    ]
    assert not any("uccessful" in line for line in said)


def test_a_bidder_with_open_answers_reads_what_they_owe() -> None:
    """Open: (4·1 + 2·0.4) / 10 = 48 %, with R1 88 %."""
    said = lines(letters(small_project())["Open"])
    assert "Whether it meets 1 must is open. A tender with open musts stands behind one that meets them all." in said[7]
    at = said.index("Your scores and those of the successful tender")
    assert said[at + 1 : at + 4] == [
        "Criterion | Importance | Your tender | Yours, if all open answers were a yes | Successful tender",
        "Musts met | condition | 1 of 2 | 2 of 2 | 2 of 2",
        "Incident | 100.0 % | 48.0 % | 88.0 % | 78.0 %",
    ]
    assert "R1 | Text of R1 | Incident | must | 4 | no answer | unknown | 0–100 % | ? open | " in said


def test_end_to_end_fit_counts_by_weight_and_cases_where_it_decides() -> None:
    """Two processes like the contract's, weights 1 and 2, cases 300 and 100: 300 to 200, so 60 % and 40 %."""
    asked = {"Log": [must("R1")], "Escalate": [must("R3"), should("R4")]}
    first = replace(contract_process(**asked), cases_per_month=300.0)
    second = replace(first, id="Q", name="Request", weight=2.0, cases_per_month=100.0)
    base = small_project()
    project = project_of(first, second, matrices=base.matrices, settings=Settings(decision="end_to_end"))
    said = lines(letters(project)["Desk"])
    at = said.index("Your scores and those of the successful tender")
    assert said[at + 3 : at + 6] == [
        "Incident | 60.0 % | 65.1 % | 100.0 % |".removesuffix(" |"),
        "Request | 40.0 % | 65.1 % | 100.0 %",
        "End-to-end fit | 100.0 % | 65.1 % | 100.0 %",
    ]
    assert any("reaches 60 %" in line and "end-to-end fit" in line for line in said)
    assert not any("no criterion" in line for line in said)


def test_the_other_criteria_show_scores_and_never_an_amount() -> None:
    """Days of training, 0 to 50, less is better: 10 of the bidder's is 80 %, 37 of the winner's 26 %."""
    training = Criterion("t", "Training", more_is_better=False, weight=3.0, low=0.0, high=50.0,
                         values={"Desk": 10.0, "Suite": 37.0})  # fmt: skip
    words = Criterion("s", "Support desk", CriterionKind.SCALE, weight=1.0, words=("poor", "fair", "good"),
                      values={"Desk": 3.0, "Suite": 2.0})  # fmt: skip
    project = small_project(decision=Decision(criteria=(training, words)))
    said = lines(letters(project)["Desk"])
    at = said.index("The criteria of the decision:")
    assert said[at + 1 : at + 5] == [
        "Criterion | Importance | Your tender | Successful tender",
        "Training | 75.0 % | 80.0 % | 26.0 %",
        "Support desk | 25.0 % | 100.0 % | 50.0 %",
        "All criteria together | 100.0 % | 85.0 % | 32.0 %",
    ]
    assert not any(re.search(r"\b37\b|fair", line) for line in said)


def test_the_method_that_ranks_by_the_criteria_is_named_where_it_is_not_the_sum() -> None:
    price = Criterion("p", "Price", low=0.0, high=10.0, values={"Desk": 2.0, "Suite": 4.0, "Open": 1.0})
    for method, told_of in ((RankingMethod.WEIGHTED_SUM, 0), (RankingMethod.VIKOR, 1)):
        project = small_project(decision=Decision(criteria=(price,), method=method))
        assert sum("method VIKOR" in line for line in lines(letters(project)["Desk"])) == told_of


def test_criteria_that_compare_nothing_are_said_and_not_left_out() -> None:
    project = small_project(decision=Decision(criteria=(Criterion("p", "Price", weight=0.0, low=0.0, high=1.0),)))
    with pytest.raises(FitError, match="Every criterion weighs 0: give at least one a weight"):
        letters(project)


def test_a_choice_against_the_scores_asks_for_its_reasons() -> None:
    said = lines(letters(small_project(), winner="Desk")["Suite"])
    assert any("the choice was made for these reasons: [reasons for the choice]." in line for line in said)
    assert not any("reasons for the choice" in line for line in lines(letters(small_project())["Desk"]))


def test_a_text_that_only_another_bidders_file_gives_a_requirement_is_not_told() -> None:
    base = small_project()
    process = contract_process()
    nodes = tuple(replace(node, requirement_refs=("R9",)) if node.id == "Log" else node for node in process.nodes)
    told_by_desk = matrix_of(
        {"Desk": {"R9": "native"}}, "desk.xlsx", R9=Feature("R9", "Only Desk says so", "Desk group")
    )
    by_suite = matrix_of({"Suite": {"R9": "native"}}, "suite.xlsx")
    project = replace(base, documents=project_of(replace(process, nodes=nodes)).documents,
                      matrices=(told_by_desk, by_suite))  # fmt: skip
    made = letters(project)
    assert any("Only Desk says so" in line for line in lines(made["Desk"]))
    assert not any("Only Desk" in line for line in lines(made["Suite"]))


def test_the_look_of_the_reports_is_that_of_the_letters() -> None:
    look = ReportLook(organisation="Stadt Weil & Co", accent="#006400", dates=DateForm.POINTS, language="de")
    fit = evaluate(small_project(report_look=look))
    with told(fit) as worded:
        made = {each.bidder: each for each in letters_to_bidders(worded, "Suite", DAY)}
    said = lines(made["Desk"])
    assert said[0] == "Stadt Weil & Co"
    assert "15.01.2027" in said[3]
    assert "58,0 %" in "".join(said)
    document = opened(made["Desk"])
    assert document.core_properties.author == "Stadt Weil & Co"
    assert str(document.styles["Heading 1"].font.color.rgb) == "006400"
    assert b'w:lang w:val="de-DE"' in _part(made["Desk"], "word/styles.xml")


def test_a_letter_has_headings_heads_that_repeat_words_for_pictures_and_no_trace_of_who_made_it() -> None:
    letter = letters(small_project(report_look=ReportLook(organisation="Weil", logo=png())))["Desk"]
    document = opened(letter)
    levels = [each.style.name for each in document.paragraphs if each.style.name.startswith(("Title", "Heading"))]
    assert levels == ["Title", *["Heading 1"] * 6]
    tables = document.element.body.findall(qn("w:tbl"))
    assert tables
    assert all(table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for table in tables)
    assert all(table.find(f"{qn('w:tblPr')}/{qn('w:tblDescription')}") is not None for table in tables)
    assert b'descr="Logo of Weil"' in _part(letter, "word/document.xml")
    its = document.core_properties
    assert (its.author, its.last_modified_by, its.comments, its.title) == ("Weil", "", "", "Assessment summary")
    assert its.created.date() == its.modified.date() == DAY
    assert not [name for name in _names(letter) if "thumbnail" in name or "customXml" in name]
    footer = _part(letter, "word/footer1.xml")
    assert b'w:instr="PAGE"' in footer
    assert b'w:instr="NUMPAGES"' in footer


def test_every_blank_is_marked_and_told() -> None:
    made = letters(small_project())
    marked = {
        run.text
        for letter in made.values()
        for paragraph in opened(letter).paragraphs
        for run in paragraph.runs
        if run.font.highlight_color is not None
    }
    told_of = {blank for letter in made.values() for blank in letter.blanks}
    written = {found for letter in made.values() for line in lines(letter) for found in re.findall(r"\[[^]]*\]", line)}
    assert marked == told_of == written
    assert all(blank in blanks_told(list(made.values())) for blank in marked)


HOSTILE = '=HYPERLINK("http://x") { PAGE } <w:t>&amp;]]> \u202eturned \x00\x1b[31m \ud800 [contact for questions]\tend'


def test_a_vendors_text_is_text() -> None:
    base = small_project()
    desk = base.matrices[0]
    column = replace(desk.responses[0], raw=(HOSTILE, "שלום עולם, תשובה", "x" * 32_767), comments=("a\r\nb", "", ""))
    meanings = {**desk.meanings, HOSTILE: Level.NATIVE, column.raw[1]: Level.CUSTOM}
    project = replace(base, matrices=(replace(desk, responses=(column,), meanings=meanings), *base.matrices[1:]))
    letter = letters(project)["Desk"]
    rows = [line for line in lines(letter) if line.startswith("R")]
    assert any('=HYPERLINK("http://x") { PAGE } <w:t>&amp;]]> �turned' in row and "a\nb" in row for row in rows)
    body = _part(letter, "word/document.xml")
    assert b"w:hyperlink" not in body
    assert b"instrText" not in body
    assert b"fldSimple" not in body
    assert b"<w:bidi/>" in body
    assert b"<w:rtl/>" in body
    assert 1_000 > max(map(len, re.findall("x+", body.decode()))) > 900
    assert not [
        run.text
        for table in opened(letter).tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        for run in paragraph.runs
        if run.font.highlight_color is not None
    ]


def test_names_of_files_are_safe_short_and_of_one_bidder_each() -> None:
    names = [
        "a/b",
        "a:b",
        "..",
        "CON",
        "Ä",
        "A\u0308",
        "ß",
        "SS",
        "line\nbreak",
        "x" * 300,
        "\u202exe.cod",
        "con.",
        "ok",
    ]
    answers = {name: {"R1": "native"} for name in names}
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(answers)])
    files = [letter.file for letter in letters(project, winner="ok").values()]
    assert len({file.casefold() for file in files}) == len(names)
    for file in files:
        assert not re.search(r'[\\/:*?"<>|\x00-\x1f\u202a-\u202e]', file), file
        assert len(file.encode()) < 200
        assert file.startswith("Assessment summary - ")
        assert file.endswith(".docx")
    assert "Assessment summary - ok.docx" in files
    assert not any(re.search(r"\(\d\)", file) for file in files), "a number would tell of the others"


def test_among_two_hundred_bidders_none_reads_how_many_there_are() -> None:
    answers = {f"Bidder {number}": {"R1": "native"} for number in range(200)}
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(answers)])
    some = [f"Bidder {number}" for number in range(0, 200, 25)]
    made = letters(project, winner="Bidder 7", bidders=some)
    assert list(made) == some
    assert len({each.file for each in made.values()}) == len(some)
    assert "200" not in " ".join(line for letter in made.values() for line in lines(letter))


def test_who_was_decided_for_wins_whatever_comes_first() -> None:
    at = datetime(2026, 12, 2, 9, tzinfo=UTC)
    project = decided(evaluate(small_project()), DecisionText("Desk"), by="Ann", reason="We know it", at=at)
    assert winner_of(evaluate(project)) == "Desk"
    assert winner_of(evaluate(project), "suite") == "Suite"


def test_who_wins_is_asked_where_the_ranking_does_not_say(tmp_path: Path) -> None:
    fit = evaluate(small_project())
    assert winner_of(fit) == "Suite"
    assert winner_of(fit, " desk ") == "Desk"
    for project, words in (
        (project_of(contract_process(Log=[must("R1")])), "no tool yet"),
        (small_project(), "no tool “Nobody”"),
        (_answered({"A": {"R1": "native"}, "B": {"R1": "native"}}), "share the first rank"),
        (_answered({"A": {"R1": "no"}, "B": {"R1": "roadmap"}}), "Every tool fails a must"),
        (_answered({"A": {"R2": "native"}}), "0 of 1 rows answer a requirement"),
    ):
        with pytest.raises(FitError) as refused:
            winner_of(evaluate(project), "Nobody" if "Nobody" in words else "")
        assert words in str(refused.value)


def test_a_letter_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    made = list(letters(small_project()).values())
    require_free(tmp_path, made)
    (tmp_path / made[1].file).write_bytes(b"filled in")
    with pytest.raises(FitError, match="may have been filled in"):
        require_free(tmp_path, made)


@pytest.mark.slow
@needs_writer
def test_libreoffice_opens_a_letter_and_shows_all_of_it(tmp_path: Path) -> None:
    look = ReportLook(organisation="Weil", logo=png())
    made = letters(small_project(report_look=look))
    for letter in made.values():
        (tmp_path / letter.file).write_bytes(letter.data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", *(letter.file for letter in made.values())]
    subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=300, check=True)  # noqa: S603
    pdf = (tmp_path / made["Desk"].file).with_suffix(".pdf")
    command = [shutil.which("pdftotext") or "", "-layout", str(pdf), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603
    said = " ".join(text.decode().split())
    assert "Your tender is not the successful one." in said
    assert "R3 Text of R3 Incident must 4 no none 0 % ✗ unmet desk.xlsx" in said
    assert re.search(r"Assessment summary · Page 1 of 3", said)


def _answered(answers: dict[str, dict[str, str]]) -> Project:
    return project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(answers)])


def _names(letter: BidderLetter) -> list[str]:
    with ZipFile(BytesIO(letter.data)) as parts:
        return parts.namelist()


def _part(letter: BidderLetter, name: str) -> bytes:
    with ZipFile(BytesIO(letter.data)) as parts:
        return parts.read(name)


@needs_poppler
def test_on_paper_a_letter_says_the_same_tagged_with_its_blanks_marked() -> None:
    look = ReportLook(organisation="Weil", logo=png(), accent="#006400")
    made = letters(small_project(report_look=look), kind=LETTER_FORMATS["pdf"])
    pages = text_pages(made["Desk"].data)
    said = " ".join(" ".join(pages).split())
    assert "It is intended to award the contract for Suite. Your tender is not the successful one." in said
    assert re.search("R3 +Text of R3 +Incident +must +4 +no +none +0 % +✗ unmet +desk.xlsx!Matrix!D3", said)
    assert all(blank in said for blank in made["Desk"].blanks)
    assert f"Page 1 of {len(pages)}" in pages[0]
    with pikepdf.open(BytesIO(made["Desk"].data)) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "en"
        assert str(document.docinfo["/Title"]) == "Assessment summary"
        assert str(document.docinfo["/Author"]) == "Weil"
    assert made["Desk"].file == "Assessment summary - Desk.pdf"
    assert letters(small_project(report_look=look), kind=LETTER_FORMATS["pdf"])["Desk"].data == made["Desk"].data
