"""Pages set in print: what every document has on them, and the templates that print it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from importlib import resources
from typing import Any, Literal

import typst

from itsm_fit.drawing.fonts import fonts
from itsm_fit.drawing.shapes import FONT_FAMILIES
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.language import spoken, tr
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.pdf.cells import in_print
from itsm_fit.report.pdf.columns import FOOT, INSET, MARGIN, PORTRAIT

REPORT, LETTER, BOOK = "report.typ", "letter.typ", "book.typ"
"""What stands on the pages of a document, by the template behind that of all pages."""
_PAGES = "pages.typ"
_ACCESSIBLE: Literal["ua-1"] = "ua-1"
_LANGUAGE = re.compile("[a-z]{2,3}")


def page_frame(dress: ReportDress, title: str, made_on: date, footer: str) -> Mapping[str, Any]:
    """What the template of all pages prints or measures by, for JSON."""
    logo_of = tr("Logo of {organisation}", organisation=dress.organisation) if dress.organisation else tr("Logo")
    language = spoken().name.partition("_")[0]
    return {
        "title": in_print(title),
        "organisation": in_print(dress.organisation),
        "logo": list(dress.logo),
        "logo_said": logo_of,
        "ink": dress.ink,
        "line": dress.line,
        "colours": {
            name: getattr(LIGHT, name) for name in ("ink", "muted", "border", "lane_header", "accent", "surface")
        },
        "language": language if _LANGUAGE.fullmatch(language) else "en",
        "fonts": FONT_FAMILIES,
        "made": [made_on.year, made_on.month, made_on.day],
        "footer": footer,
        "page": tr("Page {page} of {pages}", page="{page}", pages="{pages}"),
        "paper": [PORTRAIT.width, PORTRAIT.height],
        "margins": [MARGIN, FOOT],
        "inset": INSET,
    }


def printed_pdf(name: str, source: str, made_on: date) -> bytes:
    """The PDF of a document, accessible by its standard; where a character has no font, whose box that bars, without
    its promise.
    """
    try:
        return _printed(name, source, made_on, [_ACCESSIBLE])
    except typst.TypstError:
        return _printed(name, source, made_on, [])


def _printed(name: str, source: str, made_on: date, standards: list[Literal["ua-1"]]) -> bytes:
    made = typst.compile(
        template(name),
        format="pdf",
        sys_inputs={"report": source},
        pdf_standards=[*standards],
        timestamp=int(datetime.combine(made_on, time(), UTC).timestamp()),
        font_paths=fonts(),
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gave no single file")
    return made


@cache
def template(name: str) -> bytes:
    """The template of a document, behind that of all pages."""
    return b"\n".join(resources.files(__package__).joinpath(each).read_bytes() for each in (_PAGES, name))
