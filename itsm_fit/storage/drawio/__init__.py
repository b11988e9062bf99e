"""draw.io files in: swimlane flowcharts and BPMN shapes become processes."""

from itsm_fit.storage.drawio.pages import is_drawio
from itsm_fit.storage.drawio.read import read_drawio

__all__ = ["is_drawio", "read_drawio"]
