"""The sourced selection: ten standard flows, 149 requirements, what 11 open-source tools answer to them."""

from __future__ import annotations

from collections.abc import Mapping

from building.itsm_flows import plans
from building.plan import Plan, draw
from building.reference import Evidence, Reference, Section
from building.tickets import Ran
from building.workbook import Sheet

from itsm_fit.model.document import Document
from itsm_fit.model.requirement import Requirement

NAME = "ITSM selection: eleven open-source tools"

INCIDENTS = Ran(
    "incident-management",
    300,
    26,
    skipped={"INC_prioritise": 0.05, "INC_diagnose": 0.03},
    aside={"INC_investigate": ("Waiting for requester", 0.15)},
    unfinished=8,
)
"""Invented tickets, by the shares that are drawn, with steps left out here and there."""

_LEVEL_WORDS = {
    "native": "Native",
    "config": "Configuration",
    "extension": "Extension",
    "custom": "Custom",
    "none": "None",
    "unknown": "Unknown",
}
_KINDS = {
    "file": "a file in the tool's repository",
    "page": "a page of the tool's documentation",
    "absence": "searched for and not found",
}
_ASSUMED = (
    "Shares marked assumed are working defaults without a source, to be replaced by the organisation's own ticket "
    "figures. Weight ({weight:g}), volume ({volume:,.0f} cases a month) and the minutes of each step are assumptions "
    "for an organisation of about 2,000 users."
)
_ABOUT = (
    "What each tool supports was read in its documentation and source code; the comment of each cell names the place.",
    "Native: part of the product.",
    "Configuration: set up by an administrator.",
    "Extension: by an add-on or plug-in.",
    "Custom: by code to be written.",
    "None: searched for and not found, or ruled out by the documentation.",
    "Unknown: not established either way, and left open on purpose.",
    "A place such as github.com/owner/name@1a2b3c4d5e6f:path/to/file#L10 names repository, commit, file and line.",
    "The answers show what could be found, as of the commits below. They are no statement of the makers of the tools.",
)


def documents(reference: Reference) -> tuple[Document, ...]:
    """The ten processes without coordinates, a file each, in the order of the reference."""
    breach = next(each for each in reference.sections[8].decisions if each.question == "Breach about to happen?")
    drawn = plans(breach.branches[0].share)
    homes = _homes(drawn, reference.sections)
    return tuple(_document(plan, number, reference, homes) for number, plan in drawn.items())


def cross_cutting(reference: Reference) -> tuple[Requirement, ...]:
    """The requirements that no flow needs."""
    needed = {need for section in reference.sections.values() for step in section.steps.values() for need in step.needs}
    return tuple(each for each in reference.requirements.values() if each.id not in needed)


def matrix(reference: Reference) -> Sheet:
    """Every answer with its source; unknown ones stay unknown."""
    snapshots = (f"{repository}: commit {commit} of {date}" for repository, commit, date in reference.snapshots)
    return Sheet(
        "Tool matrix: what eleven open-source tools support",
        tuple(reference.requirements.values()),
        reference.tools,
        {pair: _LEVEL_WORDS[level] for pair, level in reference.answers.items()},
        {pair: _comment(evidence) for pair, evidence in reference.evidence.items()},
        (*_ABOUT, "", *snapshots),
    )


def _homes(drawn: Mapping[int, Plan], sections: Mapping[int, Section]) -> dict[str, tuple[int, int]]:
    """Where each requirement is written down in full: (section, step), in its own practice where that needs it."""
    places: dict[str, list[tuple[int, int]]] = {}
    for number in drawn:
        for step_number, step in sections[number].steps.items():
            for need in step.needs:
                places.setdefault(need, []).append((number, step_number))
    return {
        need: min(found, key=lambda place: (not need.startswith(drawn[place[0]].code), found.index(place)))
        for need, found in places.items()
    }


def _document(plan: Plan, number: int, reference: Reference, homes: Mapping[str, tuple[int, int]]) -> Document:
    section = reference.sections[number]

    def asked(step_number: int, need: str) -> Requirement | None:
        return reference.requirements[need] if homes[need] == (number, step_number) else None

    purpose = reference.purposes.get(section.title, "")
    assumed = _ASSUMED.format(weight=plan.weight, volume=plan.cases_per_month)
    paragraphs = (f"{purpose}." if purpose else "", plan.about, assumed, f"Key figures: {section.kpis}")
    return draw(plan, section, asked, "\n\n".join(part for part in paragraphs if part))


def _comment(evidence: Evidence) -> str:
    lines = (
        evidence.note,
        f"Source: {evidence.source}",
        f"Evidence: {_KINDS[evidence.kind]}" + (", with a limitation noted" if evidence.limited else ""),
    )
    return "\n".join(line for line in lines if line)
