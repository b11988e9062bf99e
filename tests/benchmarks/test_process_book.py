"""Writing a book of the ten processes of the sample: at most 5 seconds in every kind is the goal."""

from __future__ import annotations

import time
from datetime import date

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.drawing.export import to_pdf
from itsm_fit.drawing.pages import drawings_of
from itsm_fit.drawing.svg import to_svg
from itsm_fit.report.process_book import BOOK_FORMATS, BookFormat, BookWish, process_book
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project


@pytest.mark.benchmark(group="book")
@pytest.mark.parametrize("kind", BOOK_FORMATS, ids=lambda kind: kind.key)
def test_a_book_of_ten_processes(benchmark: BenchmarkFixture, kind: BookFormat) -> None:
    """Beside its drawings alone as a PDF: their ratio holds on any machine."""
    project = open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit")
    begun = time.process_time()
    drawn = to_pdf([to_svg(each.document) for document in project.documents for each in drawings_of(document)])
    drawings = time.process_time() - begun
    begun = time.process_time()
    made = benchmark.pedantic(process_book, args=(project, BookWish(kind), date(2027, 1, 15)), rounds=1)
    benchmark.extra_info["of_its_drawings"] = round((time.process_time() - begun) / drawings, 1)
    assert len(made.data) > 10_000
    assert drawn.startswith(b"%PDF")
