"""The meaning of each distinct answer of a table: words by rule and legend, numbers by the scale they stand on."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from itsm_fit.importing.answer_codes import RANKS
from itsm_fit.importing.answer_words import PARTLY
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import Layout, Orientation, TableRows
from itsm_fit.importing.legend import LegendEntry, StatedScale, entries_of
from itsm_fit.importing.levels import AMBIGUOUS, AnswerBasis, code_of, is_guess, read_answers, read_word
from itsm_fit.importing.scale import Scale, likely_scale, parse_number, parse_score, parse_share, share_of_stars
from itsm_fit.importing.text import normal
from itsm_fit.language import WordedEnum
from itsm_fit.model.tool import Level, Meaning

_SHORT_CODE = 3
_TOP_SCORE = 100
_STRAY = 0.1
"""The share of scores outside of a stated scale up to which it still is theirs."""
_MOSTLY = 0.5
"""The share of scores inside of a numbered legend from which it is about them."""
_ALIKE = 0.2
"""A step back in worth that a legend may make and still run one way: its words are taken roughly."""
_SCHOOL = 6


class ScaleFrom(WordedEnum):
    """Where the ends of a scale come from."""

    STATED = "stated on the sheet"
    LEGEND = "by its legend"
    CHOICES = "by the choices that the cells offer"
    SAID = "as you said"
    ANSWERS = "taken from the answers"


@dataclass(frozen=True)
class AnswerKey:
    """What a workbook, or a person, says about a table's answers: codes in normal form, numbers, ends of the scale.

    `best` and `worst` are scores, None where nobody tells. `doubtful` says that the lowest score may be the best one.
    A `closed` key leaves scores outside of it open; `from_worst` says that the worst score is worth 0. `choices` are
    the answers that the cells offer, `notes` what footnotes say, by mark. `obscure` codes are explained in words that
    nobody knows: no custom tells what they mean.
    """

    words: Mapping[str, Meaning] = field(default_factory=dict)
    numbers: Mapping[float, Meaning] = field(default_factory=dict)
    best: float | None = None
    worst: float | None = None
    lowest_is_best: bool | None = None
    doubtful: bool = False
    closed: bool = False
    from_worst: bool = False
    choices: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    obscure: frozenset[str] = frozenset()
    source: ScaleFrom = ScaleFrom.ANSWERS

    def with_ends(
        self, best: float | None = None, worst: float | None = None, *, lowest_is_best: bool | None = None
    ) -> AnswerKey:
        """The key with what a person says of the scale, which wins over the workbook; None leaves that as it was.

        Two ends tell the direction. A worst score that a person names is worth 0.
        """
        lowest = bool(self.lowest_is_best if lowest_is_best is None else lowest_is_best)
        if best is not None and worst is not None:
            lowest = best < worst
        own = (self.best, self.worst) if lowest == bool(self.lowest_is_best) else (self.worst, self.best)
        return replace(
            self,
            numbers={score: its for score, its in self.numbers.items() if its == Level.UNKNOWN},
            best=own[0] if best is None else best,
            worst=own[1] if worst is None else worst,
            lowest_is_best=lowest,
            doubtful=False,
            closed=False,
            from_worst=worst is not None,
            source=ScaleFrom.SAID,
        )


@dataclass(frozen=True)
class Meanings:
    """Meanings by answer as written; `undecided` are answers that no rule knows (their meaning is unknown).

    `basis` tells of each answer by what it is known, `scale` what its scores are measured on. `best` is the best score
    of a scale whose highest is best, `guessed` says that only the answers suggest the scale, `direction_unknown` that
    its lowest score may well be the best one. `understood` is the share of all answers that are understood, `codes` the
    answers read by the company they keep.
    """

    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    undecided: frozenset[str] = frozenset()
    best: float | None = None
    guessed: bool = False
    understood: float = 0.0
    only_numbers: bool = False
    codes: tuple[str, ...] = ()
    basis: Mapping[str, AnswerBasis] = field(default_factory=dict)
    scale: Scale | None = None
    direction_unknown: bool = False
    source: ScaleFrom = ScaleFrom.ANSWERS

    @property
    def lowest_is_best(self) -> bool:
        """Whether the lowest score of the scale is read as the best one."""
        return self.scale is not None and self.scale.lowest_is_best

    @property
    def qualified(self) -> tuple[str, ...]:
        """The answers that are a yes or a no with a but."""
        return tuple(text for text, basis in self.basis.items() if basis is AnswerBasis.QUALIFIED)


def answer_cells(layout: Layout, rows: TableRows) -> Iterator[tuple[int, int]]:
    """The place of every answer of a table, blank ones too (of ticked columns all of them)."""
    if layout.orientation is Orientation.ROWS:
        for tool in layout.tools:
            if tool.row is not None:
                yield from ((tool.row, its.column) for its in layout.features)
        return
    for column in dict.fromkeys(column for tool in layout.tools for column in tool.responses):
        yield from ((its.row, column) for its in rows.features)


def count_answers(grid: Grid, layout: Layout, rows: TableRows) -> Counter[str]:
    """Each distinct answer as written with how often it stands there; of ticked columns their headings."""
    found: Counter[str] = Counter()
    if layout.orientation is Orientation.ROWS:
        found.update(grid.text(*place) for place in answer_cells(layout, rows))
    else:
        numbers = np.array([its.row for its in rows.features], np.intp)
        ticked = {at for tool in layout.tools if tool.one_hot for at in tool.responses}
        for column in dict.fromkeys(at for tool in layout.tools for at in tool.responses if rows.features):
            texts = grid.column(column, numbers)
            heading = grid.text(layout.above, column) if column in ticked else ""
            found.update([heading] * sum(map(bool, texts)) if heading else texts)
    del found[""]
    return found


def make_key(
    entries: Iterable[LegendEntry],
    times: Mapping[str, int],
    best: StatedScale | float | None = None,
    *,
    choices: Iterable[str] = (),
    sheet: str = "",
) -> AnswerKey:
    """What a workbook says of the answers of a table; later legend entries win over earlier ones.

    `best` is a scale that the workbook speaks of, or its best score; `choices` are the answers that the cells offer;
    footnotes count on their `sheet` only, where it is given.
    """
    offered = tuple(dict.fromkeys(choices))
    explained = (text for text in (*offered, *times) if parse_number(text) is None and parse_score(text) is not None)
    listed = list(entries)
    own = listed[-1].sheet if listed else sheet
    listed += [entry for text in explained for entry in entries_of(text, own)]
    answers = {code for text in times for code in (normal(text), code_of(text))}
    coded = [its for its in listed if its.number is None and not its.note and its.code in answers and _explains(its)]
    told_of = {its.code: its for its in sorted(coded, key=lambda its: its.meaning is not None)}
    ranked = _ranked(told_of)
    meant = {code: its.meaning for code, its in told_of.items()} | ranked
    words = {code: meaning for code, meaning in meant.items() if meaning is not None}
    obscure = frozenset(code for code in told_of.keys() - words.keys() - ranked.keys() if told_of[code].written_out)
    notes = {entry.code: entry.note for entry in listed if entry.note and sheet in ("", entry.sheet)}
    scores = Counter[float]()
    for text, number in times.items():
        if (score := parse_score(text)) is not None:
            scores[score] += number
    said, source = StatedScale(high=best) if isinstance(best, (int, float)) else best, ScaleFrom.STATED
    if said is None or _outside(scores, said.low, said.high) > _STRAY:
        said, source = _offered(offered, scores) or StatedScale(), ScaleFrom.CHOICES
    bare = AnswerKey(words, choices=offered, notes=notes, obscure=obscure if words else frozenset())
    legends = (_numbered(bare, legend, scores, said) for legend in _numbered_legends(listed))
    told = next((key for key in legends if key.lowest_is_best is not None or key.doubtful), bare)
    if told.lowest_is_best is not None:
        return replace(told, source=ScaleFrom.LEGEND)
    return _stated(told, said, source if said.high is not None else ScaleFrom.ANSWERS)


def _numbered_legends(entries: Iterable[LegendEntry]) -> Iterator[dict[float, LegendEntry]]:
    """What each sheet says of numbers, the sheet that counts most first."""
    by_sheet: dict[str, dict[float, LegendEntry]] = {}
    for entry in entries:
        if entry.number is not None and not entry.note and entry.number <= _TOP_SCORE:
            legend = by_sheet.setdefault(entry.sheet, {})
            if entry.written_out or entry.worth is not None or entry.number not in legend:
                legend[entry.number] = entry
    yield from reversed(by_sheet.values())


def _explains(entry: LegendEntry) -> bool:
    """Whether a legend's line may say what an answer means: a plain word only where it is written out."""
    unclear = entry.code in AMBIGUOUS or len(entry.code) <= _SHORT_CODE or read_word(entry.code) is None
    return unclear or entry.written_out


