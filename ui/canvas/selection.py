"""Which elements are selected, and which of them the keyboard stands on."""

from __future__ import annotations

from collections.abc import Container, Iterable


class Selection:
    """Selected ids in the order they were chosen; `current` is where the keyboard stands, selected or not."""

    def __init__(self) -> None:
        self._ids: dict[str, None] = {}
        self.current: str | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._ids)

    def __contains__(self, element: str) -> bool:
        return element in self._ids

    def replace(self, ids: Iterable[str]) -> bool:
        """Select exactly these; the last one becomes current. Says whether anything changed."""
        wanted = dict.fromkeys(ids)
        changed = list(wanted) != list(self._ids)
        self._ids = wanted
        if self.current not in wanted:
            self.current = next(reversed(wanted), self.current)
        return changed

    def toggle(self, element: str) -> None:
        """Add one element, or take it out."""
        if element in self._ids:
            del self._ids[element]
        else:
            self._ids[element] = None
        self.current = element

    def keep(self, known: Container[str]) -> bool:
        """Forget what is not there any more; says whether the selection changed."""
        if self.current is not None and self.current not in known:
            self.current = None
        kept = [element for element in self._ids if element in known]
        if len(kept) == len(self._ids):
            return False
        self._ids = dict.fromkeys(kept)
        return True
