"""Which requirement a feature of a vendor's list means: by id, by equal text, by meaning. Works without a network."""

from __future__ import annotations

from itsm_fit.importing.matching.language import unknown_language
from itsm_fit.importing.matching.likely import USUAL, least_clear
from itsm_fit.importing.matching.ranking import Suggestion, suggest

__all__ = ["USUAL", "Suggestion", "least_clear", "suggest", "unknown_language"]
