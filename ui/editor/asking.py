"""Asks what commands ask for; with the answer, each becomes an edit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from itsm_fit.editor.clip import clipped
from itsm_fit.editor.command import Asked, Command, Edited, Offer, OneOf, Target, Time, Written
from itsm_fit.editor.commands.clip import outermost
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import called, name_of
from itsm_fit.errors import FitError, InputError
from itsm_fit.model.document import Document
from itsm_fit.model.edits import without_comments
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.progress import silent
from itsm_fit.storage.bpmn.clip import clip_text, read_clip
from ui.editor import clipboard
from ui.editor.choice_menu import ChoiceMenu
from ui.editor.connecting import Connecting
from ui.editor.edited_view import EditedView
from ui.editor.name_editor import Beside, NameEditor
from ui.editor.offer_icons import offer_icon
from ui.session.errors import sentence
from ui.session.tasks import Task
from ui.widgets.language import tr
from ui.widgets.tsv import tsv

_COPIED_AT_ONCE: Final = 500
"""So many elements are written at once, more of them in the background."""
_COPYING: Final = "copy"
_PICTURING: Final = "picture"
_TABLING: Final = "table"
_AT_ONCE: Final = 200
"""In drawings of more nodes, commands that ask for time work in the background."""

_Take = Callable[[Any], object]


class Asking(QObject):
    """What commands ask for, on one view. `menu` is the list of choices that is open."""

    begun = Signal()
    """A name or a target is being asked for."""

    def __init__(self, editor: EditedView, names: NameEditor, connecting: Connecting) -> None:
        super().__init__(editor)
        self._editor, self._session, self._view = editor, editor.session, editor.view
        self._names, self._connecting = names, connecting
        self.menu: ChoiceMenu[Offer] | None = None
        self._waiting: list[Callable[[], object]] = []
        """What to paste once what is being copied is on the clipboard."""
        tasks = self._session.tasks
        tasks.changed.connect(self._paste_waiting, Qt.ConnectionType.QueuedConnection)  # after the copy is there
        tasks.given_up.connect(self._given_up)

    def ask(self, command: Command, context: Context, at: QPoint) -> None:
        """Ask what a command asks for, at a place in the viewport if it is pointed out, and do it."""

        def take(answer: Any) -> object:
            return self._editor.edit(lambda diagram: command.apply(diagram, context, answer))

        match command.ask:
            case None:
                self._editor.edit(lambda diagram: command.apply(diagram, context))
            case OneOf() as choice:
                self._choose(choice, context, take, at)
            case Target() as target:
                self._aim(target, context, take)
            case Written() as written:
                self._write(written, context, take)
            case Time():
                self._take_time(command, context)
            case Asked.NAME:
                self.ask_name(command, context)
            case Asked.COPY | Asked.CUT as moved:
                self._copy(context, take, with_comments=moved is Asked.CUT)
            case Asked.CLIP:
                self._paste(take)

    def ask_name(self, command: Command, context: Context, typed: str = "") -> None:
        """Let the one selected element be named in place, with what was typed already."""
        name = name_of(context.one) if context.one is not None else None
        if name is not None:
            self.begun.emit()
            self._names.open(
                context.element,
                name,
                typed,
                lambda text: self._editor.edit(lambda diagram: command.apply(diagram, context, text)),
            )

    def _choose(self, choice: OneOf, context: Context, take: _Take, at: QPoint) -> None:
        offers = choice.offers(self._editor.diagram(), context)
        if choice.none and not offers:
            self._session.refused.emit(str(choice.none))
        elif choice.none and len(offers) == 1:
            take(offers[0])
        elif offers:
            menu = self.menu = ChoiceMenu(
                str(choice.title), offers, take, self._view, lambda offer: offer_icon(offer, self._view.theme)
            )
            menu.destroyed.connect(lambda: self._menu_gone(menu))
            corner = at if choice.at_place else self._editor.beside_selection()
            menu.open_at(self._view.viewport().mapToGlobal(corner))

    def _write(self, written: Written, context: Context, take: _Take) -> None:
        now = written.now(self._editor.diagram(), context)
        if now is not None:
            self.begun.emit()
            title, text, hint = now
            self._names.open(context.element, text, "", take, Beside(title, hint))
        elif written.none is not None:
            self._session.refused.emit(str(written.none))

    def _aim(self, target: Target, context: Context, take: _Take) -> None:
        source = target.source(context)
        if source:
            self.begun.emit()
            verdict = target.verdict
            self._connecting.begin(source, lambda element: verdict(self._editor.diagram(), context, element), take)

    def _take_time(self, command: Command, context: Context) -> None:
        """At once where the drawing is small and what lays out is loaded (that takes half a second)."""
        document, before = self._view.document, self._editor.diagram()
        if document is None or not isinstance(command.ask, Time):
            return
        nodes = sum(len(process.nodes) for process in document.processes)
        if nodes <= _AT_ONCE and "itsm_fit.drawing.layout" in sys.modules:
            self._editor.edit(lambda diagram: command.apply(diagram, context, silent))
            return
        self._session.tasks.start(
            str(command.ask.doing),
            lambda progress: command.apply(before, context, progress),
            lambda edited: self._take_late(document, edited),
            lambda error: self._session.refused.emit(str(error)),
            key=command.id,
        )

    def _take_late(self, before: Document, edited: Edited) -> None:
        """Put what came of a drawing in the background in the place of the one that it was made from."""
        if self._view.document is not before:
            self._session.refused.emit(tr("The drawing has changed while it was tidied: tidy it again."))
            return
        chosen = self._view.selected_ids()
        after = edited.diagram.document
        self._editor.edit(lambda diagram: edited._replace(diagram=diagram.with_document(after), chosen=chosen))

    # ------------------------------------------------------------ the clipboard

    def _copy(self, context: Context, take: _Take, *, with_comments: bool) -> None:
        """Lay the selected elements on the clipboard."""
        try:
            clip = clipped(self._view.document or Document(""), context.ids)
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return
        if not with_comments:
            clip = without_comments(clip)
        if sum(1 for _ in parts_of(clip)) <= _COPIED_AT_ONCE:
            clipboard.put(clip_text(clip))
        else:
            self._session.tasks.start(
                tr("Copying {called}", called=called(*outermost(clip))),
                lambda _: clip_text(clip),
                clipboard.put,
                lambda error: self._session.refused.emit(sentence(error)),
                key=_COPYING,
            )
        take(clip)

    def copy_picture(self, context: Context) -> None:
        """Lay a picture on the clipboard: of what is selected, else of the whole drawing."""
        document = self._view.document or Document("")
        try:
            drawn = clipped(document, context.ids) if context.copyable else document
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return
        self._session.tasks.start(
            tr("Drawing a picture"),
            lambda _: _picture(drawn),
            lambda picture: clipboard.put_picture(*picture),
            lambda error: self._session.refused.emit(sentence(error)),
            key=_PICTURING,
        )

    def copy_table(self) -> None:
        """Lay the drawing on the clipboard as a table of steps, and tell what no such table holds."""

        def copied(table: tuple[str, Sequence[str]]) -> None:
            text, untold = table
            clipboard.put_cells(text)
            if untold:
                self._session.noticed.emit(" ".join(untold))

        document = self._view.document or Document("")
        self._session.tasks.start(
            tr("Copying {called}", called=document.name),
            lambda _: _table(document),
            copied,
            lambda error: self._session.refused.emit(sentence(error)),
            key=_TABLING,
        )

    def _paste(self, take: _Take) -> None:
        """Take what is on the clipboard, or will be."""
        if self._is_copying:
            self._waiting.append(lambda: self._paste(take))
            return
        if clipboard.holds_cells() and not clipboard.holds_bpmn():
            self._session.cells_pasted.emit(clipboard.take())
            return
        try:
            clip = read_clip(clipboard.take())
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return
        take(clip)

    @property
    def _is_copying(self) -> bool:
        return any(task.key == _COPYING for task in self._session.tasks.running)

    def _paste_waiting(self) -> None:
        """Paste what was asked for meanwhile, once it is there."""
        while self._waiting and not self._is_copying:
            self._waiting.pop(0)()

    def _given_up(self, task: Task) -> None:
        """What was not copied is not pasted."""
        if task.key == _COPYING:
            self._waiting.clear()

    def _menu_gone(self, menu: ChoiceMenu[Offer]) -> None:
        """A menu that goes late is not the one that was opened meanwhile."""
        if self.menu is menu:
            self.menu = None


def _picture(document: Document) -> tuple[str, bytes]:
    """A drawing as SVG and as PNG."""
    from itsm_fit.drawing.export import to_png
    from itsm_fit.drawing.svg import to_svg

    svg = to_svg(document)
    return svg, to_png(svg)


def _table(document: Document) -> tuple[str, Sequence[str]]:
    """A drawing as cells, a table below the other where it has several processes; and what they do not hold."""
    from itsm_fit.importing.steps.listing import sheets_of
    from itsm_fit.report.books.step_table import step_cells

    sheets = sheets_of(document)
    if not sheets:
        raise InputError(tr("Nothing is drawn here yet: there is no table to copy."))
    return "\n\n\n".join(tsv(step_cells(sheet)) for sheet in sheets), [its for sheet in sheets for its in sheet.untold]
