"""Value streams, from what starts a case to its end over every process that is called, and where each one breaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.weak_links import WeakLink, WeakLinks


@dataclass(frozen=True, slots=True)
class ValueStream:
    """A process that no other calls, with all that it calls; processes that only call one another are one stream,
    that of the first of them.

    `weakest` is the weakest link of each tool, None where every step that asks something is carried.
    """

    process: str
    processes: tuple[str, ...]
    weakest: Mapping[str, WeakLink | None]


def value_streams(fit: Fit) -> tuple[ValueStream, ...]:
    """In source order."""
    calls = {process.id: _calls(fit.project, process.id) for process in fit.processes}
    called = {target for caller, targets in calls.items() for target in targets if target != caller}
    roots = [each for each in calls if each not in called]
    reached = {target for root in roots for target in _reached(root, calls)}
    for each in calls:
        if each not in reached:
            roots.append(each)
            reached |= set(_reached(each, calls))
    first = _first_links(fit)
    return tuple(
        ValueStream(root, tuple(_reached(root, calls)), {tool.name: first.get((tool.name, root)) for tool in fit.tools})
        for root in calls
        if root in roots
    )


def _first_links(fit: Fit) -> dict[tuple[str, str], WeakLink]:
    """The weakest link by tool and process: the highest gain, then the highest exposure."""
    links = WeakLinks(fit)
    found: dict[tuple[str, str], WeakLink] = {}
    for tool in fit.tools:
        for link in links.of(tool.name):
            found.setdefault((tool.name, link.process.id), link)
    return found


def _calls(project: Project, process_id: str) -> tuple[str, ...]:
    targets = (project.called(process_id, node.called) for node in project.processes[process_id].nodes if node.called)
    return tuple(dict.fromkeys(target for target in targets if target is not None))


def _reached(root: str, calls: Mapping[str, tuple[str, ...]]) -> list[str]:
    """A process and all that it calls, however deep, nearest first."""
    found = [root]
    for each in found:
        found += [target for target in calls.get(each, ()) if target not in found]
    return found
