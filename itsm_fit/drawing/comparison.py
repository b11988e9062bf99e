"""Two tools on one drawing: who carries which step; and what carrying one more step would gain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from itsm_fit.drawing.paint import Mark, visible
from itsm_fit.language import WordedEnum
from itsm_fit.model.process import Node
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepFit

FIRST_LETTER, SECOND_LETTER = "A", "B"
"""What stands for the two tools on badges."""


class Difference(WordedEnum):
    """Who carries a step that asks something."""

    BOTH = "both"
    FIRST = "only A"
    SECOND = "only B"
    NEITHER = "neither"
    OPEN = "open"


_OUTCOMES: Mapping[Difference, Outcome] = {Difference.NEITHER: Outcome.NO, Difference.OPEN: Outcome.OPEN}
_LETTERS: Mapping[Difference, str] = {Difference.FIRST: FIRST_LETTER, Difference.SECOND: SECOND_LETTER}
_WORST_FIRST = (Difference.NEITHER, Difference.OPEN, Difference.FIRST, Difference.SECOND, Difference.BOTH)


def difference(first: Outcome, second: Outcome) -> Difference:
    """Open as long as one of the two verdicts is."""
    if Outcome.OPEN in (first, second):
        return Difference.OPEN
    if first is second:
        return Difference.BOTH if first is Outcome.YES else Difference.NEITHER
    return Difference.FIRST if first is Outcome.YES else Difference.SECOND


def differences(fit: Fit, process_id: str, first: str, second: str) -> Counter[Difference]:
    """How many steps of a process are of each kind."""
    process = fit.process_by_id[process_id]
    found = (_of_step(step, first, second) for step in process.steps)
    return Counter(kind for kind in found if kind is not None)


def difference_paint(fit: Fit, process_id: str, first: str, second: str, within: str = "") -> dict[str, Mark]:
    """The marks of one process: by letters and words who carries what. A node that hides several steps shows one kind.

    Where they differ that is neither, then open, then one of the tools alone; raises KeyError for an unknown process.
    `within` is the sub-process that is shown alone.
    """
    kinds: dict[str, set[Difference]] = {}
    for node, step in _shown(fit, process_id, within):
        kind = _of_step(step, first, second)
        if kind is not None:
            kinds.setdefault(node.id, set()).add(kind)
    return {node: _mark_of(next(kind for kind in _WORST_FIRST if kind in its)) for node, its in kinds.items()}


def _mark_of(kind: Difference) -> Mark:
    words = "" if kind is Difference.BOTH else kind.words
    return Mark(_OUTCOMES.get(kind, Outcome.YES), words, _LETTERS.get(kind, ""))


def gains(fit: Fit, process_id: str, tool: str, within: str = "") -> dict[str, float]:
    """By node what end to end would gain if its step were carried, the largest of the steps it hides; above 0 only."""
    found: dict[str, float] = {}
    for node, step in _shown(fit, process_id, within):
        gain = step.tools[tool].gain
        if gain > 0:
            found[node.id] = max(gain, found.get(node.id, 0.0))
    return found


def _of_step(step: StepFit, first: str, second: str) -> Difference | None:
    verdicts = step.tools[first].carried, step.tools[second].carried
    return None if verdicts[0] is None or verdicts[1] is None else difference(verdicts[0], verdicts[1])


def _shown(fit: Fit, process_id: str, within: str) -> Iterator[tuple[Node, StepFit]]:
    """Every step with the node that shows it."""
    process = fit.project.processes[process_id]
    for step in fit.process_by_id[process_id].steps:
        node = process.node_by_id.get(step.key) or process.node_by_id.get(step.key.split(">", 1)[0])
        if node is not None:
            yield visible(process, node, within), step
