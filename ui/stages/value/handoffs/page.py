"""Hand-offs: who passes work to whom, what each tool makes of it, where streams break, what merging roles saves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.progress import Progress
from itsm_fit.writing import titled
from ui.session.awaited import Awaited
from ui.session.cover import WHY_COVERED
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.stages.fit.parts import Switches
from ui.stages.value.handoffs.carrying import CARRYING_COLUMNS, CarryingRow, carrying_rows, is_in
from ui.stages.value.handoffs.flows import FIRST_TOOL, ROLES, FlowRow, FlowRows, flow_columns, process_name
from ui.stages.value.handoffs.matrix import RoleMatrix, between, busiest_first
from ui.stages.value.handoffs.merges import MergesView
from ui.stages.value.handoffs.streams import StreamsView
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Elided, label, page_box, splitter, tool_button, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.tick_menu import TickMenu
from ui.widgets.words import count, many, one_line, verbatim

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.silos.crossings import RoleCrossing, SiloRole
    from itsm_fit.silos.silos import Silos

_KEY = "handoffs"
_VIEWS = {
    "matrix": (Caption("Matrix"), Caption("How often work passes from each role to each other one")),
    "tools": (Caption("With each tool"), Caption("What becomes of the hand-offs with a tool, or a set of tools")),
    "streams": (Caption("Value streams"), Caption("Where each value stream breaks first, with each tool")),
    "merging": (Caption("Merging roles"), Caption("What would be saved if two roles were one")),
}
_BETWEEN = {
    "lanes": (Caption("Between lanes"), Caption("Flows from one lane to another")),
    "pools": (Caption("Messages between pools"), Caption("Message flows, which count apart")),
}


class HandoffsPage(LazyPanel):
    """Worked out in the background whenever the scores are new; below each view stand the hand-offs behind a figure."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks, self._choice, self._look = work.session, work.tasks, work.choice, work.look
        self._fit: Fit | None = None
        self._silos: Silos | None = None
        self._flows: FlowRows | None = None
        self.together: tuple[str, ...] = ()
        self._filled: set[str] = set()
        """The views that show what was found last."""
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.volumes = QPushButton(tr("Give cases a month"))
        self.views = Switches(_VIEWS, self._show_view, self)
        self.sort = Switches(_BETWEEN, lambda _which: self._show_matrix(), self)
        self.busiest = tool_button(tr("Busiest first"), tr("Order the roles by what passes"), checkable=True)
        self.set_button = QPushButton(tr("A set of tools"))
        self.matrix = RoleMatrix(tr("Hand-offs a month from role to role"), work.look)
        self.tools: TableView[CarryingRow] = TableView(CARRYING_COLUMNS, tr("Hand-offs with each tool"), work.look)
        self.streams = StreamsView(work.choice, work.look)
        self.merges = MergesView(work.look, work.tasks)
        self.flow_title = Elided("", "strong")
        self.flows: TableView[FlowRow] = TableView((), tr("Hand-offs behind the figure"), work.look)
        self.nothing = label("")
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        fit = latest_fit(self._session)
        if not self.awaited.has(fit, tools=False, weighed=False) or fit is None:
            return
        together = tuple(name for name in self.together if name in fit.tool_by_name)
        self.awaited.work_out(
            tr("Counting hand-offs"),
            partial(_worked_out, fit, together),
            lambda found: self._show(fit, *found),
            key=_KEY,
        )

    def _show_nothing(self) -> None:
        self._fit = self._silos = self._flows = None
        for words in (self.title, self.told):
            words.setText("")
        self.told.hide()
        self.volumes.hide()

    def _show(self, fit: Fit, silos: Silos, flows: FlowRows) -> None:
        from itsm_fit.silos.words import monthly_words, silo_notes

        self._fit, self._silos, self._flows = fit, silos, flows
        self._filled.clear()
        if not silos.crossings and not silos.messages:
            self.awaited.say(tr("No work passes from role to role: draw a lane for each role that works on a process."))
            return
        roles = {role for cell in silos.cells for role in (cell.source, cell.target)}
        self.title.setText(
            tr(
                "{amount} hand-offs a month between {roles}",
                amount=monthly_words(silos.per_month),
                roles=many(len(roles), "role"),
            )
        )
        self.told.setText("\n".join(silo_notes(silos, partial(process_name, fit))))
        self.told.setVisible(bool(self.told.text()))
        self.volumes.setVisible(bool(silos.without_volume))
        self.sort.set_counts({"lanes": len(silos.crossings), "pools": len(silos.message_crossings)})
        for button in self.sort.buttons.values():
            button.setVisible(bool(silos.messages))
        self.flows.head(flow_columns, tuple(side.tools for side in flows.sides))
        self._show_view(self.views.current)

    def _fill_view(self, view: str) -> None:
        """Show in a view what was found, once somebody looks at it."""
        fit, silos = self._fit, self._silos
        if fit is None or silos is None or view in self._filled:
            return
        self._filled.add(view)
        match view:
            case "matrix":
                self._show_matrix()
            case "tools":
                self.tools.set_rows(carrying_rows(silos), same=lambda row: row.side.tools)
            case "streams":
                self.streams.show_silos(fit, silos)
            case "merging":
                self.merges.show_silos(fit, silos)

    def _show_matrix(self) -> None:
        silos = self._silos
        if silos is None:
            return
        cells = silos.messages if self._pools else silos.cells
        order = busiest_first(cells, silos.roles) if self.busiest.isChecked() else silos.roles
        self.matrix.show_cells(cells, order)

    @property
    def _pools(self) -> bool:
        """Whether messages are shown: also where nothing else is."""
        silos = self._silos
        return silos is not None and bool(silos.messages) and (self.sort.current == "pools" or not silos.cells)

    def _show_view(self, view: str) -> None:
        """Bring a view to the front, and below it what its current figure is made of."""
        shown: dict[str, QWidget] = {
            "matrix": self.matrix,
            "tools": self.tools,
            "streams": self.streams,
            "merging": self.merges,
        }
        self._fill_view(view)
        why_not = self._why_not(view)
        self.nothing.setText(why_not)
        self.stack.setCurrentWidget(self.nothing if why_not else shown[view])
        hand_focus(self, shown[view])
        for widget in (*self.sort.buttons.values(), self.busiest):
            widget.setVisible(view == "matrix" and (widget is self.busiest or self._has_messages))
        self.set_button.setVisible(view == "tools" and not why_not)
        self.behind.setVisible(view != "streams" and not why_not)
        tellers = {
            "matrix": lambda: self._show_cell(*self.matrix.chosen),
            "tools": self._show_carrying,
            "streams": self.streams.tell,
            "merging": self._show_merge,
        }
        tellers[view]()

    @property
    def _has_messages(self) -> bool:
        return self._silos is not None and bool(self._silos.messages)

    def _why_not(self, view: str) -> str:
        """Why a view has nothing to show."""
        silos = self._silos
        if silos is None or view == "matrix":
            return ""
        if view in ("tools", "streams") and not silos.tools:
            return str(WHY_COVERED) if self._session.covered else tr("No tool has answered yet: add its answers first.")
        if view == "merging" and not silos.merges:
            return tr("No two roles hand work to one another: there is nothing to merge.")
        return ""

    # ------------------------------------------------------------ the hand-offs behind a figure
    def _show_cell(self, source: SiloRole | None, target: SiloRole | None) -> None:
        silos = self._silos
        if silos is None or self.views.current != "matrix":
            return
        among = silos.message_crossings if self._pools else silos.crossings
        found = between(among, source, target) if source is not None else ()
        only = () if self._pools else None
        self._show_flows(found, _way(source, target), only, roles=source is None or target is None)

    def _show_carrying(self) -> None:
        row, at = self.tools.current_row(), self.tools.currentIndex().column()
        if self._flows is None or self.views.current != "tools":
            return
        if row is None:
            self.tools.choose(self.tools.table.index(0, 0))
            return
        found = [each.crossing for each in row.side.crossings if is_in(at, each)]
        name = " + ".join(map(one_line, row.side.tools))
        title = self.tools.table.columns[at].title if at > 1 else tr("All")
        self._show_flows(found, titled(name, title), only=row.side.tools)
        if len(row.side.tools) == 1:
            self._choice.set_tool(row.side.tools[0])

    def _show_merge(self) -> None:
        if self._silos is None or self.views.current != "merging":
            return
        keys = {row.key for row in self.merges.chosen}
        ways = keys | {pair[::-1] for pair in keys}
        found = [each for each in self._silos.crossings if (each.source.key, each.target.key) in ways]
        self._show_flows(found, tr("What would be none any more"))

    def _show_flows(
        self,
        crossings: Sequence[RoleCrossing],
        title: str,
        only: tuple[str, ...] | None = None,
        *,
        roles: bool = True,
    ) -> None:
        """`only` are the tools of whose columns alone is told, `roles` says whether they differ."""
        from itsm_fit.silos.crossings import monthly
        from itsm_fit.silos.words import monthly_words

        if self._flows is None:
            return
        for at in ROLES:
            self.flows.setColumnHidden(at, not roles)
        for at, side in enumerate(self._flows.sides):
            self.flows.setColumnHidden(FIRST_TOOL + at, only is not None and side.tools != only)
        self.flows.set_rows(self._flows.of(crossings), same=lambda row: row.key)
        flows, amount = many(len(crossings), "flow"), monthly_words(monthly(crossings))
        told = tr("{flows}, {amount} a month", flows=flows, amount=amount) if crossings else ""
        self.flow_title.setText(" · ".join(filter(None, (title, told))))

    def _go_to_flow(self, row: FlowRow, column: int) -> None:
        """The flow on its drawing, looked at with the tool whose column it was asked in."""
        side = self._flows.sides[column - FIRST_TOOL] if self._flows is not None and column >= FIRST_TOOL else None
        if side is not None:
            self._choice.set_tool(side.tools[0])
        self._choice.reveal(row.crossing.process, row.crossing.flow)

    def _to_flows(self) -> None:
        """Enter in a view above: on into the hand-offs behind the figure."""
        self.flows.setFocus()
        if self.flows.current_row() is None and self.flows.table.shown:
            self.flows.choose(self.flows.table.index(0, 0))

    # ------------------------------------------------------------ choosing
    def set_together(self, tools: Sequence[str]) -> None:
        """Look at these tools as a set beside each of them; fewer than two take it away."""
        self.together = tuple(tools)
        number = len(tools)
        said = tr("A set of tools: {count}", count=count(number)) if number else tr("A set of tools")
        self.set_button.setText(said if number != 1 else tr("A set of tools: choose another"))
        self.touch()

    def _fill_tools(self, menu: QMenu) -> None:
        menu.clear()
        for tool in (each.name for each in self._fit.tools) if self._fit is not None else ():
            entry = menu.addAction(verbatim(tool))
            entry.setCheckable(True)
            entry.setChecked(tool in self.together)
            entry.toggled.connect(partial(self._toggle, tool))

    def _toggle(self, tool: str, wanted: bool) -> None:
        others = tuple(each for each in self.together if each != tool)
        self.set_together((*others, tool) if wanted else others)

    def _fill_processes(self, menu: QMenu) -> None:
        """The processes without a number of cases: each leads to where it is written."""
        menu.clear()
        if self._silos is None or self._fit is None:
            return
        for each in self._silos.without_volume:
            entry = menu.addAction(verbatim(process_name(self._fit, each)))
            entry.triggered.connect(lambda _=False, each=each: self._choice.reveal(each))

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        for button, fill in ((self.set_button, self._fill_tools), (self.volumes, self._fill_processes)):
            menu = TickMenu(self)
            menu.aboutToShow.connect(partial(fill, menu))
            button.setMenu(menu)
        self.busiest.setChecked(True)
        self.busiest.toggled.connect(lambda _on: self._show_matrix())
        self.matrix.cell_chosen.connect(self._show_cell)
        self.matrix.asked.connect(lambda _row, _column: self._to_flows())
        self.tools.selectionModel().currentChanged.connect(lambda _now, _before: self._show_carrying())
        self.tools.asked.connect(lambda _row, _column: self._to_flows())
        self.merges.pairs_chosen.connect(lambda _pairs: self._show_merge())
        self.merges.pairs.asked.connect(lambda _row, _column: self._to_flows())
        self.flows.asked.connect(self._go_to_flow)
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _lay_out(self) -> None:
        self.tools.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        self.volumes.setToolTip(tr("Go to a process that has no number of cases a month: its form has the field"))
        self.set_button.setToolTip(tr("Put tools together: what one does not carry another one may"))
        head, strip = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.volumes)
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addStretch(1)
        for widget in (*self.sort.buttons.values(), self.busiest, self.set_button):
            strip.addWidget(widget)
        self.stack = QStackedWidget()
        for view in (self.matrix, self.tools, self.streams, self.merges, self.nothing):
            self.stack.addWidget(view)
        self.behind = under(self.flow_title, self.flows)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(strip)
        inside.addWidget(splitter(self.stack, self.behind, down=True, stretch=(3, 1), sizes=(380, 150)), 1)
        box = page_box(self)
        box.addLayout(head)
        box.addWidget(self.told)
        self.awaited = Awaited(self._session, self.body, self._show_nothing)
        box.addWidget(self.awaited, 1)
        box.addWidget(self.body, 1)
        hand_focus(self, self.matrix)


def _way(source: SiloRole | None, target: SiloRole | None) -> str:
    if source is None:
        return tr("Choose a cell to see the hand-offs behind it.")
    return f"{one_line(source.name)} → {one_line(target.name) if target is not None else tr('all')}"


def _worked_out(fit: Fit, together: tuple[str, ...], progress: Progress) -> tuple[Silos, FlowRows]:
    from itsm_fit.silos.silos import silos_of

    silos = silos_of(fit, together if len(together) > 1 else (), progress)
    return silos, FlowRows(fit, silos)
