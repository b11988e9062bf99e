"""Puts the comparison onto the drawings: what they are painted by, the second canvas, the rings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from itsm_fit.drawing.comparison import difference_paint, differences, gains
from itsm_fit.drawing.paint import Mark, paint_of_document
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.scoring.promises import delivered, promises
from itsm_fit.scoring.result import Fit
from ui.session.errors import sentence
from ui.session.work import Work
from ui.stages.draw.compare.second_view import SecondView
from ui.stages.draw.compare.strip import CompareStrip
from ui.widgets.language import tr
from ui.widgets.words import percent

if TYPE_CHECKING:
    from ui.canvas.rings import RingsItem
    from ui.canvas.view import ProcessView
    from ui.stages.draw.draw_page import DrawPage

KEY = "promises kept"
_LEAST_GAIN = 0.0005


class Comparing(QObject):
    """Decides what the canvases show. `fit` is that of the session, or of its project with promises kept."""

    fit_changed = Signal()

    def __init__(self, draw: DrawPage, work: Work) -> None:
        super().__init__(draw)
        self._draw = draw
        self._session, self._choice, self._tasks, self._messages = (
            work.session,
            work.choice,
            work.tasks,
            work.messages,
        )
        self.strip, self.second = CompareStrip(), SecondView()
        self._kept: Fit | None = None
        self._promise: date | bool = False
        self._rings: dict[ProcessView, RingsItem] = {}
        draw.strips.addWidget(self.strip)
        draw.canvases.addWidget(self.second)
        self.second.hide()
        draw.let_paint(self.marks)
        draw.painted.connect(self._painted)
        self.strip.changed.connect(self._wanted)
        work.session.fit_changed.connect(self._rescored)
        work.choice.tool_changed.connect(lambda _: self._offered())
        work.choice.process_changed.connect(lambda _: self._show())
        draw.plain_turned.connect(self._offered)
        self._offered()

    @property
    def fit(self) -> Fit | None:
        return self._kept or self._session.fit

    @property
    def differing(self) -> bool:
        """Whether one drawing shows the difference of two tools."""
        return bool(self.strip.other) and self.strip.modes.current == "difference" and bool(self._choice.tool)

    def begin(self) -> None:
        """Bring the keyboard to the choice of the second tool; the first is the leader where none is chosen."""
        fit = self._session.fit
        if fit is not None and fit.tools and not self._choice.tool:
            self._choice.set_tool(fit.tools[0].name)
        self.strip.tools.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def marks(self, project: Project, document: Document, tool: str, within: str) -> dict[str, Mark]:
        """The marks of every process of a document, as it is to be seen inside a sub-process ("": as a whole)."""
        fit, other = self.fit, self.strip.other
        if fit is None or not self.differing or other not in fit.tool_by_name or tool not in fit.tool_by_name:
            return paint_of_document(project, document, fit, tool, within)
        found: dict[str, Mark] = {}
        for process in _scored(project, document, fit):
            found.update(difference_paint(fit, process, tool, other, within))
        return found

    # ------------------------------------------------------------ following

    def _offer(self) -> None:
        """Offer what there is to compare with, and the promises there are."""
        fit = self._session.fit
        tools = [tool.name for tool in fit.tools if tool.name != self._choice.tool] if fit else []
        made = promises(fit.project) if fit else ()
        days = sorted({promise.due for promise in made if promise.due is not None})
        self.strip.offer(tools, len(made), days)
        painted = bool(self._choice.tool) and not self._draw.plain
        self.strip.setVisible(fit is not None and bool(fit.tools) and painted)

    def _offered(self) -> None:
        self._offer()
        self._show()

    def _rescored(self) -> None:
        self._kept = None
        self._offer()
        self._promise = self.strip.promise
        self._keep_promises()

    def _wanted(self) -> None:
        """Another tool, mode or promise."""
        if self.strip.promise != self._promise:
            self._promise = self.strip.promise
            self._keep_promises()
        else:
            self._show()

    def _keep_promises(self) -> None:
        fit, promise = self._session.fit, self._promise
        if fit is None or promise is False:
            self._set_kept(None)
            return

        def work(progress: Progress) -> Fit:
            from itsm_fit.scoring.fit import score

            by = promise if isinstance(promise, date) else None
            return score(delivered(fit.project, by), progress, fit)

        self._tasks.start(
            tr("Scoring with promises kept"),
            work,
            self._set_kept,
            lambda error: self._messages.error(sentence(error)),
            key=KEY,
        )
        self._show()

    def _set_kept(self, fit: Fit | None) -> None:
        if self._promise is False:
            fit = None
        if fit is not self._kept:
            self._kept = fit
            self._draw.strip.show_fit(fit)
            self.fit_changed.emit()
        self._show()

    # ------------------------------------------------------------ showing

    def _show(self) -> None:
        """Paint anew, and show or hide the second canvas and the legend."""
        fit, tool, other = self.fit, self._choice.tool, self.strip.other
        painted = bool(tool) and not self._draw.plain
        beside = bool(other) and painted and not self.differing and self._draw.view is not None
        if beside and not self.second.isVisibleTo(self._draw):
            half = max(self._draw.canvases.width() // 2, 1)
            self.second.show()
            self._draw.canvases.setSizes([half, half])
        elif not beside:
            self.second.hide()
        self._draw.repaint_drawings()
        counted = None
        if fit is not None and self.differing and {tool, other} <= fit.tool_by_name.keys():
            process = self._choice.process
            counted = differences(fit, process, tool, other) if process in fit.process_by_id else None
        self.strip.show_counts(counted, tool, other)

    def _painted(self, view: ProcessView) -> None:
        """A canvas was painted: ring its weak links, and let the second follow the one in front."""
        self._ring(view)
        if view is self._draw.view and self.second.isVisibleTo(self._draw) and view.document is not None:
            self.second.follow(view)
            self.second.set_paint(self.strip.other, self._marks_of_other(view.document))

    def _marks_of_other(self, document: Document) -> dict[str, Mark]:
        project, within = self._session.project, self._draw.within
        return paint_of_document(project, self._drawn(document), self.fit, self.strip.other, within)

    def _ring(self, view: ProcessView) -> None:
        from ui.canvas.rings import RingsItem

        item = self._rings.get(view)
        if item is None:
            item = self._rings[view] = RingsItem(view.drawing)
            view.scene().addItem(item)
            view.destroyed.connect(lambda: self._rings.pop(view, None))
        item.show_rings(self._gain_words(view), view.theme)

    def _gain_words(self, view: ProcessView) -> Mapping[str, str]:
        fit, tool = self.fit, self._choice.tool
        if fit is None or tool not in fit.tool_by_name or self.differing or view.document is None or self._draw.plain:
            return {}
        document = self._drawn(view.document)
        return {
            node: f"+{percent(gain)}"
            for process in _scored(self._session.project, document, fit)
            for node, gain in gains(fit, process, tool, self._draw.within).items()
            if gain >= _LEAST_GAIN
        }

    def _drawn(self, document: Document) -> Document:
        """The project's own document behind one whose elements were given places."""
        mine = self._session.project.processes.get(self._choice.process)
        if mine is not None and any(process.id == mine.id for process in document.processes):
            return self._session.project.document_of(self._choice.process)
        return document


def _scored(project: Project, document: Document, fit: Fit) -> list[str]:
    """The ids of a document's processes that have scores."""
    own = {id(process) for process in document.processes}
    return [pid for pid, process in project.processes.items() if id(process) in own and pid in fit.process_by_id]
