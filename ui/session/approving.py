"""What is asked before processes are approved, or an approval is withdrawn: who says so, and what they say to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.scoring.wording import listed
from ui.session.author import Author
from ui.session.errors import sentence
from ui.session.session import Session
from ui.session.signing import SignDialog, Signed, ask_to_sign
from ui.widgets.language import tr, trn
from ui.widgets.words import one_line

_MOST = 6


def ask_to_approve(parent: QWidget, session: Session, author: Author, processes: Sequence[str]) -> SignDialog:
    """Ask which owner approves these processes as they are; with none of them: everything that this owner owns."""
    project = session.project

    def signed(by: str, note: str, at: datetime) -> None:
        from itsm_fit.sealing.sign_off import approved, require_owner, to_approve

        def change(its: Project) -> Project:
            if not processes:
                require_owner(its, by)
            return approved(its, processes or to_approve(its, by), by=by, note=note, at=at)

        _record(session, change)

    names = _owners(project, processes)
    if processes:
        what = trn(
            "{processes} as it is now.",
            "{processes} as they are now.",
            len(processes),
            processes=_named(project, processes),
        )
    else:
        what = tr("Every process, as it is now, that whoever signs owns and has not approved.")
    who = tr("Can be approved by {names}.", names=listed(names, _MOST))
    later = tr("An edit of what a process means lapses the approval; moving or colouring its shapes does not.")
    return _ask(
        parent,
        author,
        signed,
        names=names,
        title=tr("Approve processes"),
        act=tr("Approve"),
        said=f"{what}\n{who}\n{later}",
    )


def ask_to_withdraw(parent: QWidget, session: Session, author: Author, processes: Sequence[str]) -> SignDialog:
    """Ask which owner withdraws their approval of these processes."""
    project = session.project

    def signed(by: str, note: str, at: datetime) -> None:
        from itsm_fit.sealing.sign_off import approval_withdrawn

        session.record(partial(approval_withdrawn, processes=processes, by=by, note=note, at=at))

    said = tr(
        "The approval of {processes} stays in the log, and so does why it was withdrawn.",
        processes=_named(project, processes),
    )
    return _ask(
        parent,
        author,
        signed,
        names=_owners(project, processes),
        title=tr("Withdraw an approval"),
        act=tr("Withdraw"),
        said=said,
    )


def _ask(
    parent: QWidget, author: Author, then: Signed, *, names: Sequence[str], title: str, act: str, said: str
) -> SignDialog:
    mine = text_key(author.name) in {text_key(name) for name in names}
    return ask_to_sign(
        parent,
        author,
        then,
        title=title,
        said=said,
        act=act,
        reasoned=False,
        name=author.name if mine else "",
    )


def _record(session: Session, change: Callable[[Project], Project]) -> None:
    """Put it on record, worked out in the background: many drawings are written to be kept."""
    before = session.project

    def done(after: Project) -> None:
        session.record((lambda _: after) if session.project is before else change)

    session.tasks.start(
        tr("Approving"),
        lambda _progress: change(before),
        done,
        lambda error: session.refused.emit(sentence(error)),
    )


def _owners(project: Project, processes: Sequence[str]) -> tuple[str, ...]:
    """Who owns any of these, or with none of them anything."""
    if not processes:
        return edits.owner_names(project)
    return tuple(dict.fromkeys(name for each in processes for name in edits.owners_of(project, each)))


def _named(project: Project, processes: Sequence[str]) -> str:
    return listed([one_line(project.process_names.get(each, each)) for each in processes], _MOST)
