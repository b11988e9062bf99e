from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from ui import app, errors


def test_a_command_runs_without_loading_qt() -> None:
    code = (
        "import sys; from ui import app; code = app.main(['--help'])\n"
        "print('PySide6' in sys.modules, file=sys.stderr); raise SystemExit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603
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
