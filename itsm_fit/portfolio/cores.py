"""How many processes can work at once on this computer."""

from __future__ import annotations

import os
import sys


def cores() -> int:
    """How many processes can work at once on this computer."""
    if sys.platform == "linux":
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1
