"""Two people's work on one project put together by what both began with; what does not go together is a conflict."""

from itsm_fit.merging.result import (
    MergeConflict,
    Merged,
    MergeKind,
    MergePlace,
    MergeSide,
    place_of,
    place_text,
)
from itsm_fit.merging.whole import merged

__all__ = ["MergeConflict", "MergeKind", "MergePlace", "MergeSide", "Merged", "merged", "place_of", "place_text"]
