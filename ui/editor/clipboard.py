"""BPMN on the clipboard: under a type of its own, and as plain text that other modelers take."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from itsm_fit.storage.bpmn.clip import looks_like_clip

BPMN_TYPE: Final = "application/vnd.itsm-fit.bpmn+xml"
SVG_TYPE: Final = "image/svg+xml"
_LOOKED_AT: Final = 4_000


def put(text: str) -> None:
    """Lay a BPMN text on the clipboard."""
    data = QMimeData()
    data.setText(text)
    data.setData(BPMN_TYPE, text.encode("utf-8"))
    QGuiApplication.clipboard().setMimeData(data)


def put_picture(svg: str, png: bytes) -> None:
    """Lay a drawing on the clipboard as a picture: in lines for programs that take them, else in pixels."""
    data = QMimeData()
    data.setData(SVG_TYPE, svg.encode("utf-8"))
    data.setData("image/png", png)
    data.setImageData(QImage.fromData(png))
    QGuiApplication.clipboard().setMimeData(data)


def take() -> str:
    """The BPMN text on the clipboard, else whatever text there is."""
    data = _data()
    if data.hasFormat(BPMN_TYPE):
        return bytes(data.data(BPMN_TYPE).data()).decode("utf-8", "replace")
    return data.text()


def holds_bpmn() -> bool:
    """Whether there is something to paste, by a look at its beginning."""
    data = _data()
    return data.hasFormat(BPMN_TYPE) or (data.hasText() and looks_like_clip(data.text()))


def holds_cells() -> bool:
    """Whether there are cells of several rows and columns, as a spreadsheet lays them there."""
    data = _data()
    text = data.text()[:_LOOKED_AT] if data.hasText() and not data.hasFormat(BPMN_TYPE) else ""
    return "\t" in text and "\n" in text.strip()


def put_cells(text: str) -> None:
    """Lay cells on the clipboard, tabs between them."""
    QGuiApplication.clipboard().setText(text)


def _data() -> QMimeData:
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found if found is not None else QMimeData()  # a cleared clipboard has none on some platforms
