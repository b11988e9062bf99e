"""On which scale the scores of a table are measured: its ends, where they come from, and which of them is best."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.scale import Scale
from ui.widgets.language import tr
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import Elided, label

_MOST = 1_000_000


class ScaleStrip(QWidget):
    """Shown where answers are scores; what is said holds for all tables of the file that share the scale."""

    best_said = Signal(tuple, float)
    """Numbers of drafts, and the best possible score."""
    worst_said = Signal(tuple, float)
    """Numbers of drafts, and the score that is worth nothing."""
    direction_said = Signal(tuple, bool)
    """Numbers of drafts, and whether the lowest score is the best one."""

    def __init__(self) -> None:
        super().__init__()
        self.source = Elided("", "muted")
        self.highest, self.lowest = QRadioButton(tr("Highest is best")), QRadioButton(tr("Lowest is best"))
        self.highest.setToolTip(tr("The higher the score the better; a click settles a guessed scale, too"))
        self.lowest.setToolTip(tr("The lower the score the better; a click settles a guessed scale, too"))
        self._directions = QButtonGroup(self)
        self.best, self.worst = _box(tr("Best possible score")), _box(tr("Worst possible score"))
        self._numbers: tuple[int, ...] = ()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.source, 1)
        for button in (self.highest, self.lowest):
            self._directions.addButton(button)
            line.addWidget(button)
        for name, box in ((tr("Best"), self.best), (tr("Worst"), self.worst)):
            line.addSpacing(8)
            line.addWidget(label(name, wrap=False))
            line.addWidget(box)
        self.highest.clicked.connect(lambda _=False: self.direction_said.emit(self._numbers, False))
        self.lowest.clicked.connect(lambda _=False: self.direction_said.emit(self._numbers, True))
        self.best.valueChanged.connect(lambda best: self.best_said.emit(self._numbers, best))
        self.worst.valueChanged.connect(lambda worst: self.worst_said.emit(self._numbers, worst))

    def show_drafts(self, drafts: Sequence[TableDraft], current: int) -> None:
        """Show the scale of the current draft; where it has none, that of another, doubtful first."""
        scales = {at: scale for at, draft in enumerate(drafts) if draft.wanted and (scale := draft.read.reading.scale)}
        first = next((at for at in (current, *scales) if at in scales and (at == current or _open(drafts[at]))), None)
        self.setVisible(first is not None)
        if first is None:
            return
        draft, scale = drafts[first], scales[first]
        self._numbers = tuple(at for at in scales if _alike(drafts[at], draft))
        unknown = draft.read.reading.direction_unknown
        self._write(scale, known=not unknown)
        where = f"{draft.layout.sheet} · {draft.book.name}:" if len(scales) > len(self._numbers) else ""
        asked = tr("Which end is best?") if unknown else ""
        told = tr("Scale {source}", source=draft.read.reading.source.words)
        self.source.setText(" ".join(filter(None, (where, asked, told))))
        self.source.setProperty("part", "strong" if unknown else "muted")
        self.source.style().polish(self.source)

    def _write(self, scale: Scale, *, known: bool) -> None:
        for box, value in ((self.best, scale.best), (self.worst, scale.worst)):
            box.show_number(value)
        self._directions.setExclusive(False)
        self.lowest.setChecked(known and scale.lowest_is_best)
        self.highest.setChecked(known and not scale.lowest_is_best)
        self._directions.setExclusive(True)


def _open(draft: TableDraft) -> bool:
    return draft.read.reading.direction_unknown or draft.is_guessed


def _alike(one: TableDraft, other: TableDraft) -> bool:
    """Whether two tables of one file are read on the same scale, known alike."""
    (a, b) = (one.read.reading, other.read.reading)
    same = (a.scale, a.source, a.direction_unknown) == (b.scale, b.source, b.direction_unknown)
    return same and one.book.sha256 == other.book.sha256


def _box(name: str) -> NumberBox:
    return NumberBox(name, low=-_MOST, high=_MOST, trimmed=True)
