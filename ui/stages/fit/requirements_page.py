"""Requirements side by side: who meets each, which decide between the tools, and what nobody asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, PRIORITY_ORDER, SIGN
from itsm_fit.writing import per_cent, titled
from ui.session.awaited import Awaited
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.cells import ShareCell, Verdicts, VerdictsCell
from ui.stages.fit.parts import Switches
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import filter_line, label, page_box, tool_button
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import CROSS_CUTTING_WORDS, NO_BREAK, NOTHING, count, listed, many, weight

if TYPE_CHECKING:
    from itsm_fit.scoring.discrimination import RequirementStanding, UnaskedFeature

_VIEWS = {
    "all": (Caption("All"), Caption("Every requirement")),
    "decide": (Caption("Decisive"), Caption("Requirements that tell the tools apart, those that do most first")),
    "nobody": (Caption("Nobody meets"), Caption("Requirements that no tool is shown to meet")),
    "only": (Caption("Only one meets"), Caption("Requirements that one tool meets and no other can")),
    "open": (Caption("Open"), Caption("Requirements that wait for the answer of some tool")),
    "gates": (
        Caption("Gates"),
        Caption("Musts that a tool fails or leaves open, and who insists"),
    ),
    "unasked": (Caption("Not asked for"), Caption("Rows of the vendors’ tables that no requirement asks for")),
}
_KEEPS: dict[str, Callable[[RequirementStanding], bool]] = {
    "all": lambda _: True,
    "decide": lambda row: row.decides,
    "nobody": lambda row: row.nobody_meets,
    "only": lambda row: bool(row.only),
    "open": lambda row: bool(row.open),
    "gates": lambda row: row.requirement.priority is Priority.MUST and bool(row.fails or row.open),
}


class RequirementsPage(LazyPanel):
    """The table of requirements; Enter shows the answers of all tools to one."""

    heavy = True

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._choice = work.session, work.choice
        self._standings: tuple[RequirementStanding, ...] = ()
        self._unasked: tuple[UnaskedFeature, ...] = ()
        self.switches = Switches(_VIEWS, self._show, self)
        self.search = filter_line(tr("Filter by id, text, process or tool"))
        self.search.setMaximumWidth(280)
        self.copy = tool_button(tr("Copy"), tr("Copy the selected rows, or all shown, for a spreadsheet (Ctrl+C)"))
        self.headline = label("", "muted")
        self.said = label("", selectable=True)
        self.table: TableView[RequirementStanding] = TableView((), tr("Requirements and who meets them"), work.look)
        self.unasked: TableView[UnaskedFeature] = TableView(
            _UNASKED_COLUMNS, tr("Features that no requirement asks for"), work.look
        )
        self.stack = QStackedWidget()
        self._lay_out()
        hand_focus(self, self.table)
        self.search.textChanged.connect(lambda _: self._filter())
        self.copy.clicked.connect(self._copy)
        self.table.asked.connect(self._ask)
        self.table.row_changed.connect(self._tell)
        work.session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        fit = self._session.fit
        none = tr("No requirements yet: give the steps what they ask of a tool.")
        if (fit is not None and fit.requirements) or self.awaited.has(fit, tools=False, weighed=False, none=none):
            self.awaited.fill()
            self._show_fit(fit)

    def _show_fit(self, fit: Fit | None) -> None:
        from itsm_fit.scoring.discrimination import standings, unasked_features

        self._standings = standings(fit) if fit else ()
        self._unasked = unasked_features(fit) if fit else ()
        most = max((row.power for row in self._standings), default=0.0)
        tools = tuple(tool.name for tool in fit.tools) if fit else ()
        self.table.set_columns(_columns(fit, tools, most))
        self.table.set_rows(self._standings, same=lambda row: row.requirement.id)
        self.unasked.set_rows(self._unasked, same=lambda row: row.place)
        counts = {view: sum(map(keep, self._standings)) for view, keep in _KEEPS.items()}
        self.switches.set_counts({**counts, "unasked": len(self._unasked)})
        self._show(self.switches.current)

    def _show(self, view: str) -> None:
        shown = self.unasked if view == "unasked" else self.table
        self.stack.setCurrentWidget(shown)
        hand_focus(self, shown)
        if view == "decide":
            self.table.sortByColumn(_POWER, Qt.SortOrder.DescendingOrder)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        keep = _KEEPS.get(self.switches.current)
        if keep is None:
            self.unasked.table.set_filter(lambda row: _has(_unasked_text(row), words))
        else:
            names = _process_names(self._session.fit)
            self.table.table.set_filter(lambda row: keep(row) and (not words or _has(_text(row, names), words)))
        self.headline.setText(self._headline())
        self._tell(self.table.current_row())

    def _headline(self) -> str:
        fit = self._session.fit
        if fit is None:
            return ""
        if not fit.requirements:
            return tr("No requirements yet: give the steps what they ask of a tool.")
        if self.switches.current == "unasked":
            shown = len(self.unasked.table.shown)
            return tr(
                "{rows} of the vendors’ tables that no requirement asks for: offered, not scored.",
                rows=many(shown, "row"),
            )
        if not fit.tools:
            asked = many(len(fit.requirements), "requirement")
            return tr("{requirements}, and no tool has answered yet.", requirements=asked)
        return _told(self.switches.current, len(self.table.table.shown), len(fit.tools))

    def _tell(self, row: RequirementStanding | None) -> None:
        """Who meets the current requirement, in words."""
        self.said.setVisible(row is not None and self.stack.currentWidget() is self.table)
        if row is not None:
            self.said.setText(" ".join(filter(None, (_sentence(row), _gate_words(self._session.fit, row)))))

    def _ask(self, row: RequirementStanding, _column: int) -> None:
        rid = row.requirement.id
        self._choice.why_asked.emit(
            Scope(
                "", only=(rid,), title=tr("All tools: {requirement} {text}", requirement=rid, text=row.requirement.text)
            )
        )

    def _copy(self) -> None:
        (self.unasked if self.stack.currentWidget() is self.unasked else self.table).copy()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        for button in self.switches.buttons.values():
            strip.addWidget(button)
        strip.addStretch(1)
        strip.addWidget(self.search)
        strip.addWidget(self.copy)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.unasked)
        box = page_box(self)
        box.addLayout(strip)
        box.addWidget(self.headline)
        self.awaited = Awaited(self._session, self.stack, lambda: self._show_fit(None))
        box.addWidget(self.awaited, 1)
        box.addWidget(self.stack, 1)
        box.addWidget(self.said)


_POWER = 6
_ONE_PERCENT = 0.01
_MOST_TILES = 24
"""Tools that have a tile each; of more only the counts are told."""
_UNASKED_COLUMNS: tuple[TableColumn[UnaskedFeature], ...] = (
    TableColumn(Caption("Group"), lambda row: row.feature.group or NOTHING, width=18),
    TableColumn(Caption("Id"), lambda row: row.feature.id or NOTHING, width=10),
    TableColumn(
        Caption("What the vendors offer"), lambda row: row.feature.text or row.feature.id, width=50, stretch=True
    ),
    TableColumn(
        Caption("Answered by"),
        lambda row: count(len(row.answers)),
        key=lambda row: len(row.answers),
        tip=lambda row: "\n".join(titled(tool, raw) for tool, raw in row.answers) or tr("No tool answers it"),
        right=True,
        width=12,
    ),
    TableColumn(Caption("Cell"), lambda row: row.place, width=34),
)


def _columns(fit: Fit | None, tools: tuple[str, ...], most: float) -> tuple[TableColumn[RequirementStanding], ...]:
    """`most` is the largest power, where the bars end."""
    names = _process_names(fit)
    tiles = max(len(tools) * 5 // 2, 14) if len(tools) <= _MOST_TILES else 14
    return (
        TableColumn(tr("Id"), lambda row: row.requirement.id, width=10),
        TableColumn(tr("Requirement"), lambda row: row.requirement.text or row.requirement.id, width=38, stretch=True),
        TableColumn(tr("Process"), lambda row: _processes(row, names), width=18, stretch=True),
        TableColumn(
            tr("Priority"),
            lambda row: PRIORITY[row.requirement.priority],
            key=lambda row: PRIORITY_ORDER[row.requirement.priority],
            width=8,
            says=PRIORITY.values,
        ),
        TableColumn(
            tr("Weight"),
            lambda row: weight(row.requirement.weight),
            key=lambda row: row.requirement.weight,
            right=True,
            width=7,
        ),
        TableColumn(
            tr("Who meets it"),
            _counted,
            key=lambda row: (len(row.meets), len(row.open)),
            figure=lambda row: Verdicts(_outcomes(row, tools)),
            tip=_sentence,
            delegate=VerdictsCell,
            width=tiles,
            help=tr("One tile a tool in ranking order: support at least the must threshold, open, or below it"),
        ),
        TableColumn(
            tr("Decides"),
            lambda row: _fine(row.power, most),
            key=lambda row: row.power,
            figure=lambda row: row.power / most if most else 0.0,
            delegate=ShareCell,
            width=18,
            help=tr(
                "Its part of what tells the tools apart: effective weight × standard deviation of the "
                "proven support (the contrast intensity of CRITIC, Diakoulaki et al. 1995), as a share of "
                "all requirements"
            ),
        ),
        TableColumn(
            tr("Parts coverage by"),
            lambda row: _fine(row.apart, most),
            key=lambda row: row.apart,
            right=True,
            width=16,
            help=tr("How far this requirement alone parts the coverage of the best and the worst tool"),
        ),
        TableColumn(
            tr("Who insists"),
            lambda row: row.requirement.own.insisted or NOTHING,
            tip=lambda row: row.requirement.own.reason or tr("No reason is given."),
            width=14,
            help=tr("The owner, else the source; why stands in the tip"),
        ),
    )


def _fine(share: float, most: float) -> str:
    """A small share with one decimal, or two where even the column's largest is below 1 %."""
    if not share:
        return NOTHING
    digits = 1 if most >= _ONE_PERCENT else 2
    least = 10.0**-digits
    shown = per_cent(max(share, least / 100), digits).replace(" ", NO_BREAK)
    return shown if share * 100 >= least else f"< {shown}"


