from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from itsm_fit.errors import InputError
from itsm_fit.storage.guard import LOG, reading
from ui import app
from ui.session import errors

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_command_runs_without_loading_qt() -> None:
    code = (
        "import sys; from ui import app; code = app.main(['--help'])\n"
        "print('PySide6' in sys.modules, file=sys.stderr); raise SystemExit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=True)  # noqa: S603
    assert done.stderr.strip() == "False"
    assert "score" in done.stdout


@pytest.mark.parametrize("argv", [[], ["mine.itsmfit"], ["a.bpmn", "b.xlsx"]])
def test_files_or_nothing_at_all_open_the_window(argv: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Sequence[Path]] = []

    def open_window(paths: Sequence[Path]) -> int:
        opened.append(list(paths))
        return 0

    monkeypatch.setattr(app, "open_window", open_window)
    assert app.main(argv) == 0
    assert opened == [[Path(name) for name in argv]]


def test_an_exception_that_nobody_caught_is_logged_and_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(errors, "log_file", lambda: tmp_path / "errors.log")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown: list[BaseException] = []
    errors.install_hook(shown.append)
    boom = RuntimeError("boom")
    sys.excepthook(RuntimeError, boom, None)
    assert shown == [boom]
    assert "RuntimeError: boom" in (tmp_path / "errors.log").read_text(encoding="utf-8")


def test_the_trace_of_a_fault_that_became_a_sentence_is_in_the_same_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(errors, "log_file", lambda: tmp_path / "errors.log")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(LOG, "handlers", list(LOG.handlers))
    errors.install_hook(lambda _: None)
    errors.install_hook(lambda _: None)
    with pytest.raises(InputError), reading("vendors.xlsx"):
        raise RuntimeError("boom")
    assert (tmp_path / "errors.log").read_text(encoding="utf-8").count("RuntimeError: boom") == 1


def test_the_log_is_for_its_owner_alone_bounded_and_nobodys_message_makes_up_an_entry(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    log = folder / "errors.log"
    folder.mkdir(mode=0o755)
    log.write_text("x" * 600_000, encoding="utf-8")
    log.chmod(0o644)
    monkeypatch.setattr(errors, "log_file", lambda: log)
    before = os.umask(0)
    try:
        for _ in range(2):
            errors.log_trace(RuntimeError("Evil\x1b[2J\x9b31m\n--- 2026-01-01T00:00:00 · ITSM Fit 0\n" + "y" * 300_000))
    finally:
        os.umask(before)
    text = log.read_text(encoding="utf-8")
    assert [line[:3] for line in text.splitlines()].count("---") == 2
    assert not {"\x1b", "\x9b"} & set(text)
    assert len(text) < 200_000
    assert (folder / "errors.old.log").stat().st_size == 600_000
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())] == [0o700, 0o600, 0o600]
