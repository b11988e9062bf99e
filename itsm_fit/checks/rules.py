"""Every rule, a row each: what it looks at, how bad it is, what breaks it, and the function that finds it.

A new rule is a function in one of the modules beside this one, and a row here.
"""

from __future__ import annotations

from typing import Any

from itsm_fit.checks import (
    connections,
    definitions,
    demands,
    events,
    flows,
    identity,
    origins,
    places,
    problems,
    soundness,
    structure,
    termination,
)
from itsm_fit.checks.rule import EVENT, FILE, FLOW, GATEWAY, LAYOUT, NODE, PROCESS, PROJECT, RUN, STEP, Rule
from itsm_fit.findings import Severity
from itsm_fit.language import Phrase

_ERROR, _WARNING, _INFO = Severity

RULES: tuple[Rule[Any, Any], ...] = (
    # what is there
    Rule("empty-process", PROJECT, _INFO, Phrase("a process holds no steps"), identity.empty_process),
    Rule("duplicate-id", FILE, _ERROR, Phrase("an id stands for two things in one file"), identity.duplicate_id),
    Rule("duplicate-process", PROJECT, _INFO, Phrase("two files use one process id"), identity.duplicate_process),
    Rule("unused-definition", FILE, _INFO, Phrase("a message, signal or error is never used"),
         definitions.unused_definition),
    Rule("unnamed-definition", FILE, _INFO, Phrase("a message, signal or error lacks a name"),
         definitions.unnamed_definition),
    Rule("repeated-definition", FILE, _WARNING, Phrase("a message, signal or error is defined twice"),
         definitions.repeated_definition),
    # how a process is drawn
    Rule("no-start", PROCESS, _ERROR, Phrase("a process has no start event"), structure.no_start),
    Rule("no-end", PROCESS, _ERROR, Phrase("a process has no end event"), structure.no_end),
    Rule("disconnected", NODE, _WARNING, Phrase("a node is connected to nothing"), structure.disconnected),
    Rule("dead-end", NODE, _WARNING, Phrase("a node that is no end leads nowhere"), structure.dead_end),
    Rule("unnamed", NODE, _WARNING, Phrase("a step, or a gateway that decides, has no name"), structure.unnamed),
    Rule("no-lane", NODE, _WARNING, Phrase("a node lies in no lane though there are lanes"), structure.no_lane),
    Rule("asks-nothing", STEP, _INFO, Phrase("a step asks nothing of a tool"), structure.asks_nothing),
    Rule("superfluous-gateway", GATEWAY, _WARNING, Phrase("a gateway has one flow in and one out"),
         flows.superfluous_gateway),
    Rule("join-and-fork", GATEWAY, _WARNING, Phrase("a gateway joins and forks at once"), flows.join_and_fork),
    Rule("duplicate-flow", FLOW, _WARNING, Phrase("two flows connect the same two nodes"), flows.duplicate_flow),
    Rule("unconditioned-flow", NODE, _WARNING, Phrase("a flow has no condition beside one that has"),
         flows.unconditioned_flow),
    Rule("event-gateway", GATEWAY, _WARNING, Phrase("an event-based gateway waits for one event, or has conditions"),
         flows.event_gateway),
    Rule("implicit-split", NODE, _INFO, Phrase("a step or event starts several flows at once"), flows.implicit_split),
    Rule("implicit-join", NODE, _INFO, Phrase("several flows come to a step or event"), flows.implicit_join),
    Rule("stray-link", PROCESS, _ERROR, Phrase("a link is caught that nothing throws"), events.stray_link),
    Rule("typed-inner-start", EVENT, _WARNING, Phrase("a sub-process in the flow starts by an event"),
         events.typed_inner_start),
    Rule("blank-event-start", EVENT, _WARNING, Phrase("an event sub-process does not say which event starts it"),
         events.blank_event_start),
    Rule("ad-hoc-start-end", EVENT, _WARNING, Phrase("an ad-hoc sub-process has a start or end event"),
         events.ad_hoc_start_end),
    Rule("several-blank-starts", PROCESS, _WARNING, Phrase("several start events say neither trigger nor share"),
         events.several_blank_starts),
    Rule("several-triggers", EVENT, _INFO, Phrase("an event stands for several that are not told apart"),
         events.several_triggers),
    Rule("no-inner-start", STEP, _INFO, Phrase("a sub-process has no start event inside"), events.no_inner_start),
    Rule("no-inner-end", STEP, _INFO, Phrase("a sub-process has no end event inside"), events.no_inner_end),
    Rule("overlap", LAYOUT, _WARNING, Phrase("elements lie upon one another or reach over a border"), places.overlap),
    Rule("message-inside-pool", PROCESS, _WARNING, Phrase("a message flow stays inside one pool"),
         places.message_inside_pool),
    # how its cases run
    Rule("missing-shares", RUN, _WARNING, Phrase("the shares of a split are missing or do not sum to 1"),
         problems.missing_shares),
    Rule("over-full-shares", RUN, _WARNING, Phrase("the shares of a split sum to more than 1"),
         problems.over_full_shares),
    Rule("recursive-call", RUN, _ERROR, Phrase("a process calls itself, in the end"), problems.recursive_call),
    Rule("unplayed-element", RUN, _WARNING, Phrase("an element is drawn that is not played"),
         problems.unplayed_element),
    Rule("uncaught-error", RUN, _WARNING, Phrase("an error is thrown that nothing catches"), problems.uncaught_error),
    Rule("broken-link", RUN, _WARNING, Phrase("a link is thrown that nothing catches"), problems.broken_link),
    Rule("flow-across-pools", RUN, _ERROR, Phrase("a sequence flow leaves its pool or sub-process"),
         problems.flow_across_pools),
    Rule("dangling-flow", RUN, _ERROR, Phrase("a flow lacks its start or its end"), problems.dangling_flow),
    Rule("unreachable", RUN, _ERROR, Phrase("no case can come to a node"), connections.unreachable),
    Rule("cannot-end", RUN, _ERROR, Phrase("no flow leads from a node to an end"), connections.cannot_end),
    Rule("split-join-mismatch", RUN, _WARNING, Phrase("a split is closed by another kind of join"),
         connections.split_join_mismatch),
    Rule("deadlock", RUN, _ERROR, Phrase("a case gets stuck at a join"), soundness.deadlock),
    Rule("endless-loop", RUN, _ERROR, Phrase("a case goes round for ever"), soundness.endless_loop),
    Rule("leftover-tokens", RUN, _WARNING, Phrase("two tokens of one case meet"), soundness.leftover_tokens),
    Rule("hardly-ending", RUN, _WARNING, Phrase("a loop is hardly ever left, so figures are simulated"),
         soundness.hardly_ending),
    Rule("too-many-markings", RUN, _WARNING, Phrase("a process has too many states, so figures are simulated"),
         soundness.too_many_markings),
    Rule("needless-terminate", RUN, _INFO, Phrase("a terminate end has nothing to terminate"),
         termination.needless_terminate),
    # what is asked of tools
    Rule("duplicate-requirement", PROJECT, _WARNING, Phrase("a requirement is defined twice"),
         demands.duplicate_requirement),
    Rule("unknown-requirement", PROJECT, _WARNING, Phrase("a requirement is referred to that nothing defines"),
         demands.unknown_requirement),
    Rule("partial-volumes", PROJECT, _WARNING, Phrase("some processes state their cases a month, others do not"),
         demands.partial_volumes),
    Rule("unanswering-table", PROJECT, _WARNING, Phrase("no row of a table answers a requirement"),
         demands.unanswering_table),
    Rule("unknown-dependency", PROJECT, _WARNING, Phrase("a requirement depends on one that there is not"),
         origins.unknown_dependency),
    Rule("circular-dependency", PROJECT, _WARNING, Phrase("requirements depend on one another in a circle"),
         origins.circular_dependency),
    Rule("unagreed-dependency", PROJECT, _WARNING, Phrase("an agreed requirement depends on one that is not agreed"),
         origins.unagreed_dependency),
    Rule("bent-without-owner", PROJECT, _WARNING, Phrase("a process is changed to fit a tool and nobody owns that"),
         origins.bent_without_owner),
    Rule("unfilled-parameter", PROJECT, _WARNING, Phrase("a requirement leaves a value to be filled in"),
         origins.unfilled_parameter),
    Rule("unedited-template", PROJECT, _INFO, Phrase("something is still as the template had it that it came from"),
         origins.unedited_template),
    Rule("must-without-reason", PROJECT, _INFO, Phrase("a must gives no reason"), origins.must_without_reason),
    Rule("unanswered-must", PROJECT, _INFO, Phrase("a tool has not answered a must"), demands.unanswered_must),
)  # fmt: skip

RULE_BY_ID = {rule.id: rule for rule in RULES}
