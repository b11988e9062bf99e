"""The sheet of unlock plans: the fewest steps to make good for each tool and process."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import step_name
from itsm_fit.scoring import titles
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.result import ProcessFit
from itsm_fit.scoring.weak_links import UNLOCK_TARGET, uncarried, unlock_plan
from itsm_fit.scoring.wording import percent

_LIMIT = 300
"""Evaluations after which a plan may stop proving that it is the smallest."""
_WORK = 600_000
"""Evaluations times nodes that one report spends on plans, about two seconds."""
_BEYOND = Phrase("not worked out here: too many weak links; ask for this plan in the window")


def unlock_sheet(material: Material) -> ReportPart:
    """One row a tool and process that falls short of the target, tools in ranking order."""
    return table_part(
        tr("Unlock plan: the fewest steps to make good"),
        material.lead(
            tr(
                "If the tool carried these steps too, {share} of the cases that complete would run "
                "through. Steps that no plan can do without are named first; what each of them lacks is on the "
                "sheet Gaps.",
                share=percent(UNLOCK_TARGET),
            )
        ),
        (
            Column(titles.TOOL, styles.STRONG, most=30),
            Column(tr("Process"), most=34),
            Column(titles.END_TO_END_PROVEN, styles.PERCENT, least=12),
            Column(tr("Target"), styles.PERCENT, least=9),
            Column(tr("With the plan"), styles.PERCENT, least=10),
            Column(tr("Steps"), styles.COUNT),
            Column(tr("Cannot do without"), styles.TEXT, most=60, least=30),
            Column(tr("And these"), styles.TEXT, most=50, least=20, optional=True),
            Column(tr("Is it the smallest"), styles.TEXT, most=24, least=18),
        ),
        _rows(material),
        tr("Every tool that was scored carries its processes as far as the target.")
        if material.fit.tools
        else tr("No tool has answered yet."),
        struck=(2, None),
    )


def _rows(material: Material) -> Iterator[Row]:
    fit, names, work = material.fit, material.names, _WORK
    for tool in material.told:
        for process in fit.processes:
            now = process.tools[tool.name].end_to_end
            target = UNLOCK_TARGET * process.play.completes
            if now is None or now.low >= target - TOLERANCE:
                continue
            work_here = _work(process, tool.name)
            if work_here > work:
                yield (tool.name, names.process(process.id), now.low, target, None, None, _BEYOND, None, None)
                continue
            work -= work_here
            plan = unlock_plan(process, tool.name, limit=_LIMIT)
            steps = process.step_by_key
            yield (
                tool.name,
                names.process(process.id),
                now.low,
                target,
                plan.reached,
                len(plan.steps),
                ", ".join(step_name(steps[key]) for key in plan.forced),
                ", ".join(step_name(steps[key]) for key in plan.steps if key not in plan.forced),
                tr("proven") if plan.exact else tr("found step by step, not proven"),
            )


def _work(process: ProcessFit, tool: str) -> int:
    """What a plan costs at worst: the links to choose among, each tried with each, in a net of so many nodes."""
    steps = process.step_by_key
    weak = (steps[key].tools[tool].exposure for key in uncarried(process, tool))
    choices = sum(0 < exposure <= 1 - UNLOCK_TARGET + TOLERANCE for exposure in weak)
    return choices * choices * len(process.play.visits)
