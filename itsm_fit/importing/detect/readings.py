"""The readings of a frame: which way the tools run, whose answers they are, and the evidence for each reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import log2
from typing import NamedTuple

from itsm_fit.importing.detect.arithmetic import row_totals
from itsm_fit.importing.detect.blank_forms import find_forms
from itsm_fit.importing.detect.columns import ColumnProfiles, answered_rows, read_columns
from itsm_fit.importing.detect.frames import TableFrame, find_frames
from itsm_fit.importing.detect.respondent import named_above
from itsm_fit.importing.detect.rows import classify, is_placeholder, judged
from itsm_fit.importing.detect.tools import ToolColumns, find_tools
from itsm_fit.importing.detect.view import SheetView
from itsm_fit.importing.grid import AMOUNT, ANSWERISH, BLANK, CODE, DATE, FIGURES, LINK, NUMBER, SCOUTED, Grid, kind_of
from itsm_fit.importing.headings import Role, says, take_apart
from itsm_fit.importing.layout import Evidence, FeatureColumn, Layout, Orientation, ToolPlace
from itsm_fit.importing.legend import LegendEntry
from itsm_fit.importing.levels import read_word
from itsm_fit.importing.meanings import Meanings, count_answers, interpret, make_key
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.table_reading import TableReading
from itsm_fit.importing.text import squeeze

UNDERSTOOD = 4.0
"""Points where every answer is understood."""
_KNOWN, _OWN, _UNKNOWN = "answers that are understood", "answers in words of their own", "no answer is understood"
OF_WORDS = frozenset({_KNOWN, _OWN, _UNKNOWN})
"""Reasons that tell how far the answers are understood."""
_MOST_TOOLS = 400
_MARKS = 10
"""The best of scores that each may come once only."""
_FEW = 3
"""Columns of answers that a long table may have."""
_DENSE = 2 / 3
"""Share of all pairs of requirement and tool that must have a row in a long table."""
_FULL = 0.9
_CODED = 4.5
"""Points against several columns of answers in a few words, none of them understood: they may be codes."""
_BARELY = 0.15
"""Share of answers understood below which it is as good as none."""
_MOST = 60
"""Rows or columns compared with one another."""


def readings(grid: Grid, entries: Sequence[LegendEntry] = ()) -> Iterator[TableReading]:
    """Every reading of a sheet worth weighing, those of tools in columns first; `entries` explain its answers."""
    views = [SheetView(grid)]
    if 1 < grid.height <= _MOST_TOOLS:
        views.append(SheetView(grid, turned=True))
    for view in views:
        for frame in find_frames(view):
            rows = answered_rows(frame)
            for columns in read_columns(frame, _cleaned(frame, rows)) if rows else ():
                yield from _read(columns, entries)


def form_readings(grid: Grid) -> Iterator[TableReading]:
    """The readings of a sheet as a form that nobody has answered yet."""
    view = SheetView(grid)
    for frame in find_forms(view):
        rows = tuple(row for row in range(frame.first, min(frame.last + 1, view.height)) if not view.is_blank(row))
        for columns in read_columns(frame, rows, choices=1):
            (first, *rest) = sorted(frame.answers)
            named = {at: take_apart(frame.heading(at)).stem for at in (first, *rest)}
            tools = tuple(ToolPlace(name, (at,)) for at, name in named.items() if name)
            lone = ToolPlace("", (first,), next((at for at in columns.lines if _says_remark(columns, at, first)), None))
            orientation = Orientation.COLUMNS if len(tools) > 1 else Orientation.ONE
            layout = replace(_base(columns), orientation=orientation, tools=tools if len(tools) > 1 else (lone,))
            yield _judged(columns, ToolColumns(tools, lone), (), layout)


def _says_remark(columns: ColumnProfiles, at: int, answers: int) -> bool:
    return at > answers and columns.lines[at].says(Role.COMMENT) >= 0.6


def _cleaned(frame: TableFrame, rows: tuple[int, ...]) -> tuple[int, ...]:
    """The rows without those that are no requirements as a first look at the columns has it."""
    first = next(iter(read_columns(frame, rows, choices=1)), None)
    if first is None:
        return rows
    tools = tuple(ToolPlace(f"{at}", (at,)) for at in first.answering or sorted(frame.answers - {first.label}))
    view = frame.view
    layout = replace(_base(first), tools=tools)
    skipped = set(classify(view.upright, layout, judged(layout)).skipped)
    kept = tuple(row for row in rows if row not in skipped)
    return kept if len(kept) > 1 else rows


def _read(columns: ColumnProfiles, entries: Sequence[LegendEntry]) -> Iterator[TableReading]:
    tools = find_tools(columns)
    if columns.frame.view.turned:
        if tools.places and columns.frame.header:
            yield from _turned(columns, tools, entries)
        return
    base = _base(columns)
    if tools.places:
        layout = replace(base, orientation=Orientation.COLUMNS, tools=tools.places, note=tools.note)
        yield _judged(columns, tools, entries, layout)
    if tools.unnamed is not None:
        yield _judged(columns, tools, entries, replace(base, orientation=Orientation.ONE, tools=(tools.unnamed,)))
    elif tools.places and (_first_says_answer(columns, tools) or (len(tools.places) == 1 and _is_named(columns))):
        alone = replace(tools.places[0], name="")
        yield _judged(columns, tools, entries, replace(base, orientation=Orientation.ONE, tools=(alone,)))
    places = [*tools.places, *([tools.unnamed] if tools.unnamed else [])]
    for answers in places[:_FEW]:
        long = None if answers.one_hot else _long(columns, answers)
        if long is not None:
            yield _judged(columns, tools, entries, _as_long(columns, base, answers, long))


def _base(columns: ColumnProfiles) -> Layout:
    frame = columns.frame
    return Layout(
        sheet=frame.view.grid.sheet.name,
        orientation=Orientation.COLUMNS,
        header=frame.header,
        first=frame.first,
        last=frame.last,
        text=columns.label,
        id=columns.id,
        group=columns.group,
        priority=columns.priority,
        weight=columns.weight,
        aside=tuple(sorted(columns.derived.items())),
    )


def _is_named(columns: ColumnProfiles) -> bool:
    frame = columns.frame
    return bool(named_above(frame.view.grid, min(frame.header, default=frame.first)))


def _first_says_answer(columns: ColumnProfiles, tools: ToolColumns) -> bool:
    return columns.lines[tools.places[0].responses[0]].says(Role.ANSWER) >= 0.6


def _judged(
    columns: ColumnProfiles, tools: ToolColumns, entries: Sequence[LegendEntry], layout: Layout
) -> TableReading:
    """The reading with its rows and answers as far as they are looked at, and all that speaks for and against it."""
    grid = columns.frame.view.grid
    part = judged(layout)
    rows = classify(grid, layout, part)
    times = count_answers(grid, layout, rows)
    reading = interpret(times, make_key(entries, times))
    headings = tuple(text for levels in columns.frame.headings.values() for text in levels if text)
    found = TableReading(grid, layout, rows, reading, times, headings)
    answered = [its.row for its in rows.features]
    size = len(answered) * (layout.last + 1 - layout.first) // len(part)
    evidence = [
        *_label_evidence(columns),
        _accounted(columns, layout.tools, layout.note, layout.tool_column),
        *_content_evidence(found, features=size, tools=len(layout.tools)),
        *_axis_evidence(columns, layout.tools, answered, rows.skipped, size),
        *_owner_evidence(columns, tools, layout),
    ]
    return found.with_evidence(item for item in evidence if item.points)


def whole(its: TableReading) -> TableReading:
    """A reading with all of its rows and answers, after it was judged by some of them."""
    layout, grid = to_the_end(its.layout, its.grid), its.grid
    if layout.orientation is Orientation.ROWS or len(judged(layout)) > layout.last - layout.first:
        return replace(its, layout=layout)
    rows = classify(grid, layout)
    return replace(its, layout=layout, rows=rows, times=count_answers(grid, layout, rows))


def to_the_end(layout: Layout, grid: Grid) -> Layout:
    """The layout of a table that reaches the last row looked at, with all rows below as well."""
    below = layout.orientation is not Orientation.ROWS and layout.last == SCOUTED - 1
    return replace(layout, last=grid.height - 1) if below else layout


# ---------------------------------------------------------------- tools in rows
def _turned(columns: ColumnProfiles, tools: ToolColumns, entries: Sequence[LegendEntry]) -> Iterator[TableReading]:
    """A reading of the turned view: its columns are the sheet's rows, each a tool."""
    frame = columns.frame
    view = frame.view
    upright = replace(_base(columns), tools=tools.places)
    inside = set(columns.rows)
    classified = classify(view.upright, upright)
    rows = [its.row for its in classified.features if its.row in inside]
    tools = replace(tools, places=_before_a_legend(view, tools.places, rows))
    names = frame.header[-1]
    notes = dict(_remarks(columns, rows))
    features = tuple(_feature(columns, row, notes.get(row)) for row in rows)
    places = tuple(ToolPlace(tool.name, row=tool.responses[0]) for tool in tools.places)
    first_tool = min(tool.responses[0] for tool in tools.places)
    above = {at for at in (columns.priority, columns.weight) if at is not None and at < first_tool}
    header = tuple(sorted({columns.label, columns.label if columns.group is None else columns.group, *above}))
    tops = [place.row for place in places if place.row is not None]
    layout = Layout(
        sheet=view.grid.sheet.name,
        orientation=Orientation.ROWS,
        header=header,
        first=min([max(header) + 1, *tops]),
        last=max(tops),
        text=names,
        tools=places,
        features=features,
        aside=tuple(sorted(columns.derived.items())),
    )
    rows_of = replace(classify(view.grid, layout), doubtful=classified.doubtful)
    found = TableReading(view.grid, layout, rows_of, Meanings(), {})
    times = count_answers(view.grid, layout, found.rows)
    texts = tuple(view.text(row, columns.label) for row in rows)
    found = replace(
        found,
        times=times,
        reading=interpret(times, make_key(entries, times)),
        headings=texts,
    )
    skipped = classified.skipped
    evidence = [
        *_label_evidence(columns),
        _accounted(columns, tools.places),
        *_content_evidence(found, features=len(features), tools=len(places)),
        *_axis_evidence(columns, tools.places, rows, skipped, len(rows)),
    ]
    yield found.with_evidence(item for item in evidence if item.points)


