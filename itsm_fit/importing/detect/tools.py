"""Which columns answer for which tool: names taken from headings, answers and remarks put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.detect.columns import ColumnProfiles
from itsm_fit.importing.detect.view import ALIKE, ColumnProfile, overlap, spoken_by
from itsm_fit.importing.grid import ANSWER, BLANK, DATE, LINK, NUMBER, PHRASE, PROSE, SHORT
from itsm_fit.importing.headings import Role, roles_of, take_apart
from itsm_fit.importing.layout import ToolPlace
from itsm_fit.importing.levels import AMBIGUOUS, read_words
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import tr
from itsm_fit.storage.spreadsheet import column_name

_FULL = 0.7
_NOTES = (Role.COMMENT, Role.ABOUT, Role.PRODUCT)


@dataclass(frozen=True)
class ToolColumns:
    """The tools whom headings name, and one respondent whom no heading names; `note` belongs to no tool but to the row.

    `proper` counts the tools whose headings are names rather than words for what a column holds.
    """

    places: tuple[ToolPlace, ...]
    unnamed: ToolPlace | None
    note: int | None = None
    proper: int = 0


@dataclass
class _Unit:
    """The columns of one tool."""

    name: str
    answers: list[int] = field(default_factory=list)
    ticks: list[int] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)


_BREAKS = re.compile(r"\s+[–—|/:-]\s+|\s*[:|/]\s*|\s*[–—]\s*|\s+(?=\()|\s+|_")


def _joined(its: ColumnProfiles) -> dict[int, tuple[str, str]]:
    """Name and kind of columns whose headings put together the names of tools and the kinds of their columns.

    Known by what comes again: each kind with several names, each name with several kinds, as in "A – Score",
    "A – Remark", "B – Score", "B – Remark". The part that stays while the other changes is the name.
    """
    texts = {at: line.heading for at, line in its.lines.items() if at > its.label and at not in its.describing}
    texts = {at: text for at, text in texts.items() if text}
    splits = {
        at: [(text[: cut.start()].strip("( "), text[cut.end() :].strip("() ")) for cut in _BREAKS.finditer(text)]
        for at, text in texts.items()
    }
    pairs = Counter(pair for found in splits.values() for pair in found if all(pair))
    heads: dict[str, set[str]] = {}
    tails: dict[str, set[str]] = {}
    for head, tail in pairs:
        heads.setdefault(head, set()).add(tail)
        tails.setdefault(tail, set()).add(head)
    found: dict[int, tuple[str, str]] = {}
    for at, options in splits.items():
        fitting = [(h, t) for h, t in options if all((h, t)) and len(heads[h]) > 1 and len(tails[t]) > 1]
        if fitting:
            found[at] = max(fitting, key=lambda pair: min(len(heads[pair[0]]), len(tails[pair[1]])))
    if len(found) * 2 < len(texts):
        return {}
    order = [found[at] for at in sorted(found)]
    head_changes = sum(a[0] != b[0] for a, b in pairwise(order))
    tail_changes = sum(a[1] != b[1] for a, b in pairwise(order))
    return found if head_changes <= tail_changes else {at: (tail, head) for at, (head, tail) in found.items()}


def _parts(its: ColumnProfiles) -> set[str]:
    """Headings that come again behind each of the names in one row of headings, as in "A | Score | B | Score"."""
    if len(its.frame.header) != 1:
        return set()
    headed = [(at, line.heading) for at, line in its.lines.items() if at > its.label and at not in its.describing]
    places: dict[str, list[int]] = {}
    for at, text in headed:
        places.setdefault(text, []).append(at)
    names = [columns[0] for text, columns in places.items() if text and len(columns) == 1]
    again = {text: columns for text, columns in places.items() if text and len(columns) > 1}
    steps = {b - a for columns in again.values() for a, b in pairwise(columns)}
    first = min((columns[0] for columns in again.values()), default=0)
    regular = len(steps) == 1 and min(steps) > 1 and min(names, default=first) < first
    return set(again) if regular and len(names) >= max(map(len, again.values())) else set()


class _Names:
    """What the headings of the answering columns name: a tool, a kind of column, or both."""

    def __init__(self, its: ColumnProfiles, answers: Sequence[int]) -> None:
        self.frame = its.frame
        self.headings = its.frame.headings
        self.split = not its.frame.view.turned and sum(map(bool, self.headings[its.label])) > 1
        levels = [self.headings[at] for at in answers]
        shared = [set(level) for level in zip(*levels, strict=True)] if levels else []
        self.common = {next(iter(texts)) for texts in shared if len(texts) == 1 and len(answers) > 1} - {""}
        above: dict[str, set[str]] = {}
        for at in answers:
            upper, lower = self._levels(at)
            if upper:
                above.setdefault(lower, set()).add(" ".join(upper))
        self.kinds = {lower for lower, uppers in above.items() if len(uppers) > 1}
        self.joined = _joined(its)
        self.parts = _parts(its)

    def _levels(self, at: int) -> tuple[list[str], str]:
        upper = [text for text in self.headings[at][:-1] if text and text not in self.common]
        lower = self.headings[at][-1]
        return upper, lower or (upper.pop() if upper else "")

    def of(self, at: int) -> tuple[str, Role | None]:
        """The tool that a column's headings name, "" for none, and what they call the column."""
        if at in self.joined:
            return squeeze(self.joined[at][0]), take_apart(self.joined[at][1]).kind
        upper, lower = self._levels(at)
        apart = take_apart(lower)
        if not upper:
            return apart
        above = take_apart(upper[-1])
        if lower in self.kinds or not apart.stem:
            return above.stem or squeeze(upper[-1]), apart.kind or above.kind
        return (f"{above.stem} {apart.stem}".strip() if self.split else apart.stem), apart.kind

    def over(self, columns: Iterable[int]) -> dict[int, str]:
        """The name that stands over each of the columns to tick, "" for none; any word may be one among names."""
        uppers = {at: next((text for text in reversed(self.headings[at][:-1]) if text), "") for at in columns}
        stems = {at: take_apart(text).stem for at, text in uppers.items()}
        return {at: stem or (squeeze(uppers[at]) if any(stems.values()) else "") for at, stem in stems.items()}

    def own(self, at: int) -> str:
        """What stands in the column itself, lowest: a name that reaches over it from the left is none of its own."""
        rows = reversed(self.frame.header)
        return next((text for row in rows if (text := self.frame.view.under(row, at))), "")

    def whole(self, at: int) -> str:
        """All headings of a column as one name."""
        upper, lower = self._levels(at)
        return squeeze(" ".join([*upper, lower]))


