"""What is judged as it stands in a project file: questions, sheets that went out and came back, agreed scores."""

from __future__ import annotations

from typing import Any

import msgspec

from itsm_fit.model.judging import (
    AgreedScore,
    GivenScore,
    InterestDeclaration,
    JudgedCell,
    JudgedQuestion,
    Judging,
    ReturnedSheet,
    ScoreSheet,
    SheetQuestion,
    SheetRuling,
)
from itsm_fit.storage.project_layout import line


class WireJudgedQuestion(msgspec.Struct, forbid_unknown_fields=True):
    """What is asked about a criterion."""

    anchors: list[str]
    by_process: bool
    criterion: str
    text: str


class WireSheetQuestion(msgspec.Struct, forbid_unknown_fields=True):
    """A question as it went out."""

    anchors: list[str]
    criterion: str
    name: str
    processes: list[tuple[str, str]]
    text: str
    words: list[str]


class WireScoreSheet(msgspec.Struct, forbid_unknown_fields=True):
    """A sheet as it went out."""

    baseline: str
    evaluator: str
    id: str
    project: str
    questions: list[WireSheetQuestion]
    tools: list[str]


class WireDeclared(msgspec.Struct, forbid_unknown_fields=True):
    """What an evaluator says of interests of their own."""

    conflict: bool
    on: str
    text: str
    tools: list[str]


class WireGivenScore(msgspec.Struct, forbid_unknown_fields=True):
    """A score as it was written."""

    criterion: str
    process: str
    raw: str
    reason: str
    tool: str


class WireReturned(msgspec.Struct, forbid_unknown_fields=True):
    """A sheet that came back."""

    declared: WireDeclared
    files: list[tuple[str, str]]
    scores: list[WireGivenScore]
    seal: str
    sheet: WireScoreSheet


class WireAgreed(msgspec.Struct, forbid_unknown_fields=True):
    """An agreed score."""

    at: str
    criterion: str
    heard: list[str]
    moderator: str
    process: str
    reason: str
    score: float
    tool: str


class WireRuling(msgspec.Struct, forbid_unknown_fields=True):
    """What the moderator decided about a sheet."""

    by: str
    counts: bool
    reason: str
    sheet: str
    tool: str


class WireJudging(msgspec.Struct, forbid_unknown_fields=True):
    """All about what is judged."""

    questions: list[WireJudgedQuestion] = []
    asked: list[WireScoreSheet] = []
    returned: list[WireReturned] = []
    agreed: list[WireAgreed] = []
    rulings: list[WireRuling] = []
    names: list[tuple[str, str]] = []
    anonymous: bool = False


def judging_to_wire(judging: Judging) -> dict[str, Any]:
    """What is judged as it stands in the file; what is empty is left out."""
    parts: dict[str, list[Any]] = {
        "questions": [
            line(WireJudgedQuestion([*each.anchors], each.by_process, each.criterion, each.text))
            for each in judging.questions
        ],
        "asked": [line(_sheet_to_wire(each)) for each in judging.asked],
        "returned": [_returned_to_wire(each) for each in judging.returned],
        "agreed": [
            line(
                WireAgreed(
                    its.at, cell.criterion, [*its.heard], its.moderator, cell.process, its.reason, its.score, cell.tool
                )
            )
            for its in judging.agreed
            for cell in (its.cell,)
        ],
        "rulings": [
            line(WireRuling(each.by, each.counts, each.reason, each.sheet, each.tool)) for each in judging.rulings
        ],
        "names": [line(each) for each in judging.names],
    }
    return {name: its for name, its in parts.items() if its} | ({"anonymous": True} if judging.anonymous else {})


def judging_from_wire(wire: WireJudging | None) -> Judging:
    """What is judged in a decoded file. Sheets are taken as they stand: whether they are sound shows in what counts."""
    if wire is None:
        return Judging()
    return Judging(
        tuple(JudgedQuestion(its.criterion, its.text, tuple(its.anchors), its.by_process) for its in wire.questions),
        tuple(map(_sheet, wire.asked)),
        tuple(
            ReturnedSheet(
                _sheet(its.sheet),
                InterestDeclaration(
                    its.declared.conflict, its.declared.on, tuple(its.declared.tools), its.declared.text
                ),
                tuple(GivenScore(JudgedCell(s.criterion, s.tool, s.process), s.raw, s.reason) for s in its.scores),
                tuple(its.files),
                its.seal,
            )
            for its in wire.returned
        ),
        tuple(
            AgreedScore(
                JudgedCell(its.criterion, its.tool, its.process),
                its.score,
                its.moderator,
                its.reason,
                its.at,
                tuple(its.heard),
            )
            for its in wire.agreed
        ),
        tuple(SheetRuling(its.sheet, its.tool, its.counts, its.by, its.reason) for its in wire.rulings),
        tuple(wire.names),
        wire.anonymous,
    )


def _sheet_to_wire(sheet: ScoreSheet) -> WireScoreSheet:
    questions = [
        WireSheetQuestion([*its.anchors], its.criterion, its.name, [*its.processes], its.text, [*its.words])
        for its in sheet.questions
    ]
    return WireScoreSheet(sheet.baseline, sheet.evaluator, sheet.id, sheet.project, questions, [*sheet.tools])


def _sheet(wire: WireScoreSheet) -> ScoreSheet:
    questions = tuple(
        SheetQuestion(its.criterion, its.name, its.text, tuple(its.words), tuple(its.anchors), tuple(its.processes))
        for its in wire.questions
    )
    return ScoreSheet(wire.id, wire.evaluator, wire.project, wire.baseline, tuple(wire.tools), questions)


def _returned_to_wire(its: ReturnedSheet) -> dict[str, Any]:
    said = its.declared
    return {
        "declared": line(WireDeclared(said.conflict, said.on, said.text, [*said.tools])),
        "files": line(its.files),
        "scores": [
            line(WireGivenScore(each.cell.criterion, each.cell.process, each.raw, each.reason, each.cell.tool))
            for each in its.scores
        ],
        "seal": its.seal,
        "sheet": line(_sheet_to_wire(its.sheet)),
    }
