"""An organisation's logo in documents: drawn anew, so that nothing travels in it but what is seen."""

from __future__ import annotations

import json
from functools import lru_cache
from io import BytesIO

import typst
from docx.document import Document as WordDocument
from docx.shared import Emu, Mm

from itsm_fit.drawing.fonts import fonts
from itsm_fit.language import tr
from itsm_fit.report.dress import ReportDress
from itsm_fit.report.word.pictures import describe_picture

_DRAWN = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(json(bytes(sys.inputs.picture))), height: 44pt)
"""
_PPI = 300.0
_HIGH, _WIDE = Mm(15), Mm(70)


@lru_cache(maxsize=2)
def logo_png(data: bytes) -> bytes:
    """A PNG of a picture that can be drawn (see `require_drawable`)."""
    inputs = {"picture": json.dumps(list(data))}
    drawn = typst.compile(_DRAWN, format="png", ppi=_PPI, sys_inputs=inputs, font_paths=fonts())
    if not isinstance(drawn, bytes):
        raise TypeError("typst gave no single picture")
    return drawn


def add_logo(document: WordDocument, dress: ReportDress) -> None:
    """The organisation's logo as the next paragraph of a document; nothing where it has none."""
    if not dress.logo:
        return
    picture = document.add_picture(BytesIO(logo_png(dress.logo)))
    shrunk = min(_HIGH / picture.height, _WIDE / picture.width)
    picture.width, picture.height = Emu(int(picture.width * shrunk)), Emu(int(picture.height * shrunk))
    describe_picture(picture._inline, logo_words(dress), tr("Logo"))  # noqa: SLF001 - python-docx has no other way to it


def logo_words(dress: ReportDress) -> str:
    """What is said of the logo to who does not see it."""
    return tr("Logo of {organisation}", organisation=dress.organisation) if dress.organisation else tr("Logo")
