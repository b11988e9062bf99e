"""A fair round: one answer to all, a deadline, prices in their envelope, and one edition for fit, musts and cost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from letter_secrets import everything_in, everything_in_pdf, found_in

from itsm_fit.cli import main
from itsm_fit.differences import differences
from itsm_fit.errors import EditError, FitError
from itsm_fit.importing.incoming import IncomingFile, read_incoming
from itsm_fit.importing.offer import VendorOffer, take_offer
from itsm_fit.importing.taking import take_in
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Criterion, CriterionKind, PriceBasis, ValueSource
from itsm_fit.model.editions import edition_of
from itsm_fit.model.late_answers import late_answers, late_by_place
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.round import Envelopes
from itsm_fit.report import fit_report
from itsm_fit.report.letters.enquiries import ENDINGS, answers_to_all
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.sealing.rounds import (
    deadline_set,
    prices_closed,
    prices_opened,
    question_answered,
    with_late_answers,
)
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import open_project, read_project, save_project, write_project

AT = datetime(2026, 12, 5, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 30)
EVERYTHING = {".xlsx": everything_in, ".docx": everything_in, ".pdf": everything_in_pdf}


def small(**more: object) -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"Acme Desk": {"R1": "native", "R2": "no"}, "Birch": {"R1": "custom", "R2": "native"}}
    return project_of(process, matrices=[matrix_of(answers)], **more)


# ---------------------------------------------------------------- one answer to all
def asked() -> Project:
    project = edits.ask_in_round(small(), "How many agents are there?", "Quercus Software", DAY)
    return question_answered(project, "1", "About 120 agents.", by="Buyer", at=AT)


@pytest.mark.parametrize("ending", ENDINGS)
def test_all_vendors_get_the_answer_and_nobody_learns_who_asked(ending: str) -> None:
    project = deadline_set(asked(), DAY, by="Buyer", reason="", at=AT)
    everything = EVERYTHING[ending](answers_to_all(project, ending, DAY))
    assert found_in(everything, ["Quercus", "Acme Desk", "Birch"]) == []
    assert found_in(everything, ["About 120 agents", "How many agents"]) != []
    assert "2026-11-30" in everything


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_scan_would_find_a_vendor_that_is_named(ending: str) -> None:
    planted = question_answered(asked(), "1", "About 120, said Oakland.", by="Buyer", at=AT)
    assert found_in(EVERYTHING[ending](answers_to_all(planted, ending, DAY)), ["Oakland"]) == ["Oakland"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Does acme desk’s agent count?", "No."),
        ("How many?", "Quercus   Software asks well: 120."),
        ("Birch: when?", "x"),
    ],
)
def test_a_question_that_names_a_vendor_is_refused_until_it_is_reworded(text: str, answer: str) -> None:
    project = edits.ask_in_round(asked(), text, "Birch", DAY)
    project = question_answered(project, "2", answer, by="Buyer", at=AT)
    with pytest.raises(FitError, match="Question 2"):
        answers_to_all(project, ".xlsx", DAY)
    project = edits.reword_enquiry(project, "2", "Does it count?")
    project = question_answered(project, "2", "It does not.", by="Buyer", at=AT)
    assert answers_to_all(project, ".xlsx", DAY)


def test_an_answered_question_is_on_record_and_stays() -> None:
    project = asked()
    assert project.log[-1].kind is LogKind.QUESTION_ANSWERED
    assert project.log[-1].body["answer"] == "About 120 agents."
    with pytest.raises(EditError, match="stays"):
        edits.remove_enquiry(project, "1")
    with pytest.raises(FitError, match="No question"):
        answers_to_all(edits.ask_in_round(small(), "Why?", "", DAY), ".xlsx", DAY)


# ---------------------------------------------------------------- the deadline
def test_the_questionnaire_carries_the_deadline() -> None:
    project = deadline_set(small(), DAY, by="Buyer", reason="", at=AT)
    assert "2026-11-30" in everything_in(questionnaire(project, made_on=DAY))
    assert "2026-11-30" not in everything_in(questionnaire(small(), made_on=date(2026, 1, 1)))


def test_a_deadline_is_moved_with_a_reason_only() -> None:
    project = deadline_set(small(), DAY, by="Buyer", reason="", at=AT)
    with pytest.raises(EditError):
        deadline_set(project, date(2026, 12, 24), by="Buyer", reason="", at=AT)
    moved = deadline_set(project, date(2026, 12, 24), by="Buyer", reason="Holidays", at=AT)
    assert [entry.body for entry in moved.log] == [
        {"before": None, "deadline": "2026-11-30"},
        {"before": "2026-11-30", "deadline": "2026-12-24"},
    ]


def imported(project: Project, at: datetime, word: str = "addon") -> Project:
    """Another version of the vendors' table: Acme answers R2, which it did not meet."""
    process = project.matrices[0]
    column = replace(process.responses[0], raw=("native", word))
    newer = replace(process, responses=(column, process.responses[1]), sha256="1" * 64)
    from itsm_fit.importing.plan import carry_out, changes_of, plan
    from itsm_fit.importing.taking import Intake, TakenTable

    steps = plan(project, [newer])
    after = carry_out(project, steps, at.date())
    tables = tuple(TakenTable(step, changes_of(step, project.settings.levels)) for step in steps)
    return with_late_answers(project, after, Intake(after, tables), by="Buyer", at=at)


