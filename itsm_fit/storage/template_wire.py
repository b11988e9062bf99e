"""What a project took from templates, as it stands in a project file."""

from __future__ import annotations

import msgspec

from itsm_fit.model.template_origin import TemplateOrigin
from itsm_fit.storage.project_layout import line


class WireTemplate(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A template: the digests of what it brought, and of what of that was confirmed."""

    came: list[str]
    template: str
    ours: list[str] = []
    whole: str = ""


def template_to_wire(origin: TemplateOrigin) -> msgspec.Raw:
    """An origin as it stands in the file."""
    return line(WireTemplate(sorted(origin.came), origin.template, sorted(origin.ours), origin.whole))


def template_from_wire(wire: WireTemplate) -> TemplateOrigin:
    """The origin in a decoded file."""
    return TemplateOrigin(wire.template, frozenset(wire.came), frozenset(wire.ours), wire.whole)
