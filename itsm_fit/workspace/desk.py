"""A desk: one person's copy of one project of a workspace, to work on with the workspace or without it.

What is kept here is on this disk; an exchange sends it, merges it with what others did, and brings theirs. Whatever
goes wrong on the way is told in one sentence and what was kept waits: the next exchange tries again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.storage.person import signature
from itsm_fit.workspace.desk_folder import DeskFolder, DeskRecord, KnownRevision
from itsm_fit.workspace.ear import Ear
from itsm_fit.workspace.workspace_errors import HistoryRewound, NewerThere, NoRoom, NotAllowed, ReadOnly, WorkspaceError

if TYPE_CHECKING:
    from itsm_fit.merging import MergeConflict, Merged, MergePlace, MergeSide
    from itsm_fit.workspace.rows import StoredRow
    from itsm_fit.workspace.store import Snapshot, Workspace

_CLOCKS_APART = timedelta(minutes=5)
"""From which difference on it is said that clocks differ."""
_PATIENCE_S = 2.0
"""How long closing waits for an exchange that is on its way."""
_MOST_AUTHORS = 20
"""How many changes are looked at for who made them."""
_TOGETHER_S = 0.3
"""For how long edits that the workspace has are written to this disk together."""
_TRIES = 1
"""How often others may be faster before the project is held while this desk merges."""


class DeskState(StrEnum):
    """How a desk stands to its workspace."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What an exchange did.

    `before` is the state here that went in, `project` the one that came out: the same object where nothing of others
    came in. `conflicts` are to be decided before anything is sent or comes in. `sent` is the revision of the workspace
    that has all of `before`, None where that waits here. `came` says whether others' edits came in. `sentence` says
    what went wrong, or what else there is to know, "" for nothing. `renumbered` are the ids that what was added here
    goes by now, by those it had.
    """

    before: Project
    project: Project
    conflicts: tuple[MergeConflict, ...] = ()
    sent: int | None = None
    came: bool = False
    sentence: str = ""
    renumbered: Mapping[str, str] = field(default_factory=dict)


class Desk:
    """One person's copy of one project. Safe to be used by several threads; exchanges go one after the other."""

    def __init__(
        self,
        folder: DeskFolder,
        record: DeskRecord,
        connect: Callable[[], Workspace],
        workspace: Workspace | None = None,
        snapshot: Snapshot | None = None,
    ) -> None:
        """`connect` opens the workspace when it is first needed, unless it is open; `snapshot` is what it gave last."""
        self._folder, self._record, self._connect = folder, record, connect
        self._workspace, self._snapshot = workspace, snapshot
        self._theirs: Project | None = None
        self._shown: dict[MergePlace, MergeConflict] = {}
        """The conflicts that somebody saw: what is decided counts for these alone."""
        self._decided: dict[MergePlace, MergeSide] = {}
        self._turned_down: tuple[Project, DeskRecord] | None = None
        """The state that was refused last, and how this desk stood before others' edits came in below it."""
        self._state, self._sentence = DeskState.ONLINE, ""
        self._since: datetime | None = None
        self._ahead: timedelta | None = None
        """How far the clock of the workspace is ahead of the one here, None while nobody has asked."""
        self._clock_told = False
        self._to_tell: list[str] = []
        self._behind, self._unwritten = False, ""
        """Whether the disk is behind `_record`, and why it could not be written."""
        self._closed = False
        self._writer: threading.Thread | None = None
        self._wanted, self._ending = threading.Event(), threading.Event()
        self._ears: list[Ear] = []
        self._guard, self._disk, self._exchanging = threading.RLock(), threading.Lock(), threading.Lock()

    @property
    def folder(self) -> Path:
        """Where the copy is kept."""
        return self._folder.path

    @property
    def workspace(self) -> str:
        """The address of the workspace."""
        return self._record.workspace

    @property
    def project_id(self) -> str:
        """What the project is known by in the workspace."""
        return self._record.project_id

    @property
    def name(self) -> str:
        """What the project is called in the workspace."""
        return self._record.name

    @property
    def revision(self) -> int:
        """The revision of the workspace that this desk goes by."""
        return self._record.at.number

    @property
    def project(self) -> Project:
        """The state here."""
        return self._record.mine

    @property
    def agreed(self) -> Project:
        """The state that the workspace has, as far as this desk knows."""
        return self._record.agreed

    @property
    def theirs(self) -> Project | None:
        """The state there that does not go together with the one here, while that is undecided."""
        return self._theirs

    @property
    def state(self) -> DeskState:
        """Whether the last exchange went through."""
        return self._state

    @property
    def sentence(self) -> str:
        """Why it did not, "" where it did."""
        return self._sentence

    @property
    def since(self) -> datetime | None:
        """Since when it does not, in local time."""
        return self._since

    @property
    def waits(self) -> bool:
        """Whether something is kept here that the workspace does not have."""
        record = self._record
        return record.mine is not record.agreed and record.mine != record.agreed

    def waiting(self) -> int:
        """How many changes wait here, as people count them."""
        from itsm_fit.differences import differences, folded

        record = self._record
        return len(folded(differences(record.agreed, record.mine))) if self.waits else 0

    def keep(self, project: Project, since: Project | None = None) -> Project:
        """Keep a state here: it is on this disk when this returns, and the next exchange sends it.

        `since` is the state that it was made from, where this may have moved on: then both are put together, and what
        came is returned. What does not go together is for the next exchange to tell. Raises InputError where it cannot
        be written; the next exchange sends it all the same.
        """
        with self._guard:
            record = self._record
            if since is None or since is record.mine:
                self._record = replace(record, mine=project)
            else:
                self._record = self._on_top(since, project, record)
                self._behind = True
            kept = self._record.mine
        if kept is not record.mine:
            self._written()
        return kept

    def save(self, project: Project, decisions: Mapping[MergePlace, MergeSide] | None = None) -> Exchange:
        """Have a state acknowledged: send it, or keep it here where that does not work.

        Raises InputError where it can neither be sent nor be kept.
        """
        with self._guard:
            self._record = replace(self._record, mine=project)
        done = self.exchange(decisions)
        if done.sent is None:
            self._written()
        return done

    def exchange(self, decisions: Mapping[MergePlace, MergeSide] | None = None) -> Exchange:
        """Send what is kept here, merged with what others did, and bring theirs.

        `decisions` say of conflicts of the exchange before whose version counts; one that looks otherwise by now is
        shown again. Nothing that is kept here is lost when it fails: the state then says why, and the next one tries
        again.
        """
        with self._exchanging:
            before = self.project
            self._decided.update(decisions or {})
            try:
                done = self._exchanged(before)
            except WorkspaceError as problem:
                self._stand(DeskState.OFFLINE, problem.message)
                return Exchange(before, self.project, sentence=problem.message)
            if done.sent is not None or done.conflicts:
                self._stand(DeskState.UNDECIDED if done.conflicts else DeskState.ONLINE)
            return done

    def authors(self, since: int) -> tuple[str, ...]:
        """Who else committed after a revision, each once, the last first; () where that cannot be told now."""
        workspace = self._workspace
        if workspace is None:
            return ()
        with suppress(WorkspaceError):
            changes = workspace.history(self.project_id, newest=_MOST_AUTHORS)
            others = [each.person for each in changes if each.revision > since and each.person != workspace.person]
            return tuple(dict.fromkeys(others))
        return ()

    def remark(self, sentence: str) -> None:
        """Have the next exchange tell something."""
        self._to_tell.append(sentence)

    def listen(self, heard: Callable[[], object]) -> Ear:
        """Have it told, in a thread of its own, that an exchange would bring something; ends with the desk.

        So it is when somebody committed, and when the workspace stopped to answer or answers again.
        """

        def told(revision: int | None) -> None:
            if revision is None or revision != self.revision:
                heard()

        ear = Ear(self._connect, self.project_id, told)
        with self._guard:
            self._ears.append(ear)
        return ear

    def close(self) -> None:
        """Let go of the folder and of the workspace; what is kept stays kept."""
        for ear in self._ears:
            ear.close()
        at_rest = self._exchanging.acquire(timeout=_PATIENCE_S)
        self._ending.set()
        self._wanted.set()
        if self._writer is not None:
            self._writer.join()
        self._write_late()
        with self._disk:
            self._closed = True
            self._folder.close()
        if at_rest:
            if self._workspace is not None:
                self._workspace.close()
                self._workspace = None
            self._exchanging.release()

    # ------------------------------------------------------------ the exchange

    def _exchanged(self, before: Project) -> Exchange:
        """Fetch, merge, send, until nobody else was faster."""
        workspace = self._reached()
        notes: list[str] = []
        base, newest = self._at_hand(before) or self._fetched(workspace, notes)
        found = self._together(base, before, newest)
        for tries in count(1):
            against = _against(base, before, found)
            if found.conflicts or (found.project == newest.project and not against):
                break
            try:
                if tries <= _TRIES:
                    newest = workspace.commit(newest, found.project, against)
                    break
                with workspace.holding(newest.id) as held:
                    newest = held.changes_since(newest)
                    found = self._together(base, before, newest)
                    if not found.conflicts:
                        newest = held.commit(newest, found.project, _against(base, before, found))
                break
            except (NewerThere, HistoryRewound):
                base, newest = self._fetched(workspace, notes)
                found = self._together(base, before, newest)
            except (NotAllowed, ReadOnly, NoRoom) as refusal:
                base, newest = self._fetched(workspace, notes)
                found = self._together(base, before, newest)
                if not found.conflicts:
                    return self._refused(before, newest, found, refusal)
        return self._done(before, newest, found, notes)

    def _at_hand(self, before: Project) -> tuple[Project, Snapshot] | None:
        """What `_fetched` gives if nobody did anything since: the commit tells whether that is so."""
        agreed, known = self._record.agreed, self._snapshot
        return (agreed, known) if known is not None and known.project is agreed and before != agreed else None

    def _fetched(self, workspace: Workspace, notes: list[str]) -> tuple[Project, Snapshot]:
        """What the state here and that of the workspace come from, and how it stands there.

        Of a workspace that came back older that is the newest revision which it still knows: what came after it is sent
        again. Where this desk knows none of its revisions, all that differs is for somebody to decide.
        """
        record = self._record
        if self._snapshot is not None:
            with suppress(HistoryRewound):
                self._snapshot = workspace.changes_since(self._snapshot)
                return record.agreed, self._snapshot
        self._snapshot = None
        newest = workspace.read(record.project_id)
        known = {each.number: each.token for each in record.known}
        common = workspace.common_revision(newest.id, known)
        if common == record.at.number or not record.at.number:
            return record.agreed, newest
        notes.append(tr("The workspace came back older than it was: what this desk has of it is sent again."))
        base = Project() if common is None else workspace.as_of(newest.id, common)
        at = KnownRevision(common or 0, known.get(common or 0, ""))
        left = tuple(each for each in record.known if each.number <= at.number)
        with self._guard:
            self._record = replace(self._record, at=at, agreed=base, known=left)
            self._write_soon()
        return base, newest

    def _together(self, base: Project, mine: Project, newest: Snapshot) -> Merged:
        """A merge in which only that is decided which somebody decided for these very versions."""
        from itsm_fit.merging import merged

        decided = dict(self._decided)
        while True:
            found = merged(base, mine, newest.project, decided, by=signature(), at=self._now())
            stale = [each.place for each in found.decided if not self._was_shown(each)]
            if not stale:
                return found
            for place in stale:
                decided.pop(place, None)

    def _was_shown(self, conflict: MergeConflict) -> bool:
        shown = self._shown.get(conflict.place)
        return shown is not None and (shown.mine, shown.theirs) == (conflict.mine, conflict.theirs)

    def _done(self, before: Project, newest: Snapshot, found: Merged, notes: list[str]) -> Exchange:
        """What came of an exchange: it is to be decided, or this desk goes by the new state from now on."""
        self._snapshot, self._turned_down = newest, None
        said = " ".join((*notes, *self._remarks()))
        if found.conflicts:
            self._theirs, self._shown = newest.project, {each.place: each for each in found.conflicts}
            return Exchange(before, self.project, found.conflicts, sentence=said)
        self._settle(before, newest, newest.project)
        came = found.project is not before
        return Exchange(before, self.project, (), newest.revision, came, said, found.renumbered)

    def _refused(self, before: Project, newest: Snapshot, found: Merged, refusal: WorkspaceError) -> Exchange:
        """Others' edits come in all the same, and those made here wait on top of them."""
        self._snapshot, self._turned_down = newest, (before, self._record)
        self._settle(before, newest, found.project)
        self._stand(DeskState.OFFLINE, refusal.message)
        return Exchange(before, self.project, came=found.project is not before, sentence=refusal.message)

    def _settle(self, sent: Project, newest: Snapshot, project: Project) -> None:
        """Go by what the workspace has now; what was kept here since `sent` went out stays on top of `project`."""
        with self._guard:
            record, at = self._record, KnownRevision(newest.revision, newest.token)
            known = record.known if at in record.known else (*record.known, at)
            name = newest.project.name or record.name
            settled = replace(record, name=name, at=at, agreed=newest.project, mine=project, known=known)
            if record.mine is not sent:
                settled = self._on_top(sent, record.mine, settled)
            self._theirs, self._shown, self._decided = None, {}, {}
            if settled.at != record.at or settled.agreed is not record.agreed or settled.mine is not record.mine:
                self._record = settled
                self._write_soon()

    def _on_top(self, since: Project, mine: Project, record: DeskRecord) -> DeskRecord:
        """How this desk stands once `mine`, which was made from `since`, is on top of the state in `record`.

        Where it does not go together, as if nothing had come: the next exchange finds what is to be decided. What
        `since` had that was refused is not agreed for that.
        """
        from itsm_fit.merging import merged

        found = merged(since, mine, record.mine, by=signature(), at=self._now())
        if not found.conflicts:
            return replace(record, mine=found.project)
        if self._turned_down is not None and since is self._turned_down[0]:
            return replace(self._turned_down[1], mine=mine)
        return replace(record, agreed=since, mine=mine)

    def _reached(self) -> Workspace:
        if self._workspace is None:
            self._workspace = self._connect()
        if self._ahead is None:
            self._ahead = self._workspace.now() - datetime.now(UTC)
        return self._workspace

    def _now(self) -> datetime:
        """The time by the clock of the workspace, by which everything there is ordered."""
        return datetime.now(UTC) + (self._ahead or timedelta())

    def _remarks(self) -> list[str]:
        """What there is to know, once; that the disk cannot be written each time."""
        found, self._to_tell = self._to_tell, []
        if self._ahead is not None and abs(self._ahead) >= _CLOCKS_APART and not self._clock_told:
            self._clock_told = True
            minutes = round(abs(self._ahead) / timedelta(minutes=1))
            late = tr(
                "The clock of this computer is {minutes} minutes behind that of the workspace, which counts.",
                minutes=minutes,
            )
            early = tr(
                "The clock of this computer is {minutes} minutes ahead of that of the workspace, which counts.",
                minutes=minutes,
            )
            found.append(late if self._ahead > timedelta() else early)
        if self._unwritten:
            found.append(tr("The copy that is kept here cannot be written: {reason}", reason=self._unwritten))
        return found

    def _stand(self, state: DeskState, sentence: str = "") -> None:
        if state is not DeskState.OFFLINE:
            self._since = None
        elif self._since is None:
            self._since = datetime.now().astimezone()
        self._state, self._sentence = state, sentence

    # ------------------------------------------------------------ the copy on this disk

    def _written(self) -> None:
        """Have the state here on this disk; raises InputError."""
        with self._disk:
            if self._behind:
                self._folder.settle(self._record)
                self._behind = False
            else:
                self._folder.keep(self._record.mine)
            self._unwritten = ""

    def _write_soon(self) -> None:
        """Have the whole record on this disk, without anybody waiting: the workspace has all of it that matters."""
        self._behind = True
        if self._writer is None:
            self._writer = threading.Thread(target=self._write_on, name="desk", daemon=True)
            self._writer.start()
        self._wanted.set()

    def _write_on(self) -> None:
        while not self._ending.is_set():
            self._wanted.wait()
            self._wanted.clear()
            self._ending.wait(_TOGETHER_S)
            self._write_late()

    def _write_late(self) -> None:
        with self._disk:
            if self._behind and not self._closed:
                self._behind = False
                try:
                    self._folder.settle(self._record)
                except InputError as problem:
                    self._behind, self._unwritten = True, problem.message


def _against(base: Project, mine: Project, found: Merged) -> list[StoredRow]:
    """What was changed here and somebody decided against, as it was here."""
    from itsm_fit.merging import MergeSide
    from itsm_fit.workspace.rows import changed_rows

    if all(each.side is MergeSide.MINE for each in found.decided):
        return []
    return list(changed_rows(base, mine)[0].values())
