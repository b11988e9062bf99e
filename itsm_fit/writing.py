"""Numbers and days as texts have them, in the signs of the language spoken."""

from __future__ import annotations

from datetime import date

from itsm_fit.language import in_signs, spoken


def grouped(number: float, decimals: int = 0) -> str:
    """A number with signs between its thousands and as many decimals as are wanted: ``1 234.50``."""
    return in_signs(f"{number:,.{decimals}f}")


def exact(number: float, digits: int = 6) -> str:
    """A number with no more decimals than it has, of so many digits that count: ``1 234.5``."""
    return in_signs(f"{number:,.{digits}g}")


def per_cent(share: float, decimals: int = 0) -> str:
    """A share as per cent: ``8.0 %``."""
    return in_signs(f"{share:.{decimals}%}")


def day(on: date) -> str:
    """A day as the language writes it: ``2027-01-15``."""
    return spoken().writing.day(on)
