"""Which columns answer for which tool: names taken out of headings, answers, scores and comments put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.detect_columns import Column, Labels
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import ANSWER, BLANK, NUMBER, SHARE, SHORT
from itsm_fit.importing.headings import Heading, Role, take_apart
from itsm_fit.importing.layout import ToolPlace
from itsm_fit.importing.levels import AMBIGUOUS, read_words
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import normal
from itsm_fit.model.tool import Level

_ANSWERING = 0.45
"""How much a column must look like answers to be taken for some without a word in its heading that says so."""
_UNDERSTOOD = 0.3
"""Share of plain answers below which a column must share its words with the others to be taken for a tool."""
_NO_TOOL = (Role.ABOUT, Role.PRODUCT, Role.TOTAL, Role.PRIORITY, Role.TEXT, Role.GROUP, Role.WEIGHT, Role.OTHER)


@dataclass
class _Candidate:
    """The columns that seem to belong to one tool; an empty name means that no heading names it."""

    name: str
    answers: list[int] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)
    unnamed_comments: list[int] = field(default_factory=list)
    ticks: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Tools:
    """What was found: tools that headings name, and the place of one respondent whom no heading names.

    `note` is a column of comments that belongs to no tool but to the row.
    """

    named: tuple[ToolPlace, ...]
    unnamed: ToolPlace | None
    note: int | None = None


def find_tools(block: Block, columns: Mapping[int, Column], labels: Labels, rows: Sequence[int]) -> Tools:
    """The tools of a table whose rows are features."""
    zone = answer_zone(columns, labels)
    weight = columns[labels.weight] if labels.weight is not None else None
    candidates = _gather(columns, zone, _ticked(block, columns, zone, rows), split=_is_split(columns[labels.text]))
    note = _take_common_note(candidates)
    places = [place for its in candidates if (place := _place(block, columns, its, weight, rows))]
    named = _alike(columns, [place for place in places if place.name])
    if not any(columns[at].filled for place in named for at in place.responses):
        named = []
    return Tools(tuple(named), next((place for place in places if not place.name), None), note)


def answer_zone(columns: Mapping[int, Column], labels: Labels) -> list[int]:
    """The columns that may answer: those right of the texts, or all others when none is there."""
    free = [at for at in columns if at not in labels.columns]
    right = [at for at in free if at > labels.text]
    return right if any(_may_answer(columns[at]) for at in right) else free


def _may_answer(its: Column) -> bool:
    return its.answering >= _ANSWERING or its.apart.kind is Role.ANSWER


def _repeated(columns: Mapping[int, Column], zone: list[int]) -> frozenset[str]:
    """Lowest headings that stand below several different upper ones: they name no tool but a kind of column."""
    above: dict[str, set[str]] = {}
    for its in (columns[at] for at in zone):
        if its.headings[-1] and any(its.headings[:-1]):
            above.setdefault(its.headings[-1], set()).add(" ".join(its.headings[:-1]))
    return frozenset(text for text, names in above.items() if len(names) > 1)


def _is_split(text: Column) -> bool:
    """Whether the headings run over several rows even where nothing is grouped: over the texts."""
    return sum(map(bool, text.headings)) > 1


def _part(its: Column, repeated: frozenset[str], *, split: bool) -> Heading:
    """The tool and the kind that the headings of a column name together; `split` joins the words of several rows."""
    upper = [text for text in its.headings[:-1] if text]
    lower = its.headings[-1] or (upper.pop() if upper else "")
    apart = take_apart(lower)
    if lower in repeated:
        apart = Heading("", apart.kind)
    if apart.kind is None and ANSWERS.get(normal(lower)) == Level.NATIVE and 0 < len(its.texts) <= 6:
        apart = Heading("", Role.ANSWER)
    if not upper or (apart.stem and not split):
        return apart
    above = take_apart(upper[-1])
    return Heading(f"{above.stem} {apart.stem}".strip(), apart.kind or above.kind)


def _ticked(block: Block, columns: Mapping[int, Column], zone: list[int], rows: Sequence[int]) -> frozenset[int]:
    """Columns of which one is ticked on each row (one-hot), headed by the answers they stand for."""
    found: set[int] = set()
    group: list[int] = []
    for column in [*zone, -1]:
        if column >= 0 and _may_be_ticked(columns, column, group):
            group.append(column)
            continue
        if len(group) > 1 and _one_a_row(block, group, rows) and _name_levels(columns, group):
            found.update(group)
        group = [column] if column >= 0 and _may_be_ticked(columns, column, []) else []
    return frozenset(found)


def _may_be_ticked(columns: Mapping[int, Column], column: int, group: Sequence[int]) -> bool:
    """Whether a column can be one of several to tick: headed by an answer, or by any text under a common heading."""
    its = columns[column]
    if its.filled and (len(its.words) > 3 or its.share(ANSWER, NUMBER, SHORT) <= 0.9):
        return False
    word = normal(its.heading)
    known = word in ANSWERS or word in AMBIGUOUS or read_words([its.heading])[its.heading] is not None
    if not group:
        return known
    above = columns[group[-1]].headings[:-1]
    return column == group[-1] + 1 and above == its.headings[:-1] and (known or any(above))


def _one_a_row(block: Block, group: list[int], rows: Sequence[int]) -> bool:
    ticks = Counter(sum(block.grid.kinds[row][column] != BLANK for column in group) for row in rows)
    double = sum(count for number, count in ticks.items() if number > 1)
    return ticks[1] > 2 * double and double <= max(1, ticks.total() // 10)


def _name_levels(columns: Mapping[int, Column], group: list[int]) -> bool:
    return len(set(map(str, read_words([columns[column].heading for column in group]).values()))) > 1


def _gather(columns: Mapping[int, Column], zone: list[int], ticked: frozenset[int], *, split: bool) -> list[_Candidate]:
    """The columns of each tool, in the order in which the tools first appear."""
    found: dict[str, _Candidate] = {}
    last: _Candidate | None = None
    repeated = _repeated(columns, zone)
    for column in zone:
        its = columns[column]
        part = _part(its, repeated, split=split)
        if column in ticked:
            name = next((take_apart(text).stem for text in reversed(its.headings[:-1]) if text), "")
            last = found.setdefault(name, _Candidate(name))
            last.ticks.append(column)
        elif part.kind is not None or _answers_under_name(its, part):
            if not part.stem and part.kind in (Role.COMMENT, Role.SCORE) and last is not None:
                owner = last
            else:
                owner = _owner(found, part, column)
            _add(owner, part.kind, column)
            if part.kind is Role.COMMENT and not part.stem:
                owner.unnamed_comments.append(column)
            last = owner
    return _told_apart(columns, list(found.values()))


def _told_apart(columns: Mapping[int, Column], candidates: list[_Candidate]) -> list[_Candidate]:
    """Candidates of one name, such as the editions of a product, named by all of their headings together."""
    times = Counter(its.name for its in candidates)
    for its in candidates:
        lower = columns[its.answers[0]].heading if its.answers else ""
        if its.name and times[its.name] > 1 and lower and lower != its.name:
            its.name = f"{its.name} {lower}"
    return candidates


def _take_common_note(candidates: list[_Candidate]) -> int | None:
    """Take a comment column that names no tool from the last one when the others have none: it belongs to the row."""
    last = candidates[-1] if len(candidates) > 1 else None
    if last is None or any(its.comments for its in candidates[:-1]):
        return None
    if not last.unnamed_comments or last.comments != last.unnamed_comments:
        return None
    last.comments.clear()
    return last.unnamed_comments[0]


def _owner(found: dict[str, _Candidate], part: Heading, column: int) -> _Candidate:
    """The candidate of that name; a second plain column of the same name is a candidate of its own."""
    taken = found.get(part.stem)
    if part.kind is None and taken is not None and taken.answers:
        return found.setdefault(f"{part.stem}\0{column}", _Candidate(part.stem))
    return found.setdefault(part.stem, _Candidate(part.stem))


def _add(owner: _Candidate, kind: Role | None, column: int) -> None:
    if kind is Role.COMMENT:
        owner.comments.append(column)
    elif kind is Role.SCORE:
        owner.scores.append(column)
    elif kind is not Role.WEIGHT:
        owner.answers.append(column)


def _answers_under_name(its: Column, part: Heading) -> bool:
    """Whether a column whose heading says no kind of column answers: for the tool it names, or for nobody named."""
    if its.says(*_NO_TOOL) >= 0.9 or its.says(Role.PRIORITY, Role.WEIGHT) >= 0.6:
        return False
    if its.says(Role.ID) >= 0.9 and its.variety > 0.9:
        return False
    return its.answering >= _ANSWERING if its.filled else bool(part.stem) and not its.roles


def _place(
    block: Block, columns: Mapping[int, Column], its: _Candidate, weight: Column | None, rows: Sequence[int]
) -> ToolPlace | None:
    comment = next(iter(its.comments), None)
    if its.ticks:
        return ToolPlace(its.name, tuple(its.ticks), comment)
    answers = its.answers or its.scores
    if weight is not None and len(answers) > 1:
        answers = [at for at in answers if not _weighted(block, at, answers, weight.index, rows)] or answers
    if not answers:
        return None
    best = max(answers, key=lambda at: (round(columns[at].answering, 1), columns[at].says(Role.ANSWER), -at))
    if comment is None:
        prose = (at for at in answers if at != best and columns[at].filled and columns[at].answering < _UNDERSTOOD)
        comment = next(prose, None)
    return ToolPlace(its.name, (best,), comment)


def _weighted(block: Block, column: int, others: Sequence[int], weight: int, rows: Sequence[int]) -> bool:
    """Whether a column is another one times the weight, row by row."""
    for other in others:
        if other == column:
            continue
        figures = ([parse_number(block.grid.text(row, at)) for at in (other, weight, column)] for row in rows[:200])
        full = [(a, b, c) for a, b, c in figures if a is not None and b is not None and c is not None]
        if (
            len(full) > 2
            and any(b != 1 for _, b, _ in full)
            and all(abs(a * b - c) <= 1e-6 * max(1.0, abs(c)) for a, b, c in full)
        ):
            return True
    return False


def _alike(columns: Mapping[int, Column], places: list[ToolPlace]) -> list[ToolPlace]:
    """The tools without columns whose words are neither understood nor shared with the other tools'."""
    if len(places) < 3:
        return places
    spoken = [frozenset(word for at in place.responses for word in columns[at].words) for place in places]
    speakers = Counter(word for words in spoken for word in words)
    kept = []
    for place, words in zip(places, spoken, strict=True):
        its = columns[place.responses[0]]
        understood = its.share(ANSWER, NUMBER, SHARE) >= _UNDERSTOOD
        shared = sum(speakers[word] > 1 for word in words)
        if place.one_hot or not its.filled or understood or shared * 3 >= len(words):
            kept.append(place)
    return kept
