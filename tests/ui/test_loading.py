"""What is loaded before the window shows, and that imports inside functions are there for that alone."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

import itsm_fit
import ui

HEAVY = (
    "docx lxml matplotlib msgspec networkx numpy openpyxl pandas pymcdm pyqtgraph python_calamine qtawesome scipy typst"
)
PAGES = "ui.canvas.view ui.stages.fit.stage ui.stages.require.require_page ui.stages.match.match_page"
BEFORE_THE_START = {"ui/app.py"}
"""Modules that lead to the window and load none of it themselves."""

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


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that a window which only shows has loaded."""
    command = [sys.executable, "-c", SHOW, str(tmp_path_factory.mktemp("settings") / "s.ini")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)  # noqa: S603
    return set(done.stdout.split())


def test_the_window_shows_before_anything_heavy_is_loaded(loaded: set[str]) -> None:
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & set(HEAVY.split())
    assert all(find_spec(page) for page in PAGES.split())
    assert not loaded & set(PAGES.split())


def test_an_import_inside_a_function_spares_the_start_a_module(loaded: set[str]) -> None:
    late = list(_imports_inside_functions())
    assert late
    assert [f"{place} imports {module}" for place, module in late if module in loaded] == []


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
            for function in ast.walk(ast.parse(text)):
                if isinstance(function, ast.FunctionDef):
                    for name in _imported(function):
                        if name.partition(".")[0] not in sys.stdlib_module_names:
                            yield place, name


def _imported(function: ast.FunctionDef) -> Iterator[str]:
    for each in ast.walk(function):
        if isinstance(each, ast.Import):
            yield from (alias.name for alias in each.names)
        elif isinstance(each, ast.ImportFrom) and each.module is not None:
            for alias in each.names:
                inner = f"{each.module}.{alias.name}"
                yield inner if _is_module(inner) else each.module


def _is_module(name: str) -> bool:
    if name.partition(".")[0] not in ("itsm_fit", "ui"):
        return False
    place = Path(ui.__path__[0]).parent.joinpath(*name.split("."))
    return place.is_dir() or place.with_suffix(".py").is_file()
