"""How far a detection agrees with a truth: 0 to 100, by field.

Both have the shape of `itsm-fit inspect --json`. A truth may hold `{"any_of": […]}` anywhere, `{"min": …,
"max": …}` for numbers, a tool named None (any name is right), and `"partial": true` (further tables cost nothing).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

WEIGHTS = {
    "sheet": 10,
    "orientation": 15,
    "header_rows": 10,
    "text_column": 15,
    "id_column": 5,
    "tools": 20,
    "response": 15,
    "features": 10,
    "levels": 10,
}
_EXTRA_TABLE, _EXTRA_MOST = 15, 45
_NEAR = 0.01 + 1e-9


@dataclass(frozen=True)
class Score:
    """Points of 100, and each field that lost some as (field, share of its points that was won)."""

    points: float
    lost: tuple[tuple[str, float], ...] = ()


def score(truth: Mapping[str, Any], found: Mapping[str, Any]) -> Score:
    """The points of a detection; the alternative of the truth that fits best counts."""
    tables, flat = list(found.get("tables", ())), str(truth.get("file", "")).endswith((".csv", ".tsv", ".txt"))
    lenient = bool(truth.get("partial"))
    return max((_against(one, tables, lenient, flat) for one in _lists(truth["tables"])), key=lambda its: its.points)


def _against(truths: Sequence[Any], found: Sequence[Any], lenient: bool, flat: bool) -> Score:
    if not truths:
        return Score(0.0, (("tables", 0.0),)) if found else Score(100.0)
    views = [(table, frozenset([at])) for at, table in enumerate(found)] + _joined(found)
    pairs = [
        (*_table(truth, view, flat), len(ids), at, place)
        for at, truth in enumerate(truths)
        for place, (view, ids) in enumerate(views)
        if _same_sheet(truth, view, flat)
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[2], pair[3], pair[4]))
    taken: dict[int, float] = {}
    lost: list[tuple[str, float]] = []
    used: frozenset[int] = frozenset()
    for points, losses, _, at, place in pairs:
        if at not in taken and not used & views[place][1]:
            taken[at] = points
            used |= views[place][1]
            lost += losses
    lost += [("table", 0.0)] * (len(truths) - len(taken))
    total, extra = 100 * sum(taken.values()) / len(truths), len(found) - len(used)
    if extra and not lenient:
        total -= min(_EXTRA_MOST, _EXTRA_TABLE * extra) * total / 100
        lost.append(("extra table", 0.0))
    return Score(total, tuple(lost))


def _table(truth: Any, found: Any, flat: bool) -> tuple[float, list[tuple[str, float]]]:
    in_rows = "tools-in-rows" in _alternatives(truth.get("orientation"))
    names, places = _best_tools(truth.get("tools", []), found.get("tools") or [], in_rows)
    header = _numbers(found.get("header_rows"))
    won = {
        "sheet": float(_same_sheet(truth, found, flat)),
        "orientation": float(found.get("orientation") in _alternatives(truth.get("orientation"))),
        "header_rows": max(_overlap(_numbers(its), header) for its in _lists(truth.get("header_rows", []))),
        "text_column": float(
            _column(found.get("text_column")) in map(_column, _alternatives(truth.get("text_column")))
        ),
        "id_column": float(_column(found.get("id_column")) in map(_column, _alternatives(truth.get("id_column")))),
        "tools": names,
        "response": places,
        "features": max(_count(its, found.get("features")) for its in _alternatives(truth.get("features"))),
    }
    if truth.get("levels"):
        got = {_key(answer): meaning for answer, meaning in (found.get("levels") or {}).items()}
        right = sum(_key(its) in got and _means(want, got[_key(its)]) for its, want in truth["levels"].items())
        won["levels"] = right / len(truth["levels"])
    total = sum(WEIGHTS[field] * share for field, share in won.items()) / sum(WEIGHTS[field] for field in won)
    return total, [(field, share) for field, share in won.items() if share < 0.9999]


# ---------------------------------------------------------------- tools
def _best_tools(truth: Any, found: Sequence[Any], in_rows: bool) -> tuple[float, float]:
    choices = [_tools(one, found, in_rows) for one in _lists(truth)]
    return max(choices, key=sum)


def _tools(truth: Sequence[Any], found: Sequence[Any], in_rows: bool) -> tuple[float, float]:
    """The F1 of the names, and the share of tools whose answers stand where they should."""
    if not truth:
        return (0.0, 0.0) if found else (1.0, 1.0)
    free, pairs = list(range(len(found))), dict[int, int]()
    for at in sorted(range(len(truth)), key=lambda at: None in _alternatives(truth[at].get("name"))):
        names = _alternatives(truth[at].get("name"))
        same = [its for its in free if None in names or _text(found[its].get("name")) in set(map(_text, names))]
        if same:
            pairs[at] = min(same, key=partial(_distance, truth[at], found))
            free.remove(pairs[at])
    precision, recall = len(pairs) / max(len(found), 1), len(pairs) / len(truth)
    right = sum(_in_place(truth[at], found[its], in_rows) for at, its in pairs.items())
    for at in set(range(len(truth))) - set(pairs):
        hit = next((its for its in free if _in_place(truth[at], found[its], in_rows)), None)
        if hit is not None:
            free.remove(hit)
            right += 1
    f1 = 2 * precision * recall / (precision + recall) if pairs else 0.0
    return f1, right / max(len(truth), len(found))


def _distance(truth: Any, tools: Sequence[Any], at: int) -> tuple[bool, bool]:
    found = tools[at]
    first = _alternatives(truth.get("response"))[0]
    return _columns(found.get("response")) != _columns(first), found.get("row") != truth.get("row")


def _in_place(truth: Any, found: Any, in_rows: bool) -> bool:
    if in_rows:
        return "row" not in truth or _alternatives(truth["row"])[0] == found.get("row")
    return _columns(found.get("response")) in [_columns(its) for its in _alternatives(truth.get("response"))]


# ---------------------------------------------------------------- tables that stand in blocks
def _joined(found: Sequence[Any]) -> list[tuple[Any, frozenset[int]]]:
    """Tables of one sheet with the same columns, seen as one."""
    alike: dict[Any, list[int]] = {}
    for at, table in enumerate(found):
        if table.get("tools") and table.get("orientation") != "tools-in-rows":
            tools = sorted((_text(its.get("name")), sorted(_columns(its.get("response")))) for its in table["tools"])
            alike.setdefault((_text(table.get("sheet")), _column(table.get("text_column")), str(tools)), []).append(at)
    return [(_as_one([found[at] for at in places]), frozenset(places)) for places in alike.values() if len(places) > 1]


def _as_one(tables: Sequence[Any]) -> Any:
    return tables[0] | {
        "features": sum(table.get("features") or 0 for table in tables),
        "header_rows": sorted({row for table in tables for row in _numbers(table.get("header_rows"))}),
        "levels": {answer: its for table in tables for answer, its in (table.get("levels") or {}).items()},
    }


# ---------------------------------------------------------------- values
def _alternatives(value: Any) -> list[Any]:
    if isinstance(value, Mapping) and "any_of" in value:
        return [its for one in value["any_of"] for its in _alternatives(one)]
    return [value]


def _lists(value: Any) -> list[Any]:
    """The alternatives of a value that is a list itself."""
    return list(value["any_of"]) if isinstance(value, Mapping) else [value]


def _text(value: Any) -> str:
    text = unicodedata.normalize("NFC", "" if value is None else str(value))
    return " ".join(text.replace("\ufe0f", "").replace("\ufe0e", "").split())


def _key(value: Any) -> str:
    text = _text(value)
    try:
        return f"{float(text.replace(',', '.') if text.count(',') == 1 else text):.6g}"
    except ValueError:
        return text.casefold()


def _column(value: Any) -> str | None:
    return _text(value).upper() or None


def _columns(value: Any) -> frozenset[str]:
    places: Iterable[Any] = value if isinstance(value, (list, tuple)) else [value]
    return frozenset(its for its in map(_column, places) if its)


def _numbers(value: Any) -> set[int]:
    return {int(its) for its in value or []}


def _overlap(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def _same_sheet(truth: Any, found: Any, flat: bool) -> bool:
    names = _alternatives(truth.get("sheet"))
    return flat or None in names or _text(found.get("sheet")) in set(map(_text, names))


def _count(want: Any, got: Any) -> float:
    if not _is_number(got):
        return 0.0
    low, high = (want["min"], want["max"]) if isinstance(want, Mapping) else (want, want)
    gap = max(low - got, got - high, 0)
    return 1.0 if gap == 0 else 0.5 if gap <= 2 else 0.0


def _means(want: Any, got: Any) -> bool:
    return any(_is_meaning(one, got) for one in _alternatives(want))


def _is_meaning(want: Any, got: Any) -> bool:
    if isinstance(want, Mapping):
        return _is_number(got) and want["min"] - 0.01 <= got <= want["max"] + 0.01
    if _is_number(want) or _is_number(got):
        return _is_number(want) and _is_number(got) and abs(want - got) <= _NEAR
    return _text(want).casefold() == _text(got).casefold()


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
