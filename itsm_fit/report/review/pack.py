"""What goes out for review: of each process its steps by number, with all that is said of them so far."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import NamedTuple

from itsm_fit.drawing.numbering import step_numbers
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.drawing.words import kind_words
from itsm_fit.errors import InputError
from itsm_fit.importing.review_form import WHOLE, RowKey, row_mark
from itsm_fit.language import tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.flow_order import flow_order
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.search import CommentPlace, comments_of
from itsm_fit.model.text import plain_name
from itsm_fit.report.content import DrawnInTheme
from itsm_fit.report.process_book.book import BookDrawing
from itsm_fit.report.process_book.drawings import book_drawing
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import day, titled

_LENGTH = 10
_DAY = len("2026-11-12")


class ReturnWish(NamedTuple):
    """To whom a comment sheet is sent back, a name or an address, and by which day."""

    to: str = ""
    by: date | None = None

    @property
    def words(self) -> str:
        """What reviewers are asked for, "" where nothing is wished."""
        if self.by is None:
            return tr("Please send the comment sheet back to {whom}.", whom=self.to) if self.to else ""
        if self.to:
            return tr("Please send the comment sheet back to {whom} by {day}.", whom=self.to, day=day(self.by))
        return tr("Please send the comment sheet back by {day}.", day=day(self.by))


NO_WISH = ReturnWish()


def sheet_file(reviewer: str = "") -> str:
    """The name of the comment sheet of a reviewer."""
    return f"{plain_name(f'comments {reviewer}'.strip())}.xlsx"


@dataclass(frozen=True, slots=True)
class ReviewedThing:
    """A step, the process as a whole (`element` ""), or something else that is drawn and that people have remarked on.

    `number` is that on the drawing, "" for what has none.
    """

    element: str
    number: str
    name: str
    who: str = ""
    documentation: str = ""
    requirements: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def called(self) -> str:
        """``4 Classify``, as people name it."""
        return f"{self.number} {self.name}".strip()


@dataclass(frozen=True, slots=True)
class ReviewedDrawing:
    """A drawing with the numbers of its steps, made when it is asked for; `printed` is that for pages of one size."""

    title: str
    svg: DrawnInTheme
    printed: Callable[[], BookDrawing]


@dataclass(frozen=True)
class ReviewedProcess:
    """A process by its project-wide id: first itself as a whole, then what it consists of.

    `places` names what a remark may be on beside its steps: decisions and events.
    """

    process: str
    name: str
    things: tuple[ReviewedThing, ...]
    places: tuple[str, ...]
    drawings: tuple[ReviewedDrawing, ...]

    @property
    def steps(self) -> tuple[ReviewedThing, ...]:
        """What has a number."""
        return tuple(each for each in self.things if each.number)

    @property
    def open(self) -> int:
        """How many comments are open."""
        return sum(not comment.done for each in self.things for comment in each.comments)


@dataclass(frozen=True)
class ReviewPack:
    """Chosen processes as they go out on a day; each of the `reviewers` gets a sheet, "" one without a name."""

    project: Project
    made_on: date
    processes: tuple[ReviewedProcess, ...]
    reviewers: tuple[str, ...] = ("",)
    back: ReturnWish = NO_WISH

    @property
    def sheet_words(self) -> str:
        """The comment sheet by the name of its file."""
        if len(self.reviewers) == 1:
            return tr("the comment sheet ({file})", file=sheet_file(self.reviewers[0]))
        return tr("the comment sheet with your name ({file})", file=sheet_file("…"))

    @cached_property
    def sheet(self) -> str:
        """What its comment sheet is known by: the same for the same things on the same day."""
        told = [
            (each.process, its.element, its.called, [(said.author, said.written, said.text) for said in its.comments])
            for each in self.processes
            for its in each.things
        ]
        data = json.dumps([self.project.name, self.made_on.isoformat(), told]).encode()
        return hashlib.sha256(data).hexdigest()[:_LENGTH]

    def key(self, process: ReviewedProcess, thing: ReviewedThing) -> RowKey:
        """What the row of something is known by."""
        mark = row_mark(thing.number, process.name, thing.name)
        return RowKey(self.sheet, process.process, thing.element, mark=mark)


def review_pack(
    project: Project,
    chosen: Collection[str] = (),
    *,
    made_on: date,
    reviewers: Collection[str] = (),
    back: ReturnWish = NO_WISH,
) -> ReviewPack:
    """The processes of a project that are chosen by project-wide id or name, all of them without a choice.

    Raises InputError for a name that no process has, and where there is no process.
    """
    wanted = _chosen(project, chosen)
    said: dict[str, dict[str, list[CommentPlace]]] = {}
    for place in comments_of(project):
        element = place.part.id if place.part is not None else ""
        said.setdefault(place.process, {}).setdefault(element, []).append(place)
    texts = {key_of(each.id): each.definition for each in reversed([*asked(project)]) if each.definition}
    found: list[ReviewedProcess] = []
    drawn: set[tuple[str, str, str]] = set()
    for document in project.documents:
        own = {key: each for key, each in project.processes.items() if key in wanted and _is_in(each, document)}
        if not own:
            continue
        numbers = step_numbers(document)
        shown = {node.id: numbers[node.id] for each in own.values() for node in each.nodes if node.id in numbers}
        drawings = drawings_of(document)
        for key, process in own.items():
            teller = _Teller(process, numbers, said.get(key, {}), texts)
            things = teller.things(document.pool_of.get(process.id), project.process_names[key])
            places = [_called(node) for node in flow_order(process) if not node.kind.is_activity and node.name.strip()]
            its = [each for each in drawings if _shows(each, process) and _name_of(document, each) not in drawn]
            drawn |= {_name_of(document, each) for each in its}
            found.append(
                ReviewedProcess(
                    key,
                    project.process_names[key],
                    tuple(things),
                    tuple(dict.fromkeys(places)),
                    tuple(_drawing(each, each.title or document.stem, shown) for each in its),
                )
            )
    return ReviewPack(project, made_on, tuple(found), tuple(dict.fromkeys(reviewers)) or ("",), back)


def _chosen(project: Project, chosen: Collection[str]) -> set[str]:
    if not project.processes:
        raise InputError(tr("There is no process to review: draw one first."))
    found: set[str] = set()
    for each in chosen:
        named = project.processes_called(each)
        if not named:
            there = ", ".join(project.process_names.values())
            raise InputError(tr("There is no process “{name}”; there are: {there}.", name=each, there=there))
        found.update(named[:1])
    return found or set(project.processes)


def _is_in(process: Process, document: Document) -> bool:
    return any(each is process for each in document.processes)


def _name_of(document: Document, drawing: PlacedDrawing) -> tuple[str, str, str]:
    return document.name, drawing.page, drawing.within


def _shows(drawing: PlacedDrawing, process: Process) -> bool:
    nodes = {node.id for each in drawing.document.processes for node in each.nodes}
    there = drawing.document.process_by_id.get(process.id)
    return not nodes.isdisjoint(process.node_by_id) or (there is not None and not process.nodes)


def _drawing(drawing: PlacedDrawing, title: str, numbers: Mapping[str, str]) -> ReviewedDrawing:
    printed = partial(book_drawing, drawing, title, numbers, comments=True)
    return ReviewedDrawing(title, partial(_svg, drawing, numbers), printed)


def _svg(drawing: PlacedDrawing, numbers: Mapping[str, str], theme: Theme = LIGHT) -> str:
    return to_svg(drawing.document, theme=theme, numbers=numbers, comments=True)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells of a process, with the numbers of steps, the comments by element, and the requirements by their keys."""

    process: Process
    numbers: Mapping[str, str]
    said: Mapping[str, list[CommentPlace]]
    texts: Mapping[str, Requirement]

    def things(self, pool: Pool | None, name: str) -> Iterator[ReviewedThing]:
        """The process as a whole, its steps in their order, what else people have remarked on."""
        loose = self.said.get("", [])
        comments = [place.comment for place in (*self.said.get(pool.id if pool else "", []), *loose) if not place.about]
        comments += [_on(place) for place in loose if place.about]
        yield ReviewedThing(
            "",
            "",
            str(WHOLE),
            pool.name if pool is not None and pool.name != name else "",
            self.process.documentation,
            tuple(self._requirements(self.process)),
            tuple(dict.fromkeys(comments)),
        )
        for node in flow_order(self.process):
            if node.id in self.numbers:
                yield self._step(node)
        for element, places in self.said.items():
            part = places[0].part
            if part is not None and element not in self.numbers and part is not pool:
                yield ReviewedThing(element, "", _called(part), comments=tuple(place.comment for place in places))

    def _step(self, node: Node) -> ReviewedThing:
        lane = self.process.lane_of(node)
        return ReviewedThing(
            node.id,
            self.numbers[node.id],
            _called(node),
            " ".join(lane.name.split()) if lane is not None else "",
            node.documentation,
            tuple(self._requirements(node)),
            tuple(place.comment for place in self.said.get(node.id, [])),
        )

    def _requirements(self, holder: Node | Process) -> Iterator[str]:
        """Each requirement that is asked for, with its priority: ``INC-01 (must): Text``."""
        known = (self.texts.get(key_of(ref), Requirement(ref)) for ref in holder.requirement_refs)
        for each in (*holder.requirements, *known):
            said = PRIORITY.get(each.priority) if each.priority is not None else None
            named = f"{each.id} ({said})" if said else each.id
            yield titled(named, each.text) if each.text else named


def _called(part: DrawnPart) -> str:
    """Its name, else what kind of thing it is."""
    name = str(getattr(part, "name", "") or getattr(part, "text", ""))
    return " ".join(name.split()) or kind_words(part)


def _on(place: CommentPlace) -> Comment:
    """A comment on what is no longer there, which says so."""
    comment = place.comment
    text = tr("On “{about}”, which is no longer there: {text}", about=place.about, text=comment.text)
    return Comment(text, comment.author, comment.written, comment.done)


def said_words(comments: Iterable[Comment]) -> str:
    """Comments below one another, each with who wrote it when; what is done says so."""
    return "\n".join(map(_said, comments))


def _said(comment: Comment) -> str:
    signed = ", ".join(filter(None, (comment.author, comment.written[:_DAY])))
    text = titled(signed, comment.text) if signed else comment.text
    return tr("{text} [closed]", text=text) if comment.done else text
