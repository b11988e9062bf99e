"""What stands in a project file, and the way between it and the value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.language import tr
from itsm_fit.model.comment import Comment
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.evidence import Trust
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.judging import Judging
from itsm_fit.model.project import DecisionValue, FeatureLink, Project, Settings
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.reading_choices import ReadingChoices
from itsm_fit.model.report_look import ReportLook
from itsm_fit.model.requirement import Approval, Priority, Requirement
from itsm_fit.model.rollout import Rollout
from itsm_fit.model.round import Round
from itsm_fit.model.settings import MOST_WEIGHT, is_weight, require_sound
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.storage.acceptance_wire import WireAcceptanceRun, run_from_wire, run_to_wire
from itsm_fit.storage.bpmn import read_source, write_bpmn
from itsm_fit.storage.bpmn.text import decode, known_encoding
from itsm_fit.storage.choices_wire import WireChoice, choice_from_wire, choice_to_wire
from itsm_fit.storage.comment_wire import WireLooseComment, loose_comment_from_wire, loose_comment_to_wire
from itsm_fit.storage.decision_wire import WireDecision, decision_from_wire, decision_to_wire
from itsm_fit.storage.evidence_wire import (
    WireEvidence,
    WireTrust,
    evidence_from_wire,
    evidence_to_wire,
    trust_from_wire,
    trust_to_wire,
)
from itsm_fit.storage.judging_wire import WireJudging, judging_from_wire, judging_to_wire
from itsm_fit.storage.kpi_wire import WireKpi, kpi_from_wire, kpi_to_wire
from itsm_fit.storage.log_wire import (
    WireLogEntry,
    entry_from_wire,
    entry_to_wire,
    kept_from_wire,
    kept_to_wire,
    text_lines,
)
from itsm_fit.storage.look_wire import WireReportLook, look_from_wire, look_to_wire
from itsm_fit.storage.owner_wire import WireProcessOwner, owner_to_wire, owners_from_wire
from itsm_fit.storage.plan_wire import (
    WireGap,
    WireScenario,
    gap_from_wire,
    gap_to_wire,
    scenario_from_wire,
    scenario_to_wire,
)
from itsm_fit.storage.project_layout import line
from itsm_fit.storage.readiness_wire import WireReadiness, readiness_from_wire, readiness_to_wire
from itsm_fit.storage.reading_choices_wire import (
    WireReadingChoices,
    WireRemark,
    decided_from_wire,
    decided_to_wire,
    remark_from_wire,
    remark_to_wire,
    require_share,
)
from itsm_fit.storage.replay_wire import WireReplay, replay_from_wire, replay_to_wire
from itsm_fit.storage.rollout_wire import WireRollout, rollout_from_wire, rollout_to_wire, take_older_maturities
from itsm_fit.storage.round_wire import WireRound, round_from_wire, round_to_wire
from itsm_fit.storage.template_wire import WireTemplate, template_from_wire, template_to_wire


class _Wire(msgspec.Struct, forbid_unknown_fields=True):
    """What is unknown is refused: it would be lost with the next saving."""


class WireDocument(_Wire):
    """A BPMN file: its text as lines with their ends, and how its bytes are written."""

    bom: bool
    encoding: str
    name: str
    text: list[str]


class WireTool(_Wire, omit_defaults=True):
    """A column of answers; `comments` says whether each answer has a comment as its third entry."""

    comments: bool
    name: str
    edition: str = ""


class WireRow(_Wire):
    """A feature with its answers, one a tool: raw answer, cell, and where the tool has them the comment."""

    answers: list[list[str]]
    group: str
    id: str
    priority: str
    text: str
    weight: float | None


class WireMatrix(_Wire):
    """An imported table."""

    file: str
    meanings: dict[str, Level | float]
    rows: list[WireRow]
    sha256: str
    sheet: str
    tools: list[WireTool]
    hidden: list[str] = []


class WireLink(_Wire):
    """A feature mapped to a requirement."""

    feature: str
    partial: bool
    requirement: str


class WireOldAnswer(_Wire):
    """An answer that a newer table changed or withdrew."""

    comment: str
    id: str
    meaning: Level | float
    newer: str
    place: str
    raw: str
    text: str
    tool: str
    until: str


class WireComment(_Wire, omit_defaults=True):
    """What somebody wrote about a requirement."""

    text: str
    author: str = ""
    written: str = ""
    done: bool = False
    came_as: str = ""


class WireRequirement(_Wire, omit_defaults=True):
    """A requirement of the project as a whole."""

    category: str
    id: str
    priority: Priority | None
    text: str
    weight: float | None
    note: str = ""
    source: str = ""
    owner: str = ""
    reason: str = ""
    acceptance: str = ""
    depends_on: list[str] = []
    state: Approval | None = None
    comments: list[WireComment] = []


class WireSettings(_Wire):
    """How answers are valued."""

    cross_cutting_weight: float
    decision: DecisionValue
    levels: dict[Level, float]
    must_threshold: float
    step_threshold: float
    weights: dict[Priority, float]


class WireProject(_Wire):
    """A whole project file."""

    all_of: list[str]
    documents: list[WireDocument]
    links: list[WireLink]
    matrices: list[WireMatrix]
    name: str
    requirements: list[WireRequirement]
    schema: int
    settings: WireSettings
    rejected: list[tuple[str, str]] = []  # files without it have none, and so below
    history: list[WireOldAnswer] = []
    decision: WireDecision | None = None
    gaps: list[WireGap] = []
    scenarios: list[WireScenario] = []
    decided: WireReadingChoices | None = None
    remarks: list[WireRemark] = []
    report_look: WireReportLook | None = None
    tender: bool = False
    log: list[WireLogEntry] = []
    kept: dict[str, list[str]] = {}
    evidence: list[WireEvidence] = []
    trust: WireTrust | None = None
    judging: WireJudging | None = None
    choices: list[WireChoice] = []
    round: WireRound | None = None
    acceptance: list[WireAcceptanceRun] = []
    rollout: WireRollout | None = None
    kpis: list[WireKpi] = []
    replays: list[WireReplay] = []
    readiness: WireReadiness | None = None
    owners: list[WireProcessOwner] = []
    loose_comments: list[WireLooseComment] = []
    templates: list[WireTemplate] = []


def to_wire(project: Project) -> dict[str, Any]:
    """A project as what is laid out in the file, without its schema number."""
    return {
        "all_of": sorted(project.all_of),
        "documents": [_document_to_wire(document) for document in project.documents],
        "links": [line(WireLink(link.feature, link.partial, link.requirement)) for link in project.links],
        "matrices": [_matrix_to_wire(matrix) for matrix in project.matrices],
        "name": project.name,
        "requirements": [line(_requirement_to_wire(each)) for each in project.requirements],
        "settings": settings_to_wire(project.settings),
        **({"rejected": [line(pair) for pair in sorted(project.rejected)]} if project.rejected else {}),
        **({"history": [line(_old_to_wire(each)) for each in project.history]} if project.history else {}),
        **({"decision": decision_to_wire(project.decision)} if project.decision != Decision() else {}),
        **({"gaps": [gap_to_wire(gap) for gap in project.gaps]} if project.gaps else {}),
        **({"scenarios": [scenario_to_wire(each) for each in project.scenarios]} if project.scenarios else {}),
        **({"decided": decided_to_wire(project.decided)} if project.decided != ReadingChoices() else {}),
        **({"remarks": [remark_to_wire(each) for each in project.remarks]} if project.remarks else {}),
        **({"report_look": look_to_wire(project.report_look)} if project.report_look != ReportLook() else {}),
        **({"tender": True} if project.tender else {}),
        **({"log": [entry_to_wire(each) for each in project.log]} if project.log else {}),
        **({"kept": kept_to_wire(project.kept)} if project.kept else {}),
        **({"evidence": [evidence_to_wire(each) for each in project.evidence]} if project.evidence else {}),
        **({"trust": trust_to_wire(project.trust)} if project.trust != Trust() else {}),
        **({"judging": judging_to_wire(project.judging)} if project.judging != Judging() else {}),
        **({"choices": [choice_to_wire(each) for each in project.choices]} if project.choices else {}),
        **({"round": round_to_wire(project.round)} if project.round != Round() else {}),
        **({"acceptance": [run_to_wire(each) for each in project.acceptance]} if project.acceptance else {}),
        **({"rollout": rollout_to_wire(project.rollout)} if project.rollout != Rollout() else {}),
        **({"readiness": readiness_to_wire(project.readiness)} if project.readiness != Readiness() else {}),
        **({"kpis": [kpi_to_wire(each) for each in project.kpis]} if project.kpis else {}),
        **({"replays": [replay_to_wire(each) for each in project.replays]} if project.replays else {}),
        **({"owners": [owner_to_wire(each) for each in project.owners]} if project.owners else {}),
        **({"loose_comments": [*map(loose_comment_to_wire, project.loose_comments)]} if project.loose_comments else {}),
        **({"templates": [template_to_wire(each) for each in project.templates]} if project.templates else {}),
    }


def from_wire(wire: WireProject, file: str) -> Project:
    """The project in a decoded file; raises InputError with the JSON path of what cannot be used."""
    project = Project(
        name=wire.name,
        documents=tuple(_document(each, file, f"$.documents[{at}]") for at, each in enumerate(wire.documents)),
        matrices=tuple(_matrix(each, file, f"$.matrices[{at}]") for at, each in enumerate(wire.matrices)),
        requirements=tuple(
            _requirement(each, file, f"$.requirements[{at}]") for at, each in enumerate(wire.requirements)
        ),
        links=tuple(FeatureLink(link.requirement, link.feature, link.partial) for link in wire.links),
        all_of=frozenset(wire.all_of),
        rejected=frozenset(wire.rejected),
        settings=_settings(wire.settings, file),
        history=tuple(_old(each, file, f"$.history[{at}]") for at, each in enumerate(wire.history)),
        decision=decision_from_wire(wire.decision, file),
        gaps=tuple(gap_from_wire(each, file, f"$.gaps[{at}]") for at, each in enumerate(wire.gaps)),
        scenarios=tuple(scenario_from_wire(each, file, f"$.scenarios[{at}]") for at, each in enumerate(wire.scenarios)),
        decided=decided_from_wire(wire.decided, file),
        remarks=tuple(map(remark_from_wire, wire.remarks)),
        report_look=look_from_wire(wire.report_look, file),
        tender=wire.tender,
        log=tuple(entry_from_wire(each, file, f"$.log[{at}]") for at, each in enumerate(wire.log)),
        kept=kept_from_wire(wire.kept),
        evidence=tuple(evidence_from_wire(each, file, f"$.evidence[{at}]") for at, each in enumerate(wire.evidence)),
        trust=trust_from_wire(wire.trust, file),
        judging=judging_from_wire(wire.judging),
        choices=tuple(choice_from_wire(each, file, f"$.choices[{at}]") for at, each in enumerate(wire.choices)),
        round=round_from_wire(wire.round, file),
        acceptance=tuple(map(run_from_wire, wire.acceptance)),
        rollout=rollout_from_wire(wire.rollout, file),
        readiness=readiness_from_wire(wire.readiness, file),
        kpis=tuple(kpi_from_wire(each, file, f"$.kpis[{at}]") for at, each in enumerate(wire.kpis)),
        replays=tuple(replay_from_wire(each, file, f"$.replays[{at}]") for at, each in enumerate(wire.replays)),
        owners=owners_from_wire(wire.owners),
        loose_comments=tuple(map(loose_comment_from_wire, wire.loose_comments)),
        templates=tuple(map(template_from_wire, wire.templates)),
    )
    return take_older_maturities(project, wire.rollout, file)


def settings_to_wire(settings: Settings) -> dict[str, Any]:
    """Settings as they stand in the file."""
    return {
        "cross_cutting_weight": settings.cross_cutting_weight,
        "decision": settings.decision,
        "levels": {level.value: value for level, value in settings.levels.items()},
        "must_threshold": settings.must_threshold,
        "step_threshold": settings.step_threshold,
        "weights": {priority.value: weight for priority, weight in settings.weights.items()},
    }


def _settings(wire: WireSettings, file: str) -> Settings:
    settings = Settings(
        levels=dict(wire.levels),
        weights=dict(wire.weights),
        must_threshold=wire.must_threshold,
        step_threshold=wire.step_threshold,
        decision=wire.decision,
        cross_cutting_weight=wire.cross_cutting_weight,
    )
    try:
        require_sound(settings)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.settings") from problem
    return settings


def _requirement_to_wire(requirement: Requirement) -> WireRequirement:
    return WireRequirement(
        requirement.category,
        requirement.id,
        requirement.priority,
        requirement.text,
        requirement.weight,
        requirement.note,
        requirement.source,
        requirement.owner,
        requirement.reason,
        requirement.acceptance,
        list(requirement.depends_on),
        requirement.state,
        [WireComment(each.text, each.author, each.written, each.done, each.came_as) for each in requirement.comments],
    )


def _requirement(wire: WireRequirement, file: str, path: str) -> Requirement:
    if wire.weight is not None and not is_weight(wire.weight):
        raise InputError(
            tr("A weight is a number from 0 to {most:g}.", most=MOST_WEIGHT),
            file=file,
            where=f"{path}.weight",
        )
    return Requirement(
        wire.id,
        wire.text,
        wire.priority,
        wire.weight,
        wire.category,
        wire.note,
        wire.source,
        wire.owner,
        wire.reason,
        wire.acceptance,
        tuple(wire.depends_on),
        wire.state,
        tuple(Comment(each.text, each.author, each.written, each.done, each.came_as) for each in wire.comments),
    )


def _document_to_wire(document: Document) -> dict[str, Any]:
    source = decode(write_bpmn(document), document.name)
    return {"bom": source.bom, "encoding": source.encoding, "name": document.name, "text": text_lines(source.text)}


def _document(wire: WireDocument, file: str, path: str) -> Document:
    if wire.name in {"", ".", ".."} or set(wire.name) & set("/\\\0"):
        raise InputError(
            tr("“{name}” is no file name: write one without a folder.", name=wire.name), file=file, where=f"{path}.name"
        )
    source = BpmnSource("".join(wire.text), known_encoding(wire.encoding, file), wire.bom)
    try:
        return read_source(source, wire.name).document
    except InputError as problem:
        where = ", ".join(part for part in (path, problem.file, problem.where) if part)
        raise InputError(problem.message, file=file, where=where) from problem


def _matrix_to_wire(matrix: Matrix) -> dict[str, Any]:
    columns = [list(_answers(responses)) for responses in matrix.responses]
    rows = zip(matrix.features, zip(*columns, strict=True) if columns else [()] * len(matrix.features), strict=True)
    return {
        "file": matrix.file,
        "meanings": dict(matrix.meanings),
        "rows": [line(_row(feature, answers)) for feature, answers in rows],
        "sha256": matrix.sha256,
        "sheet": matrix.sheet,
        "tools": [
            line(WireTool(bool(responses.comments), responses.tool, responses.edition))
            for responses in matrix.responses
        ],
        **({"hidden": line(sorted(matrix.hidden))} if matrix.hidden else {}),
    }


def _row(feature: Feature, answers: Iterable[list[str]]) -> WireRow:
    return WireRow([*answers], feature.group, feature.id, feature.priority, feature.text, feature.weight)


def _answers(responses: Responses) -> Iterable[list[str]]:
    columns = (responses.raw, responses.cells, *((responses.comments,) if responses.comments else ()))
    return (list(answer) for answer in zip(*columns, strict=True))


def _matrix(wire: WireMatrix, file: str, path: str) -> Matrix:
    widths = [3 if tool.comments else 2 for tool in wire.tools]
    for place, row in enumerate(wire.rows):
        if [len(answer) for answer in row.answers] != widths:
            raise InputError(
                tr("The row does not hold one answer with its cell for each tool: take the last good copy."),
                file=file,
                where=f"{path}.rows[{place}]",
            )
    return Matrix(
        wire.file,
        wire.sha256,
        wire.sheet,
        tuple(Feature(row.id, row.text, row.group, row.priority, row.weight) for row in wire.rows),
        tuple(_responses(wire, place) for place in range(len(wire.tools))),
        {word: require_share(meaning, file, f"{path}.meanings") for word, meaning in wire.meanings.items()},
        frozenset(wire.hidden),
    )


def _responses(wire: WireMatrix, place: int) -> Responses:
    tool, answers = wire.tools[place], [row.answers[place] for row in wire.rows]
    return Responses(
        tool.name,
        tuple(answer[0] for answer in answers),
        tuple(answer[1] for answer in answers),
        tuple(answer[2] for answer in answers) if tool.comments else (),
        tool.edition,
    )


def _old_to_wire(old: OldAnswer) -> WireOldAnswer:
    return WireOldAnswer(old.comment, old.id, old.meaning, old.newer, old.place, old.raw, old.text, old.tool, old.until)


def _old(wire: WireOldAnswer, file: str, path: str) -> OldAnswer:
    meaning = require_share(wire.meaning, file, f"{path}.meaning")
    return OldAnswer(wire.id, wire.text, wire.tool, wire.raw, meaning, wire.comment, wire.place, wire.until, wire.newer)
