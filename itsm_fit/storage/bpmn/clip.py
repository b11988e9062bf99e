"""A piece of a drawing as BPMN text, as it lies on the clipboard."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.document import BpmnSource, Copied, Document
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.storage.bpmn.names import MODEL
from itsm_fit.storage.bpmn.read import read_source
from itsm_fit.storage.bpmn.write import write_bpmn

CLIP_LIMIT: Final = 8_000_000
"""The most characters that are read from a clipboard."""
_NAME: Final = "clipboard"
_LOOK_AT: Final = 20_000


def clip_text(clip: Document) -> str:
    """A complete BPMN file of a clip, diagram included, that other modelers open."""
    return write_bpmn(replace(clip, source=BpmnSource())).decode("utf-8")


def looks_like_clip(text: str) -> bool:
    """Whether a text may be BPMN, by its beginning alone."""
    start = text[:_LOOK_AT]
    return start.lstrip("\ufeff \t\r\n").startswith("<") and MODEL in start


def read_clip(text: str) -> Document:
    """The clip in a text; raises InputError where it is no BPMN, or too long to be looked through at once."""
    if not looks_like_clip(text):
        raise InputError(tr("The clipboard holds no BPMN: copy steps here or in another modeler first."))
    if len(text) > CLIP_LIMIT:
        raise InputError(
            tr(
                "The clipboard holds more than {most:.0f} MB: save it as a file and open that.",
                most=CLIP_LIMIT / 1e6,
            ),
            file=_NAME,
        )
    read = read_source(BpmnSource(text.lstrip("\ufeff")), _NAME).document
    copied = Copied(read.source, {part.id: part.id for part in parts_of(read)})
    return replace(read, source=BpmnSource(), copied=(copied,))
