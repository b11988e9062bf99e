"""How far the owners of each process approve it as it is."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.log import SIGN_OFFS
from itsm_fit.model.project import Project
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING, listed
from itsm_fit.sealing.sign_off import ProcessSignOff, sign_offs
from itsm_fit.sealing.sign_off_changes import changes_since_approval
from itsm_fit.sealing.sign_off_words import approved_words
from itsm_fit.writing import titled

_MOST_CHANGES = 8
_COLUMNS = (
    Column(Phrase("Process"), styles.STRONG, most=34, least=18),
    Column(Phrase("State"), styles.WORD, most=20, least=14),
    Column(Phrase("Owners"), styles.TEXT, most=36, least=18),
    Column(Phrase("Approved by, and when"), styles.TEXT, most=40, least=20),
    Column(Phrase("Waits for"), styles.TEXT, most=30, least=16),
    Column(Phrase("Changed since it was approved"), styles.TEXT, most=60, least=28),
)


def wanted(fit: Fit) -> bool:
    """Whether anybody owns a process, or approved one."""
    return bool(fit.project.owners) or any(entry.kind in SIGN_OFFS for entry in fit.project.log)


def sign_off(material: Material) -> ReportPart:
    """One row a process."""
    return table_part(
        tr("Sign-off of the processes"),
        tr(
            "A process is approved once all its owners approve it as it is. What an edit changes of its meaning lapses "
            "that; how it is drawn, and remarks, do not."
        ),
        _COLUMNS,
        _rows(material.fit.project),
        tr("No process is drawn."),
    )


def _rows(project: Project) -> Iterator[Row]:
    for its in sign_offs(project).values():
        yield (
            its.name,
            its.state.words,
            "\n".join(each.owner for each in its.owners) or NOTHING,
            approved_words(its) or NOTHING,
            "\n".join(its.waiting) or NOTHING,
            _changes(project, its) or NOTHING,
        )


def _changes(project: Project, its: ProcessSignOff) -> str:
    last = its.last
    if last is None or not its.lapsed:
        return ""
    try:
        groups = changes_since_approval(project, last)
    except FitError as problem:
        return str(problem)
    lines = [titled(group.title, line) for group in groups for line in group.lines]
    return "\n".join(lines) if len(lines) <= _MOST_CHANGES else listed(lines, _MOST_CHANGES)
