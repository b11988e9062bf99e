"""The manual beside the window: its pages listed and searched on the left, the one that is read on the right."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.drawing.theme import Theme, mix
from itsm_fit.resources import folder
from itsm_fit.support.manual import INDEX, ManualPage, beside, body, found, manual, page_at
from ui.session.outside import open_outside
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import Button, filter_line, label
from ui.widgets.words import one_line

_PLACE: Final = Qt.ItemDataRole.UserRole
_SIZE: Final = QSize(1120, 780)
_WIDEST_PX: Final = 860
"""What a picture takes at most; lines of text end there, too."""
_BESIDE_PX, _INDENT_PX = 44, 44
"""Pixels left and right of a page, and by which a list stands further in."""
_ANEW_AFTER_MS: Final = 120


class ManualView(QTextBrowser):
    """One page, with its pictures no wider than there is room; each leads to itself in full size."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._page, self._home = look, manual()[0], folder("docs")
        self._anew = QTimer(self, singleShot=True, interval=_ANEW_AFTER_MS)
        self._anew.timeout.connect(self._show_again)
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(18)
        look.changed.connect(self._show_again)

    @property
    def page(self) -> ManualPage:
        """The page that is shown."""
        return self._page

    def show_page(self, page: ManualPage, heading: str = "") -> None:
        """Show a page from its top, or from one of its headings."""
        self._page = page
        self._fill()
        self.verticalScrollBar().setValue(0)
        if heading:
            self.scrollToAnchor(heading)

    def picture_at(self, link: str) -> Path | None:
        """Where a picture that the page names lies; None where it is none, or none of the manual."""
        path = (self._home / self._page.place).parent.joinpath(link).resolve()
        is_own = path.is_relative_to(self._home.resolve()) and path.suffix == ".png"
        return path if is_own and path.is_file() else None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the manual, and nothing else from anywhere."""
        place = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource):
            return None
        path = self.picture_at(place)
        if path is None:
            return None
        picture, scale = QImage(str(path)), self.devicePixelRatioF()
        room = min(self.viewport().width() - _BESIDE_PX, _WIDEST_PX) - _INDENT_PX
        if picture.width() > room:
            picture = picture.scaledToWidth(round(room * scale), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(scale)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._anew.start()

    def _show_again(self) -> None:
        at = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._fill()
        self.verticalScrollBar().setValue(round(at * self.verticalScrollBar().maximum()))

    def _fill(self) -> None:
        self.document().setDefaultStyleSheet(_sheet(self._look.theme))
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), _WIDEST_PX + _BESIDE_PX))
        self.setHtml(_for_qt(body(self._page)))


def _for_qt(page: str) -> str:
    """What Qt's rich text shows of a page: it knows no <kbd>, and no room between the cells of tables by itself."""
    keys = page.replace("<kbd>", '<span class="key">&nbsp;').replace("</kbd>", "&nbsp;</span>")
    pictures = keys.replace("<p><img", '<p style="line-height: 100%"><img')
    pictures = re.sub(r'(<img src="([^"]+)"[^>]*>)', r'<a href="\2">\1</a>', pictures)
    return pictures.replace("<table>", '<table cellspacing="0" cellpadding="6" border="1">')


def _sheet(theme: Theme) -> str:
    shade = mix(theme.muted, theme.surface, 0.85)
    return (
        f"body {{ color: {theme.ink}; }} a {{ color: {theme.accent}; }} h1 {{ font-size: xx-large; }}"
        f"h2 {{ font-size: x-large; margin-top: 18px; }} h3 {{ font-size: large; margin-top: 14px; }}"
        f"p, li {{ line-height: 135%; }} li {{ margin-bottom: 5px; }} th {{ text-align: left; }}"
        f"code, pre, .key {{ background-color: {shade}; }}"
    )


