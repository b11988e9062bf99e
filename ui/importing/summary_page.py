"""The first look at an import: a line for each table, and whether anything wants a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.importing.draft import Draft
from itsm_fit.importing.plan import Step, changes_of
from itsm_fit.model.project import Project
from ui.importing.changes_page import answered, held, new_tools, numbers_of, told
from ui.look import Look
from ui.panels.parts import label
from ui.table import Column, TableView
from ui.words import NOTHING, count, many


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A table that is to be imported."""

    draft: Draft
    step: Step
    does: str
    tools: str


def _understood(row: SummaryRow) -> str:
    known, all_ = answered(row.step.matrix)
    return f"{count(known)} of {count(all_)}"


_COLUMNS: tuple[Column[SummaryRow], ...] = (
    Column("", lambda row: "✓" if row.draft.is_certain else "?", width=2),
    Column("Table", lambda row: row.step.matrix.place(""), width=30),
    Column("Holds", lambda row: held(row.step.matrix), width=26),
    Column("Answers understood", _understood, right=True, width=16),
    Column("Tools", lambda row: row.tools, width=24, stretch=True),
    Column("What it does", lambda row: row.does, width=26, stretch=True),
    Column("To look at", lambda row: doubts(row.draft) or NOTHING, width=22, stretch=True),
)


class SummaryPage(QWidget):
    """Shown at once for files whose reading is certain, and as the way back from the review."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = label("", "heading")
        self.text = label("", "muted")
        self.refused = label("", selectable=True)
        self.table: TableView[SummaryRow] = TableView(_COLUMNS, "Tables to import", look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.title, self.text, self.refused):
            box.addWidget(widget)
        box.addWidget(self.table, 1)

    def show_import(
        self, drafts: Sequence[Draft], steps: Sequence[Step], project: Project, refused: Sequence[str]
    ) -> None:
        """Show the drafts with the step that each leads to, and the files that could not be read."""
        rows = [
            SummaryRow(draft, step, _does(step, project), _tools(step, project))
            for draft, step in zip(drafts, steps, strict=True)
        ]
        self.table.set_rows(rows)
        files = dict.fromkeys(draft.book.name for draft in drafts)
        self.title.setText(f"Import {', '.join(files)}" if files else "Nothing to import")
        certain = all(draft.is_certain for draft in drafts)
        self.text.setText(_ready(drafts, certain=certain))
        self.refused.setText("\n".join(f"✖ {line}" for line in refused))
        self.refused.setVisible(bool(refused))


def doubts(draft: Draft) -> str:
    """What about a draft wants a look, "" when nothing does."""
    said = []
    if draft.detected is None:
        said.append("no table was found here")
    elif not draft.is_clear:
        said.append("another reading is nearly as likely")
    if not draft.words:
        said.append("nothing is answered")
    if draft.undecided:
        said.append(f"{many(len(draft.undecided), 'word')} to decide")
    if draft.read.reading.guessed and draft.read.reading.best is not None:
        said.append(f"best score {draft.read.reading.best:g} is taken from the answers")
    return "; ".join(said)


def _ready(drafts: Sequence[Draft], *, certain: bool) -> str:
    if not drafts:
        return "No table of answers is chosen: go to Review and mark one."
    if certain:
        return "Every cell and every answer word is understood."
    return "Most is understood; Review shows what wants a look."


def _tools(step: Step, project: Project) -> str:
    new = set(new_tools(step.matrix, project))
    names = dict.fromkeys(column.tool for column in step.matrix.responses)
    return ", ".join(f"{name} (new)" if name in new else name for name in names)


def _does(step: Step, project: Project) -> str:
    if step.replacing is None:
        return "is added"
    return f"replaces {step.replacing.place('')}: {told(numbers_of(changes_of(step, project.settings.levels)))}"
