"""A real Chromium, one for each file of tests: `open_page` opens a report in it, and watches what it does."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from report_pages import OpenPage, Watched

from ui.system import BROWSERS

CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
_ALONE = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
)
_PATIENCE_MS = 60_000
"""How long a page may take on a machine that is busy with other tests."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        told = "Chromium is not installed: python3 -m ui.system --tests brings it"
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)
    expect.set_options(timeout=_PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_ALONE)
        yield browser
        browser.close()


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def open_page(chromium: Browser, tmp_path: Path, watched: Watched) -> Iterator[OpenPage]:
    """Opens the bytes of a report; at the end nothing may have been asked of the network or complained of."""
    contexts: list[BrowserContext] = []

    def opened(report: bytes, **how: Any) -> Page:
        file = tmp_path / f"report-{len(contexts)}.html"
        file.write_bytes(report)
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 720}, "offline": True, **how})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(_PATIENCE_MS)
        page.on("request", lambda request: None if request.url == file.as_uri() else watched.asked.append(request.url))
        page.on("console", lambda said: watched.complaints.append(said.text))
        page.on("pageerror", lambda problem: watched.complaints.append(str(problem)))
        page.goto(file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in watched.asked if not url.startswith("data:image/")] == []
    assert watched.complaints == []
