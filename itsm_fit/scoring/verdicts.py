"""What verdicts, answers and priorities are called: the same in the window, the report, a drawing and the terminal."""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.language import Phrase, Phrases
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Outcome, ToolAnswer
from itsm_fit.scoring.wording import interval

SIGN: Mapping[Outcome, str] = {Outcome.YES: "✓", Outcome.OPEN: "?", Outcome.NO: "✗"}
ELIGIBLE: Mapping[Outcome, str] = Phrases(
    {
        Outcome.YES: Phrase("eligible"),
        Outcome.OPEN: Phrase("open"),
        Outcome.NO: Phrase("not eligible"),
    }
)
"""Whether a tool can be chosen: it is not once it fails a must."""
MET: Mapping[Outcome, str] = Phrases(
    {Outcome.YES: Phrase("met"), Outcome.OPEN: Phrase("open"), Outcome.NO: Phrase("unmet")}
)
"""Whether a tool meets a must."""
CARRIED: Mapping[Outcome, str] = Phrases(
    {
        Outcome.YES: Phrase("carried"),
        Outcome.OPEN: Phrase("open"),
        Outcome.NO: Phrase("not carried"),
    }
)
"""Whether a tool carries a step."""
PATH_ENDS: Mapping[Outcome, str] = Phrases({Outcome.OPEN: Phrase("may fail here"), Outcome.NO: Phrase("fails here")})
"""What becomes of a case at the last step of a path that a tool does not carry to its end."""
PRIORITY: Mapping[Priority, str] = Phrases(
    {
        Priority.MUST: Phrase("must"),
        Priority.SHOULD: Phrase("should"),
        Priority.COULD: Phrase("could"),
        Priority.WONT: Phrase("won’t"),
    }
)
PRIORITY_ORDER: Mapping[Priority, int] = {priority: place for place, priority in enumerate(PRIORITY)}
"""Musts first."""


def signed(words: Mapping[Outcome, str], outcome: Outcome) -> str:
    """A verdict with its sign: ``✓ carried``."""
    return f"{SIGN[outcome]} {words[outcome]}"


def level_words(answer: ToolAnswer) -> str:
    """An answer in a word: its level, or the share where it is numeric or comes through links."""
    if answer.level is None and answer.support != (0.0, 1.0):
        return interval(answer.support)
    return (answer.level or Level.UNKNOWN).words
