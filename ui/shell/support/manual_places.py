"""Which page of the manual tells of what is in front of somebody who asks for help."""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.support.manual import INDEX

PLACES: Mapping[tuple[str, str], str] = {
    ("draw", ""): "manual/02-draw.md",
    ("require", ""): "manual/05-require.md",
    ("seal", "baseline"): "manual/06-seal.md",
    ("seal", "sign_off"): "sign-off.md",
    ("seal", "fairness"): "sealing.md#what-could-be-objected-to",
    ("seal", "round"): "judging.md",
    ("seal", "decision"): "manual/12-report.md",
    ("tools", "answers"): "manual/07-vendors.md",
    ("tools", "files"): "manual/07-vendors.md",
    ("match", ""): "manual/08-match.md",
    ("judge", "evidence"): "manual/09-judge.md",
    ("judge", "evaluators"): "judging.md",
    ("judge", "acceptance"): "acceptance.md",
    ("fit", "overview"): "manual/10-fit.md",
    ("fit", "requirements"): "manual/10-fit.md",
    ("fit", "gaps"): "manual/10-fit.md",
    ("fit", "firm"): "certainty.md",
    ("fit", "what_if"): "manual/10-fit.md",
    ("fit", "money"): "manual/11-value.md",
    ("fit", "combine"): "figures.md",
    ("fit", "criteria"): "figures.md",
    ("value", "tickets"): "manual/04-tickets.md",
    ("value", "handoffs"): "silos.md",
    ("value", "kpis"): "kpis.md",
    ("value", "minutes"): "manual/11-value.md",
    ("value", "business"): "manual/11-value.md",
    ("value", "readiness"): "readiness.md",
    ("value", "rollout"): "rollout.md",
    ("report", ""): "manual/12-report.md",
}
"""By stage and page, "" for stages of one page."""


def told_of(stage: str, page: str) -> str:
    """The place in the manual that tells of a page of the window; its index where none does."""
    return PLACES.get((stage, page), INDEX)
