"""What earlier imports of this user taught: an offer where a person looks on; what is taken joins the project."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QSettings

from itsm_fit.model.reading_choices import ReadingChoices, Recipe
from itsm_fit.model.tool import Level
from itsm_fit.storage.wire_types import decoded

_WORDS, _LAYOUTS = "import/words", "import/layouts"


class Memory:
    """Kept in the user's settings; what cannot be read there counts as nothing learnt."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def decided(self) -> ReadingChoices:
        """Everything learnt so far."""
        words: dict[str, Level | float] = self._read(_WORDS, dict[str, Level | float])
        return ReadingChoices(words, self._read(_LAYOUTS, dict[str, Recipe]))

    def remember(self, decided: ReadingChoices) -> None:
        """Keep these decisions beside those of other projects."""
        known = self.decided.joined(decided)
        self._settings.setValue(_WORDS, msgspec.json.encode(known.words).decode())
        self._settings.setValue(_LAYOUTS, msgspec.json.encode(known.layouts).decode())

    def _read(self, key: str, kind: Any) -> Any:
        try:
            return decoded(str(self._settings.value(key, "{}")), kind)
        except msgspec.DecodeError:
            return {}
