"""What a rule is: a row that says what it looks at, how bad it is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from itsm_fit.checks.drawn import DrawnFlow, DrawnLayout, DrawnNode, DrawnProcess
from itsm_fit.checks.run import Run
from itsm_fit.checks.whole import CheckedFile, CheckedProject
from itsm_fit.findings import Finding, Severity
from itsm_fit.language import Phrase

KeptPart = DrawnProcess | DrawnLayout | Run
"""A part of a project whose findings stand as long as it is `as_before`: nothing else is shown to its rules."""
Part = KeptPart | CheckedFile | CheckedProject
"""What is checked as one."""
PartT = TypeVar("PartT", bound=Part)
Seen = TypeVar("Seen")


class Remark(NamedTuple):
    """What a rule has to say: a sentence that tells what to do, about an element.

    Without an `element` it is about what the rule was shown. `path` leads there, `simulated` says that simulated cases
    showed it. `severity` is there where this once it differs from the rule's. `where`, a file and a project-wide
    process id, counts only for rules that look beyond one process.
    """

    message: str
    element: str = ""
    path: tuple[str, ...] = ()
    simulated: bool = False
    severity: Severity | None = None
    where: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RuleScope(Generic[PartT, Seen]):
    """What a rule looks at, in `words`: things that belong to a kind of part of the project, one at a time.

    A rule sees no more than these, so its findings stand as long as their part does. Only rules of layouts may look at
    bounds and bends.
    """

    words: str
    part: type[PartT]
    things: Callable[[PartT], Iterable[Seen]]


def _itself(part: PartT) -> tuple[PartT]:
    return (part,)


NODE: RuleScope[DrawnProcess, DrawnNode] = RuleScope("node", DrawnProcess, DrawnProcess.nodes)
STEP: RuleScope[DrawnProcess, DrawnNode] = RuleScope(
    "step", DrawnProcess, lambda drawn: drawn.nodes(lambda kind: kind.is_activity)
)
GATEWAY: RuleScope[DrawnProcess, DrawnNode] = RuleScope(
    "gateway", DrawnProcess, lambda drawn: drawn.nodes(lambda kind: kind.is_gateway)
)
EVENT: RuleScope[DrawnProcess, DrawnNode] = RuleScope(
    "event", DrawnProcess, lambda drawn: drawn.nodes(lambda kind: kind.is_event)
)
FLOW: RuleScope[DrawnProcess, DrawnFlow] = RuleScope("flow", DrawnProcess, DrawnProcess.flows)
PROCESS: RuleScope[DrawnProcess, DrawnProcess] = RuleScope("process", DrawnProcess, _itself)
LAYOUT: RuleScope[DrawnLayout, DrawnProcess] = RuleScope("layout", DrawnLayout, lambda layout: (layout.drawn,))
"""Where the elements of a process stand."""
RUN: RuleScope[Run, Run] = RuleScope("run", Run, _itself)
"""How the cases of a process run."""
FILE: RuleScope[CheckedFile, CheckedFile] = RuleScope("file", CheckedFile, _itself)
PROJECT: RuleScope[CheckedProject, CheckedProject] = RuleScope("project", CheckedProject, _itself)


@dataclass(frozen=True, slots=True)
class Rule(Generic[PartT, Seen]):
    """One check: `find` gives a remark on everything that breaks it; `words` say what breaks it."""

    id: str
    scope: RuleScope[PartT, Seen]
    severity: Severity
    words: Phrase
    find: Callable[[Seen], Iterable[Remark]]

    def findings(self, part: PartT, things: Iterable[Seen] | None = None) -> Iterator[Finding]:
        """What the rule finds in a part of its scope's kind; `things` are those of the scope where they are known."""
        for thing in self.scope.things(part) if things is None else things:
            for remark in self.find(thing):
                file, process = part.where or remark.where or ("", "")
                element = remark.element or getattr(thing, "element", "")
                severity = remark.severity or self.severity
                yield Finding(self.id, severity, file, process, element, remark.message, remark.path, remark.simulated)
