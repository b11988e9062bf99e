"""What is kept of a project that was scored as one of many: figures to the last bit, and what a report recurs to.

These travel as JSON from the process that scored to the one that asked, and lie so among what is done: floats are
written by the shortest text that is read back as the same bits.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from itsm_fit.scoring.figures import Outcome

BothEnds: TypeAlias = tuple[float, float]
"""Low and high end of a figure, 0 to 1."""
LETTER = {Outcome.YES: "y", Outcome.OPEN: "o", Outcome.NO: "n"}
"""A verdict where many stand in a row, one a tool."""


class PortfolioOptions(msgspec.Struct, frozen=True):
    """What the figures depend on beside the project: how many weightings are drawn, 0 for none, by which seed."""

    draws: int = 1_000
    seed: int = 0


DEFAULT_OPTIONS = PortfolioOptions()


class ToolStress(msgspec.Struct, frozen=True):
    """How firm a tool's place is, as `score --robustness` tells it; `central` is None where it never comes first."""

    ranks: tuple[float, ...]
    confidence: float
    pairwise: dict[str, float]
    central: dict[str, float] | None


class ScoredTool(msgspec.Struct, frozen=True):
    """A tool of a project: what stands in the row of the results."""

    tool: str
    rank: int
    eligible: str
    coverage: BothEnds | None
    end_to_end: BothEnds | None
    unmet_musts: tuple[str, ...]
    open_musts: tuple[str, ...]
    covered: int
    partial: int
    gap: int
    unanswered: int
    bent: int
    stress: ToolStress | None


class ScoredStep(msgspec.Struct, frozen=True):
    """A step that asks something; `carried` has a `LETTER` for each tool, in ranking order."""

    process: str
    step: str
    carried: str


class ScoredRequirement(msgspec.Struct, frozen=True):
    """A requirement; `met` has a `LETTER` for each tool, as if it were a must, in ranking order."""

    id: str
    text: str
    priority: str
    met: str


class ScoredProject(msgspec.Struct, frozen=True, tag="scored"):
    """A project that was scored; `tools` in ranking order, `findings` how many of each severity.

    `unstressed` says why no weightings were drawn, where they were asked for.
    """

    name: str
    fingerprint: str
    engine: str
    decision: str
    processes: int
    tools: tuple[ScoredTool, ...]
    steps: tuple[ScoredStep, ...]
    requirements: tuple[ScoredRequirement, ...]
    findings: dict[str, int]
    unstressed: str = ""


class FailedProject(msgspec.Struct, frozen=True, tag="failed"):
    """A project that cannot be scored: a plain sentence, and the place in it (a line, a cell, an element).

    One that was cut `short`, by its time or with its process, may come through another time.
    """

    sentence: str
    place: str = ""
    short: bool = False


ProjectOutcome: TypeAlias = ScoredProject | FailedProject
_DECODER: msgspec.json.Decoder[ProjectOutcome] = msgspec.json.Decoder(ScoredProject | FailedProject)


def packed(outcome: ProjectOutcome) -> bytes:
    """An outcome as it travels: one line of JSON."""
    return msgspec.json.encode(outcome)


def unpacked(data: bytes) -> ProjectOutcome:
    """The outcome that was packed; raises msgspec.DecodeError for anything else."""
    return _DECODER.decode(data)
