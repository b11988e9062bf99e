"""Where requirements come from: reasons, dependencies, approvals, templates; who answers for a bent process."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.naming import listed
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import Asker, CheckedProject
from itsm_fit.language import tr, trn
from itsm_fit.model.placeholders import bracketed, left_open
from itsm_fit.model.requirement import Approval, Priority, Requirement
from itsm_fit.model.template import UneditedPart, in_numbers, unedited
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.scoring.game.graphs import strong_components
from itsm_fit.scoring.gates import bent


def must_without_reason(whole: CheckedProject) -> Iterator[Remark]:
    """One finding for all of them: they are many before anybody has written reasons."""
    lacking = [
        its.id
        for _, its in _definitions(whole).values()
        if its.priority is Priority.MUST and not its.reason and not its.withdrawn
    ]
    if lacking:
        yield Remark(
            trn(
                "One must gives no reason why it is one, {musts}: write it, so that who fails it can be told why.",
                "{count} musts give no reason why they are such, {musts}: write it, so that who fails one can be told "
                "why.",
                len(lacking),
                musts=listed(lacking),
            )
        )


def unknown_dependency(whole: CheckedProject) -> Iterator[Remark]:
    """A requirement needs one that nobody defines, refers to or answers."""
    known = {key_of(each.id) for each in whole.catalogue.demands}
    for place, its in _definitions(whole).values():
        missing = [each for each in its.depends_on if key_of(each) not in known]
        if missing:
            yield _remark(
                place,
                tr(
                    "The requirement {id} depends on {missing}, which no requirement is called: correct the id, or "
                    "take it out.",
                    id=its.id,
                    missing=listed(missing),
                ),
            )


def circular_dependency(whole: CheckedProject) -> Iterator[Remark]:
    """Requirements that need one another: one finding a circle."""
    definitions = _definitions(whole)
    number = {key: place for place, key in enumerate(definitions)}
    needs = [
        [number[its_key] for each in its.depends_on if (its_key := key_of(each)) in number]
        for _, its in definitions.values()
    ]
    keys = list(definitions)
    for component in strong_components(range(len(keys)), needs, [True] * len(keys)):
        circle = {keys[place] for place in component}
        if len(circle) > 1 or component[0] in needs[component[0]]:
            inside = [(place, its) for key, (place, its) in definitions.items() if key in circle]
            yield _remark(
                inside[0][0],
                tr(
                    "The requirements {ids} depend on one another in a circle: say which comes first.",
                    ids=listed([its.id for _, its in inside]),
                ),
            )


def unagreed_dependency(whole: CheckedProject) -> Iterator[Remark]:
    """What is agreed rests on what is not: a draft, or what was withdrawn."""
    definitions = _definitions(whole)
    for place, its in definitions.values():
        if its.state is not Approval.AGREED:
            continue
        needed = [definitions[key_of(each)][1] for each in its.depends_on if key_of(each) in definitions]
        loose = [each for each in needed if each.state is not Approval.AGREED]
        if loose:
            named = [tr("{id} ({state})", id=each.id, state=(each.state or Approval.DRAFT).words) for each in loose]
            yield _remark(
                place,
                tr(
                    "The requirement {id} is agreed, and depends on {loose}: agree on that too, or take the dependency "
                    "out.",
                    id=its.id,
                    loose=listed(named),
                ),
            )


def bent_without_owner(whole: CheckedProject) -> Iterator[Remark]:
    """A process is changed to fit a tool, and nobody answers for that."""
    places = _places(whole)
    for gap in bent(whole.project):
        if not gap.owner:
            place = places.get(key_of(gap.requirement), Asker(None, gap.requirement, ()))
            yield _remark(
                place,
                tr(
                    "For {tool} the process is to be changed, as {requirement} is not met, and nobody owns that: name "
                    "who answers for the change.",
                    tool=gap.tool,
                    requirement=gap.requirement,
                ),
            )


def unfilled_parameter(whole: CheckedProject) -> Iterator[Remark]:
    """A requirement leaves open what organisations differ in, as ``{{hours}}``."""
    for place, its in _definitions(whole).values():
        names = () if its.withdrawn else left_open(its)
        if names:
            yield _remark(
                place,
                tr(
                    "The requirement {id} leaves {names} to be filled in: no vendor can answer that. Fill it in.",
                    id=its.id,
                    names=listed(list(map(bracketed, names))),
                ),
            )


def unedited_template(whole: CheckedProject) -> Iterator[Remark]:
    """What came from a template and is still as it came: one finding a template and process."""
    drawn = {each.id: each.where for each in whole.every}
    found: dict[tuple[str, str], list[UneditedPart]] = {}
    for each in unedited(whole.project):
        found.setdefault((each.part.place.process or "", each.template), []).append(each)
    for (process, template), parts in found.items():
        names = listed(list(dict.fromkeys(each.part.name for each in parts)))
        message = tr(
            "Still as the template “{template}” had it: {counts} ({names}). Change what is not so here, or confirm "
            "that it is yours.",
            template=template,
            counts=in_numbers(parts),
            names=names,
        )
        yield Remark(message, where=drawn.get(process, ("", "")))


def _definitions(whole: CheckedProject) -> dict[str, tuple[Asker, Requirement]]:
    """The definition that counts of each requirement, with its place, by its key."""
    found: dict[str, tuple[Asker, Requirement]] = {}
    for place in whole.asking:
        for requirement in place.requirements:
            found.setdefault(key_of(requirement.id), (place, requirement))
    return found


def _places(whole: CheckedProject) -> dict[str, Asker]:
    """The first place that asks for each requirement, by its key."""
    found: dict[str, Asker] = {}
    for place in whole.asking:
        for requirement_id in (*(each.id for each in place.requirements), *place.refs):
            found.setdefault(key_of(requirement_id), place)
    return found


def _remark(place: Asker, message: str) -> Remark:
    return Remark(message, place.element, where=place.where)
