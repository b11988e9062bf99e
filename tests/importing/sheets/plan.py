"""The grammar: which choices make up one sheet, how often each is drawn, and which combinations are set aside.

Set aside is a tenth, decided by a hash alone: a plan is aside when one of three pairs of its choices, (what a tool's
columns hold, scale), (rows of totals, shape of the headings) or (orientation, language), has a SHA-256 that is 0 modulo
14. Such pairs never occur together in the ordinary sheets, and each sheet set aside holds at least one of them.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache

from sheets.scales import KINDS, NUMERIC

_EVERY = 14

_CHOICES: Mapping[str, Mapping[str, float]] = {
    "orientation": {"columns": 60, "rows": 18, "one": 11, "long": 7, "none": 4},
    "language": dict.fromkeys(
        ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "ru", "sv", "cs", "tr", "ja", "zh", "ko", "fi", "da", "no"),
        1.0,
    )
    | {"en": 4.0, "de": 3.0},
    "scale": dict.fromkeys(KINDS, 1.0)
    | {"yes-no": 2.0, "yes-partly-no": 2.0, "0-5": 2.0, "1-5": 2.0, "level-words": 2.0},
    "names": {
        "invented": 5,
        "products": 4,
        "lettered": 3,
        "heading-words": 3,
        "answer-words": 3,
        "editions": 2,
        "one-maker": 1,
    },
    "columns": {
        "raw": 45,
        "raw-weighted": 18,
        "raw-remark": 14,
        "raw-weighted-remark": 7,
        "one-hot": 8,
        "weighted-block": 5,
    },
    "headings": {
        "single": 9,
        "banner": 2,
        "merged-over": 5,
        "repeated-over": 2,
        "first-over": 2,
        "three": 1.5,
        "first-only": 2,
        "named-first": 2,
        "joined": 2,
        "absent": 0.5,
    },
    "ids": {"none": 6, "plain": 3, "dotted": 1.5, "R-01": 2, "REQ001": 1, "lettered": 1},
    "groups": {"none": 6, "rows": 4, "column": 2, "merged-column": 1.5, "chapters": 1.5},
    "weights": {"none": 6, "small": 3, "percent": 1.5, "fractions": 1, "hundred": 1},
    "priority": {"none": 8, "moscow": 1, "high-low": 1, "required": 1, "numbers": 0.5},
    "info": {"none": 8, "under-names": 2, "bottom": 1},
    "totals": {
        "none": 7,
        "sum": 3,
        "sum-rank": 2,
        "sum-percent": 2,
        "maximum": 1,
        "average": 2,
        "count": 1,
        "verdict": 1,
        "subtotals": 2,
        "group-row-sums": 1,
    },
    "totals_label": {"language": 5, "invented": 2, "absent": 1},
    "side_totals": {"none": 8, "average": 1, "sum": 1, "largest": 0.7, "maximum": 0.7, "best-name": 0.5, "remark": 1},
    "legend": {"none": 6, "above": 1.5, "below": 2, "beside": 1, "other-sheet": 1.5, "title": 2},
    "title": {"none": 5, "title": 4, "instructions": 2},
    "offset": {"none": 7, "moved": 2},
    "blanks": {"none": 5, "some": 3, "open-rows": 1, "tbd": 1.5},
    "noise": {
        "none": 8,
        "stray": 1,
        "hidden-column": 0.7,
        "hidden-rows": 0.7,
        "prose": 1,
        "blank-rows": 1,
        "merged-answers": 0.7,
        "spacer": 0.7,
        "details": 1,
        "weight-last": 0.7,
        "qualified": 1,
        "blank-corner": 1,
    },
    "company": {
        "none": 8,
        "cover": 1,
        "prices": 1,
        "changes": 0.7,
        "facts-beside": 0.7,
        "stacked": 0.7,
        "second-matrix": 1,
        "contacts-below": 0.7,
    },
}
_SELF_EXPLAINING = ("percent", "percent-text", "level-words", "met-words", "stars", "crosses", "signs-5", "harvey")
_NAME_STYLES = ("merged-over", "repeated-over", "first-over", "three", "first-only", "named-first", "joined")


@dataclass(frozen=True)
class Plan:
    """One choice for each part of a sheet; `rows` and `tools` count requirements and tools."""

    orientation: str
    language: str
    scale: str
    names: str
    columns: str
    headings: str
    ids: str
    groups: str
    weights: str
    priority: str
    info: str
    totals: str
    totals_label: str
    side_totals: str
    legend: str
    title: str
    offset: str
    blanks: str
    noise: str
    company: str
    rows: int
    tools: int

    @property
    def traits(self) -> frozenset[str]:
        """The choices by name, those that add nothing left out."""
        chosen = {key: value for key, value in asdict(self).items() if key not in ("rows", "tools")}
        size = (
            f"tools:{min(self.tools, 6)}",
            f"rows:{'few' if self.rows < 8 else 'some' if self.rows < 30 else 'many'}",
        )
        return frozenset(f"{key}:{value}" for key, value in chosen.items() if value != "none") | frozenset(size)

    @property
    def aside(self) -> bool:
        """Whether the plan holds one of the pairs of choices that are set aside."""
        return (
            _held_back(self.columns, self.scale)
            or _held_back(self.totals, self.headings)
            or _held_back(self.orientation, self.language)
        )


@cache
def _held_back(one: str, other: str) -> bool:
    return int(hashlib.sha256(f"{one} + {other}".encode()).hexdigest(), 16) % _EVERY == 0


def choices() -> frozenset[str]:
    """Every trait that the grammar names, those of size left out."""
    return frozenset(f"{key}:{value}" for key, values in _CHOICES.items() for value in values if value != "none")


def draw(rng: random.Random) -> Plan:
    """A plan whose choices go together."""
    drawn = {key: rng.choices(list(values), list(values.values()))[0] for key, values in _CHOICES.items()}
    rows = rng.choice((rng.randint(4, 9), rng.randint(6, 20), rng.randint(10, 60)))
    tools = rng.choice((rng.randint(2, 4), rng.randint(2, 6), rng.randint(1, 12)))
    return _agreed(drawn, rows, tools, rng)


def _agreed(drawn: dict[str, str], rows: int, tools: int, rng: random.Random) -> Plan:
    """The plan with what contradicts something else in it replaced by what is plainest."""
    shaped = {"columns": _columns, "rows": _rows, "one": _one, "long": _long, "none": _no_matrix}
    tools = _counted(drawn, tools)
    shaped[drawn["orientation"]](drawn, rng)
    _scale_agrees(drawn)
    if drawn["noise"] == "qualified" and drawn["scale"] not in ("yes-no", "yes-partly-no"):
        drawn["noise"] = "none"
    if drawn["orientation"] == "one":
        tools = 1
    elif drawn["orientation"] in ("rows", "long"):
        tools = max(tools, 3 if drawn["orientation"] == "rows" else 2)
        tools = _counted(drawn, tools)
    if tools < 3 and (drawn["names"] in ("heading-words", "answer-words") or drawn["noise"] == "prose"):
        drawn["names"] = "invented"
        drawn["noise"] = "none" if drawn["noise"] == "prose" else drawn["noise"]
    if tools < 3:
        drawn["side_totals"] = "none" if drawn["side_totals"] != "remark" else "remark"
    if drawn["orientation"] == "rows":
        rows = min(rows, 20)
    return Plan(**drawn, rows=rows, tools=tools)


def _counted(drawn: dict[str, str], tools: int) -> int:
    if drawn["names"] == "editions":
        return min(max(tools, 2), 4)
    return max(tools, 3) if drawn["names"] == "one-maker" else tools


def _columns(drawn: dict[str, str], rng: random.Random) -> None:
    _headings_agree(drawn, rng)
    if drawn["headings"] == "absent":
        drawn |= {"columns": "raw", "ids": "none", "groups": "none", "info": "none", "company": "none"}
        drawn |= {"side_totals": "none", "priority": "none", "weights": "none", "noise": "none", "names": "invented"}
        drawn |= {"totals": "none", "scale": "yes-partly-no", "blanks": "none", "legend": "none"}
    if "weighted" in drawn["columns"]:
        drawn["scale"] = drawn["scale"] if drawn["scale"] in NUMERIC - {"negative", "lowest-best"} else "1-5"
        drawn["weights"] = "small" if drawn["weights"] == "none" else drawn["weights"]
        drawn["blanks"] = "none" if drawn["blanks"] == "tbd" else drawn["blanks"]
    if drawn["columns"] == "one-hot":
        drawn |= {"scale": "yes-partly-no", "side_totals": "none", "legend": "none", "totals": "none"}
        drawn["blanks"] = "none" if drawn["blanks"] == "tbd" else drawn["blanks"]
    wordy = drawn["columns"] == "raw" and drawn["scale"] not in NUMERIC
    if drawn["noise"] in ("prose", "merged-answers") and not wordy:
        drawn["noise"] = "none"
    if drawn["noise"] == "qualified" and drawn["columns"] == "one-hot":
        drawn["noise"] = "none"


def _headings_agree(drawn: dict[str, str], rng: random.Random) -> None:
    """Headings with room for what stands under them, and names that stand out among them."""
    if drawn["columns"] in ("raw", "weighted-block"):
        drawn["headings"] = drawn["headings"] if drawn["headings"] in ("banner", "absent") else "single"
    elif drawn["columns"] == "one-hot":
        drawn["headings"] = rng.choice(("merged-over", "repeated-over", "first-over", "three"))
    elif drawn["headings"] not in _NAME_STYLES:
        drawn["headings"] = rng.choice(_NAME_STYLES)
    odd_names = drawn["names"] in ("heading-words", "answer-words")
    if odd_names and drawn["headings"] not in ("single", "merged-over", "repeated-over"):
        drawn["names"] = "products"
    if drawn["names"] == "one-maker" and drawn["headings"] != "single":
        drawn["names"] = "products"


def _rows(drawn: dict[str, str], rng: random.Random) -> None:
    drawn |= {"headings": rng.choice(("single", "single", "banner")), "ids": "none"}
    drawn |= {"side_totals": "none", "priority": "none"}
    drawn["groups"] = "rows" if drawn["headings"] == "banner" else "none"
    drawn["weights"] = drawn["weights"] if drawn["scale"] in NUMERIC else "none"
    paired = drawn["columns"] if rng.random() < 0.5 else "raw"
    weighs = drawn["weights"] != "none" and drawn["scale"] not in ("negative", "lowest-best")
    drawn["columns"] = paired if paired == "raw-remark" or (paired == "raw-weighted" and weighs) else "raw"
    if drawn["columns"] == "raw-weighted":
        drawn["blanks"] = "none" if drawn["blanks"] == "tbd" else drawn["blanks"]
    drawn["names"] = "products" if drawn["names"] == "one-maker" else drawn["names"]
    if drawn["totals"] in ("subtotals", "group-row-sums"):
        drawn["totals"] = "sum"
    if drawn["noise"] not in ("none", "stray", "spacer", "hidden-rows"):
        drawn["noise"] = "none"
    if drawn["company"] in ("stacked", "second-matrix"):
        drawn["company"] = "none"


def _one(drawn: dict[str, str], rng: random.Random) -> None:
    drawn["columns"] = rng.choice(("raw", "raw-remark", "raw-remark", "one-hot"))
    drawn |= {"headings": "single", "names": "invented", "side_totals": "none", "info": "none", "totals": "none"}
    if drawn["columns"] == "one-hot":
        drawn |= {"scale": "yes-partly-no", "legend": "none", "blanks": "none", "noise": "none"}
    if drawn["scale"] in ("percent", "percent-text", "crosses"):
        drawn["scale"] = "yes-partly-no"
    if drawn["noise"] in ("prose", "merged-answers", "weight-last", "blank-corner"):
        drawn["noise"] = "none"
    if drawn["company"] in ("stacked", "second-matrix"):
        drawn["company"] = "none"
    drawn["blanks"] = "none" if drawn["blanks"] == "open-rows" else drawn["blanks"]


def _long(drawn: dict[str, str], rng: random.Random) -> None:
    drawn |= {"columns": rng.choice(("raw", "raw-remark")), "headings": "single", "side_totals": "none"}
    drawn |= {"info": "none", "totals": "none", "groups": "none", "weights": "none", "priority": "none"}
    drawn["ids"] = drawn["ids"] if drawn["ids"] in ("none", "R-01") else "none"
    drawn["names"] = drawn["names"] if drawn["names"] in ("invented", "products", "editions") else "invented"
    drawn["scale"] = "yes-no" if drawn["scale"] == "crosses" else drawn["scale"]
    drawn["noise"] = drawn["noise"] if drawn["noise"] in ("none", "stray") else "none"
    drawn["company"] = "none" if drawn["company"] in ("stacked", "second-matrix", "facts-beside") else drawn["company"]
    drawn["blanks"] = "none" if drawn["blanks"] == "open-rows" else drawn["blanks"]


def _no_matrix(drawn: dict[str, str], rng: random.Random) -> None:
    drawn |= dict.fromkeys(drawn.keys() - {"orientation", "language", "title", "offset"}, "none")
    drawn |= {"scale": "yes-no", "names": "products", "totals_label": "language"}
    drawn["columns"] = rng.choice(("raw", "raw-remark"))
    drawn["headings"] = "single"


def _scale_agrees(drawn: dict[str, str]) -> None:
    """Totals and legends that suit the scale."""
    if drawn["scale"] in NUMERIC:
        _numbers_agree(drawn)
    else:
        drawn["totals"] = {"sum": "count", "sum-percent": "count", "none": "none"}.get(drawn["totals"], "verdict")
        drawn["totals"] = "verdict" if drawn["totals"] == "count" and "percent" in drawn["scale"] else drawn["totals"]
        drawn["side_totals"] = drawn["side_totals"] if drawn["side_totals"] in ("best-name", "remark") else "none"
    if drawn["totals"] in ("subtotals", "group-row-sums") and drawn["groups"] not in ("rows", "chapters"):
        drawn["groups"] = "rows"
    if drawn["totals"] in ("verdict", "maximum", "subtotals", "count"):
        drawn["totals_label"] = "language"
    if drawn["totals"] == "none" and drawn["side_totals"] not in ("average", "sum"):
        drawn["totals_label"] = "none"
    _legend_agrees(drawn)
    drawn["blanks"] = "none" if drawn["scale"] == "crosses" else drawn["blanks"]


def _numbers_agree(drawn: dict[str, str]) -> None:
    drawn["totals"] = "average" if drawn["totals"] == "count" else drawn["totals"]
    if drawn["scale"] in ("negative", "lowest-best"):
        drawn["totals"] = "sum" if drawn["totals"] in ("sum-percent", "maximum") else drawn["totals"]
        drawn["side_totals"] = "none" if drawn["side_totals"] == "maximum" else drawn["side_totals"]


def _legend_agrees(drawn: dict[str, str]) -> None:
    """A legend where nobody could do without, none where nobody writes one; a title states the ends of numbers only."""
    numeric = drawn["scale"] in NUMERIC
    if drawn["scale"] in ("letters", "codes") and drawn["legend"] in ("none", "title"):
        drawn["legend"] = "below"
    if drawn["scale"] == "lowest-best" and drawn["legend"] == "none":
        drawn["legend"] = "title"
    if drawn["scale"] in _SELF_EXPLAINING or (drawn["legend"] == "title" and not numeric):
        drawn["legend"] = "none"
    if drawn["legend"] == "title" and drawn["title"] == "none":
        drawn["title"] = "title"
