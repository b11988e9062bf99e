"""Pictures in Word documents."""

from __future__ import annotations

from typing import Any

from itsm_fit.report.pdf.cells import in_print


def describe_picture(inline: Any, words: str, name: str) -> None:
    """Say of a picture in a line of text what it shows, to who does not see it, and that nothing keeps it apart from
    what is beside it: LibreOffice takes an eighth of an inch where that is not said.
    """
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    inline.docPr.set("descr", in_print(words))
    inline.docPr.set("name", in_print(name))
