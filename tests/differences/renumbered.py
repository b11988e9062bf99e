"""A drawing as another program would write it: every id another one."""

from __future__ import annotations

import re

from itsm_fit.model.document import Document
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

_ID = re.compile(r'<(?:\w+:)?(?!requirement|error)\w+ [^>]*?\bid="([^"]+)"')


def renumbered(document: Document, stem: str = "other", first: int = 1, name: str = "renumbered.bpmn") -> Document:
    """The document read from its own text with `stem` and a number from `first` on in place of each element's id."""
    text = write_bpmn(document).decode()
    ids = {own: f"{stem}{at}" for at, own in enumerate(_ID.findall(text), first)}
    text = re.sub(r'(?<! name=")(?<=")[^"]+(?=")', lambda found: ids.get(found[0], found[0]), text)
    text = re.sub(r"(?<=>)[^<>]+(?=<)", lambda found: ids.get(found[0], found[0]), text)
    return read_bpmn(text.encode(), name)
