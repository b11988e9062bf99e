"""The drawing of one process as a picture for a sheet."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.drawing.export import to_png
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.svg import to_svg
from itsm_fit.errors import FitError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import cut_out, page_of
from itsm_fit.model.process import Process

_SCALES = (1.5, 1.0, 0.5, 0.25)
"""Pixels a diagram unit: the first that gives a picture which programs still open."""


def picture(document: Document, process: Process) -> bytes | None:
    """The process as drawn on its page, with its pool, as PNG; None when it is too large for any picture."""
    title = document.name_of(process) or process.id
    page = cut_out(document, page_of(document, process.id))
    if page is not document:
        document, process = page, page.process_by_id[process.id]
    svg = to_svg(arrange(_alone(document, process)), title=title)
    for scale in _SCALES:
        try:
            return to_png(svg, scale)
        except FitError:
            continue
    return None


def _alone(document: Document, process: Process) -> Document:
    """The document without its other processes and what is drawn around them."""
    if len(document.processes) == 1:
        return document
    pools = tuple(pool for pool in document.pools if pool.process == process.id)
    kept = {process.id, *process.node_by_id, *(pool.id for pool in pools)}
    artifacts = tuple(each for each in document.artifacts if each.parent in kept)
    kept |= {each.id for each in artifacts}
    return replace(
        document,
        processes=(process,),
        pools=pools,
        message_flows=(),
        artifacts=artifacts,
        associations=tuple(each for each in document.associations if {each.source, each.target} <= kept),
    )
