"""What is loaded before the window shows, and that imports inside functions are there for that alone."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

import itsm_fit
import ui

HEAVY = (
    "alembic docx keyring lxml matplotlib msgspec networkx numpy numpy.f2py openpyxl pandas psycopg pymcdm "
    "pyqtgraph python_calamine qtawesome scipy scipy.sparse sqlalchemy typst"
)
PAGES = "ui.canvas.view ui.stages.fit.stage ui.stages.require.require_page ui.stages.match.match_page"
FIRST = """
itsm_fit itsm_fit.blanks itsm_fit.collector itsm_fit.drawing itsm_fit.drawing.theme itsm_fit.errors
itsm_fit.language itsm_fit.model
itsm_fit.model.cell_column itsm_fit.model.comment itsm_fit.model.process itsm_fit.model.requirement
itsm_fit.model.tool itsm_fit.numerals
itsm_fit.resources itsm_fit.scoring itsm_fit.scoring.figures itsm_fit.scoring.verdicts itsm_fit.scoring.wording
itsm_fit.storage itsm_fit.storage.endings itsm_fit.translations itsm_fit.visible itsm_fit.writing ui ui.shell
ui.shell.kept_lists ui.shell.main_window ui.shell.menu_titles ui.shell.page_stack ui.shell.progress_strip
ui.shell.recent ui.shell.samples
ui.shell.start ui.shell.translations ui.shell.welcome ui.stages ui.stages.draw ui.stages.draw.legend ui.widgets
ui.widgets.icons ui.widgets.language ui.widgets.look ui.widgets.motion ui.widgets.parts ui.widgets.room
ui.widgets.style_sheet ui.widgets.words
PySide6 PySide6.QtCore PySide6.QtGui PySide6.QtSvg PySide6.QtWidgets
"""
"""All that the first paint of the window may load beyond the standard library and what PySide6 loads by itself."""
BY_PYSIDE = {"__feature__", "__main__", "_distutils_hack", "shiboken6", "shibokensupport", "signature_bootstrap"}
BEFORE_THE_START = {"ui/app.py"}
"""Modules that lead to the window and load none of it themselves."""
AFTER_THE_FIRST_PAINT = {"ui/shell/main_window.py", "ui/shell/start.py"}
"""Modules that make the rest of the window once it was painted: what they import late spares the first paint."""

PAINT = """
import os
import sys
from PySide6.QtCore import QSettings
from ui.shell.main_window import MainWindow
from ui.shell.start import application

class Painted(MainWindow):
    def furnish(self):
        print(*sys.modules, flush=True)
        os._exit(0)

app = application()
window = Painted(QSettings(sys.argv[1], QSettings.Format.IniFormat), at_once=False)
window.show()
app.exec()
"""
SHOW = """
import sys
from PySide6.QtCore import QSettings
from ui.shell.main_window import MainWindow
from ui.shell.start import application

app = application()
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
window.show()
app.processEvents()
print(*sys.modules)
"""
FURNISH = """
import sys
from importlib import import_module
from PySide6.QtCore import QSettings
from ui.shell.loading import BEHIND
from ui.shell.main_window import MainWindow
from ui.shell.start import application

app = application()
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat), at_once=False)
for module in BEHIND:
    import_module(module)
before = set(sys.modules)
window.furnish_now()
print(*(set(sys.modules) - before))
"""


def modules_after(script: str, folder: Path) -> set[str]:
    command = [sys.executable, "-c", script, str(folder / "s.ini")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)  # noqa: S603
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a window has loaded which was painted for the first time."""
    return modules_after(PAINT, tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a window has loaded which only shows, all that stands in it being made."""
    return modules_after(SHOW, tmp_path_factory.mktemp("settings"))


def test_the_first_paint_loads_what_it_shows_and_nothing_else(painted: set[str]) -> None:
    others = {name for name in painted if name.partition(".")[0] not in sys.stdlib_module_names | BY_PYSIDE}
    assert {name for name in others if not name.startswith("PySide6.support")} == set(FIRST.split())
    assert not painted & set(HEAVY.split())


def test_what_the_window_is_made_of_is_loaded_before_it_is_made(tmp_path: Path) -> None:
    assert {name for name in modules_after(FURNISH, tmp_path) if name.startswith(("ui.", "itsm_fit."))} == set()


def test_the_window_shows_before_anything_heavy_is_loaded(loaded: set[str]) -> None:
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & set(HEAVY.split())
    assert all(find_spec(page) for page in PAGES.split())
    assert not loaded & set(PAGES.split())


def test_an_import_inside_a_function_spares_the_start_a_module(painted: set[str], loaded: set[str]) -> None:
    late = list(_imports_inside_functions())
    assert late
    needed = {place: painted if place in AFTER_THE_FIRST_PAINT else loaded for place, _ in late}
    assert [f"{place} imports {module}" for place, module in late if module in needed[place]] == []


def test_no_worker_loads_what_has_classes_of_qt() -> None:
    """Where two threads ask for classes of Qt at once the program crashes: the window's own thread loads them all."""
    folder = Path(ui.__path__[0])
    workers = [
        (file.relative_to(folder).as_posix(), each)
        for file in sorted(folder.rglob("*.py"))
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(each, ast.FunctionDef) and any(_is_progress(given) for given in each.args.args)
    ]
    assert len(workers) > _WORKERS
    loaded = [(place, name) for place, each in workers for name in _imported(_inside_functions(each, inside=True))]
    assert [each for each in loaded if each[1].partition(".")[0] in {"ui", *OF_QT}] == []


_WORKERS = 50
"""At least so many functions tell their progress."""
OF_QT = ("PySide6", "pyqtgraph", "qtawesome", "qtpy")


def _is_progress(given: ast.arg) -> bool:
    return isinstance(given.annotation, ast.Name) and given.annotation.id == "Progress"


_INDENTED_IMPORT = re.compile(r"^\s+(?:import|from \S+ import)\b", re.MULTILINE)


def _imports_inside_functions() -> Iterator[tuple[str, str]]:
    """Where a function imports a module beyond the standard library, and which."""
    for package in (itsm_fit, ui):
        folder = Path(package.__path__[0])
        for file in sorted(folder.rglob("*.py")):
            place = file.relative_to(folder.parent).as_posix()
            text = file.read_text(encoding="utf-8")
            if place in BEFORE_THE_START or not _INDENTED_IMPORT.search(text):
                continue
            for name in _imported(_inside_functions(ast.parse(text))):
                if name.partition(".")[0] not in sys.stdlib_module_names:
                    yield place, name


def _inside_functions(of: ast.AST, inside: bool = False) -> Iterator[ast.AST]:
    """The statements that functions hold; no expression has one."""
    for field in ("body", "handlers", "orelse", "finalbody", "cases"):
        for each in getattr(of, field, ()):
            if inside:
                yield each
            yield from _inside_functions(each, inside or isinstance(each, ast.FunctionDef))


def _imported(statements: Iterable[ast.AST]) -> Iterator[str]:
    for each in statements:
        if isinstance(each, ast.Import):
            yield from (alias.name for alias in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module is not None:
            for alias in each.names:
                inner = f"{each.module}.{alias.name}"
                yield inner if _is_module(inner) else each.module


@cache
def _is_module(name: str) -> bool:
    if name.partition(".")[0] not in ("itsm_fit", "ui"):
        return False
    place = Path(ui.__path__[0]).parent.joinpath(*name.split("."))
    return place.is_dir() or place.with_suffix(".py").is_file()
