"""How a node runs and when a flow is taken, to be written: what its marks say, what an event waits for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFormLayout, QWidget

from itsm_fit.model.edits import WITH_DEFAULT
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import EventKind, Flow, Loop, Node, NodeKind, Process, Timing
from ui.panels.inspector.forms import add_row
from ui.panels.inspector.pen import Pen, flow_name
from ui.widgets.fields import ChoiceField, LineField, TextField
from ui.widgets.language import tr

if TYPE_CHECKING:
    from itsm_fit.editor.command import Edit

_ALWAYS: Final = frozenset({EventKind.ERROR, EventKind.CANCEL, EventKind.COMPENSATION})


class NodeDetails(QWidget):
    """What else than name, kind and lane can be said of one node; nothing where BPMN has nothing to say."""

    def __init__(self, pen: Pen, element: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._element = pen, element
        self.interrupts, self.repeats = ChoiceField(tr("Interrupts")), ChoiceField(tr("Repeats"))
        self.timer, self.timing = LineField(tr("Timer")), ChoiceField(tr("How the time is meant"))
        self.condition, self.trigger = TextField(tr("Condition")), LineField(tr("Name of the event"))
        self.calls, self.default = ChoiceField(tr("Calls")), ChoiceField(tr("Default flow"))
        self._form = _rows(self)
        for title, field in (
            (tr("Interrupts"), self.interrupts),
            (tr("Repeats"), self.repeats),
            (tr("Timer"), self.timer),
            ("", self.timing),
            (tr("Condition"), self.condition),
            (tr("Event"), self.trigger),
            (tr("Calls"), self.calls),
            (tr("Default flow"), self.default),
        ):
            add_row(self._form, title, field)
        self.interrupts.given.connect(self._interrupt)
        self.repeats.given.connect(self._repeat)
        self.timer.given.connect(self._write)
        self.timing.given.connect(lambda timing: self._write(self._node_now().value, timing))
        self.condition.given.connect(self._write)
        self.trigger.given.connect(self._write)
        self.calls.given.connect(self._call)
        self.default.given.connect(self._let_default)
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._element = pen, nodes[0]
        self.condition.forget()
        self.refresh()

    def refresh(self) -> None:
        """Show the node as it is, and of all rows those that such a node has."""
        process = self._pen.process
        node = process.node_by_id.get(self._element) if process is not None else None
        if process is None or node is None:
            return
        rows = (
            (self.interrupts, self._show_interrupts(process, node)),
            (self.repeats, self._show_repeats(node)),
            (self.timer, self._show_timer(node)),
            (self.timing, node.event is EventKind.TIMER and bool(node.value)),
            (self.condition, self._show_condition(node)),
            (self.trigger, self._show_trigger(node)),
            (self.calls, self._show_calls(node)),
            (self.default, self._show_default(process, node)),
        )
        for field, wanted in rows:
            self._form.setRowVisible(field, wanted)
        self.setVisible(any(wanted for _, wanted in rows))

    # ------------------------------------------------------------ showing

    def _show_interrupts(self, process: Process, node: Node) -> bool:
        outer = process.node_by_id.get(node.parent or "")
        starts = node.kind is NodeKind.START and outer is not None and outer.triggered_by_event
        if node.kind is not NodeKind.BOUNDARY and not starts:
            return False
        ends = tr("ends what it stands on") if node.kind is NodeKind.BOUNDARY else tr("ends what it stands in")
        ways: list[tuple[str, object]] = [(ends, True)]
        if node.event not in _ALWAYS:
            ways.append((tr("lets that go on"), False))
        self.interrupts.show_values(ways, node.interrupting)
        return True

    def _show_repeats(self, node: Node) -> bool:
        from itsm_fit.editor.commands.marks import REPEATING

        if node.kind.is_activity:
            self.repeats.show_values([(each.name, each.loop) for each in REPEATING], node.loop)
        return node.kind.is_activity

    def _show_timer(self, node: Node) -> bool:
        from itsm_fit.editor.commands.values import TIMER_HINT

        self.timer.setPlaceholderText(str(TIMER_HINT))
        self.timer.show_value(node.value)
        self.timing.show_values([(timing.words, timing) for timing in Timing], node.timing)
        return node.event is EventKind.TIMER

    def _show_condition(self, node: Node) -> bool:
        self.condition.show_value(node.value if node.event is EventKind.CONDITIONAL else "")
        return node.event is EventKind.CONDITIONAL

    def _show_trigger(self, node: Node) -> bool:
        from itsm_fit.editor.commands.values import value_at

        value = value_at(self._pen.diagram(), node)
        named = value is not None and node.event not in {EventKind.TIMER, EventKind.CONDITIONAL}
        if value is not None and named:
            self.trigger.setPlaceholderText(value.hint)
            self.trigger.show_value(value.text)
        return named

    def _show_calls(self, node: Node) -> bool:
        from itsm_fit.editor.commands.frames import CallableProcess, callable_processes

        if node.kind is not NodeKind.CALL:
            return False
        known = list(callable_processes(self._pen.project, self._pen.process_id))
        if all(each.called != node.called for each in known):
            known.insert(0, CallableProcess(node.called or "", "", node.called))
        shown = next(each for each in known if each.called == node.called)
        self.calls.show_values([(each.name, each) for each in known], shown)
        return True

    def _show_default(self, process: Process, node: Node) -> bool:
        leaving = process.outgoing.get(node.id, ())
        values: list[tuple[str, object]] = [(tr("none"), None)]
        values += [(flow_name(process, flow), flow.id) for flow in leaving]
        self.default.show_values(values, node.default_flow)
        return node.kind in WITH_DEFAULT and (len(leaving) > 1 or node.default_flow is not None)

    # ------------------------------------------------------------ writing

    def _node_now(self) -> Node:
        return self._pen.nodes([self._element])[0]

    def _interrupt(self, interrupting: bool) -> None:
        from itsm_fit.editor.commands.marks import interrupt

        self._draw(partial(interrupt, element=self._element, interrupting=interrupting))

    def _repeat(self, loop: Loop) -> None:
        from itsm_fit.editor.commands.marks import repeat

        self._draw(partial(repeat, ids=[self._element], loop=loop))

    def _write(self, text: str, timing: Timing | None = None) -> None:
        from itsm_fit.editor.commands.values import write_value

        self._draw(partial(write_value, element=self._element, text=text, timing=timing))

    def _call(self, process: object) -> None:
        from itsm_fit.editor.commands.frames import CallableProcess, let_call

        if isinstance(process, CallableProcess):
            self._draw(partial(let_call, element=self._element, process=process))

    def _let_default(self, flow: str | None) -> None:
        from itsm_fit.editor.commands.marks import let_default

        self._draw(partial(let_default, element=self._element, flow_id=flow))

    def _draw(self, change: Edit) -> None:
        if not self._pen.draw(change, self._element):
            self.refresh()


class FlowDetails(QWidget):
    """When a flow is taken, and whether it is when no other one is."""

    def __init__(self, pen: Pen, element: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen, self._element = pen, element
        self.condition = TextField(tr("Condition"), tr("When this flow is taken"))
        self.language = LineField(tr("Language of the condition"), tr("not stated"))
        self.default = ChoiceField(tr("Default flow"))
        self._form = _rows(self)
        add_row(self._form, tr("Condition"), self.condition)
        add_row(self._form, tr("Language"), self.language)
        add_row(self._form, tr("Default flow"), self.default)
        self.condition.given.connect(self._write)
        self.language.given.connect(lambda language: self._write(self._flow().condition, language))
        self.default.given.connect(self._let_default)
        self.refresh()

    def refresh(self) -> None:
        process = self._pen.process
        if process is None or not any(each.id == self._element for each in process.flows):
            return
        flow = self._flow()
        source = process.node_by_id.get(flow.source)
        is_default = source is not None and source.default_flow == flow.id
        self.condition.show_value(flow.condition)
        self.language.show_value(flow.language)
        self.default.show_values([(tr("no"), False), (tr("yes"), True)], is_default)
        self._form.setRowVisible(self.condition, not is_default)
        self._form.setRowVisible(self.language, bool(flow.condition))
        self._form.setRowVisible(self.default, source is not None and source.kind in WITH_DEFAULT)

    def _flow(self) -> Flow:
        part = part_of(self._pen.document, self._element)
        if not isinstance(part, Flow):
            raise TypeError(self._element)
        return part

    def _write(self, text: str, language: str | None = None) -> None:
        from itsm_fit.editor.commands.values import write_value

        change = partial(write_value, element=self._element, text=text, language=language)
        if not self._pen.draw(change, self._element):
            self.refresh()

    def _let_default(self, wanted: bool) -> None:
        from itsm_fit.editor.commands.marks import let_default

        flow = self._flow()
        change = partial(let_default, element=flow.source, flow_id=flow.id if wanted else None, chosen=(flow.id,))
        if not self._pen.draw(change, self._element):
            self.refresh()


def _rows(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form
