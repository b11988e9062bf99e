"""What others just changed, quietly marked on the drawing for a while, each with who it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from itsm_fit.drawing.theme import FitColour, Theme
from ui.session.sharing import OthersEdits, Sharing

if TYPE_CHECKING:
    from ui.canvas.rings import RingsItem
    from ui.canvas.view import ProcessView
    from ui.stages.draw.draw_page import DrawPage

SHOWN_FOR_MS = 12_000


class ArrivalMarks(QObject):
    """Rings what came in on every canvas that shows it; what comes later joins it, each for as long."""

    def __init__(self, draw: DrawPage, sharing: Sharing) -> None:
        super().__init__(draw)
        self._draw = draw
        self._rings: dict[ProcessView, RingsItem] = {}
        self._words: dict[str, str] = {}
        self._batches: list[Mapping[str, str]] = []
        draw.painted.connect(self._painted)
        sharing.arrived.connect(self._arrived)
        sharing.changed.connect(lambda: self._clear() if sharing.copy is None else None)

    @property
    def marked(self) -> Mapping[str, str]:
        """What is ringed now: who changed it, by the id of the element."""
        return self._words

    def _arrived(self, arrival: OthersEdits) -> None:
        from itsm_fit.differences import DifferenceKind
        from itsm_fit.drawing.versions import element_of

        gone = DifferenceKind.REMOVED
        marked = {element_of(each): arrival.by for each in arrival.differences if each.how is not gone}
        marked.pop("", None)
        if marked:
            self._batches.append(marked)
            QTimer.singleShot(SHOWN_FOR_MS, self, lambda: self._over(marked))
            self._show()

    def _over(self, batch: Mapping[str, str]) -> None:
        self._batches = [each for each in self._batches if each is not batch]
        self._show()

    def _clear(self) -> None:
        self._batches = []
        self._show()

    def _show(self) -> None:
        self._words = {element: by for batch in self._batches for element, by in batch.items()}
        if self._draw.view is not None:
            self._painted(self._draw.view)

    def _painted(self, view: ProcessView) -> None:
        if view not in self._rings and not self._words:
            return
        from ui.canvas.rings import RingsItem

        item = self._rings.get(view)
        if item is None:
            item = self._rings[view] = RingsItem(view.drawing, _colours)
            view.scene().addItem(item)
            view.destroyed.connect(lambda: self._rings.pop(view, None))
        item.show_rings(self._words, view.theme)


def _colours(theme: Theme) -> FitColour:
    """Those of what is chosen: they judge nothing."""
    return FitColour(
        badge=theme.accent,
        on_badge=theme.on_accent,
        edge=theme.accent,
        fill=theme.accent_fill,
        hatch=theme.accent,
        ink=theme.ink,
    )
