"""The vendor questionnaire: a workbook made from the drawn processes, which comes back without any mapping."""

from __future__ import annotations

from itsm_fit.report.questionnaire.workbook import questionnaire

__all__ = ["questionnaire"]
