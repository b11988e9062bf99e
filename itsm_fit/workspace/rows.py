"""A project taken apart into rows, and put together again: lossless, row by row, whoever wrote them.

`parts` says what becomes a row. Put together, a project does without the rows that somebody may not see: it has nothing
there, or what every project has that says nothing of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, NamedTuple

import msgspec

from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.sealing.remembered import by_identity
from itsm_fit.storage.decision_wire import decision_to_wire
from itsm_fit.storage.guard import reading
from itsm_fit.storage.project_file import read_project
from itsm_fit.storage.project_migration import SCHEMA
from itsm_fit.storage.project_wire import settings_to_wire, to_wire
from itsm_fit.workspace.parts import (
    ANSWER,
    ASKED,
    DRAWING,
    KEPT,
    ORDER,
    PARTS,
    TABLE,
    VALUES,
    WHOLES,
    ListPart,
    RowClass,
    RowStanding,
    WireItem,
    digest,
    kind_of_tag,
    named,
    standing_of_kept,
    standing_of_values,
)
from itsm_fit.workspace.pieces import WHOLE, cut_up, joined_up

_JSON = msgspec.json.Encoder(order="sorted")
_CUTS = msgspec.json.Decoder(list[list[str]])
_OTHER = "other"
"""The first name of keys of what `parts` does not name."""


class StoredRow(NamedTuple):
    """One entity as a workspace keeps it; `value` is JSON. `owner` is whose score it is, "" where nobody's."""

    key: str
    kind: str
    row_class: RowClass
    owner: str
    value: str


RowsByKey = Mapping[str, StoredRow]


def taken_apart(project: Project) -> dict[str, StoredRow]:
    """Every row of a project by its key."""
    return rows_of_wire(_wire(project))


def rows_of_wire(wire: dict[str, Any]) -> dict[str, StoredRow]:
    """Every row of what stands in a project file, by its key; takes apart what it is given."""
    return _Taking().rows_of(wire)


def changed_rows(before: Project, after: Project) -> tuple[dict[str, StoredRow], frozenset[str]]:
    """The rows that differ between two states of a project: as they are after, and the keys of those that are gone.

    What is the same object in both is not looked at, so one edit of a large project costs what it touched.
    """
    apart = [each.name for each in fields(Project) if getattr(before, each.name) is not getattr(after, each.name)]
    if not apart:
        return {}, frozenset()
    then, now = (_only(project, apart) for project in (before, after))
    if "matrices" in apart and _stand_alike(then.matrices, now.matrices):
        then, now = _without_common("matrices", then, now)
    if "documents" in apart and _stand_alike(then.documents, now.documents):
        then, now = _without_common("documents", then, now)
        old, new = _drawing_by_drawing(then), _drawing_by_drawing(now)
    else:
        old, new = taken_apart(then), taken_apart(now)
    return {key: row for key, row in new.items() if old.get(key) != row}, frozenset(old.keys() - new.keys())


def put_together(rows: RowsByKey, name: str = "", beside: tuple[RowsByKey, Project] | None = None) -> Project:
    """The project in rows; `name` is what it is called in messages. Raises InputError where they are no project.

    What is as in another state `beside` it (that of these rows) is the same object.
    """
    with reading(name):  # rows may have been written by anything
        return _put_together(rows, name, beside)


def _put_together(rows: RowsByKey, name: str, beside: tuple[RowsByKey, Project] | None) -> Project:
    if beside is None:
        return read_project(_Putting(rows).text(), name)
    before, then = beside
    standing = _same_drawings(before, rows, then)
    putting = _Putting({key: row for key, row in rows.items() if _drawing_of(key) not in standing})
    read = read_project(putting.text(), name)
    new = iter(read.documents)
    order = _Putting(rows).drawings
    documents = tuple(standing[key] if key in standing else next(new) for key in order)
    now = replace(read, documents=documents)
    same: dict[str, Any] = {
        each.name: getattr(then, each.name)
        for each in fields(Project)
        if getattr(now, each.name) == getattr(then, each.name)
    }
    return replace(now, **same)


def _drawing_of(key: str) -> str:
    part, _, rest = key.partition("/")
    return rest.partition("/")[0] if part == DRAWING else ""


