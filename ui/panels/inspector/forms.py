"""What can be written about the selected elements; each form shows the project as it is when refreshed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from itsm_fit.editor.stencil import traits_of
from itsm_fit.model import edits
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Lane, Node
from itsm_fit.model.project import Project
from ui.panels.inspector.pen import Pen, kinds_of
from ui.panels.inspector.reading import kind_words
from ui.widgets.fields import ChoiceField, LineField, NumberField, TextField
from ui.widgets.language import tr
from ui.widgets.parts import label, set_part
from ui.widgets.words import many, one_line

_TITLES: Final = 84
"""Width of what stands before the fields."""


class NodesForm(QWidget):
    """Name, kind and lane of a node, or what several nodes have in common, of so many elements `selected`."""

    def __init__(self, pen: Pen, ids: Sequence[str], selected: int = 1) -> None:
        super().__init__()
        self._pen, self._ids, self._selected = pen, ids, selected
        self.name = LineField(tr("Name"), tr("Name of the step"))
        set_part(self.name, "name")
        self.kind, self.lane = ChoiceField(tr("Kind")), ChoiceField(tr("Lane"))
        self.count = label("", "heading")
        self.name.given.connect(lambda name: self._pen.rename(self._ids[0], name))
        self.kind.given.connect(lambda kind: self._pen.change_kind(self._shown(), kind))
        self.lane.given.connect(lambda lane: self._pen.give_to_lane(self._shown(), lane))
        self._form = _form(self, self.name, self.count)
        self.name.setHidden(selected > 1)
        self.count.setHidden(selected == 1)
        add_row(self._form, tr("Kind"), self.kind)
        add_row(self._form, tr("Lane"), self.lane)
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._ids = pen, nodes
        self.refresh()

    def refresh(self) -> None:
        nodes = self._pen.nodes(self._ids)
        process = self._pen.process
        if not nodes or process is None:
            return
        self.name.show_value(one_line(nodes[0].name))
        self.count.setText(tr("{elements} selected", elements=many(self._selected, "element")))
        kinds = kinds_of(process, nodes)
        same = {traits_of(node) for node in nodes}
        shown = next((each for each in kinds if {each.traits} == same), None)
        several = [(kind_words(nodes[0]), None)] if not kinds and len(same) == 1 else []
        self.kind.show_values([(each.name, each) for each in kinds] or several, shown, several=len(same) > 1)
        lanes = {(lane.id if (lane := process.lane_of(node)) else None) for node in nodes}
        values: list[tuple[str, object]] = [(_lane_name(process.lanes, lane), lane.id) for lane in process.lanes]
        if None in lanes or not values:
            values.insert(0, (tr("no lane"), None))
        self.lane.show_values(values, next(iter(lanes)) if len(lanes) == 1 else None, several=len(lanes) > 1)
        self._form.setRowVisible(self.lane, bool(process.lanes))

    def _shown(self) -> list[str]:
        return [node.id for node in self._pen.nodes(self._ids)]


class NameForm(QWidget):
    """The name of a flow, lane, pool or anything else that carries one."""

    def __init__(self, pen: Pen, element: str, what: str) -> None:
        super().__init__()
        self._pen, self._element = pen, element
        self.name = LineField(tr("Name"), tr("Name of the {kind}", kind=what))
        set_part(self.name, "name")
        self.name.given.connect(lambda name: pen.rename(element, name))
        _form(self, self.name, label(what[:1].upper() + what[1:], "muted"))
        self.refresh()

    def refresh(self) -> None:
        from itsm_fit.editor.diagram import name_of

        part = next((each for each in parts_of(self._pen.document) if each.id == self._element), None)
        self.name.show_value(one_line(name_of(part) or "") if part is not None else "")


class ProcessForm(QWidget):
    """Name, weight, volume and practice of a whole process."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self._pen = pen
        self.name = LineField(tr("Name"), tr("Name of the process"))
        set_part(self.name, "name")
        self.weight = NumberField(tr("Weight"))
        self.weight.setToolTip(tr("Business value beside the other processes"))
        self.cases = NumberField(tr("Cases per month"), decimals=0, unknown=tr("not known"))
        self.practice = LineField(tr("Practice"), tr("incident-management"))
        self.name.given.connect(self._rename)
        self.weight.given.connect(
            lambda value: self._edit(tr("Change the Weight of the Process"), edits.set_process_weight, value)
        )
        self.cases.given.connect(
            lambda value: self._edit(tr("Change the Cases per Month"), edits.set_cases_per_month, value)
        )
        self.practice.given.connect(lambda value: self._edit(tr("Change the Practice"), edits.set_practice, value))
        form = _form(self, self.name, label(tr("Process"), "muted"))
        form.addRow(tr("Weight"), self.weight)
        form.addRow(tr("Cases a month"), self.cases)
        form.addRow(tr("Practice"), self.practice)
        self.refresh()

    def turn(self, pen: Pen, _nodes: Sequence[str], /) -> None:
        self._pen = pen
        self.refresh()

    def _rename(self, name: str) -> None:
        self._pen.rename_process(name)

    def _edit(self, text: str, edit: Callable[[Project, str, Any], Project], value: object) -> None:
        self._pen.edit(text, lambda project: edit(project, self._pen.process_id, value))

    def refresh(self) -> None:
        process = self._pen.process
        if process is not None:
            self.name.show_value(one_line(self._pen.document.name_of(process)))
            self.weight.show_value(process.weight)
            self.cases.show_value(process.cases_per_month)
            self.practice.show_value(process.practice)


class DocumentationForm(QWidget):
    """The documentation of nodes, or with no ids of the process."""

    def __init__(self, pen: Pen, ids: Sequence[str]) -> None:
        super().__init__()
        self._pen, self._ids = pen, ids
        self.text = TextField(tr("Documentation"), tr("What a newcomer needs to know about it"))
        self.text.given.connect(lambda text: self._pen.describe(self._ids, text))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(tr("Documentation"), "section"))
        box.addWidget(self.text)
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._ids = pen, nodes
        self.text.forget()
        self.refresh()

    def refresh(self) -> None:
        process = self._pen.process
        described: Sequence[Node] = self._pen.nodes(self._ids)
        if self._ids and described:
            self.text.show_value(described[0].documentation)
        elif process is not None:
            self.text.show_value(process.documentation)


def add_row(form: QFormLayout, title: str, field: QWidget) -> None:
    """A row whose field is level with those of the forms above and below it."""
    form.addRow(title, field)
    words = form.labelForField(field)
    if words is not None:
        words.setMinimumWidth(_TITLES)


def _form(widget: QWidget, name: QWidget, below: QWidget) -> QFormLayout:
    """A form under a name in large letters."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(6)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    box = QVBoxLayout(widget)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(6)
    box.addWidget(name)
    box.addWidget(below)
    box.addLayout(form)
    return form


def _lane_name(lanes: Sequence[Lane], lane: Lane) -> str:
    """An inner lane with the lane around it: ``Desk › First line``."""
    outer = next((each for each in lanes if each.id == lane.parent), None)
    name = one_line(lane.name) or tr("unnamed lane")
    return f"{_lane_name(lanes, outer)} › {name}" if outer is not None else name
