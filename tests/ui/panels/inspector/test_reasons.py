"""The words for a step's verdict, from fits scored by hand: thresholds are 70 % for a must and 60 % for a step."""

from __future__ import annotations

import pytest
from window_kit import model

from itsm_fit import selection
from itsm_fit.importing.incoming import read_matrices
from itsm_fit.model.project import Project
from itsm_fit.progress import silent
from itsm_fit.resources import folder
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.project_file import open_project
from ui.panels.inspector.reasons import reason
from ui.widgets.words import NO_BREAK, per_case

HEADER = "ID,Requirement,Alpha\n"


def _reason(step: str, *answers: str) -> str:
    """What is said of a step when Alpha answers so to INC-01 (must, on Log), INC-02 (must) and INC-03 (could)."""
    rows = "".join(f"INC-0{number},Text {number},{answer}\n" for number, answer in enumerate(answers, 1))
    matrices = read_matrices((HEADER + rows).encode(), "v.csv", silent).matrices
    project = Project("p", (read_bpmn(model("INC", "incident").encode(), "incident.bpmn"),), tuple(matrices))
    fit = selection.evaluate(project)
    return reason(fit, fit.processes[0], fit.processes[0].step_by_key[step], "Alpha").replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("native", "native", "none"), "Every must on it is met and 80 % of what it asks is covered; 60 % is needed."),
        (
            ("native", "none", "native"),
            (
                "The must INC-02 is unmet: support cannot reach 70 %. "
                "At most 20 % of what the step asks is covered; 60 % is needed."
            ),
        ),
        (
            ("native", "unknown", "native"),
            (
                "The must INC-02 is open until the vendor answers. "
                "So far 20 % of what the step asks is covered; 60 % is needed. Open answers can lift it to 100 %."
            ),
        ),
    ],
)
def test_the_reason_names_what_decides(answers: tuple[str, ...], words: str) -> None:
    assert _reason("INC_solve", *answers) == words


def test_a_call_tells_how_the_steps_it_calls_are_served() -> None:
    fit = selection.evaluate(open_project(folder("sample_models") / "itsm" / "itsm-selection.itsmfit"))
    process = fit.processes[0]
    call = next(step for step in process.steps if step.name == "Change enablement")
    called = [step.tools["GLPI"].carried for step in process.steps if step.key.startswith(f"{call.key}>") and step.asks]
    said = reason(fit, process, call, "GLPI").replace(NO_BREAK, " ")
    assert said.startswith(f"It asks nothing itself; a case runs through {len(called)} steps that it calls: ")
    assert f"{called.count('yes')} carried" in said


def test_equal_figures_read_alike() -> None:
    assert per_case(0.3 * 1.25) == per_case(1.25 - 0.875) == "0.38"