def _same_drawings(before: RowsByKey, rows: RowsByKey, then: Project) -> dict[str, Document]:
    """The drawings none of whose rows changed, by what their keys are known by."""
    touched = {_drawing_of(key) for key in before.keys() | rows.keys() if before.get(key) is not rows.get(key)}
    known = _Putting(before).drawings
    if len(known) != len(then.documents):
        return {}
    return {key: each for key, each in zip(known, then.documents, strict=True) if key not in touched}


def reordered(whole: Sequence[str], seen: Sequence[str], now: Sequence[str]) -> list[str]:
    """The order of a list of which somebody saw a part and gave that part another order: the rest stays where it was.

    What they did not see comes after what it came after.
    """
    known, kept = set(seen), set(now)
    after: dict[str | None, list[str]] = defaultdict(list)
    anchor: str | None = None
    for key in whole:
        if key not in known and key not in kept:
            after[anchor].append(key)
        elif key in kept:
            anchor = key
    return [*after[None], *(each for key in now for each in (key, *after[key]))]


def order_key(*names: str) -> str:
    """The key of the row that says in which order the rows of a part stand."""
    return f"{ORDER}/{'/'.join(names)}"


def _only(project: Project, names: Iterable[str]) -> Project:
    taken: dict[str, Any] = {name: getattr(project, name) for name in names}
    return replace(Project(), **taken)


def _without_common(name: str, then: Project, now: Project) -> tuple[Project, Project]:
    """Both without the drawings, or tables, that are the same object in both."""
    before, after = getattr(then, name), getattr(now, name)
    apart = [at for at, each in enumerate(before) if each is not after[at]]
    one: dict[str, Any] = {name: tuple(before[at] for at in apart)}
    other: dict[str, Any] = {name: tuple(after[at] for at in apart)}
    return replace(then, **one), replace(now, **other)


def _stand_alike(before: Sequence[Document | Matrix], after: Sequence[Document | Matrix]) -> bool:
    """Whether each stands where it stood, under a name that no other has."""
    known = [*map(_known, before)]
    return known == [*map(_known, after)] and len({*known}) == len(known)


def _drawing_by_drawing(project: Project) -> dict[str, StoredRow]:
    """The rows of a project but the order of its drawings, of which no two have one name."""
    rows = taken_apart(replace(project, documents=()))
    for each in project.documents:
        rows |= _rows_of_drawing(each)
    return rows


@by_identity
def _rows_of_drawing(document: Document) -> Mapping[str, StoredRow]:
    """The rows of a drawing: an edit needs those of before again."""
    rows = taken_apart(Project(documents=(document,)))
    return {key: row for key, row in rows.items() if key.startswith(f"{DRAWING}/")}


def _known(each: Document | Matrix) -> tuple[str, ...]:
    return (each.name,) if isinstance(each, Document) else (each.file, each.sheet)


def _wire(project: Project) -> dict[str, Any]:
    wire: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(to_wire(project)))
    return wire


