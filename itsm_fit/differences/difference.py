"""What two states of a project differ in, as values: entities that came, went, changed or were drawn elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum

from itsm_fit.language import Noun, WordedEnum, tr, trn
from itsm_fit.writing import grouped


class EntitySort(Enum):
    """What an entity is, in the order in which people look at them."""

    PROCESS = Noun("process", "processes")
    STEP = Noun("step", "steps")
    EVENT = Noun("event or gateway", "events and gateways")
    FLOW = Noun("flow", "flows")
    LANE = Noun("lane or pool", "lanes and pools")
    NOTE = Noun("note or data object", "notes and data objects")
    LAYOUT = Noun("layout", "layouts")
    FILE = Noun("drawing file", "drawing files")
    REQUIREMENT = Noun("requirement", "requirements")
    TABLE = Noun("table", "tables")
    TOOL = Noun("tool", "tools")
    QUESTION = Noun("question", "questions")
    ANSWER = Noun("answer", "answers")
    MATCH = Noun("match", "matches")
    GAP = Noun("gap", "gaps")
    SCENARIO = Noun("scenario", "scenarios")
    CRITERION = Noun("criterion", "criteria")
    PRICE = Noun("price", "prices")
    SETTING = Noun("setting", "settings")
    EVIDENCE = Noun("evidence", "pieces of evidence")
    ACCEPTANCE = Noun("acceptance test", "acceptance tests")
    ENQUIRY = Noun("vendor’s question", "vendors’ questions")
    INTRODUCTION = Noun("introduction of a process", "introductions of processes")
    JUDGEMENT = Noun("judgement", "judgements")
    CHOICE = Noun("choice between two", "choices between two")
    OWNER = Noun("owner of a process", "owners of processes")
    KPI = Noun("KPI", "KPIs")
    REPLAY = Noun("log that shares come from", "logs that shares come from")
    READINESS = Noun("entry about readiness", "entries about readiness")
    TEMPLATE = Noun("template it was made from", "templates it was made from")
    READING = Noun("way of reading", "ways of reading")
    OLDER = Noun("older answer", "older answers")
    REMARK = Noun("remark", "remarks")
    COMMENT = Noun("comment", "comments")
    RECORD = Noun("record in the log", "records in the log")
    ORDER = Noun("order", "orders")

    value: Noun

    @property
    def one(self) -> str:
        return self.value.of(1)

    @property
    def several(self) -> str:
        return self.value.of(2)


class DifferenceKind(WordedEnum):
    """How an entity of the second state differs from that of the first."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"

    @property
    def sign(self) -> str:
        """One character for it."""
        return _SIGNS[self]


_SIGNS: Mapping[DifferenceKind, str] = {
    DifferenceKind.ADDED: "+",
    DifferenceKind.REMOVED: "−",
    DifferenceKind.CHANGED: "≈",
    DifferenceKind.MOVED: "↔",
}


class By(StrEnum):
    """Who made two states differ that were the same before."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


EntityKey = tuple[EntitySort, tuple[str, ...]]
"""What an entity is known by in both states."""
ChangeKey = tuple[EntityKey, str]
"""One thing about an entity, by the key of its field; "" for the entity as a whole."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing about an entity, in words before and after; "–" where nothing is stated. `key` is its name in code."""

    name: str
    before: str
    after: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class EntityDifference:
    """One entity. `ref` is what its own file calls it, such as ``INC-07`` or the id of an element.

    `place` says where it belongs, ``Incident`` or ``vendors.xlsx!Matrix``, "" for the whole project. `fields` are what
    changed, or what an answer that came or went said. `within` are the entities that it comes and goes with: one of
    them is enough. `holds` counts what came, went or moved along with it, by sort.
    """

    sort: EntitySort
    id: tuple[str, ...]
    name: str
    how: DifferenceKind
    place: str = ""
    fields: tuple[FieldChange, ...] = ()
    within: tuple[EntityKey, ...] = field(default=(), repr=False)
    holds: tuple[tuple[EntitySort, int], ...] = ()
    ref: str = ""

    @property
    def key(self) -> EntityKey:
        return self.sort, self.id


def folded(differences: Iterable[EntityDifference]) -> tuple[EntityDifference, ...]:
    """As people tell it: what comes or goes with a process, step, table or tool counts as part of that.

    What was only drawn elsewhere becomes one difference for each process.
    """
    every = list(differences)
    whole = {each.key for each in every if each.how in (DifferenceKind.ADDED, DifferenceKind.REMOVED)}
    parts: dict[EntityKey, Counter[EntitySort]] = {}
    told: list[EntityDifference] = []
    for each in every:
        host = next((key for key in each.within if key in whole), None)
        if host is not None:
            parts.setdefault(host, Counter()).update({each.sort: 1, **dict(each.holds)})
        elif each.how is DifferenceKind.MOVED:
            drawn = each.within[0][1] if each.within else (each.place,)
            layout = EntitySort.LAYOUT, drawn
            if layout not in parts:
                told.append(EntityDifference(*layout, each.place, DifferenceKind.MOVED, within=each.within[:1]))
            parts.setdefault(layout, Counter())[each.sort] += 1
        else:
            told.append(each)
    order = list(EntitySort)
    return tuple(
        replace(each, holds=tuple(sorted(its.items(), key=lambda part: order.index(part[0]))))
        if (its := parts.get(each.key))
        else each
        for each in told
    )


def in_numbers(differences: Iterable[EntityDifference], most: int = 0) -> str:
    """``3 answers, 1 requirement`` of folded differences, the commonest first; `most` limits how many sorts are told.

    "nothing" when there are none.
    """
    numbers = Counter(each.sort for each in differences).most_common()
    shown = numbers[:most] if most else numbers
    rest = sum(number for _, number in numbers[len(shown) :])
    said = count_words(shown) or tr("nothing")
    return (
        trn("{parts} and {count} more", "{parts} and {count} more", rest, parts=said, count=grouped(rest))
        if rest
        else said
    )


def count_words(numbers: Iterable[tuple[EntitySort, int]]) -> str:
    """``2 steps, 1 flow``."""
    return ", ".join(f"{grouped(number)} {sort.value.of(number)}" for sort, number in numbers)
