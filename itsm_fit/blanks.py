"""What a text leaves to be filled in: ``{{hours}}`` stands for a value that organisations differ in."""

from __future__ import annotations

import re

from itsm_fit.language import tr

PLACEHOLDER = re.compile(r"\{\{\s*([^\W\d]\w*)\s*\}\}")


def spelled(name: str) -> str:
    """A name as a person reads it: ``rto hours``."""
    return name.replace("_", " ")


def with_blanks(text: str) -> str:
    """The text as somebody reads it who is not to fill it in: ``within [rto hours, to be filled in]``."""
    if "{{" not in text:
        return text
    return PLACEHOLDER.sub(lambda found: tr("[{name}, to be filled in]", name=spelled(found[1])), text)


def blanks_bare(text: str) -> str:
    """What is the same of a text and of the same `with_blanks`, in whatever language."""
    return _BLANK.sub(r"[\1]", PLACEHOLDER.sub(lambda found: f"[{spelled(found[1])}]", text))


_BLANK = re.compile(r"\[([^\],]+), [^\]]+\]")
