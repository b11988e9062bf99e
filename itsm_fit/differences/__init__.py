"""What two states of a project differ in, entity by entity, in words that people know.

`differences` compares, `folded` tells it as people do, `in_numbers` says it in one line; `taking` merges.
"""

from itsm_fit.differences.compare import changed_by, differences
from itsm_fit.differences.difference import (
    By,
    ChangeKey,
    DifferenceKind,
    EntityDifference,
    EntityKey,
    EntitySort,
    FieldChange,
    count_words,
    folded,
    in_numbers,
)

__all__ = [
    "By",
    "ChangeKey",
    "DifferenceKind",
    "EntityDifference",
    "EntityKey",
    "EntitySort",
    "FieldChange",
    "changed_by",
    "count_words",
    "differences",
    "folded",
    "in_numbers",
]