def test_an_answer_changed_after_the_deadline_is_marked_in_log_ledger_and_report() -> None:
    project = deadline_set(small(), DAY, by="Buyer", reason="", at=AT)
    in_time = imported(project, datetime(2026, 11, 30, 12, 0, tzinfo=UTC))
    assert list(late_answers(in_time)) == []
    late = imported(project, AT)
    assert late.log[-1].kind is LogKind.ANSWER_LATE
    [its] = late_answers(late)
    assert (its.tool, its.requirement, its.before, its.after, its.place) == (
        "Acme Desk", "R2", "no", "addon", "vendors.xlsx!Matrix!D3",
    )  # fmt: skip
    assert its.place in late_by_place(late)
    book = openpyxl.load_workbook(BytesIO(fit_report(score(late), made_on=DAY, chosen=["Answers"], whole=True)))
    said = [cell.value for row in book["Answers"].iter_rows() for cell in row if cell.value]
    assert any("after the deadline (2026-12-05" in str(each) for each in said)


def test_a_table_that_comes_first_after_the_deadline_is_late_as_a_whole() -> None:
    from itsm_fit.importing.plan import PlannedTable
    from itsm_fit.importing.taking import Intake, TakenTable

    project = deadline_set(small(), DAY, by="Buyer", reason="", at=AT)
    matrix = matrix_of({"Cedar": {"R1": "native", "R2": ""}}, file="cedar.xlsx")
    after = edits.take_matrix(project, matrix)
    after = with_late_answers(project, after, Intake(after, (TakenTable(PlannedTable(matrix), ()),)), by="B", at=AT)
    assert [(its.tool, its.requirement) for its in late_answers(after)] == [("Cedar", "R1")]


# ---------------------------------------------------------------- two envelopes
COST = CostItem("Acme Desk", "qzlicences", PriceBasis.YEARLY, 70123.0, told="70123 EUR")
SECRETS = ("70123", "70 123", "qzlicences", "81957", "65432")


def priced() -> Project:
    price = Criterion("", "Licence", CriterionKind.MONEY, more_is_better=False, values={"Birch": 65432.0})
    project = edits.add_criterion(edits.set_costs(small(), [COST]), price)
    return edits.set_day_rate(project, "Birch", 81957.0)


def judged(project: Project) -> Project:
    made = Criterion("", "Usability", CriterionKind.SCALE, words=("poor", "good"), source=ValueSource.JUDGED)
    return edits.add_criterion(project, made)


