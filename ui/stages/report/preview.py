"""What would be written, as pictures of its pages: drawn in the background, anew after each change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.tasks import Tasks
from ui.widgets.language import tr, trn
from ui.widgets.parts import label, set_part, tool_button
from ui.widgets.room import scrolled

DrawPages = Callable[[Progress], Iterable[bytes]]
"""Draws pages as PNG pictures, one after the other; runs in a worker."""
_AFTER_MS = 500
"""Changes that follow one another so closely are drawn once."""
_KEY = "report preview"
_GAP, _WIDEST = 14, 1100


class PagesPreview(QWidget):
    """The pages below one another, as wide as there is room. Work that nobody sees waits until somebody looks."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted: DrawPages | None = None
        self._begun = self._stopping = False
        self._images: list[QImage] = []
        self.pages: list[QLabel] = []
        """What is shown of each page."""
        self.said = label("", "muted")
        self.stop = tool_button(tr("Stop"), tr("Stop drawing the pages"))
        self.stop.clicked.connect(self._give_up)
        self.stop.hide()
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self._draw)
        self._column = QWidget()
        set_part(self._column, "desk")
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QVBoxLayout(self._column)
        self._stack.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._stack.setSpacing(_GAP)
        self._stack.addStretch(1)
        self.paper = scrolled(self._column, called=tr("Preview of the report"))
        self.paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper.viewport().installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.stop)
        box.addLayout(head)
        box.addWidget(self.paper, 1)

    def show_of(self, draw: DrawPages | None, why_not: str = "") -> None:
        """Show these pages soon in place of what is shown; without any, why there are none."""
        self._wanted, self._begun, self._stopping = draw, False, False
        if draw is None:
            self._tasks.drop(_KEY)
            self._later.stop()
            self.stop.hide()
            self._show([])
            self._say(why_not)
            return
        self._say(tr("Drawing the pages…") if not self._images else tr("Drawing the pages anew…"))
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted is not None and not self._begun:
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.paper.setAccessibleDescription(words)

    def _draw(self) -> None:
        draw = self._wanted
        if draw is None or not self.isVisible():
            return
        self._begun = True
        self._tasks.start(
            tr("Drawing the pages of the report"),
            lambda progress: [QImage.fromData(page) for page in draw(progress)],
            self._drawn,
            self._failed,
            key=_KEY,
            stopped=self._stopped,
            quiet=True,
        )
        self.stop.show()

    def _drawn(self, images: Sequence[QImage]) -> None:
        self.stop.hide()
        self._show(images)
        self._say(trn("{count} page, as printed", "{count} pages: how each part begins, as printed", len(images)))

    def _failed(self, error: BaseException) -> None:
        self.stop.hide()
        self._show([])
        self._say(sentence(error))

    def _give_up(self) -> None:
        self._stopping = True
        self._tasks.drop(_KEY)
        self._say(tr("Stopping…"))

    def _stopped(self) -> None:
        if not self._later.isActive() and self._stopping:
            self.stop.hide()
            self._say(tr("The drawing was stopped; it begins anew with the next change."))

    def _show(self, images: Sequence[QImage]) -> None:
        self._images = list(images)
        while len(self.pages) > len(images):
            gone = self.pages.pop()
            self._stack.removeWidget(gone)
            gone.deleteLater()
        while len(self.pages) < len(images):
            page = QLabel()
            set_part(page, "paper")
            page.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.pages.append(page)
            self._stack.insertWidget(len(self.pages) - 1, page, 0, Qt.AlignmentFlag.AlignHCenter)
        for number, page in enumerate(self.pages, start=1):
            page.setAccessibleName(tr("Page {number} of {pages}", number=number, pages=len(self.pages)))
        self._fit()

    def _fit(self) -> None:
        """Make each page as wide as there is room, sharp on the screen that it is on."""
        room = min(self.paper.viewport().width() - 2 * _GAP - 2, _WIDEST)
        dots = self.devicePixelRatioF()
        for page, image in zip(self.pages, self._images, strict=True):
            width = min(round(room * dots), image.width())
            if width > 0 and page.pixmap().width() != width:
                shown = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                shown.setDevicePixelRatio(dots)
                page.setPixmap(QPixmap.fromImage(shown))
