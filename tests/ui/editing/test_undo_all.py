"""Whatever is edited in whatever order, undoing it all gives the first project back, and the scene is always the one
that would be built afresh from the project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from canvas_kit import INCIDENT, drag, key
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from random_edits import OPERATIONS, Picker, bounds, names
from thorough import examples

from itsm_fit.editor.alternatives import alternatives
from itsm_fit.editor.borders import with_border_event
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.arrange import move, move_label
from itsm_fit.editor.commands.flows import connect
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.lanes import lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.marks import repeat
from itsm_fit.editor.commands.sizes import resized
from itsm_fit.editor.commands.space import make_room
from itsm_fit.editor.commands.steps import append, change, create, delete, rename
from itsm_fit.editor.commands.values import write_value
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.stencil import STENCILS, appendable
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.process import EventKind, Loop, Node, Point
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.drawing import Drawing
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.view import ProcessView
from ui.editor.editor import Editor
from ui.session.choice import Choice
from ui.session.places import PlacedDocuments
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.draw.draw_page import DrawPage
from ui.widgets.look import Look

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
FIRST = Project(documents=(read_bpmn(write_bpmn(INCIDENT), INCIDENT.name),))


class Page:
    """The drawing page with its session; every drawing that is open follows each edit."""

    def __init__(self, settings_: QSettings) -> None:
        self.tasks = Tasks()
        self.session = Session(self.tasks, evaluate=lambda *_: None)  # type: ignore[arg-type, return-value]
        self.choice = Choice()
        self.draw = DrawPage(self.session, self.choice, Look(settings_), PlacedDocuments())

    @property
    def view(self) -> ProcessView:
        assert self.draw.view is not None
        return self.draw.view

    @property
    def editor(self) -> Editor:
        assert self.draw.editor is not None
        return self.draw.editor


@pytest.fixture
def page(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    settings_ = QSettings(str(tmp_path_factory.mktemp("look") / "s.ini"), QSettings.Format.IniFormat)
    made = Page(settings_)
    qtbot.addWidget(made.draw)
    made.draw.resize(1000, 600)
    made.draw.show()
    yield made
    assert made.tasks.end(5_000)


class Chance:
    """Draws what an edit needs of the drawing in front."""

    def __init__(self, data: st.DataObject, page: Page) -> None:
        self._data, self.page = data, page
        self.view, self.editor = page.view, page.editor

    def draw(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self._data.draw(strategy)

    @property
    def one(self) -> str:
        return str(self.draw(st.sampled_from(sorted(self.view.drawing.figure) or ["nothing"])))

    @property
    def step(self) -> str:
        figures = self.view.drawing.figure.values()
        return str(
            self.draw(st.sampled_from(sorted(each.id for each in figures if isinstance(each.element, Node)) or [""]))
        )

    @property
    def some(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.one, self.step, self.step)))

    @property
    def spot(self) -> Point:
        return Point(self.draw(st.integers(0, 90)) * 10.0, self.draw(st.integers(-12, 40)) * 10.0)

    @property
    def position(self) -> QPointF:
        """A spot in the viewport."""
        spot = self.spot
        return self.view.mapFromScene(spot.x, spot.y).toPointF()

    @property
    def way(self) -> int:
        return int(self.draw(st.integers(-15, 15))) * 10

    def do(self, edit: Callable[..., Edited], *given: Any) -> None:
        self.editor.edit(lambda diagram: edit(diagram, *given))

    def run(self, command: str) -> None:
        """Choose some things, and do a command with them."""
        self.view.select(self.some)
        self.editor.run_by_id(command)

    def stencil(self, stencils: Any = STENCILS) -> Any:
        return self.draw(st.sampled_from(stencils))


def _type_name(c: Chance) -> None:
    c.view.select([c.one])
    key(c.view, Key.Key_F2)
    if c.editor.names.element:
        QTest.keyClicks(c.editor.names, "Ask again")
        QTest.keyClick(c.editor.names, c.draw(st.sampled_from([Key.Key_Return, Key.Key_Escape])))


def _drag_one(c: Chance) -> None:
    start = c.view.mapFromScene(c.view.drawing.figure[c.one].body.center()) if c.view.drawing.figure else QPoint()
    drag(c.view, start, start + QPoint(c.way, c.way))


def _press(c: Chance, which: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    c.view.select(c.some)
    key(c.view, which, modifiers=modifiers)


def _change(c: Chance) -> None:
    element = c.step
    if element:
        offers = alternatives(*c.editor.diagram().node(element), c.editor.diagram().document.within)
        if offers:
            c.do(change, element, c.stencil(offers))


def _copy_and_paste(c: Chance) -> None:
    c.run("copy")
    c.editor.run_by_id("paste", c.position)


def _shape(wanted: Callable[[Chance], Callable[[Diagram], Any]]) -> Callable[[Chance], object]:
    """An edit that changes the diagram; some give the id of what is new beside it."""

    def act(c: Chance) -> None:
        shaped = wanted(c)

        def run(diagram: Diagram) -> Edited:
            done = shaped(diagram)
            return Edited("Shape", done, ()) if isinstance(done, Diagram) else Edited("Shape", done[0], (done[1],))

        c.editor.edit(run)

    return act


def _lane_added(c: Chance) -> Callable[[Diagram], Any]:
    own, where = c.one, c.draw(st.sampled_from(["above", "below"]))
    return lambda diagram: lane_added(diagram, own, where)


def _lane_split(c: Chance) -> Callable[[Diagram], Any]:
    own = c.one
    return lambda diagram: lane_split(diagram, own)


def _lane_moved(c: Chance) -> Callable[[Diagram], Any]:
    own, to = c.one, c.draw(st.integers(0, 2))
    return lambda diagram: lane_moved(diagram, own, to)


def _folded(c: Chance) -> Callable[[Diagram], Any]:
    own, fold = c.step, c.draw(st.booleans())
    return lambda diagram: folded(diagram, own) if fold else unfolded(diagram, own)


def _wrapped(c: Chance) -> Callable[[Diagram], Any]:
    ids = c.some
    return lambda diagram: wrapped(diagram, ids)


def _with_border_event(c: Chance) -> Callable[[Diagram], Any]:
    own, stops = c.step, c.draw(st.booleans())
    return lambda diagram: with_border_event(diagram, own, EventKind.TIMER, interrupting=stops)


def _resized(c: Chance) -> Callable[[Diagram], Any]:
    own, box = c.one, c.draw(bounds)
    return lambda diagram: resized(diagram, own, box)


BY_HAND: dict[str, Callable[[Chance], object]] = {
    "rename": lambda c: c.do(rename, c.one, c.draw(names)) if c.view.drawing.figure else None,
    "delete": lambda c: c.do(delete, c.some),
    "move": lambda c: c.do(move, c.some, c.way, c.way),
    "append": lambda c: c.do(append, c.step, c.stencil(appendable())),
    "change": _change,
    "connect": lambda c: c.do(connect, c.step, c.one),
    "create": lambda c: c.do(create, c.stencil(), c.spot),
    "cut": lambda c: c.run("cut"),
    "copy and paste": _copy_and_paste,
    "duplicate": lambda c: c.run("duplicate"),
    "space": lambda c: c.do(make_room, c.draw(st.sampled_from("xy")), c.spot.x, c.way, ()),
    "align": lambda c: c.run(c.draw(st.sampled_from(["align_left", "align_middle", "align_top"]))),
    "reroute": lambda c: c.run("reroute"),
    "label": lambda c: c.do(move_label, c.one, c.way, c.way),
    "add a lane": _shape(_lane_added),
    "split a lane": _shape(_lane_split),
    "reorder lanes": _shape(_lane_moved),
    "fold": _shape(_folded),
    "wrap": _shape(_wrapped),
    "border event": _shape(_with_border_event),
    "pull a border": _shape(_resized),
    "turn an event": lambda c: c.run("interrupting"),
    "repeat": lambda c: c.do(repeat, [c.step], c.draw(st.sampled_from(Loop))),
    "write a value": lambda c: c.do(write_value, c.one, c.draw(names)) if c.view.drawing.figure else None,
    "type a name": _type_name,
    "drag": _drag_one,
    "press Delete": lambda c: _press(c, Key.Key_Delete),
    "press Ctrl+D": lambda c: _press(c, Key.Key_D, CTRL),
    "press Ctrl+X": lambda c: _press(c, Key.Key_X, CTRL),
    "press Ctrl+V": lambda c: _press(c, Key.Key_V, CTRL),
    "press Alt+Right": lambda c: _press(c, Key.Key_Right, ALT),
    "undo": lambda c: c.page.session.stack.undo(),
    "redo": lambda c: c.page.session.stack.redo(),
}
"""What the canvas can want, told as it tells it, and some of it by real keys and drags."""


def _looks(figure: Figure) -> tuple[object, ...]:
    """All that decides how a figure is painted."""
    label = figure.beside
    path = [(p.x(), p.y()) for p in figure.path.toFillPolygon()] if isinstance(figure, EdgeFigure) else []
    said = (label.box, label.lettering.rect) if label is not None else ()
    return (type(figure), figure.element, figure.body, figure.extent, figure.framed, path, said)


def _is_as_built_afresh(view: ProcessView) -> None:
    assert view.document is not None
    afresh = Drawing()
    afresh.show(view.document)
    assert [_looks(figure) for figure in view.drawing] == [_looks(figure) for figure in afresh]
    assert view.drawing.extent() == afresh.extent()


def _edit(page: Page, name: str, data: st.DataObject) -> None:
    """One edit of the model, as a panel would make it, or one by hand."""
    if name in BY_HAND:
        BY_HAND[name](Chance(data, page))
        page.editor.names.finish()
    else:
        operation = OPERATIONS[name]
        page.session.edit(name, lambda project: operation(Picker(data, project)))


def _run(page: Page, data: st.DataObject, most: int) -> None:
    QGuiApplication.clipboard().clear()
    page.session.open(Revision(FIRST))
    for name in data.draw(
        st.lists(st.sampled_from(sorted({*OPERATIONS, *BY_HAND})), min_size=most // 2, max_size=most)
    ):
        note(name)
        _edit(page, name, data)
        _is_as_built_afresh(page.view)
    document = page.session.project.documents[0]
    again = read_bpmn(write_bpmn(document), document.name)
    assert replace(again, source=BpmnSource()) == replace(document, source=BpmnSource())
    last, stack = page.session.project, page.session.stack
    while stack.canRedo():
        stack.redo()
    latest = page.session.project
    page.session.go_to(0)
    assert page.session.project == FIRST
    _is_as_built_afresh(page.view)
    page.session.go_to(stack.count())
    assert page.session.project == latest
    assert last is latest or last != latest
    _is_as_built_afresh(page.view)


def _limits(most: int) -> settings:
    return settings(
        max_examples=most,
        deadline=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.function_scoped_fixture,
            HealthCheck.large_base_example,
        ],
    )


@_limits(examples(40))
@given(data=st.data())
def test_undoing_everything_gives_the_first_project_and_the_scene_is_always_as_built_afresh(
    page: Page, data: st.DataObject
) -> None:
    _run(page, data, 12)


@pytest.mark.long
@_limits(1_000)
@given(data=st.data())
def test_the_same_for_long(page: Page, data: st.DataObject) -> None:
    _run(page, data, 40)
