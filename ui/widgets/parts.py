"""Small building blocks that several panels use."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.visible import visible, visible_lines
from ui.widgets.icons import own_icon
from ui.widgets.words import one_line, tip, without_signs

_LINE_PADDING = 32
"""Pixels beside the hint of a line."""
_BESIDE = 12
"""Pixels between parts that stand side by side."""
_LIST_AIR = 32
"""Beside the longest text in the list of a box, in pixels."""
_ACCENTED = re.compile("[À-ÖØ-Þ]")
Fact = tuple[str, str]
"""A name and its value."""


def set_part(widget: QWidget, part: str, **properties: str) -> None:
    """Name the widget's part for the style sheet, and dress it anew."""
    widget.setProperty("part", part)
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PlainLabel(QLabel):
    """Plain text: what looks like markup is text, and control characters show in place of acting.

    Its text is one paragraph unless it was made for `lines`: so nobody's name makes up a line.
    """

    def __init__(self, text: str = "", *, lines: bool = False) -> None:
        super().__init__()
        self._show = visible_lines if lines else visible
        self._said, self._rise = "", 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = self._show(text)
        super().setText(shown)
        said = without_signs(shown)
        said = "" if said == shown else said
        if said != self._said:
            self._said = said
            self.setAccessibleName(said)
        self._hold_accents()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._hold_accents()

    def _hold_accents(self) -> None:
        """Give the first line the room in which its accents rise above the font's own: Ü lost its dots."""
        high, metrics = _ACCENTED.search(self.text()), self.fontMetrics()
        rise = max(-metrics.tightBoundingRect(high[0]).top() - metrics.ascent(), 0) if high else 0
        if rise != self._rise:
            margins = self.contentsMargins()
            margins.setTop(margins.top() - self._rise + rise)
            self._rise = rise
            self.setContentsMargins(margins)


def label(text: str, part: str = "", *, wrap: bool = True, selectable: bool = False, lines: bool = False) -> PlainLabel:
    """Plain text in the style of `part`; text from files is never read as markup."""
    made = PlainLabel(text, lines=lines)
    made.setWordWrap(wrap)
    if part:
        made.setProperty("part", part)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class PassingHint(PlainLabel):
    """A hint that comes and goes while one writes or clicks. Its room stays: nothing below moves from the pointer."""

    def __init__(self, part: str = "muted") -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("part", part)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a text, or with "" none in the room of the last one."""
        if text:
            self.setText(text)
        self.setVisible(bool(text))


def badge(outcome: Outcome, word: str) -> QLabel:
    """A verdict: sign, word and colour."""
    made = label(f"{SIGN[outcome]} {word}", wrap=False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setProperty("part", "badge")
    made.setProperty("outcome", outcome.value)
    return made


def tool_button(text: str = "", hint: str = "", *, checkable: bool = False) -> QToolButton:
    """A flat button; its hint is its name for screen readers where it has no words."""
    made = QToolButton()
    made.setText(text)
    name_by(made, hint)
    made.setCheckable(checkable)
    return made


def name_by(button: QToolButton, hint: str) -> None:
    """Give a button its hint, which is its name for screen readers where it has no words."""
    button.setToolTip(tip(hint))
    button.setAccessibleName(one_line(hint))


class SignButton(QToolButton):
    """A flat button with a sign of the app's own, in the colours of the theme: few fonts have those of a player."""

    def __init__(self, sign: str, hint: str) -> None:
        super().__init__()
        self._sign = sign
        name_by(self, hint)
        self._draw()

    def show_sign(self, sign: str) -> None:
        """Wear another of the app's icons."""
        self._sign = sign
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(own_icon(self._sign, self.palette().color(QPalette.ColorRole.ButtonText).name()))


def press_by_enter(event: QKeyEvent) -> None:
    """Let Enter that nothing has taken press the button that has the keyboard, as Space does; Qt's styles differ in it.

    Boxes to tick are left: there Enter is for what they stand in.
    """
    button = QApplication.focusWidget()
    presses = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    if presses and isinstance(button, QPushButton | QToolButton):
        event.accept()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(button):  # what it opened may have been the end of it
                QApplication.sendEvent(button, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))


class Button(QPushButton):
    """A button that Enter presses too, as people expect of the one that has the focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def facts(rows: Sequence[Fact]) -> QWidget:
    """Names and values in two columns."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate(rows):
        grid.addWidget(label(name, "muted", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, selectable=True), at, 1)
    return made


def offer(box: QComboBox, offers: Sequence[tuple[str, str]]) -> None:
    """Let a box offer these texts with their data; what it offers already stays, and is not laid out anew.

    What is chosen stays chosen, else it is the first; the box tells nobody.
    """
    lines = [(one_line(text), data) for text, data in offers]
    if lines == [(box.itemText(at), box.itemData(at)) for at in range(box.count())]:
        return
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for text, data in lines:
            box.addItem(text, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _LIST_AIR)


class _FilterLine(QLineEdit):
    """A line that wants the room which its hint takes up."""

    def sizeHint(self) -> QSize:
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _LINE_PADDING
        return super().sizeHint().expandedTo(QSize(hint, 0))


def filter_line(hint: str) -> QLineEdit:
    """A search line with a clear button."""
    made = _FilterLine()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    made.setToolTip(tip(hint))
    made.setClearButtonEnabled(True)
    made.setAcceptDrops(False)  # files dropped there are meant for the window
    return made


class Elided(PlainLabel):
    """One line of text that ends in … where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", part: str = "") -> None:
        super().__init__(text)
        self.setProperty("part", part)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(visible(text))
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def page_box(page: QWidget) -> QVBoxLayout:
    """The column that a page of the window is laid out in, on the ground of pages."""
    set_part(page, "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QVBoxLayout(page)
    box.setContentsMargins(16, 12, 16, 8)
    box.setSpacing(8)
    return box


def under(title: QWidget, part: QWidget) -> QWidget:
    """A part that takes the room there is, under its title."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(title)
    box.addWidget(part, 1)
    return made


def splitter(
    *widgets: QWidget, down: bool = False, stretch: Sequence[int] = (), sizes: Sequence[int] = ()
) -> QSplitter:
    """Widgets side by side, or below one another, that share their room as the user likes; none can be shut.

    `sizes` are their pixels at first, `stretch` how they share what is more.
    """
    split = QSplitter(Qt.Orientation.Vertical if down else Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    if not down:
        split.setHandleWidth(_BESIDE)
    for widget in widgets:
        split.addWidget(widget)
    for place, factor in enumerate(stretch):
        split.setStretchFactor(place, factor)
    if sizes:
        split.setSizes(list(sizes))
    return split


def lay_out_table(panel: QWidget, strip: Sequence[QWidget], *below: QWidget) -> None:
    """A table under a strip of small widgets, the first of which takes the room that is left."""
    line = QHBoxLayout()
    line.setContentsMargins(10, 4, 8, 4)
    for at, widget in enumerate(strip):
        line.addWidget(widget, 0 if at else 1)
    box = QVBoxLayout(panel)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addLayout(line)
    for part in below:
        box.addWidget(part)
