"""What was noticed while a process was made ready to play: shares, calls, and what cannot be played as drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from itsm_fit.checks.drawn import DrawnProcess
from itsm_fit.checks.naming import flow_name, listed, title
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.run import Run
from itsm_fit.language import Phrase, begun, tr
from itsm_fit.model.process import Flow, NodeKind
from itsm_fit.scoring.game.shares import DEFAULT_INCLUSIVE_SHARE
from itsm_fit.scoring.game.unfold import Problem, Trouble
from itsm_fit.writing import exact

_Sentence = Callable[[DrawnProcess, Problem], str]


def _noticed(sentences: Mapping[Trouble, _Sentence | Phrase]) -> Callable[[Run], Iterator[Remark]]:
    """A rule that tells of some kinds of trouble; ``{}`` in a sentence stands for the name of the node or flow."""

    def find(run: Run) -> Iterator[Remark]:
        for problem in run.net.problems:
            sentence = sentences.get(problem.trouble)
            if isinstance(sentence, Phrase):
                told = str(sentence)
                said = told.format(_name(run.drawn, problem.element))
                yield Remark(begun(said, told, sentence.source), problem.element)
            elif sentence is not None:
                yield Remark(sentence(run.drawn, problem), problem.element)

    return find


def _name(drawn: DrawnProcess, element: str) -> str:
    node = drawn.process.node_by_id.get(element)
    return drawn.name(node) if node else drawn.flow_name(drawn.process.flows[drawn.place_of_flow[element]])


def _way(drawn: DrawnProcess, flow: Flow) -> str:
    """A flow beside others that leave the same node: by its name, else by where it leads."""
    target = drawn.process.node_by_id.get(flow.target)
    if flow.name.strip():
        return title(flow.name)
    return tr("the flow to {target}", target=drawn.name(target)) if target else tr("the flow to nowhere")


def _flows(drawn: DrawnProcess, problem: Problem) -> list[Flow]:
    """In the order of the document."""
    places = sorted(drawn.place_of_flow[flow] for flow in problem.flows)
    return [drawn.process.flows[at] for at in places]


def _missing(drawn: DrawnProcess, problem: Problem) -> str:
    node = drawn.process.node_by_id[problem.element]
    lacking = listed([_way(drawn, flow) for flow in _flows(drawn, problem)])
    if node.kind is NodeKind.INCLUSIVE or node.kind.is_activity:
        taken = tr("each is taken with a share of {share:g}", share=DEFAULT_INCLUSIVE_SHARE)
    else:
        taken = tr("each takes an even part of what is left")
    if node.kind is NodeKind.START:
        unsaid = [tr("the {flow}", flow=flow_name(flow, (drawn.process,))) for flow in _flows(drawn, problem)]
        lacking = (
            tr("No share is stated on {flows}", flows=listed(unsaid)) if unsaid else tr("No flow leaves a start event")
        )
        return tr(
            "{lacking}, while another start event states its share, so that start takes what is left: "
            "write on the flow of every start how large a share of the cases begins there.",
            lacking=lacking,
        )
    return tr(
        "The {node} states no share for {lacking}, so {taken}: write on every flow how large a share "
        "of the cases takes it.",
        node=drawn.name(node),
        lacking=lacking,
        taken=taken,
    )


def _all_zero(drawn: DrawnProcess, problem: Problem) -> str:
    node = drawn.process.node_by_id[problem.element]
    if node.kind is NodeKind.START:
        return tr(
            "The start events have only shares of 0 on the flows, so these are taken evenly: write how large a share "
            "of the cases takes each."
        )
    return tr(
        "The {node} has only shares of 0 on the flows, so these are taken evenly: write how large a share "
        "of the cases takes each.",
        node=drawn.name(node),
    )


def _under_full(drawn: DrawnProcess, problem: Problem) -> str:
    node = drawn.process.node_by_id[problem.element]
    whose = tr("start events") if node.kind is NodeKind.START else drawn.name(node)
    return tr(
        "The shares on the flows of the {whose} sum to {sum} and are scaled up to 1: correct them.",
        whose=whose,
        sum=_sum(drawn, problem),
    )


def _sum(drawn: DrawnProcess, problem: Problem) -> str:
    return exact(sum(flow.share or 0.0 for flow in _flows(drawn, problem)))


def _over_full(drawn: DrawnProcess, problem: Problem) -> str:
    node = drawn.process.node_by_id[problem.element]
    if node.kind.is_gateway:
        what = tr(
            "flows out of the {node} have shares that sum to {sum}", node=drawn.name(node), sum=_sum(drawn, problem)
        )
    elif node.kind is NodeKind.BOUNDARY:
        what = tr("{node} occurs with a share of {sum}", node=drawn.name(node), sum=_sum(drawn, problem))
    elif node.kind is NodeKind.START:
        what = tr("start events have shares that sum to {sum}", sum=_sum(drawn, problem))
    else:
        what = tr("flows or boundary events that leave the {node} have shares above 1", node=drawn.name(node))
    return tr("The {what}, and are scaled down to 1: correct them.", what=what)


missing_shares = _noticed(
    {
        Trouble.SHARES_MISSING: _missing,
        Trouble.SHARES_ALL_ZERO: _all_zero,
        Trouble.SHARES_UNDER_FULL: _under_full,
        Trouble.NEVER_OCCURS: (
            Phrase("The {} never occurs, as its flow states no share: write on it in which share of the cases it does.")
        ),
    }
)
over_full_shares = _noticed({Trouble.SHARES_OVER_FULL: _over_full})
recursive_call = _noticed(
    {
        Trouble.RECURSIVE_CALL: (
            Phrase("The {} calls a process that it is itself called from: let it call another one, or draw a loop.")
        )
    }
)
unplayed_element = _noticed(
    {
        Trouble.CALL_TOO_LARGE: (
            Phrase("The {} is played as a plain step, as all called processes together are too large: call less.")
        ),
        Trouble.EVENT_SUB_PROCESS: (
            Phrase(
                "The {} starts by an event and is not played: draw what it does in the flow, with a share, to count it."
            )
        ),
        Trouble.AD_HOC_SUB_PROCESS: (
            Phrase("The {} is ad hoc and its inside is not played: draw the order of its steps to count them.")
        ),
        Trouble.STRAY_BOUNDARY: Phrase("The {} is attached to no step beside it and is not played: attach it to one."),
    }
)
uncaught_error = _noticed(
    {
        Trouble.ERROR_UNCAUGHT: (
            Phrase(
                "The {} throws an error that no boundary event around it catches, so it is played as a "
                "plain end: attach an error event to the sub-process."
            )
        )
    }
)
broken_link = _noticed(
    {
        Trouble.LINK_WITHOUT_CATCH: (
            Phrase("The {} throws a link that no event beside it catches: draw one that catches the same name.")
        )
    }
)
flow_across_pools = _noticed(
    {
        Trouble.FLOW_ACROSS_POOLS: Phrase(
            "The {} leads into another pool and is not played: draw a message flow instead."
        ),
        Trouble.FLOW_ACROSS_SUB_PROCESSES: (
            Phrase("The {} crosses the border of a sub-process and is not played: connect the sub-process itself.")
        ),
    }
)
dangling_flow = _noticed(
    {Trouble.DANGLING_FLOW: Phrase("The {} lacks a start or an end that exists: connect it, or delete it.")}
)
