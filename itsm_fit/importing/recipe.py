"""What is remembered of an import, so that the next file of the same layout needs no mapping."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace

import msgspec

from itsm_fit.importing.draft import TableDraft, WordOrigin
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import FeatureColumn, Layout, Orientation, ToolPlace
from itsm_fit.importing.roles import RowRole, heading_of
from itsm_fit.importing.text import normal
from itsm_fit.model.reading_choices import ReadingChoices, Recipe
from itsm_fit.model.tool import Meaning

_SHORTEST_LEARNT = 4
"""Shorter words are codes, which mean something else in every file: they are remembered with their layout only."""


_ROLES = frozenset(RowRole)
_COLUMNS = ("text", "id", "group", "priority", "weight", "tool_column", "note")


def fingerprint(draft: TableDraft) -> str:
    """The same for files whose headings read alike, whatever their tools are called."""
    layout = draft.detected or draft.layout
    grid = draft.grid
    own: dict[int, set[str]] = {}
    for tool in layout.tools:
        for column in (*tool.responses, tool.comment):
            if column is not None:
                own.setdefault(column, set()).add(normal(tool.name))
    lines = [[_without_tools(grid.text(row, at), own.get(at, ())) for at in range(grid.width)] for row in layout.header]
    return hashlib.sha256(msgspec.json.encode([layout.orientation, lines])).hexdigest()[:32]


def recipe_of(draft: TableDraft) -> Recipe:
    """Everything a person chose about a draft."""
    told = Recipe(
        rows={normal(text): role for row, role in draft.forced.items() if (text := _row_text(draft, row))},
        words=dict(draft.choices),
        names=dict(draft.names),
        best=draft.best,
        worst=draft.worst,
        lowest_is_best=draft.lowest_is_best,
    )
    layout = draft.layout
    if layout == draft.detected:
        return told
    base = (draft.detected or layout).above
    return replace(
        told,
        orientation=layout.orientation,
        header=tuple(row - base for row in layout.header),
        tools=tuple((tool.responses, tool.comment) for tool in layout.tools if tool.row is None),
        features=tuple((its.column, its.comment) for its in layout.features),
        **{name: getattr(layout, name) for name in _COLUMNS},
    )


def apply_recipe(recipe: Recipe, draft: TableDraft) -> TableDraft:
    """A fresh draft with the choices made for the same layout before; unchanged where they do not fit it."""
    layout = _layout(recipe, draft)
    prepared = replace(
        draft,
        layout=layout,
        choices=dict(recipe.words),
        names=dict(recipe.names),
        wanted=True,
        best=recipe.best,
        worst=recipe.worst,
        lowest_is_best=recipe.lowest_is_best,
    )
    rows = {}
    for row in range(layout.first, min(layout.last + 1, draft.grid.height)) if recipe.rows else ():
        role = recipe.rows.get(normal(_row_text(prepared, row)))
        if role in _ROLES:
            rows[row] = RowRole(role)
    return replace(prepared, forced=rows)


def learnt_from(draft: TableDraft) -> dict[str, Meaning]:
    """Answer words in normal form that a person decided, here or before, and that mean the same in other files."""
    undecided = draft.read.reading.undecided
    return {
        word: its.meaning
        for its in draft.words
        if its.text in undecided
        and its.known in (WordOrigin.CHOSEN, WordOrigin.LEARNT)
        and len(word := normal(its.text)) >= _SHORTEST_LEARNT
    }


def prepared(draft: TableDraft, decided: ReadingChoices) -> TableDraft:
    """The draft mapped as the last file of its layout was."""
    recipe = decided.layouts.get(fingerprint(draft)) if decided.layouts else None
    return draft if recipe is None else apply_recipe(recipe, draft)


def with_decided(decided: ReadingChoices, drafts: Iterable[TableDraft]) -> ReadingChoices:
    """What was decided so far, and what was chosen about these drafts; of many layouts the newest are kept."""
    layouts = dict(decided.layouts)
    learnt: dict[str, Meaning] = {}
    chosen: dict[str, Recipe] = {}
    for draft in drafts:
        learnt |= learnt_from(draft)
        recipe, key = recipe_of(draft), fingerprint(draft)
        if recipe != layouts.get(key, Recipe()):
            layouts.pop(key, None)
            if recipe != Recipe():
                chosen[key] = recipe
    found = ReadingChoices(decided.words, layouts).joined(ReadingChoices(learnt, chosen))
    return decided if found == decided else found


def _layout(recipe: Recipe, draft: TableDraft) -> Layout:
    found, grid = draft.layout, draft.grid
    if recipe.text is None or not _fits(recipe, grid, found):
        return found
    base = found.above
    header = tuple(base + row for row in recipe.header)
    layout = replace(
        found,
        orientation=Orientation(recipe.orientation),
        header=header,
        first=min(header[-1] + 1, grid.height - 1) if header else found.first,
        tools=(),
        features=tuple(FeatureColumn(*its) for its in recipe.features),
        **{name: getattr(recipe, name) for name in _COLUMNS},
    )
    return replace(layout, tools=_tools(recipe, layout, draft))


def _tools(recipe: Recipe, layout: Layout, draft: TableDraft) -> tuple[ToolPlace, ...]:
    found = draft.layout.tools
    match layout.orientation:
        case Orientation.ROWS:
            return tuple(tool for tool in found if tool.row is not None)
        case Orientation.ONE if len(found) == 1:
            return tuple(ToolPlace(found[0].name, *its) for its in recipe.tools[:1])
        case Orientation.LONG:
            column = layout.tool_column or 0
            rows = range(layout.first, min(layout.last + 1, draft.grid.height))
            names = dict.fromkeys(text for row in rows if (text := draft.grid.text(row, column)))
            return tuple(ToolPlace(name, *recipe.tools[0]) for name in names) if recipe.tools else ()
        case _:
            return tuple(ToolPlace(heading_of(layout, draft.grid, its[0][0]), *its) for its in recipe.tools if its[0])


def _fits(recipe: Recipe, grid: Grid, found: Layout) -> bool:
    if recipe.orientation not in set(Orientation):
        return False
    columns = [getattr(recipe, name) for name in _COLUMNS]
    columns += [at for responses, comment in recipe.tools for at in (*responses, comment)]
    columns += [at for its in recipe.features for at in its]
    rows = [found.above + row for row in recipe.header]
    return all(at is None or 0 <= at < grid.width for at in columns) and all(0 <= row < grid.height for row in rows)


def _row_text(draft: TableDraft, row: int) -> str:
    return draft.grid.text(row, draft.layout.text) if row < draft.grid.height else ""


def _without_tools(text: str, tools: Collection[str]) -> str:
    word = normal(text)
    for tool in sorted(tools, key=len, reverse=True):
        word = word.replace(tool, "·") if tool else word
    return word
