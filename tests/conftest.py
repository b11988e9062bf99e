"""Shared set-up: Qt draws offscreen, and the real files beside the project are found."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from itertools import accumulate
from pathlib import Path

import pytest
import thorough  # noqa: F401 - sets how many examples are tried

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENPYXL_DEFUSEDXML", "False")  # it reads what tests wrote: the parser of C does


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """One worker more than cores, unless the environment says how many: some tests wait for programs and timers."""
    cores = yield
    return cores if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else cores + 1


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """The tests stay to the end: no search for cycles walks through them, and it begins as rarely as in the window.

    Each worker begins at another folder: what one has compiled the others read.
    """
    gc.disable()
    folders = session.config.args
    first = _first_folder(session.config)
    session.config.args = folders[first:] + folders[:first]
    try:
        return (yield)
    finally:
        session.config.args = folders
        gc.freeze()
        gc.enable()
        gc.set_threshold(50_000, 20, 50)


def _first_folder(config: pytest.Config) -> int:
    """Which of the folders this worker begins with, each having about as many files to go to the first of the next."""
    worker = getattr(config, "workerinput", None)
    if worker is None or config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return 0
    files = [len([*config.rootpath.joinpath(folder).rglob("test_*.py")]) for folder in config.args]
    wanted = sum(files) * int(worker["workerid"].removeprefix("gw")) / worker["workercount"]
    return next(at for at, before in enumerate(accumulate(files, initial=0)) if before >= wanted)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """All workers have the tests in the order of the folders in the end."""
    if hasattr(config, "workerinput") and config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        start = config.getini("testpaths")[0]
        first = next((at for at, item in enumerate(items) if item.nodeid.startswith(start)), 0)
        items[:] = items[first:] + items[:first]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """The screen is empty before the next test: a window left there would take its pointer, keys and colours."""
    result = yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        for left in widgets.QApplication.topLevelWidgets():
            left.hide()
    return result


@pytest.fixture(autouse=True, scope="session")
def _data_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is kept for a user goes to a folder of the tests, in the programs that they start too."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))


@pytest.fixture(autouse=True, scope="session")
def _no_keyring() -> None:
    """No test reads or writes the passwords of whoever runs it, nor does a program that it starts."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


@pytest.fixture(autouse=True, scope="session")
def _bytecode_of_programs(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Programs that tests start read the bytecode of those before, where none is kept beside the code too."""
    os.environ["PYTHONPYCACHEPREFIX"] = str(tmp_path_factory.mktemp("bytecode"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(autouse=True, scope="session")
def _what_is_set_aside_stays_there() -> Iterator[None]:
    """Nothing brings back into the search for cycles what tests of the window set aside from it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "unfreeze", lambda: None)
        yield


SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files, references and generators beside the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ with the real files is not beside the project")
    return SHARED
