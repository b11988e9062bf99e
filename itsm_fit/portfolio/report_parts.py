"""What the report of a portfolio says, in parts: each a function from what recurs to blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from itsm_fit import __version__
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.portfolio.digest import PortfolioDigest, RecurringStep, RecurringTool
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartSeries,
    Column,
    Contents,
    Fill,
    KeyAnswer,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    heated,
    table_part,
)
from itsm_fit.report.wording import listed
from itsm_fit.retold import retold
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import alphabetical, day

_T = TypeVar("_T")
_MOST_NAMED = 5
_MOST_CHARTED = 20


@dataclass(frozen=True)
class PortfolioMaterial:
    """What the parts are made of; `contents` are the other parts by name, each with what it tells."""

    digest: PortfolioDigest
    title: str
    made_on: date
    contents: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class PortfolioSheet:
    """A part by its name, what it tells, and what makes it."""

    name: Phrase
    tells: Phrase
    part: Callable[[PortfolioMaterial], ReportPart]


def facts(digest: PortfolioDigest) -> str:
    """How much there is, in a line."""
    said = [trn("{count} project scored", "{count} projects scored", len(digest.lines))]
    if digest.failed:
        said.append(trn("{count} project without figures", "{count} projects without figures", len(digest.failed)))
    said.append(trn("{count} tool", "{count} tools", len(digest.tools)))
    return " · ".join(said)


def headline(digest: PortfolioDigest) -> str:
    """What the portfolio comes to, in a sentence."""
    winner = max(digest.tools, key=lambda each: (each.first, -each.mean_rank), default=None)
    if winner is None:
        return tr("No project has a tool to score yet.")
    return tr(
        "{tool} comes first most often: in {first} of the {projects} projects that consider it.",
        tool=winner.tool,
        first=winner.first,
        projects=winner.projects,
    )


# ---------------------------------------------------------------- the first page
def summary(material: PortfolioMaterial) -> ReportPart:
    """What recurs, answered in a few words, and where to go on."""
    made = tr("made on {day} with {program}", day=day(material.made_on), program=f"ITSM Fit {__version__}")
    lead = " · ".join((facts(material.digest), made))
    return ReportPart(material.title, lead, tuple(_summary(material)), upright=True)


def _summary(material: PortfolioMaterial) -> Iterator[ReportBlock]:
    digest = material.digest
    yield Paragraph(headline(digest), Voice.STRONG)
    yield KeyAnswer(tr("Which tools recur, and how do they come out?"), list(_on_tools(digest)), rests=False)
    yield KeyAnswer(tr("Which steps break everywhere?"), list(_on_steps(digest)), rests=False)
    yield KeyAnswer(tr("Which requirements does nobody meet?"), list(_on_requirements(digest)), rests=False)
    yield KeyAnswer(tr("Which projects have no figures?"), list(_on_failed(digest)), rests=False)
    first = digest.tools[:_MOST_CHARTED]
    if first:
        yield Subheading(tr("In how many projects a tool comes first"))
        yield _chart(first)
    yield Subheading(tr("What is where"))
    yield Contents(material.contents)


def _on_tools(digest: PortfolioDigest) -> Iterator[str]:
    return _named(
        [each for each in digest.tools if each.projects > 1],
        lambda each: tr(
            "{tool}: in {projects} projects, first in {first}, not eligible in {out}.",
            tool=each.tool,
            projects=each.projects,
            first=each.first,
            out=each.ruled_out,
        ),
        tr("No tool stands in more than one project."),
    )


def _on_steps(digest: PortfolioDigest) -> Iterator[str]:
    return _named(
        everywhere(digest),
        lambda each: tr(
            "“{step}” ({process}): no tool carries it in any of the {projects} projects with it.",
            step=each.step,
            process=each.process,
            projects=each.projects,
        ),
        tr("No step of two projects or more breaks in all of them."),
    )


def _on_requirements(digest: PortfolioDigest) -> Iterator[str]:
    return _named(
        [each for each in digest.requirements if each.unmet == each.projects > 1],
        lambda each: tr(
            "“{requirement}”: no tool meets it in any of the {projects} projects that ask it.",
            requirement=each.text,
            projects=each.projects,
        ),
        tr("Each requirement of two projects or more is met, or may still be met, by a tool in one of them."),
    )


def _named(found: Sequence[_T], said: Callable[[_T], str], none: str) -> Iterator[str]:
    """The first few in a sentence each and how many more there are, or that there is none."""
    yield from map(said, found[:_MOST_NAMED])
    if not found:
        yield none
    elif len(found) > _MOST_NAMED:
        yield trn("{count} more, see the table.", "{count} more, see the table.", len(found) - _MOST_NAMED)


def _on_failed(digest: PortfolioDigest) -> Iterator[str]:
    names = [each.project for each in digest.failed]
    without = [line.project for line in digest.lines if not line.tools]
    if names:
        yield tr("Could not be scored: {projects}.", projects=listed(names, _MOST_NAMED))
    if without:
        yield tr("Without a tool: {projects}.", projects=listed(without, _MOST_NAMED))
    if not names and not without:
        yield tr("None: every project was scored.")


def everywhere(digest: PortfolioDigest) -> list[RecurringStep]:
    """The steps that no tool carries in any of the projects with them, of those that stand in several."""
    return [each for each in digest.steps if each.broken == each.projects > 1]


def _chart(tools: Sequence[RecurringTool]) -> BarChart:
    said = ", ".join(f"{each.tool} {each.first}" for each in tools)
    return BarChart(
        tr("In how many projects a tool comes first: {tools}.", tools=said),
        (ChartSeries(Phrase("First"), Fill.STRONG), ChartSeries(Phrase("Considered, not first"), Fill.PALE)),
        [BarGroup(each.tool, [(each.first, each.projects - each.first)]) for each in tools],
        styles.COUNT,
        shares=False,
    )


# ---------------------------------------------------------------- tables
def tools(material: PortfolioMaterial) -> ReportPart:
    """One row a tool."""
    return table_part(
        tr("Tools"),
        tr(
            "A tool is known by its name, however it is spelled. Figures are means over the projects that consider it, "
            "proven to possible; “First when drawn” is the mean share of drawn weightings in which it comes first."
        ),
        (
            Column(titles.TOOL, styles.STRONG, most=34),
            Column(Phrase("Projects"), styles.COUNT, least=9),
            Column(Phrase("First"), styles.COUNT),
            Column(titles.ELIGIBLE, styles.COUNT, least=9),
            Column(Phrase("Not eligible"), styles.COUNT, least=9),
            Column(Phrase("Mean rank"), styles.AMOUNT, least=8),
            Column(titles.COVERAGE, styles.HEAT, least=12),
            Column(titles.END_TO_END, styles.HEAT, least=12),
            Column(Phrase("First when drawn"), styles.SHARE, least=11),
        ),
        [
            (
                each.tool,
                each.projects,
                each.first,
                each.eligible,
                each.ruled_out,
                each.mean_rank,
                heated(each.coverage),
                heated(each.end_to_end),
                NOTHING if each.first_share is None else each.first_share,
            )
            for each in material.digest.tools
        ],
        tr("No project has a tool to score yet."),
    )


def steps(material: PortfolioMaterial) -> ReportPart:
    """One row a step that breaks somewhere."""
    return table_part(
        tr("Steps that break"),
        tr(
            "A step is known by its name and that of its process. It breaks in a project where no tool carries it, "
            "whatever open answers turn out to be; it is open where one of them may still change that."
        ),
        (
            Column(Phrase("Process"), styles.STRONG._replace(wrap=True), most=34),
            Column(Phrase("Step"), styles.TEXT, most=44, least=20),
            *_OF_PROJECTS,
        ),
        [(each.process, each.step, *_shares(each.projects, each.broken, each.open)) for each in material.digest.steps],
        tr("No step breaks: in each project a tool carries it."),
        frozen=2,
    )


def requirements(material: PortfolioMaterial) -> ReportPart:
    """One row a requirement that nobody meets somewhere."""
    return table_part(
        tr("Requirements that nobody meets"),
        tr(
            "A requirement is known by its text. Nobody meets it in a project where each tool’s support stays under "
            "the threshold of musts, whatever open answers turn out to be."
        ),
        (
            Column(Phrase("Requirement"), styles.TEXT, most=60, least=30),
            Column(Phrase("IDs"), styles.TEXT, most=18, least=10),
            Column(Phrase("Must in"), styles.COUNT, least=8),
            *_OF_PROJECTS,
        ),
        [
            (each.text, listed(list(each.ids)), each.must, *_shares(each.projects, each.unmet, each.open))
            for each in material.digest.requirements
        ],
        tr("Each requirement is met by a tool in every project that asks it."),
    )


_OF_PROJECTS = (
    Column(Phrase("Projects with it"), styles.COUNT, least=9),
    Column(Phrase("By no tool in"), styles.COUNT, least=9),
    Column(Phrase("Of them"), styles.SHARE, least=9),
    Column(Phrase("Open in"), styles.COUNT, least=8),
)


def _shares(projects: int, none: int, still_open: int) -> Row:
    return projects, none, none / projects, still_open


def projects(material: PortfolioMaterial) -> ReportPart:
    """One row a project that was scored."""
    return table_part(
        tr("Projects"),
        tr("Each project with the tool in its first place; the file results.parquet has every tool of each."),
        (
            Column(Phrase("Project"), styles.STRONG._replace(wrap=True), most=40, least=16),
            Column(Phrase("Name"), styles.TEXT, most=34),
            Column(Phrase("In the first place"), styles.TEXT, most=30, least=16),
            Column(titles.ELIGIBLE, styles.VERDICT_WORD, least=15),
            Column(titles.COVERAGE, styles.HEAT, least=12),
            Column(titles.END_TO_END, styles.HEAT, least=12),
            Column(Phrase("First when drawn"), styles.SHARE, least=11),
            Column(Phrase("Tools"), styles.COUNT),
            Column(Phrase("Processes"), styles.COUNT, least=10),
            Column(Phrase("Errors in models"), styles.COUNT, least=9),
        ),
        [
            (
                line.project,
                line.name,
                listed(line.first) if line.first else NOTHING,
                signed(ELIGIBLE, Outcome(line.eligible)) if line.eligible else NOTHING,
                heated(line.coverage),
                heated(line.end_to_end),
                NOTHING if line.first_share is None else line.first_share,
                line.tools,
                line.processes,
                line.errors,
            )
            for line in sorted(material.digest.lines, key=lambda each: alphabetical(each.project))
        ],
        tr("No project was scored."),
    )


def failed(material: PortfolioMaterial) -> ReportPart:
    """One row a project without figures."""
    return table_part(
        tr("Not scored"),
        tr("What kept a project from being scored; the others do not depend on it."),
        (
            Column(Phrase("Project"), styles.STRONG._replace(wrap=True), most=44, least=20),
            Column(Phrase("Where"), styles.TEXT, most=30, optional=True),
            Column(Phrase("What is wrong"), styles.TEXT, most=90, least=40),
        ),
        [(each.project, retold(each.place), retold(each.sentence)) for each in material.digest.failed],
        tr("Every project was scored."),
    )


SHEETS: tuple[PortfolioSheet, ...] = (
    PortfolioSheet(Phrase("Summary"), Phrase("what recurs, in a few words"), summary),
    PortfolioSheet(Phrase("Tools"), Phrase("which tools recur, and how they come out"), tools),
    PortfolioSheet(Phrase("Steps"), Phrase("which steps no tool carries, and in how many projects"), steps),
    PortfolioSheet(
        Phrase("Requirements"), Phrase("which requirements no tool meets, and in how many projects"), requirements
    ),
    PortfolioSheet(Phrase("Projects"), Phrase("each project and the tool in its first place"), projects),
    PortfolioSheet(Phrase("Not scored"), Phrase("which projects have no figures, and why"), failed),
)
"""The parts, in their order."""
