"""Writing the report of a large selection: 50 processes × 60 nodes, 3,000 requirements, 15 tools."""

from __future__ import annotations

import resource
import time
from datetime import date
from io import BytesIO
from zipfile import is_zipfile

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from synthetic import selection

from itsm_fit.report import fit_report
from itsm_fit.report.html import html_report
from itsm_fit.report.pdf import fit_pdf
from itsm_fit.scoring.fit import score


@pytest.mark.benchmark(group="report")
def test_report_of_a_large_selection(benchmark: BenchmarkFixture) -> None:
    fit = score(selection())
    packed = benchmark.pedantic(fit_report, args=(fit,), kwargs={"made_on": date(2027, 1, 15)}, rounds=1)
    benchmark.extra_info["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    assert is_zipfile(BytesIO(packed))


@pytest.mark.benchmark(group="report")
def test_pdf_of_a_large_selection(benchmark: BenchmarkFixture) -> None:
    """Beside the workbook of the same fit: their ratio holds on any machine."""
    fit = score(selection())
    begun = time.process_time()
    fit_report(fit, made_on=date(2027, 1, 15))
    workbook = time.process_time() - begun
    begun = time.process_time()
    packed = benchmark.pedantic(fit_pdf, args=(fit,), kwargs={"made_on": date(2027, 1, 15)}, rounds=1)
    benchmark.extra_info["of_the_workbook"] = round((time.process_time() - begun) / workbook, 1)
    benchmark.extra_info["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    assert packed.startswith(b"%PDF")


@pytest.mark.benchmark(group="report")
def test_page_of_a_large_selection(benchmark: BenchmarkFixture) -> None:
    """The page, beside the workbook of the same fit."""
    fit = score(selection())
    begun = time.process_time()
    fit_report(fit, made_on=date(2027, 1, 15))
    workbook = time.process_time() - begun
    begun = time.process_time()
    packed = benchmark.pedantic(html_report, args=(fit,), kwargs={"made_on": date(2027, 1, 15)}, rounds=1)
    benchmark.extra_info["of_the_workbook"] = round((time.process_time() - begun) / workbook, 1)
    benchmark.extra_info["megabytes"] = round(len(packed) / 1e6, 1)
    assert packed.startswith(b"<!DOCTYPE html>")