class _Taking:
    """Makes rows of what stands in a project file."""

    def __init__(self) -> None:
        self.rows: dict[str, StoredRow] = {}

    def rows_of(self, wire: dict[str, Any]) -> dict[str, StoredRow]:
        wire.pop("schema", None)
        self._drawings(wire.pop("documents"))
        self._tables(wire.pop("matrices"))
        for name, lines in wire.pop("kept", {}).items():
            text = "".join(lines)
            self._add(named(KEPT, name), KEPT, standing_of_kept(text), [text] if text else [])
        for part in PARTS:
            self._list(part, _taken_out(wire, part.path) or [])
        for whole in WHOLES:
            value = _taken_out(wire, whole.path)
            if value is not None:
                self._add(whole.name, whole.name, RowStanding(whole.its), value)
        for name, value in wire.items():
            self._add(named(_OTHER, name), _OTHER, RowStanding(RowClass.ENVELOPE), value)
        return self.rows

    def _add(self, key: str, kind: str, standing: RowStanding, value: object) -> str:
        key = _free(key, self.rows)
        self.rows[key] = StoredRow(key, kind, standing.its, standing.owner, _JSON.encode(value).decode())
        return key

    def _order(self, part: str, keys: Sequence[str], standing: RowStanding) -> None:
        if keys:
            self._add(order_key(part), ORDER, standing, keys)

    def _list(self, part: ListPart, items: Sequence[dict[str, Any]]) -> None:
        keys = []
        for item in items:
            known = [_named_in(item, name) for name in part.key] or [digest(item)]
            values = item.pop("values") if part.name == "criterion" else None
            key = self._add(named(part.name, *known), part.name, part.stands(item), item)
            keys.append(key)
            if values:
                self._add(f"{VALUES}{key.removeprefix(part.name)}", VALUES, standing_of_values(item), values)
        self._order(part.name, keys, RowStanding(part.order))

    def _drawings(self, documents: Sequence[dict[str, Any]]) -> None:
        keys = []
        for each in documents:
            pieces = cut_up("".join(each.pop("text")))
            names: dict[str, str] = {}
            each["cut"] = pieces.pop(WHOLE).cut
            drawing = _free(named(DRAWING, each["name"]), self.rows)
            taken: set[str] = set()
            for known in pieces:
                names[known] = _free(named(known), taken)
                taken.add(names[known])
            each["cut"] = _renamed(each["cut"], names)
            keys.append(self._add(drawing, DRAWING, _DRAWN, each))
            for known, piece in pieces.items():
                self._add(f"{drawing}/{names[known]}", kind_of_tag(piece.tag), _DRAWN, _renamed(piece.cut, names))
        self._order(DRAWING, keys, _DRAWN)

    def _tables(self, matrices: Sequence[dict[str, Any]]) -> None:
        tables = []
        for each in matrices:
            asked = each.pop("rows")
            tables.append(self._add(named(TABLE, each["file"], each["sheet"]), TABLE, _ANSWERED, each))
            table = tables[-1].removeprefix(f"{TABLE}/")
            tools = _tool_names(each["tools"])
            keys = []
            for row in asked:
                answers = row.pop("answers")
                known = named(row["id"] or digest(row))
                keys.append(self._add(f"{ASKED}/{table}/{known}", ASKED, _ANSWERED, row))
                known = keys[-1].removeprefix(f"{ASKED}/")
                for tool, answer in zip(tools, answers, strict=True):
                    self._add(f"{ANSWER}/{known}/{tool}", ANSWER, _ANSWERED, answer)
            self._order(f"{ASKED}/{table}", keys, _ANSWERED)
        self._order(TABLE, tables, _ANSWERED)


_DRAWN, _ANSWERED = RowStanding(RowClass.DESIGN), RowStanding(RowClass.OPEN)


def _renamed(cut: Sequence[str], names: Mapping[str, str]) -> list[str]:
    return [names[part] if at % 2 else part for at, part in enumerate(cut)]


def _tool_names(tools: Sequence[WireItem]) -> list[str]:
    """What the columns of a table are known by."""
    found: dict[str, None] = {}
    for tool in tools:
        found[_free(named(tool["name"]), found)] = None
    return [*found]


def _free(key: str, taken: Container[str]) -> str:
    """A key that is not taken: numbered where two things are known by the same."""
    free, number = key, 2
    while free in taken:
        free, number = f"{key}~{number}", number + 1
    return free


def _named_in(item: WireItem, name: str) -> str:
    for each in name.split("."):
        item = item.get(each, "")
    return str(item)


def _taken_out(wire: dict[str, Any], path: Sequence[str]) -> Any:
    *above, last = path
    for name in above:
        wire = wire.get(name, {})
    return wire.pop(last, None)


_UNSAID: Mapping[str, Any] = {
    "all_of": [],
    "documents": [],
    "links": [],
    "matrices": [],
    "name": "",
    "requirements": [],
    "settings": settings_to_wire(Project().settings),
}
"""What every project file says."""
_UNDECIDED = decision_to_wire(Decision())


