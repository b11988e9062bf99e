"""One `Fit` turned into a PDF that people print, sign and keep: the parts of the report on pages."""

from __future__ import annotations

from itsm_fit.report.pdf.document import PrintedCover, PrintedPart, fit_pages, fit_pdf, parts_pdf

__all__ = ["PrintedCover", "PrintedPart", "fit_pages", "fit_pdf", "parts_pdf"]
