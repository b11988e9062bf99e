"""What if: named lists of changes that are tried on a project without changing it."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.language import WordedEnum


class ChangeKind(WordedEnum):
    """What a change is about; the comment names its target and its value."""

    ANSWER = "answer"  # tool, requirement: the name of a level, or a share of the best score
    FEATURE = "answer to a feature"  # tool, feature (file!sheet!cell of this tool's answer): as an answer
    REQUIREMENT_WEIGHT = "requirement weight"  # requirement: a weight, None for its priority's
    PRIORITY = "priority"  # requirement: the name of a priority
    PROCESS_WEIGHT = "process weight"  # process: a weight
    VOLUME = "volume"  # process: cases a month, None for not known
    SHARE = "share"  # process, flow: a share; where its gateway chooses one flow, the others give or take in proportion
    SETTING = "setting"  # must_threshold, step_threshold or cross_cutting_weight: a number
    LEVEL = "level"  # the name of a level: its value
    PRIORITY_WEIGHT = "priority weight"  # the name of a priority: the weight of requirements that state none
    RESOLUTION = "resolution"  # tool, requirement: the name of a resolution, carried out
    STEP_OUT = "step taken out"  # process, node: None
    NOT_ASKED = "not asked"  # process, node, requirement: None
    NOTE = "note"  # requirement: what is remarked on it
    GAP_NOTE = "note on a gap"  # tool, requirement: what is remarked on it


DEEDS = frozenset({ChangeKind.STEP_OUT, ChangeKind.NOT_ASKED})
"""Changes without a value: they are made or not."""
NOTES = frozenset({ChangeKind.NOTE, ChangeKind.GAP_NOTE})
"""Changes of what is remarked, which change no figure."""
ChangeValue = str | float | None


@dataclass(frozen=True, slots=True)
class ScenarioChange:
    """One thing changed; what it names may have gone from the project."""

    kind: ChangeKind
    target: tuple[str, ...]
    value: ChangeValue = None

    @property
    def subject(self) -> tuple[ChangeKind, tuple[str, ...]]:
        """What is changed: of two changes of the same subject the later one counts."""
        return self.kind, self.target


@dataclass(frozen=True, slots=True)
class Scenario:
    """Changes under a name."""

    name: str
    changes: tuple[ScenarioChange, ...] = ()


def with_change(changes: tuple[ScenarioChange, ...], change: ScenarioChange) -> tuple[ScenarioChange, ...]:
    """The changes with one more, which takes the place of an earlier one of the same subject."""
    if any(each.subject == change.subject for each in changes):
        return tuple(change if each.subject == change.subject else each for each in changes)
    return (*changes, change)
