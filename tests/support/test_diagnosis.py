"""A diagnostic file holds nothing of a project, whatever names, paths and texts went through an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itsm_fit.cli import main
from itsm_fit.errors import InputError
from itsm_fit.storage.safety_copies import data_folder
from itsm_fit.support.diagnosis import Screen, diagnosis
from itsm_fit.support.traces import last_traces, plain_trace
from ui.session.errors import log_file, log_trace
from ui.shell.start import application

SECRET = "Xylophone Payroll"  # noqa: S105 - of a project


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def _raised(message: str) -> BaseException:
    try:
        try:
            raise KeyError(message)
        except KeyError as cause:
            raise InputError(message, file=f"/home/{message}/{message}.bpmn", where=message) from cause
    except InputError as error:
        return error


def test_errors_are_told_by_where_they_were_raised_alone() -> None:
    log_trace(_raised(SECRET))
    told = diagnosis(log=log_file())
    assert SECRET in log_file().read_text(encoding="utf-8")  # for the user's own eyes
    assert not {"Xylophone", "Payroll", "/home", "bpmn"} & set(told.replace('"', " ").replace("/", " /").split())
    (trace,) = json.loads(told)["errors"]
    assert "itsm_fit.errors.InputError < " in trace
    assert "_raised | builtins.KeyError" in trace


@settings(deadline=None)
@given(
    st.text(max_size=40),
    st.sampled_from(["", "\n", "\n--- 2026-01-01 · ITSM Fit 1\nat: ", "\r\nat: ", "\x85at: ", "\u2028--- \u2028at: "]),
)
def test_no_message_gets_into_the_traces(tmp_path_factory: pytest.TempPathFactory, words: str, lead: str) -> None:
    log = log_trace(_raised(f"{lead}{SECRET}{words}{lead}{SECRET}"))
    assert log is not None
    traces = last_traces(log)
    log.unlink()
    assert len(traces) == 1
    assert not any("Xylophone" in trace for trace in traces)


def test_a_trace_goes_in_circles_without_end() -> None:
    first, second = ValueError(SECRET), OSError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert plain_trace(first) == "builtins.ValueError | builtins.OSError"


def test_settings_are_told_by_a_list_and_only_with_values_that_they_can_have() -> None:
    settings = {
        "language": "de",
        "theme": f"dark {SECRET}",
        "recent": [f"/home/anna/{SECRET}.itsmfit"],
        "author": SECRET,
        "folder": f"/home/{SECRET}",
        f"import/{SECRET}": "true",
        "updates/at start": "true",
        "updates/address": f"https://{SECRET}",
    }
    told = diagnosis([Screen(1280, 720, 1.25)], settings, "6.11")
    assert json.loads(told)["settings"] == {"language": "de", "updates/at start": "true"}
    assert json.loads(told)["screens"] == [{"width": 1280, "height": 720, "scale": 1.25}]
    assert "Xylophone" not in told


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "diagnostics.json"
    assert main(["diagnose", "-o", str(out)], open_window=lambda _: 0) == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert told["program"]["version"]
    assert str(Path.home()) not in out.read_text(encoding="utf-8")


def test_the_log_lies_where_the_window_writes_it() -> None:
    application()
    assert log_file().parts[-3:] == (*data_folder().parts[-2:], "errors.log")
