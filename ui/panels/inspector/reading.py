"""What the inspector says about a step, another element, or a whole process, beside what can be written there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ParamSpec

from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.words import kind_words as words_of_kind
from itsm_fit.findings import SEVERITY_SIGN
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import Flow, Node, Process
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.meaning import MESSAGE_FLOW, meaning
from itsm_fit.scoring.result import Fit, Handoff, ProcessFit, ProcessTool, RequirementFit, StepFit
from itsm_fit.scoring.verdicts import CARRIED
from ui.panels.inspector.parts import Piece, RequirementCard, figure_row, section
from ui.panels.inspector.reasons import reason
from ui.session.choice import Choice
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import Fact, badge, facts, label
from ui.widgets.words import count, many, one_line, per_case, percent

_Given = ParamSpec("_Given")


def kind_words(part: DrawnPart) -> str:
    """What kind of element it is: ``User task``, ``Timer boundary event``."""
    kind = words_of_kind(part)
    return kind[:1].upper() + kind[1:]


_ABOUT_ANSWERS = "unanswered-must"
"""The rule whose findings are about vendors, not about what is drawn."""
_IS_CALLED = ">"
"""Joins the keys of steps of called processes to that of the call."""


class Reading:
    """Gathers in `pieces` what scoring and the checks say about a chosen element of a process."""

    def __init__(self, fit: Fit | None, choice: Choice, look: Look) -> None:
        self.pieces: list[Piece] = []
        self._fit, self._choice, self._look = fit, choice, look

    # ------------------------------------------------------------ elements

    def meaning(self, process: Process, node: Node) -> None:
        """What such an element means for the figures."""
        words = meaning(process, node)
        if words:
            self._add(label, words, "muted")

    def message(self) -> None:
        """What a message flow means for the figures."""
        self._add(label, str(MESSAGE_FLOW), "muted")

    def verdict(self, *ids: str) -> None:
        """How the chosen tool serves a step, then what the checks say of these elements."""
        scored = self._scored()
        step = scored.step_by_key.get(ids[0]) if scored else None
        if scored is not None and step is not None:
            self._verdict(scored, step)
        self._findings(*ids)

    def facts(self, process: Process, node: Node) -> None:
        """How a node runs."""
        rows = self._node_facts(process, node, self._scored())
        if rows:
            self._add(facts, rows)

    def flow(self, process: Process, flow: Flow) -> None:
        self._findings(flow.id)
        scored = self._scored()
        rows: list[Fact] = [(tr("Leads"), " → ".join(named(process, end) for end in (flow.source, flow.target)))]
        rows.append((tr("Share"), percent(flow.share) if flow.share is not None else tr("not stated")))
        if scored:
            rows.append((tr("Taken"), tr("{times} per case", times=per_case(scored.play.traversals.get(flow.id, 0.0)))))
        self._add(facts, rows)

    def other(self, name: str, what: str) -> None:
        """Something drawn beside the flow."""
        self._add(label, one_line(name), "heading", selectable=True)
        self._add(label, what, "muted")

    def answers(self, ids: Sequence[str]) -> None:
        """What the chosen tool's vendor says to each requirement."""
        if not ids or not self._choice.tool or self._fit is None:
            return
        self._section(tr("What {tool} answers", tool=self._choice.tool))
        for rid in ids:
            self._card(rid)

    # ------------------------------------------------------------ process

    def process(self, pid: str, process: Process) -> None:
        """A whole process: how the chosen tool carries it, how it runs, who hands over to whom."""
        scored = self._scored()
        if scored is None:
            self._findings(pid, process.id)
            self._add(label, tr("Figures appear as soon as the process is scored."), "muted")
            return
        served = scored.tools.get(self._choice.tool)
        if served:
            self._served(served)
        self._findings(pid, process.id)
        self._section(tr("How it runs"))
        self._add(facts, _running(scored))
        self._handoffs(scored.handoff_table)

    def _served(self, served: ProcessTool) -> None:
        """The chosen tool's figures for the process, and why its two rankings disagree."""
        self._section(self._choice.tool)
        self._add(figure_row, str(titles.END_TO_END), served.end_to_end, self._look)
        self._add(figure_row, str(titles.COVERAGE), served.coverage, self._look)
        counts = served.counts
        said = tr(
            "{covered} covered, {partial} partial, {gaps}, {unanswered} without an answer",
            covered=count(counts.covered),
            partial=count(counts.partial),
            gaps=many(counts.gap, "gap"),
            unanswered=count(counts.unanswered),
        )
        self._add(label, said, "muted")
        for explanation in self._fit.explanations if self._fit else ():
            if self._choice.tool in explanation:
                self._add(label, explanation, selectable=True)

    def _handoffs(self, table: tuple[Handoff, ...]) -> None:
        for message, title in (
            (False, tr("Hand-offs between lanes, per case")),
            (True, tr("Messages between pools, per case")),
        ):
            rows = [
                (f"{each.source or tr('no lane')} → {each.target or tr('no lane')}", per_case(each.per_case))
                for each in table
                if each.message is message
            ]
            if rows:
                self._section(title)
                self._add(facts, [(value, name) for name, value in rows])

    # ------------------------------------------------------------ pieces

    def _scored(self) -> ProcessFit | None:
        return self._fit.process_by_id.get(self._choice.process) if self._fit else None

    def _findings(self, *ids: str) -> None:
        """What the checks say about these elements of the drawing, in full; answers stand with their requirements."""
        for finding in self._fit.findings if self._fit else ():
            about_drawing = finding.rule != _ABOUT_ANSWERS
            if about_drawing and finding.process == self._choice.process and finding.element in ids:
                self._add(label, f"{SEVERITY_SIGN[finding.severity]} {finding.message}", finding.severity.value)

    def _verdict(self, scored: ProcessFit, step: StepFit) -> None:
        tool = self._choice.tool
        if self._fit is None or tool not in step.tools:
            return
        figures = step.tools[tool]
        self._section(tool)
        if figures.carried is not None:
            self._add(badge, figures.carried, CARRIED[figures.carried])
        self._add(label, reason(self._fit, scored, step, tool))
        if figures.coverage is not None:
            self._add(figure_row, str(titles.COVERAGE), figures.coverage, self._look)
        shown: list[Fact] = []
        if figures.gain:
            gain = tr("{share} more cases end to end if this step were carried", share=percent(figures.gain))
            shown.append((str(titles.GAIN), gain))
        if figures.exposure:
            shown.append((str(titles.EXPOSURE), _exposed(figures.carried, percent(figures.exposure))))
        if shown:
            self._add(facts, shown)

    def _node_facts(self, process: Process, node: Node, scored: ProcessFit | None) -> list[Fact]:
        rows: list[Fact] = []
        if scored:
            rows.append((str(titles.VISITS), per_case(scored.play.visits.get(node.id, 0.0))))
        if node.attached_to:
            rows.append((tr("Attached to"), named(process, node.attached_to)))
        rows += [
            (
                tr("Leads to"),
                f"{named(process, flow.target)}{'' if flow.share is None else f' ({percent(flow.share)})'}",
            )
            for flow in process.outgoing.get(node.id, ())
        ]
        return rows

    def _card(self, rid: str) -> None:
        fit, tool = self._fit, self._choice.tool
        requirement = _found(fit, rid) if fit else None
        if fit is None or requirement is None:
            self._add(label, rid, "section")
            return
        rid = requirement.id
        known = tool in fit.support.column
        answer = fit.support.answer(rid, tool) if known else None
        support: Interval | None = fit.support.of(rid, tool) if known else None
        self._add(RequirementCard, requirement, tool, answer, support, self._choice)

    def _section(self, title: str) -> None:
        self._add(section, title)

    def _add(self, make: Callable[_Given, QWidget], *given: _Given.args, **named: _Given.kwargs) -> None:
        self.pieces.append(Piece(make, given, named))


