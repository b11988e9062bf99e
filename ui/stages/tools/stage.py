"""The stage Tools: all answers in front, the files they come from behind."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs


class ToolPages(Protocol):
    """Who makes the pages."""

    @property
    def tool_answers(self) -> QWidget: ...

    @property
    def tool_files(self) -> QWidget: ...


def _answers(made: ToolPages) -> QWidget:
    return made.tool_answers


def _files(made: ToolPages) -> QWidget:
    return made.tool_files


PAGES: tuple[PageTab[ToolPages], ...] = (
    PageTab("answers", Caption("Answers"), Caption("What each tool answers to what is asked"), _answers),
    PageTab("files", Caption("Files and words"), Caption("Where answers come from, and how words are read"), _files),
)


class ToolsStage(PageTabs[ToolPages]):
    """What vendors answered."""

    def __init__(self, made: ToolPages) -> None:
        super().__init__(PAGES, made, name=tr("Pages of the tools"))
