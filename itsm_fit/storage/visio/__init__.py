"""Visio drawings in: flowcharts with swimlanes and BPMN shapes become processes."""

from itsm_fit.storage.visio.package import is_visio
from itsm_fit.storage.visio.read import read_visio

__all__ = ["is_visio", "read_visio"]
