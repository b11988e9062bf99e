"""A sheet that was written in one language is read while another is spoken, and so is one in words of earlier versions.

What people fill in here is what the lists of the sheets offer them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from io import BytesIO
from itertools import combinations
from types import ModuleType

import catalogues
import openpyxl
import polib
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from judged_kit import ANNA, asked, judged_project
from readiness_models import ready_project
from review_kit import reviewed

from itsm_fit import translations
from itsm_fit.editor.capture import with_wish
from itsm_fit.importing import (
    acceptance_form,
    demo_form,
    gap_form,
    questionnaire_form,
    review_form,
    score_sheet,
)
from itsm_fit.importing.approvals import parse_approval
from itsm_fit.importing.criteria_sheet import BETTER, PARTS, put_kind, read_criteria
from itsm_fit.importing.demo_sheet import read_demo
from itsm_fit.importing.forms import FormHeading, spellings
from itsm_fit.importing.gap_sheet import read_gaps, read_resolution
from itsm_fit.importing.offer import read_offer
from itsm_fit.importing.readiness_form import FORMS, NUMBER
from itsm_fit.importing.readiness_sheet import read_readiness
from itsm_fit.importing.requirement_list import HEADINGS, read_requirement_list
from itsm_fit.importing.review_sheet import read_comment_sheet
from itsm_fit.importing.score_sheet import read_score_sheet
from itsm_fit.language import Phrase, WordedEnum
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.decision import Criterion, CriterionKind, Decision
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.kpi import BetterWhen
from itsm_fit.model.practices import PRACTICES, practice_named
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import RaciPart
from itsm_fit.model.requirement import Approval, Priority
from itsm_fit.report.books.criteria_sheet import criteria_workbook
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.report.books.score_sheet import score_sheet_workbook
from itsm_fit.report.parts.demo import demo_book
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.report.review import comment_sheet, review_pack
from itsm_fit.scoring.demo import demo_script
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.storage.spreadsheet.beside import BesideValues
from itsm_fit.translations import languages, spoken

DAY = date(2026, 1, 2)
DECIDED = Gap("A", "R2", Resolution.CONFIGURE, 2.5, "Ann", date(2026, 3, 4), "later")
RISK = Criterion("risk", "Risk", CriterionKind.SCALE, more_is_better=False, words=("low", "high"), values={"A": 2})


def filled(data: bytes, **cells: object) -> bytes:
    """A workbook with a value in the cells below each heading."""
    book = openpyxl.load_workbook(BytesIO(data))
    for text, value in cells.items():
        for sheet in book:
            for cell in [cell for row in sheet.iter_rows() for cell in row if cell.value == text]:
                for below in range(1, 7):
                    cell.offset(below).value = value
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def declared(data: bytes) -> bytes:
    """A score sheet on which somebody answered the declaration by the words of its list, and the first score."""
    book = openpyxl.load_workbook(BytesIO(data))
    said = {score_sheet.CONFLICT: str(score_sheet.NO), score_sheet.SIGNED_ON: DAY}
    for sheet in book:
        for row in sheet.iter_rows():
            for label, value in said.items():
                if row[0].value == str(label):
                    row[1].value = value
    packed = BytesIO()
    book.save(packed)
    return filled(packed.getvalue(), **{str(score_sheet.SCORE): "3 · good", str(score_sheet.REASON): "seen"})


def selection() -> Project:
    answers = matrix_of({"A": {"R2": "no", "R3": "native"}, "B": {"R2": "native", "R3": "?"}})
    project = project_of(contract_process(Fix=[should("R2")], Escalate=[must("R3")]), matrices=[answers])
    return edits.take_gaps(project, [DECIDED])


def gaps(project: Project) -> bytes:
    fit = score(project)
    return gap_workbook(fit, register(fit), made_on=DAY)


def asked_scores() -> bytes:
    return score_sheet_workbook(asked(judged_project(), ANNA)[1][ANNA], DAY)


def prices() -> bytes:
    said = {questionnaire_form.ITEM: "Licences", questionnaire_form.PAID: questionnaire_form.YEARLY}
    said |= {questionnaire_form.PRICE: 12.5, questionnaire_form.CURRENCY: "EUR"}
    return filled(questionnaire(selection(), made_on=DAY), **{str(heading): _plain(said[heading]) for heading in said})


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Phrase) else value


def demo() -> bytes:
    script = demo_book([demo_script(score(selection()), "P", "A")], project="P", made_on=DAY)
    return filled(script, **{str(demo_form.SEEN): "ok", str(demo_form.REMARKS): "in the menu"})


def comments() -> bytes:
    sheet = comment_sheet(review_pack(reviewed(), made_on=DAY), reviewer="Rita")
    return filled(sheet, **{str(review_form.REMARK): "twice", str(review_form.BY): "Ben"})


SHEETS: Mapping[str, tuple[Callable[[], bytes], Callable[[bytes], object]]] = {
    "gap register": (lambda: gaps(selection()), lambda data: read_gaps(read_workbook(data, "a.xlsx")).rows),
    "readiness": (
        lambda: readiness_book(ready_project(), made_on=DAY),
        lambda data: read_readiness(read_workbook(data, "a.xlsx"), Project("P", ready_project().documents)).project,
    ),
    "criteria": (
        lambda: criteria_workbook(Project("P", matrices=selection().matrices, decision=Decision((RISK,))), None, DAY),
        lambda data: read_criteria(Project("P", matrices=selection().matrices), data, "a.xlsx").decision,
    ),
    "requirements": (
        lambda: requirements_sheet(selection(), made_on=DAY),
        lambda data: read_requirement_list(read_workbook(data, "a.xlsx")).rows,
    ),
    "demo script": (demo, lambda data: read_demo(read_workbook(data, "a.xlsx")).seen),
    "score sheet": (
        lambda: declared(asked_scores()),
        lambda data: (its := read_score_sheet(data, "a.xlsx")).declared and its.scores,
    ),
    "comment sheet": (comments, lambda data: read_comment_sheet(read_workbook(data, "a.xlsx"), BesideValues()).remarks),
    "prices": (prices, lambda data: read_offer(read_workbook(data, "a.xlsx").sheets, "A", "a.xlsx")[0]),
}


@pytest.mark.parametrize("kind", SHEETS)
def test_what_a_sheet_says_is_the_same_whatever_language_it_is_in(kind: str) -> None:
    write, read = SHEETS[kind]
    for written in languages():
        with spoken(written):
            data = write()
            same = read(data)
        assert same
        for here in languages():
            with spoken(here):
                assert read(data) == same, f"in {written} where {here} is spoken"


def test_words_that_lists_offer_are_read_in_every_language() -> None:
    written = {name: [*_offered(name)] for name in languages()}
    for name in languages():
        with spoken(name):
            for offered in written.values():
                assert [read(word) for read, word, _ in offered] == [means for _, _, means in offered]


def _offered(name: str) -> Iterable[tuple[Callable[[str], object], str, object]]:
    with spoken(name):
        yield from [(read_resolution, each.words, each) for each in Resolution]
        yield from [(parse_approval, each.words, each) for each in Approval]
        yield from [(practice_named, str(phrase), key) for key, phrase in PRACTICES.items()]
        yield from [(_kind, each.words, each) for each in CriterionKind]
        yield from [(_wished, f"{each.words}: Export", each) for each in Priority]


def _kind(word: str) -> CriterionKind:
    return put_kind(Criterion("c", "C"), word).kind


def _wished(line: str) -> Priority | None:
    project, rid = with_wish(selection(), AskingPlace(), line)
    return next(each.priority for each in project.requirements if each.id == rid)


def _phrases(module: ModuleType) -> set[Phrase]:
    """The headings and labels of a form; yes and no answer one."""
    answers = {Phrase("Yes"), Phrase("No")}
    return {each for each in vars(module).values() if isinstance(each, Phrase)} - answers


FORMED: Mapping[str, Iterable[FormHeading | WordedEnum]] = {
    **{
        module.__name__: _phrases(module)
        for module in (acceptance_form, demo_form, gap_form, questionnaire_form, review_form, score_sheet)
    },
    **{each.sheet.source: (NUMBER, *(column.heading for column in each.columns)) for each in FORMS},
    "sheets of readiness": [each.sheet for each in FORMS],
    "requirements": HEADINGS.values(),
    "criteria": PARTS.values(),
    "practices": PRACTICES.values(),
    "directions": BETTER,
    **{kind.__name__: kind for kind in (Approval, AcceptanceOutcome, BetterWhen, CriterionKind, Priority, RaciPart)},
}


@pytest.mark.parametrize("form", FORMED)
def test_no_word_of_a_form_is_another_one_of_it_in_any_language(form: str) -> None:
    shared = [
        (str(one), str(other))
        for one, other in combinations(FORMED[form], 2)
        if {*spellings(one)} & {*spellings(other)}
    ]
    assert shared == []


# ---------------------------------------------------------------- words of earlier versions
def test_a_sheet_in_the_words_of_an_earlier_version_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with spoken("de"):
        renamed = {str(gap_form.OWNER): "Wer es macht", Resolution.CONFIGURE.words: "umstellen"}
        old = openpyxl.load_workbook(BytesIO(gaps(selection())))
    for cell in (cell for sheet in old for row in sheet.iter_rows() for cell in row):
        if str(cell.value) in renamed:
            cell.value = renamed[cell.value]
    packed = BytesIO()
    old.save(packed)
    words = {gap_form.OWNER.source: ["Wer es macht"], Resolution.CONFIGURE.value: ["umstellen"]}
    monkeypatch.setattr(translations, "_former", lambda name: words if name == "de" else {})
    translations._wordings.cache_clear()
    found = read_gaps(read_workbook(packed.getvalue(), "gaps.xlsx"))
    translations._wordings.cache_clear()
    assert found is not None
    assert DECIDED in found.gaps


def catalogue(**translated: str) -> polib.POFile:
    made = polib.POFile()
    made.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    made.extend(polib.POEntry(msgid=source, msgstr=text) for source, text in translated.items())
    return made


def test_a_word_that_is_translated_anew_is_kept_as_it_was() -> None:
    before = catalogues.compiled(catalogue(none="keiner", custom="Entwicklung"))
    former = catalogues.kept({"custom": ["eigen"]}, before, catalogue(none="keine", custom="Entwicklung"))
    assert former == {"custom": ["eigen"], "none": ["keiner"]}
    back = catalogues.kept(former, catalogues.compiled(catalogue(none="keine")), catalogue(none="keiner"))
    assert back == {"custom": ["eigen"], "none": ["keine"]}, "what is said again is no former word"


def test_sentences_are_no_words_of_sheets() -> None:
    assert [text for text in ("Owner", "Say who.", "{tool}: none", "x" * 61, "a\nb") if catalogues.is_word(text)] == [
        "Owner"
    ]


def test_words_that_went_out_with_earlier_versions_are_known() -> None:
    assert {"keine", "keiner"} <= {*spellings(Phrase("none"))}
