"""The manual says what the window says: its words, keys, menus, pages and pictures are there as it tells them."""

from __future__ import annotations

import re
import shlex
import sys
from functools import cache
from pathlib import Path

import pytest
import texts
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from studio import Studio

from itsm_fit.checks import check_project
from itsm_fit.cli import main
from itsm_fit.findings import Severity
from itsm_fit.support.manual import INDEX, anchor, manual, page_at
from itsm_fit.support.sample_files import sample_files, write_sample_files
from ui.shell.main_window import MainWindow
from ui.shell.support.manual_places import PLACES
from ui.widgets.page_tabs import PageTabs
from ui.widgets.words import unmarked

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
TASKS = sorted((DOCS / "manual").glob("*.md"))
BY_QT = {"Enter", "Esc", "Tab", "Home", "Left", "Right", "Up", "Down", "Delete", "Ctrl", "Ctrl+A", "Ctrl+Z"}
"""Keys that mean everywhere what they mean in any program."""
OF_QT = {"Undo", "Edit ▸ Undo"}
"""Words of the window that Qt or undo itself brings."""
OWN_HEADINGS = {"Goal:", "You need:"}


def words_of(task: Path) -> list[str]:
    """What a task says stands in the window: its bold words; those that end in a colon begin an item of a list."""
    bold = re.findall(r"\*\*(.+?)\*\*", task.read_text("utf-8"), re.DOTALL)
    said = [" ".join(each.split()) for each in bold]
    return [each for each in said if each not in OWN_HEADINGS and not re.search(r"[.:?]$", each)]


@cache
def said_by_the_window() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """All texts of window and engine, and those that take values as patterns."""
    sources = {*texts.gathered("ui"), *texts.gathered("itsm_fit")}
    plain = {" ".join(unmarked(each).split()) for each in sources}
    filled = (re.split(r"\{[^}]*\}", each) for each in plain if "{" in each)
    patterns = [
        re.compile(".+".join(map(re.escape, parts))) for parts in filled if len(re.findall(r"\w{3,}", " ".join(parts)))
    ]
    return frozenset(plain), tuple(patterns)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.stem)
def test_every_word_that_a_task_quotes_is_a_word_of_the_window(task: Path) -> None:
    plain, patterns = said_by_the_window()
    quoted = [part for each in words_of(task) if each not in OF_QT for part in each.split(" ▸ ")]
    assert len(quoted) > 5
    lost = [each for each in quoted if each not in plain and not any(its.fullmatch(each) for its in patterns)]
    assert lost == []


@pytest.fixture(scope="module")
def actions(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, QAction]:
    """The actions of the running window by their path in the menus, such as ``File ▸ Open Sample ▸ …``."""
    window = MainWindow(QSettings(str(tmp_path_factory.mktemp("home") / "s.ini"), QSettings.Format.IniFormat))
    window.canvas.load()
    found: dict[str, QAction] = {}

    def collect(path: str, menu: QMenu) -> None:
        for action in menu.actions():
            inner = action.menu()
            here = f"{path} ▸ {unmarked(action.text())}"
            if isinstance(inner, QMenu):
                collect(here, inner)
            else:
                found[here] = action

    for menu in window.menu_by_name.values():
        collect(unmarked(menu.title()), menu)
    found[""] = QAction(window, objectName="keeps the window")
    return found


def titles(actions: dict[str, QAction]) -> set[str]:
    return {path.partition(" ▸ ")[0] for path in actions}


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.stem)
def test_every_way_through_the_menus_is_there(task: Path, actions: dict[str, QAction]) -> None:
    ways = [each for each in words_of(task) if " ▸ " in each and each.partition(" ▸ ")[0] in titles(actions)]
    assert [each for each in ways if not any(path == each or path.startswith(f"{each} ▸ ") for path in actions)] == []


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.stem)
def test_every_key_means_what_a_task_says(task: Path, actions: dict[str, QAction]) -> None:
    """Beside an action its own keys, elsewhere keys that mean something there."""
    text = " ".join(task.read_text("utf-8").split())
    keys = {path: {each.toString() for each in action.shortcuts()} for path, action in actions.items()}
    pairs = [(words, key) for words, key in re.findall(r"\*\*([^*]+)\*\* \(<kbd>([^<]+)</kbd>\)", text)]
    pairs += [(words, key) for key, words in re.findall(r"<kbd>([^<]+)</kbd> \(\*\*([^*]+)\*\*\)", text)]
    wrong = []
    for words, key in pairs:
        last = words.rpartition(" ▸ ")[2]
        its = [bound for path, bound in keys.items() if path.rpartition(" ▸ ")[2] in (last, f"Go to {last}")]
        if its and not any(written(key) in bound for bound in its):
            wrong.append((words, key))
    assert wrong == []
    bound = {each for its in keys.values() for each in its}
    alone = {key for key in re.findall(r"<kbd>([^<]+)</kbd>", text) if len(key) > 1 and key not in BY_QT}
    assert {key for key in alone if written(key) not in bound and not key.startswith("Alt+")} == set()


def written(key: str) -> str:
    """A key as Qt writes it."""
    return QKeySequence(key).toString()


def test_the_project_is_closed_by_the_key_that_is_shown_and_by_that_of_windows(actions: dict[str, QAction]) -> None:
    """Qt binds its standard keys otherwise on each platform: the window says its own."""
    assert [each.toString() for each in actions["File ▸ Close Project"].shortcuts()] == ["Ctrl+W", "Ctrl+F4"]


