"""What is offered to choose from, by the names that people look for; loaded where a window only shows."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.language import Phrase


@dataclass(frozen=True, slots=True)
class CaptionedOffer:
    """An offer of a table: what menus call it and the words it is looked for by, in the language spoken then."""

    caption: Phrase | str
    sought: Phrase | str

    @property
    def name(self) -> str:
        return str(self.caption)

    @property
    def words(self) -> str:
        return str(self.sought)

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called elsewhere, found in every language: in the source, and what `terms` are."""
        written = [each.source if isinstance(each, Phrase) else each for each in (self.caption, self.sought)]
        return (*written, *self.terms)

    @property
    def terms(self) -> tuple[str, ...]:
        """Names that a standard has for it."""
        return ()
