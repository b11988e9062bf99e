"""What is chosen: the process, the element in it and the tool are the same on every page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.widgets.language import tr


@dataclass(frozen=True, slots=True)
class Scope:
    """Which answers to show: those of a tool, of one process or all ("" is all), of one step or all.

    `only` narrows to these requirement ids; `title` says in words what the rows make up.
    """

    tool: str
    process: str = ""
    step: str = ""
    only: tuple[str, ...] = ()
    title: str = ""


class Choice(QObject):
    """The chosen process, element and tool. "" means none."""

    process_changed = Signal(str)
    element_changed = Signal(str)
    """The element, "" when there is none or several."""
    tool_changed = Signal(str)
    revealed = Signal(str, tuple)
    """An element to bring into view, and the path of elements that leads to it (may be empty)."""
    why_asked = Signal(Scope)
    """Somebody asks which answers a figure is made of."""
    processes_asked = Signal(str)
    """Somebody asks for the processes behind a tool's "coverage" or "end_to_end"."""
    what_if_asked = Signal(object)
    """Somebody asks what if: the `Change` to try; one without a value names only what to move."""
    scenario_asked = Signal(object)
    """Somebody asks what if several things were otherwise together: the `Scenario` to try."""
    steps_asked = Signal()
    """Somebody asks how the chosen tool carries the steps of the chosen process."""
    questions_asked = Signal()
    """Somebody asks what vendors have still to answer."""
    page_asked = Signal(str, str)
    """Somebody asks for a page, by the ids of its stage and of its tab: where something that is missing is written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.process = ""
        self.element = ""
        self.elements: tuple[str, ...] = ()
        self.tool = ""

    def set_process(self, process: str) -> None:
        if process != self.process:
            self.process = process
            self.element, self.elements = "", ()
            self.process_changed.emit(process)
            self.element_changed.emit(self.element)

    def set_element(self, element: str) -> None:
        self.set_elements((element,) if element else ())

    def set_elements(self, elements: tuple[str, ...]) -> None:
        """Choose any number of elements of the process; only one alone is the `element`."""
        if elements != self.elements:
            self.elements = elements
            self.element = elements[0] if len(elements) == 1 else ""
            self.element_changed.emit(self.element)

    def set_tool(self, tool: str) -> None:
        if tool != self.tool:
            self.tool = tool
            self.tool_changed.emit(tool)

    def reveal(self, process: str, element: str = "", path: tuple[str, ...] = ()) -> None:
        """Choose an element of a process and bring it into view."""
        self.set_process(process)
        self.set_element(element)
        self.revealed.emit(element, path)


def what_is_asked(tool: str, name: str) -> str:
    """The title over what a step asks and how a tool, or every one, answers it."""
    if not tool:
        return tr("All tools: what “{step}” asks", step=name)
    return tr("{tool}: what “{step}” asks", tool=tool, step=name)
