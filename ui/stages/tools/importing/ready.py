"""What a person agreed to import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from itsm_fit.importing.incoming import IncomingFile


@dataclass(frozen=True, slots=True)
class Ready:
    """Files with their drafts as they were left; `keep_older` adds tables beside the older versions of them."""

    files: tuple[IncomingFile, ...]
    keep_older: bool = False
