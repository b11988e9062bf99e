"""The record of the text that was written last, kept so that it is not read again when it is written again."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from itsm_fit.model.document import Document
from itsm_fit.storage.bpmn.record import BpmnRecord


class LastRecord:
    """Lends a record of a text, as it was read; one at a time is kept, as long as the document read from it lives.

    Nobody else has a record while it is lent, so several may write at once.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: tuple[weakref.ref[Document], BpmnRecord] | None = None

    @contextmanager
    def lent(self, text: str, read: Document, name: str) -> Iterator[BpmnRecord]:
        """A record of `text`, which was read as the document `read`, for as long as it is written."""
        with self._lock:
            kept, self._kept = self._kept, None
        record = kept[1] if kept is not None and kept[0]() is read and kept[1].is_of(text) else BpmnRecord(text, name)
        yield record
        if record.undo():
            with self._lock:
                self._kept = weakref.ref(read, self._drop), record

    def _drop(self, read: weakref.ref[Document]) -> None:
        if self._kept is not None and self._kept[0] is read:
            self._kept = None
