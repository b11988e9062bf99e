"""Logs in XES (IEEE 1849), packed or not: read trace by trace, so that memory stays with what is kept."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Final

import numpy as np
from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr, trn
from itsm_fit.progress import Progress
from itsm_fit.storage import reasons
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.logs.columns import WantedColumns
from itsm_fit.storage.logs.event_log import EventLog, RawEvents, time_notes
from itsm_fit.storage.logs.times import TimeTexts

GZIP: Final = b"\x1f\x8b"
_HEAD = 1 << 16
_NAME, _TIME, _STAGE = "concept:name", "time:timestamp", "lifecycle:transition"
_PART = 20_000


class _Counted(gzip.GzipFile):
    """Unpacks, and refuses to go on for ever."""

    def __init__(self, packed: io.BytesIO, name: str) -> None:
        super().__init__(fileobj=packed)
        self._file, self._unpacked = name, 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self._unpacked += len(data)
        Limit.LOG_INFLATED.check(self._unpacked, self._file)
        return data


def _opened(data: bytes, name: str) -> _Counted | io.BytesIO:
    return _Counted(io.BytesIO(data), name) if data.startswith(GZIP) else io.BytesIO(data)


def read_xes(data: bytes, name: str, wanted: WantedColumns, progress: Progress) -> EventLog:
    """The log in the bytes of an XES file; raises InputError for what is none, and for any DOCTYPE."""
    try:
        refuse_doctype(_opened(data, name).read(_HEAD), name)
        return _Reading(name, wanted, progress).log(_opened(data, name))
    except etree.XMLSyntaxError as problem:
        raise InputError(
            tr("The XML is broken ({reason}): export the log anew.", reason=reasons.of_xml(problem)),
            file=name,
            where=tr("line {number}", number=problem.lineno),
        ) from problem
    except (OSError, EOFError, zlib.error) as problem:
        raise InputError(
            tr("The file is damaged or was not copied to its end: get it again, or save it anew in its program."),
            file=name,
        ) from problem


class _Reading:
    """One file being read."""

    def __init__(self, name: str, wanted: WantedColumns, progress: Progress) -> None:
        self._name, self._progress = name, progress
        self._case_key, self._time_key = wanted.case or _NAME, next(iter(wanted.times), _TIME)
        self._activity_keys: tuple[str, ...] = ()
        self._wanted = wanted.activity
        self._classifiers: dict[str, tuple[str, ...]] = {}
        self._keys: tuple[str, ...] = ()
        """What the first event tells as texts."""
        self._cases: list[str] = []
        self._activities: dict[str, int] = {}
        self._stages: dict[str, int] = {}
        self._case: list[int] = []
        self._activity: list[int] = []
        self._stage: list[int] = []
        self._texts: list[str] = []
        self._times = TimeTexts()
        self._empty = 0

    def log(self, stream: _Counted | io.BytesIO) -> EventLog:
        for element in self._elements(stream):
            tag = _local(element)
            if tag == "classifier":
                self._classifier(element)
            elif tag == "trace":
                self._trace(element)
        self._times.add(self._texts)
        time = self._times.done()
        raw = RawEvents(
            self._name,
            self._cases,
            list(self._activities),
            np.array(self._case, np.int32),
            np.array(self._activity, np.int32),
            time.times,
            stage=np.array(self._stage, np.int32) if self._stages else None,
            stages=list(self._stages),
            notes=time_notes(time, self._time_key),
            offers={"activity": tuple(dict.fromkeys((_NAME, *self._classifiers, *self._keys)))},
        )
        if self._empty:
            raw.notes.append(trn("{count} trace holds no event.", "{count} traces hold no event.", self._empty))
        columns = {
            "case": self._case_key,
            "activity": "+".join(self._activity_keys or (_NAME,)),
            "time": self._time_key,
            **({"lifecycle": _STAGE} if self._stages else {}),
        }
        return raw.log("XES", columns, time)

    def _elements(self, stream: _Counted | io.BytesIO) -> Iterator[etree._Element]:
        """Traces and classifiers, each gone when the next is asked for."""
        parser = etree.iterparse(
            stream, events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        depth = 0
        root: etree._Element | None = None
        for event, element in parser:
            if event == "start":
                depth += 1
                if root is None:
                    root = element
                    self._require_log(root)
                continue
            depth -= 1
            if depth == 1 and root is not None:
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del root[0]

    def _require_log(self, root: etree._Element) -> None:
        if root.getroottree().docinfo.internalDTD is not None:
            raise InputError(
                tr("The file declares an XML document type (DOCTYPE), which no log needs: remove that line."),
                file=self._name,
            )
        if _local(root) != "log":
            raise InputError(
                tr("This is XML, but no XES log: its first element is <{tag}>, not <log>.", tag=_local(root)),
                file=self._name,
            )

    def _classifier(self, element: etree._Element) -> None:
        keys = tuple((element.get("keys") or "").replace("'", "").split())
        if keys:
            self._classifiers[element.get("name") or ""] = keys

    def _choose_activity(self) -> tuple[str, ...]:
        if self._wanted:
            return self._classifiers.get(self._wanted, (self._wanted,))
        return (_NAME,)

    def _trace(self, trace: etree._Element) -> None:
        if not self._activity_keys:
            self._activity_keys = self._choose_activity()
        number = len(self._cases)
        name = ""
        before = len(self._case)
        for child in trace:
            tag = _local(child)
            if tag == "event":
                self._event(child, number)
            elif child.get("key") == self._case_key:
                name = child.get("value") or ""
        self._empty += len(self._case) == before
        self._cases.append(name.strip() or tr("case {number}", number=number + 1))

    def _event(self, event: etree._Element, case: int) -> None:
        values = {key: child.get("value") or "" for child in event if (key := child.get("key"))}
        if not self._keys:
            self._keys = tuple(key for child in event if _local(child) == "string" and (key := child.get("key")))
        texts = [values.get(key, "").strip() for key in self._activity_keys]
        activity = "+".join(texts) if any(texts) else ""
        self._case.append(case)
        self._activity.append(self._activities.setdefault(activity, len(self._activities)) if activity else -1)
        stage = values.get(_STAGE)
        self._stage.append(-1 if stage is None else self._stages.setdefault(stage, len(self._stages)))
        self._texts.append(values.get(self._time_key, ""))
        if len(self._texts) >= _PART:
            self._times.add(self._texts)
            self._texts = []
            Limit.EVENTS.check(len(self._case), self._name)
            self._progress(tr("Reading {file}", file=self._name), 0.5)


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
