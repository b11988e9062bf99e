"""The processes of this computer: what ends one of them costs no more than what it was at."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from portfolio_kit import InlineCrew, fill, little

from itsm_fit import extras
from itsm_fit.cli import main
from itsm_fit.portfolio import here
from itsm_fit.portfolio.crew import ScoringJob
from itsm_fit.portfolio.here import ScoringProcess
from itsm_fit.portfolio.outcome import FailedProject, PortfolioOptions, ScoredProject
from itsm_fit.portfolio.projects import projects_in
from itsm_fit.portfolio.run import run_portfolio
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import write_project

SAMPLES = ("itsm/itsm-selection.itsmfit", "small/small-selection.itsmfit")
OPTIONS = PortfolioOptions(draws=50, seed=7)
LITTLE = write_project(little("Little"))


@pytest.fixture(scope="module")
def shared() -> Iterator[ScoringProcess]:
    its = ScoringProcess(1)
    yield its
    its.close()


@pytest.fixture
def process() -> Iterator[ScoringProcess]:
    its = ScoringProcess(1)
    yield its
    its.close()


def job(data: bytes = LITTLE, limit_s: float | None = None) -> ScoringJob:
    return ScoringJob(0, "little.itsmfit", data, OPTIONS, limit_s)


def test_what_goes_wrong_is_said_in_the_language_of_the_job(process: ScoringProcess) -> None:
    outcome = process.outcome(job(b"{")._replace(language="fr"))
    assert isinstance(outcome, FailedProject)
    assert outcome.sentence.startswith("Le fichier se termine trop tôt")


def score_json(capsys: pytest.CaptureFixture[str], path: Path) -> Any:
    assert main(["score", str(path), "--json", "-", "--robustness", "50", "--seed", "7"], lambda _: 9) == 0
    return json.loads(capsys.readouterr().out)


def test_figures_are_those_of_the_command_score_to_the_last_bit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "in"
    place.mkdir()
    for name in SAMPLES:
        (place / Path(name).name).write_bytes((folder("sample_models") / name).read_bytes())
    (place / "hostile.itsmfit").write_bytes(b"\x00" * 2000)
    line = ["portfolio", str(place), "-o", str(tmp_path / "out"), "--robustness", "50", "--seed", "7"]
    assert main(line, lambda _: 9) == 0
    assert [each["project"] for each in json.loads((tmp_path / "out" / "failed.json").read_text())] == [
        "hostile.itsmfit"
    ]
    capsys.readouterr()
    rows = pq.read_table(tmp_path / "out" / "results.parquet").to_pylist(maps_as_pydicts="strict")
    for path in sorted(place.glob("*-selection.itsmfit")):
        told, its = score_json(capsys, path), [row for row in rows if row["project"] == path.name]
        robust = told["robustness"]
        assert [row["tool"] for row in its] == [tool["name"] for tool in told["tools"]]
        for row, tool in zip(its, told["tools"], strict=True):
            name = tool["name"]
            assert [row["coverage_low"], row["coverage_high"]] == tool["coverage"]
            assert [row["end_to_end_low"], row["end_to_end_high"]] == tool["end_to_end"]
            for key in ("rank", "eligible", "unmet_musts", "open_musts", "bent"):
                assert row[key] == tool[key]
            assert {key: row[key] for key in tool["counts"]} == tool["counts"]
            assert row["rank_acceptability"] == robust["rank_acceptability"][name]
            assert row["confidence"] == robust["confidence"][name]
            assert row["pairwise"] == robust["pairwise"][name]
            assert row["central_weights"] == robust["central_weights"][name]


def test_a_process_that_is_killed_is_replaced_and_its_project_scored(shared: ScoringProcess) -> None:
    process = shared
    first = process.outcome(job())
    assert isinstance(first, ScoredProject)
    assert process._process is not None
    process._process.kill()
    assert process.outcome(job()) == first


def test_a_project_over_its_time_is_given_up_and_the_next_one_scored(shared: ScoringProcess) -> None:
    process = shared
    sample = (folder("sample_models") / SAMPLES[0]).read_bytes()
    late = process.outcome(job(sample, limit_s=0.001))
    assert isinstance(late, FailedProject)
    assert late.short
    assert "not scored within 0.001 seconds" in late.sentence
    assert isinstance(process.outcome(job()), ScoredProject)


@pytest.mark.slow
def test_a_project_that_takes_too_much_memory_fails_in_a_sentence(process: ScoringProcess) -> None:
    process._most_bytes = 350_000_000
    found = process.outcome(job(b'{"schema":' + b" " * 400_000_000 + b"1}"))
    assert isinstance(found, FailedProject)
    assert "memory" in found.sentence


def test_where_no_process_starts_that_is_said_once(process: ScoringProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(here, "_START", "raise SystemExit('no room for it')")
    with pytest.raises(here.FitError, match="no room for it"):
        process.outcome(job())


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    assert main(["portfolio", str(tmp_path), "-o", str(tmp_path / "out")], lambda _: 9) == 1
    said = capsys.readouterr().err
    assert said == 'This needs pyarrow, which is not installed: pip install "itsm-fit[cluster]"\n'
    assert not (tmp_path / "out").exists()


def started(place: Path, out: Path, *more: str) -> subprocess.Popen[str]:
    """A program that hears Ctrl+C, also where the tests themselves were started to ignore it."""
    command = [sys.executable, "-m", "ui.app", "portfolio", str(place), "-o", str(out), *more]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, preexec_fn=heard)  # noqa: PLW1509, S603


def wait_for(there: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 120
    while not there():
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of 150 projects: more than are scored before a signal comes."""
    place = tmp_path_factory.mktemp("many")
    fill(place, 150)
    return place


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_program_that_is_ended_leaves_what_is_done_and_nobody_at_work(
    tmp_path: Path, many: Path, how: signal.Signals
) -> None:
    out, done = tmp_path / "out", tmp_path / "out" / "done.jsonl"
    with started(many, out, "--workers", "1", "--robustness", "50", "--seed", "7") as program:
        wait_for(lambda: done.exists() and done.stat().st_size > 0, program)
        children = children_of(program.pid)
        program.send_signal(how)
        said = program.communicate(timeout=60)[1]
    assert program.returncode == (1 if how is signal.SIGINT else -how)
    if how is signal.SIGINT:
        assert said == f"Stopped. What is done is kept in {out}: the same command with --resume goes on from there.\n"
    assert not (out / "results.parquet").exists()
    assert children
    for child in children:
        wait_until_gone(child)
    known = done.read_bytes().count(b"\n")
    crew = InlineCrew(outcome=lambda _: FailedProject("Not looked at."))
    its = run_portfolio(projects_in(many), out, crew, OPTIONS, resume=True)
    assert its.taken == known
    assert len(crew.jobs) == 150 - known


def children_of(pid: int) -> list[int]:
    return [int(each.name) for each in Path("/proc").iterdir() if each.name.isdecimal() and parent_of(each) == str(pid)]


def parent_of(process: Path) -> str:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[1]
    except OSError:
        return ""  # it ended meanwhile


def wait_until_gone(pid: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            if (Path(f"/proc/{pid}/stat").read_text()).rpartition(")")[2].split()[0] == "Z":
                return
        except OSError:
            return
        time.sleep(0.01)
    pytest.fail("it works on for nobody")
