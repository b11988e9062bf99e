"""Our own extension elements: requirements, shares, minutes, the worth of a process; comments are in `comments`."""

from __future__ import annotations

from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import UNTIMED, StepTime
from itsm_fit.model.requirement import Approval, Priority, Requirement, ids_in
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import XmlElement, local_name, text_of
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.storage.bpmn.thread import comment_in

PRIORITIES = {priority.value: priority for priority in Priority} | {"won't": Priority.WONT, "won’t": Priority.WONT}

STATES = {state.value: state for state in Approval}

_OURS = f"{{{names.FIT}}}*"
_STEPS = frozenset({*names.NODE_KINDS, names.PROCESS})
_OWNERS: dict[object, frozenset[str]] = {
    names.REQUIREMENT: _STEPS,
    names.REQUIREMENT_REF: _STEPS,
    names.FIT_FLOW: frozenset({names.SEQUENCE_FLOW}),
    names.FIT_PROCESS: frozenset({names.PROCESS}),
    names.FIT_TIME: frozenset(tag for tag, kind in names.NODE_KINDS.items() if not kind.is_gateway),
    names.FIT_COMMENT: frozenset(
        {
            *names.NODE_KINDS,
            *names.ARTIFACT_KINDS,
            names.SEQUENCE_FLOW,
            names.MESSAGE_FLOW,
            names.LANE,
            names.PARTICIPANT,
            names.DATA_OBJECT,
            names.ASSOCIATION,
            names.DATA_INPUT_ASSOCIATION,
            names.DATA_OUTPUT_ASSOCIATION,
        }
    ),
}
"""The elements whose extension elements may hold ours."""
_PLACES = {
    names.REQUIREMENT: Phrase("put it into the extension elements of a step or of the process"),
    names.REQUIREMENT_REF: Phrase("put it into the extension elements of a step or of the process"),
    names.FIT_FLOW: Phrase("put it into the extension elements of a sequence flow"),
    names.FIT_PROCESS: Phrase("put it into the extension elements of the process"),
    names.FIT_TIME: Phrase("put it into the extension elements of a step or an event"),
    names.FIT_COMMENT: Phrase("put it into the extension elements of something drawn"),
}


def has_ours(holder: XmlElement) -> bool:
    """Whether some of what extends an element is ours."""
    return next(holder.iterchildren(_OURS), None) is not None


def extensions(element: XmlElement, tag: str) -> list[XmlElement]:
    """Our extension elements of one kind on an element."""
    return [found for holder in element.iterchildren(names.EXTENSIONS) for found in holder.iterchildren(tag)]


def requirement_elements(holder: XmlElement) -> list[XmlElement]:
    """The requirements that have an id; the others cannot be told apart and stay in the file only."""
    return [element for element in extensions(holder, names.REQUIREMENT) if _own_id(element)]


def reference_elements(holder: XmlElement) -> list[XmlElement]:
    """The references to requirements that name one."""
    return [element for element in extensions(holder, names.REQUIREMENT_REF) if _own_id(element)]


def read_requirements(holder: XmlElement, where: str, notes: Notes) -> tuple[Requirement, ...]:
    """The requirements of a node or process with the id `where`."""
    found = []
    for element in extensions(holder, names.REQUIREMENT):
        if own := _own_id(element):
            found.append(_requirement(element, own, notes))
        else:
            notes.warn(where, tr("A requirement has no id and is left out: give it one."))
    return tuple(found)


def requirement_comments(element: XmlElement) -> list[XmlElement]:
    """What people wrote about a requirement, inside of it."""
    return list(element.iterchildren(names.FIT_COMMENT))


def read_references(holder: XmlElement, where: str, notes: Notes) -> tuple[str, ...]:
    """The ids of requirements that a node or process refers to."""
    found = [_own_id(element) for element in extensions(holder, names.REQUIREMENT_REF)]
    if "" in found:
        notes.warn(where, tr("A reference to a requirement names none and is left out: give it the requirement’s id."))
    return tuple(filter(None, found))


def read_share(flow: XmlElement, where: str, notes: Notes) -> float | None:
    """The share of a sequence flow as written: 0 or more, in a faulty model perhaps above 1."""
    for element in extensions(flow, names.FIT_FLOW):
        return notes.amount(element.get("share"), where, "share")
    return None


TIMES = {"touch": Phrase("time worked with the tool"), "byHand": Phrase("time worked by hand"), "wait": Phrase("wait")}
"""The attributes of the minutes of a step, in the order of `StepTime`."""


def read_time(node: XmlElement, where: str, notes: Notes) -> StepTime:
    """The minutes of a node as far as they are numbers; of several elements the first counts."""
    found = extensions(node, names.FIT_TIME)
    if not found:
        return UNTIMED
    if len(found) > 1:
        notes.warn(where, tr("The minutes are given more than once: the first ones count, take the others out."))
    return StepTime(*(notes.amount(found[0].get(each), where, str(what)) for each, what in TIMES.items()))


def note_misplaced(root: XmlElement, notes: Notes) -> None:
    """Say which of our elements stand where they are not read."""
    for element in root.iter(*_OWNERS):
        holder = element.getparent()
        extends = holder is not None and holder.tag == names.EXTENSIONS
        owner = holder.getparent() if extends and holder is not None else holder
        if element.tag == names.FIT_COMMENT and owner is not None and owner.tag == names.REQUIREMENT:
            continue
        if owner is not None and not (extends and owner.tag in _OWNERS[element.tag]):
            where = owner.get("id") or ""
            notes.warn(
                where,
                tr(
                    "A <{element}> stands where it is not read: {way_out}.",
                    element=local_name(element),
                    way_out=_PLACES[element.tag],
                ),
            )


def _requirement(element: XmlElement, own: str, notes: Notes) -> Requirement:
    def said(attribute: str) -> str:
        return (element.get(attribute) or "").strip()

    return Requirement(
        own,
        _text(element),
        _priority(said("priority"), own, notes),
        notes.amount(element.get("weight"), own, "weight"),
        said("category"),
        said("note"),
        said("source"),
        said("owner"),
        said("reason"),
        said("acceptance"),
        ids_in(said("dependsOn")),
        _state(said("state"), own, notes),
        tuple(map(comment_in, requirement_comments(element))),
    )


def _text(element: XmlElement) -> str:
    """What a requirement says, without the comments in it."""
    if not len(element):
        return text_of(element)
    parts = [element.text or ""]
    for inner in element.iterchildren():
        parts += ["" if inner.tag == names.FIT_COMMENT or not isinstance(inner.tag, str) else text_of(inner)]
        parts += [inner.tail or ""]
    return "".join(parts).strip()


def _state(word: str, where: str, notes: Notes) -> Approval | None:
    found = STATES.get(word.lower())
    if word and found is None:
        notes.warn(
            where, tr("The state “{word}” is unknown and left out: write draft, agreed or withdrawn.", word=word)
        )
    return found


def _priority(raw: str, where: str, notes: Notes) -> Priority | None:
    word = raw.strip().lower()
    found = PRIORITIES.get(word)
    if word and found is None:
        notes.warn(
            where, tr("The priority “{word}” is unknown and left out: write must, should, could or wont.", word=raw)
        )
    return found


def _own_id(element: XmlElement) -> str:
    return (element.get("id") or "").strip()
