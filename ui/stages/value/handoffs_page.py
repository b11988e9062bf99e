"""How often work passes from role to role a month, and what the figures lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import label, page_box
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many, one_line

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.silos.matrix import SiloCell
    from itsm_fit.silos.silos import Silos

_KEY = "handoffs"


def _monthly(cell: SiloCell) -> str:
    from itsm_fit.silos.words import monthly_words

    return monthly_words(cell.per_month)


CELLS: tuple[TableColumn[SiloCell], ...] = (
    TableColumn(Caption("From"), lambda cell: one_line(cell.source.name), width=28),
    TableColumn(Caption("To"), lambda cell: one_line(cell.target.name), width=28, stretch=True),
    TableColumn(Caption("A month"), _monthly, key=lambda cell: cell.per_month.known, right=True, width=16),
)


class HandoffsPage(LazyPanel):
    """Worked out in the background whenever the scores are new."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session, self._tasks = work.session, work.tasks
        self.title = label("", "heading", wrap=False)
        self.told = label("", "muted", lines=True, selectable=True)
        self.cells: TableView[SiloCell] = TableView(CELLS, tr("Hand-offs between roles"), work.look)
        box = page_box(self)
        box.addWidget(self.title)
        box.addWidget(self.told)
        box.addWidget(self.cells, 1)
        self.setFocusProxy(self.cells)
        work.session.project_changed.connect(self.touch)
        work.session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        fit = latest_fit(self._session)
        if fit is None:
            self._show_nothing(tr("No scores yet: draw or open processes first."))
            return
        self._tasks.start(
            tr("Counting hand-offs"),
            lambda progress: _worked_out(fit, progress),
            lambda silos: self._show(fit, silos),
            lambda error: self._show_nothing(sentence(error)),
            key=_KEY,
        )

    def _show_nothing(self, words: str) -> None:
        self.title.setText(words)
        self.told.setText("")
        self.cells.set_rows([])

    def _show(self, fit: Fit, silos: Silos) -> None:
        from itsm_fit.silos.words import monthly_words, silo_notes

        names = {its.id: its.name or its.id for its in fit.processes}
        roles = many(len(silos.roles), "role")
        self.title.setText(
            tr("{amount} hand-offs a month between {roles}", amount=monthly_words(silos.per_month), roles=roles)
        )
        self.told.setText("\n".join(silo_notes(silos, lambda each: one_line(names.get(each, each)))))
        self.told.setVisible(bool(self.told.text()))
        self.cells.renew_rows(silos.cells, same=lambda cell: (cell.source.key, cell.target.key))


def _worked_out(fit: Fit, progress: Progress) -> Silos:
    from itsm_fit.silos.silos import silos_of

    progress(tr("Counting hand-offs"), 0.0)
    return silos_of(fit)
