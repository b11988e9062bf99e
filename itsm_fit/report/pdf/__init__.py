"""One `Fit` turned into a PDF that people print, sign and keep: the parts of the report on pages."""

from __future__ import annotations

from itsm_fit.report.pdf.document import fit_pages, fit_pdf

__all__ = ["fit_pages", "fit_pdf"]
