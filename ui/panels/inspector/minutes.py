"""What a step takes: minutes worked with a tool, worked by hand and waited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from itsm_fit.model import edits
from itsm_fit.model.process import UNTIMED
from ui.panels.inspector.forms import add_row
from ui.panels.inspector.pen import Pen
from ui.widgets.fields import NumberField
from ui.widgets.language import tr
from ui.widgets.parts import label


class MinutesForm(QWidget):
    """The minutes of a step or an event; a gateway has none. A field left empty is not given, which is not 0."""

    def __init__(self, pen: Pen, node: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._node = pen, node
        unknown = tr("not known")
        self.touch = NumberField(tr("Minutes worked with the tool"), unknown=unknown)
        self.by_hand = NumberField(tr("Minutes worked by hand"), unknown=unknown)
        self.wait = NumberField(tr("Minutes waited"), unknown=unknown)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        titles = {"touch": tr("With the tool"), "by_hand": tr("By hand"), "wait": tr("Waited")}
        for name, title in titles.items():
            field: NumberField = getattr(self, name)
            field.given.connect(partial(self._give, name))
            add_row(form, title, field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(tr("Minutes a case"), "section"))
        box.addLayout(form)
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._node = pen, next(iter(nodes), "")
        self.refresh()

    def refresh(self) -> None:
        node = next(iter(self._pen.nodes([self._node])), None)
        time = UNTIMED if node is None else node.time
        self.touch.show_value(time.touch)
        self.by_hand.show_value(time.by_hand)
        self.wait.show_value(time.wait)
        self.setVisible(node is not None and not node.kind.is_gateway)

    def _give(self, name: str, minutes: float | None) -> None:
        node = next(iter(self._pen.nodes([self._node])), None)
        if node is not None:
            time = replace(node.time, **{name: minutes})
            process, own = self._pen.process_id, self._node
            self._pen.edit(tr("Change the Minutes"), lambda project: edits.set_step_time(project, process, own, time))
