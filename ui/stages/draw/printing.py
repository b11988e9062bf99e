"""Drawings on paper, one a page, as they are on screen in the light theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.lived import LivedPaint
from itsm_fit.drawing.paint import Asides, Paint
from itsm_fit.model.document import Document
from ui.canvas.lived_sheet import LivedSheet
from ui.canvas.scene import ProcessScene
from ui.widgets.language import tr

_TITLE_POINTS = 11
_GAP = 0.6
"""Between title and drawing, in heights of the title."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """One page: what stands above the drawing, the drawing with its places, and a tool's verdicts if there are any.

    `comments` says whether it shows where comments are open, `lived` makes what really happened where that is shown.
    """

    title: str
    document: Document
    paint: Paint | None = None
    comments: bool = False
    lived: Callable[[], LivedPaint] | None = None


class PrintPreview(QPrintPreviewDialog):
    """Shows the pages as they will be printed; paper, scale and printer are chosen there."""

    def __init__(self, sheets: Sequence[PrintedPage], parent: QWidget) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self._printer.setDocName(sheets[0].title if sheets else "")
        super().__init__(self._printer, parent)
        self.setWindowTitle(tr("Print"))
        self.paintRequested.connect(lambda printer: draw_pages(printer, sheets))
        self.resize(1000, 720)


def draw_pages(printer: QPrinter, sheets: Sequence[PrintedPage]) -> None:
    """Draw each sheet on a page of its own, as large as fits but never larger than on screen at 150 %."""
    painter = QPainter(printer)
    for number, sheet in enumerate(sheets):
        if number:
            printer.newPage()
        _draw(painter, printer, sheet)
    painter.end()


def _draw(painter: QPainter, printer: QPrinter, sheet: PrintedPage) -> None:
    page = QRectF(painter.viewport())
    painter.setFont(QFont(painter.font().family(), _TITLE_POINTS))
    height = painter.fontMetrics().height()
    painter.setPen(Qt.GlobalColor.white)
    painter.setPen(
        Qt.GlobalColor.black
    )  # black at once changes nothing: the preview would write in the theme's own ink
    painter.drawText(QRectF(0, 0, page.width(), height), Qt.AlignmentFlag.AlignLeft, sheet.title)
    scene = ProcessScene()
    scene.show_document(sheet.document)
    scene.set_paint(sheet.paint)
    scene.set_asides(Asides(comments=sheet.comments))
    if sheet.lived is not None:
        scene.set_lived(LivedSheet(sheet.lived()))
    room = page.adjusted(0, height * (1 + _GAP), 0, 0)
    content = scene.content
    largest = printer.resolution() / 96 * 1.5
    scale = min(room.width() / content.width(), room.height() / content.height(), largest)
    place = QRectF(room.x(), room.y(), content.width() * scale, content.height() * scale)
    scene.render(painter, place, content)
