"""Messages, signals, errors and escalations that a file defines for its events: nameless, alike, or used by nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from itsm_fit.checks.naming import title
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import CheckedFile
from itsm_fit.model.document import Definition


class _Use(NamedTuple):
    """The first element that refers to a definition, as a sentence names it, with its file and process."""

    where: tuple[str, str]
    element: str
    label: str


def unused_definition(file: CheckedFile) -> Iterator[Remark]:
    """What something uses outside the drawing is used."""
    for each in file.document.definitions:
        kind, name = each.kind.value, _name(each)
        if _is_used(file, each):
            continue
        if name:
            words = f"The {kind} {title(name)} is defined but nothing uses it: let an event refer to it, or delete it."
        else:
            words = f"A {kind} without a name is defined but nothing uses it: delete it where the file was made."
        yield _remark(file, each, words)


def unnamed_definition(file: CheckedFile) -> Iterator[Remark]:
    """Those that nothing uses have a rule of their own."""
    for each in file.document.definitions:
        if not _name(each) and _is_used(file, each):
            use = _first_use(file, each)
            whose = f"of the {use.label}" if use else "that is used outside the drawing"
            yield _remark(
                file,
                each,
                f"The {each.kind.value} {whose} has no name, so nobody can tell which it is: "
                "name it where the file was made.",
            )


def repeated_definition(file: CheckedFile) -> Iterator[Remark]:
    """Two of one kind and name."""
    seen: set[tuple[str, str]] = set()
    for each in file.document.definitions:
        kind, name = each.kind.value, _name(each)
        if name and (kind, name) in seen:
            yield _remark(
                file,
                each,
                f"The {kind} {title(name)} is defined twice, and what is thrown as one is not caught as the other: "
                "let all events refer to one of them.",
            )
        seen.add((kind, name))


def _name(definition: Definition) -> str:
    return " ".join(definition.name.split())


def _is_used(file: CheckedFile, definition: Definition) -> bool:
    return definition.elsewhere or _first_use(file, definition) is not None


def _remark(file: CheckedFile, definition: Definition, message: str) -> Remark:
    """A remark on the element that uses a definition, else on the definition itself."""
    use = _first_use(file, definition)
    where, element = (use.where, use.element) if use else ((file.document.name, ""), definition.id)
    return Remark(message, element, where=where)


def _first_use(file: CheckedFile, definition: Definition) -> _Use | None:
    for drawn in file.drawn:
        for node in drawn.process.nodes:
            if node.id in definition.users or (node.event is definition.kind and node.event_ref == definition.id):
                return _Use(drawn.where, node.id, drawn.name(node))
    for flow in file.document.message_flows:
        if flow.id in definition.users:
            return _Use(file.drawn[0].where, flow.id, f"message flow {title(flow.name)}".strip())
    return None
