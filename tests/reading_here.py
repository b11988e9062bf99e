"""Workbooks are read, and formulas worked out, without a process of its own for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from itsm_fit.storage.reader_process.cells import read_cells
from itsm_fit.storage.reader_process.formulas import work_out
from itsm_fit.storage.reader_process.serve import CELLS, FORMULAS
from itsm_fit.storage.spreadsheet import cells_apart, recalculation
from itsm_fit.storage.spreadsheet.apart import UnfinishedError

_JOBS: dict[str, Callable[..., Iterator[Any]]] = {CELLS: read_cells, FORMULAS: work_out}


@pytest.fixture(autouse=True, scope="module")
def reading_here() -> Iterator[None]:
    """For tests of sound workbooks; what becomes of others in their own process is tested where reading is."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (cells_apart, recalculation):
            patch.setattr(module, "work_apart", _work_here)
        yield


def _work_here(job: str, given: tuple[Any, ...], seconds: int, look: Callable[[], None]) -> Iterator[Any]:
    del seconds, look
    try:
        yield from _JOBS[job](*given)
    except Exception as error:
        raise UnfinishedError from error