def _outside(scores: Mapping[float, int], low: float | None, high: float | None) -> float:
    """The share of scores that lie outside of a scale; 0 is below none."""
    least = 0.0 if low is None else min(low, 0.0)
    outside = sum(times for score, times in scores.items() if score < least or (high is not None and score > high))
    return outside / max(1, sum(scores.values()))


def _offered(choices: Collection[str], scores: Mapping[float, int]) -> StatedScale | None:
    """The scale that the cells offer as their choices."""
    offered = {score for text in choices if (score := parse_score(text)) is not None}
    low, high = min(offered, default=0.0), max(offered, default=0.0)
    return StatedScale(low, high) if len(offered) > 1 and _outside(scores, low, high) <= _STRAY else None


def _stated(key: AnswerKey, said: StatedScale, source: ScaleFrom) -> AnswerKey:
    best, worst = (said.low, said.high) if said.lowest_is_best else (said.high, said.low)
    doubtful = key.doubtful or said.doubtful
    return replace(key, best=best, worst=worst, lowest_is_best=said.lowest_is_best, doubtful=doubtful, source=source)


def _numbered(
    key: AnswerKey, explained: dict[float, LegendEntry], scores: Mapping[float, int], said: StatedScale
) -> AnswerKey:
    """The key with what a numbered legend says of the scores; without a direction where it says nothing of them.

    A legend that runs up gives the best score. One that runs down turns the scale round where it grades, or gives its
    levels and what lies between them; any other is a list of codes. Scores outside of a legend are left open.
    """
    explained = _in_order(explained)
    worths = _worths(explained)
    if not worths or not scores or (len(worths) * 2 < len(explained) and len(set(worths.values())) < 2):
        return key
    key = replace(
        key, numbers={number: its.meaning for number, its in explained.items() if its.meaning == Level.UNKNOWN}
    )
    if len(worths) == 1:
        return _one_end(key, worths, scores, said)
    low, top = _ends(explained, worths)
    way = _way(worths)
    if _outside(scores, low, max(top, said.high or top)) > _MOSTLY:
        return replace(key, doubtful=way != _UP)
    if way == _UP and (_is_full(explained[top]) or max(scores) > top):
        return _risen(key, explained, (low, top), scores, said)
    if way == _DOWN and any(its.grade is not None for its in explained.values()):
        return replace(key, best=low, worst=max(top, said.high or top), lowest_is_best=True, closed=True)
    codes = {number: its for number, its in explained.items() if low <= number <= top}
    return _coded(key, codes, worths, scores, falls=way == _DOWN)


