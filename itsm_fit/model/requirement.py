"""What a step asks of a tool."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from itsm_fit.language import WordedEnum
from itsm_fit.model.comment import Comment

_BETWEEN = re.compile(r"[,;\n]")


class Priority(WordedEnum):
    """MoSCoW."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"
    WONT = "wont"


class Approval(WordedEnum):
    """How far those who decide have agreed to a requirement; withdrawn, it asks nothing any more."""

    DRAFT = "draft"
    AGREED = "agreed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement as it was written down in one place.

    `priority` None means not stated (it counts as should), `weight` None means the priority's default, `state` None
    that nobody has said (it counts as a draft). `note` is what people remark on it. `source` is where it comes from,
    `owner` who insists on it, `acceptance` how it is tested; `depends_on` are ids of requirements that it needs.
    """

    id: str
    text: str = ""
    priority: Priority | None = None
    weight: float | None = None
    category: str = ""
    note: str = ""
    source: str = ""
    owner: str = ""
    reason: str = ""
    acceptance: str = ""
    depends_on: tuple[str, ...] = ()
    state: Approval | None = None
    comments: tuple[Comment, ...] = ()

    @property
    def withdrawn(self) -> bool:
        """Whether it asks nothing any more."""
        return self.state is Approval.WITHDRAWN

    @property
    def insisted(self) -> str:
        """Who insists on it: its owner, else where it comes from; "" where nobody says."""
        return self.owner or self.source


UNDEFINED = Requirement("")
"""What is known of a requirement that is only referred to."""
ORIGIN_TEXTS = ("source", "owner", "reason", "acceptance")
"""The fields of a requirement that say in words where it comes from and why."""


def ids_in(text: str) -> tuple[str, ...]:
    """The ids of requirements in a text that separates them by commas, semicolons or lines, each once."""
    return tuple(dict.fromkeys(" ".join(each.split()) for each in _BETWEEN.split(text) if each.strip()))


def ids_as_text(ids: Iterable[str]) -> str:
    """Ids of requirements as `ids_in` reads them."""
    return ", ".join(ids)
