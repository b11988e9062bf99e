"""Edits of a round: vendors' questions and their answers, the deadline, the envelope of prices, editions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.decision import CostItem, DayRate, Decision
from itsm_fit.model.editions import editions_of
from itsm_fit.model.edits.decision import is_price, rename_in_decision
from itsm_fit.model.edits.reach import clean, exchanged
from itsm_fit.model.project import Project
from itsm_fit.model.round import Enquiry, Envelopes, HeldValue, PriceEnvelope, Round
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Matrix


def ask_in_round(project: Project, text: str, asked_by: str, on: date) -> Project:
    """Keep a vendor's question; raises EditError for an empty one."""
    text = clean(text)
    if not text:
        raise EditError(tr("A vendor’s question needs its text."))
    taken = {each.id for each in project.round.enquiries}
    number = next(number for number in range(1, len(taken) + 2) if str(number) not in taken)
    enquiry = Enquiry(str(number), text, clean(asked_by), on)
    return _with(project, enquiries=(*project.round.enquiries, enquiry))


def reword_enquiry(project: Project, id_: str, text: str) -> Project:
    """Put a question in other words, such as without the name of who asks."""
    text = clean(text)
    if not text:
        raise EditError(tr("A vendor’s question needs its text."))
    return _with_enquiry(project, replace(_enquiry(project, id_), text=text))


def answer_enquiry(project: Project, id_: str, answer: str, on: date) -> Project:
    """Answer a question for all vendors; an empty answer takes one back."""
    answer = clean(answer)
    return _with_enquiry(project, replace(_enquiry(project, id_), answer=answer, answered_on=on if answer else None))


def remove_enquiry(project: Project, id_: str) -> Project:
    """Take a question out that was kept by mistake; raises EditError for one that was answered."""
    its = _enquiry(project, id_)
    if its.answer:
        raise EditError(tr("Question {number} was answered to all: it stays.", number=id_))
    return _with(project, enquiries=tuple(each for each in project.round.enquiries if each.id != id_))


def set_deadline(project: Project, deadline: date | None) -> Project:
    """Say until when answers are in time."""
    return _with(project, deadline=deadline)


def close_prices(project: Project) -> Project:
    """Put all prices into their envelope, those that come in later too; raises EditError once they were opened."""
    if project.round.envelopes is Envelopes.OPENED:
        raise EditError(tr("The prices were opened already: what was seen cannot be closed again."))
    if project.round.prices_closed:
        return project
    decision = project.decision
    values = tuple(
        HeldValue(each.id, tool, value)
        for each in decision.criteria
        if is_price(each)
        for tool, value in each.values.items()
    )
    bare = tuple(replace(each, values={}) if is_price(each) else each for each in decision.criteria)
    project = replace(project, decision=replace(decision, costs=(), day_rates=(), criteria=bare))
    envelope = PriceEnvelope(decision.costs, decision.day_rates, values)
    return _with(project, envelopes=Envelopes.CLOSED, envelope=envelope)


def open_prices(project: Project) -> Project:
    """Take the prices out of their envelope; raises EditError where it is not closed."""
    if not project.round.prices_closed:
        raise EditError(tr("There is no closed envelope to open."))
    decision, envelope = project.decision, project.round.envelope
    there = {each.id for each in decision.criteria}
    values = {(each.criterion, each.tool): each.value for each in envelope.values if each.criterion in there}
    criteria = tuple(
        replace(each, values={**each.values, **{tool: its for (id_, tool), its in values.items() if id_ == each.id}})
        for each in decision.criteria
    )
    opened = replace(
        decision,
        costs=(*decision.costs, *envelope.costs),
        day_rates=(*decision.day_rates, *envelope.day_rates),
        criteria=criteria,
    )
    project = replace(project, decision=opened)
    return _with(project, envelopes=Envelopes.OPENED, envelope=PriceEnvelope())


def hold_prices(project: Project, costs: Sequence[CostItem], day_rate: DayRate | None) -> Project:
    """Put an offer into the closed envelope, in the place of what it holds of the same tool, edition and name."""
    envelope = project.round.envelope
    new = {_price_key(each) for each in costs}
    kept = tuple(each for each in envelope.costs if _price_key(each) not in new)
    rates = envelope.day_rates
    if day_rate is not None:
        rates = (*(each for each in rates if each.tool != day_rate.tool), day_rate)
    return _with(project, envelope=replace(envelope, costs=(*kept, *costs), day_rates=rates))


