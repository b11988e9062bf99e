"""Names of BPMN 2.0 XML: namespaces, elements, and how the value types map to them."""

from __future__ import annotations

from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import EventKind, NodeKind, Timing

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI"
DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"
COLOR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0"
"""OMG's colours of shapes and edges."""
BIOC = "http://bpmn.io/schema/bpmn/biocolor/1.0"
"""Those of bpmn.io, which many tools write and read."""
XSI = "http://www.w3.org/2001/XMLSchema-instance"
FIT = "urn:itsm-fit:bpmn:1"
"""Our own extension elements: see the commands and files contract, section BPMN."""

PREFIXES = {MODEL: "bpmn", BPMNDI: "bpmndi", DC: "dc", DI: "di", XSI: "xsi", FIT: "fit", COLOR: "color", BIOC: "bioc"}
"""The prefix a namespace gets where a file does not declare one."""
COLOUR_FILLS = (f"{{{COLOR}}}background-color", f"{{{BIOC}}}fill")
COLOUR_LINES = (f"{{{COLOR}}}border-color", f"{{{BIOC}}}stroke")
"""Attributes of shapes and edges; the first that is there counts."""


def model(local: str) -> str:
    """The full tag of an element of the BPMN model."""
    return f"{{{MODEL}}}{local}"


DEFINITIONS = model("definitions")
PROCESS = model("process")
COLLABORATION = model("collaboration")
PARTICIPANT = model("participant")
MESSAGE_FLOW = model("messageFlow")
SEQUENCE_FLOW = model("sequenceFlow")
LANE_SET = model("laneSet")
CHILD_LANE_SET = model("childLaneSet")
LANE = model("lane")
FLOW_NODE_REF = model("flowNodeRef")
INCOMING = model("incoming")
OUTGOING = model("outgoing")
DOCUMENTATION = model("documentation")
EMBEDDED_COMMENTS = "text/x-comments"
"""The format of documentation that holds comments, as the plug-in of bpmn.io writes them."""
EXTENSIONS = model("extensionElements")
CONDITION = model("conditionExpression")
TIMINGS = {model(timing): timing for timing in Timing}
EVENT_CONDITION = model("condition")
FORMAL = "tFormalExpression"
"""The type of an expression that a machine can read."""
XSI_TYPE = f"{{{XSI}}}type"
EVENT_DEFINITION_REF = model("eventDefinitionRef")
STANDARD_LOOP = model("standardLoopCharacteristics")
MULTI_INSTANCE = model("multiInstanceLoopCharacteristics")
ASSOCIATION = model("association")
DATA_INPUT_ASSOCIATION = model("dataInputAssociation")
DATA_OUTPUT_ASSOCIATION = model("dataOutputAssociation")
SOURCE_REF = model("sourceRef")
TARGET_REF = model("targetRef")
IO_SPECIFICATION = model("ioSpecification")
PROPERTY = model("property")
DATA_OBJECT = model("dataObject")
TEXT = model("text")
CATEGORY = model("category")
CATEGORY_VALUE = model("categoryValue")

DIAGRAM = f"{{{BPMNDI}}}BPMNDiagram"
PLANE = f"{{{BPMNDI}}}BPMNPlane"
SHAPE = f"{{{BPMNDI}}}BPMNShape"
EDGE = f"{{{BPMNDI}}}BPMNEdge"
LABEL = f"{{{BPMNDI}}}BPMNLabel"
BOUNDS = f"{{{DC}}}Bounds"
WAYPOINT = f"{{{DI}}}waypoint"

REQUIREMENT = f"{{{FIT}}}requirement"
REQUIREMENT_REF = f"{{{FIT}}}requirementRef"
FIT_FLOW = f"{{{FIT}}}flow"
FIT_PROCESS = f"{{{FIT}}}process"
FIT_TIME = f"{{{FIT}}}time"
FIT_COMMENT = f"{{{FIT}}}comment"
ENVELOPE = "messageVisibleKind"
BENDS = f"{{{FIT}}}bends"
"""An attribute of an edge in the diagram; BY_HAND says that somebody bent it."""
BY_HAND = "hand"

NODE_KINDS = {model(kind): kind for kind in NodeKind}
ARTIFACT_KINDS = {model(kind): kind for kind in ArtifactKind}
EVENT_KINDS = {
    model(f"{kind}EventDefinition"): kind
    for kind in EventKind
    if kind not in {EventKind.NONE, EventKind.MULTIPLE, EventKind.PARALLEL_MULTIPLE}
}
EVENT_REFERENCES = {
    EventKind.MESSAGE: "messageRef",
    EventKind.SIGNAL: "signalRef",
    EventKind.ERROR: "errorRef",
    EventKind.ESCALATION: "escalationRef",
    EventKind.LINK: "name",
}
"""The attribute of an event definition that pairs throws and catches."""
