"""Which trust makes sense."""

from __future__ import annotations

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.evidence import Grade, Trust

LEAST_CONCENTRATION, MOST_CONCENTRATION = 1.0, 10_000.0


def require_sound_trust(trust: Trust) -> None:
    """Raise EditError unless each grade has a chance from 0 to 1, and the concentration can be reckoned with."""
    if set(trust.chances) != set(Grade):
        raise EditError(tr("Each grade needs a chance that such an answer holds."))
    for grade, chance in trust.chances.items():
        if not 0 <= chance <= 1:
            raise EditError(
                tr(
                    "The chance that a {grade} answer holds must lie between 0 and 1, not at {chance:g}.",
                    grade=grade.words,
                    chance=chance,
                )
            )
    if not LEAST_CONCENTRATION <= trust.concentration <= MOST_CONCENTRATION:
        raise EditError(
            tr(
                "The concentration lies between {least:g} and {most:g}, not at {given:g}.",
                least=LEAST_CONCENTRATION,
                most=MOST_CONCENTRATION,
                given=trust.concentration,
            )
        )
