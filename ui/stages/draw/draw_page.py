"""The drawings: a tab for each page of a file, painted by the chosen tool."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.drawing.paint import Asides, Mark, paint_of_document
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from ui.editor.palette_strip import PaletteStrip
from ui.session.choice import Choice
from ui.session.drawings import (
    Drawings,
    element_of,
    first_process,
    hidden_in,
    inner_key,
    page_key,
    page_keys,
    shown_page,
    shows_process,
    trail,
    whole_key,
)
from ui.session.drawn_processes import id_of, is_pool, owner_of, pool_among_others, process_with
from ui.session.places import PlacedDocuments
from ui.session.session import Session
from ui.stages.draw.capture_bar import CaptureBar
from ui.stages.draw.drawing_tabs import DrawingTabs
from ui.stages.draw.tool_strip import ToolStrip
from ui.stages.draw.trail_strip import TrailStrip
from ui.stages.require.dragging import TakesRequirements
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import label, set_part
from ui.widgets.words import tip, verbatim

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from ui.canvas.drawing import Drawing
    from ui.canvas.view import ProcessView
    from ui.editor.editor import Editor
    from ui.stages.draw.keep_fitted import KeepFitted

_PROJECTED: Final = 1.4
"""How large a drawing is at least that a room looks at."""
_MOST_PAGES: Final = 12
"""Of one file that are opened together; one more opens when something on it is chosen."""


class _DrawnAhead(NamedTuple):
    """What is shown first of a project that is about to be opened: the canvas of each drawing, by its key."""

    drawings: Drawings
    views: dict[str, ProcessView]


class DrawPage(QWidget):
    """Tabs, tool strip and canvas; `ui.session.drawings` says what a drawing goes by.

    A page of a file is one, and what is inside a sub-process.
    """

    menu_asked = Signal(str, QPoint)
    """A context menu is asked for on an element ("" is the canvas), at a place on the screen."""
    left_alone = Signal()
    """Escape was pressed where there was nothing to break off and nothing selected."""
    comment_asked = Signal()
    """A comment is to be written at what is selected."""
    opened = Signal(str)
    """An element was double-clicked."""
    ordered = Signal(str, int)
    """The page that this drawing shows is to stand so many places further on in its file."""
    painted = Signal(object)
    """This canvas was painted by a tool, or plain."""
    plain_turned = Signal()
    """No tool paints any more, or one does again."""
    jump_chosen = Signal(int)
    """The arc of a way that is not drawn was clicked: the number of the jump."""

    def __init__(self, session: Session, choice: Choice, look: Look, places: PlacedDocuments) -> None:
        super().__init__()
        self._places, self._drawings = places, Drawings(places)
        self._session, self._choice, self._look = session, choice, look
        self._views: dict[str, ProcessView] = {}
        self._editors: dict[str, Editor] = {}
        self._fits: dict[str, KeepFitted] = {}
        self._stale: set[str] = set()
        self._home = session.home
        self._ahead: _DrawnAhead | None = None
        self.asides = Asides()
        """What is written on the drawings beside what they show anyway; `set_asides` changes it."""
        self._gone: set[str] = set()
        """Drawings that went with what they show: their tabs come back when undo or redo brings them back."""
        self._processes: set[str] = set()
        """Which there were last, by their ids."""
        self._pages: dict[str, dict[str, str]] = {}
        """The pages, by their keys and as they were last, of each file of which one is open."""
        self.tabs = DrawingTabs()
        self.strip = ToolStrip(session, choice, look)
        self.trail = TrailStrip()
        self.stack = QStackedWidget()
        self.canvases = QSplitter()
        self.canvases.setChildrenCollapsible(False)
        self.marks_of: Callable[[Project, Document, str, str], dict[str, Mark]] = self._marks_by_fit
        """What a document is painted with by a tool, as it is to be seen inside a sub-process ("": as a whole)."""
        self.palette_strip = PaletteStrip(lambda: self.editor, look)
        self.capture = CaptureBar(session, choice, lambda: self.editor)
        self.plain = False
        """Whether no tool paints, as something else is to be seen; `set_plain` changes it."""
        self._scale_before = 1.0
        """How large the drawing was before a room looked at it."""
        self.nothing = label(tr("Choose a process in the list, or add a BPMN model."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.nothing)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> ProcessView | None:
        """The canvas in front, if any."""
        shown = self.stack.currentWidget()
        return next((view for view in self._views.values() if view is shown), None)

    @property
    def editor(self) -> Editor | None:
        """What edits the drawing in front, if any."""
        shown = self.stack.currentWidget()
        return next((editor for editor in self._editors.values() if editor.view is shown), None)

    @property
    def within(self) -> str:
        """The sub-process that the drawing in front shows, "" for a whole one."""
        return element_of(self._key_in_front())

    @property
    def key(self) -> str:
        """What the drawing in front goes by, "" for none."""
        return self._key_in_front()

    def show_drawing(self, key: str) -> None:
        """Bring a drawing to the front."""
        self._bring(key)

    def draw_ahead(self, project: Project, progress: Progress) -> None:
        """Make what is shown first of a project that is about to be opened; runs in a worker.

        The figures are made there, the canvases in the window's thread, one at a time.
        """
        in_window = partial(self._session.tasks.do_in_window, progress=lambda: progress(tr("Drawing"), 0.5))
        for needed in ("ui.canvas.drawing", "ui.editor.editor"):
            in_window(partial(import_module, needed))
        drawings = Drawings(self._places)
        in_window(partial(self._begin_ahead, drawings))
        in_window(self.palette_strip.prepare)
        first = next(iter(project.processes), "")
        for key in page_keys(project, first)[:_MOST_PAGES] if first else ():
            document = drawings.document(project, key)
            if document is not None:
                made = _drawn(document)
                in_window(partial(self._make_ahead, key, document, made))

    def _begin_ahead(self, drawings: Drawings) -> None:
        self._forget_ahead()
        self._ahead = _DrawnAhead(drawings, {})

    def _make_ahead(self, key: str, document: Document, drawing: Drawing) -> None:
        from ui.canvas.view import ProcessView

        if self._ahead is not None:
            view = self._ahead.views[key] = ProcessView(self)
            view.hide()
            view.resize(self.stack.size())
            view.set_theme(self._look.theme)
            view.show_document(document, drawing)
            view.walk.start()  # where a drawing begins that is too large to be shown whole

    def _forget_ahead(self) -> None:
        """Let go what was made and is not shown."""
        for view in self._ahead.views.values() if self._ahead is not None else ():
            view.deleteLater()
        self._ahead = None

    def zoom(self, what: str) -> None:
        """Zoom "in", "out", or to "fit" all or the "selection"."""
        key = self.tabs.tabData(self.tabs.currentIndex())
        if self.view is not None and key in self._fits:
            acts: dict[str, Callable[[], None]] = {
                "in": self.view.zoom_in,
                "out": self.view.zoom_out,
                "fit": self._fits[key].fit,
                "selection": self.view.fit_selection,
            }
            acts[what]()

    def begin_capture(self) -> None:
        """Give the drawing in front all the room, large, and take down what is said about it."""
        if self.view is not None:
            self._scale_before = self.view.camera.scale
            self.view.camera.zoom_to(max(_PROJECTED, self._scale_before))
            self.capture.begin()
            self.strip.hide()
            self.palette_strip.hide()
            QTimer.singleShot(0, self._show_where_one_begins)  # once there is all the room

    def _show_where_one_begins(self) -> None:
        """The chosen step, else where the process starts."""
        view = self.view
        if view is not None:
            known = view.drawing.figure
            steps = (own for own in view.selected_ids() if own in known and isinstance(known[own].element, Node))
            figure = known.get(next(steps, view.walk.start()) or "")
            if figure is not None:
                view.camera.reveal(figure.extent)

    def _end_capture(self) -> None:
        self.strip.show()
        self.palette_strip.want(self.palette_strip.wanted)
        QTimer.singleShot(0, self._show_where_one_is)  # once there is the room that is left

    def _show_where_one_is(self) -> None:
        if self.view is not None:
            self.view.camera.zoom_to(self._scale_before)
            self.view.select(self.view.selected_ids(), reveal=True)

    def set_asides(self, asides: Asides) -> None:
        """Write shares, counts and signs of comments on the drawings, or take them away."""
        self.asides = asides
        for view in self._views.values():
            view.set_asides(asides)

    def begin_name(self) -> None:
        """Name the process in front, in its pool."""
        document = self.view.document if self.view is not None else None
        if self.editor is not None and document is not None and document.pools:
            self.editor.view.select([document.pools[0].id])
            self.editor.begin_name()

    def step_process(self, step: int) -> None:
        """Choose the process so many places further in the project."""
        ids = list(self._session.project.processes)
        if ids:
            at = ids.index(self._choice.process) if self._choice.process in ids else -step
            self._choice.set_process(ids[(at + step) % len(ids)])

    # ------------------------------------------------------------ following the session and the choice

    def _project_changed(self) -> None:
        if self._session.home is not self._home:
            self._begin_anew()
        project, front = self._session.project, self._key_in_front()
        if self._ahead is not None and not self._views:
            self._drawings = self._ahead.drawings
        changed = []
        for key, view in list(self._views.items()):
            shown = self._drawings.document(project, key)
            if shown is None:
                self._drop(key)
                self._gone |= {key} if key != whole_key(key) else set()
            else:
                before = view.document
                view.show_document(shown)
                changed += [key] if view.document is not before else []
                self._name_tab(self._tab_of(key), key)
        back = self._reopen()
        came = self._follow_pages(front) or [key for key in back if not element_of(key)]
        if came and self.isVisible():
            self._bring(came[0])
        else:
            self._turn_to(changed)
        if self._choice.process not in project.processes:
            front = self._key_in_front()
            left = first_process(project, front) if front in self._views else next(iter(project.processes), "")
            self._choice.set_process(left)
        self._process_changed()
        self._forget_ahead()

    def _begin_anew(self) -> None:
        """Another project was opened: nothing stays of the drawings of the one before, though it may have their ids."""
        self._home = self._session.home
        for key in list(self._views):
            self._drop(key)
        self._gone.clear()
        self._pages.clear()
        self._choice.set_elements(())
        self._choice.set_process("")

    def _reopen(self) -> list[str]:
        """Give the drawings that are there again their tabs, behind the one in front; and their keys."""
        back = {key for key in self._gone if self._drawings.document(self._session.project, key) is not None}
        self._gone -= back
        opened = sorted(back - self._views.keys())
        for key in opened:
            self._open(key)
        return opened

    def _follow_pages(self, front: str) -> list[str]:
        """Open the pages that came to files of which one is open, beside these, in the order of the file.

        One that came is given back, rather such with a new process; else the one that was in front by this key, where
        it goes by another one now.
        """
        known, came = self._pages, list[str]()
        was = known.get(whole_key(front), {}).get(front)
        processes, self._processes = self._processes, set(self._session.project.processes)
        self._pages = {file: self._pages_of(file) for file in {whole_key(key) for key in self._views}}
        for file, pages in self._pages.items():
            before = known.get(file, {})
            if [*pages.items()] == [*before.items()]:
                continue
            there = max(self._tab_of(key) for key in self._views if whole_key(key) == file)
            opened = [key for key in [*pages][:_MOST_PAGES] if key not in self._views and key not in before]
            for number, key in enumerate(opened, 1):
                self._open(key)
                self._move_tab(key, there + number)
            self._put_in_order(file)
            for key in self._open_pages(file):
                if before.get(key, pages[key]) != pages[key]:
                    self._fits[key].begin()
            whole = {page: key for key, page in pages.items() if not element_of(key)}
            came += [key for page, key in whole.items() if page not in before.values()]
            if was and was in whole and not came:
                came.append(whole[was])
        return sorted(came, key=lambda key: first_process(self._session.project, key) in processes)[:1]

    def _pages_of(self, file: str) -> dict[str, str]:
        """The keys of the pages of a file, each with its page, "" for those of sub-processes."""
        document, keys = self._session.project.document_of(file), page_keys(self._session.project, file)
        return {key: "" if element_of(key) else shown_page(document, key) for key in keys}

    def _put_in_order(self, file: str) -> None:
        """Let the tabs of a file's pages stand as they do in the file, in the places that they have together."""
        standing = self._open_pages(file)
        for place, key in zip(sorted(map(self._tab_of, standing)), standing, strict=True):
            self._move_tab(key, place)

    def _move_tab(self, key: str, place: int) -> None:
        blocked = self.tabs.blockSignals(True)
        self.tabs.moveTab(self._tab_of(key), place)
        self.tabs.blockSignals(blocked)

    def _open_pages(self, file: str) -> list[str]:
        """The pages of a file that have a tab, without those of sub-processes."""
        return [key for key in self._pages.get(file, ()) if key in self._views and not element_of(key)]

    def _tab_dragged(self) -> None:
        """A page that was dragged over others of its file stands there in the file, too."""
        key = self._key_in_front()
        file, standing = whole_key(key), self._open_pages(whole_key(key))
        if key in standing:
            pages = [*self._pages[file]]
            over = standing[sorted(standing, key=self._tab_of).index(key)]
            if over != key:
                self.ordered.emit(key, pages.index(over) - pages.index(key))
        self._put_in_order(file)

    def _turn_to(self, changed: list[str]) -> None:
        """Where undo or redo changed another drawing than the one in front, show that one."""
        front = self.tabs.tabData(self.tabs.currentIndex())
        files = {whole_key(key) for key in changed}
        if self.isVisible() and len(files) == 1 and front not in changed:
            self._bring(changed[0])

    def _process_changed(self) -> None:
        project, process = self._session.project, self._choice.process
        if process not in project.processes:
            self.stack.setCurrentWidget(self.nothing)
            return
        front = self._key_in_front()
        shown = front in self._views and shows_process(project, front, process)
        self._bring(front if shown else page_key(project, process))

    def _bring(self, key: str) -> None:
        """Bring a drawing to the front, in a tab of its own."""
        if key not in self._views:
            self._open_beside(key)
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(self._tab_of(key))
        self.tabs.blockSignals(blocked)
        self._show(key)
        project, process = self._session.project, self._choice.process
        self._choice.set_process(process if shows_process(project, key, process) else first_process(project, key))
        self._agree(key)

    def _agree(self, key: str) -> None:
        """What the canvas that came to the front selects is chosen; what is of another process is let go."""
        view = self._views[key]
        ids = view.selected_ids()
        owner = self._owner(key, ids)
        if owner in ("", self._choice.process):
            self._choose(key, ids, owner)
        else:
            view.select(())

    def _open_beside(self, key: str) -> None:
        """Open a drawing; the first one of a file brings the tabs of all its pages."""
        self._pages[whole_key(key)] = self._pages_of(whole_key(key))
        pages = [*self._pages[whole_key(key)]]
        fresh = key in pages and not any(whole_key(each) == whole_key(key) for each in self._views)
        for each in pages[:_MOST_PAGES] if fresh else ():
            self._open(each)
        if key not in self._views:
            self._open(key)

    def _enter(self, key: str, element: str) -> None:
        """Show what is inside a sub-process, or the process that a call names."""
        project = self._session.project
        process = process_with(project.document_of(whole_key(key)), element)
        node = process.node_by_id[element] if process is not None else None
        if node is None or process is None:
            return
        if node.kind.is_sub_process:
            self._bring(inner_key(key, element))
            self._views[inner_key(key, element)].setFocus()
            return
        called = project.called(id_of(project.processes, process), node.called)
        if called is not None:
            self._choice.reveal(called)
        else:
            self._editors[key].run_by_id("choose_called")

    def _name_called(self, key: str, node: Node) -> str:
        """The name of the process that a call activity in a drawing calls, "" for none."""
        project = self._session.project
        process = process_with(project.document_of(whole_key(key)), node.id)
        called = project.called(id_of(project.processes, process), node.called) if process is not None else None
        return project.process_names[called] if called is not None else ""

    def _leave(self, key: str) -> None:
        """Go one drawing out, to the sub-process that this one shows."""
        way = trail(self._session.project, key)
        if len(way) > 1:
            self._bring(way[-2].key)
            view = self._views[way[-2].key]
            view.setFocus()
            view.select((element_of(key),), reveal=True)

    def _show(self, key: str) -> None:
        view = self._views[key]
        self.stack.setCurrentWidget(view)
        if key in self._stale:
            self._stale.discard(key)
            self._paint(key, view)
        else:
            self.painted.emit(view)
        self.strip.set_zoom(view.zoom_factor())
        self.trail.show_trail(trail(self._session.project, key))
        self.palette_strip.show_tool()

    def _zoomed(self, key: str, scale: float) -> None:
        """One that is behind another drawing may still be fitted into its size."""
        if self._views.get(key) is self.view:
            self.strip.set_zoom(scale)

    def _paint(self, key: str, view: ProcessView) -> None:
        project = self._session.project
        document = project.document_of(whole_key(key))
        tool = "" if self.plain else self._choice.tool
        view.set_paint(self.marks_of(project, document, tool, element_of(key)) if tool else None, tool)
        view.set_noticed(_noticed(project, document, self._session.fit))
        self.painted.emit(view)

    def _marks_by_fit(self, project: Project, document: Document, tool: str, within: str) -> dict[str, Mark]:
        return paint_of_document(project, document, self._session.fit, tool, within)

    def let_paint(self, marks_of: Callable[[Project, Document, str, str], dict[str, Mark]]) -> None:
        """Let somebody else say how steps are painted, and when other figures or another tool are to be shown."""
        self.marks_of = marks_of
        for signal in (self._session.fit_changed, self._choice.tool_changed):
            signal.disconnect(self.repaint_drawings)

    def set_plain(self, *, plain: bool) -> None:
        """Let no tool paint, or let the chosen one paint again; the canvases are painted anew."""
        turned, self.plain = plain != self.plain, plain
        self.repaint_drawings()
        if turned:
            self.plain_turned.emit()

    def repaint_drawings(self) -> None:
        """Paint the canvas in front anew, and the others when they come to the front."""
        self._stale = set(self._views)
        for key, view in self._views.items():
            if view is self.view:
                self._stale.discard(key)
                self._paint(key, view)

    def _element_changed(self) -> None:
        if self.view is None:
            return
        wanted, shown, document = self._choice.elements, self.view.selected_ids(), self.view.document
        stands_for_process = not wanted and len(shown) == 1 and document is not None and is_pool(document, shown[0])
        if shown != wanted and not stands_for_process:
            self.view.select(wanted)

    def _reveal(self, element: str, path: tuple[str, ...]) -> None:
        if self.view is None:
            return
        process = self._session.project.processes.get(self._choice.process)
        frame = hidden_in(process, element) if process is not None else ""
        if frame and element not in self.view.drawing.figure:
            self._bring(inner_key(self._key_in_front(), frame))
        elif element and element not in self.view.drawing.figure:
            self._bring(page_key(self._session.project, self._choice.process, element))
        self.view.highlight(path)
        shown = element or pool_among_others(self._session.project, self._choice.process)
        if shown and shown in self.view.drawing.figure and not path:
            self.view.show_closely(shown)
        elif shown:
            self.view.select((shown,), reveal=True)

    def _key_in_front(self) -> str:
        return str(self.tabs.tabData(self.tabs.currentIndex()) or "")

    def _dress(self) -> None:
        for view in self._views.values():
            view.set_theme(self._look.theme)

    # ------------------------------------------------------------ tabs and canvases

    def _open(self, key: str) -> None:
        from ui.canvas.view import ProcessView
        from ui.editor.editor import Editor
        from ui.stages.draw.keep_fitted import KeepFitted

        ahead = self._ahead.views.pop(key, None) if self._ahead is not None else None
        view = ahead or ProcessView()
        view.setAcceptDrops(False)  # files dropped there are meant for the window
        view.set_theme(self._look.theme)
        view.set_asides(self.asides)
        view.show_document(self._drawings.document(self._session.project, key) or Document(""))
        view.selection_changed.connect(lambda ids: self._selected(key, ids))
        view.activated.connect(self.opened)
        view.jump_chosen.connect(self.jump_chosen)
        view.nothing_left.connect(self.left_alone)
        view.context_menu_requested.connect(self.menu_asked)
        view.zoom_changed.connect(lambda scale: self._zoomed(key, scale))
        self._views[key] = view
        editor = self._editors[key] = Editor(self._session, self._places, view, key)
        editor.name_called = lambda node: self._name_called(key, node)
        editor.entered.connect(lambda element: self._enter(key, element))
        editor.left.connect(lambda: self._leave(key))
        editor.comment_asked.connect(self.comment_asked)
        TakesRequirements(self._session, view, whole_key(key))
        self.palette_strip.attach(editor)
        self._fits[key] = KeepFitted(view)
        self._stale.add(key)
        self.stack.addWidget(view)
        blocked = self.tabs.blockSignals(True)
        at = self.tabs.addTab("")
        self.tabs.setTabData(at, key)
        self._name_tab(at, key)
        self.tabs.setTabsClosable(self.tabs.count() > 1)
        self.tabs.updateGeometry()  # Qt forgets to where tabs come while the page is not to be seen
        self.tabs.blockSignals(blocked)

    def _drop(self, key: str) -> None:
        view = self._views.pop(key)
        del self._editors[key]
        del self._fits[key]
        self._stale.discard(key)
        blocked = self.tabs.blockSignals(True)
        self.tabs.removeTab(self._tab_of(key))
        self.tabs.setTabsClosable(self.tabs.count() > 1)
        self.tabs.blockSignals(blocked)
        self.stack.removeWidget(view)
        view.deleteLater()

    def _name_tab(self, at: int, key: str) -> None:
        project = self._session.project
        document = project.document_of(whole_key(key))
        names = [crumb.name for crumb in trail(project, key)]
        shown = verbatim(names[-1])
        if shown != self.tabs.tabText(at):  # even the same one would lay out the window anew
            self.tabs.setTabText(at, shown)
        self.tabs.setTabToolTip(at, tip(" › ".join(names) + f" · {document.name}"))

    def _tab_of(self, key: str) -> int:
        return next((at for at in range(self.tabs.count()) if self.tabs.tabData(at) == key), -1)

    def _tab_changed(self, at: int) -> None:
        key = self.tabs.tabData(at)
        if key in self._views and whole_key(key) in self._session.project.processes:
            self._bring(key)

    def _tab_closed(self, at: int) -> None:
        self._drop(self.tabs.tabData(at))
        self._bring(self._key_in_front())

    def _selected(self, key: str, ids: tuple[str, ...]) -> None:
        """The user chose elements on the canvas in front: the process they belong to becomes the chosen one."""
        if whole_key(key) not in self._session.project.processes or self._views.get(key) is not self.view:
            return  # its file was just taken out, or an edit of another drawing took what was selected on it
        owner = self._owner(key, ids)
        if owner:
            self._choice.set_process(owner)
        self._choose(key, ids, owner)

    def _owner(self, key: str, ids: tuple[str, ...]) -> str:
        """The project-wide id of the process that the first of some elements belongs to, "" for none."""
        project = self._session.project
        return owner_of(project.processes, project.document_of(whole_key(key)), ids[0] if ids else "")

    def _choose(self, key: str, ids: tuple[str, ...], owner: str) -> None:
        document = self._session.project.document_of(whole_key(key))
        is_process = len(ids) == 1 and bool(owner) and is_pool(document, ids[0])
        self._choice.set_elements(() if is_process else ids)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_changed)
        self.tabs.tabCloseRequested.connect(self._tab_closed)
        self.tabs.dragged.connect(self._tab_dragged)
        self.strip.zoomed.connect(self.zoom)
        self.trail.chosen.connect(self._bring)
        self.capture.closed.connect(self._end_capture)
        self._session.project_changed.connect(self._project_changed)
        self._session.fit_changed.connect(self.repaint_drawings)
        self._choice.tool_changed.connect(self.repaint_drawings)
        self._choice.process_changed.connect(self._process_changed)
        self._choice.element_changed.connect(self._element_changed)
        self._choice.revealed.connect(self._reveal)
        self._look.changed.connect(self._dress)

    def _lay_out(self) -> None:
        bar = QWidget()
        set_part(bar, "strip")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(6, 0, 6, 0)
        line.addWidget(self.tabs, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        box.addWidget(self.strip)
        box.addWidget(self.trail)
        self.strips = QVBoxLayout()
        """Further lines under the tool strip."""
        box.addLayout(self.strips)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.palette_strip)
        self.canvases.addWidget(self.stack)
        middle.addWidget(self.canvases, 1)
        box.addLayout(middle, 1)
        box.addWidget(self.capture)


def _drawn(document: Document) -> Drawing:
    from ui.canvas.drawing import Drawing

    drawing = Drawing()
    drawing.show(document)
    return drawing


def _noticed(project: Project, document: Document, fit: Fit | None) -> dict[str, list[str]]:
    """What the checks say of the elements of a document, by their ids; of a process, by that of its pool."""
    own = {
        id(process): pool.id for pool in document.pools for process in document.processes if pool.process == process.id
    }
    found: dict[str, list[str]] = {}
    for finding in fit.findings if fit is not None else ():
        process = project.processes.get(finding.process)
        if process is None or all(each is not process for each in document.processes):
            continue
        of_process = finding.element in (finding.process, process.id)
        found.setdefault(own.get(id(process), "") if of_process else finding.element, []).append(finding.message)
    return found
