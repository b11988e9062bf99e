"""The step of the review that shows the cells, what each holds, and the second-best reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from itsm_fit.errors import EditError
from itsm_fit.importing.draft import Draft
from itsm_fit.importing.layout import Layout, Orientation
from itsm_fit.storage.spreadsheet import column_name
from ui.importing.cells_view import CellsView
from ui.importing.roles_look import IN_LEGEND, NAMES, ground
from ui.look import Look
from ui.panels.parts import Elided, label
from ui.words import count, many

_RUNS = {
    Orientation.COLUMNS: "tools in columns",
    Orientation.ROWS: "tools in rows",
    Orientation.ONE: "one respondent",
    Orientation.LONG: "a row for each requirement and tool",
}


class CellsPage(QWidget):
    """The preview and its legend; every change gives another draft, read anew at once."""

    changed = Signal(object)
    """The draft with what was changed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._draft: Draft | None = None
        self.view = CellsView(look)
        self.reading = Elided("", "strong")
        self.hint = label("", "muted", wrap=True)
        self.other = QPushButton()
        self.reset = QPushButton("As detected")
        self.reset.setToolTip("Forget what was changed about this table")
        self._swatches: list[tuple[QLabel, Callable[[], QPixmap]]] = []
        self._lay_out()
        self.view.column_asked.connect(lambda at, role: self._change(lambda draft: draft.with_column(at, role)))
        self.view.row_asked.connect(lambda at, role: self._change(lambda draft: draft.with_row(at, role)))
        self.other.clicked.connect(self._read_otherwise)
        self.reset.clicked.connect(self._read_as_detected)
        look.changed.connect(self._dress)
        self._dress()

    def show_draft(self, draft: Draft) -> None:
        self._draft = draft
        self.view.show_draft(draft)
        self.reading.setText(_reading(draft))
        other = _other_layout(draft)
        self.other.setVisible(other is not None)
        if other is not None:
            self.other.setText(f"Read it otherwise: {_otherwise(draft.layout, other)}")
            self.other.setToolTip(_why(draft, other))
        self.reset.setEnabled(draft.detected is not None and (draft.layout != draft.detected or bool(draft.forced)))
        self._say("")

    def _say(self, trouble: str) -> None:
        usual = "Click a column or row heading to say what it holds; on a cell press C for its column, R for its row."
        self.hint.setText(trouble or usual)
        self.hint.setStyleSheet(f"color: {self._look.theme.error}" if trouble else "")

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        if self._draft is None:
            return
        try:
            after = change(self._draft)
        except EditError as error:
            self._say(str(error))
            return
        self.changed.emit(after)

    def _read_otherwise(self) -> None:
        other = _other_layout(self._draft) if self._draft else None
        if other is not None:
            self._change(lambda draft: draft.with_layout(other))

    def _read_as_detected(self) -> None:
        detected = self._draft.detected if self._draft else None
        if detected is not None:
            self._change(lambda draft: draft.with_layout(detected))

    def _dress(self) -> None:
        for swatch, paint in self._swatches:
            swatch.setPixmap(paint())
        self._say("")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.reading, 1)
        top.addWidget(self.other)
        top.addWidget(self.reset)
        legend = QHBoxLayout()
        legend.setSpacing(6)
        for role in IN_LEGEND:
            swatch = QLabel()
            swatch.setProperty("part", "swatch")
            self._swatches.append((swatch, lambda role=role: self._swatch(role)))  # type: ignore[misc]
            legend.addWidget(swatch)
            legend.addWidget(label(NAMES[role], "muted", wrap=False))
            legend.addSpacing(6)
        legend.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addLayout(legend)
        box.addWidget(self.hint)

    def _swatch(self, role: object) -> QPixmap:
        pixmap = QPixmap(14, 14)
        pixmap.fill(ground(role, self._look.theme))  # type: ignore[arg-type]
        return pixmap


def _other_layout(draft: Draft) -> Layout | None:
    """The reading that is offered beside the present one."""
    if draft.runner_up is None:
        return None
    return draft.detected if draft.layout == draft.runner_up else draft.runner_up


def _otherwise(layout: Layout, other: Layout) -> str:
    """In what another layout differs most."""
    if other.orientation is not layout.orientation:
        return _RUNS[other.orientation]
    if other.text != layout.text:
        return f"texts in column {column_name(other.text)}"
    return many(len(other.tools), "tool")


def _reading(draft: Draft) -> str:
    table = draft.read.table
    answers = sum(draft.read.times.values())
    return (
        f"{_RUNS[draft.layout.orientation].capitalize()}: {many(table.feature_count, 'requirement')} × "
        f"{many(len(draft.tools), 'tool')}, {count(answers)} answers"
    )


def _why(draft: Draft, other: Layout) -> str:
    lines = [f"The evidence gives this reading {other.score:.1f} points, the best one {_best(draft):.1f}."]
    lines += [f"{item.points:+.1f}  {item.reason}" for item in other.evidence if abs(item.points) >= 0.05]
    return "\n".join(lines)


def _best(draft: Draft) -> float:
    return draft.detected.score if draft.detected else 0.0
