"""A review by people without this app: the numbered drawings and lists to read, and the sheet for their remarks."""

from __future__ import annotations

from itsm_fit.report.review.document import review_html, review_pdf
from itsm_fit.report.review.pack import ReturnWish, ReviewPack, review_pack, sheet_file
from itsm_fit.report.review.sheet import comment_sheet

__all__ = ["ReturnWish", "ReviewPack", "comment_sheet", "review_html", "review_pack", "review_pdf", "sheet_file"]
