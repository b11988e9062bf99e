"""What came of acceptance tests, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.acceptance.delivered import DeliveredTool
from itsm_fit.language import tr, trn
from itsm_fit.scoring.wording import count


def delivered_words(told: DeliveredTool) -> Iterator[str]:
    """What a tool delivered of its promises so far, and what became worse with the newest release."""
    its = told.counts
    yield trn(
        "{passed} of {count} promised answer was shown, {partly} in part; {failed} failed, and {left} is still to be "
        "shown.",
        "{passed} of {count} promised answers were shown, {partly} in part; {failed} failed, and {left} are still to "
        "be shown.",
        its.promised,
        passed=count(its.passed),
        count=count(its.promised),
        partly=count(its.partly),
        failed=count(its.failed),
        left=count(its.not_shown),
    )
    if len(told.releases) > 1:
        before, now = told.releases[-2:]
        yield tr(
            "From {before} to {now}: {passed} shown in place of {passed_before}, {failed} failed in place of "
            "{failed_before}.",
            before=before.release,
            now=now.release,
            passed=count(now.counts.passed),
            passed_before=count(before.counts.passed),
            failed=count(now.counts.failed),
            failed_before=count(before.counts.failed),
        )
    if told.unread:
        yield trn(
            "{count} result counts for nothing: its word is unknown, or nobody asks for what it is about.",
            "{count} results count for nothing: their words are unknown, or nobody asks for what they are about.",
            len(told.unread),
            count=count(len(told.unread)),
        )
