"""BPMN 2.0 XML in and out: the text that was read stays the document of record."""

from itsm_fit.storage.bpmn.read import BpmnFile, issues_of, read_bpmn, read_bpmn_with_issues
from itsm_fit.storage.bpmn.text import BPMN_LIMIT

__all__ = ["BPMN_LIMIT", "BpmnFile", "issues_of", "read_bpmn", "read_bpmn_with_issues"]