def shown_by_the_commands(project: Project, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What commands print of a project, and everything in its whole report."""
    path, out = folder / "p.itsmfit", folder / "r.xlsx"
    save_project(project, path)
    for command in (["score", path], ["score", path, "--json", "-"], ["round", "show", path]):
        assert main([str(each) for each in command], lambda _: 99) == 0
    assert main(["report", str(path), "-o", str(out), "--sheets", "all", "--whole"], lambda _: 99) == 0
    seen = capsys.readouterr()
    return seen.out + seen.err + everything_in(out.read_bytes())


def test_prices_in_their_envelope_are_shown_nowhere_and_count_for_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = prices_closed(priced(), by="Buyer", reason="Two envelopes", at=AT)
    assert found_in(shown_by_the_commands(priced(), tmp_path, capsys), SECRETS) != [], "the scan finds open prices"
    assert found_in(shown_by_the_commands(closed, tmp_path, capsys), SECRETS) == []
    told = [text for each in differences(small(), closed) for its in each.fields for text in (its.before, its.after)]
    assert found_in(" ".join(told), SECRETS) == []
    assert not costs_of(score(closed)).stated
    assert compare(score(closed)).by_name["Birch"].values[-1] is None
    assert closed.round.envelopes is Envelopes.CLOSED
    assert closed.log[-1].body["tools"] == ["Acme Desk", "Birch"]


def test_prices_that_come_in_meanwhile_are_kept_unseen_and_nothing_says_them() -> None:
    closed = prices_closed(small(), by="Buyer", reason="", at=AT)
    offer = VendorOffer("Birch", (replace(COST, tool="Birch"),), {"R1": 3.0}, day_rate=81957.0)
    taken, issues = take_offer(closed, offer, "birch.xlsx")
    assert taken.decision.costs == ()
    assert found_in(" ".join(issue.message for issue in issues), SECRETS) == []
    assert [gap.effort_days for gap in taken.gaps] == [3.0], "days of work are no price"
    again, _ = take_offer(taken, replace(offer, costs=(replace(COST, tool="Birch", amount=65432.0),)), "birch2.xlsx")
    opened = prices_opened(again, by="Buyer", reason="All agreed", at=AT)
    assert [(item.name, item.amount) for item in opened.decision.costs] == [("qzlicences", 65432.0)]
    assert opened.decision.day_rates[0].amount == 81957.0


def test_nobody_writes_a_price_while_the_envelope_is_closed() -> None:
    closed = prices_closed(priced(), by="Buyer", reason="", at=AT)
    licence = closed.decision.criteria[-1].id
    for edit in (
        lambda: edits.set_costs(closed, [COST]),
        lambda: edits.set_day_rate(closed, "Birch", 1.0),
        lambda: edits.set_values(closed, {(licence, "Birch"): 1.0}),
    ):
        with pytest.raises(EditError, match="envelope"):
            edit()


def test_prices_open_after_the_scores_are_agreed_with_a_reason_and_on_record() -> None:
    before = judged(priced())
    closed = prices_closed(before, by="Buyer", reason="", at=AT)
    with pytest.raises(EditError, match="not agreed yet"):
        prices_opened(closed, by="Buyer", reason="Curious", at=AT)
    with pytest.raises(EditError):
        prices_opened(closed, by="Buyer", reason=" ", at=AT)
    from itsm_fit.judging.recording import score_agreed
    from itsm_fit.model.judged_scores import cells_now

    agreed = score_agreed(closed, cells_now(closed), 2.0, moderator="Mod", reason="talked", at=AT)
    opened = prices_opened(agreed, by="Buyer", reason="All agreed", at=AT)
    assert opened.decision == before.decision
    assert opened.log[-1].kind is LogKind.PRICES_OPENED
    assert (opened.log[-1].reason, opened.log[-1].body["early"]) == ("All agreed", False)
    with pytest.raises(EditError, match="opened already"):
        edits.close_prices(opened)
    early = prices_opened(closed, by="Buyer", reason="Deadline of the board", at=AT, early=True)
    assert early.log[-1].body["early"] is True


def test_an_envelope_survives_the_file_and_follows_renamed_and_removed_tools() -> None:
    closed = prices_closed(priced(), by="Buyer", reason="", at=AT)
    again = read_project(write_project(closed), "p.itsmfit")
    assert again.round == closed.round
    renamed = edits.rename_tool(closed, "Acme Desk", "Acme Cloud")
    assert renamed.round.envelope.costs[0].tool == "Acme Cloud"
    assert "Birch" not in edits.remove_tool(closed, "Birch").round.envelope.tools
    assert b'"round"' not in write_project(small())


# ---------------------------------------------------------------- editions
def two_editions() -> Project:
    """Acme meets R1 in the edition Enterprise only, which costs more."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    tables = []
    for edition, word in (("Standard", "no"), ("Enterprise", "native")):
        matrix = matrix_of({"Acme": {"R1": word, "R2": "native"}}, file=f"{edition}.xlsx")
        tables.append(replace(matrix, responses=(replace(matrix.responses[0], edition=edition),)))
    costs = [CostItem("Acme", "Licences", PriceBasis.YEARLY, amount, edition=edition) for edition, amount in
             (("Standard", 100.0), ("Enterprise", 900.0))]  # fmt: skip
    return edits.set_costs(project_of(process, matrices=tables), costs)


@pytest.mark.parametrize(
    ("chosen", "eligible", "a_year"),
    [("", Outcome.NO, 100.0), ("standard", Outcome.NO, 100.0), ("Enterprise", Outcome.YES, 900.0)],
)
def test_fit_musts_and_cost_go_by_one_edition(chosen: str, eligible: Outcome, a_year: float) -> None:
    project = edits.choose_edition(two_editions(), "Acme", chosen)
    fit = score(project)
    assert fit.tools[0].eligible is eligible
    assert costs_of(fit).by_tool["Acme"].running == pytest.approx(a_year * 5)
    said = [issue.message for issue in fit.issues]
    assert any("several editions" in each for each in said) is not bool(chosen)
    assert not any("answers it twice" in each for each in said)


def test_choosing_another_edition_scores_as_if_from_nothing() -> None:
    first = score(two_editions())
    changed = edits.choose_edition(two_editions(), "Acme", "Enterprise")
    after = score(changed, since=first)
    assert after.tools == score(changed).tools
    assert after.tools[0].coverage == (1.0, 1.0)


def test_a_mixture_is_a_finding_that_names_both_places() -> None:
    project = two_editions()
    only = replace(project, matrices=project.matrices[:1])
    only = edits.set_costs(only, [item for item in only.decision.costs if item.edition == "Enterprise"])
    only = edits.choose_edition(only, "Acme", "Standard")
    fit = score(only)
    [said] = [issue.message for issue in fit.issues if "another edition" in issue.message]
    assert "Enterprise at “Licences”" in said
    assert "Standard in Standard.xlsx!Matrix" in said
    assert costs_of(fit).by_tool["Acme"].total is None, "prices of another edition do not count"
    other = score(edits.choose_edition(only, "Acme", "Enterprise"))
    assert other.tools[0].coverage == (0.0, 1.0), "answers of another edition do not count either"
    assert any("answers are of another edition" in issue.message for issue in other.issues)


def test_an_edition_that_is_not_offered_cannot_be_chosen() -> None:
    with pytest.raises(EditError, match="Standard, Enterprise"):
        edits.choose_edition(two_editions(), "Acme", "Gold")


def test_a_questionnaire_binds_answers_and_prices_to_the_edition_it_names() -> None:
    project = small()

    def answered(edition: str, file: str) -> IncomingFile:
        book = openpyxl.load_workbook(BytesIO(questionnaire(project, made_on=DAY)))
        front = book["Instructions"]
        for row in front.iter_rows(max_row=8):
            if row[0].value == "Tool and vendor":
                row[1].value = "Cedar"
            if row[0].value == "Edition offered":
                row[1].value = edition
        book["Incident"]["E6"] = "Yes, out of the box"
        prices = book["Prices"]
        prices["B7"], prices["C7"], prices["E7"] = "a year", 1, 500
        packed = BytesIO()
        book.save(packed)
        return read_incoming(packed.getvalue(), file, project)

    taken = take_in(project, [answered("Standard", "cedar standard.xlsx")], DAY).project
    taken = take_in(taken, [answered("Gold", "cedar gold.xlsx")], DAY).project
    columns = [column.edition for matrix in taken.matrices for column in matrix.responses if column.tool == "Cedar"]
    assert columns == ["Standard", "Gold"], "one edition's answers do not take the place of another's"
    assert [item.edition for item in taken.decision.costs] == ["Standard", "Gold"]
    assert edition_of(taken, "Cedar") == "Standard"
    newer = take_in(taken, [answered("gold", "cedar gold 2.xlsx")], DAY).project
    assert len(newer.matrices) == len(taken.matrices), "a newer version of one edition takes its own place"
    again = read_project(write_project(taken), "p.itsmfit")
    assert again.matrices[-1].responses[0].edition == "Gold"


# ---------------------------------------------------------------- the command, and verify
def test_the_command_keeps_the_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "p.itsmfit", tmp_path / "answers.docx"
    save_project(two_editions(), path)

    def run(*args: object) -> int:
        return main(["round", *(str(each) for each in args)], lambda _: 99)

    assert run("ask", path, "How many agents?", "--from", "Quercus") == 0
    assert run("answer", path, "1", "120", "--by", "Buyer") == 0
    assert run("deadline", path, "2026-11-30", "--by", "Buyer") == 0
    assert run("deadline", path, "soon") == 2
    assert run("export", path, "-o", out) == 0
    assert run("export", path, "-o", tmp_path / "a.txt") == 2
    assert run("close", path, "--by", "Buyer", "--reason", "Two envelopes") == 0
    assert open_project(path).decision.costs == ()
    assert run("open", path, "--by", "Buyer", "--reason", "All agreed") == 0
    assert run("edition", path, "--tool", "acme", "--edition", "Enterprise") == 0
    assert run("edition", path, "--tool", "acme", "--edition", "Gold") == 1
    assert "Standard" in capsys.readouterr().err
    project = open_project(path)
    assert edition_of(project, "Acme") == "Enterprise"
    assert verify(project).problems == ()
    assert found_in(everything_in(out.read_bytes()), ["Quercus"]) == []