def _counted(row: RequirementStanding) -> str:
    numbers = {Outcome.YES: row.meets, Outcome.OPEN: row.open, Outcome.NO: row.fails}
    return "  ".join(f"{len(tools)} {SIGN[outcome]}" for outcome, tools in numbers.items())


def _outcomes(row: RequirementStanding, tools: tuple[str, ...]) -> tuple[Outcome, ...]:
    met, undecided = set(row.meets), set(row.open)
    return tuple(Outcome.YES if tool in met else Outcome.OPEN if tool in undecided else Outcome.NO for tool in tools)


def _process_names(fit: Fit | None) -> dict[str, str]:
    return {process.id: process.name for process in fit.processes} if fit else {}


def _processes(row: RequirementStanding, names: dict[str, str]) -> str:
    return ", ".join(names.get(each, each) for each in row.requirement.processes) or str(CROSS_CUTTING_WORDS)


def _text(row: RequirementStanding, names: dict[str, str]) -> str:
    asked = row.requirement
    return f"{asked.id} {asked.text} {asked.category} {_processes(row, names)} {' '.join(row.meets)}".casefold()


def _unasked_text(row: UnaskedFeature) -> str:
    return f"{row.feature.id} {row.feature.text} {row.feature.group} {row.place}".casefold()


def _has(hay: str, words: list[str]) -> bool:
    return all(word in hay for word in words)


