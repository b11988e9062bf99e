"""What the user changes in a project beside adding files; each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from itsm_fit.editor.begin import new_process
from itsm_fit.errors import InputError
from itsm_fit.findings import Finding, Severity
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.template import in_numbers, unedited
from itsm_fit.model.tool import Matrix, Meaning
from ui.session.choice import Choice
from ui.session.drawings import element_of, page_keys, shown_page, whole_key
from ui.session.places import PlacedDocuments
from ui.session.session import Session
from ui.session.undo import step_of_undo, step_on_pages
from ui.shell.settings_dialog import SettingsDialog
from ui.shell.templates import Template, with_template
from ui.widgets.language import tr
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from itsm_fit.editor.command import Edit, Edited
    from itsm_fit.editor.diagram import Diagram


class Editing:
    """Asks where it has to, and edits through the session."""

    def __init__(
        self, session: Session, choice: Choice, *, messages: MessageBar, places: PlacedDocuments, window: QWidget
    ) -> None:
        self._session, self._choice, self._messages, self._window = session, choice, messages, window
        self._places = places

    def mend(self, finding: Finding) -> None:
        """Do what obviously mends a finding, and show where."""
        from itsm_fit.editor.commands.fixes import fix_of

        fix = fix_of(self._session.project.processes.get(finding.process), finding)
        if fix is None:
            self._messages.say(Severity.INFO, tr("There is no single obvious way to mend this."))
            return
        done = self._draw(finding.process, fix.edit, finding.element)
        if done is not None:
            self._choice.reveal(finding.process, done.chosen[0])

    def add_process(self) -> None:
        """A new process to draw, in a file of its own; it becomes the chosen one."""
        project, key = new_process(self._session.project, tr("New process"))
        if self._session.edit(tr("New Process"), lambda _: project):
            self._choice.set_process(key)

    def add_template(self, template: Template) -> None:
        """A copy of a shipped process to go on from; it becomes the chosen one."""
        try:
            project, key = with_template(self._session.project, template)
        except InputError as problem:
            self._messages.error(str(problem))
            return
        if self._session.edit(tr("New from Template {template}", template=template.title), lambda _: project):
            self._choice.set_process(key)

    def confirm_templates(self) -> None:
        """Say of all that is still as a template had it that it is one's own."""
        found = unedited(self._session.project)
        if not found:
            self._messages.say(Severity.INFO, tr("Nothing is a template’s any more."))
            return
        digests = {each.part.digest for each in found}
        if self._session.edit(tr("Confirm All as Ours"), lambda project: edits.confirm_parts(project, digests)):
            self._messages.say(Severity.INFO, tr("Confirmed as yours: {parts}.", parts=in_numbers(found)))

    def rename(self, element: str, name: str) -> None:
        """Give the chosen process, or an element of it, another name."""
        if element == self._choice.process:
            self.rename_process(element, name)
        else:
            self._rename_in(self._choice.process, element, name)

    def _rename_in(self, process: str, element: str, name: str) -> None:
        from itsm_fit.editor.commands.steps import rename

        self._draw(process, partial(rename, element=element, name=name), element)

    def rename_process(self, process: str, name: str) -> None:
        """Give a process another name: its own, or where it has none that of its pool."""
        from itsm_fit.editor.commands.steps import rename_process

        project = self._session.project
        named = name.strip() and process in project.processes and name != project.process_names[process]
        if named:
            own = project.processes[process]
            whole = partial(self._places.diagram, project, process)
            step_of_undo(self._session, whole, partial(rename_process, process=own, name=name))

    def rename_drawing(self, key: str, name: str) -> None:
        """Give a drawing another name; `key` is what it goes by."""
        from itsm_fit.editor.commands.drawings import rename_drawing

        project = self._session.project
        process = whole_key(key)
        if process not in project.processes:
            return
        element = element_of(key)
        if element:
            self._rename_in(process, element, name)
            return
        self._on_pages(key, lambda diagram, page: rename_drawing(diagram, page, name))

    def add_page(self) -> None:
        """One page more in the file of the chosen process, with a process that becomes the chosen one."""
        from itsm_fit.editor.commands.drawings import add_page

        done = self._on_pages(self._choice.process, lambda diagram, _page: add_page(diagram, tr("New process")))
        if done is not None:
            self._choice.set_process(done.chosen[0])

    def delete_page(self, key: str) -> None:
        """Delete the page that a drawing shows."""
        from itsm_fit.editor.commands.drawings import delete_page

        if element_of(key):
            self._session.refused.emit(
                tr("This drawing is the inside of a sub-process: delete that where it stands, not as a page.")
            )
            return
        self._on_pages(key, delete_page)

    def move_page(self, key: str, by: int) -> str:
        """Let the page that a drawing shows stand so many places further on; what it goes by there, "" if nowhere."""
        from itsm_fit.editor.commands.drawings import move_page

        process = whole_key(key)
        at = page_keys(self._session.project, process).index(key)
        done = self._on_pages(key, partial(move_page, by=by))
        return "" if done is None else page_keys(self._session.project, process)[at + by]

    def _on_pages(self, key: str, change: Callable[[Diagram, str], Edited]) -> Edited | None:
        """An edit of the file and the page that a drawing shows."""
        project, process = self._session.project, whole_key(key)
        if process not in project.processes:
            return None
        page = shown_page(project.document_of(process), key)
        whole = partial(self._places.diagram, project, process)
        return step_on_pages(self._session, whole, lambda diagram: change(diagram, page))

    def _draw(self, process: str, change: Edit, element: str) -> Edited | None:
        """An edit of the page on which an element is drawn."""
        from itsm_fit.editor.paged import where_drawn

        whole = partial(self._places.diagram, self._session.project, process)
        return step_of_undo(self._session, whole, where_drawn(change, element))

    def settings(self) -> None:
        """The settings dialog; all that it changes is one step."""
        dialog = SettingsDialog(self._session.project, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._session.edit(tr("Change the Settings"), dialog.change))
        dialog.open()

    def remove(self, source: Document | Matrix) -> None:
        """Take a file out of the project."""
        name = source.file if isinstance(source, Matrix) else source.name

        def change(project: Project) -> Project:
            if isinstance(source, Matrix):
                return edits.remove_matrix(project, source)
            return edits.remove_document(project, source)

        if self._session.edit(tr("Remove {name}", name=name), change):
            self._session.noticed.emit(tr("{name} is taken out of the project; Undo brings it back.", name=name))

    def remove_process(self, process: str) -> None:
        """Take the file out that holds this process."""
        if process in self._session.project.processes:
            self.remove(self._session.project.document_of(process))

    def set_meaning(self, matrix: Matrix, word: str, meaning: Meaning) -> None:
        """Read an answer word of a table otherwise."""
        self._session.edit(
            tr("Read “{word}” Otherwise", word=word), lambda project: edits.set_meaning(project, matrix, word, meaning)
        )
