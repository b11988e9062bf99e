"""Files of Word documents: what programs show of them, and nothing that tells when or by what they were made."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from itsm_fit.language import spoken
from itsm_fit.report import styles
from itsm_fit.report.pdf.cells import in_print

_LONGEST: Final = 255
"""Characters of a property."""
_WHOLE_NAMES: Final = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR"}


def without_times(packed: BytesIO) -> bytes:
    """The same parts, none with the time at which it was packed."""
    timeless = BytesIO()
    with ZipFile(packed) as parts, ZipFile(timeless, "w", ZIP_DEFLATED) as again:
        for name in parts.namelist():
            again.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return timeless.getvalue()


def without_template_traces(document: WordDocument) -> None:
    """The template that a new document is made of comes with a picture of itself and data of its own."""
    for rels in (document.part.package.rels, document.part.rels):
        for name, relation in list(rels.items()):
            if relation.reltype in {RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.CUSTOM_XML}:
                del rels[name]


def describe(document: WordDocument, title: str, author: str, made_on: date) -> None:
    """What programs show of the file: its title and sender, no person and no program."""
    described_properties(document.core_properties, title, author, made_on)


def described_properties(its: Any, title: str, author: str, made_on: date) -> None:
    """The same of the properties of any file of an office program, as python-docx and python-pptx give them."""
    midnight = datetime.combine(made_on, time(), UTC)
    its.title, its.author, its.language = title[:_LONGEST], in_print(author)[:_LONGEST], whole_language()
    its.comments = its.keywords = its.subject = its.category = its.last_modified_by = ""
    its.created = its.modified = midnight
    its.revision = 1


def whole_language() -> str:
    """The language spoken with its country, as office programs name it."""
    name = spoken().name.replace("_", "-")
    return _WHOLE_NAMES.get(name, name)


def speak_language(document: WordDocument) -> None:
    """All that says nothing else is in the language spoken."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = defaults.find(qn("w:lang"))
    for kind in ("val", "eastAsia"):
        language.set(qn(f"w:{kind}"), whole_language())


def dress_style(style: ParagraphStyle, size: Pt, colour: RGBColor) -> None:
    """Give a style the font of reports, whatever the theme of the document says."""
    style.font.name, style.font.size, style.font.color.rgb = styles.FONT, size, colour
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), styles.FONT)
