"""The documents that ITSM Fit opens from a desktop: what each system is told of them is made of this table."""

from __future__ import annotations

from typing import NamedTuple


class DocumentType(NamedTuple):
    """A kind of file: its ending, its MIME type, what people call it, and the sign on its icon."""

    ending: str
    mime: str
    name: str
    sign: str
    own: bool = False
    """Whether it is ITSM Fit's own: files of other kinds go on being opened in the program that a user is used to."""
    parent: str = "application/xml"
    known: bool = False
    """Whether shared-mime-info has the type."""
    namespace: str = ""
    root: str = ""
    """The root element of its XML: what programs that read XML know it by without the ending."""
    inside: tuple[tuple[str, str], ...] = ()
    """What all others know it by without the ending: strings, and between which bytes of the file each begins."""


DOCUMENT_TYPES = (
    DocumentType(
        ".itsmfit", "application/vnd.itsm-fit.project+json", "ITSM Fit selection", "FIT", True, "application/json"
    ),
    DocumentType(
        ".bpmn",
        "application/bpmn+xml",
        "BPMN process model",
        "BPMN",
        namespace="http://www.omg.org/spec/BPMN/20100524/MODEL",
        root="definitions",
        inside=(("definitions", "0:1024"), ("http://www.omg.org/spec/BPMN/20100524/MODEL", "0:4000")),
    ),
    DocumentType(
        ".drawio",
        "application/vnd.jgraph.mxfile",
        "draw.io drawing",
        "draw.io",
        root="mxfile",
        inside=(("<mxfile", "0:512"),),
    ),
    DocumentType(
        ".vsdx",
        "application/vnd.ms-visio.drawing.main+xml",
        "Visio drawing",
        "VSDX",
        parent="application/zip",
        known=True,
        inside=(("PK\\003\\004", "0"), ("visio/", "30:4000")),
    ),
)