def _before_a_legend(view: SheetView, places: Sequence[ToolPlace], rows: Sequence[int]) -> tuple[ToolPlace, ...]:
    """The tools up to a gap behind which next to nothing is answered, as in a legend or a list of contacts."""
    given = [sum(view.kind(row, its.responses[0]) != BLANK for row in rows) for its in places]
    for at in range(2, len(places)):
        gap = places[at].responses[0] - places[at - 1].responses[0] > 1
        if gap and 2 * max(given[at:]) < max(given[:at]):
            return tuple(places[:at])
    return tuple(places)


def _remarks(columns: ColumnProfiles, features: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The rows of a turned view that hold remarks on the requirement above them."""
    view = columns.frame.view
    for row in features:
        below = row + 1
        if (
            below < view.height
            and below not in set(features)
            and says(view.text(below, columns.label), Role.COMMENT) >= 0.6
        ):
            yield row, below


def _feature(columns: ColumnProfiles, row: int, note: int | None) -> FeatureColumn:
    view = columns.frame.view

    def text(column: int | None) -> str:
        return "" if column is None else squeeze(view.under(row, column))

    return FeatureColumn(
        row,
        note,
        _group_over(columns, row),
        str(parse_priority(text(columns.priority)) or ""),
        parse_number(text(columns.weight)) if columns.weight is not None else None,
    )


def _group_over(columns: ColumnProfiles, row: int) -> str:
    if columns.group is None:
        return ""
    view = columns.frame.view
    above = (at for at in range(row, columns.frame.first - 1, -1) if view.under(at, columns.group))
    at = next(above, None)
    return "" if at is None else squeeze(view.under(at, columns.group))


# ---------------------------------------------------------------- long tables
class _Long(NamedTuple):
    """A way to read a long table: its text column, the column that names the tools, the tools, what speaks for it."""

    text: int
    tool: int
    tools: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def _long(columns: ColumnProfiles, answers: ToolPlace) -> _Long | None:
    """The likeliest text and tool columns, when every requirement comes again for every tool."""
    texts = [at for at in (columns.label, columns.id, columns.group) if at is not None]
    named = [
        at
        for at, its in columns.lines.items()
        if at not in answers.responses and its.filled and its.fullness > _FULL and its.figures < 0.5
    ]
    found = [its for text in texts for tool in named if text != tool and (its := _paired(columns, text, tool, answers))]
    return max(found, key=lambda its: sum(item.points for item in its.evidence), default=None)


def _paired(columns: ColumnProfiles, text: int, tool: int, answers: ToolPlace) -> _Long | None:
    view = columns.frame.view
    texts = columns.said(text)
    seen = len(columns.lines[tool].words)
    if len(columns.rows) < _DENSE * seen * len(texts):
        return None
    tools = list(dict.fromkeys(map(squeeze, columns.said(tool))))
    if len(tools) < 2 or len(texts) < 2 or len(columns.rows) < _DENSE * len(tools) * len(texts):
        return None
    if (len(texts) + 1) * (len(columns.said(tool)) + 1) < len(columns.rows):  # some pair comes twice, blanks included
        return None
    pairs = {(view.under(row, text), view.under(row, tool)) for row in columns.rows}
    if len(pairs) < len(columns.rows):
        return None
    text_line, tool_line = columns.lines[text], columns.lines[tool]
    longer = max(-1.0, min(1.0, (text_line.length - tool_line.length) / 20))
    evidence = (
        Evidence("every requirement comes again for every tool", 3.0 * len(pairs) / (len(tools) * len(texts))),
        Evidence(
            "a column is headed as tools", 1.5 * tool_line.says(Role.TOOL) - 1.5 * tool_line.says(Role.TEXT, Role.ID)
        ),
        Evidence(
            "the texts are headed as requirements",
            1.5 * text_line.says(Role.TEXT, Role.ID) - 3.0 * text_line.says(Role.TOOL),
        ),
        Evidence("the longer texts are the requirements", longer),
        Evidence("other texts differ from row to row", -10.0 * _differs(columns, (text, tool, *answers.responses))),
        Evidence("more of them are the requirements", 1.0 if len(texts) > len(tools) else -0.5),
    )
    return _Long(text, tool, tuple(tools), evidence)


def _differs(columns: ColumnProfiles, taken: Sequence[int]) -> bool:
    """Whether a full column of texts that has no part in a long table has a text of its own on each row."""
    rest = (its for at, its in columns.lines.items() if at not in taken and its.figures < 0.5)
    return any(its.variety > _FULL and its.fullness > _FULL for its in rest)


def _as_long(columns: ColumnProfiles, base: Layout, answers: ToolPlace, long: _Long) -> Layout:
    taken = (long.text, long.tool)
    base = replace(base, id=_id_of(columns, long)) if base.id is None else base
    return replace(
        base,
        orientation=Orientation.LONG,
        text=long.text,
        id=None if base.id in taken else base.id,
        group=None if base.group in taken else base.group,
        priority=None if base.priority in taken else base.priority,
        tools=tuple(replace(answers, name=name) for name in long.tools),
        tool_column=long.tool,
        evidence=long.evidence,
    )


def _id_of(columns: ColumnProfiles, long: _Long) -> int | None:
    """The column of ids that come again with their texts."""
    texts = len(columns.lines[long.text].words)
    coded = (at for at, its in columns.lines.items() if at not in (long.text, long.tool) and its.share(CODE) > 0.6)
    return next((at for at in coded if len(columns.lines[at].words) == texts), None)


# ---------------------------------------------------------------- evidence
def _label_evidence(columns: ColumnProfiles) -> Iterator[Evidence]:
    """How the labels of the rows speak for a matrix."""
    label = columns.lines[columns.label]
    yield Evidence("the labels differ from row to row", 1.5 * min(1.0, label.variety) * label.fullness)
    yield Evidence("other labels are likelier", -2.0 * columns.behind)
    yield Evidence("rows without a label", -4.0 * (1.0 - label.fullness))
    yield Evidence("dates or figures in place of labels", -4.0 * label.share(DATE, AMOUNT, NUMBER))
    before = columns.label < min(columns.answering, default=0)
    yield Evidence("the labels come before the answers", 0.7 if before else -3.0)
    yield Evidence("the labels are headed as something else", -3.5 * label.says(Role.OTHER))


def _accounted(columns: ColumnProfiles, tools: Sequence[ToolPlace], *more: int | None) -> Evidence:
    """How much of what stands in the rows has a part in the reading."""
    used = {*columns.describing, *columns.derived, *more}
    used |= {at for tool in tools for at in (*tool.responses, tool.comment)}
    filled = sum(line.filled for line in columns.lines.values())
    lost = sum(line.filled for at, line in columns.lines.items() if at not in used)
    return Evidence("cells that have no part in it", -6.0 * lost / filled if filled else 0.0)


def _content_evidence(found: TableReading, *, features: int, tools: int) -> Iterator[Evidence]:
    """Points for answers understood, requirements and tools found; against lists of words that nothing repeats."""
    reading = found.reading
    answers, given = len(reading.meanings), sum(found.times.values())
    again = sum(found.times[text] for text in reading.undecided if found.times[text] > 1)
    clear = reading.understood + (0.6 * again / given if given else 0.0)
    yield Evidence(_KNOWN, UNDERSTOOD * reading.understood)
    yield Evidence(_OWN, -5.0 * max(0.0, 0.6 - clear) if answers else 0.0)
    if not answers:
        yield Evidence("nothing is answered yet", -2.0)
    elif reading.understood < _BARELY:
        repeated = again == given and tools > 1
        yield Evidence(_UNKNOWN, -_CODED if repeated else -6.0)
    yield Evidence("answers in figures only", -1.5 * reading.only_numbers)
    yield Evidence("requirements", 1.0 if features >= 4 else 0.0 if features >= 2 else -8.0)
    yield Evidence("tools", 1.0 if tools > 1 else 0.0 if tools else -9.0)
    yield Evidence("answers given", min(2.0, log2(1 + given) / 4))
    prioritising = sum(parse_priority(text) is not None for text in reading.undecided)
    if answers and prioritising * 2 > answers:
        yield Evidence("words of priority in place of answers", -4.0)
    if tools == 1 and answers >= 3 and answers == given:
        marks = reading.only_numbers and reading.best is not None and reading.best <= _MARKS
        spoken = sum(parse_number(text) is None and text not in reading.undecided for text in reading.meanings)
        doubt = 0.2 if marks else 1.0 - 0.9 * spoken / answers
        yield Evidence("no answer comes twice", doubt * max(-8.0, 2.0 - 2.0 * answers))


def _axis_evidence(
    columns: ColumnProfiles, tools: Sequence[ToolPlace], features: Sequence[int], skipped: Sequence[int], size: int
) -> Iterator[Evidence]:
    """Whether the rows of the view are the requirements and its columns the tools, rather than the other way round.

    `size` is the number of all requirements, `features` are the rows of those looked at.
    """
    view, label = columns.frame.view, columns.lines[columns.label]
    zone = [at for tool in tools for at in tool.responses[:1]]
    texts = [text for row in features[:_MOST] if (text := view.text(row, columns.label))]
    names = [tool.name for tool in tools if tool.name]
    few = 0.4 if len(zone) < 2 else 1.0
    yield Evidence("answers in place of requirements", -4.0 * _are_answers(texts))
    yield Evidence("answers in place of tools", -4.0 * (len(names) > 1 and _are_answers(names)))
    described = sum(at is not None for at in (columns.id, columns.priority, columns.weight))
    yield Evidence("rows have ids, priorities or weights", few * 1.3 * described)
    yield Evidence("rows stand in groups", 0.5 * (columns.group is not None))
    corner = -1.0 if view.turned else 1.0
    yield Evidence("the corner speaks of requirements", few * corner * 1.5 * label.says(Role.TEXT))
    yield Evidence("the corner speaks of tools", few * corner * -2.0 * label.says(Role.TOOL))
    coded = sum(kind_of(name) == CODE for name in names) / len(names) if names else 0.0
    yield Evidence("the labels are ids", few * 0.6 * max(0.0, label.share(CODE) - coded))
    yield Evidence("headings that name no tool", -2.5 * (len(zone) > 1 and _unnamed(columns, tools)))
    yield Evidence("the longer texts are the requirements", few * _longer(texts, names))
    yield Evidence("more of them are the requirements", few * _more(size, len(zone)))
    yield Evidence("answers are alike along each requirement", few * _alike_along(view, features, zone))
    yield Evidence("several columns for each tool", _parts(columns, tools) if len(zone) > 1 else 0.0)
    totals = [row for row in skipped if _is_total(view, row, zone, features, columns.weight)]
    yield Evidence("each tool has its total", 2.0 * bool(totals))
    yield Evidence("totals run across the tools", -5.0 * ("sum" in columns.derived.values()))
    about = sum(_tells_about(view, row, zone) for row in skipped)
    yield Evidence("rows tell about the tools", min(1.5, 0.7 * about))
    loose = [
        at for at in columns.lines if at not in columns.describing and at not in zone and at not in columns.derived
    ]
    told = sum(columns.lines[at].share(LINK, DATE) > 0.5 and columns.lines[at].says(Role.COMMENT) < 0.6 for at in loose)
    yield Evidence("columns tell about the rows", -min(1.5, 0.7 * told))


def _are_answers(texts: Sequence[str]) -> bool:
    """Whether most of some names or labels are answers of different meanings, as those over columns to tick are."""
    meanings = [read_word(text) for text in texts]
    known = {str(meaning) for meaning in meanings if meaning is not None}
    return len(known) > 1 and sum(meaning is not None for meaning in meanings) * 5 >= len(texts) * 3


def _owner_evidence(columns: ColumnProfiles, tools: ToolColumns, layout: Layout) -> Iterator[Evidence]:
    """Whether several tools are named, or one respondent answers whom no heading names."""
    first = layout.tools[0] if layout.tools else None
    if layout.orientation is Orientation.ONE and first is not None:
        heading = columns.lines[first.responses[0]]
        yield Evidence("the answers are headed as such", 1.5 * heading.says(Role.ANSWER) + 3.0 * first.one_hot)
        yield Evidence("who answers is named above", 2.5 * (len(tools.places) < 2 and _is_named(columns)))
        yield Evidence("other columns are headed by names", -1.2 * min(tools.proper, 3) * (not first.one_hot))
    if layout.orientation is Orientation.COLUMNS:
        yield Evidence("headings name the tools", min(1.5, 0.5 * tools.proper))
        if tools.proper * 2 < len(layout.tools) and _first_says_answer(columns, tools):
            yield Evidence("most headings say what a column holds, not whose it is", -8.0)
        if tools.unnamed is not None:
            yield Evidence("answers without a name beside them", -1.5)


def _unnamed(columns: ColumnProfiles, tools: Sequence[ToolPlace]) -> float:
    """Share of the headings beside the labels that belong to no tool, 0 to 1."""
    used = {at for tool in tools for at in (*tool.responses, tool.comment)} | columns.describing | set(columns.derived)
    headed = [
        at for at, line in columns.lines.items() if at > columns.label and line.heading and at not in columns.describing
    ]
    return sum(at not in used for at in headed) / len(headed) if headed else 0.0


def _longer(texts: Sequence[str], names: Sequence[str]) -> float:
    if not texts or not names:
        return 0.0
    difference = _typical(texts) - _typical(names)
    return max(-2.5, min(2.5, difference / 7))


def _typical(texts: Sequence[str]) -> float:
    return sorted(map(len, texts))[len(texts) // 2]


def _more(features: int, tools: int) -> float:
    if not features or not tools:
        return 0.0
    return max(-3.0, min(1.5, 0.6 * log2(features / tools)))


def _alike_along(view: SheetView, rows: Sequence[int], zone: Sequence[int]) -> float:
    """Above 0 when answers within a row are more alike in kind than answers within a column."""
    if len(zone) < 2 or len(rows) < 2:
        return 0.0
    seen = [row for row in rows if row < view.height]
    sample = seen[:: max(1, len(seen) // _MOST)][:_MOST]
    along = _likeness(Counter(k for at in zone if (k := view.kind(row, at)) != BLANK) for row in sample)
    down = _likeness(Counter(k for row in sample if (k := view.kind(row, at)) != BLANK) for at in zone[:_MOST])
    return 4.0 * (down - along)


def _likeness(profiles: Iterable[Counter[str]]) -> float:
    """How alike distributions are, 0 to 1: the average overlap of each with all of them together."""
    listed = [profile for profile in profiles if profile]
    whole: Counter[str] = sum(listed, Counter())
    total = whole.total()
    overlaps = [sum(min(n / its.total(), whole[kind] / total) for kind, n in its.items()) for its in listed]
    return sum(overlaps) / len(overlaps) if overlaps else 0.0


def _parts(columns: ColumnProfiles, tools: Sequence[ToolPlace]) -> float:
    """Points for several tools that have more than their answers: figures worked out of them, ticks, remarks."""
    ticked = sum(tool.one_hot for tool in tools)
    noted = sum(tool.comment is not None for tool in tools)
    weighted = sum(name == "weighted" for name in columns.derived.values())
    return 2.0 if ticked > 1 or weighted > 1 else 1.0 if noted > 1 else 0.0


def _is_total(view: SheetView, row: int, zone: Sequence[int], features: Sequence[int], weight: int | None) -> bool:
    columns = [at for at in range(view.width) if view.number(row, at) is not None and view.kind(row, at) in FIGURES]
    inside = [at for at in columns if not zone or at >= min(zone)]
    above = [at for at in features if at < row]
    return len(inside) > 1 and len(above) > 1 and row_totals(view, row, inside, above, weight) > 0.6


def _tells_about(view: SheetView, row: int, zone: Sequence[int]) -> bool:
    kinds = [kind for at in zone if (kind := view.kind(row, at)) != BLANK]
    return (
        len(kinds) > 1 and not any(kind in ANSWERISH for kind in kinds) and not is_placeholder(view.text(row, zone[0]))
    )
