"""What elements are called, for tooltips and for screen readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import Final, Literal

from itsm_fit.drawing.comment_sign import open_comments
from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.words import kind_words, verdict_words
from itsm_fit.model.document import Artifact, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart
from itsm_fit.model.edits.triggers import DEFINED, trigger_name
from itsm_fit.model.process import Flow, Lane, Node, Process
from itsm_fit.scoring.figures import Outcome
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import NodeFigure
from ui.widgets.language import tr
from ui.widgets.words import listed, many, one_line, tip

_LONGEST: Final = 600
"""Characters of a name that a tooltip shows."""
_MOST_ENDS: Final = 6
"""Elements at the other ends of flows that are called by name; the flows themselves tell of all."""


class Describer:
    """Words for the elements of one document; `tool` is whose verdicts are painted, `lived` what happened at them."""

    def __init__(
        self,
        document: Document,
        tool: str = "",
        lived: Mapping[str, str] = MappingProxyType({}),
        noticed: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        self._document = document
        self._tool = tool
        self._lived = lived
        self._noticed = noticed

    def sentence(self, figure: Figure) -> str:
        """All in one line: ``User task Log incident, lane Service desk, carried by GLPI, from Call, to Known?``."""
        kind, name, *rest = self._parts(figure)
        found = self._noticed.get(figure.element.id, ())
        *said, commented = rest
        told = (*said, many(len(found), "finding") if found else "", *self._connected(figure.element), commented)
        return ", ".join(part for part in (f"{kind} {name}".strip(), *told) if part)

    def noticed(self, figure: Figure) -> str:
        """What was written about a step, and what was found about it."""
        return "\n".join(filter(None, (self.documentation(figure), *self._noticed.get(figure.element.id, ()))))

    def tooltip(self, figure: Figure) -> str:
        """The name above, the rest below it."""
        kind, name, *rest = map(_cut, self._parts(figure))
        below = " · ".join(one_line(part) for part in (kind, *rest) if part)
        return tip(f"{name}\n{below}" if name else below)

    def documentation(self, figure: Figure) -> str:
        """What was written about a step."""
        return figure.element.documentation if isinstance(figure.element, Node) else ""

    def _parts(self, figure: Figure) -> tuple[str, ...]:
        """Kind and name, then what else there is to say."""
        element = figure.element
        name = self._name(element)
        return _kind(element), name, *self._rest(figure), self._lived.get(element.id, ""), _commented(element)

    def _rest(self, figure: Figure) -> tuple[str, ...]:
        element = figure.element
        if isinstance(element, Node):
            mark = figure.mark if isinstance(figure, NodeFigure) else None
            return self._value(element), self._lane(element), self._verdict(mark)
        if isinstance(element, Flow):
            return self._ends(element), *self._about_flow(element)
        return (self._ends(element),) if isinstance(element, MessageFlow | Association) else ()

    def _value(self, node: Node) -> str:
        """What an event waits for, throws or catches, and what goes on beside it."""
        said = node.value or (trigger_name(self._document, node) if node.event in DEFINED else "")
        beside = "" if node.interrupting else tr("does not interrupt")
        return ", ".join(words for words in (one_line(said), beside) if words)

    def _verdict(self, mark: Mark | None) -> str:
        if mark is None or mark.outcome is None or not self._tool:
            return verdict_words(mark)
        match mark.outcome:
            case Outcome.YES:
                by = tr("carried by {tool}", tool=self._tool)
            case Outcome.NO:
                by = tr("not carried by {tool}", tool=self._tool)
            case Outcome.OPEN:
                by = tr("open for {tool}", tool=self._tool)
        return f"{by}, {mark.label}" if mark.label else by

    def _lane(self, node: Node) -> str:
        process = self._process_of.get(node.id)
        lane = process.lane_of(node) if process is not None else None
        return tr("lane {lane}", lane=self._name(lane)) if lane is not None else ""

    def _connected(self, element: DrawnPart) -> tuple[str, str]:
        """What comes to an element, and where its flows lead."""
        if not isinstance(element, Node | Pool):
            return "", ""
        before = tuple(self._called(line.source) for line in self._reaching.get(element.id, ()))
        after = tuple(self._led_to(line) for line in self._leaving.get(element.id, ()))
        return (
            tr("comes from {elements}", elements=listed(before, _MOST_ENDS)) if before else "",
            tr("leads to {elements}", elements=listed(after, _MOST_ENDS)) if after else "",
        )

    def _led_to(self, line: Flow | MessageFlow) -> str:
        """The other end, and what has to be for a case to go there."""
        said = (one_line(line.name), *(self._about_flow(line) if isinstance(line, Flow) else ()))
        told = ", ".join(filter(None, said))
        end = self._called(line.target)
        return f"{end} ({told})" if told else end

    def _name(self, element: DrawnPart) -> str:
        """Pools and lanes without one are counted: ``2 of 3``."""
        match element:
            case Artifact():
                return element.text
            case Association():
                return ""
            case Pool() | Lane():
                return element.name or self._counted.get(element.id, "")
            case _:
                return element.name

    def _about_flow(self, flow: Flow) -> tuple[str, str, str]:
        process = self._process_of.get(flow.source)
        source = process.node_by_id.get(flow.source) if process is not None else None
        share = "" if flow.share is None else tr("{share} % of cases", share=round(flow.share * 100))
        condition = tr("if {condition}", condition=one_line(flow.condition)) if flow.condition else ""
        return condition, share, tr("default") if source is not None and source.default_flow == flow.id else ""

    def _ends(self, line: DrawnLine) -> str:
        return tr("from {source} to {target}", source=self._called(line.source), target=self._called(line.target))

    def _called(self, element: str) -> str:
        found = self._elements.get(element)
        if found is None:
            return tr("nothing")
        return one_line(self._name(found)) or tr("an unnamed {kind}", kind=kind_words(found))

    @cached_property
    def _process_of(self) -> dict[str, Process]:
        return {node: process for process in self._document.processes for node in process.node_by_id}

    @cached_property
    def _counted(self) -> dict[str, str]:
        """The place of each pool among the pools, and of each lane among those of its process."""
        groups: list[Sequence[Pool | Lane]] = [self._document.pools, *(each.lanes for each in self._document.processes)]
        return {
            each.id: tr("{number} of {count}", number=at, count=len(group))
            for group in groups
            for at, each in enumerate(group, 1)
        }

    @cached_property
    def _leaving(self) -> dict[str, list[Flow | MessageFlow]]:
        return _by_end(self._document, "source")

    @cached_property
    def _reaching(self) -> dict[str, list[Flow | MessageFlow]]:
        return _by_end(self._document, "target")

    @cached_property
    def _elements(self) -> dict[str, DrawnPart]:
        document = self._document
        found: dict[str, DrawnPart] = {}
        for group in (document.associations, document.artifacts, document.message_flows, document.pools):
            found.update((element.id, element) for element in group)
        for process in document.processes:
            found.update((flow.id, flow) for flow in process.flows)
            found.update(process.node_by_id)
        return found


def _by_end(document: Document, end: Literal["source", "target"]) -> dict[str, list[Flow | MessageFlow]]:
    found: dict[str, list[Flow | MessageFlow]] = {}
    flows: Iterator[Flow | MessageFlow] = (flow for process in document.processes for flow in process.flows)
    for line in chain(flows, document.message_flows):
        found.setdefault(getattr(line, end), []).append(line)
    return found


def _kind(element: DrawnPart) -> str:
    words = kind_words(element)
    return words[:1].upper() + words[1:]


def _commented(element: DrawnPart) -> str:
    """How many comments are open."""
    number = open_comments(element)
    return many(number, "open comment") if number else ""


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
