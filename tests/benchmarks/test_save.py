"""Saving 2,000 nodes after one was moved, beside bpmn-js, which keeps all of its model in memory."""

from __future__ import annotations

import itertools
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

import pytest
from playwright.sync_api import CDPSession, Page, sync_playwright
from side_by_side import Ratio, Spent

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.system import BROWSERS

pytestmark = [pytest.mark.real]

CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
FOLDER = "BPMN_JS"
"""The variable that names a folder with bpmn-js."""
MOVE = """([id]) => {
  const shape = modeler.get("elementRegistry").get(id);
  modeler.get("modeling").moveElements([shape], {x: 10, y: 10});
}"""
SAVE = "async () => (await modeler.saveXML({format: true})).xml.length"


@pytest.fixture(scope="module")
def drawn(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    out = tmp_path_factory.mktemp("drawn") / "2000.bpmn"
    made = [str(shared / "bench" / "gen_bpmn.py"), "--nodes", "2000", "--lanes", "5", "--seed", "7", str(out)]
    subprocess.run([sys.executable, *made], check=True, capture_output=True)  # noqa: S603 - our own generator
    return out.read_bytes()


@pytest.fixture
def modeler(drawn: bytes) -> Iterator[Page]:
    """bpmn-js with the model open."""
    folder = os.environ.get(FOLDER)
    if not folder or CHROMIUM is None:
        pytest.skip(
            f"bpmn-js is not at hand: npm install bpmn-js@18.31 in a folder, name it in {FOLDER}, and install Chromium"
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_content("<div id=canvas style='height: 800px'></div>")
        page.add_script_tag(path=Path(folder, "node_modules/bpmn-js/dist/bpmn-modeler.production.min.js"))
        page.evaluate(
            "async text => {window.modeler = new BpmnJS({container: '#canvas'}); await modeler.importXML(text)}",
            drawn.decode(),
        )
        yield page
        browser.close()


def test_a_save_after_one_step_was_moved(compare: Callable[..., Ratio], drawn: bytes, modeler: Page) -> None:
    project, ids = Project(documents=(read_bpmn(drawn, "drawn.bpmn"),)), itertools.count(500)
    clock = modeler.context.new_cdp_session(modeler)
    clock.send("Performance.enable", {"timeDomain": "threadTicks"})

    def ours() -> Spent:
        nonlocal project
        project = edits.move_elements(project, project.documents[0], [f"N{next(ids)}"], 10.0, 10.0)
        start = process_time()
        assert len(write_bpmn(project.documents[0])) > 1_000_000
        return Spent(process_time() - start, _megabytes())

    def theirs() -> Spent:
        modeler.evaluate(MOVE, [f"N{next(ids)}"])
        start = _metrics(clock)
        assert modeler.evaluate(SAVE) > 1_000_000
        end = _metrics(clock)
        return Spent(end["TaskDuration"] - start["TaskDuration"], end["JSHeapTotalSize"] / 1e6)

    assert compare("save of 2,000 nodes after one moved, beside bpmn-js", ours, theirs, 0.2).ours


def _metrics(clock: CDPSession) -> dict[str, float]:
    """Seconds of CPU of the page's thread, and bytes."""
    return {each["name"]: each["value"] for each in clock.send("Performance.getMetrics")["metrics"]}


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
