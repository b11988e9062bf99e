"""Pages on which files are dropped; what a page does not take falls through to the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ui.session.file_kinds import REPORTS
from ui.widgets.lazy import LazyPanel


class DropPanel(LazyPanel):
    """Takes workbooks that were filled in, as long as nothing else is among what is dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def takes(self, paths: Sequence[Path]) -> bool:
        """Whether these files can be dropped here."""
        return all(map(REPORTS.has, paths))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Do with dropped files what the page does with those that are chosen."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._dropped(event)
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        return paths if len(paths) == len(urls) and self.takes(paths) else []
