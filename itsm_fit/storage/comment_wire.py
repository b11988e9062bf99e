"""Comments that stand at nothing drawn, as they stand in a project file; the others stand in its models."""

from __future__ import annotations

import msgspec

from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.storage.project_layout import line


class WireLooseComment(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Who wrote what when, and on what."""

    text: str
    author: str = ""
    written: str = ""
    done: bool = False
    came_as: str = ""
    process: str = ""
    where: str = ""
    about: str = ""


_SAID = ("text", "author", "written", "done", "came_as")
_PLACED = ("process", "where", "about")


def loose_comment_to_wire(loose: LooseComment) -> msgspec.Raw:
    """A comment as it stands in the file."""
    said = {name: getattr(loose.comment, name) for name in _SAID}
    return line(WireLooseComment(**said, **{name: getattr(loose, name) for name in _PLACED}))


def loose_comment_from_wire(wire: WireLooseComment) -> LooseComment:
    """The comment in a decoded file."""
    comment = Comment(**{name: getattr(wire, name) for name in _SAID})
    return LooseComment(comment, **{name: getattr(wire, name) for name in _PLACED})
