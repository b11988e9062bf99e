"""What is offered in a list, as a small drawing of itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from itsm_fit.drawing.shapes import ARTIFACTS, default_size
from itsm_fit.drawing.theme import Theme
from itsm_fit.editor.command import Offer
from itsm_fit.editor.commands.colour import PaintOffer
from itsm_fit.editor.commands.fold import LEAST_FRAME
from itsm_fit.editor.commands.marks import Repeating
from itsm_fit.editor.stencil import Stencil
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind
from ui.canvas.figures.artifacts import artifact_figure
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.figure import Detail, Figure, PaintContext
from ui.canvas.figures.nodes import node_figure
from ui.canvas.inks import Inks

OFFER_ICON: Final = 22
"""Side of such a drawing, in logical pixels."""
_DENSITY: Final = 3
_SMALL_STEP: Final = (34.0, 29.0)
"""A step so large that its sign fills it."""
_BAND: Final = (200.0, 60.0)
"""What a lane or pool is carried as; where it comes to lie is worked out when it is put down."""


def stencil_figure(stencil: Stencil) -> Figure | None:
    """What it looks like, with its middle at the origin."""
    kind = stencil.kind
    if isinstance(kind, NodeKind):
        node = _node(stencil)
        return _figure(node, *(LEAST_FRAME if stencil.by_event else default_size(node)))
    if isinstance(kind, ArtifactKind):
        return artifact_figure(Artifact("new", kind, bounds=_around(*ARTIFACTS[kind])), framed=False)
    return BandFigure(Lane("new"), _around(*_BAND), closed=False, innermost=True)


def offer_icon(offer: Offer, theme: Theme) -> QIcon:
    """The drawing of what is offered; an empty one for what is not drawn."""
    figure: Figure | None = None
    if isinstance(offer, Stencil) and isinstance(offer.kind, NodeKind) and offer.kind.is_activity:
        figure = _figure(_node(offer), *_SMALL_STEP)
    elif isinstance(offer, Stencil):
        figure = stencil_figure(offer)
    elif isinstance(offer, Repeating):
        figure = _figure(Node("new", NodeKind.TASK, loop=offer.loop), *_SMALL_STEP)
    elif isinstance(offer, PaintOffer):
        figure = _figure(Node("new", NodeKind.TASK, colours=offer.colours), *_SMALL_STEP)
    return _drawn(figure, theme) if figure is not None else QIcon()


def _drawn(figure: Figure, theme: Theme) -> QIcon:
    side = OFFER_ICON * _DENSITY
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = figure.body.adjusted(-2, -2, 2, 2)
    scale = side / max(box.width(), box.height())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(scale, scale)
    painter.translate(-box.center())
    figure.paint(PaintContext(painter, Inks(theme, scale / _DENSITY), Detail.FULL))
    painter.end()
    return QIcon(pixmap)


def _node(stencil: Stencil) -> Node:
    kind = NodeKind(stencil.kind)
    return Node(
        "new",
        kind,
        event=stencil.event,
        interrupting=stencil.interrupting,
        triggered_by_event=stencil.by_event,
        expanded=not kind.is_sub_process or stencil.by_event,
    )


def _figure(node: Node, width: float, height: float) -> Figure | None:
    return node_figure(
        replace(node, bounds=_around(width, height)), framed=False, frame=node.kind.is_sub_process and node.expanded
    )


def _around(width: float, height: float) -> Bounds:
    return Bounds(-width / 2, -height / 2, width, height)
