"""Every answer that a tool has given to a requirement: the one that counts, those beside it, those before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace
from itsm_fit.model.tool import Meaning
from ui.stages.tools.ledger import LedgerRow
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, meaning_words


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """One answer to a requirement, now or before: `state` says whether it counts, is outdone, or until when it did."""

    state: str
    meaning: Meaning
    raw: str
    comment: str
    source: str
    rests_on: str = NOTHING


def versions(
    row: LedgerRow, tool: str, evidence: Mapping[AnswerPlace, AnswerEvidence] = MappingProxyType({})
) -> list[AnswerVersion]:
    """Every answer of a tool to a requirement, the one that counts first, those of older files last."""
    now = [
        AnswerVersion(
            tr("outdone") if at else tr("counts"),
            its.meaning,
            its.raw,
            its.comment,
            tr("{place} (matched)", place=its.place) if its.linked else its.place,
            its.rests_on(evidence.get(its.key)),
        )
        for at, its in enumerate(reversed(row.given.get(tool, [])))
    ]
    before = [
        AnswerVersion(
            tr("until {day}", day=old.until),
            old.meaning,
            old.raw,
            old.comment,
            tr("{place}, replaced by {newer}", place=old.place, newer=old.newer),
        )
        for old in reversed(row.past.get(tool, []))
    ]
    return now + before


VERSIONS: tuple[TableColumn[AnswerVersion], ...] = (
    TableColumn("", lambda row: row.state, width=16, help=Caption("State")),
    TableColumn(Caption("Read as"), lambda row: meaning_words(row.meaning), width=14),
    TableColumn(Caption("Words"), lambda row: row.raw, width=28, stretch=True),
    TableColumn(Caption("Rests on"), lambda row: row.rests_on, width=18),
    TableColumn(Caption("Comment"), lambda row: row.comment or NOTHING, width=36, stretch=True),
    TableColumn(Caption("Source"), lambda row: row.source, width=34, stretch=True),
)