class ManualWindow(QDialog):
    """Stays open beside the window; `in_browser` writes the pages for a browser and opens a place among them."""

    def __init__(self, look: Look, window: QWidget, in_browser: Callable[[str], object]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._past: list[str] = []
        self._coming: list[str] = []
        self._in_browser = in_browser
        self.search = filter_line(tr("Find a word in all pages"))
        self.nothing = label(tr("No page holds all of these words."), "muted")
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the manual"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = ManualView(look)
        self.back, self.forward = Button(tr("Back")), Button(tr("Forward"))
        self.browser = Button(tr("Open in Browser"))
        self.english = label(tr("The manual is in English."), "muted")
        self._lay_out()
        self._connect()
        self._list("")
        self.show_place(INDEX)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.view.setFocus()

    @property
    def place(self) -> str:
        """Where the page that is shown lies below `docs`."""
        return self.view.page.place

    def show_place(self, place: str) -> None:
        """Show the page at a place, which may name a heading, and remember the one before."""
        self._past.append(self.place)
        self._coming.clear()
        self._go(place)

    def _go(self, place: str) -> None:
        page = page_at(place)
        if page is not None:
            self.view.show_page(page, place.partition("#")[2])
        self.back.setEnabled(len(self._past) > 1)
        self.forward.setEnabled(bool(self._coming))
        self._mark()

    def _go_back(self) -> None:
        if len(self._past) > 1:
            self._coming.append(self.place)
            self._go(self._past.pop())

    def _go_forward(self) -> None:
        if self._coming:
            self._past.append(self.place)
            self._go(self._coming.pop())

    def _follow(self, link: QUrl) -> None:
        place = beside(self.view.page, link.toString())
        picture = self.view.picture_at(link.toString())
        if place is not None:
            self.show_place(place)
        elif picture is not None:
            open_outside(picture, self.english.setText)
        else:
            self.english.setText(tr("{link} is not part of the manual.", link=one_line(link.toString())))

    # ------------------------------------------------------------ contents

    def _list(self, words: str) -> None:
        """The pages that hold the words, in the order of the manual without any."""
        blocked = self.contents.blockSignals(True)
        self.contents.clear()
        group = ""
        pages = found(words) if words.split() else manual()
        for page in pages:
            if page.group != group and not words.split():
                group = page.group
                heading = QListWidgetItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(self._strong())
                self.contents.addItem(heading)
            item = QListWidgetItem(page.title)
            item.setData(_PLACE, page.place)
            item.setToolTip(page.title)
            self.contents.addItem(item)
        self.nothing.setVisible(not pages)
        self.contents.blockSignals(blocked)
        self._mark()

    def _strong(self) -> QFont:
        font = QFont(self.contents.font())
        font.setBold(True)
        return font

    def _mark(self) -> None:
        """Let the list stand at the page that is shown."""
        self.contents.blockSignals(True)
        rows = range(self.contents.count())
        at = next((row for row in rows if self.contents.item(row).data(_PLACE) == self.place), -1)
        self.contents.setCurrentRow(at)
        self.contents.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PLACE):
            self.show_place(item.data(_PLACE))

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._open_first)
        self.contents.currentItemChanged.connect(lambda item, _before: self._chosen(item))
        self.view.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.browser.clicked.connect(lambda: self._in_browser(self.place))
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)
        QShortcut(QKeySequence.StandardKey.Forward, self, self._go_forward)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _open_first(self) -> None:
        places = (self.contents.item(row).data(_PLACE) for row in range(self.contents.count()))
        first = next((place for place in places if place), None)
        if first is not None:
            self.show_place(first)
            self.view.setFocus()

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        for part in (self.search, self.nothing, self.contents):
            column.addWidget(part)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(side)
        middle.addWidget(self.view)
        middle.setSizes([270, 830])
        middle.setStretchFactor(1, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter opens a page
        line = QHBoxLayout()
        for button in (self.back, self.forward, self.browser):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addWidget(self.english, 1)
        line.addWidget(close)
        box = QVBoxLayout(self)
        box.addWidget(middle, 1)
        box.addLayout(line)
