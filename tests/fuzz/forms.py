"""Files taken apart into what can be changed with sense, and put together again: with sound checksums around it."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final
from urllib.parse import quote, unquote

from spreadsheet_files import compound

from fuzz import odd
from fuzz.changes import changed


@dataclass(frozen=True)
class Part:
    """A piece of a file and the dialect that it is written in (see `changes.DIALECTS`)."""

    name: str
    data: bytes
    dialect: str


Parts = Sequence[Part]


@dataclass(frozen=True)
class Form:
    """How a kind of file comes apart and goes together."""

    opened: Callable[[bytes], Parts]
    closed: Callable[[Parts], bytes]


def mutated(data: bytes, form: Form, rng: Random) -> bytes:
    """The file with one to three changes of its parts; of twenty, one is damaged as a whole instead, one as well."""
    fate = rng.random()
    if fate < 0.05:
        return changed(data, "bytes", rng)
    parts = [*form.opened(data)]
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        at = rng.randrange(len(parts))
        part = parts[at]
        if len(parts) > 1 and rng.random() < 0.03:
            _rearrange(parts, at, rng)
            continue
        parts[at] = replace(part, data=changed(part.data, part.dialect, rng))
    data = form.closed(parts)
    return changed(data, "bytes", rng) if fate > 0.95 else data


def _rearrange(parts: list[Part], at: int, rng: Random) -> None:
    """A part that is missing, or there under another's name or twice."""
    what = rng.randrange(3)
    if what == 0:
        del parts[at]
    elif what == 1:
        parts[at] = replace(parts[at], name=rng.choice((rng.choice(parts).name, odd.text(rng))))
    else:
        parts.append(replace(parts[at], data=rng.choice(parts).data))


def whole(dialect: str) -> Form:
    """A file that is all one part."""
    return Form(lambda data: [Part("", data, dialect)], lambda parts: parts[0].data)


_DIALECTS: Final = {"bin": "xlsb", "xml": "xml", "rels": "xml", "vml": "xml"}


def _unzipped(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return [
            Part(name, packed.read(name), _DIALECTS.get(name.rpartition(".")[2], "bytes"))
            for name in packed.namelist()
            if not name.endswith(("theme1.xml", ".png"))
        ]


def _zipped(parts: Parts) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        seen = set()
        for part in parts:
            name = part.name.encode("utf-8", "replace").decode()[:200]
            if name not in seen:
                seen.add(name)
                packed.writestr(zipfile.ZipInfo(name or "x"), part.data)
    return out.getvalue()


ZIPPED: Final = Form(_unzipped, _zipped)
XLS: Final = Form(
    lambda data: [Part("Workbook", data, "biff")],  # a base is the stream itself
    lambda parts: compound({part.name[:31]: part.data[:55_000] for part in parts}),
)


def _inflated(data: bytes) -> Parts:
    """The pages of a packed draw.io file, and what stands around them."""
    head, *pages = data.split(b"<diagram>")
    found = [Part("", head, "bytes")]
    for page in pages:
        body, _, rest = page.partition(b"</diagram>")
        found.append(Part("page", unquote(zlib.decompress(base64.b64decode(body), -15).decode()).encode(), "xml"))
        found.append(Part("", rest, "bytes"))
    return found


def deflated(text: bytes) -> bytes:
    """A page as draw.io packs it."""
    squeeze = zlib.compressobj(1, wbits=-15)
    return base64.b64encode(squeeze.compress(quote(text, safe="").encode()) + squeeze.flush())


PACKED_DRAWING: Final = Form(
    _inflated,
    lambda parts: b"".join(
        b"<diagram>" + deflated(part.data) + b"</diagram>" if part.name == "page" else part.data for part in parts
    ),
)


def _project_parts(data: bytes) -> Parts:
    tree = json.loads(data)
    texts = ["".join(document.pop("text")) for document in tree["documents"]]
    models = [Part(f"{number}", text.encode(), "xml") for number, text in enumerate(texts)]
    frame = json.dumps(tree).encode()
    return [Part("frame", frame, "json"), *models]


def _project_bytes(parts: Parts) -> bytes:
    """The project with its models put back where the changed frame still has places for them."""
    frame, models = parts[0].data, {part.name: part.data for part in parts[1:]}
    try:
        tree = json.loads(frame)
        for number, document in enumerate(tree["documents"]):
            if "text" not in document and str(number) in models:
                document["text"] = models[str(number)].decode("utf-8", "replace").splitlines(keepends=True)
        return json.dumps(tree).encode("utf-8", "surrogatepass")
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return frame


PROJECT: Final = Form(_project_parts, _project_bytes)


def _record_parts(data: bytes) -> Parts:
    head, _, body = data.partition(b"\n")
    return [Part("head", head, "json"), *_project_parts(body)]


def _record_bytes(parts: Parts) -> bytes:
    """A record whose head knows the hash of its changed body."""
    head = next((part.data for part in parts if part.name == "head"), b"")
    body = _project_bytes([part for part in parts if part.name != "head"] or [Part("frame", b"", "json")])
    try:
        tree = json.loads(head)
        if isinstance(tree, dict) and isinstance(tree.get("sha256"), str) and len(tree["sha256"]) == 64:
            head = json.dumps(tree | {"sha256": hashlib.sha256(body).hexdigest()}).encode("utf-8", "surrogatepass")
    except ValueError:
        pass
    return head + b"\n" + body


RECORD: Final = Form(_record_parts, _record_bytes)
