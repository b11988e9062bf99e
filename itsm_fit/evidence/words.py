"""What is said of evidence and of what to check: the same in the window, the report and the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.evidence.expected import ExpectedShare
from itsm_fit.evidence.standing import EvidenceStanding, Standing, TeamRecord
from itsm_fit.evidence.worth import CheckFirst, CheckList, WorthBounds
from itsm_fit.language import tr, trn
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import NOTHING, count, interval, percent, points


def expected_words(share: ExpectedShare | None) -> str:
    """An expected figure as it reads: ``16–57 %``; with ``≈`` where it is not exact."""
    if share is None:
        return NOTHING
    return interval(share.interval) if share.exact else f"≈ {interval(Interval(share.low, share.high))}"


def worth_words(worth: WorthBounds) -> str:
    """What a check is worth: ``2.4 points``, or between which points it lies."""
    if worth.low == worth.high:
        return points(worth.low)
    return tr("{low} to {high}", low=points(worth.low), high=points(worth.high))


def check_words(check: CheckFirst) -> str:
    """The answer of a check in a few words: ``INC-01, INC-02 of GLPI``."""
    return tr("{requirements} of {tool}", requirements=", ".join(check.serves), tool=check.key.tool)


def verdict(found: CheckList) -> Iterator[str]:
    """How firm the choice is, sentence by sentence."""
    if not found.leader:
        yield tr("There is nothing to choose among yet: it takes tools with answers, and requirements that weigh.")
        return
    yield _firmness(found)
    if found.first_now is not None and found.first_then is not None and len(found.among) > 1:
        yield _highest(found, percent(found.first_now), percent(found.first_then))
    if found.musts:
        yield trn(
            "One must of {tool} rests on an answer that holds with a chance of {chance}.",
            "{count} musts of {tool} rest on answers that may not hold, the least likely with a chance of {chance}.",
            len(found.musts),
            tool=found.leader,
            chance=percent(found.musts[0].chance),
        )


def _firmness(found: CheckList) -> str:
    if len(found.among) == 1:
        return tr(
            "{tool} is the only tool that no must rules out: "
            "only one of its own musts that does not hold can change the choice.",
            tool=found.leader,
        )
    if found.firm and found.musts:
        return tr(
            "{tool} is firm by its value: no single check can change the choice, "
            "unless one of its own musts does not hold.",
            tool=found.leader,
        )
    if found.firm:
        return tr("{tool} is firm: no single check can change the choice.", tool=found.leader)
    if found.firm_after and found.then == found.leader:
        return trn(
            "{tool} is firm once this answer holds; where it does not, look again.",
            "{tool} is firm once these {count} answers hold; where one does not, look again.",
            len(found.checks),
            tool=found.leader,
        )
    if found.firm_after:
        return trn(
            "{tool} leads by expectation, but once this answer holds {other} is firm; where it does not, look again.",
            "{tool} leads by expectation, but once these {count} answers hold {other} is firm; where one does not, "
            "look again.",
            len(found.checks),
            tool=found.leader,
            other=found.then,
        )
    return tr(
        "{tool} leads by expectation; even if these answers hold, others can still change the choice.",
        tool=found.leader,
    )


def _highest(found: CheckList, now: str, then: str) -> str:
    """The chances that the tool chosen has the highest value, today and once the checks held."""
    if not found.checks:
        return tr("Its value is the highest with a chance of {now}.", now=now)
    if found.then == found.leader:
        return tr("Its value is the highest with a chance of {now} today, and of {then} then.", now=now, then=then)
    return tr(
        "The value of {tool} is the highest with a chance of {now} today, that of {other} with {then} then.",
        tool=found.leader,
        now=now,
        other=found.then,
        then=then,
    )


def record_words(record: TeamRecord) -> str:
    """What the team's own checks of one grade gave."""
    return trn(
        "{held} of {count} {grade} answer that was checked held",
        "{held} of {count} {grade} answers that were checked held",
        record.checked,
        held=count(record.held),
        grade=record.grade.words,
    )


def standing_words(its: EvidenceStanding) -> str:
    """Why a piece of evidence no longer counts; "" when it does."""
    if its.standing is Standing.COUNTS:
        return ""
    if its.standing is Standing.GONE:
        return tr("graded when it said “{then}”; nothing is answered there any more", then=its.evidence.raw)
    return tr("graded when it said “{then}”; it says “{now}” now", then=its.evidence.raw, now=its.now)
