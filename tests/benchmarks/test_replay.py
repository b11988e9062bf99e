"""A million events in 2,000 variants on a flow of 60 steps, beside the token replay of pm4py on the same log and flow.

pm4py is no part of the project and stays in an environment of its own, which PM4PY_PYTHON names.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import project_of
from game_models import drawn
from many_tickets import EVENTS, VARIANTS, flows, write_log
from side_by_side import Ratio, Spent, script

from itsm_fit.storage.project_file import save_project

pytestmark = [pytest.mark.benchmark(group="replay")]

INSTALL = "python -m venv peer && peer/bin/pip install pm4py, then PM4PY_PYTHON=peer/bin/python"
FEWER = 20
"""By how much smaller the log is when speed is not measured."""

OURS = """
import sys
from pathlib import Path
from time import process_time
from itsm_fit.replay.replaying import replayed
from itsm_fit.storage.logs import read_log
from itsm_fit.storage.project_file import open_project

project, log, part = open_project(Path(sys.argv[1])), Path(sys.argv[2]), sys.argv[3]
begin = process_time()
read = read_log(log.read_bytes(), log.name)
between = process_time()
its = replayed(project, read)
seconds = process_time() - (begin if part == "all" else between)
print(repr(its.fitness))
"""
PEER = """
import sys, warnings
from pathlib import Path
from time import process_time
warnings.filterwarnings("ignore")
import pandas, pm4py
from pm4py.objects.bpmn.obj import BPMN

model, nodes = BPMN(), {}
def node(name):
    if name not in nodes:
        split = {"x": BPMN.ExclusiveGateway, "p": BPMN.ParallelGateway}.get(name[0])
        if split:
            made = split(id=name, name="", gateway_direction=split.Direction.UNSPECIFIED)
        elif name in "se":
            made = (BPMN.NormalStartEvent if name == "s" else BPMN.NormalEndEvent)(id=name, name="")
        else:
            made = BPMN.Task(id=name, name=name)
        model.add_node(made)
        nodes[name] = made
    return nodes[name]
for pair in sys.argv[1].split():
    model.add_flow(BPMN.SequenceFlow(*map(node, pair.split(">"))))
net = pm4py.convert_to_petri_net(model)
begin = process_time()
names = dict(case_id="case:concept:name", activity_key="concept:name", timestamp_key="time:timestamp")
log = pm4py.format_dataframe(pandas.read_csv(sys.argv[2]), **names)
between = process_time()
fitness = pm4py.fitness_token_based_replay(log, *net)
seconds = process_time() - (begin if sys.argv[3] == "all" else between)
print(repr(fitness["log_fitness"]))
"""


@pytest.fixture(scope="module")
def material(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    """A project, a log and the flow in a line."""
    folder, line = tmp_path_factory.mktemp("replay"), " ".join(f"{one}>{other}" for one, other in flows())
    measured = request.config.getoption("--benchmark-enable")
    save_project(project_of(drawn(line)), folder / "flow.itsmfit")
    part = 1 if measured else FEWER
    write_log(folder / "log.csv", EVENTS // part, VARIANTS // part)
    return folder / "flow.itsmfit", folder / "log.csv", line


def peer() -> str:
    """The Python that has pm4py."""
    python = os.environ.get("PM4PY_PYTHON", "")
    if not python or subprocess.run([python, "-c", "import pm4py"], capture_output=True, check=False).returncode:  # noqa: S603
        pytest.skip(f"the other side is not here: {INSTALL}")
    return python


def beside(python: str, line: str, log: Path, part: str) -> Callable[[], Spent]:
    """The other side, in its own environment."""
    from side_by_side import SCRIPT_END

    def run() -> Spent:
        command = [python, "-c", PEER + SCRIPT_END, line, str(log), part]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        seconds, megabytes = done.stdout.splitlines()[-1].strip("[]").split(",")
        return Spent(float(seconds), float(megabytes))

    return run


def test_reading_and_replaying_takes_less_than_600_megabytes(material: tuple[Path, Path, str], bytecode: Path) -> None:
    project, log, _ = material
    spent = script(OURS, project, log, "all", cache=bytecode)()
    sys.stdout.write(f"\nread and replayed: {spent.seconds:.2f} s CPU, {spent.megabytes:.0f} MB\n")
    assert spent.megabytes < 600


@pytest.mark.parametrize("part", ["replay", "all"])
def test_replay_beside_pm4py(
    part: str, material: tuple[Path, Path, str], bytecode: Path, compare: Callable[..., Ratio]
) -> None:
    """`replay` is what follows reading: for us runs, shares, times and fitness, for the other side its token replay."""
    project, log, line = material
    python = peer()
    ours = script(OURS, project, log, part, cache=bytecode)
    wanted = 0.05 if part == "replay" else None
    compare(f"{part} of {log.stat().st_size / 1e6:.0f} MB", ours, beside(python, line, log, part), wanted, rounds=1)