_UP, _DOWN = 1, -1


def _ends(explained: Mapping[float, LegendEntry], worths: Collection[float]) -> tuple[float, float]:
    """The lowest and the highest mark of a legend; lines in unknown words count that are written out or come next."""
    low, top = min(worths), max(worths)
    open_lines = (number for number in sorted(explained, key=abs) if explained[number].meaning is None)
    for number in open_lines:
        if explained[number].written_out or low - 1 <= number <= top + 1:
            low, top = min(low, number), max(top, number)
    return low, top


def _worths(explained: Mapping[float, LegendEntry]) -> dict[float, float]:
    return {number: worth for number in sorted(explained) if (worth := explained[number].worth) is not None}


def _way(worths: Mapping[float, float]) -> int:
    """Which way the worth of ordered marks runs, up or down; 0 where it runs to and fro."""
    ordered = [worths[number] for number in sorted(worths)]
    steps = [after - before for before, after in pairwise(ordered)]
    if not steps or ordered[0] <= ordered[-1]:
        return _UP if min(steps, default=0.0) >= -_ALIKE else 0
    return _DOWN if max(steps) <= _ALIKE else 0


def _in_order(explained: dict[float, LegendEntry]) -> dict[float, LegendEntry]:
    """Explanations by number or rank, those left open that would break the order which their ends tell.

    First those that are only taken roughly give way, then degrees between nothing and a full yes. Where that does not
    help they are a list of codes without an order.
    """
    worths = _worths(explained)
    if _way(worths):
        return explained
    low, top = min(worths), max(worths)
    rough = {number for number in worths if explained[number].roughly}
    degrees = {number for number, worth in worths.items() if worth not in (0.0, 1.0) and _is_degree(explained[number])}
    full, alike = {worths[low], worths[top]} == {0.0, 1.0}, worths[low] == worths[top] and 0.0 not in worths.values()
    for gives_way in (rough - {low, top}, rough - {top} if alike else set(), degrees if full else set()):
        left = {number: worth for number, worth in worths.items() if number not in gives_way}
        if len(set(left.values())) > 1 and _way(left):
            return explained | {number: replace(explained[number], meaning=None, grade=None) for number in gives_way}
    return explained


