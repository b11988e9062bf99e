"""What earlier imports taught: answer words, and the mapping of each layout."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from PySide6.QtCore import QSettings

from itsm_fit.importing.draft import Draft
from itsm_fit.importing.recipe import Recipe, apply_recipe, fingerprint, learnt_from, recipe_of
from itsm_fit.model.tool import Level

_WORDS, _LAYOUTS = "import/words", "import/layouts"
_MOST_LAYOUTS = 200


class Memory:
    """Kept in the user's settings; what cannot be read there counts as nothing learnt."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def words(self) -> dict[str, Level | float]:
        """Meanings by answer word in normal form."""
        found: dict[str, Level | float] = self._read(_WORDS, dict[str, Level | float])
        return found

    def prepared(self, draft: Draft) -> Draft:
        """The draft mapped as the last file of its layout was."""
        layouts: dict[str, Recipe] = self._read(_LAYOUTS, dict[str, Recipe])
        recipe = layouts.get(fingerprint(draft))
        return draft if recipe is None else apply_recipe(recipe, draft)

    def remember(self, drafts: Iterable[Draft]) -> None:
        """Keep what was chosen about these drafts."""
        words: dict[str, Level | float] = self.words
        layouts: dict[str, Recipe] = self._read(_LAYOUTS, dict[str, Recipe])
        for draft in drafts:
            words |= learnt_from(draft)
            recipe, key = recipe_of(draft), fingerprint(draft)
            layouts.pop(key, None)
            if recipe != Recipe():
                layouts[key] = recipe
        newest = dict(list(layouts.items())[-_MOST_LAYOUTS:])
        self._settings.setValue(_WORDS, msgspec.json.encode(words).decode())
        self._settings.setValue(_LAYOUTS, msgspec.json.encode(newest).decode())

    def _read(self, key: str, kind: Any) -> Any:
        try:
            return msgspec.json.decode(str(self._settings.value(key, "{}")), type=kind)
        except msgspec.DecodeError:
            return {}