def find_tools(its: ColumnProfiles) -> ToolColumns:
    """The tools of a table whose rows are requirements."""
    ticked = _ticked(its)
    answers = list(its.answering)
    answers += _silent(its, answers)
    answers = sorted(set(answers) | set(_in_prose(its, answers)))
    names = _Names(its, answers)
    over_ticks = names.over(ticked)
    units: dict[str, _Unit] = {}
    remarks: list[tuple[int, _Unit | None]] = []
    last: _Unit | None = None
    for at in _zone(its, answers):
        if at in ticked:
            upper = over_ticks[at]
            last = units.setdefault(upper, _Unit(upper))
            last.ticks.append(at)
        elif at in answers:
            last = _owner(units, names, at, last, its)
            last.answers.append(at)
        elif _is_remark(its.lines[at]):
            remarks.append((at, last))
    for at, before in remarks:
        stem, upper = take_apart(its.frame.heading(at)).stem, names.of(at)[0]
        owner = (units.get(stem) if stem else None) or (units.get(upper) if upper else None) or before
        if owner is not None:
            owner.comments.append(at)
    found = list(_split_editions(its, names, units.values()))
    return _made(its, found)


def _zone(its: ColumnProfiles, answers: Sequence[int]) -> list[int]:
    free = [at for at in its.lines if at not in its.describing and at not in its.derived]
    first = min(answers, default=0)
    return [at for at in free if at >= min(first, its.label + 1) and (at > its.label or first < its.label)]


