"""What the vendor questionnaire has in common on its way out and back: words, headings, and the baseline it asks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from itsm_fit.language import Phrase, Phrases, WordedEnum
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.catalogue import Catalogue, gather, key_of

MARK = "itsm-fit questionnaire"
"""Stands in the first cell of the hidden sheet."""
NOT_ASKED_MARK = "itsm-fit not asked"
"""The same of the hidden sheet that keeps what was left out."""
NOT_ASKED = "Not asked"
VERSION = 1
FIRST_ASKED = 4
"""The row of the first question on the hidden sheet, below mark, fingerprint, project and headings; from 0."""

INSTRUCTIONS = Phrase("Instructions")
PRICES = Phrase("Prices")
BASELINE = "Baseline"

TOOL_LABEL = Phrase("Tool and vendor")
"""Stands to the left of the cell that names who answers."""

EDITION_LABEL = Phrase("Edition offered")
"""Stands to the left of the cell that names the edition which answers and prices are about."""

ID, QUESTION, ANSWER = Phrase("Id"), Phrase("Requirement"), Phrase("Answer")
PRIORITY = Phrase("Priority")
COMMENT, EVIDENCE, EFFORT = Phrase("Comment"), Phrase("Evidence (link)"), Phrase("Effort (days)")

ITEM, PAID, QUANTITY = Phrase("Item"), Phrase("Paid"), Phrase("Quantity")
PRICE, CURRENCY = Phrase("Price a unit"), Phrase("Currency")
DAY_RATE = Phrase("Day rate for custom development")
ONCE, YEARLY = Phrase("once"), Phrase("a year")
"""How often a price is due."""

ANSWERS: Mapping[Phrase, Level] = {
    Phrase("Yes, out of the box"): Level.NATIVE,
    Phrase("Yes, by configuration"): Level.CONFIGURATION,
    Phrase("With an add-on"): Level.EXTENSION,
    Phrase("Custom development"): Level.CUSTOM,
    Phrase("Planned"): Level.ROADMAP,
    Phrase("No"): Level.NONE,
}
"""The drop-down of answers, best first."""

PRIORITY_NAMES: Mapping[Priority, str] = Phrases(
    {
        Priority.MUST: Phrase("Must"),
        Priority.SHOULD: Phrase("Should"),
        Priority.COULD: Phrase("Could"),
        Priority.WONT: Phrase("Won't"),
    }
)


class WhyNotAsked(WordedEnum):
    """Why a round of questions leaves one out; said to vendors too, so it tells nothing of other tools."""

    ANSWERED = "answered already"
    SETTLED = "no longer needed"
    LATER = "comes in a later round"


@dataclass(frozen=True, slots=True)
class QuestionLeftOut:
    """A question that a round of questions leaves out."""

    id: str
    text: str
    why: WhyNotAsked


@dataclass(frozen=True, slots=True)
class SentQuestion:
    """One question as it went out."""

    id: str
    text: str
    priority: Priority

    @property
    def key(self) -> str:
        """The id as it is compared."""
        return key_of(self.id)


@dataclass(frozen=True)
class QuestionnaireBaseline:
    """What a questionnaire asked: the fingerprint of the requirements, each question, and which were left out."""

    fingerprint: str
    project: str
    questions: tuple[SentQuestion, ...]
    left_out: tuple[QuestionLeftOut, ...] = ()


def stated_by(project: Project) -> Catalogue:
    """The requirements as processes and project state them; what sheets of answers say about them plays no part."""
    return gather(replace(project, matrices=(), links=()))


def fingerprint(project: Project) -> str:
    """A hash that changes with any requirement's id, text, priority or place; weights and answers leave it alone."""
    rows = sorted(
        [key_of(each.id), each.text, each.priority.value, sorted(each.processes), sorted(each.steps)]
        for each in stated_by(project).demands
    )
    return hashlib.sha256(json.dumps(rows, ensure_ascii=True).encode()).hexdigest()