def test_task_2_typed_as_it_stands_draws_its_process(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Its keys are pressed and its texts typed in the order in which they are told, up to where it saves."""
    at = Studio(tmp_path / "pictures", tmp_path)
    at.begin()
    qtbot.addWidget(at.window, before_close_func=lambda window: window.session.stack.setClean())
    steps = TASKS[1].read_text("utf-8").partition("\n## Steps\n")[2].partition("\n10. ")[0]
    for key, twice, words in re.findall(r"<kbd>([^<]+)</kbd>( twice)?|`([^`]+)`", steps):
        if words:
            at.type(words, then="")
        for _ in range(0 if words else 2 if twice else 1):
            at.press(key)
        qtbot.waitUntil(lambda: not at.window.tasks.running, timeout=10_000)
    project = at.window.session.project
    process, *others = project.processes.values()
    assert others == []
    assert [lane.name for lane in process.lanes] == ["Service desk", "Identity team"]
    names = {node.id: node.name for node in process.nodes}
    shares = {names[flow.target]: flow.share for flow in process.flows if names[flow.source] == "Known?"}
    assert shares == {"Reset password": pytest.approx(0.9), "Ask line manager": pytest.approx(0.1)}
    found = check_project(project)
    assert {each.severity for each in found} == {Severity.INFO}
    assert sorted(each.rule for each in found) == ["asks-nothing"] * 3 + ["implicit-join"]


def typed(task: Path) -> list[list[str]]:
    """The lines below “By command line”, each as a shell takes it apart."""
    text = task.read_text("utf-8").partition("\n## By command line\n")[2]
    return [shlex.split(line, comments=True) for line in re.findall(r"^    (.+)$", text, re.MULTILINE)]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.stem)
def test_the_commands_of_a_task_can_be_typed_as_they_stand(
    task: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One after the other, in the folder of the sample files; the first task makes that folder."""
    home = tmp_path
    if task != TASKS[0]:
        home /= "itsm-fit-samples"
        write_sample_files(home)
    monkeypatch.chdir(home)
    lines = typed(task)
    assert lines
    for program, *words in lines:
        if program == "cd":
            monkeypatch.chdir(words[0])
            continue
        assert program == "itsm-fit"
        assert main(words, lambda _paths: 99) == 0, f"{shlex.join(words)}: {capsys.readouterr().err}"


def test_every_picture_of_the_manual_is_made_by_a_scene_and_is_small() -> None:
    scenes = (ROOT / "packaging" / "scenes.py").read_text("utf-8")
    made = set(re.findall(r'at\.keep\(\s*"([^"]+)"', scenes))
    there = {path.stem: path.stat().st_size for path in (DOCS / "pictures").glob("*.png")}
    assert set(there) == made
    assert {name: size for name, size in there.items() if size > 120_000} == {}
    assert sum(there.values()) < 2_500_000
    named = {place for page in [ROOT / "README.md", *DOCS.rglob("*.md")] for place in _pictures(page)}
    assert made - named == set()


def _pictures(page: Path) -> list[str]:
    return [Path(place).stem for place in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8"))]


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.stem)
def test_every_file_that_a_task_takes_is_among_the_sample_files(task: Path) -> None:
    home = ROOT / "sample_models"
    written_ = {path.relative_to(home).as_posix() for path in sample_files()}
    named = re.findall(r"\b((?:practice|small|itsm)/[\w.-]+\.\w+)", task.read_text("utf-8"))
    assert [each for each in named if each not in written_] == []


def test_the_manual_has_every_page_once_and_f1_leads_to_pages_and_headings_that_are_there() -> None:
    assert manual()[0].place == INDEX
    assert len({page.place for page in manual()}) == len(manual()) == len(list(DOCS.rglob("*.md")))
    for place in PLACES.values():
        page, _, heading = place.partition("#")
        found = page_at(page)
        assert found is not None, place
        headings = [anchor(each) for each in re.findall(r"^#+ (.+)$", found.text, re.MULTILINE)]
        assert not heading or heading in headings, place


def test_f1_knows_every_page_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    stages = {stage for stage, _ in PLACES}
    assert stages == set(window.rail.buttons)
    for stage in stages:
        page = window.stages.page(stage)
        ids = page.ids if isinstance(page, PageTabs) else ("",)
        assert {its for at, its in PLACES if at == stage} == set(ids)


@pytest.mark.long
def test_the_pictures_are_what_the_window_shows_today(tmp_path: Path) -> None:
    """Drawn anew in a process of its own; a few points may differ where fonts or Qt are others."""
    import subprocess

    from PIL import Image, ImageChops, ImageStat

    command = [sys.executable, str(ROOT / "packaging" / "pictures.py"), str(tmp_path)]
    subprocess.run(command, check=True, timeout=1_800, cwd=ROOT)  # noqa: S603 - our own
    far = {}
    for path in sorted((DOCS / "pictures").glob("*.png")):
        kept, now = (Image.open(each).convert("RGB") for each in (path, tmp_path / path.name))
        if kept.size != now.size:
            far[path.stem] = f"{kept.size} and {now.size}"
            continue
        mean = sum(ImageStat.Stat(ImageChops.difference(kept, now)).mean) / 3
        if mean > 4:
            far[path.stem] = f"{mean:.1f} of 255 in the mean"
    assert far == {}, "run packaging/pictures.py, look at them, and keep them"
