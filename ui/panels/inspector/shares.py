"""The shares of the flows that leave a node: linked sliders where one of them is taken, free ones elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from itsm_fit.editor.split import Split, split_of
from itsm_fit.model import edits
from itsm_fit.model.shares import evened
from ui.panels.inspector.pen import Pen, flow_name
from ui.widgets.fields import quiet_wheel
from ui.widgets.language import tr
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import Elided, SignButton, label

_PER_MILLE = 1000
_SETTLES_AFTER_MS = 500
"""Key presses that follow one another sooner are one step of undo."""


class _Slider(QSlider):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Row(QWidget):
    """One flow: a slider, a number, and with several linked ones a lock."""

    moved = Signal(float)
    """Another share, 0 to 1, while it is being changed."""
    settled = Signal()
    """The change is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Elided("")
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _PER_MILLE)
        self.slider.setSingleStep(10)
        self.slider.setPageStep(50)
        self.number = NumberBox(high=100.0, decimals=1, step=5.0, suffix="\u00a0%")
        self.lock = SignButton("unlocked", tr("Keep this share while others change"))
        self.lock.setCheckable(True)
        self._later = QTimer(self, singleShot=True, interval=_SETTLES_AFTER_MS)
        for widget in (self.slider, self.number):
            quiet_wheel(widget)
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self.settle)
        self.slider.left.connect(self.settle)
        self.number.valueChanged.connect(self._written)
        self.number.editingFinished.connect(self.settle)
        self._later.timeout.connect(self.settled)
        self.lock.toggled.connect(lambda on: self.lock.show_sign("locked" if on else "unlocked"))
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(8)
        line.setVerticalSpacing(1)
        line.addWidget(self.name, 0, 0, 1, 3)
        line.addWidget(self.slider, 1, 0)
        line.addWidget(self.number, 1, 1)
        line.addWidget(self.lock, 1, 2)
        line.setColumnStretch(0, 1)

    def show_share(self, share: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * _PER_MILLE))
        self.slider.blockSignals(False)
        self.number.show_number(share * 100)

    def call_it(self, name: str) -> None:
        self.name.setText(name)
        self.slider.setAccessibleName(tr("Share of {flow}", flow=name))
        self.number.setAccessibleName(tr("Share of {flow} in per cent", flow=name))

    @property
    def pending(self) -> bool:
        """Whether a change by keys is not told yet."""
        return self._later.isActive() or self.number.being_typed

    def _slid(self, value: int) -> None:
        self.moved.emit(value / _PER_MILLE)
        if not self.slider.isSliderDown():
            self._later.start()

    def _written(self, value: float) -> None:
        self.moved.emit(value / 100)
        self._later.start()

    def settle(self) -> None:
        """Tell of the change now."""
        self._later.stop()
        self.settled.emit()


class SharesPart(QWidget):
    """One row a flow. A drag, a number and a run of key presses are one step of undo each."""

    def __init__(self, pen: Pen, node_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._node_id = pen, node_id
        self.rows: list[_Row] = []
        self._base: list[float] = []
        self._now: list[float] = []
        self.even = QPushButton(tr("Even out"))
        self.even.setToolTip(tr("Give all flows that are not locked the same share"))
        self.hint = label("", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(tr("Shares"), "section", wrap=False))
        head.addStretch(1)
        head.addWidget(self.even)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._list)
        box.addWidget(self.hint)
        self.even.clicked.connect(self._even_out)
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        for row in self.rows:
            if row.pending:
                row.settle()
            row.lock.setChecked(False)
        self._pen, self._node_id = pen, nodes[0]
        self.refresh()

    def refresh(self) -> None:
        """Show the shares as the project has them, unless one is just being changed."""
        split = self._split()
        self.setVisible(split is not None)
        if split is None or any(row.pending or row.slider.isSliderDown() for row in self.rows):
            return
        self._make_rows(len(split.flows))
        process = self._pen.process
        for row, flow in zip(self.rows, split.flows, strict=True):
            row.call_it(flow_name(process, flow) if process is not None else flow.id)
            row.lock.setVisible(split.linked and len(split.flows) > 2)
        self.even.setVisible(split.linked)
        self.hint.setText(_hint(split))
        self.hint.setVisible(bool(self.hint.text()))
        self._base = self._now = split.shares()
        self._show()

    def commit(self) -> None:
        """Write the shares shown."""
        split = self._split()
        if split is None or len(split.flows) != len(self._now) or self._now == self._base:
            self.refresh()  # what came meanwhile waits while something is typed
            return
        self._base = self._now
        self._write(split.written(self._now))

    def _split(self) -> Split | None:
        process = self._pen.process
        node = process.node_by_id.get(self._node_id) if process is not None else None
        return split_of(process, node) if process is not None and node is not None else None

    def _make_rows(self, number: int) -> None:
        while len(self.rows) > number:
            self.rows.pop().deleteLater()
        while len(self.rows) < number:
            row, at = _Row(self), len(self.rows)
            row.moved.connect(lambda share, at=at: self._moved(at, share))
            row.settled.connect(self.commit)
            self.rows.append(row)
            self._list.addWidget(row)

    def _moved(self, at: int, share: float) -> None:
        """One share is being changed: from where all were before, the others follow."""
        split = self._split()
        if split is not None:
            self._now = split.changed(self._base if split.linked else self._now, at, share, self._locked())
        self._show()

    def _even_out(self) -> None:
        self._now = evened(self._now, self._locked())
        split = self._split()
        if split is not None:
            self._write(split.written(self._now))

    def _locked(self) -> set[int]:
        return {at for at, row in enumerate(self.rows) if row.lock.isChecked()}

    def _write(self, shares: dict[str, float | None]) -> None:
        self._pen.edit(
            tr("Change the Shares"),
            lambda project: edits.set_shares(project, self._pen.process_id, self._node_id, shares),
        )

    def _show(self) -> None:
        for row, share in zip(self.rows, self._now, strict=True):
            row.show_share(share)


def _hint(split: Split) -> str:
    if not split.linked:
        return tr("Each of these flows is taken by itself, so the shares need not sum to 100 %.")
    missing = [flow for flow in split.flows if flow.share is None]
    if len(missing) == len(split.flows):
        return tr("No share is stated yet: the cases are split evenly.")
    return tr("Shares that are not stated split what is left.") if missing else ""
