"""New ids for many parts at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart, parts_of
from itsm_fit.model.edits.reach import ID, ids_of
from itsm_fit.model.process import Flow, Lane, Node, Process

_QUOTED: Final = re.compile(r"""["']([A-Za-z_][\w.-]*)["']""")
_STEMS: Final[Mapping[type, str]] = {
    Process: "Process",
    Flow: "Flow",
    Lane: "Lane",
    Pool: "Pool",
    MessageFlow: "MessageFlow",
    Association: "Association",
}
_ARTIFACTS: Final[Mapping[ArtifactKind, str]] = {ArtifactKind.ANNOTATION: "Annotation", ArtifactKind.GROUP: "Group"}


class FreshIds:
    """Gives ids that nothing in a document has; looks through its text once, however many are asked for."""

    def __init__(self, document: Document, taken: Iterable[str] = ()) -> None:
        read = document.source.as_read
        self._used = {*ids_of(document), *taken}
        self._written = set(_QUOTED.findall(document.source.text))
        self._returning = {} if read is None else {part.id: type(part) for part in (*read.processes, *parts_of(read))}
        """What was read and is deleted may come back under its own id, with all that its file says of it."""
        self._counts: dict[str, int] = {}

    def take(self, part: DrawnPart | Process) -> str:
        """The part's own id where that is free, else one such as ``Activity_4``."""
        own = part.id
        free = own not in self._used and (own not in self._written or self._returning.get(own) is type(part))
        if not (free and ID.fullmatch(own)):
            own = self._next(stem_of(part))
        self._used.add(own)
        return own

    def _next(self, stem: str) -> str:
        number = self._counts.get(stem, 0) + 1
        while (candidate := f"{stem}_{number}") in self._used or candidate in self._written:
            number += 1
        self._counts[stem] = number
        return candidate


def stem_of(part: DrawnPart | Process) -> str:
    """What the ids of parts of this kind begin with."""
    if isinstance(part, Node):
        return "Event" if part.kind.is_event else "Gateway" if part.kind.is_gateway else "Activity"
    if isinstance(part, Artifact):
        return _ARTIFACTS.get(part.kind, "Data")
    return _STEMS[type(part)]
