"""The layouts in which a block could be read, each with the evidence that its shape and headings give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from itsm_fit.importing.detect_columns import Column, Labels, find_labels, label_evidence, read_columns
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.detect_orientation import tools_in_rows
from itsm_fit.importing.detect_rows import is_placeholder
from itsm_fit.importing.detect_tools import Tools, find_tools
from itsm_fit.importing.grid import ANSWERISH
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import Evidence, FeatureColumn, Layout, Orientation, ToolPlace
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import squeeze

_TURN_LIMIT = 4.0
"""Points that the question which way the tools run may add or take at most."""
_LONE_LIMIT = 1.0
"""The same where a single column answers, which leaves little to ask."""
_ANSWERED_COLUMN = 0.3
"""How much a column must look like answers to count as a feature of tools in rows."""
_NO_FEATURE = (Role.ABOUT, Role.PRODUCT, Role.COMMENT)
_SURE = 0.6
_NAMED = 0.9
"""How surely a heading must name a role to be taken for its very word."""
_MOST_TOOLS = 400
_FEW_NAMED = 2
_FULL = 0.9
"""Share of the rows on which a column must be filled to name the tool of each row."""
_DENSE = 2 / 3
"""Share of all pairs of requirement and tool that must have a row."""


def plausible_layouts(block: Block) -> Iterator[Layout]:
    """Every reading worth weighing: for each likely column of texts the ways in which tools may stand around it."""
    rows = _answered_rows(block)
    if not rows:
        return
    columns = read_columns(block, rows)
    for labels in find_labels(columns):
        base = Layout(
            sheet=block.grid.sheet.name,
            orientation=Orientation.COLUMNS,
            header=block.header,
            first=block.first,
            last=block.last,
            text=labels.text,
            id=labels.id,
            group=labels.group,
            priority=labels.priority,
            weight=labels.weight,
            evidence=tuple(label_evidence(columns, labels)),
        )
        yield from _around(block, columns, labels, base, rows)


def _answered_rows(block: Block) -> tuple[int, ...]:
    """The rows from the first to the last that answers, blank ones left out."""
    kinds = block.grid.kinds
    answered = (
        row
        for row in range(block.last, block.first - 1, -1)
        if any(kinds[row][column] in ANSWERISH for column in block.answers)
    )
    last = next(
        answered,
        block.last if all(not block.grid.below(block.first - 1, at, 1, block.last) for at in block.answers) else -1,
    )
    return tuple(row for row in range(block.first, last + 1) if not block.grid.is_blank(row))


def _around(
    block: Block, columns: Mapping[int, Column], labels: Labels, base: Layout, rows: Sequence[int]
) -> Iterator[Layout]:
    tools = find_tools(block, columns, labels, rows)
    places = tools.named or ((tools.unnamed,) if tools.unnamed else ())
    turned = tools_in_rows(block, columns, labels, [at for place in places for at in place.responses[:1]], rows)
    points = max(-_TURN_LIMIT, min(_TURN_LIMIT, sum(item.points for item in turned)))
    plain = len(tools.named) < _FEW_NAMED
    upright = Evidence("the requirements run down the rows", min(_LONE_LIMIT, -points) if plain else -points)
    if tools.unnamed is not None:
        long = _long(block, columns, labels, tools.unnamed, rows)
        if long is not None:
            yield _with(
                base,
                [*long.evidence, upright],
                orientation=Orientation.LONG,
                text=long.text,
                id=None if labels.id in (long.text, long.tool) else labels.id,
                group=None if labels.group in (long.text, long.tool) else labels.group,
                tools=tuple(replace(tools.unnamed, name=name) for name in long.tools),
                tool_column=long.tool,
            )
        alone = Evidence("answers of one respondent", _alone(tools, columns))
        yield _with(base, [alone, upright], orientation=Orientation.ONE, tools=(tools.unnamed,))
    if tools.named:
        crowd = Evidence("tools named in the headings", -_alone(tools, columns) if tools.unnamed else 0.0)
        yield _with(base, [crowd, upright], tools=tools.named, note=tools.note)
        across = _across(block, columns, labels, rows)
        if across is not None:
            evidence = Evidence("the tools run down the rows", points)
            yield _with(
                base,
                [evidence],
                orientation=Orientation.ROWS,
                id=None,
                group=None,
                priority=None,
                weight=None,
                **across,
            )


def _with(base: Layout, evidence: Sequence[Evidence], **changes: object) -> Layout:
    return replace(base, evidence=(*base.evidence, *evidence), **changes)  # type: ignore[arg-type]


def _alone(tools: Tools, columns: Mapping[int, Column]) -> float:
    """Points for reading the unnamed answers as those of the only respondent, against the tools that headings name."""
    if not tools.named or tools.unnamed is None:
        return 1.5
    if tools.unnamed.one_hot:
        return 3.0
    own = columns[tools.unnamed.responses[0]].words
    others = frozenset(word for place in tools.named for at in place.responses for word in columns[at].words)
    same = len(own & others) * 2 >= min(len(own), len(others))
    return 2.0 if same and len(tools.named) <= _FEW_NAMED else -2.0


class _Long(NamedTuple):
    """A way to read a long table: its text column, the column that names the tools, the tools, what speaks for it."""

    text: int
    tool: int
    tools: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def _long(
    block: Block, columns: Mapping[int, Column], labels: Labels, unnamed: ToolPlace, rows: Sequence[int]
) -> _Long | None:
    """The likeliest text and tool columns, when every requirement comes again for every tool."""
    texts = [at for at in (labels.text, labels.id, labels.group) if at is not None]
    tools = [at for at, its in columns.items() if at not in unnamed.responses and its.filled and its.fullness > _FULL]
    pairs = ((columns[text], columns[tool]) for text in texts for tool in tools if text != tool)
    found = filter(None, (_paired(block, text, tool, rows) for text, tool in pairs))
    return max(found, key=lambda its: sum(item.points for item in its.evidence), default=None)


def _paired(block: Block, text: Column, tool: Column, rows: Sequence[int]) -> _Long | None:
    pairs = Counter((block.grid.text(row, text.index), block.grid.text(row, tool.index)) for row in rows)
    texts = {name for name, _ in pairs}
    tools = dict.fromkeys(squeeze(name) for _, name in pairs)
    dense = len(pairs) / (len(tools) * len(texts)) if pairs else 0.0
    if len(tools) < 2 or len(texts) < 2 or dense < _DENSE or max(pairs.values()) > 1:
        return None
    evidence = (
        Evidence("every requirement comes again for every tool", 3.0 * dense),
        Evidence("a column is headed as tools", 1.5 * tool.says(Role.TOOL)),
        Evidence("the texts are headed as tools", -3.0 * text.says(Role.TOOL)),
        Evidence("the texts are headed as requirements or ids", 1.5 * text.says(Role.TEXT, Role.ID)),
        Evidence("tools headed as requirements or ids", -1.5 * tool.says(Role.TEXT, Role.ID)),
    )
    return _Long(text.index, tool.index, tuple(filter(None, tools)), evidence)


def _across(
    block: Block, columns: Mapping[int, Column], labels: Labels, rows: Sequence[int]
) -> dict[str, object] | None:
    """The features and tools of the block when a tool stands on each row."""
    features = tuple(_described(block, its) for its in _feature_columns(columns, labels))
    if not features or len(rows) > _MOST_TOOLS:
        return None
    tools = tuple(_tool_rows(block, labels.text, features, rows))
    return {"features": features, "tools": tools} if tools else None


def _described(block: Block, feature: FeatureColumn) -> FeatureColumn:
    """The feature with what the header rows above its name say: group, priority, weight."""
    grid = block.grid
    for row in block.header[:-1]:
        label = next((text for column in block.columns if (text := grid.text(row, column))), "")
        text = squeeze(grid.under(row, feature.column))
        if says(label, Role.PRIORITY) >= _NAMED:
            feature = replace(feature, priority=str(parse_priority(text) or ""))
        elif says(label, Role.WEIGHT) >= _NAMED:
            feature = replace(feature, weight=parse_number(text))
    return feature


def _feature_columns(columns: Mapping[int, Column], labels: Labels) -> Iterator[FeatureColumn]:
    notes = {its.apart.stem: at for at, its in columns.items() if its.apart.kind is Role.COMMENT and its.apart.stem}
    plain = [
        its
        for at, its in columns.items()
        if at > labels.text and its.heading and its.says(*_NO_FEATURE) < _SURE and its.apart.kind is not Role.COMMENT
    ]
    sequence = {_stem(its.heading) for its in plain if its.answering >= _ANSWERED_COLUMN} - {""}
    for its in plain:
        if its.answering >= _ANSWERED_COLUMN or _stem(its.heading) in sequence:
            group = next((text for text in its.headings[:-1] if text and text != its.heading), "")
            yield FeatureColumn(its.index, notes.get(squeeze(its.heading)), squeeze(group))


def _stem(heading: str) -> str:
    """The letters of a numbered heading such as D11, "" for any other."""
    bare = heading.rstrip("0123456789")
    return bare if bare != heading and len(bare) <= 5 else ""


def _tool_rows(block: Block, text: int, features: Sequence[FeatureColumn], rows: Sequence[int]) -> Iterator[ToolPlace]:
    grid = block.grid
    for row in rows:
        name = squeeze(grid.text(row, text))
        answering = any(grid.kinds[row][its.column] in ANSWERISH for its in features)
        if name and answering and not is_placeholder(name) and says(name, Role.TOTAL) < 0.6:
            yield ToolPlace(name, row=row)