def _sentence(row: RequirementStanding) -> str:
    """Who meets a requirement; with care where it is one alone."""
    if row.only:
        return tr(
            "{requirement}: only {tool} meets it, and no other tool can. That may be its strength; it may also "
            "be that the requirement was written after one product. Ask who wrote it and which case "
            "needs it.",
            requirement=row.requirement.id,
            tool=row.only,
        )
    parts = [tr("Met by: {tools}", tools=listed(row.meets, 8))] if row.meets else []
    parts += [tr("open: {tools}", tools=listed(row.open, 8))] if row.open else []
    parts += [tr("not met by: {tools}", tools=listed(row.fails, 8))] if row.fails else []
    if not parts:
        return tr("{requirement}: no tool has answered yet.", requirement=row.requirement.id)
    said = f"{'; '.join(parts)}."
    if row.nobody_can:
        said = f"{tr('Nobody meets it, whatever they still answer.')} {said}"
    return titled(row.requirement.id, said)


def _gate_words(fit: Fit | None, row: RequirementStanding) -> str:
    """Who insists on a must that tools fail, why, and whom it alone eliminates."""
    its = row.requirement
    if fit is None or its.priority is not Priority.MUST or not row.fails:
        return ""
    alone = tuple(name for name in row.fails if fit.tool_by_name[name].unmet_musts == (its.id,))
    who = its.own.insisted
    parts = [
        tr("As a must it eliminates {tools}.", tools=listed(row.fails, 8)),
        tr("Of these {tools} fail nothing else.", tools=listed(alone, 8)) if alone and alone != row.fails else "",
        tr("They fail nothing else.") if alone == row.fails else "",
        tr("{who} insists: {reason}", who=who, reason=its.own.reason or tr("no reason is given."))
        if who
        else tr("Nobody is named who insists on it."),
    ]
    return " ".join(filter(None, parts))


