"""`itsm-fit accept`: the fewest cases by which a vendor shows what it promised, and what came of them."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.acceptance.script import WHY_NOT, AcceptanceScript, acceptance_script
from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell, tell_issues
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.progress import within
from itsm_fit.scoring.wording import percent

_MOST_DIGITS = 2


def accept(
    sources: Sources,
    tool: Annotated[str, typer.Option("--tool", metavar="NAME", help="Whose promises are to be shown.")],
    json: Json = None,
    passwords: Passwords = None,
) -> None:
    """Find the fewest cases that show every step and must that a tool promises, proven.

    A path is one case from start to clean completion; its share is that of the cases that make all of its choices.
    What is still open is no promise and listed apart.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        script = acceptance_script(fit, tool, within(progress, 0.6, 1.0))
    tell_issues(fit.issues)
    for sentence in script.sentences:
        tell(sentence)
    if json is not None:
        print_json(script_json(script), json)
        return
    _print(script)


def script_json(script: AcceptanceScript) -> dict[str, Any]:
    """What `accept --json` prints."""
    return {
        "tool": script.tool,
        "paths": [
            {
                "process": path.process,
                "number": path.number,
                "steps": list(path.path.steps),
                "share": path.path.share,
                "musts": list(path.musts),
            }
            for path in script.paths
        ],
        "minimal": script.minimal,
        "not_shown": [
            {"process": each.process.id, "step": its.step.key, "reason": its.why.value}
            for each in script.processes
            for its in each.missing
        ],
        "open_steps": [
            {"process": each.process.id, "step": step.key} for each in script.processes for step in each.open
        ],
        "open_musts": list(script.open_musts),
        "unmet_musts": list(script.unmet_musts),
        "beside_paths": [ask.requirement.id for ask in script.beside],
    }


def _print(script: AcceptanceScript) -> None:
    console = output()
    table = Table(title=f"The fewest cases that show what {script.tool} promises", title_justify="left")
    table.add_column("Process")
    table.add_column("Path", justify="right")
    table.add_column("Share", justify="right")
    table.add_column("Steps")
    table.add_column("Musts")
    for each in script.processes:
        for path in each.paths:
            steps = " → ".join(scene.step.name or scene.step.key for scene in path.scenes)
            share = percent(path.path.share, _MOST_DIGITS)
            table.add_row(each.process.name, str(path.number), share, steps, ", ".join(path.musts))
    if script.paths:
        console.print(table)
    for each in script.processes:
        for its in each.missing:
            console.print(f"{each.process.name}, {its.step.name or its.step.key}: {WHY_NOT[its.why]}")
        if each.open:
            names = ", ".join(step.name or step.key for step in each.open)
            console.print(f"{each.process.name}: to be asked first, as answers are owed: {names}")
    if script.beside:
        console.print(f"Beside the paths: {', '.join(ask.requirement.id for ask in script.beside)}")
    if script.open_musts:
        console.print(f"Open musts, to be asked: {', '.join(script.open_musts)}")
    if script.unmet_musts:
        console.print(f"Unmet musts, not promised: {', '.join(script.unmet_musts)}")
