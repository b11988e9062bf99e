"""How a log is read: its process, its columns, the hours that count, and whose clock it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QSizePolicy, QWidget

from ui.stages.value.tickets.reading import ALWAYS, HowRead
from ui.stages.value.tickets.rows import offered
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fields import ChoiceField, quiet_wheel
from ui.widgets.language import Caption, tr
from ui.widgets.order import in_order
from ui.widgets.parts import label
from ui.widgets.words import one_line

if TYPE_CHECKING:
    from ui.stages.value.tickets.reading import ReplayedFile

_PARTS = {
    "case": Caption("Case"),
    "activity": Caption("Activity"),
    "time": Caption("Time"),
    "field": Caption("Field of changes"),
}
_STRETCH = 3
_HOURS = (ALWAYS, "Mo-Fr 8:00-17:00", "Mo-Fr 9:00-18:00", "Mo-Sa 8:00-20:00")


class _Typed(ChoiceBox):
    """Offers some texts and takes others; `given` is what was chosen or typed."""

    given = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        quiet_wheel(self)
        self._shown = ""
        self.activated.connect(lambda _at: self._tell())
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.editingFinished.connect(self._tell)

    def show_text(self, texts: Sequence[str], shown: str) -> None:
        self._shown = shown
        with QSignalBlocker(self):
            if [self.itemText(at) for at in range(self.count())] != list(texts):
                self.clear()
                self.addItems(list(texts))
            self.setCurrentText(shown)

    def _tell(self) -> None:
        text = self.currentText().strip()
        if text and text != self._shown:
            self._shown = text
            self.given.emit(text)


class ReadingForm(QWidget):
    """Says by `changed` how the log is to be read; whoever reads it shows what came of that."""

    changed = Signal(object, bool)
    """The new `HowRead`, and whether the file has to be read again."""

    def __init__(self) -> None:
        super().__init__()
        self._how = HowRead()
        self._as_in_log = ""
        self.process = ChoiceField(tr("Process"))
        self.parts = {part: ChoiceField(str(name)) for part, name in _PARTS.items()}
        self.hours, self.zone = _Typed(tr("Working hours that count")), _Typed(tr("Time zone"))
        self.hours.setToolTip(tr("Minutes count in these hours only: 24x7, or for instance Mo-Fr 8:00-17:00"))
        completer = self.zone.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._labels: dict[QWidget, QWidget] = {}
        self._lay_out()
        self.process.given.connect(lambda process: self._say(replace(self._how, process=str(process), by_hand={})))
        for part, field in self.parts.items():
            field.given.connect(lambda name, part=part: self._name(part, str(name)))
        self.hours.given.connect(lambda text: self._say(replace(self._how, hours=text)))
        self.zone.given.connect(
            lambda text: self._say(replace(self._how, zone="" if text == self._as_in_log else text))
        )

    def show_read(self, its: ReplayedFile) -> None:
        """What was found, and what else could be."""
        from itsm_fit.storage.logs.event_log import zone_words

        self._how = its.how
        log = its.file.log
        names = sorted(its.project.process_names.items(), key=lambda each: in_order(each[1]))
        self.process.show_values([(one_line(name), key) for key, name in names], its.process)
        self.show_offers(log.reading.offers, log.reading.columns)
        self.hours.show_text(_HOURS, its.how.hours or ALWAYS)
        self._as_in_log = tr("as in the log ({zone})", zone=zone_words(log.local)) if log.zoned else tr("as in the log")
        self.zone.show_text([self._as_in_log, "UTC", *its.zones], its.how.zone or self._as_in_log)
        self.zone.setEnabled(log.zoned)
        self.zone.setToolTip(
            tr("By whose clock office hours and days are counted, with its summer time")
            if log.zoned
            else tr("The times of this log name no zone: they are read as a clock showed them.")
        )

    def show_offers(
        self, offers: Mapping[str, Sequence[str]], found: Mapping[str, str], how: HowRead | None = None
    ) -> None:
        """Columns that can be named, by part, and those that are taken."""
        self._how = how or self._how
        for part, field in self.parts.items():
            given, now = offers.get(part, ()), found.get(part, "")
            if part == "field":
                now = now.rpartition(" = ")[2]
            is_there = bool(given) or bool(now)
            for widget in (field, self._labels[field]):
                widget.setVisible(is_there)
            self._grid.setColumnStretch(self._at[part], _STRETCH if is_there else 0)
            field.show_values(offered(given, now), now)
            field.setToolTip(one_line(now))

    def _name(self, part: str, name: str) -> None:
        self._say(replace(self._how, columns={**self._how.columns, part: name}), again=True)

    def _say(self, how: HowRead, *, again: bool = False) -> None:
        self._how = how
        self.changed.emit(how, again)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        fields: list[tuple[str, QWidget, int]] = [(tr("Process"), self.process, 4)]
        fields += [(str(_PARTS[part]), field, _STRETCH) for part, field in self.parts.items()]
        self._at = {part: at for at, part in enumerate(self.parts, 1)}
        fields += [(tr("Hours that count"), self.hours, 3), (tr("Time zone"), self.zone, 4)]
        for at, (name, field, stretch) in enumerate(fields):
            title = label(name, "muted", wrap=False)
            self._labels[field] = title
            grid.addWidget(title, 0, at)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, stretch)
