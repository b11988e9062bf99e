"""What an answer rests on: the vendor's word, a page, a demo, a test of one's own, the contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from itsm_fit.language import Phrase, Phrases, WordedEnum
from itsm_fit.model.tool import Meaning


class Grade(WordedEnum):
    """How an answer is backed, the weakest first. An answer without a grade is claimed."""

    CLAIMED = "claimed"
    DOCUMENTED = "documented"
    SHOWN = "shown"
    TESTED = "tested"
    CONTRACTED = "contracted"


class AnswerPlace(NamedTuple):
    """Whose answer to which feature; the feature is named as in `FeatureLink`."""

    feature: str
    tool: str


@dataclass(frozen=True, slots=True)
class AnswerEvidence:
    """What backs one answer.

    `feature` is ``file!sheet!cell`` of the feature's first answer, as in `FeatureLink`. `raw` and `meaning` are what
    was answered when it was graded: what answers otherwise by now is not backed by it. `link` is a page's address or
    name, `file` the name of a file kept elsewhere.

    `checked` is the grade that the answer had when the team checked it itself, None where it has not; `held` says what
    came of it.
    """

    feature: str
    tool: str
    raw: str
    meaning: Meaning
    grade: Grade = Grade.CLAIMED
    at: date | None = None
    witness: str = ""
    link: str = ""
    file: str = ""
    checked: Grade | None = None
    held: bool = True

    @property
    def key(self) -> AnswerPlace:
        return AnswerPlace(self.feature, self.tool)

    @property
    def empty(self) -> bool:
        """Whether it says no more than having none."""
        return self == AnswerEvidence(self.feature, self.tool, self.raw, self.meaning)


DEFAULT_CHANCES: Mapping[Grade, float] = {
    Grade.CLAIMED: 0.9,
    Grade.DOCUMENTED: 0.95,
    Grade.SHOWN: 0.98,
    Grade.TESTED: 0.99,
    Grade.CONTRACTED: 0.99,
}
DEFAULT_CONCENTRATION = 10.0
ASSUMED: Mapping[Grade, str] = Phrases(
    {
        Grade.CLAIMED: Phrase("Assumed: one answer in ten does not hold when it is tried."),
        Grade.DOCUMENTED: Phrase("Assumed: half as many, as the vendor has committed it to a page."),
        Grade.SHOWN: Phrase("Assumed: it was seen, though on the vendor’s own system."),
        Grade.TESTED: Phrase("Assumed: it was tried by the team on a system of its own."),
        Grade.CONTRACTED: Phrase("Assumed: the vendor owes it."),
    }
)
"""What is said of a chance that nobody has given a source for."""


@dataclass(frozen=True)
class Trust:
    """How likely answers hold: the chance of each grade, 0 to 1, and where each chance comes from.

    `concentration` says how much alike vendors are: a vendor's own chance is drawn from a Beta distribution of that
    sum of parameters, above 0.
    """

    chances: Mapping[Grade, float] = field(default_factory=lambda: dict(DEFAULT_CHANCES))
    sources: Mapping[Grade, str] = field(default_factory=dict)
    concentration: float = DEFAULT_CONCENTRATION

    def source(self, grade: Grade) -> str:
        """Where its chance comes from, in words."""
        given = self.sources.get(grade, "")
        if given:
            return given
        return ASSUMED[grade] if self.chances[grade] == DEFAULT_CHANCES[grade] else ""