def _told(view: str, shown: int, tools: int) -> str:
    if view == "only" and tools < _FEWEST_TO_COMPARE:
        return tr("With fewer than three tools it says nothing that only one meets a requirement.")
    if not shown and view in _NONE_TOLD:
        return str(_NONE_TOLD[view])
    requirements = many(shown, "requirement")
    if view == "all":
        return tr(
            "{requirements}, {tools}. Enter shows what each vendor says.",
            requirements=requirements,
            tools=many(tools, "tool"),
        )
    return _some_told(view, shown, requirements)


def _some_told(view: str, shown: int, requirements: str) -> str:
    """What a view says of the requirements that it shows."""
    match view:
        case "decide":
            return trn(
                "{requirements} tells the tools apart; what all meet alike decides nothing, however heavy it is.",
                "{requirements} tell the tools apart; what all meet alike decides nothing, however heavy it is.",
                shown,
                requirements=requirements,
            )
        case "nobody":
            return trn(
                "{requirements} is not shown to be met by any tool: drop it, build it, or keep asking.",
                "{requirements} are not shown to be met by any tool: drop them, build them, or keep asking.",
                shown,
                requirements=requirements,
            )
        case "gates":
            return trn(
                "{requirements} is a must that a tool fails or leaves open.",
                "{requirements} are musts that a tool fails or leaves open.",
                shown,
                requirements=requirements,
            )
        case "only":
            return trn(
                "{requirements} is met by one tool alone: its strength, or written after its data sheet? Worth a look.",
                "{requirements} are met by one tool alone: its strength, or written after its data sheet? "
                "Worth a look.",
                shown,
                requirements=requirements,
            )
    return trn(
        "{requirements} waits for the answer of at least one tool.",
        "{requirements} wait for the answer of at least one tool.",
        shown,
        requirements=requirements,
    )


_FEWEST_TO_COMPARE = 3
_NONE_TOLD: dict[str, Caption] = {
    "decide": Caption("No requirement here tells the tools apart."),
    "nobody": Caption("No requirement here is left unmet by every tool."),
    "only": Caption("No requirement here is met by one tool alone."),
    "open": Caption("No requirement here waits for an answer."),
    "gates": Caption("No must here is failed or left open by any tool."),
}
