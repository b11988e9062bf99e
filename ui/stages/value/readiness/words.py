"""What is said above each table of readiness: how far it is, what it lacks, and how to begin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from itsm_fit.model.practices import key_of_practice, practice_words
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import (
    Involvement,
    RaciPart,
    ReadinessEntry,
    day_of,
    is_done,
    is_overdue,
)
from itsm_fit.model.text import text_key
from itsm_fit.readiness.training import RoleTraining
from itsm_fit.rollout.tool_training import ToolTraining
from ui.stages.value.readiness.training import hours_words
from ui.widgets.language import tr, trn
from ui.widgets.words import count, listed, many, one_line

_MOST_NAMED = 4


def training_title(found: ToolTraining | None) -> str:
    """The hours of all roles for the tool."""
    if found is None:
        return tr("What each role has to learn")
    changing = _changing(found)
    if not found.roles:
        return tr("No lane has a step yet")
    steps = many(sum(len(each.changed) for each in changing), "step changes", "steps change")
    said = tr("{tool}: {steps} for {roles}", tool=one_line(found.tool), steps=steps, roles=many(len(changing), "role"))
    if all(each.hours is None for each in changing):
        return said
    return tr("{steps}, {hours} hours of training", steps=said, hours=hours_words(found.hours))


def training_words(found: ToolTraining) -> Iterator[str]:
    """What its figures lack."""
    if not found.roles:
        yield tr("Draw lanes: a lane is a role, and its steps are what the role has to learn.")
        return
    changing = _changing(found)
    unstated = [one_line(each.role) for each in changing if each.per_step is None]
    if unstated and len(unstated) == len(changing):
        yield tr("Write how many hours one step that changes takes, for all roles in the first row, or for one role.")
    elif unstated:
        yield tr(
            "Nobody says how long a step takes for {roles}: they count as none.",
            roles=listed(tuple(unstated), _MOST_NAMED),
        )
    if found.why:
        yield tr("Before which wave cannot be said yet. {why}", why=found.why)
    elif found.plan is not None and not found.plan.proven:
        yield tr("The waves are those of the best plan found in a few seconds; Roll-out looks longer.")


def _changing(found: ToolTraining) -> list[RoleTraining]:
    """The roles for which a step changes, or may."""
    return [each for each in found.roles if each.changed or each.may_change]


def assessment_title(project: Project) -> str:
    """How many practices are assessed, and how many have still a way to go."""
    its = project.readiness.assessments
    done = [each for each in its if each.current is not None]
    below = [
        each for each in done if each.target is not None and each.current is not None and each.current < each.target
    ]
    if not done:
        return tr("No practice is assessed yet")
    said = many(len(done), "practice is assessed", "practices are assessed")
    return tr("{assessed}, {below} below the target", assessed=said, below=count(len(below)))


def assessment_words(project: Project) -> Iterator[str]:
    """How to begin, and what the assessment lacks."""
    its = project.readiness.assessments
    if not any(each.current is not None for each in its):
        yield tr(
            "Write beside a practice how mature it is today, 1 (as it comes) to 5 (improved all the time), and what "
            "it is to become. Practices of the drawn processes stand first."
        )
    bare = [practice_words(each.practice) for each in its if each.current is not None and not each.evidence]
    if bare:
        yield tr("Nothing shows it yet for {practices}.", practices=listed(tuple(map(one_line, bare)), _MOST_NAMED))
    keys = [key_of_practice(each.practice) for each in its]
    twice = [practice_words(each.practice) for at, each in enumerate(its) if keys.index(keys[at]) < at]
    if twice:
        yield tr(
            "Assessed twice: {practices}. The first that states a maturity counts.",
            practices=listed(tuple(map(one_line, twice)), _MOST_NAMED),
        )


def involvement_title(project: Project) -> str:
    """How many groups are named."""
    its = project.readiness.involvements
    if not its:
        return tr("Nobody is named yet")
    groups = len({text_key(each.group) for each in its})
    return tr(
        "{groups} in {processes}",
        groups=many(groups, "group"),
        processes=many(len({each.process for each in its}), "process", "processes"),
    )


def involvement_words(project: Project) -> Iterator[str]:
    """How to begin, where nobody decides or several do, and whose fears nobody hears."""
    its = project.readiness.involvements
    if not its:
        yield tr(
            "Write beside each group what its part is, what it gains and what it fears. The grey rows are the roles of "
            "the drawn processes."
        )
        return
    yield from _deciding(project, its)
    fears = [each for each in its if each.fears]
    told = {text_key(each.group) for each in project.readiness.talks}
    unheard = list(dict.fromkeys(one_line(each.group) for each in fears if text_key(each.group) not in told))
    if unheard:
        yield tr(
            "They fear something, and nobody is to talk to them yet: {groups}.",
            groups=listed(tuple(unheard), _MOST_NAMED),
        )


def _deciding(project: Project, its: Sequence[Involvement]) -> Iterator[str]:
    """Which processes nobody decides about, or several."""
    deciding: dict[str, set[str]] = {each.process: set() for each in its}
    for each in its:
        if each.part is RaciPart.ACCOUNTABLE:
            deciding[each.process].add(text_key(each.group))
    everywhere = bool(deciding.get("", ()))
    nobody = [process for process, groups in deciding.items() if process and not groups and not everywhere]
    several = [process for process, groups in deciding.items() if len(groups) > 1]
    if nobody:
        yield tr("Nobody decides in {processes}: make one group accountable.", processes=_processes(project, nobody))
    if several:
        yield tr("Several decide in {processes}: one is best.", processes=_processes(project, several))


def talks_title(project: Project, today: date) -> str:
    """How many talks there are, how many are overdue, and when the next one is."""
    its = project.readiness.talks
    if not its:
        return tr("Nobody is to talk to anybody yet")
    return _planned(many(len(its), "talk"), its, today)


def talks_words(project: Project) -> Iterator[str]:
    """How to begin, and who hears no good news."""
    its = project.readiness.talks
    if not its:
        yield tr(
            "Write who talks to which group, when, and about what. Groups that are affected and that nobody talks to "
            "stand in grey."
        )
        return
    good: dict[str, bool] = {}
    names: dict[str, str] = {}
    for each in its:
        key = text_key(each.group)
        names.setdefault(key, one_line(each.group))
        good[key] = good.get(key, False) or each.good_news
    bad = [names[key] for key, some in good.items() if key and not some]
    if bad:
        yield tr("No good news for {groups} yet.", groups=listed(tuple(bad), _MOST_NAMED))
    vague = sum(not each.by or each.on is None for each in its if not each.done)
    if vague:
        yield trn(
            "{count} talk has no day, or nobody who talks.", "{count} talks have no day, or nobody who talks.", vague
        )


def reviews_title(project: Project, today: date) -> str:
    """How many reviews and improvements there are, and what of them is overdue."""
    its = project.readiness
    if not (its.reviews or its.improvements):
        return tr("Nobody looks again yet")
    reviews = _planned(many(len(its.reviews), "review"), its.reviews, today)
    return tr(
        "{reviews}; {improvements}",
        reviews=reviews,
        improvements=_planned(many(len(its.improvements), "improvement"), its.improvements, today),
    )


def reviews_words(project: Project) -> Iterator[str]:
    """How to begin, and what lacks an owner or a definition of done."""
    its = project.readiness
    if not its.reviews:
        yield tr("Write when it is looked at how a process does: three months after it went live is a good first day.")
    if not its.improvements:
        yield tr("Write what is to be improved, who owns it, and how it is seen to be done.")
    lacking = [each for each in its.improvements if not each.done and not (each.owner and each.done_when)]
    if lacking:
        yield trn(
            "{count} improvement lacks an owner, or how it is seen to be done.",
            "{count} improvements lack an owner, or how they are seen to be done.",
            len(lacking),
        )


def _planned(what: str, entries: Sequence[ReadinessEntry], today: date) -> str:
    overdue = sum(is_overdue(each, today) for each in entries)
    ahead = [on for each in entries if (on := day_of(each)) is not None and on >= today and not is_done(each)]
    said = [what]
    if overdue:
        said.append(tr("{count} overdue", count=count(overdue)))
    if ahead:
        said.append(tr("the next on {day}", day=min(ahead).isoformat()))
    return ", ".join(said)


def _processes(project: Project, ids: Sequence[str]) -> str:
    names: Mapping[str, str] = project.process_names
    return listed(tuple(one_line(names.get(each, each)) if each else tr("all processes") for each in ids), _MOST_NAMED)
