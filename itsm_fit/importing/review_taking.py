"""Remarks of comment sheets → comments in the project, each once, on what it was written about.

A remark is placed by the id of its element, whatever number or name that has by now. One whose element is gone, or that
names nothing drawn, is kept as a loose comment with what it is about, so that nothing is lost.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.review_form import WHOLE, SentRow
from itsm_fit.importing.review_sheet import (
    STEP_NUMBER,
    CommentSheet,
    SheetRemark,
    is_missing,
    is_whole,
    numbered_step,
)
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnPart, part_of, parts_of
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.search import CommentPlace, comments_of
from itsm_fit.model.text import text_key
from itsm_fit.writing import titled

_MARK = 12
_MOST_TOLD = 4
"""Steps that are named where something can be several."""


class RemarkFate(StrEnum):
    """What became of a remark on a sheet."""

    ADDED = "added"
    CHANGED = "changed"
    KNOWN = "known"
    LOOSE = "loose"

    @property
    def words(self) -> str:
        return str(_FATES[self])


_FATES = {
    RemarkFate.ADDED: Phrase("new"),
    RemarkFate.CHANGED: Phrase("changed"),
    RemarkFate.KNOWN: Phrase("taken in before"),
    RemarkFate.LOOSE: Phrase("kept, stands at nothing drawn"),
}


@dataclass(frozen=True, slots=True)
class TakenRemark:
    """A remark of a sheet: what became of it, and where it stands now.

    `process` is project-wide, "" where it is gone; `element` is "" for a loose comment, and `about` what it is on.
    """

    fate: RemarkFate
    comment: Comment
    process: str
    where: str
    element: str
    about: str
    file: str
    place: str


@dataclass(frozen=True)
class TakenReview:
    """The project with the remarks of some sheets, what became of each, and what was noticed."""

    project: Project
    remarks: tuple[TakenRemark, ...]
    issues: tuple[Issue, ...]

    def number(self, fate: RemarkFate) -> int:
        """How many remarks that became of."""
        return sum(each.fate is fate for each in self.remarks)


def take_reviews(project: Project, sheets: Iterable[CommentSheet]) -> TakenReview:
    """Put the remarks of sheets into the project, one sheet after the other.

    Raises InputError for a sheet that knows nothing of this project.
    """
    taken: list[TakenRemark] = []
    issues: list[Issue] = []
    for sheet in sheets:
        issues += sheet.issues
        taker = _Taker(project, sheet)
        taker.require_ours()
        taker.take()
        project = taker.project
        taken += taker.taken
        issues += taker.issues
    return TakenReview(project, tuple(taken), tuple(issues))


class _Place(NamedTuple):
    """Where a remark belongs: at an element of a document, or loose; `said` is what is to be told of that.

    `missing` is one on a step that is not drawn: it belongs to its process. `calm` says that it may well be meant so.
    """

    process: str
    where: str
    about: str
    document: Document | None = None
    element: str = ""
    said: str = ""
    missing: bool = False
    calm: bool = False

    @property
    def loose(self) -> str:
        """What a loose comment is on, "" for one at an element."""
        return "" if self.element else self.about


@dataclass
class _Taker:
    """Takes the remarks of one sheet."""

    project: Project
    sheet: CommentSheet
    taken: list[TakenRemark] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._names: dict[str, list[str]] = {}
        for key, name in self.project.process_names.items():
            self._names.setdefault(text_key(name), []).append(key)
        self._sent_elements = {row.key.element for row in self.sheet.sent.values()}
        self._came: set[str] = set()
        self._said: set[tuple[str, ...]] = set()
        for each in comments_of(self.project):
            element = each.part.id if each.part is not None else ""
            self._remember(each.comment, each.process, element, each.about)

    def require_ours(self) -> None:
        """Raise InputError where the sheet knows no process and no element of this project."""
        asked = {row.key.process for row in self.sheet.sent.values()}
        elements = {part.id for document in self.project.documents for part in parts_of(document)}
        named = {text_key(row.process) for row in self.sheet.sent.values()}
        if asked & set(self.project.processes) or self._sent_elements & elements or named & set(self._names):
            if self.sheet.project and text_key(self.sheet.project) != text_key(self.project.name):
                message = tr(
                    "This sheet was sent out of the project “{theirs}”, and this one is “{ours}”.",
                    theirs=self.sheet.project,
                    ours=self.project.name,
                )
                self._tell("", message)
            return
        if self.sheet.sent and text_key(self.sheet.project) != text_key(self.project.name):
            message = tr(
                "This comment sheet is of another project, “{project}”: none of its processes is in this one.",
                project=self.sheet.project,
            )
            raise InputError(message, file=self.sheet.file)

    def take(self) -> None:
        """Each remark in the order of the sheet."""
        rows: dict[tuple[str, str], list[SheetRemark]] = {}
        for remark in self.sheet.remarks:
            rows.setdefault((remark.key, text_key(remark.author)), []).append(remark)
        changing = dict(self._changing(rows))
        for remark in self.sheet.remarks:
            self._take(remark, self._place(remark), changing.get(id(remark)))
        self._tell_withdrawn(rows)

    def _changing(
        self, rows: Mapping[tuple[str, str], Sequence[SheetRemark]]
    ) -> Iterator[tuple[int, tuple[CommentPlace, str]]]:
        """The remarks that stand in the place of one that this row had before, by their identity.

        That is sure only where a row had one remark and has one now.
        """
        for (key, _), remarks in rows.items():
            if not key:
                continue
            came = {self._came_as(remark) for remark in remarks}
            before = [each for each in self._of_row(key, remarks[0].author) if each.comment.came_as not in came]
            known = {each.comment.came_as for each in self._of_row(key, remarks[0].author)}
            new = [remark for remark in remarks if self._came_as(remark) not in known]
            if len(before) == 1 and len(new) == 1:
                yield id(new[0]), (before[0], before[0].comment.text)

    def _of_row(self, key: str, author: str) -> list[CommentPlace]:
        """The comments that came from one row of this sheet by somebody."""
        begins = f"{self._row(key)} "
        return [
            each
            for each in comments_of(self.project)
            if each.comment.came_as.startswith(begins) and text_key(each.comment.author) == text_key(author)
        ]

    def _row(self, key: str) -> str:
        return f"{self.sheet.sheet}/{hashlib.sha256(key.encode()).hexdigest()[:_MARK]}"

    def _came_as(self, remark: SheetRemark) -> str:
        text = f"{text_key(remark.author)}\n{squeeze(clean(remark.text))}"
        return f"{self._row(remark.key)} {hashlib.sha256(text.encode()).hexdigest()[:_MARK]}"

    def _take(self, remark: SheetRemark, place: _Place, before: tuple[CommentPlace, str] | None) -> None:
        comment = Comment(clean(remark.text), remark.author, remark.written, came_as=self._came_as(remark))
        if self._is_known(comment, place):
            self._note(RemarkFate.KNOWN, comment, place, remark)
            return
        if before is not None and self._may_change(before[0], place):
            self._change(before[0], comment)
            self._note(RemarkFate.CHANGED, comment, place, remark)
            self._tell(
                remark.place, tr("The remark was changed since it was taken in; it read: {text}", text=before[1])
            )
            return
        if place.document is None:
            loose = LooseComment(comment, place.process, place.where, place.about)
            self.project = edits.add_loose_comment(self.project, loose)
        else:
            self.project = edits.add_comment(self.project, place.document, place.element, comment)
        self._remember(comment, place.process, place.element, place.loose)
        stands = place.document is not None or not place.about or place.missing
        fate = RemarkFate.ADDED if stands else RemarkFate.LOOSE
        self._note(fate, comment, place, remark)
        if place.said:
            severity = Severity.WARNING if fate is RemarkFate.LOOSE and not place.calm else Severity.INFO
            self._tell(remark.place, place.said, severity)

    def _remember(self, comment: Comment, process: str, element: str, about: str) -> None:
        self._came.add(comment.came_as)
        self._said.add(_said(comment, process, element, about))

    def _is_known(self, comment: Comment, place: _Place) -> bool:
        """Whether it was taken in before, wherever it stands now, or says what its author has said there already."""
        said = _said(comment, place.process, place.element, place.loose)
        return comment.came_as in self._came or said in self._said

    def _may_change(self, before: CommentPlace, place: _Place) -> bool:
        """Whether a remark can be changed where it stands: it stays there, is open, and nobody has answered it."""
        if before.comment.done or (before.part.id if before.part is not None else "") != place.element:
            return False
        if before.part is None:
            return before.about == place.about
        document = self.project.document_of(before.process)
        return before.at == len(part_of(document, before.part.id).comments) - 1

    def _change(self, before: CommentPlace, comment: Comment) -> None:
        if before.part is None:
            self.project = edits.update_loose_comment(self.project, before.at, comment)
        else:
            document = self.project.document_of(before.process)
            self.project = edits.update_comment(self.project, document, before.part.id, before.at, comment)

    def _tell_withdrawn(self, rows: Mapping[tuple[str, str], Sequence[SheetRemark]]) -> None:
        """Say which remarks of this sheet are no longer on it: they stay."""
        begins = f"{self.sheet.sheet}/"
        came = {self._came_as(remark) for remarks in rows.values() for remark in remarks}
        authors = {text_key(self.sheet.reviewer)} - {""}
        for each in comments_of(self.project):
            its = each.comment
            if its.came_as.startswith(begins) and its.came_as not in came and text_key(its.author) in authors:
                message = tr(
                    "{author} took this remark back from the sheet; it stays until somebody closes it: {text}",
                    author=its.author,
                    text=its.text,
                )
                self._tell("", message, Severity.INFO)

    def _note(self, fate: RemarkFate, comment: Comment, place: _Place, remark: SheetRemark) -> None:
        self.taken.append(
            TakenRemark(
                fate, comment, place.process, place.where, place.element, place.about, self.sheet.file, remark.place
            )
        )

    def _tell(self, where: str, message: str, severity: Severity = Severity.WARNING) -> None:
        self.issues.append(Issue(severity, self.sheet.file, where, message))

    # ------------------------------------------------------------ where a remark belongs

    def _place(self, remark: SheetRemark) -> _Place:
        if remark.on is not None:
            return self._of_sent(remark.on)
        remark = self._parted(remark)
        return self._of_words(self._own_process(remark), remark)

    def _parted(self, remark: SheetRemark) -> SheetRemark:
        """A remark whose step is written as it is listed where no process is chosen: ``Change: 4 Approve``."""
        if remark.process or self._sent_as(remark.step, "", ""):
            return remark
        for name in sorted({row.process for row in self.sheet.sent.values()}, key=len, reverse=True):
            begins = f"{name}:".casefold()
            if name and remark.step.casefold().startswith(begins):
                return replace(remark, process=name, step=remark.step[len(begins) :].strip())
        return remark

    def _of_sent(self, sent: SentRow) -> _Place:
        """Where that is now that a row was on when it went out."""
        called = f"{sent.number} {sent.step}".strip()
        key = sent.key.process if sent.key.process in self.project.processes else ""
        if not sent.key.element:
            return self._whole(key, sent.process)
        found, document, home = self._element(sent, key)
        if found is None or document is None:
            where = self.project.process_names.get(key, sent.process)
            said = tr(
                "“{step}” of {process} is no longer there: the remark is kept with that.", step=called, process=where
            )
            return _Place(key, where, called, said=said)
        name = _name(found)
        said = ""
        if name and normal(name) != normal(sent.step):
            said = tr("“{step}” is now called “{name}”.", step=called, name=name)
        if home != sent.key.process:
            moved = tr(
                "“{step}” now stands in the process {process}.",
                step=called,
                process=self.project.process_names.get(home, home),
            )
            said = " ".join(filter(None, (said, moved)))
        return _Place(home, self.project.process_names.get(home, home), name or called, document, found.id, said)

    def _element(self, sent: SentRow, key: str) -> tuple[DrawnPart | None, Document | None, str]:
        """The element with the id that went out, unless another one now goes by that; else the one drawn anew for it.

        Ids that are free are given again: one that has another name may be another element.
        """
        home = self.project.document_of(key) if key else None
        documents = [home] if home is not None else []
        documents += [each for each in self.project.documents if each is not home]
        own = self.project.processes.get(key)
        for document in documents:
            for part in parts_of(document):
                if part.id != sent.key.element:
                    continue
                process = self._process_of(document, part, key)
                renamed = normal(_name(part)) != normal(sent.step)
                if renamed and (document is not home or process != key):
                    continue
                if renamed and (heir := self._heir(own, sent)) is not None:
                    return heir, document, key
                return part, document, process
        heir = self._heir(own, sent)
        return (heir, home, key) if heir is not None else (None, None, "")

    def _heir(self, process: Process | None, sent: SentRow) -> DrawnPart | None:
        """The one element of a process that has the name now and was not there when the sheet went out."""
        named = [
            part
            for part in (process.nodes if process is not None else ())
            if normal(part.name) == normal(sent.step) and part.id not in self._sent_elements
        ]
        return named[0] if len(named) == 1 else None

    def _process_of(self, document: Document, part: DrawnPart, key: str) -> str:
        """The project-wide id of the process that holds a part; what stands around them is of the one asked for."""
        for process in document.processes:
            if any(part is each for each in (*process.nodes, *process.lanes, *process.flows)):
                return next(own for own, each in self.project.processes.items() if each is process)
        own = {id(process) for process in document.processes}
        keys = [each for each, process in self.project.processes.items() if id(process) in own]
        return key if key in keys else keys[0]

    def _whole(self, key: str, where: str) -> _Place:
        """A process as a whole: its pool, else nothing drawn."""
        if not key:
            said = tr("The process {process} is no longer there: the remark is kept with its name.", process=where)
            return _Place("", where, str(WHOLE), said=said)
        document = self.project.document_of(key)
        pool = document.pool_of.get(self.project.processes[key].id)
        where = self.project.process_names[key]
        return _Place(key, where, "") if pool is None else _Place(key, where, "", document, pool.id)

    def _own_process(self, remark: SheetRemark) -> tuple[str, str]:
        """The process that an added row is in, by its key or its name, and that name; ("", name) for none."""
        sent = {row.key.process: row.process for row in self.sheet.sent.values()}
        if remark.process:
            named = [key for key, name in sent.items() if normal(name) == normal(remark.process)]
            named = named or self._names.get(text_key(remark.process), [])
            return (named[0], remark.process) if len(set(named)) == 1 else ("", remark.process)
        return next(iter(sent.items())) if len(sent) == 1 else ("", "")

    def _of_words(self, own: tuple[str, str], remark: SheetRemark) -> _Place:
        """Where that is which somebody named on a row of their own."""
        key, where = own
        there = key if key in self.project.processes else ""
        where = self.project.process_names.get(there, where)
        if (not remark.step or is_whole(remark.step)) and (key or where):
            return self._whole(there, where)
        found = self._sent_as(remark.step, key, where)
        named = self._as_process(remark.step, key)
        if len(found) == 1 and not named:
            return self._of_sent(found[0])
        if named and not found:
            return self._whole(named[0], self.project.process_names.get(named[0], remark.step))
        if not found and is_missing(remark.step) and (there or where):
            return self._missing(there, where, remark.step)
        place = self._drawn_as(self._name_in(remark.step, key), there) if not found else None
        if place is not None:
            return place
        about = remark.step or tr("a row that names nothing")
        calm = bool(there and remark.step and not found and not numbered_step(about)[0])
        if found:
            said = tr(
                "“{step}” can be several things ({things}): the remark is kept with what it says it is on.",
                step=about,
                things="; ".join(self._things(found, named)),
            )
        elif calm:
            said = tr(
                "“{step}” is no step of {process}: the remark is kept there, as on one that is missing or has another "
                "name.",
                step=about,
                process=where,
            )
        else:
            said = tr("Nothing drawn is called “{step}”: the remark is kept with what it says it is on.", step=about)
        return _Place(there, where, about, said=said, calm=calm)

    def _as_process(self, step: str, own: str) -> list[str]:
        """The process that somebody named in place of a step: the one of the row, any where the row has none."""
        found = {row.key.process for row in self.sheet.sent.values() if normal(row.process) == normal(step)}
        return [key for key in found if own in {"", key} and key in self.project.processes] if len(found) == 1 else []

    def _things(self, found: Sequence[SentRow], named: Sequence[str]) -> Iterator[str]:
        """What something can be, in words."""
        yield from (tr("the process {process}", process=self.project.process_names[key]) for key in named)
        yield from (titled(row.process, f"{row.number} {row.step}") for row in found[:_MOST_TOLD])
        if len(found) > _MOST_TOLD:
            yield "…"

    def _missing(self, key: str, where: str, step: str) -> _Place:
        """A step that is not drawn: a remark on its process, each number with the name that it had in the sheet."""
        names = {row.number: row.step for row in self.sheet.sent.values() if row.number and row.key.process == key}

        def with_name(number: re.Match[str]) -> str:
            name = names.get(number[0], "")
            follows = normal(step[number.end() :]).startswith(normal(name))
            return number[0] if not name or follows else f"{number[0]} {name}"

        about = STEP_NUMBER.sub(with_name, step)
        said = tr("“{step}” is kept with the process {process}.", step=about, process=where)
        return _Place(key, where, about, said=said, missing=True)

    def _sent_as(self, step: str, key: str, where: str) -> list[SentRow]:
        """The rows that went out which a step named by its name, its number or both can be."""
        rows = [
            row
            for row in self.sheet.sent.values()
            if row.key.element and (row.key.process == key or (not key and not where))
        ]
        named = [row for row in rows if normal(row.step) == normal(step)]
        if named or not step:
            return named
        number, name = numbered_step(step)
        return [
            row for row in rows if number and row.number == number and (not name or normal(row.step) == normal(name))
        ]

    def _name_in(self, step: str, key: str) -> str:
        """The name in what somebody calls a step, its number aside where no row that is here says what has that."""
        number, name = numbered_step(step)
        known = {row.number for row in self.sheet.sent.values() if not key or row.key.process == key}
        return name if number and name and number not in known else step

    def _drawn_as(self, step: str, key: str) -> _Place | None:
        """The one thing drawn in a process, or in all of them, that has this name now."""
        found: list[_Place] = []
        for process_id, process in self.project.processes.items():
            if key and process_id != key:
                continue
            document = self.project.document_of(process_id)
            where = self.project.process_names[process_id]
            parts: list[DrawnPart] = [*process.nodes, *process.lanes, *process.flows]
            found += [
                _Place(process_id, where, step, document, part.id)
                for part in parts
                if _name(part) and normal(_name(part)) == normal(step)
            ]
        return found[0] if len(found) == 1 else None


def _said(comment: Comment, process: str, element: str, about: str) -> tuple[str, ...]:
    """What a remark is the same by, however it came."""
    return process, element, about, text_key(comment.author), squeeze(clean(comment.text))


def _name(part: DrawnPart) -> str:
    return squeeze(str(getattr(part, "name", "") or getattr(part, "text", "")))
