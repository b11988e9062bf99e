"""A command: the one row that menus, keys, the palettes, the context pad and the list of keys are made from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple, Protocol, TypeAlias

from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.language import Phrase


class Edited(NamedTuple):
    """What an edit has made of a diagram."""

    text: str
    """What undo calls it."""
    diagram: Diagram
    chosen: tuple[str, ...]
    """The ids of what is selected then."""
    is_new: bool = False
    """Whether what is selected then is new, and named at once."""
    notes: tuple[str, ...] = ()
    """What one may not expect, in plain sentences."""
    shows_ways: bool = False
    """Whether it is shown for a moment where everything went."""


def unchanged(diagram: Diagram, chosen: Collection[str]) -> Edited:
    """What an edit makes that finds nothing to do."""
    return Edited("", diagram, tuple(chosen))


Edit: TypeAlias = Callable[[Diagram], Edited]
"""An edit with all that it needs: what a command or a gesture ends in. Raises EditError where it cannot be."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something can be done: what it would mean, or why not."""

    allowed: bool
    words: str


class Offer(Protocol):
    """Something to choose, by a name of its own; `words` and other `names` are what else it is looked for by."""

    @property
    def name(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several things, the answer; an offer is taken unasked where it is the only one and `none` is given."""

    title: Phrase
    offers: Callable[[Diagram, Context], Sequence[Offer]]
    none: Phrase | None = None
    """Said where there is nothing to choose."""
    at_place: bool = False
    """Whether it is asked where the pointer is, else beside what is selected."""


@dataclass(frozen=True, slots=True)
class Target:
    """Another element, whose id is the answer; until it is chosen, a line runs there from the one `source` gives."""

    source: Callable[[Context], str]
    verdict: Callable[[Diagram, Context, str], Verdict]


@dataclass(frozen=True, slots=True)
class Time:
    """Time to work in the background where the drawing is large; the answer is a Progress."""

    doing: Phrase
    """What the work is called while it lasts."""


@dataclass(frozen=True, slots=True)
class Written:
    """What else than a name is written at the selected element, the answer.

    `now` gives what that is called, what it is and an example of it; None where nothing is written.
    """

    now: Callable[[Diagram, Context], tuple[str, str, str] | None]
    none: Phrase | None = None
    """Said where nothing is written."""


class Asked(Enum):
    """What else can be asked for."""

    NAME = "name"
    """The answer is the name."""
    COPY = "copy"
    """The selected elements are laid on the clipboard: the answer is a document of them, without comments."""
    CUT = "cut"
    """The same, with what people remark on them: they are moved."""
    CLIP = "clip"
    """The answer is the document that is on the clipboard."""


Ask: TypeAlias = OneOf | Target | Written | Time | Asked


@dataclass(frozen=True, slots=True)
class OnPad:
    """How a command stands on the context pad: the name of its sign, and its tip without the key."""

    sign: str
    tip: Phrase | None = None
    always: bool = True
    """Whether it is to be seen, greyed, at steps where it is not possible, else only where it is."""
    last: bool = False
    """Whether it stands behind all others."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do with what is selected.

    `edit` is a pure function of the diagram, the context and the answer to what it asks, if it does. One without begins
    something in the window, which goes by the id of the command.
    """

    id: str
    caption: Phrase
    keys: tuple[str, ...]
    """They work while the drawing has the focus."""
    menu: Literal["Edit", "Arrange", "Shape"]
    group: str
    """Commands of another group are set off in menus."""
    icon: str
    possible: Callable[[Context], bool]
    edit: Callable[..., Edited] | None = None
    ask: Ask | None = None
    pad: OnPad | None = None

    @property
    def title(self) -> str:
        """What menus call it, in the language spoken."""
        return str(self.caption)

    def apply(self, diagram: Diagram, context: Context, *answer: object) -> Edited:
        """What becomes of a diagram, with the answer to what is asked."""
        return self.edit(diagram, context, *answer) if self.edit is not None else unchanged(diagram, context.ids)
