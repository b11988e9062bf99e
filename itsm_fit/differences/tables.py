"""Tables of answers side by side: which are versions of one another, and what their cells differ in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from itsm_fit.differences.difference import DifferenceKind, EntityDifference, EntityKey, EntitySort, FieldChange
from itsm_fit.differences.said import change, field_changes
from itsm_fit.differences.side import numbered
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Matrix, Responses
from itsm_fit.writing import titled

_NO_TABLE = Matrix("", "", "", (), ())
TableRowKey = tuple[str, int]
"""What a row is known by in both versions of a table."""


def table_differences(before: Project, after: Project) -> Iterator[EntityDifference]:
    """What the tables differ in, in the order of the second state."""
    for key, (was, its) in paired_tables(before, after).items():
        if was != its:
            yield from _differences(key, was, its)


def paired_tables(before: Project, after: Project) -> dict[str, tuple[Matrix | None, Matrix | None]]:
    """Each table beside the other state's version of it, None where there is none, by what differences call it."""
    pairs = _pairs(before, after)
    named = numbered((((its or was or _NO_TABLE).place(""),), (was, its)) for was, its in pairs)
    return {"#".join(key): pair for key, pair in named.items()}


def _pairs(before: Project, after: Project) -> list[tuple[Matrix | None, Matrix | None]]:
    """The tables in the order of the second state, those of the first alone after them."""
    left = list(before.matrices)
    pairs: dict[int, Matrix] = {}
    for same in (_is_equal, _is_namesake):
        for at, matrix in enumerate(after.matrices):
            older = next((each for each in left if at not in pairs and same(each, matrix)), None)
            if older is not None:
                pairs[at] = older
                left.remove(older)
    from itsm_fit.importing.plan import plan

    alone = [at for at in range(len(after.matrices)) if at not in pairs]
    steps = plan(replace(before, matrices=tuple(left)), [after.matrices[at] for at in alone])
    pairs |= {at: step.replacing for at, step in zip(alone, steps, strict=True) if step.replacing is not None}
    found: list[tuple[Matrix | None, Matrix | None]] = [
        (pairs.get(at), matrix) for at, matrix in enumerate(after.matrices)
    ]
    paired = set(map(id, pairs.values()))
    return found + [(matrix, None) for matrix in before.matrices if id(matrix) not in paired]


def _is_equal(one: Matrix, other: Matrix) -> bool:
    return one is other or (one.sha256 == other.sha256 and one == other)


def _is_namesake(one: Matrix, other: Matrix) -> bool:
    return (one.file, one.sheet) == (other.file, other.sheet) and bool(_columns(one).keys() & _columns(other).keys())


def _differences(table: str, was: Matrix | None, its: Matrix | None) -> Iterator[EntityDifference]:
    shown = its or was
    if shown is None:
        return
    key: EntityKey = (EntitySort.TABLE, (table,))
    from itsm_fit.importing.plan import rows_of

    if was is None or its is None:
        count = sum(bool(raw) for column in shown.responses for raw in column.raw)
        yield _whole(key, shown.place(""), was is None, count)
        return
    fields = _of_table(was, its)
    if fields:
        yield EntityDifference(*key, shown.place(""), DifferenceKind.CHANGED, "", fields, ref=shown.place(""))
    old, new = rows_of(was), rows_of(its)
    yield from _questions(table, was, its, (old, new))
    for tool in dict.fromkeys((*_columns(its), *_columns(was))):
        yield from _answers(table, (was, its), (_columns(was).get(tool), _columns(its).get(tool)), (old, new))


def _whole(key: EntityKey, name: str, added: bool, answers: int, place: str = "") -> EntityDifference:
    holds = ((EntitySort.ANSWER, answers),) if answers else ()
    return EntityDifference(
        *key, name, DifferenceKind.ADDED if added else DifferenceKind.REMOVED, place, holds=holds, ref=name
    )