def _is_degree(entry: LegendEntry) -> bool:
    return entry.grade is not None or isinstance(entry.meaning, float)


def _ranked(told_of: Mapping[str, LegendEntry]) -> dict[str, Meaning | None]:
    """What signs with an order of their own mean that a legend leaves open, or explains against that order.

    Between two others they are worth what lies between; beyond them None leaves them to custom.
    """
    found: dict[str, Meaning | None] = {}
    for ranks in RANKS:
        signs = sorted(told_of.keys() & ranks.keys(), key=ranks.__getitem__)
        entries = {float(place): told_of[sign] for place, sign in enumerate(signs)}
        settled = _in_order(entries)
        worths = _worths(settled)
        distinct = len({ranks[sign] for sign in signs}) >= max(len(signs), _FEWEST_RANKED)
        if not distinct or len(worths) < 2 or not _way(worths):
            continue
        for place in entries.keys() - worths.keys():
            if settled[place].meaning != Level.UNKNOWN:
                within = min(worths) < place < max(worths)
                found[signs[int(place)]] = float(np.interp(place, [*worths], [*worths.values()])) if within else None
    return found


_FEWEST_RANKED = 3


def _risen(
    key: AnswerKey,
    explained: Mapping[float, LegendEntry],
    ends: tuple[float, float],
    scores: Collection[float],
    said: StatedScale,
) -> AnswerKey:
    """A legend that runs up: what it calls nothing is worth 0; where its end is but a part the scale goes on."""
    low, top = ends
    if not _is_full(explained[top]):
        return replace(key, best=said.high, lowest_is_best=False)
    floor = max((number for number, its in explained.items() if its.meaning == Level.NONE), default=-math.inf)
    nothing: dict[float, Meaning] = {score: 0.0 for score in scores if min(low, 0.0) <= score <= floor}
    best = max(top, said.high or top)
    return replace(key, numbers={**nothing, **key.numbers}, best=best, worst=low, lowest_is_best=False, closed=True)


def _coded(
    key: AnswerKey,
    explained: Mapping[float, LegendEntry],
    worths: Mapping[float, float],
    scores: Iterable[float],
    *,
    falls: bool,
) -> AnswerKey:
    """A legend of codes; where it runs down scores between two of them lie between what these are worth."""
    codes: dict[float, Meaning] = {
        number: its
        for number, entry in explained.items()
        if (its := entry.meaning if entry.grade is None else entry.grade) is not None
    }
    for score in scores:
        if falls and min(explained) <= score <= max(explained) and score not in codes:
            codes[score] = float(np.interp(score, [*worths], [*worths.values()]))
    return replace(key, numbers=codes, lowest_is_best=falls, closed=True)


def _is_full(top: LegendEntry) -> bool:
    """Whether the highest score of a legend is the best that can be: a grade, or more than a part."""
    return top.grade is not None or top.meaning not in (PARTLY, Level.CUSTOM, Level.ROADMAP, Level.NONE)


