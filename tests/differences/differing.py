"""Projects that differ from a small one in one part each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import little_project
from little_pictures import png

from itsm_fit.findings import Issue, Severity
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.decision import CostItem
from itsm_fit.model.evidence import AnswerEvidence, Grade
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.judging import (
    AgreedScore,
    InterestDeclaration,
    JudgedCell,
    JudgedQuestion,
    Judging,
    ScoreSheet,
    SheetRuling,
    returned,
)
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.process_owner import ProcessOwner
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.readiness import Readiness, ReviewDate, StepTraining
from itsm_fit.model.reading_choices import ReadingChoices
from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.model.report_look import DateForm, ReportLook
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.rollout import Introduction, Rollout
from itsm_fit.model.round import Enquiry, Envelopes, PriceEnvelope, Round
from itsm_fit.model.scenario import Scenario
from itsm_fit.model.tool import Level
from itsm_fit.storage.project_file import read_project, write_project

PROJECT = read_project(write_project(little_project.PROJECT), "little.itsmfit")
MATRIX = PROJECT.matrices[0]
LOOKED = LogEntry(LogKind.LOOKED, "2026-11-29T09:00:00Z", "Ada", hash="cd" * 32)


def answered(row: int, word: str) -> Project:
    column = MATRIX.responses[0]
    raw = tuple(word if at == row else its for at, its in enumerate(column.raw))
    return replace(PROJECT, matrices=(replace(MATRIX, responses=(replace(column, raw=raw), *MATRIX.responses[1:])),))


OLD = OldAnswer("INC-01", "Logs", "GLPI", "No", Level.NONE, "", "v.xlsx!M!C2", "2026-11-22", "w.xlsx")
LOOK = ReportLook("City of Bern", logo=png(), dates=DateForm.POINTS)
REMARK = Issue(Severity.WARNING, "v.xlsx", "M!C2", "The word is new.")
CHOICE = PairChoice({"P1": 0.8}, {"P1": 0.6}, Preferred.A, by="Ada", at="2026-11-29T10:00:00+00:00")
RECORDED = (
    lambda project: replace(project, log=(LOOKED,), kept={"ab" * 32: "<a/>"}),
    [
        "added record in the log 2026-11-29T09:00:00Z looked early Ada",
        "added record in the log kept text abababab",
    ],
)
SHEET = ScoreSheet("1", "Anna", "Choice", "", ("GLPI",), ())
JUDGING = Judging(
    (JudgedQuestion("usability", "How easy?"),),
    (SHEET,),
    (returned(SHEET, InterestDeclaration(False, "2026-11-28"), (), (("a.xlsx", "0" * 64),)),),
    (AgreedScore(JudgedCell("usability", "GLPI", "P1"), 2.0, "Mod", "why", "2026-11-29T09:00:00Z"),),
    (SheetRuling("12345678" * 8, "GLPI", True, "Mod", "why"),),
    (("OTRS", "Znuny"),),
    anonymous=True,
)
ROUND = Round(
    (Enquiry("1", "Which agents count?", "GLPI", date(2026, 11, 20)),),
    date(2026, 11, 30),
    Envelopes.CLOSED,
    PriceEnvelope((CostItem("GLPI", "Support", amount=7777.0),)),
    {"OTRS": "Community"},
)
TESTED = AcceptanceRun(
    "GLPI",
    "Release 1",
    date(2026, 11, 29),
    "back.xlsx",
    "0" * 64,
    (AcceptanceResult("P1", 1, "T", "INC-01", "native", "ok", AcceptanceOutcome.PASSED, on=date(2026, 11, 28)),),
)
ROLLOUT = Rollout(6, (20.0, 30.0), date(2027, 1, 1), introductions=(Introduction("P1", 12.0, wave=2),))
READY = Readiness(trainings=(StepTraining("1", "Expert", 2.0),), reviews=(ReviewDate("1", "P1"),))
CHANGES: dict[str, tuple[Callable[[Project], Project], list[str]]] = {
    "name": (
        lambda project: replace(project, name="Another"),
        ["changed setting name of the project: name of the project Choice → Another"],
    ),
    "documents": (
        lambda project: edits.rename_node(project, "P1", "T", "Register"),
        ["changed step Register in Incident: name Log → Register"],
    ),
    "matrices": (
        lambda _project: answered(0, "No"),
        ["changed answer GLPI: INC-01 Logs in v.xlsx!M: answer Yes → No"],
    ),
    "requirements": (
        lambda project: replace(project, requirements=(Requirement("GEN-01", "Speaks German"),)),
        ["changed requirement GEN-01 Speaks German: text – → Speaks German"],
    ),
    "links": (
        lambda project: replace(project, links=(FeatureLink("INC-02", "v.xlsx!M!C3", partial=True),)),
        ["changed match INC-02 ↔ Smart log in v.xlsx!M!C3: matches in part no → yes"],
    ),
    "all_of": (
        lambda project: replace(project, all_of=frozenset({"INC-02"})),
        ["added match INC-02 needs all of its matches"],
    ),
    "settings": (
        lambda project: replace(project, settings=replace(project.settings, step_threshold=0.5)),
        ["changed setting threshold of a step: threshold of a step 60 % → 50 %"],
    ),
    "rejected": (
        lambda project: replace(project, rejected=frozenset({("INC-01", "v.xlsx!M!C3")})),
        ["added match INC-01 Logs ↮ Smart log (no match) in v.xlsx!M!C3"],
    ),
    "history": (
        lambda project: replace(project, history=(OLD,)),
        ["added older answer GLPI: INC-01 Logs in v.xlsx!M!C2"],
    ),
    "decision": (
        lambda project: replace(project, decision=replace(project.decision, costs=(CostItem("GLPI", "Support"),))),
        ["added price GLPI: Support"],
    ),
    "gaps": (
        lambda project: replace(project, gaps=(Gap("GLPI", "INC-01", Resolution.BUILD, due=date(2026, 12, 1)),)),
        ["added gap GLPI: INC-01 Logs"],
    ),
    "scenarios": (
        lambda project: replace(project, scenarios=(Scenario("Less"),)),
        ["added scenario Less"],
    ),
    "decided": (
        lambda project: replace(project, decided=ReadingChoices({"jein": 0.5})),
        ["added way of reading what “jein” means"],
    ),
    "remarks": (
        lambda project: replace(project, remarks=(REMARK,)),
        ["added remark The word is new. in v.xlsx"],
    ),
    "tender": (
        lambda project: replace(project, tender=True),
        ["changed setting tender: tender no → yes"],
    ),
    "log": RECORDED,
    "kept": RECORDED,  # with the log
    "evidence": (
        lambda project: replace(
            project, evidence=(AnswerEvidence("v.xlsx!M!C2", "GLPI", "Yes", Level.NATIVE, Grade.SHOWN),)
        ),
        ["added evidence GLPI: INC-01 Logs in v.xlsx!M!C2"],
    ),
    "choices": (
        lambda project: replace(project, choices=(CHOICE,)),
        ["added choice between two 2026-11-29T10:00:00+00:00 Ada A"],
    ),
    "acceptance": (
        lambda project: replace(project, acceptance=(TESTED,)),
        ["added acceptance test GLPI: Release 1 in back.xlsx"],
    ),
    "trust": (
        lambda project: replace(project, trust=replace(project.trust, concentration=20.0, sources={Grade.SHOWN: "x"})),
        [
            "added setting source of the chance: shown",
            "changed setting how much alike vendors are: how much alike vendors are 10 → 20",
        ],
    ),
    "judging": (
        lambda project: replace(project, judging=JUDGING),
        [
            "changed setting evaluators by letters in reports: evaluators by letters in reports no → yes",
            "added judgement usability",
            "added judgement score sheet for Anna",
            "added judgement scores of Anna",
            "added judgement GLPI: usability in Incident",
            "added judgement score sheet 12345678 GLPI",
            "added judgement OTRS is called Znuny now",
        ],
    ),
    "round": (
        lambda project: replace(project, round=ROUND),
        [
            "changed setting deadline for answers: deadline for answers – → 2026-11-30",
            (
                "changed setting envelope of prices: envelope of prices prices are open from the start → "
                "prices are in their envelope"
            ),
            "changed setting prices in the envelope: prices in the envelope – → GLPI",
            "added setting edition that counts of OTRS",
            "added vendor’s question Which agents count?",
        ],
    ),
    "rollout": (
        lambda project: replace(project, rollout=ROLLOUT),
        [
            "changed setting waves of the roll-out: waves of the roll-out 4 → 6",
            "changed setting days of work a wave: days of work a wave – → 20, 30",
            "changed setting first day of the roll-out: first day of the roll-out – → 2027-01-01",
            "added introduction of a process Incident",
        ],
    ),
    "readiness": (
        lambda project: replace(
            project,
            readiness=Readiness(trainings=(StepTraining("1", "Expert", 2.0),), reviews=(ReviewDate("1", "P1"),)),
        ),
        ["added entry about readiness entry 1 in Incident", "added entry about readiness Expert"],
    ),
    "kpis": (
        lambda project: replace(project, kpis=(Kpi("P1", "Reopened", target=5.0),)),
        ["added KPI Reopened in Incident"],
    ),
    "owners": (
        lambda project: replace(project, owners=(ProcessOwner("P1", "Ann"), ProcessOwner("gone", "Bo"))),
        ["added owner of a process Ann in Incident", "added owner of a process Bo in gone"],
    ),
    "replays": (
        lambda project: replace(project, replays=(ReplayRecord("P1", "log.csv", "0" * 64, 1200),)),
        ["added log that shares come from Incident in log.csv"],
    ),
    "loose_comments": (
        lambda project: replace(
            project,
            loose_comments=(LooseComment(Comment("A step is missing", "Anna", "2026-11-12"), "P1", about="3 Fix"),),
        ),
        ["added comment Anna 2026-11-12 in Incident › 3 Fix"],
    ),
    "templates": (
        lambda project: edits.came_from(project, "Incident", ["0" * 20]),
        ["added template it was made from Incident"],
    ),
    "report_look": (
        lambda project: replace(project, report_look=LOOK),
        [
            "changed setting organisation on reports: organisation on reports – → City of Bern",
            "changed setting logo of reports: logo of reports – → a picture of 93 bytes",
            "changed setting dates in reports: dates in reports – → 29.11.2026",
        ],
    ),
}
