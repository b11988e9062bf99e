"""What is loaded to answer: a line needs next to nothing, and a command what it runs."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.core import TyperCommand

from itsm_fit.cli import main
from itsm_fit.cli.commands import COMMANDS
from itsm_fit.cli.help import print_help
from itsm_fit.cli.run import command_line, loaded

HEAVY = (
    "PySide6 dask distributed docx ironcalc kitoken lxml matplotlib msgspec networkx numpy openpyxl pandas pyarrow "
    "pydantic pymcdm pptx python_calamine rich scipy typer typst xlsxwriter"
)

PROJECTS = "lxml msgspec numpy rich typer "
SHEETS = PROJECTS + "python_calamine "
MAY_LOAD = {
    "schema": "typer",
    "approve score check trust certificate choose combine decide log rollout seal silos tender value verify": PROJECTS,
    "catalogue portfolio unedited": PROJECTS,
    "diagnose licences manual samples updates": PROJECTS,
    "inspect audit flip import replay": SHEETS,
    "convert diff merge": PROJECTS + "typst",
    "workspace": PROJECTS + "sqlalchemy",
    "kpi match": SHEETS + "scipy",
    "accept backlog letters readiness round": SHEETS + "xlsxwriter",
    "book demo report review template rfp judge": SHEETS + "xlsxwriter typst",
}
"""What commands may load before they begin to work."""


def loaded_by(script: str, *arguments: str) -> set[str]:
    """The heavy libraries that a program has loaded in the end."""
    end = f"\nimport sys\nprint(*set(sys.modules) & {set(HEAVY.split())!r}, file=sys.stderr)"
    command = [sys.executable, "-c", script + end, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)  # noqa: S603 - our own
    return set(done.stderr.split())


@pytest.mark.parametrize(("line", "wanted"), [("--version", ""), ("--help", "rich")])
def test_a_line_is_printed_without_loading_what_commands_are_made_with(line: str, wanted: str) -> None:
    assert loaded_by(f"from ui.app import main\nassert main([{line!r}]) == 0") == set(wanted.split())


@pytest.fixture(scope="module")
def by_commands() -> dict[str, set[str]]:
    """The heavy libraries that commands have loaded before they begin to work.

    Each group is a process of its own, as it is where commands are called; all but the first begin with what is loaded
    for commands of projects, which each of them may load.
    """
    groups = [names for names, may in MAY_LOAD.items() if set(PROJECTS.split()) <= set(may.split())]
    (first,) = (names for names in groups if names.startswith("approve "))
    script = f"""
import os, sys
from itsm_fit.cli.run import loaded
def load(names):
    all(map(loaded, names.split()))
    print(names, *set(sys.modules) & {set(HEAVY.split())!r}, sep="\\t", flush=True)
load({first!r})
for names in {[names for names in groups if names != first]!r}:
    child = os.fork()
    if not child:
        load(names)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
"""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)  # noqa: S603 - our own
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    return {names: set(heavy) for names, *heavy in lines}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
@pytest.mark.parametrize("names", [names for names in MAY_LOAD if names != "schema"])
def test_a_command_loads_the_libraries_of_its_work_and_no_others(names: str, by_commands: dict[str, set[str]]) -> None:
    assert by_commands[names] <= set(MAY_LOAD[names].split())


def test_a_schema_is_printed_with_next_to_nothing() -> None:
    assert loaded_by("from itsm_fit.cli.run import loaded\nloaded('schema')") <= set(MAY_LOAD["schema"].split())


def test_what_a_command_may_load_is_said_of_every_command() -> None:
    assert sorted(" ".join(MAY_LOAD).split()) == sorted(COMMANDS)


def test_a_project_is_scored_without_what_other_work_needs() -> None:
    sample = "sample_models/small/small-selection.itsmfit"
    assert loaded_by(f"from ui.app import main\nassert main(['score', {sample!r}]) == 0") == set(PROJECTS.split())


def test_many_projects_are_scored_here_without_what_a_cluster_needs(tmp_path: Path) -> None:
    (tmp_path / "empty.itsmfit").write_text("")
    line = ["portfolio", str(tmp_path), "-o", str(tmp_path / "out"), "--workers", "1"]
    script = f"from ui.app import main\nassert main({line!r}) == 0"
    assert not loaded_by(script) & {"dask", "distributed", "scipy", "typst"}


def parameters(command: Any) -> Iterator[Any]:
    for each in (command, *getattr(command, "commands", {}).values()):
        yield from each.get_params(typer.Context(each))


@pytest.mark.parametrize("name", ["score", "report", "judge", "choose"])
def test_a_value_is_taken_as_typer_takes_it(name: str, tmp_path: Path) -> None:
    there, ctx = str(tmp_path), typer.Context(TyperCommand("any"))
    texts = ["", "a", there, "2", "-", str(tmp_path / "none"), "\udcff"]
    for each in parameters(loaded(name)):
        several = each.multiple or each.nargs < 0
        flag = each.type_descriptor.annotation is bool
        for value in (None, *((True, False) if flag else [[text, there] if several else text for text in texts])):
            ours, theirs = (taken(side, value, each, ctx) for side in (each.get_runtime_param(), typers(each)))
            assert ours == theirs, (each.name, value)


def typers(parameter: Any) -> Any:
    """How Typer would take the values of a parameter."""
    return type(parameter).get_runtime_param(parameter)


def taken(side: Any, value: object, parameter: Any, ctx: typer.Context) -> object:
    try:
        return side.coerce(value, param=parameter, ctx=ctx)
    except typer.BadParameter as refused:
        return str(refused)


def test_a_file_that_cannot_be_read_is_refused_as_typer_refuses_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "shut.bpmn"
    path.write_text("")
    may = os.access  # who is root may read everything
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != path and may(place, mode))
    assert main(["score", str(path)], lambda _: 9) == 2
    told = capsys.readouterr().err.replace("│", " ")  # the box that it stands in breaks it where the path ends
    assert "is not readable" in " ".join(told.split())


@pytest.mark.parametrize("width", [40, 80, 132])
def test_the_list_of_commands_is_the_one_that_typer_prints(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    print_help()
    ours = capsys.readouterr().out
    with pytest.raises(SystemExit):
        command_line().main(["--help"], prog_name="itsm-fit")
    assert ours == capsys.readouterr().out
    assert all(f"│ {name} " in ours for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_by_how_its_own_help_begins(name: str) -> None:
    paragraph, *_ = inspect.cleandoc(loaded(name).help or "").split("\n\n")
    assert COMMANDS[name].title == paragraph.replace("\n", " ")


def test_the_version_is_told_beside_other_options_too(capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for argv in (["--version"], ["--version", "score"]):
        assert main(argv, lambda _: 9) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
