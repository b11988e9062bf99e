"""The chapters of a process book: an overview, one for each process, and what is told of all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.drawing.numbering import number_order
from itsm_fit.language import Phrase, tr
from itsm_fit.model.practices import practice_words
from itsm_fit.model.process import Node
from itsm_fit.progress import Progress
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, Row, Subheading, Voice
from itsm_fit.report.process_book.book import BookBlock, BookChapter
from itsm_fit.report.process_book.figures import figure_table, kpi_table
from itsm_fit.report.process_book.flow_tables import call_table, decision_table, event_table, hand_over_table
from itsm_fit.report.process_book.material import BookMaterial, BookProcess
from itsm_fit.report.process_book.step_tables import led_to, requirement_table, role_table, step_table
from itsm_fit.report.wording import listed
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import count
from itsm_fit.sealing.sign_off_words import sign_off_words
from itsm_fit.writing import alphabetical

OVERVIEW, ROLES, TERMS = "\0overview", "\0roles", "\0terms"
"""What the chapters go by that are about no single process; no process has such an id."""
_MOST_NAMED = 6


def chapters_of(material: BookMaterial, progress: Progress) -> Iterator[BookChapter]:
    """All of them, in their order."""
    if len(material.processes) > 1:
        yield _overview(material)
    for number, its in enumerate(material.processes):
        progress(tr("Drawing {process}", process=its.name), number / len(material.processes))
        yield _chapter(material, its)
    if any(its.process.lanes for its in material.processes):
        yield _roles(material)
    yield _terms(material)


def _chapter(material: BookMaterial, its: BookProcess) -> BookChapter:
    facts = list(_facts(material, its))
    return BookChapter(
        its.key,
        its.name,
        tuple(_blocks(material, its, facts)),
        facts,
        [_step_line(material, its, node) for node in its.steps],
    )


def _blocks(material: BookMaterial, its: BookProcess, facts: list[tuple[str, str]]) -> Iterator[BookBlock]:
    if its.process.documentation.strip():
        yield Paragraph(its.process.documentation.strip())
    yield DataTable(_FACTS, facts, tr("Nothing is said of this process beside its drawing."))
    yield Subheading(tr("Drawing"))
    drawings = list(material.drawings.of(its.document, its.process, its.name, its.numbers))
    for each in drawings:
        if len(drawings) > 1:
            yield Paragraph(each.title, Voice.STRONG)
        yield each
    yield Subheading(tr("Steps"))
    yield step_table(material, its)
    if its.process.lanes:
        yield Subheading(tr("Who does what"))
        yield role_table(material, its)
    for title, table in _tables(material, its):
        columns, rows = table.filled()
        if rows and columns:
            yield Subheading(title)
            yield table
    yield Subheading(tr("What is asked of a tool"))
    yield requirement_table(material, its)
    if material.figures:
        yield Subheading(tr("What tools make of it"))
        yield Paragraph(
            tr(
                "Coverage is what a weighted list of the requirements gives; end to end are the cases that run "
                "through and never meet a step that the tool does not carry. Two ends where answers are open."
            ),
            Voice.NOTE,
        )
        yield figure_table(material, its)


def _tables(material: BookMaterial, its: BookProcess) -> Iterator[tuple[str, DataTable]]:
    """What is left out where there is none."""
    yield tr("Hand-offs between roles"), hand_over_table(material, its)
    yield tr("Decisions"), decision_table(material, its)
    yield tr("Events"), event_table(material, its)
    yield tr("Other processes"), call_table(material, its)
    yield tr("What it is measured by"), kpi_table(material, its)


_FACTS = (
    Column(Phrase("Subject"), styles.STRONG._replace(wrap=True), most=26, least=18),
    Column(Phrase("Details"), styles.TEXT, most=90, least=50),
)


def _facts(material: BookMaterial, its: BookProcess) -> Iterator[tuple[str, str]]:
    """What there is to know of a process at a glance."""
    process = its.process
    if process.practice:
        yield tr("Practice"), practice_words(process.practice)
    signed = material.sign_offs.get(its.key)
    if signed is not None:
        yield tr("Sign-off"), sign_off_words(signed)
    roles = list(dict.fromkeys(filter(None, (material.role_name(its, node) for node in its.steps))))
    if roles:
        yield tr("Roles"), listed(roles, _MOST_NAMED, 60)
    yield tr("Steps"), count(len(its.steps))
    asked = material.asked_by(its.key)
    if asked:
        kinds = {each: sum(demand.priority is each for demand in asked) for each in PRIORITY}
        parts = ", ".join(f"{count(number)} {PRIORITY[each]}" for each, number in kinds.items() if number)
        yield tr("Requirements"), f"{count(len(asked))} ({parts})"
    hand_overs = material.hand_overs(its.key)
    if hand_overs:
        yield tr("Hand-offs"), count(len(hand_overs))
    if process.cases_per_month is not None:
        yield tr("Cases a month"), count(round(process.cases_per_month))
    called = _called(material, its)
    if called:
        yield tr("Calls"), listed(called, _MOST_NAMED, 60)
    callers = [material.names.process(key) for key, _ in material.callers.get(its.key, ())]
    if callers:
        yield tr("Called by"), listed(list(dict.fromkeys(callers)), _MOST_NAMED, 60)


def _called(material: BookMaterial, its: BookProcess) -> list[str]:
    targets = (material.project.called(its.key, node.called) for node in its.steps if node.called)
    return list(dict.fromkeys(material.names.process(target) for target in targets if target is not None))


def _step_line(material: BookMaterial, its: BookProcess, node: Node) -> str:
    role = material.role_name(its, node)
    return f"{its.called(node)} ({role})" if role else its.called(node)


_OVERVIEW = (
    Column(Phrase("Process"), styles.STRONG._replace(wrap=True), most=40, least=24),
    Column(Phrase("Practice"), styles.TEXT, most=30, least=16, optional=True),
    Column(Phrase("Sign-off"), styles.TEXT, most=22, least=12, optional=True),
    Column(Phrase("Roles"), styles.COUNT, least=7),
    Column(Phrase("Steps"), styles.COUNT, least=7),
    Column(Phrase("Requirements"), styles.COUNT, least=12),
    Column(Phrase("Calls"), styles.TEXT, most=40, least=18, optional=True),
)


def _overview(material: BookMaterial) -> BookChapter:
    """A row a process, leading to its chapter."""
    rows: list[Row] = []
    for its in material.processes:
        roles = {material.role_name(its, node) for node in its.steps} - {""}
        called, signed = _called(material, its), material.sign_offs.get(its.key)
        rows.append(
            (
                led_to(material, its.key),
                practice_words(its.process.practice) if its.process.practice else "",
                "" if signed is None else signed.state.words,
                len(roles),
                len(its.steps),
                len(material.asked_by(its.key)),
                ", ".join(called),
            )
        )
    return BookChapter(OVERVIEW, tr("Overview"), (DataTable(_OVERVIEW, rows),))


_ALL_ROLES = (
    Column(Phrase("Role"), styles.STRONG._replace(wrap=True), most=30, least=16),
    Column(Phrase("Process"), styles.TEXT, most=40, least=22),
    Column(Phrase("Steps"), styles.TEXT, most=70, least=30),
)


def _roles(material: BookMaterial) -> BookChapter:
    """What each role does over all processes: lanes of one name are one role."""
    found: dict[str, tuple[str, dict[str, list[str]]]] = {}
    for its in material.processes:
        for node in its.steps:
            role = material.role_of(its, node)
            if role is not None:
                _, places = found.setdefault(role.key, (role.name, {}))
                places.setdefault(its.key, []).append(its.numbers[node.id])
    rows: list[Row] = []
    for name, places in sorted(found.values(), key=lambda each: alphabetical(each[0])):
        for at, (process, numbers) in enumerate(places.items()):
            told = ", ".join(sorted(numbers, key=number_order))
            rows.append((None if at else name, led_to(material, process), told))
    lead = Paragraph(tr("What each role does in the processes of this book, by the numbers of the steps."), Voice.NOTE)
    empty = tr("No step stands in a lane.")
    return BookChapter(ROLES, tr("Roles"), (lead, DataTable(_ALL_ROLES, rows, empty)))


_TERM_COLUMNS = (
    Column(Phrase("Term"), styles.STRONG._replace(wrap=True), most=26, least=16),
    Column(Phrase("Meaning"), styles.TEXT, most=90, least=50),
)
_TERMS: Mapping[Phrase, Phrase] = {
    Phrase("Step"): Phrase(
        "An activity of a process. Its number stands on its upper left corner in the drawing and in every table; 4.1 "
        "is the first step inside of step 4."
    ),
    Phrase("Role"): Phrase("Who does the steps of a lane; lanes of one name are one role in every process."),
    Phrase("Hand-off"): Phrase("A place where work passes from one role to another."),
    Phrase("Decision"): Phrase(
        "A place where a case takes one of several ways. The share is that of the cases which come there."
    ),
    Phrase("Must, should, could, won’t"): Phrase(
        "How much a requirement matters: without a must a tool cannot be chosen, what is a won’t is not asked for now."
    ),
    Phrase("Draft, agreed, withdrawn"): Phrase(
        "How far a requirement is agreed; one that is withdrawn asks nothing any more."
    ),
}


def _terms(_material: BookMaterial) -> BookChapter:
    rows = [(str(term), str(meaning)) for term, meaning in _TERMS.items()]
    return BookChapter(TERMS, tr("Terms"), (DataTable(_TERM_COLUMNS, rows),))