class _Putting:
    """Makes what stands in a project file of rows."""

    def __init__(self, rows: RowsByKey) -> None:
        self._rows = rows
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for key in rows:
            self._by_part[key.partition("/")[0]].append(key)

    @property
    def drawings(self) -> list[str]:
        """What the keys of the drawings are known by, in their order."""
        keys = self._ordered(DRAWING, (key for key in self._by_part[DRAWING] if key.count("/") == 1))
        return [key.removeprefix(f"{DRAWING}/") for key in keys]

    def text(self) -> bytes:
        """The bytes of a project file."""
        wire: dict[str, Any] = {"schema": SCHEMA, **_UNSAID}
        for whole in reversed(WHOLES):
            if whole.name in self._rows:
                _put_in(wire, whole.path, self._parsed(whole.name) if len(whole.path) == 1 else self._raw(whole.name))
        for part in PARTS:
            keys = self._ordered(part.name, self._by_part[part.name])
            if keys:
                whole_item = self._criterion if part.name == "criterion" else self._raw
                _put_in(wire, part.path, [whole_item(key) for key in keys])
        if "decision" in wire:
            wire["decision"] = _UNDECIDED | wire["decision"]
        wire["documents"] = [*self._drawings()]
        wire["matrices"] = [*self._tables()]
        if kept := self._by_part[KEPT]:
            wire["kept"] = {key.removeprefix(f"{KEPT}/"): self._raw(key) for key in kept}
        for key in self._by_part[_OTHER]:
            wire[key.removeprefix(f"{_OTHER}/")] = self._raw(key)
        return msgspec.json.encode(wire)

    def _raw(self, key: str) -> msgspec.Raw:
        return msgspec.Raw(self._rows[key].value.encode())

    def _parsed(self, key: str) -> Any:
        return msgspec.json.decode(self._rows[key].value)

    def _ordered(self, part: str, keys: Iterable[str]) -> list[str]:
        """Those of a part in their order; what the order does not know comes last."""
        there = dict.fromkeys(keys)
        order = order_key(part)
        first = [key for key in (self._parsed(order) if order in self._rows else ()) if key in there]
        return [*dict.fromkeys((*first, *sorted(there.keys() - {*first})))]

    def _criterion(self, key: str) -> msgspec.Raw:
        values = self._rows.get(f"{VALUES}{key.removeprefix('criterion')}")
        return _with_first(self._rows[key].value, "values", "{}" if values is None else values.value)

    def _drawings(self) -> Iterator[dict[str, Any]]:
        cuts: dict[str, dict[str, list[str]]] = defaultdict(dict)
        keys = [key for key in self._by_part[DRAWING] if key.count("/") > 1]
        values = f"[{','.join([self._rows[key].value for key in keys])}]"  # parsed at once: there are thousands
        for key, cut in zip(keys, _CUTS.decode(values), strict=True):
            _, drawing, piece = key.split("/", 2)
            cuts[drawing][piece] = cut
        for known in self.drawings:
            drawing = self._parsed(f"{DRAWING}/{known}")
            pieces = cuts[known] | {WHOLE: drawing.pop("cut")}
            yield drawing | {"text": [joined_up(pieces)]}

    def _tables(self) -> Iterator[dict[str, Any]]:
        asked: dict[str, list[str]] = defaultdict(list)
        for key in self._by_part[ASKED]:
            asked[key.removeprefix(f"{ASKED}/").rpartition("/")[0]].append(key)
        for key in self._ordered(TABLE, self._by_part[TABLE]):
            table = self._parsed(key)
            known = key.removeprefix(f"{TABLE}/")
            tools = [*zip(_tool_names(table["tools"]), table["tools"], strict=True)]
            rows = self._ordered(f"{ASKED}/{known}", asked[known])
            yield table | {"rows": [self._asked(row, tools) for row in rows]}

    def _asked(self, key: str, tools: Sequence[tuple[str, WireItem]]) -> msgspec.Raw:
        its = key.removeprefix(ASKED)
        answers = (
            found.value if (found := self._rows.get(f"{ANSWER}{its}/{name}")) else _EMPTY[bool(tool["comments"])]
            for name, tool in tools
        )
        return _with_first(self._rows[key].value, "answers", f"[{','.join(answers)}]")


_EMPTY = {False: '["",""]', True: '["","",""]'}
"""An answer that is not there."""


def _with_first(value: str, name: str, member: str) -> msgspec.Raw:
    """A JSON object, which has members, with one more."""
    return msgspec.Raw(f'{{"{name}":{member},{value[1:]}'.encode())


def _put_in(wire: dict[str, Any], path: Sequence[str], value: object) -> None:
    *above, last = path
    for name in above:
        wire = wire.setdefault(name, {})
    wire[last] = value
