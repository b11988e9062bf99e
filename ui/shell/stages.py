"""The pages of the stages, each made when it is first looked at: the window shows before most of them are loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtWidgets import QWidget

from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.progress import Progress
from ui.session.dialogs import Dialogs
from ui.session.report_wish import ReportWish
from ui.session.work import Work
from ui.shell.editing import Editing
from ui.shell.files import Files
from ui.shell.page_stack import PageStack
from ui.shell.samples import SAMPLES
from ui.stages.draw.draw_page import DrawPage

if TYPE_CHECKING:
    from ui.shell.cover_page import CoverPage
    from ui.stages.fit.stage import FitStage
    from ui.stages.judge.stage import JudgeStage
    from ui.stages.match.match_page import MatchPage
    from ui.stages.report.letters import Letters
    from ui.stages.report.process_books import ProcessBooks
    from ui.stages.report.report_page import ReportPage
    from ui.stages.report.returned import ReturnedReports
    from ui.stages.require.catalogues import Catalogues
    from ui.stages.require.require_page import RequirePage
    from ui.stages.seal.stage import SealStage
    from ui.stages.tools.answers_page import AnswersPage
    from ui.stages.tools.stage import ToolsStage
    from ui.stages.tools.tools_page import ToolsPage
    from ui.stages.value.stage import ValueStage


ReadState = Callable[[Progress], Project]
"""Reads another state of the project."""
StagePage = TypeVar("StagePage", bound=QWidget)


class Stages:
    """Makes the page of a stage, puts it into `pages`, and leads what it asks for to where that is done."""

    def __init__(
        self,
        work: Work,
        draw: DrawPage,
        pages: PageStack,
        *,
        files: Files,
        editing: Editing,
        dialogs: Dialogs,
        open_stage: Callable[[str], object],
        compare_state: Callable[[str, ReadState], object],
        explain: Callable[[Callable[[], object]], object],
    ) -> None:
        self._work, self._draw, self._pages = work, draw, pages
        self._files, self._editing, self._dialogs, self._open = files, editing, dialogs, open_stage
        self._compare_state, self._explain = compare_state, explain
        self._pages.addWidget(draw)

    def page(self, stage: str) -> QWidget:
        """The page of a stage, by its id."""
        return self.cover if stage in _COVERED and self._work.session.covered else _PAGES[stage](self)

    @property
    def draw(self) -> DrawPage:
        return self._draw

    @cached_property
    def require(self) -> RequirePage:
        from ui.stages.require.require_page import RequirePage

        work = self._work
        page = self._added(RequirePage(work.session, work.choice, work.look, work.settings, work.author))
        page.import_asked.connect(self._files.ask_add)
        page.export_asked.connect(self._files.export_requirements)
        page.catalogue_asked.connect(self.catalogues.offer)
        return page

    @cached_property
    def catalogues(self) -> Catalogues:
        """What offers requirements to choose from."""
        from ui.stages.require.catalogues import Catalogues

        return Catalogues(self._work, self._dialogs, self._pages)

    @cached_property
    def tools(self) -> ToolsStage:
        from ui.stages.tools.stage import ToolsStage

        return self._added(ToolsStage(self))

    @cached_property
    def tool_answers(self) -> AnswersPage:
        from ui.stages.tools.answers_page import AnswersPage

        page = AnswersPage(self._work.session, self._work.look)
        page.import_asked.connect(self._files.ask_add)
        page.questionnaire_asked.connect(lambda told: self._files.export_questionnaire(with_weights=told))
        page.round_asked.connect(lambda round_: self._files.export_questionnaire(only=round_))
        page.sample_asked.connect(lambda: self._files.open_sample(SAMPLES[-1]))
        page.actions_.rows_asked.connect(self._match_only)
        page.actions_.file_asked.connect(self._show_file)
        return page

    @cached_property
    def tool_files(self) -> ToolsPage:
        from ui.stages.tools.tools_page import ToolsPage

        page = ToolsPage(self._work.session, self._work.look)
        page.add_asked.connect(self._files.ask_add)
        page.remove_asked.connect(self._editing.remove)
        page.meaning_asked.connect(self._editing.set_meaning)
        return page

    @cached_property
    def match(self) -> MatchPage:
        from ui.stages.match.match_page import MatchPage

        page = self._added(MatchPage(self._work.session, self._work.tasks, self._work.look, self._work.messages))
        page.actions_.answers_asked.connect(self._show_answers_of)
        page.actions_.file_asked.connect(self._show_file)
        return page

    @cached_property
    def cover(self) -> CoverPage:
        """Stands in place of a stage whose figures are covered."""
        from ui.shell.cover_page import CoverPage

        page = self._added(CoverPage(self._work))
        page.seal_asked.connect(lambda: self._open("seal"))
        return page

    @cached_property
    def seal(self) -> SealStage:
        from ui.stages.seal.stage import SealStage

        page = self._added(SealStage(self._work))
        page.compare_asked.connect(self._compare_state)
        page.baseline.explain_asked.connect(self._explain)
        page.baseline.certificate_asked.connect(self._files.export_certificate)
        return page

    @cached_property
    def judge(self) -> JudgeStage:
        from ui.stages.judge.stage import JudgeStage

        return self._added(JudgeStage(self._work))

    @cached_property
    def fit(self) -> FitStage:
        from ui.stages.fit.stage import FitStage

        return self._added(FitStage(self._work))

    @cached_property
    def value(self) -> ValueStage:
        from ui.stages.value.stage import ValueStage

        return self._added(ValueStage(self._work))

    @cached_property
    def report(self) -> ReportPage:
        from ui.stages.report.report_page import ReportPage

        work = self._work
        page = self._added(ReportPage(work.session, work.tasks, work.messages, self._dialogs))
        page.report_asked.connect(self._files.export_report)
        page.starter_asked.connect(self._files.export_starter)
        page.drawing_asked.connect(self._files.export_drawing)
        page.wish_changed.connect(self._wish)
        page.back_asked.connect(self.returned_reports.ask)
        page.letters_asked.connect(self.letters.ask)
        page.book_asked.connect(self.books.ask)
        return page

    @cached_property
    def letters(self) -> Letters:
        """Writes to bidders; its dialog stands before the page of the report."""
        from ui.stages.report.letters import Letters

        work = self._work
        return Letters(work.session, work.tasks, work.messages, dialogs=self._dialogs, page=self._pages)

    @cached_property
    def books(self) -> ProcessBooks:
        """Writes the processes as books; its dialog stands before whatever page is shown."""
        from ui.stages.report.process_books import ProcessBooks

        work, files = self._work, self._files
        return ProcessBooks(
            work.session, files.writer, work.messages, dialogs=self._dialogs, settings=work.settings, page=self._pages
        )

    @cached_property
    def returned_reports(self) -> ReturnedReports:
        """Takes reports back; its dialogs stand before the page of the report."""
        from ui.stages.report.returned import ReturnedReports

        work, pages = self._work, self._pages
        return ReturnedReports(
            work.session, work.tasks, work.messages, look=work.look, dialogs=self._dialogs, page=pages
        )

    def _wish(self, wish: ReportWish) -> None:
        self._files.report_wish = wish

    def _match_only(self, tool: str) -> None:
        self._open("match")
        self.match.show_only(tool)

    def _show_answers_of(self, tool: str) -> None:
        self.tools.show_page("answers")
        self.tool_answers.show_only(tool)
        self._open("tools")

    def _show_file(self, matrix: Matrix) -> None:
        self.tools.show_page("files")
        self.tool_files.show_file(matrix)
        self._open("tools")

    def _added(self, page: StagePage) -> StagePage:
        self._pages.addWidget(page)
        return page


_COVERED = frozenset({"fit", "report"})
"""Stages that show how tools do."""
_PAGES: Final[Mapping[str, Callable[[Stages], QWidget]]] = {
    "draw": lambda stages: stages.draw,
    "require": lambda stages: stages.require,
    "seal": lambda stages: stages.seal,
    "tools": lambda stages: stages.tools,
    "match": lambda stages: stages.match,
    "judge": lambda stages: stages.judge,
    "fit": lambda stages: stages.fit,
    "value": lambda stages: stages.value,
    "report": lambda stages: stages.report,
}
