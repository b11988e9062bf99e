"""What the next report is to be, as a person chose it on the page of the report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReportWish:
    """`key` is that of the format, the first one by ""; `parts` are names of what it holds, what is usual without any.

    The `whole` tells of all tools and answers. With a `template`, a workbook of the organisation's own, that is filled,
    and `key` is what it ends in.
    """

    key: str = ""
    parts: tuple[str, ...] = ()
    whole: bool = False
    template: Path | None = None
