"""Texts of Word documents as XML; nothing that somebody wrote acts in them."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from itsm_fit.language import tr
from itsm_fit.report.pdf.cells import in_print

BIDI, RTL = "<w:bidi/>", "<w:rtl/>"
"""What a paragraph, and a run, says that is written from right to left."""


def heading(text: str, level: str) -> Any:
    """A paragraph in the style with the id `level`."""
    style = f'<w:pPr><w:pStyle w:val="{level}"/></w:pPr>'
    return parse_xml(f"<w:p {nsdecls('w')}>{style}{run(in_print(text))}</w:p>")


def run(text: str, look: str = "") -> str:
    """A run of text, its lines and tabs kept."""
    lines = "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in line.split("\t"))
        for line in text.split("\n")
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{lines}</w:r>" if look else f"<w:r>{lines}</w:r>"


def linked(runs: str, mark: str) -> str:
    """Runs that lead to a place of the document; as they are without a `mark`."""
    return f'<w:hyperlink w:anchor="{mark}" w:history="1">{runs}</w:hyperlink>' if mark else runs


def page_numbers() -> str:
    """Runs that say which page it is, of how many."""
    words = re.split(r"(\{page\}|\{pages\})", tr("Page {page} of {pages}", page="{page}", pages="{pages}"))
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    return "".join(field(fields[each]) if each in fields else run(each) for each in words if each)


def field(code: str) -> str:
    """What Word works out when it shows the page."""
    return f'<w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
