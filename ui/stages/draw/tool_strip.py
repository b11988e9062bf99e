"""The line above the drawing: which tool paints it, how that tool does on this process, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayoutItem, QSizePolicy, QWidget

from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.bar import IntervalBar
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label, offer, set_part, tool_button
from ui.widgets.words import interval, tip

_NO_TOOL = Caption("No tool: the plain drawing")
_LEAST = 420
"""The strip's least width; the coverage gives way first: end to end is what the drawing shows."""

_LEAST_NAME = 18
"""Characters of a tool's rank and name that are seen in any case."""
_TIP = Caption("The tool whose verdicts are painted on the drawing")
_AIR = 90
"""Margins and gaps between the parts."""
_LIVED_TIP = Caption(
    "What a log of tickets tells: how many cases went where, and which ways they took that are not drawn (F9)"
)


class Gauge(QWidget):
    """A named interval as a small bar with its numbers."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.name, self.numbers = label(name, "muted", wrap=False), label("", wrap=False)
        self._bar = IntervalBar(look)
        self._bar.setFixedWidth(72)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        for widget in (self.name, self._bar, self.numbers):
            line.addWidget(widget)

    def show_figure(self, figure: Interval | None) -> None:
        self.numbers.setText(interval(figure))
        self._bar.show_figure(figure)


class ToolStrip(QWidget):
    """Chooses the tool that paints; its figures are those of the chosen process."""

    zoomed = Signal(str)
    """One of "in", "out", "fit"."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._other_fit: Fit | None = None
        set_part(self, "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tools = ChoiceBox()
        self.tools.setAccessibleName(tr("Tool that paints the drawing"))
        self.tools.setToolTip(str(_TIP))
        self.tools.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tools.setMinimumWidth(_LEAST_NAME * self.fontMetrics().averageCharWidth())
        self.end_to_end, self.coverage = Gauge(tr("End to end"), look), Gauge(tr("Coverage"), look)
        self.lived = tool_button(tr("Lived"), str(_LIVED_TIP), checkable=True)
        self.zoom = tool_button("100 %")
        self._lay_out()
        self.tools.activated.connect(self._picked)
        session.fit_changed.connect(self._fill)
        for signal in (choice.tool_changed, choice.process_changed):
            signal.connect(self.refresh)
        self._fill()

    def set_zoom(self, factor: float) -> None:
        """Show the zoom; 1.0 is one diagram unit a pixel."""
        self.zoom.setText(f"{factor * 100:.0f}\u00a0%")

    def show_fit(self, fit: Fit | None) -> None:
        """Show the figures of another fit than the session's; None goes back to that."""
        self._other_fit = fit
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _fill(self) -> None:
        fit = self._session.fit
        tools = fit.tools if fit else ()
        named = [(tool.name if fit and fit.unweighed else _titled(tool), tool.name) for tool in tools]
        offer(self.tools, [(str(_NO_TOOL), ""), *named])
        self.tools.setEnabled(bool(tools))
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen tool and its figures for the chosen process."""
        self.tools.setCurrentIndex(max(self.tools.findData(self._choice.tool), 0))
        self.tools.setToolTip(tip(self._tip()))
        fit = self._other_fit or self._session.fit
        process = fit.process_by_id.get(self._choice.process) if fit else None
        served = process.tools.get(self._choice.tool) if process else None
        self.end_to_end.setVisible(served is not None)
        if served is not None:
            self.end_to_end.show_figure(served.end_to_end)
            self.coverage.show_figure(served.coverage)
        self.coverage.setVisible(served is not None and self._has_room())

    def _tip(self) -> str:
        """The chosen tool in full, and why it ranks where it does."""
        fit, tool = self._session.fit, self._choice.tool
        if fit is None or tool not in fit.tool_by_name:
            return str(_TIP)
        from itsm_fit.scoring.explain import explain_tool

        return "\n".join(filter(None, (tool, explain_tool(tool, fit.tools, fit.processes), str(_TIP))))

    def _has_room(self) -> bool:
        """Whether everything can stand beside everything, the chooser at its least width."""
        return self.width() >= self._needs(self.lived, self.end_to_end, self.coverage, self._zooms)

    def _needs(self, *parts: QLayoutItem | QWidget) -> int:
        return self.tools.minimumWidth() + sum(part.sizeHint().width() for part in parts) + _AIR

    def _picked(self, at: int) -> None:
        self._choice.set_tool(str(self.tools.itemData(at)))

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 5, 8, 5)
        line.setSpacing(9)
        line.addWidget(self.tools)
        line.addWidget(self.lived)
        line.addWidget(self.end_to_end)
        line.addWidget(self.coverage)
        line.addStretch(1)
        self._zooms = QHBoxLayout()
        self._zooms.setSpacing(0)
        for text, what, hint in (
            ("−", "out", tr("Zoom out (Ctrl+-)")),
            ("", "fit", tr("Show the whole drawing (Ctrl+0)")),
            ("+", "in", tr("Zoom in (Ctrl++)")),
        ):
            button = tool_button(text) if text else self.zoom
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, what=what: self.zoomed.emit(what))
            self._zooms.addWidget(button)
        self.zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("1000 %") + 16)
        line.addLayout(self._zooms)

    def minimumSizeHint(self) -> QSize:
        """Narrow, so that the coverage can give way before the window must grow or its docks shrink."""
        needed = self._needs(self.lived, self.end_to_end, self._zooms)
        return QSize(max(_LEAST, needed), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _titled(tool: ToolFit) -> str:
    return f"{tool.rank}  {tool.name}   {signed(ELIGIBLE, tool.eligible)}"
