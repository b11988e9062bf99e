"""A step of the history where the project moved on under it: it is merged with what others changed since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from itsm_fit.model.project import Project
from itsm_fit.storage import person
from ui.widgets.language import tr
from ui.widgets.words import listed, one_line

if TYPE_CHECKING:
    from itsm_fit.merging import MergeConflict, Merged


def carried_over(origin: Project, target: Project, now: Project) -> Merged:
    """The project as it is now with what changed from one of its former states to another.

    Where others changed the same since it stays as they have it: that is a conflict.
    """
    from itsm_fit.merging import merged

    return merged(origin, target, now, by=person.signature(), at=datetime.now(UTC))


def kept_words(step: str, conflicts: Sequence[MergeConflict]) -> str:
    """What a step left as others have it."""
    parts = tuple(dict.fromkeys(conflict_words(each) for each in conflicts))
    return tr("“{step}” leaves what others changed since: {parts}.", step=one_line(step), parts=listed(parts, 3))


def conflict_words(conflict: MergeConflict) -> str:
    """What a conflict is about: ``title of requirement INC-07``."""
    what = tr("{sort} “{name}”", sort=conflict.entity[0].one, name=one_line(conflict.name))
    return tr("{field} of {what}", field=conflict.field, what=what) if conflict.field else what