def _found(fit: Fit, rid: str) -> RequirementFit | None:
    """The requirement with this id, however a reference spells it."""
    wanted = rid.strip().casefold()
    spelled = fit.requirement_by_id.get(rid)
    return spelled or next((each for each in fit.requirements if each.id.strip().casefold() == wanted), None)


def _exposed(carried: Outcome | None, share: str) -> str:
    if carried is Outcome.OPEN:
        return tr(
            "{share} of completing cases may break here: it is open until the vendor answers",
            share=share,
        )
    return tr("{share} of completing cases break here", share=share)


def named(process: Process, element: str) -> str:
    """The name of a node, else its kind."""
    node = process.node_by_id.get(element)
    return (one_line(node.name) or kind_words(node)) if node else element


def _running(scored: ProcessFit) -> list[Fact]:
    play = scored.play
    asking = sum(step.asks for step in scored.steps if _IS_CALLED not in step.key)
    rows = [(str(titles.COMPLETES), percent(play.completes))]
    rows += [
        (name, percent(share))
        for name, share in (
            (str(titles.GETS_STUCK), play.deadlocks),
            (str(titles.NEVER_ENDS), play.endless),
            (tr("Undecided"), play.undecided),
        )
        if share > 1e-9
    ]
    if play.samples is not None:
        low, high = play.samples.interval(play.completes)
        rows.append(
            (
                tr("Simulated"),
                tr(
                    "completes {low} to {high}, by {cases:,} cases",
                    low=percent(low),
                    high=percent(high),
                    cases=play.samples.cases,
                ),
            )
        )
    rows.append((str(titles.HANDOFFS), per_case(scored.handoffs)))
    asks = tr(
        "{requirements} in {steps}",
        requirements=many(len(scored.requirements), "requirement"),
        steps=many(asking, "step"),
    )
    rows.append((tr("Asks"), asks))
    return rows
