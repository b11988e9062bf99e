"""The log as rows, the newest first, and what an entry tells in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from itsm_fit.model.log import SIGN_OFFS, LogEntry, LogKind
from itsm_fit.writing import titled
from ui.widgets.language import Caption, tr
from ui.widgets.moments import moment_words
from ui.widgets.table import TableColumn
from ui.widgets.words import count, one_line

_SHOWN_OF_HASH = 8


@dataclass(frozen=True)
class LogRow:
    """An entry and its number, from 1."""

    number: int
    entry: LogEntry

    @property
    def when(self) -> str:
        """The time where this computer stands; as it is written where it is none."""
        with suppress(ValueError):
            return moment_words(self.entry.moment)
        return self.entry.at


def rows_of(log: Sequence[LogEntry]) -> list[LogRow]:
    """Every entry, the newest first."""
    return [LogRow(number, entry) for number, entry in reversed(list(enumerate(log, 1)))]


def told(entry: LogEntry) -> str:
    """What an entry says beside who, when and why, a line each; what is not as the app writes it is left out."""
    lines: list[str] = []
    with suppress(KeyError, TypeError, AttributeError):
        lines += _counts(entry.body["counts"])
    with suppress(KeyError, TypeError, AttributeError):
        lines += (titled(group["title"], line) for group in entry.body["changes"] for line in group["lines"])
    with suppress(KeyError, TypeError, AttributeError):
        lines += _effects(entry.body["effect"])
    if entry.kind is LogKind.DECIDED:
        with suppress(KeyError, TypeError, AttributeError):
            lines += _decision(entry.body)
    if entry.kind in SIGN_OFFS:
        lines += _sign_off(entry.body)
    with suppress(KeyError, TypeError, AttributeError):
        lines += (tr("Sealed without an approval: {process}", process=its["name"]) for its in entry.body["unapproved"])
    with suppress(KeyError, TypeError, AttributeError):
        lines.append(tr("Digest of what it froze: {digest}", digest=entry.body["state"]["digest"]))
    lines.append(tr("Hash of the entry: {digest}", digest=entry.hash))
    return "\n".join(map(one_line, lines))


def moved(entry: LogEntry) -> str:
    """The tools whose rank a deviation changed: ``Alpha 2 → 1, Beta 1 → 2``; "" for everything else."""
    if entry.kind is not LogKind.DEVIATED:
        return ""
    with suppress(KeyError, TypeError, AttributeError):
        moves = [each for each in entry.body["effect"] if each["before"] != each["now"]]
        return ", ".join(f"{each['tool']} {each['before']} → {each['now']}" for each in moves) or tr("no rank changed")
    return ""


def _counts(counts: Mapping[str, int]) -> Iterator[str]:
    from itsm_fit.sealing.baseline import COUNTED

    yield " · ".join(f"{words} {count(counts[name])}" for name, words in COUNTED.items() if name in counts)


def _effects(effects: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The tools whose rank is another one than before, or than as sealed; one line where there are none."""
    moves = [each for each in effects if len({each["sealed"], each["before"], each["now"]}) > 1]
    yield from map(_effect, moves)
    if effects and not moves:
        yield tr("Every tool keeps the rank that it had as sealed.")


def _effect(each: Mapping[str, Any]) -> str:
    return tr(
        "{tool}: rank {now}, before these changes {before}, as sealed {sealed}",
        tool=each["tool"],
        now=each["now"],
        before=each["before"],
        sealed=each["sealed"],
    )


def _decision(body: Mapping[str, Any]) -> Iterator[str]:
    yield tr("Chosen: {tool}", tool=body["tool"])
    yield from (tr("Accepted risk: {risk}", risk=each) for each in body["risks"])
    yield from (tr("Condition: {condition}", condition=each) for each in body["conditions"])
    yield from (tr("Dissent of {who}: {what}", who=each["who"], what=each["what"]) for each in body["dissent"])


def _sign_off(body: Mapping[str, Any]) -> Iterator[str]:
    yield tr("Process: {process}", process=body.get("name", ""))
    with suppress(KeyError, TypeError, AttributeError):
        yield tr("Its owners then: {owners}", owners=", ".join(map(str, body["owners"])))
    with suppress(KeyError, TypeError, AttributeError):
        yield tr("Digest of the version: {digest}", digest=body["version"]["digest"])


LOG_COLUMNS: tuple[TableColumn[LogRow], ...] = (
    TableColumn(
        "#", lambda row: str(row.number), key=lambda row: row.number, right=True, width=4, help=Caption("Number")
    ),
    TableColumn(Caption("When"), lambda row: row.when, key=lambda row: row.entry.at, width=18),
    TableColumn(Caption("What"), lambda row: row.entry.kind.words, width=16),
    TableColumn(Caption("Signed by"), lambda row: row.entry.by, width=13),
    TableColumn(Caption("Reason"), lambda row: row.entry.reason, width=14, stretch=True),
    TableColumn(Caption("Effect on ranks"), lambda row: moved(row.entry), width=16, stretch=True),
    TableColumn(Caption("Hash"), lambda row: row.entry.hash[:_SHOWN_OF_HASH], tip=lambda row: row.entry.hash, width=10),
)