def _silent(its: ColumnProfiles, answers: Sequence[int]) -> Iterator[int]:
    """Columns that nobody has filled, beside ones that answer, under a name of their own."""
    if len(answers) < 2:
        return
    for at, line in its.lines.items():
        if not line.filled and line.heading and min(answers) - 1 <= at <= max(answers) + 1 and not line.says(*Role):
            lowest = its.frame.headings[at][-1]
            if not any(lowest == its.frame.headings[other][-1] for other in its.derived):
                yield at


def _in_prose(its: ColumnProfiles, answers: Sequence[int]) -> Iterator[int]:
    """Columns of texts that answer in a vendor's own words: as full as their neighbours and under a name."""
    others = [at for at in its.lines if at not in its.describing and at not in its.derived and at > its.label]
    texts = [at for at in others if at not in answers and _is_prose(its.lines[at])]
    spoken = spoken_by(its.lines[at] for at in answers)
    named = [at for at in texts if its.lines[at].heading and its.lines[at].says(*_NOTES) < 0.6]
    saying = [at for at in named if overlap(its.lines[at].words, spoken) > 0 or its.lines[at].share(ANSWER) > 0]
    saying = [at for at in saying if its.lines[at].fullness >= 0.4 and len(others) > 1]
    if len(texts) >= len(answers) > 1:  # one remark for each tool
        return
    yield from saying
    if len(answers) + len(saying) > 1:
        last = max([*answers, *saying])
        yield from (at for at in named if at < last and its.lines[at].fullness >= _FULL)


def _is_prose(line: ColumnProfile) -> bool:
    return line.share(SHORT, PHRASE, PROSE) > 0.3 and line.share(LINK, DATE, NUMBER) < 0.5


def _is_remark(line: ColumnProfile) -> bool:
    if line.says(Role.COMMENT) >= 0.6:
        return True
    labels = line.fullness > 0.95 and line.variety > 0.95
    return bool(line.filled) and line.share(SHORT, PHRASE, PROSE, LINK) > 0.5 and not labels


def _owner(units: dict[str, _Unit], names: _Names, at: int, last: _Unit | None, its: ColumnProfiles) -> _Unit:
    """The unit that a column of answers belongs to."""
    name, kind = names.of(at)
    own = names.own(at)
    if not its.frame.header and len(its.answering) > 1:
        return units.setdefault(str(at), _Unit(tr("Column {letters}", letters=column_name(at))))
    if last is not None and (own in names.parts or (not own and name in ("", last.name))):
        return last
    if not name and _answers_like_named(its, names, at):
        name = squeeze(its.frame.heading(at))
    if name in units and kind is None and names.headings[at][-1] not in names.kinds and units[name].answers:
        return units.setdefault(f"{name}\0{at}", _Unit(name))
    return units.setdefault(name, _Unit(name))


def _answers_like_named(its: ColumnProfiles, names: _Names, at: int) -> bool:
    """Whether a column headed by a word for what it holds speaks like columns that are headed by names."""
    others = [other for other in its.answering if other != at and names.of(other)[0]]
    if not others:
        return False
    heading = normal(its.frame.heading(at))
    if sum(normal(its.frame.heading(other)) == heading for other in its.answering) > 1:
        return False
    spoken = spoken_by(its.lines[other] for other in others)
    return overlap(its.lines[at].words, spoken) >= ALIKE


def _split_editions(its: ColumnProfiles, names: _Names, units: Iterable[_Unit]) -> Iterator[_Unit]:
    """Units whose columns all speak alike under headings of their own are several tools: the editions of a product."""
    for unit in units:
        headings = {its.frame.heading(at) for at in unit.answers}
        if len(unit.answers) < 2 or len(headings) < len(unit.answers) or "" in headings or not unit.name:
            yield unit
            continue
        first, *rest = (its.lines[at].words for at in unit.answers)
        kinds = [take_apart(its.frame.heading(at)).kind for at in unit.answers]
        if any(kinds) or not all(overlap(words, first) >= ALIKE for words in rest):
            yield unit
            continue
        for at in unit.answers:
            yield _Unit(names.whole(at), [at], [], unit.comments if at == unit.answers[-1] else [])