def choose_edition(project: Project, tool: str, edition: str) -> Project:
    """Let one edition of a tool count, in fit, musts and cost alike; "" leaves it at the first one named.

    Raises EditError for an edition that the tool is not offered in.
    """
    offered = editions_of(project, tool)
    known = next((each for each in offered if text_key(each) == text_key(edition)), None)
    if edition and known is None:
        raise EditError(
            tr(
                "{tool} is not offered as “{edition}”: there is {editions}.",
                tool=tool,
                edition=edition,
                editions=", ".join(offered) or tr("no edition named"),
            )
        )
    others = {name: its for name, its in project.round.editions.items() if name != tool}
    return _with(project, editions={**others, tool: known} if known else others)


def name_edition(project: Project, matrix: Matrix, tool: str, edition: str) -> Project:
    """Say which edition a tool's answers in a table are about; "" for none in particular."""
    column = next((each for each in matrix.responses if each.tool == tool), None)
    if column is None:
        raise EditError(tr("The table holds no answers of {tool}.", tool=tool))
    edition = " ".join(clean(edition).split())
    if column.edition == edition:
        return project
    changed = replace(matrix, responses=exchanged(matrix.responses, column, replace(column, edition=edition)))
    return replace(project, matrices=exchanged(project.matrices, matrix, changed))


def rename_in_round(its: Round, tool: str, name: str) -> Round:
    """The round with a tool renamed."""
    envelope = its.envelope
    held = rename_in_decision(Decision((), costs=envelope.costs, day_rates=envelope.day_rates), tool, name)
    values = tuple(replace(each, tool=name) if each.tool == tool else each for each in envelope.values)
    editions = {name if key == tool else key: edition for key, edition in its.editions.items()}
    asked = tuple(replace(each, asked_by=name) if each.asked_by == tool else each for each in its.enquiries)
    changed = replace(
        its,
        enquiries=asked,
        envelope=PriceEnvelope(held.costs, held.day_rates, values),
        editions=editions,
    )
    return its if changed == its else changed


def remove_from_round(its: Round, tool: str) -> Round:
    """The round without a tool; its questions were asked all the same."""
    envelope = PriceEnvelope(
        tuple(each for each in its.envelope.costs if each.tool != tool),
        tuple(each for each in its.envelope.day_rates if each.tool != tool),
        tuple(each for each in its.envelope.values if each.tool != tool),
    )
    editions = {key: edition for key, edition in its.editions.items() if key != tool}
    changed = replace(its, envelope=envelope, editions=editions)
    return its if changed == its else changed


def join_round(mine: Round, other: Round) -> Round:
    """What both say of the round; where one is closed the whole is, and what either says first stands."""
    questions = {(each.text, each.asked_on): each for each in (*other.enquiries, *mine.enquiries)}
    closed = Envelopes.CLOSED in (mine.envelopes, other.envelopes)
    return Round(
        tuple(replace(each, id=str(number)) for number, each in enumerate(questions.values(), 1)),
        mine.deadline or other.deadline,
        Envelopes.CLOSED if closed else mine.envelopes if mine.envelopes is not Envelopes.NONE else other.envelopes,
        PriceEnvelope(
            (*mine.envelope.costs, *other.envelope.costs),
            (*mine.envelope.day_rates, *other.envelope.day_rates),
            (*mine.envelope.values, *other.envelope.values),
        ),
        {**other.editions, **mine.editions},
    )


def _price_key(item: CostItem) -> tuple[str, str, str]:
    return item.tool, text_key(item.edition), text_key(item.name)


def _enquiry(project: Project, id_: str) -> Enquiry:
    for each in project.round.enquiries:
        if each.id == id_:
            return each
    raise EditError(tr("There is no question {number} in this round.", number=id_))


def _with_enquiry(project: Project, changed: Enquiry) -> Project:
    return _with(
        project,
        enquiries=tuple(changed if each.id == changed.id else each for each in project.round.enquiries),
    )


def _with(project: Project, **changes: object) -> Project:
    changed = replace(project.round, **changes)  # type: ignore[arg-type]  # each caller names a field of its type
    return project if changed == project.round else replace(project, round=changed)
