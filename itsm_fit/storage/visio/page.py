"""A page of Visio as boxes and lines with a meaning: pools and lanes, containers, groups, notes, what is hidden."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr, trn
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import Bounds, NodeKind
from itsm_fit.storage.drawn import BoxMeaning, DrawnSheet, LineMeaning, PageBox, PageContent, PageLine
from itsm_fit.storage.visio.lines import glued_ends, has_two_arrows, is_line, line_of
from itsm_fit.storage.visio.look import colours_of, documentation_of
from itsm_fit.storage.visio.meaning import Structure, is_known, shape_of
from itsm_fit.storage.visio.package import PagePart
from itsm_fit.storage.visio.shape import LineStyles, Masters, PageFrame, VisioShape, shapes_of
from itsm_fit.storage.visio.sheet import ShapeSheet

_MEMBER_OF: Final = 4
_IN_LIST: Final = 5
_CALLS_OUT: Final = 6
_BESIDE_ONE_ANOTHER: Final = frozenset({"0", "1"})
"""Directions of a list whose members stand from left to right, or from right to left."""
_FRAME: Final = BoxMeaning(frame=True)
_GROUP: Final = BoxMeaning(paper=ArtifactKind.GROUP)


class VisioPage:
    """Reads a page; `comments` are what people remarked, by the ids of the shapes."""

    def __init__(
        self,
        part: PagePart,
        masters: Masters,
        styles: LineStyles,
        name: str,
        comments: Mapping[str, tuple[Comment, ...]],
    ) -> None:
        self._title, self._file, self._comments = part.name, name, comments
        self._issues: list[Issue] = []
        sheet = part.entry.find("{*}PageSheet")
        frame = PageFrame(ShapeSheet(part.entry if sheet is None else sheet))
        self._hidden_layers = frame.hidden
        tops = shapes_of(part.content, frame, masters, styles)
        self._all = {shape.id: shape for top in tops for shape in top.walk() if shape.id}
        self._glue = glued_ends(part.content)
        self._glued = {end for ends in self._glue.values() for end in ends}
        self._structures = {
            shape: Structure(shape) for shape in self._all.values() if shape.parent is None or shape.parts
        }
        self._lines: list[VisioShape] = []
        self._boxes: dict[str, VisioShape] = {}
        """The shapes that are boxes, by their keys."""
        self._box_of: dict[str, str] = {}
        """The key of the box that a shape is or is a part of, by its id."""
        self._hidden: Counter[str] = Counter()
        self._sort(tops)
        self._drop_bare_pools()

    def sheet(self) -> DrawnSheet:
        """All of the page that means something, and what was noticed."""
        content = PageContent()
        joined = {self._box_of[end] for end in self._glued if end in self._box_of}
        for key, shape in self._boxes.items():
            box = self._box(key, shape, is_joined=key in joined)
            if box is not None:
                content.boxes[key] = box
        self._put_into_containers(content)
        for shape in self._lines:
            line = line_of(shape, *(self._end(shape, side) for side in (0, 1)))
            content.lines[line.id] = line
            if has_two_arrows(shape):
                said = tr(
                    "{line} has an arrow at both ends; it is read from its beginning to its end.", line=shape.called
                )
                self._say(said)
        for line in self._callouts(content):
            content.lines[line.id] = line
        for layer, count in self._hidden.items():
            said = trn(
                "The layer “{layer}” is hidden; its shape is left out.",
                "The layer “{layer}” is hidden; its {count} shapes are left out.",
                count,
                layer=layer,
            )
            self._issues.append(Issue(Severity.WARNING, self._file, self._title, said))
        return DrawnSheet(self._title, content, tuple(self._issues))

    def _say(self, message: str) -> None:
        self._issues.append(Issue(Severity.INFO, self._file, self._title, message))

    # ------------------------------------------------------------ which shapes are what

    def _sort(self, shapes: Iterable[VisioShape]) -> None:
        """Tell lines, boxes, and groups that only hold others apart."""
        for shape in shapes:
            structure = self._structure(shape)
            layers = set(filter(None, shape.sheet.cell("LayerMember").value.split(";")))
            if layers and layers <= self._hidden_layers.keys():
                self._hidden[self._hidden_layers[min(layers)]] += 1
            elif shape.type == "Guide" or structure.is_list:
                continue
            elif is_line(shape):
                self._lines.append(shape)
            elif structure.is_phase:
                self._take_phase(shape)
            elif self._only_holds(shape, structure):
                self._sort(shape.parts)
            else:
                self._boxes[shape.key] = shape
                self._box_of |= {part.id: shape.key for part in shape.walk() if part.id}

    def _structure(self, shape: VisioShape) -> Structure:
        if shape not in self._structures:
            self._structures[shape] = Structure(shape)
        return self._structures[shape]

    def _only_holds(self, shape: VisioShape, structure: Structure) -> bool:
        """Whether a group is nothing by itself: what flows join, or what has a master, lies inside of it."""
        if not shape.parts or structure.is_frame or structure.is_container or structure.is_callout or is_known(shape):
            return False
        if shape.id in self._glued:
            return False
        inner = [[*part.walk()] for part in shape.parts]
        if any(each.is_own_master or (each.is_line and each.id in self._glue) for part in inner for each in part):
            return True
        return not shape.is_own_master and sum(any(each.id in self._glued for each in part) for part in inner) > 1

    def _take_phase(self, shape: VisioShape) -> None:
        """A phase that somebody named becomes a group around what stands in it."""
        heading = self._heading(shape)
        if shape.sheet.user("visShowPhase") != "0" and heading is not None and _is_written(heading) and heading.text:
            self._boxes[shape.key] = shape

    def _drop_bare_pools(self) -> None:
        """A frame without a title around a single lane says no more than that lane does, which is the pool."""
        pools = [shape for shape in self._boxes.values() if self._structure(shape).is_pool]
        lanes = [shape for shape in self._boxes.values() if self._structure(shape).is_lane]
        for pool in pools:
            inner = [lane for lane in lanes if _contains(pool.bounds, lane.bounds.center.x, lane.bounds.center.y)]
            if len(inner) == 1 and pool.sheet.user("visShowTitle") == "0":
                del self._boxes[pool.key]
                self._box_of |= {key: inner[0].key for key, box in self._box_of.items() if box == pool.key}

    def _end(self, line: VisioShape, side: int) -> str:
        """The box that an end of a connector is glued to; where it is another connector, what that one joins."""
        key = self._glue.get(line.id, ["", ""])[side]
        seen = {line.id}
        while key not in self._box_of and key in self._glue and key not in seen:
            seen.add(key)
            self._say(
                tr(
                    "{line} is attached to {other}; it is joined to what that one joins.",
                    line=line.called,
                    other=self._all[key].called,
                )
                if key in self._all
                else tr("{line} is attached to a shape that is not there.", line=line.called)
            )
            key = self._glue[key][side]
        return self._box_of.get(key, "")

    # ------------------------------------------------------------ boxes

    def _box(self, key: str, shape: VisioShape, *, is_joined: bool) -> PageBox | None:
        structure = self._structure(shape)
        if structure.is_frame:
            meaning, text = _FRAME, self._frame_name(shape, structure)
        elif structure.is_phase:
            heading = self._heading(shape)
            meaning, text = _GROUP, "" if heading is None else heading.text
        else:
            meaning, text = shape_of(shape, structure, is_joined=is_joined), self._name(shape, structure)
        return PageBox(
            key,
            text,
            meaning,
            self._holder(shape),
            shape.bounds,
            across=self._runs_across(shape) if structure.is_frame else None,
            called=shape.called,
            documentation=documentation_of(shape),
            colours=colours_of(shape),
            comments=self._comments.get(shape.id, ()),
            names=_pair_of(shape) if meaning.reference else "",
        )

    def _name(self, shape: VisioShape, structure: Structure) -> str:
        if structure.is_container:
            heading = self._heading(shape)
            return shape.text or ("" if heading is None else heading.text)
        return shape.whole_text or (shape.sheet.value("Property", "BpmnName") if shape.id else "")

    def _frame_name(self, shape: VisioShape, structure: Structure) -> str:
        if structure.is_pool and shape.sheet.user("visShowTitle") == "0":
            return ""
        heading = self._heading(shape)
        said = shape.text if heading is None else heading.text
        told = shape.sheet.user("visHeadingText")
        return said or (told if told != "0" else "") or shape.whole_text

    def _heading(self, shape: VisioShape) -> VisioShape | None:
        """The part of a frame or container that shows its name."""
        return next((part for part in shape.walk() if part is not shape and self._structure(part).is_heading), None)

    def _runs_across(self, shape: VisioShape) -> bool | None:
        """Whether a lane lies: its list runs downwards; None where nothing says so."""
        for key in shape.related(_IN_LIST):
            lanes = self._all.get(key)
            direction = "" if lanes is None else lanes.sheet.user("msvSDListDirection")
            if direction:
                return direction not in _BESIDE_ONE_ANOTHER
        return None

    def _holder(self, shape: VisioShape) -> str:
        """The smallest lane or container that says it holds a shape, if it is drawn in there."""
        around = [self._boxes[key] for key in self._around(shape)]
        return min(around, key=lambda each: _area(each.bounds)).key if around else ""

    def _around(self, shape: VisioShape) -> Iterator[str]:
        middle = shape.bounds.center
        for key in shape.related(_MEMBER_OF):
            box = self._boxes.get(f"Sheet.{key}")
            if box is None or box is shape or self._structure(box).is_phase:
                continue
            if _contains(box.bounds, middle.x, middle.y) and _area(box.bounds) > _area(shape.bounds):
                yield box.key

    def _put_into_containers(self, content: PageContent) -> None:
        """What is drawn inside of a sub-process that does not say so itself."""
        outer = {key: box for key, box in content.boxes.items() if box.shape.kind is NodeKind.SUB_PROCESS}
        if not outer:
            return
        for key, box in content.boxes.items():
            holder = content.boxes.get(box.parent)
            inside = [
                each
                for other, each in outer.items()
                if other != key
                and _holds(each.bounds, box.bounds)
                and (holder is None or _holds(holder.bounds, each.bounds))
            ]
            if inside and not box.shape.frame:
                nearest = min(inside, key=lambda each: _area(each.bounds))
                content.boxes[key] = replace(box, parent=nearest.id)

    def _callouts(self, content: PageContent) -> Iterator[PageLine]:
        """Dotted lines from notes to what they are notes of."""
        for key, shape in self._boxes.items():
            for target in shape.related(_CALLS_OUT):
                other = self._box_of.get(target, "")
                if other and other != key and content.boxes[key].shape.bare:
                    yield PageLine(f"{key}.at", "", key, other, meaning=LineMeaning.ASSOCIATION, arrow=False)


def _pair_of(shape: VisioShape) -> str:
    """What two references to each other's page have in common: the ids that Visio gives both."""
    ids = {shape.sheet.user("OPCShapeID"), shape.sheet.user("OPCDShapeID")} - {"", "0"}
    return " ".join(sorted(ids)) if len(ids) > 1 else ""


def _is_written(shape: VisioShape) -> bool:
    """Whether somebody wrote the text of a shape that has one from its master."""
    return shape.sheet.element.find("{*}Text") is not None


def _contains(box: Bounds, x: float, y: float) -> bool:
    return box.x <= x <= box.right and box.y <= y <= box.bottom


def _holds(outer: Bounds, inner: Bounds) -> bool:
    """Whether one box lies in another, its middle and most of it."""
    across = min(outer.right, inner.right) - max(outer.x, inner.x)
    down = min(outer.bottom, inner.bottom) - max(outer.y, inner.y)
    return across > 0 and down > 0 and across * down >= 0.9 * _area(inner) and _area(inner) < _area(outer)


def _area(box: Bounds) -> float:
    return box.width * box.height
