"""Messages, signals, errors and escalations that a file defines for its events: nameless, alike, or used by nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from itsm_fit.checks.naming import title
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import CheckedFile
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Definition
from itsm_fit.model.process import EventKind


class _Use(NamedTuple):
    """The first element that refers to a definition, as a sentence names it, with its file and process."""

    where: tuple[str, str]
    element: str
    label: str


def unused_definition(file: CheckedFile) -> Iterator[Remark]:
    """What something uses outside the drawing is used."""
    for each in file.document.definitions:
        kind, name = _WORDS[each.kind], _name(each)
        if _is_used(file, each):
            continue
        if name:
            words = tr(
                "The {kind} {title} is defined but nothing uses it: let an event refer to it, or delete it.",
                kind=kind,
                title=title(name),
            )
        else:
            words = tr(
                "A {kind} without a name is defined but nothing uses it: delete it where the file was made.", kind=kind
            )
        yield _remark(file, each, words)


def unnamed_definition(file: CheckedFile) -> Iterator[Remark]:
    """Those that nothing uses have a rule of their own."""
    for each in file.document.definitions:
        if not _name(each) and _is_used(file, each):
            use = _first_use(file, each)
            whose = tr("of the {use}", use=use.label) if use else tr("that is used outside the drawing")
            yield _remark(
                file,
                each,
                tr(
                    "The {kind} {whose} has no name, so nobody can tell which it is: name it where the file was made.",
                    kind=_WORDS[each.kind],
                    whose=whose,
                ),
            )


def repeated_definition(file: CheckedFile) -> Iterator[Remark]:
    """Two of one kind and name."""
    seen: set[tuple[EventKind, str]] = set()
    for each in file.document.definitions:
        kind, name = each.kind, _name(each)
        if name and (kind, name) in seen:
            yield _remark(
                file,
                each,
                tr(
                    "The {kind} {title} is defined twice, and what is thrown as one is not caught as the "
                    "other: let all events refer to one of them.",
                    kind=_WORDS[kind],
                    title=title(name),
                ),
            )
        seen.add((kind, name))


def _name(definition: Definition) -> str:
    return " ".join(definition.name.split())


def _is_used(file: CheckedFile, definition: Definition) -> bool:
    return definition.elsewhere or _first_use(file, definition) is not None


def _remark(file: CheckedFile, definition: Definition, message: str) -> Remark:
    """A remark on the element that uses a definition, else on the definition itself."""
    use = _first_use(file, definition)
    where, element = (use.where, use.element) if use else ((file.document.file, ""), definition.id)
    return Remark(message, element, where=where)


def _first_use(file: CheckedFile, definition: Definition) -> _Use | None:
    for drawn in file.drawn:
        for node in drawn.process.nodes:
            if node.id in definition.users or (node.event is definition.kind and node.event_ref == definition.id):
                return _Use(drawn.where, node.id, drawn.name(node))
    for flow in file.document.message_flows:
        if flow.id in definition.users:
            return _Use(file.drawn[0].where, flow.id, tr("message flow {title}", title=title(flow.name)).strip())
    return None


_WORDS = {
    EventKind.MESSAGE: Phrase("message"),
    EventKind.SIGNAL: Phrase("signal"),
    EventKind.ERROR: Phrase("error"),
    EventKind.ESCALATION: Phrase("escalation"),
}
