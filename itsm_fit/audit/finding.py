"""What an audit finds: a rule, its evidence, and what the ranking would be without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from itsm_fit.findings import Severity
from itsm_fit.language import Phrase, Phrases, WordedEnum, tr, trn
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE
from itsm_fit.scoring.wording import listed


class AuditRule(WordedEnum):
    """What is looked for, the gravest first."""

    CHANGED_AFTER = "changed after answers came in"
    WORDING = "repeats a vendor’s wording"
    THRESHOLD = "a value drops one tool alone"
    ONE_VENDOR = "one vendor alone meets it"
    NO_REQUIREMENTS = "a process asks nothing"
    DECIDES_NOTHING = "decides nothing"


WHY = Phrases(
    {
        AuditRule.CHANGED_AFTER: Phrase(
            "Who knows the answers can write the rules to them: each such change needs a reason that names no tool."
        ),
        AuditRule.WORDING: Phrase(
            "A requirement in one vendor’s words is easily met by that vendor alone: say what is needed in words of "
            "your own."
        ),
        AuditRule.THRESHOLD: Phrase(
            "A threshold or the value of a level that lets exactly one tool fall is a choice about that tool: be able "
            "to say why it is where it is."
        ),
        AuditRule.ONE_VENDOR: Phrase(
            "What only one can meet is a specification of that product, unless the process cannot run without it: its "
            "reason and owner should be written down."
        ),
        AuditRule.NO_REQUIREMENTS: Phrase(
            "A process that asks nothing judges no tool: attach what a tool has to do there, or leave it out."
        ),
        AuditRule.DECIDES_NOTHING: Phrase(
            "Nothing is wrong with it, but it costs every vendor an answer and tells the tools apart in nothing."
        ),
    }
)
"""Why it matters, in a sentence or two."""


@dataclass(frozen=True, slots=True)
class AuditMove:
    """One tool today and with what was found taken away: its rank, and whether it can be chosen."""

    tool: str
    rank: int
    rank_without: int
    eligible: Outcome
    eligible_without: Outcome

    @property
    def moved(self) -> bool:
        return (self.rank, self.eligible) != (self.rank_without, self.eligible_without)


@dataclass(frozen=True)
class AuditEffect:
    """What a full scoring gives with what was found taken away; `moves` has every tool in today's order.

    `without` says what was taken away: ``without INC-07``.
    """

    without: str
    moves: tuple[AuditMove, ...]

    @property
    def changed(self) -> tuple[AuditMove, ...]:
        """The tools whose rank or eligibility is another."""
        return tuple(move for move in self.moves if move.moved)

    @property
    def first(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tools of the first rank today and without it."""
        return (
            tuple(move.tool for move in self.moves if move.rank == 1),
            tuple(move.tool for move in self.moves if move.rank_without == 1),
        )

    @property
    def severity(self) -> Severity:
        """An error where the first place would be another one's, a warning where any rank or gate would be."""
        today, without = self.first
        if set(today) != set(without):
            return Severity.ERROR
        return Severity.WARNING if self.changed else Severity.INFO


def effect_words(effect: AuditEffect, most: int = 4) -> str:
    """What the ranking would be, in a sentence: ``Without INC-07 the first place would be Y’s, not X’s …``."""
    today, without = effect.first
    changed = effect.changed
    if not changed:
        return tr("{without}: no rank and no gate would be another.", without=_upper(effect.without))
    moves = listed([_move_words(move) for move in changed], most)
    if set(today) != set(without):
        return tr(
            "{without}: the first place would go to {then} in place of {today} ({moves}).",
            without=_upper(effect.without),
            then=listed(list(without), most),
            today=listed(list(today), most),
            moves=moves,
        )
    return tr("{without}: {moves}; the first place stays.", without=_upper(effect.without), moves=moves)


def _move_words(move: AuditMove) -> str:
    ranks = tr("{tool} rank {rank} → {then}", tool=move.tool, rank=move.rank, then=move.rank_without)
    if move.eligible is move.eligible_without:
        return ranks
    gates = f"{ELIGIBLE[move.eligible]} → {ELIGIBLE[move.eligible_without]}"
    return f"{ranks}, {gates}" if move.rank != move.rank_without else f"{move.tool} {gates}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class AuditEvidence:
    """One fact that a finding rests on, in `words`, and the place that it is about: "" where there is none.

    `cell` is where a vendor wrote (``vendors.xlsx!Matrix!D14``), `entry` the hash of an entry of the log.
    """

    words: str
    requirement: str = ""
    process: str = ""
    step: str = ""
    tool: str = ""
    cell: str = ""
    entry: str = ""


@dataclass(frozen=True)
class AuditFinding:
    """One thing that somebody could object to. `subject` is what or whom it is about, `effect` None where not known."""

    rule: AuditRule
    severity: Severity
    subject: str
    message: str
    evidence: tuple[AuditEvidence, ...]
    effect: AuditEffect | None = None


ALONE_MOST = 150
"""So many scorings of an audit are spent on what single things do by themselves: a large project stays bearable."""


class Rescoring:
    """Full scorings of a project with something taken away, beside that of today."""

    def __init__(self, fit: Fit) -> None:
        self.fit = fit
        self._left = ALONE_MOST

    def alone(self, change: Callable[[Project], Project]) -> AuditEffect | None:
        """What one of several things does by itself; None once enough was spent on such."""
        if not self._left:
            return None
        self._left -= 1
        return self.effect("", change)

    def without(self, ids: Sequence[str]) -> AuditEffect:
        """The ranking without some requirements."""
        words = ids[0] if len(ids) == 1 else trn("{count} requirement", "{count} requirements", len(ids))
        return self.effect(
            tr("without {requirements}", requirements=words), partial(edits.delete_requirements, ids=ids)
        )

    def effect(self, without: str, change: Callable[[Project], Project]) -> AuditEffect:
        """The ranking after a change, by the same answers."""
        then = score(change(self.fit.project), since=self.fit).tool_by_name
        return AuditEffect(
            without,
            tuple(
                AuditMove(tool.name, tool.rank, then[tool.name].rank, tool.eligible, then[tool.name].eligible)
                for tool in self.fit.tools
            ),
        )
