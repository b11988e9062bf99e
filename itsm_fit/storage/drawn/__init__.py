"""Pages of other drawing programs: boxes and lines become processes, whatever file they were read from."""

from itsm_fit.storage.drawn.content import BoxMeaning, DrawnSheet, LineMeaning, PageBox, PageContent, PageLine
from itsm_fit.storage.drawn.file import DrawnFile, documents_of
from itsm_fit.storage.drawn.page import PageReader

__all__ = [
    "BoxMeaning",
    "DrawnFile",
    "DrawnSheet",
    "LineMeaning",
    "PageBox",
    "PageContent",
    "PageLine",
    "PageReader",
    "documents_of",
]
