"""What figures are called where they head a column: the same in the window, the report and the terminal."""

from __future__ import annotations

from typing import Final

from itsm_fit.language import Phrase

RANK: Final = Phrase("Rank")
TOOL: Final = Phrase("Tool")
ELIGIBLE: Final = Phrase("Eligible")
MUSTS_UNMET: Final = Phrase("Musts unmet")
MUSTS_OPEN: Final = Phrase("Musts open")

# ---------------------------------------------------------------- figures with two ends
COVERAGE: Final = Phrase("Coverage")
COVERAGE_PROVEN: Final = Phrase("Coverage, proven")
COVERAGE_POSSIBLE: Final = Phrase("Coverage, possible")
END_TO_END: Final = Phrase("End to end")
END_TO_END_PROVEN: Final = Phrase("End to end, proven")
END_TO_END_POSSIBLE: Final = Phrase("End to end, possible")
SUPPORT: Final = Phrase("Support")
SUPPORT_PROVEN: Final = Phrase("Support, proven")
SUPPORT_POSSIBLE: Final = Phrase("Support, possible")

# ---------------------------------------------------------------- how many requirements
COVERED: Final = Phrase("Covered")
PARTIAL: Final = Phrase("Partial")
GAPS: Final = Phrase("Gaps")
NOT_ANSWERED: Final = Phrase("Not answered")

# ---------------------------------------------------------------- processes and their steps
COMPLETES: Final = Phrase("Completes")
GETS_STUCK: Final = Phrase("Gets stuck")
NEVER_ENDS: Final = Phrase("Never ends")
HANDOFFS: Final = Phrase("Hand-offs a case")
VISITS: Final = Phrase("Visits a case")
CARRIED: Final = Phrase("Carried")
GAIN: Final = Phrase("Gain")
EXPOSURE: Final = Phrase("Exposure")
MISSING: Final = Phrase("Missing weight")

# ---------------------------------------------------------------- answers
VENDORS_WORDS: Final = Phrase("Vendor’s words")
