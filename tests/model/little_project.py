"""A small project to edit: two pools, lanes, a sub-process with an event on it, a loop and a note."""

from __future__ import annotations

from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses

INCIDENT = Process(
    "P1",
    "Incident",
    nodes=(
        Node("S", NodeKind.START, lane="Desk", bounds=Bounds(60, 60, 36, 36)),
        Node(
            "T",
            NodeKind.USER_TASK,
            "Log",
            lane="Desk",
            bounds=Bounds(150, 40, 100, 80),
            requirements=(Requirement("INC-01", "Logs", Priority.MUST), Requirement("INC-02")),
            requirement_refs=("KNO-01",),
        ),
        Node("G", NodeKind.EXCLUSIVE, "Known?", lane="Expert", bounds=Bounds(300, 255, 50, 50), default_flow="F4"),
        Node("Sub", NodeKind.SUB_PROCESS, "Solve", lane="Expert", bounds=Bounds(400, 210, 200, 140)),
        Node("In", NodeKind.TASK, "Try", parent="Sub", bounds=Bounds(420, 240, 100, 80)),
        Node(
            "B",
            NodeKind.BOUNDARY,
            lane="Expert",
            event=EventKind.TIMER,
            attached_to="Sub",
            bounds=Bounds(482, 332, 36, 36),
        ),
        Node("E", NodeKind.END, bounds=Bounds(700, 262, 36, 36)),
    ),
    flows=(
        Flow("F1", "S", "T", waypoints=(Point(96, 78), Point(150, 78))),
        Flow("F2", "T", "G", waypoints=(Point(250, 80), Point(325, 80), Point(325, 255))),
        Flow("F3", "G", "Sub", "no", 0.7, conditional=True, waypoints=(Point(350, 280), Point(400, 280))),
        Flow("F4", "G", "E", "yes", 0.3),
        Flow("F5", "Sub", "E"),
        Flow("F6", "B", "T"),
    ),
    lanes=(
        Lane("Desk", "Desk", bounds=Bounds(30, 0, 770, 200)),
        Lane("Expert", "Expert", bounds=Bounds(30, 200, 770, 200)),
    ),
)
OTHER = Process("P2", "Vendor", nodes=(Node("V", NodeKind.TASK, "Answer", bounds=Bounds(200, 520, 100, 80)),))
DOCUMENT = Document(
    "incident.bpmn",
    (INCIDENT, OTHER),
    (
        Pool("PoolA", "Us", "P1", Bounds(0, 0, 800, 400)),
        Pool("PoolB", "Them", "P2", Bounds(0, 500, 800, 150)),
        Pool("PoolC", "Customer", None, Bounds(0, 700, 800, 60)),
    ),
    (MessageFlow("M", "T", "V", "Ask", (Point(200, 120), Point(200, 520))),),
    (Artifact("Note", ArtifactKind.ANNOTATION, "Mind", "P1", Bounds(100, 150, 100, 30)),),
    (Association("A", "Note", "T", waypoints=(Point(150, 150), Point(180, 120))),),
)
MATRIX = Matrix(
    "v.xlsx",
    "0" * 64,
    "M",
    (Feature("INC-01", "Logs"), Feature("", "Smart log")),
    (Responses("GLPI", ("Yes", "No"), ("C2", "C3")), Responses("OTRS", ("No", "Yes"), ("D2", "D3"))),
    {"Yes": Level.NATIVE, "No": Level.NONE},
)
PROJECT = Project(
    "Choice",
    (DOCUMENT, Document("other.bpmn", (Process("P1", "Change", nodes=(Node("T", NodeKind.CALL),)),))),
    (MATRIX,),
    (Requirement("GEN-01"),),
    (FeatureLink("INC-02", "v.xlsx!M!C3"),),
)
