"""BPMN 2.0 XML in and out: the text that was read stays the document of record."""

from itsm_fit.storage.bpmn.read import BpmnFile, issues_of, read_bpmn, read_bpmn_with_issues, read_source
from itsm_fit.storage.bpmn.text import BPMN_LIMIT
from itsm_fit.storage.bpmn.write import edited_text, write_bpmn

__all__ = [
    "BPMN_LIMIT",
    "BpmnFile",
    "edited_text",
    "issues_of",
    "read_bpmn",
    "read_bpmn_with_issues",
    "read_source",
    "write_bpmn",
]
