"""A program that edits a project without end and keeps a journal, until somebody kills it.

Usage: edits_until_killed.py FOLDER SEED. Prints ``edit N`` after each edit and ``kept N`` once its journal says so.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.shell.safety.journal import Journal


def begun() -> Project:
    """What is edited."""
    return edits.add_document(Project(name="edit 0"), edits.new_document("incident.bpmn"))


def edited(project: Project, number: int) -> Project:
    """The project after its edit of this number: every state differs from every other."""
    return edits.document_process(project, "Process_1", f"edit {number} " + "x" * (number * 37 % 5_000))


def main(folder: Path, seed: int) -> int:
    app = QCoreApplication([])
    dice = random.Random(seed)
    session = Session(Tasks(), evaluate=lambda *_: None)  # type: ignore[arg-type]  # never scored
    session.open(Revision(begun()))
    journal = Journal(session, folder)
    numbers: dict[int, int] = {}

    def edit() -> None:
        number = len(numbers) + 1
        session.edit(f"Edit {number}", lambda project: edited(project, number))
        numbers[id(session.project)] = number  # undo keeps every state alive, so no id comes twice
        print("edit", number, flush=True)
        QTimer.singleShot(dice.randrange(1, 40), edit)

    journal.kept.connect(lambda project: print("kept", numbers[id(project)], flush=True))
    QTimer.singleShot(0, edit)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), int(sys.argv[2])))