def _of_table(was: Matrix, its: Matrix) -> tuple[FieldChange, ...]:
    """Its name, its file's bytes and what its words mean."""
    said = ({"file": each.file, "sheet": each.sheet, "bytes of the file": each.sha256[:12]} for each in (was, its))
    before, after = said
    words = {f"meaning of “{word}”": word for word in (*was.meanings, *its.meanings)}
    old, new = (
        {key: each.meaning(word) for key, word in words.items() if word in each.meanings} for each in (was, its)
    )
    meanings = (replace(each, name=tr("meaning of “{word}”", word=words[each.key])) for each in field_changes(old, new))
    fields = (*field_changes(before, after), *meanings)
    if was.hidden != its.hidden:
        fields = (*fields, change("hidden cells", was.hidden, its.hidden))
    return fields


def _questions(
    table: str, was: Matrix, its: Matrix, rows: tuple[dict[TableRowKey, int], dict[TableRowKey, int]]
) -> Iterator[EntityDifference]:
    old, new = rows
    for key in dict.fromkeys((*new, *old)):
        before = was.features[old[key]] if key in old else None
        after = its.features[new[key]] if key in new else None
        shown = after or before
        if before == after or shown is None:
            continue
        id_, place = (table, key[0], str(key[1])), its.place("")
        if before is None or after is None:
            answered = _answered(its if before is None else was, (new if before is None else old)[key])
            yield _whole((EntitySort.QUESTION, id_), _asked(shown), before is None, answered, place)
        else:
            fields = field_changes(_stated(before), _stated(after))
            yield EntityDifference(
                EntitySort.QUESTION,
                id_,
                _asked(shown),
                DifferenceKind.CHANGED,
                place,
                fields,
                ref=shown.id or shown.text,
            )


def _answers(
    table: str,
    tables: tuple[Matrix, Matrix],
    columns: tuple[Responses | None, Responses | None],
    rows: tuple[dict[TableRowKey, int], dict[TableRowKey, int]],
) -> Iterator[EntityDifference]:
    """What one tool answers differently to the questions that both tables ask."""
    was, its = columns
    place = tables[1].place("")
    if was is None or its is None:
        shown = its or was
        if shown is not None:
            id_ = table, text_key(shown.tool)
            yield _whole((EntitySort.TOOL, id_), shown.tool, was is None, sum(map(bool, shown.raw)), place)
        return
    fields = field_changes({"name": was.tool, "edition": was.edition}, {"name": its.tool, "edition": its.edition})
    if fields:
        yield EntityDifference(
            EntitySort.TOOL,
            (table, text_key(its.tool)),
            its.tool,
            DifferenceKind.CHANGED,
            place,
            fields,
            ref=its.tool,
        )
    if (was.raw, was.cells, was.comments) == (its.raw, its.cells, its.comments) and rows[0] == rows[1]:
        return
    for key, at in rows[1].items():
        then = rows[0].get(key)
        before, after = _cell(was, then) if then is not None else None, _cell(its, at)
        if before is not None and before != after:
            asked, key_ = tables[1].features[at], (table, text_key(its.tool), key[0], str(key[1]))
            told = field_changes(before, after)
            name, ref = titled(its.tool, _asked(asked)), f"{its.tool}/{asked.id or asked.text}"
            yield EntityDifference(EntitySort.ANSWER, key_, name, _how(before, after), place, told, ref=ref)


def _how(before: dict[str, object], after: dict[str, object]) -> DifferenceKind:
    if bool(before["answer"]) == bool(after["answer"]):
        return DifferenceKind.CHANGED
    return DifferenceKind.ADDED if after["answer"] else DifferenceKind.REMOVED


def _cell(column: Responses, row: int) -> dict[str, object]:
    return {
        "answer": column.raw[row],
        "comment": column.comments[row] if column.comments else "",
        "cell": column.cells[row],
    }


def _answered(matrix: Matrix, row: int) -> int:
    return sum(bool(column.raw[row]) for column in matrix.responses)


def _columns(matrix: Matrix) -> dict[str, Responses]:
    return {text_key(column.tool): column for column in reversed(matrix.responses)}


def _asked(feature: Feature) -> str:
    return f"{feature.id} {feature.text}".strip() or tr("a question without words")


def _stated(feature: Feature) -> dict[str, object]:
    return {name: getattr(feature, name) for name in ("id", "text", "group", "priority", "weight")}