def _made(its: ColumnProfiles, units: Sequence[_Unit]) -> ToolColumns:
    places: list[ToolPlace] = []
    note = _common_note(its, units)
    proper = 0
    for unit in units:
        place = _place(its, unit, note)
        if place is not None:
            places.append(place)
            proper += bool(unit.name) and not _is_word(unit.name)
    named = tuple(place for place in places if place.name)
    return ToolColumns(named, next((place for place in places if not place.name), None), note, proper)


def _is_word(name: str) -> bool:
    """Whether a name is the very word for what a column may hold."""
    return any(sure >= 0.9 and role is not Role.TOOL for role, sure in roles_of(name).items())


def _place(its: ColumnProfiles, unit: _Unit, note: int | None) -> ToolPlace | None:
    comments = [at for at in unit.comments if at != note]
    comment = next(iter(comments), None)
    if unit.ticks:
        return ToolPlace(unit.name, tuple(unit.ticks), comment)
    if not unit.answers:
        return None
    best = max(
        unit.answers,
        key=lambda at: (
            round(its.lines[at].answering, 1) + its.lines[at].says(Role.ANSWER) - its.lines[at].says(Role.SCORE) * 0.2,
            overlap(its.lines[at].words, its.spoken),
            -at,
        ),
    )
    return ToolPlace(unit.name, (best,), comment)


def _common_note(its: ColumnProfiles, units: Sequence[_Unit]) -> int | None:
    """The remark at the end that belongs to the row: the last unit's, where no other unit has one."""
    if len(units) < 2 or any(unit.comments for unit in units[:-1]):
        return None
    last = next(iter(units[-1].comments), None)
    if last is None:
        return None
    stem = take_apart(its.frame.heading(last)).stem
    return None if stem and stem == units[-1].name else last


# ---------------------------------------------------------------- ticks
def _ticked(its: ColumnProfiles) -> frozenset[int]:
    """Columns of which one is ticked on each row (one-hot), headed by the answers they stand for."""
    found: set[int] = set()
    group: list[int] = []
    free = [at for at in its.lines if at not in its.describing and at > its.label]
    for at in [*free, -1]:
        if at >= 0 and _may_be_ticked(its, at, group):
            group.append(at)
            continue
        if len(group) > 1 and _one_a_row(its, group) and _name_levels(its, group):
            found.update(group)
        group = [at] if at >= 0 and _may_be_ticked(its, at, []) else []
    return frozenset(found)


def _may_be_ticked(its: ColumnProfiles, at: int, group: Sequence[int]) -> bool:
    """Whether a column can be one of several to tick: headed by an answer, or by any text under a common heading."""
    line = its.lines[at]
    if line.filled and (len(line.words) > 3 or line.share(ANSWER, NUMBER, SHORT) <= 0.9):
        return False
    word = normal(line.heading)
    known = word in ANSWERS or word in AMBIGUOUS or read_words([line.heading])[line.heading] is not None
    if not group:
        return known
    above = its.frame.headings[group[-1]][:-1]
    alike = bool(line.filled) and len(group) > 1 and set(line.words) <= set(its.lines[group[0]].words)
    return at == group[-1] + 1 and above == its.frame.headings[at][:-1] and (known or any(above) or alike)


def _one_a_row(its: ColumnProfiles, group: Sequence[int]) -> bool:
    lines = its.frame.view.lines
    ticks = Counter(sum(lines[row][at] != BLANK for at in group) for row in its.rows)
    double = sum(count for number, count in ticks.items() if number > 1)
    return ticks[1] > 2 * double and double <= max(1, ticks.total() // 10)


def _name_levels(its: ColumnProfiles, group: Sequence[int]) -> bool:
    return len(set(map(str, read_words([its.lines[at].heading for at in group]).values()))) > 1
