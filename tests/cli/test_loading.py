"""What is loaded to answer: a line needs next to nothing, and a command what it runs."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from itsm_fit.cli import main
from itsm_fit.cli.commands import COMMANDS
from itsm_fit.cli.help import print_help
from itsm_fit.cli.run import command_line, loaded

HEAVY = (
    "PySide6 docx ironcalc lxml matplotlib msgspec networkx numpy openpyxl pandas pydantic pymcdm python_calamine rich "
    "scipy tokenizers typer typst xlsxwriter"
)


def loaded_by(script: str, *arguments: str) -> set[str]:
    """The heavy libraries that a program has loaded in the end."""
    end = f"\nimport sys\nprint(*set(sys.modules) & {set(HEAVY.split())!r}, file=sys.stderr)"
    command = [sys.executable, "-c", script + end, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)  # noqa: S603 - our own
    return set(done.stderr.split())


@pytest.mark.parametrize(("line", "wanted"), [("--version", ""), ("--help", "rich")])
def test_a_line_is_printed_without_loading_what_commands_are_made_with(line: str, wanted: str) -> None:
    assert loaded_by(f"from ui.app import main\nassert main([{line!r}]) == 0") == set(wanted.split())


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
