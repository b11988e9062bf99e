"""What the program is made of, with the licence of each part: as its bill of materials says, or as it is installed."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from itsm_fit import __version__
from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.resources import folder
from itsm_fit.storage.files import read_bytes

PROGRAM = "itsm-fit"
BILL = "sbom.cdx.json"
"""CycloneDX; made when the program is frozen (packaging/sbom.py), and missing where it runs from its source."""
_BILL_BYTES = 50_000_000
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILES = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")


@dataclass(frozen=True, slots=True)
class ProgramPart:
    """A library, or the program itself; `licence` is what it states in short, `text` all of it, "" if not kept."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[ProgramPart, ...]:
    """Every part by name, the program first."""
    bill = _bill()
    found = _of_bill(bill) if bill else _installed()
    own = ProgramPart("ITSM Fit", __version__, "Apache-2.0", _own_text())
    others = {part.name.casefold(): part for part in found if part.name.casefold() != PROGRAM}
    return own, *(others[name] for name in sorted(others))


def bill_of_materials() -> str:
    """CycloneDX as it was made with the program; raises FitError where it runs from its source, which has none."""
    place = _bill_place()
    if place is None:
        raise FitError(
            tr("There is no bill of materials here: it is made with the installers, see docs/installing.md.")
        )
    return read_bytes(place, limit=_BILL_BYTES).decode("utf-8")


def has_bill() -> bool:
    """Whether the program came with a bill of materials."""
    return _bill_place() is not None


def _bill_place() -> Path | None:
    place = folder("resources") / BILL
    return place if place.is_file() else None


def _bill() -> Mapping[str, Any] | None:
    place = _bill_place()
    return json.loads(read_bytes(place, limit=_BILL_BYTES)) if place else None


def _of_bill(bill: Mapping[str, Any]) -> Iterator[ProgramPart]:
    for each in bill.get("components", ()):
        licences = each.get("licenses", ())
        seen = (*licences, *each.get("evidence", {}).get("licenses", ()))  # an expression has no text beside it
        named = (one.get("license", {}) for one in seen)
        short = [one.get("expression") or one.get("license", {}).get("id") for one in licences]
        texts = [text for one in named if (text := _text(one.get("text", {})))]
        stated = dict.fromkeys(filter(None, short)) or dict.fromkeys(_stated(licences))
        yield ProgramPart(each["name"], each.get("version", ""), ", ".join(stated), "\n\n".join(texts))


def _stated(licences: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What a part without a known licence calls its own: short names, none of the titles of files."""
    for one in licences:
        name = str(one.get("license", {}).get("name", "")).strip()
        if name and not name.startswith("declared license file:"):
            yield name.splitlines()[0][:80]


def _text(text: Mapping[str, Any]) -> str:
    content = str(text.get("content", ""))
    if text.get("encoding") != "base64":
        return content
    try:
        return base64.b64decode(content).decode("utf-8", errors="replace")
    except binascii.Error:
        return ""


def _installed() -> Iterator[ProgramPart]:
    """The libraries that the program asks for as it is installed, and those that these ask for."""
    left, seen = [PROGRAM], {PROGRAM}
    while left:
        name = left.pop()
        try:
            found = distribution(name)
        except PackageNotFoundError:  # for another system, or of an extra
            continue
        yield installed_part(found)
        for line in found.requires or ():
            wanted = _NAME.match(line)
            if wanted and "extra ==" not in line and (its := wanted[0].casefold()) not in seen:
                seen.add(its)
                left.append(its)


def installed_part(found: Distribution) -> ProgramPart:
    """A library as its own metadata and files tell of it."""
    about = found.metadata.json
    classified = (each.rpartition(" :: ")[2] for each in about.get("classifier", ()) if each.startswith("License"))
    stated = str(about.get("license_expression") or ", ".join(classified) or about.get("license", "")).strip()
    files = [file for file in found.files or () if _LICENCE_FILES.match(file.name) and ".dist-info" in str(file)]
    texts = [Path(str(file.locate())) for file in files]
    text = "\n\n".join(each.read_text(encoding="utf-8", errors="replace") for each in texts if each.is_file())
    return ProgramPart(found.name, found.version, stated.splitlines()[0][:80] if stated else "", text)


def _own_text() -> str:
    for place in (folder("resources") / "LICENSE", folder("resources").parent / "LICENSE"):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    try:
        return installed_part(distribution(PROGRAM)).text
    except PackageNotFoundError:
        return ""