def _one_end(key: AnswerKey, worths: Mapping[float, float], scores: Collection[float], said: StatedScale) -> AnswerKey:
    """The key where only one score is explained: at an end of the scores given it tells the direction."""
    ((number, worth),) = worths.items()
    is_top = number >= max(scores) and number > 1
    if not is_top and number > min(scores):
        return key
    lowest_is_best = is_top != (worth > PARTLY)
    low, high = (said.low, number) if is_top else (number, said.high)
    best, worst = (low, high) if lowest_is_best else (high, low)
    return replace(key, best=best, worst=worst, lowest_is_best=lowest_is_best)


def interpret(times: Mapping[str, int], key: AnswerKey | None = None) -> Meanings:
    """What answers mean that stand together in a table, each with how often it stands there."""
    key = key or AnswerKey()
    shares = {text: share for text in times if (share := parse_share(text)) is not None} | share_of_stars(times)
    read = read_answers([text for text in times if text not in shares], key.words, key.notes, key.choices)
    words = {
        text: meaning
        for text, (meaning, basis) in read.items()
        if meaning is not None and not (basis is AnswerBasis.CODE and normal(text) in key.obscure)
    }
    rest = (text for text in times if text not in words and text not in shares)
    scores = {text: score for text in rest if (score := parse_score(text)) is not None}
    measured = {text: score for text, score in scores.items() if score not in key.numbers}
    scale, guessed = _scale(key, measured.values())
    explained = {text: key.numbers[score] for text, score in scores.items() if score in key.numbers}
    values = {text: share for text, score in measured.items() if scale and (share := scale.share(score)) is not None}
    meanings: dict[str, Meaning] = dict.fromkeys(times, Level.UNKNOWN)
    meanings |= shares | words | explained | values
    basis = dict.fromkeys(times, AnswerBasis.UNDECIDED) | dict.fromkeys(shares, AnswerBasis.RULE)
    basis |= {text: read[text][1] for text in words} | dict.fromkeys(explained, AnswerBasis.LEGEND)
    basis |= dict.fromkeys(values, AnswerBasis.GUESSED if guessed else AnswerBasis.SCALE)
    undecided = frozenset(text for text, its in basis.items() if its is AnswerBasis.UNDECIDED)
    total = sum(times.values())
    return Meanings(
        meanings,
        undecided,
        scale.best if scale and not scale.lowest_is_best else None,
        guessed=guessed,
        understood=1 - sum(times[text] for text in undecided) / total if total else 0.0,
        only_numbers=bool(values or explained) and not words and not shares,
        codes=tuple(text for text in words if is_guess(text) and normal(text) not in key.words),
        basis=basis,
        scale=scale,
        direction_unknown=scale is not None and _is_doubtful(key, scale, measured.values(), guessed=guessed),
        source=ScaleFrom.ANSWERS if guessed and key.source is not ScaleFrom.SAID else key.source,
    )


def _scale(key: AnswerKey, scores: Collection[float]) -> tuple[Scale | None, bool]:
    """The scale that scores are measured on, and whether any of its ends was taken from them."""
    likely = likely_scale(scores, key.lowest_is_best)
    if not scores or (key.closed and key.best is None):
        return None, False
    if key.lowest_is_best:
        return _turned(key, likely)
    if key.best is None or (key.best < max(scores) and not key.closed):
        return likely, likely is not None
    worst = 0.0 if key.worst is None else key.worst
    below = min(scores) < min(worst, 0.0) and not key.closed
    return Scale(key.best, -key.best if below else worst, key.from_worst), False


def _turned(key: AnswerKey, likely: Scale | None) -> tuple[Scale | None, bool]:
    """The scale where the lowest score is best."""
    best, worst = key.best, key.worst
    if likely is not None:
        best, worst = (likely.best if best is None else best), (likely.worst if worst is None else worst)
    if best is None or worst is None or best >= worst:
        return None, False
    return Scale(best, worst, key.from_worst), key.best is None or key.worst is None


def _is_doubtful(key: AnswerKey, scale: Scale, scores: Collection[float], *, guessed: bool) -> bool:
    """Whether the lowest score may well be the best one: marks from 1 to 6, ranks."""
    school = guessed and scale.best == _SCHOOL and min(scores) >= 1 and all(score == int(score) for score in scores)
    return key.lowest_is_best is None and (key.doubtful or school)
