"""A tool's gaps as a backlog: CSV files that Jira and Azure DevOps import, an epic a process and an item a gap.

Jira, by Atlassian's pages “Import data from a CSV file”, “Prepare a CSV file for import” and “Keep work parent-child
relationships during CSV import” (support.atlassian.com): a row of headings without punctuation, of which only Summary
is required; several values in columns of one heading; estimates in seconds; the form of dates is told to the importer;
a child names the Issue Id of its Parent, and parents stand above all children. Epic Name and Epic Link are for Data
Center, which links by names; columns that are not mapped are passed over. A summary has at most 255 characters on one
line, a label no spaces. 1,500 rows a file are recommended.

Azure DevOps, by Microsoft's page “Import, update, and export bulk work items with CSV files” and its field index
(learn.microsoft.com/azure/devops/boards): Work Item Type and a title are required, ID, Assigned To and State are to be
left out (an owner is told in the description); children stand indented in Title 2 below their parent; descriptions are
HTML; several tags are parted by semicolons, and hold none, nor commas; a priority is 1 to 4. Types and the field of the
estimate depend on the process of the project. 1,000 work items are taken at a time.

Both start with the mark of UTF-8, which Excel needs; in a Jira file it stands before a column that nothing hangs on.

No cell is a formula when the file is opened in Excel, and nothing has to be undone by an importer: a cell begins with
words of ours, else in quotation marks. Where Excel parts cells at semicolons, as in German, quotes protect no line and
no semicolon: so each line begins as harmlessly, and a semicolon before a formula's sign becomes a comma.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256
from types import MappingProxyType

from itsm_fit.language import Phrase, filled, tr, trn
from itsm_fit.model.gap import Resolution
from itsm_fit.model.requirement import Priority
from itsm_fit.report.text import clean, looks_like_formula
from itsm_fit.scoring.register import IS_GAP, GapKind, RegisterPlace, RegisterRow, register
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY, PRIORITY_ORDER, level_words
from itsm_fit.scoring.wording import NO_PROCESS, count, interval, percent
from itsm_fit.writing import day, exact, titled

TITLE_MOST = 255
"""UTF-16 units of a summary or title, in both."""
_LABEL_MOST = 100
_SECONDS_A_DAY = 8 * 3600
"""Of work, as Jira counts days unless it is set otherwise."""
_CELL_BEFORE_FORMULA = re.compile(r";(?=\s*[=+\-@＝＋－＠])")
_TITLES: Mapping[Resolution | GapKind, Phrase] = MappingProxyType(
    {
        Resolution.CONFIGURE: Phrase("Configure {what}"),
        Resolution.ADD_ON: Phrase("Get an add-on for {what}"),
        Resolution.BUILD: Phrase("Build {what}"),
        Resolution.WORK_AROUND: Phrase("Work around by hand {what}"),
        Resolution.CHANGE_PROCESS: Phrase("Change the process for {what}"),
        Resolution.ACCEPT: Phrase("Accept the gap {what}"),
        GapKind.UNMET: Phrase("Decide about {what}"),
        GapKind.HALF_MET: Phrase("Decide about the other half of {what}"),
        GapKind.UNANSWERED: Phrase("Get an answer to {what}"),
    }
)
"""What is to be done: as was decided, else to decide it."""


@dataclass(frozen=True, slots=True)
class BacklogItem:
    """One gap. `id` stays the same from file to file; `effort_days` is None when not estimated.

    `title` and the lines of the description are one line each. `labels` have no spaces.
    """

    id: str
    kind: GapKind
    title: str
    description: tuple[str, ...]
    priority: Priority
    labels: tuple[str, ...]
    effort_days: float | None
    owner: str
    due: date | None


@dataclass(frozen=True, slots=True)
class BacklogEpic:
    """The gaps of a tool in one process, or those of none."""

    id: str
    title: str
    labels: tuple[str, ...]
    items: tuple[BacklogItem, ...]

    @property
    def priority(self) -> Priority:
        """The most urgent of its items'."""
        return min((item.priority for item in self.items), key=PRIORITY_ORDER.__getitem__)


_Rows = Iterator[Sequence[str]]


@dataclass(frozen=True, slots=True)
class BacklogFormat:
    """What a program imports: `most` rows at once, and what to tell its importer."""

    title: str
    most: int
    hint: Phrase
    rows: Callable[[Sequence[BacklogEpic]], _Rows]


def backlog(fit: Fit, tool: str) -> tuple[BacklogEpic, ...]:
    """The gaps of a tool by process in source order, musts first; raises KeyError for an unknown tool."""
    fit.tool_by_name[tool]
    places: dict[str, list[RegisterRow]] = {place: [] for place in (*fit.process_by_id, "")}
    for row in register(fit, tool):
        if row.kind in IS_GAP:
            places[row.place.process_id].append(row)
    names = Counter(_process(rows[0].place) for rows in places.values() if rows)
    return tuple(_epic(fit, tool, rows, names) for rows in places.values() if rows)


def rows_of(epics: Sequence[BacklogEpic]) -> int:
    """How many rows they are in a file, epics among them."""
    return sum(1 + len(epic.items) for epic in epics)


def backlog_csv(epics: Sequence[BacklogEpic], form: BacklogFormat) -> bytes:
    """A file that the program imports: UTF-8 with its mark, as RFC 4180 has it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([_harmless(each) for each in row] for row in form.rows(epics))
    return text.getvalue().encode("utf-8-sig")


def advice(epics: Sequence[BacklogEpic], form: BacklogFormat) -> str:
    """What to know before the file is imported."""
    said = str(form.hint)
    if rows_of(epics) > form.most:
        said += " " + trn(
            "It takes {most} rows at a time and there are {count}: import them in parts, each epic with its items.",
            "It takes {most} rows at a time and there are {count}: import them in parts, each epic with its items.",
            rows_of(epics),
            most=count(form.most),
            count=count(rows_of(epics)),
        )
    return said


# ------------------------------------------------------------ what it says


def _epic(fit: Fit, tool: str, rows: Sequence[RegisterRow], names: Mapping[str, int]) -> BacklogEpic:
    """Its title tells it from the others: Data Center links by it."""
    place = rows[0].place
    process = _process(place)
    if names[process] > 1 and place.process_id:
        process = f"{_flat(place.process_id)}, {process}"
    title = tr("Close the gaps of {tool}: {process}", tool=_flat(tool), process=process)
    labels = ("itsm-fit", _label("tool", tool))
    name = _known_as(tool, "process", place.process_id)
    return BacklogEpic(name, _title(title), labels, tuple(_item(fit, row, labels) for row in rows))


def _item(fit: Fit, row: RegisterRow, labels: tuple[str, ...]) -> BacklogItem:
    asked, gap = row.requirement, row.gap
    if asked is None:
        raise ValueError("A gap is of a requirement.")
    name = _known_as(*row.key)
    more = [_label("gap", row.kind.value), _label("", asked.priority.value), name]
    if gap.resolution:
        more.append(_label("", gap.resolution.value))
    what = titled(_flat(asked.id), _flat(asked.text)) if asked.text else _flat(asked.id)
    to_do = _TITLES[gap.resolution or row.kind]
    title = filled(str(to_do), to_do.source, {"what": what})
    described = tuple(map(_harmless, _described(fit, row, asked)))
    owner = _flat(gap.owner)
    return BacklogItem(
        name, row.kind, _title(title), described, asked.priority, (*labels, *more), gap.effort_days, owner, gap.due
    )


def _described(fit: Fit, row: RegisterRow, asked: RequirementFit) -> Iterator[str]:
    gap = row.gap
    yield tr(
        "Requirement {id} ({priority}, weight {weight}): {text}",
        id=_flat(asked.id),
        priority=PRIORITY[asked.priority],
        weight=exact(asked.weight),
        text=_flat(asked.text),
    )
    yield tr("Needed in: {place}", place=_place(row.place))
    yield from _answered(fit, row, asked)
    yield from _at_stake(fit, row)
    if gap.resolution:
        yield tr("Decided: {resolution}", resolution=gap.resolution.words)
    if gap.effort_days is not None:
        yield tr("Effort in days: {days}", days=exact(gap.effort_days))
    if gap.owner:
        yield tr("Owner: {owner}", owner=_flat(gap.owner))
    if gap.due is not None:
        yield tr("Due: {day}", day=day(gap.due))
    if gap.note:
        yield tr("Note: {note}", note=_flat(gap.note))


def _process(place: RegisterPlace) -> str:
    return _flat(place.process or place.process_id) or str(NO_PROCESS)


def _place(place: RegisterPlace) -> str:
    process = _process(place)
    if not place.step_key:
        return process
    named = tr("{process}, step {step}", process=process, step=_flat(place.step))
    if not place.more:
        return named
    return trn("{place} and {count} more step", "{place} and {count} more steps", place.more, place=named)


def _answered(fit: Fit, row: RegisterRow, asked: RequirementFit) -> Iterator[str]:
    answer = fit.support.answer(asked.id, row.gap.tool)
    said, tool = level_words(answer), _flat(row.gap.tool)
    if not answer.source:
        yield (
            tr("No answer of {tool} yet", tool=tool)
            if row.kind is GapKind.UNANSWERED
            else tr("Answer of {tool}: {answer}", tool=tool, answer=said)
        )
        return
    yield tr(
        "Answer of {tool}: {answer}, support {support}, by “{raw}” in {cell}",
        tool=tool,
        answer=said,
        support=interval(row.support),
        raw=_flat(answer.raw),
        cell=_flat(answer.source),
    )
    if answer.comment:
        yield tr("Comment of the vendor: {comment}", comment=_flat(answer.comment))


def _at_stake(fit: Fit, row: RegisterRow) -> Iterator[str]:
    process = fit.process_by_id.get(row.place.process_id)
    step = process.step_by_key.get(row.place.step_key) if process else None
    figures = step.tools[row.gap.tool] if step else None
    if figures is not None and (figures.gain > 0 or figures.exposure > 0):
        yield tr(
            "At stake: carrying this step alone would bring {gain} of the cases from end to end; "
            "{exposure} of the cases that complete enter it.",
            gain=percent(figures.gain),
            exposure=percent(figures.exposure),
        )


# ------------------------------------------------------------ texts that stay what they are


def _flat(text: str) -> str:
    """Somebody's text on one line, which no program takes apart."""
    return _CELL_BEFORE_FORMULA.sub(",", " ".join(clean(text).split()))


def _title(text: str) -> str:
    return clean(text, TITLE_MOST, "…")


def _label(kind: str, name: str) -> str:
    bare = re.sub(r"[^\w.]+", "-", _flat(name)).strip("-.")
    return clean(f"{kind}-{bare}".strip("-"), _LABEL_MOST, "…")


def _known_as(*key: str) -> str:
    """A name for what the key is about: the same in every file."""
    return f"fit-{sha256(chr(0).join(key).encode(errors='replace')).hexdigest()[:12]}"


def _harmless(text: str) -> str:
    """A cell, or a line in one, that no spreadsheet takes for a formula."""
    return f"“{text}”" if looks_like_formula(text) else text


# ------------------------------------------------------------ Jira

_JIRA_PRIORITY = {
    Priority.MUST: "Highest",
    Priority.SHOULD: "High",
    Priority.COULD: "Medium",
    Priority.WONT: "Low",
}
_JIRA_LABELS = 6
_JIRA = (
    *("External Id", "Issue Id", "Parent", "Issue Type", "Summary", "Description", "Priority"),
    *["Labels"] * _JIRA_LABELS,
    *("Assignee", "Due Date", "Original Estimate", "Epic Name", "Epic Link"),
)
_WIKI = re.compile(r"[{}\[\]|]|!(?=\S)|(?<!\w)[*_+^~?-]+(?=\w)")
"""What Jira could take for a macro, a link, a picture, a table or a font."""


def _jira(epics: Sequence[BacklogEpic]) -> _Rows:
    yield _JIRA
    for number, epic in enumerate(epics, start=1):
        labels = _filled(epic.labels)
        yield (
            *(epic.id, str(number), "", "Epic", epic.title, "", _JIRA_PRIORITY[epic.priority]),
            *(*labels, "", "", "", epic.title, ""),
        )
    number = len(epics)
    for parent, epic in enumerate(epics, start=1):
        for item in epic.items:
            number += 1
            described = "\n".join(_WIKI.sub(r"\\\g<0>", line) for line in item.description)
            yield (
                *(item.id, str(number), str(parent), "Task", item.title, described, _JIRA_PRIORITY[item.priority]),
                *_filled(item.labels),
                item.owner,
                item.due.isoformat() if item.due else "",
                "" if item.effort_days is None else str(round(item.effort_days * _SECONDS_A_DAY)),
                *("", epic.title),
            )


def _filled(labels: Sequence[str]) -> list[str]:
    return [*labels, *[""] * (_JIRA_LABELS - len(labels))]


# ------------------------------------------------------------ Azure DevOps

_AZURE_PRIORITY = {priority: str(PRIORITY_ORDER[priority] + 1) for priority in Priority}
_AFTER_SEMICOLON = re.compile(r"(?<=;)(\s*)([=+@-])")


def _azure(epics: Sequence[BacklogEpic], *, item_type: str, estimate: str) -> _Rows:
    yield "Work Item Type", "Title 1", "Title 2", "Description", "Priority", estimate, "Tags"
    for epic in epics:
        yield "Epic", epic.title, "", "", _AZURE_PRIORITY[epic.priority], "", _tags(*epic.labels, epic.id)
        for item in epic.items:
            described = "".join(f"<p>{_markup(line)}</p>" for line in item.description)
            effort = "" if item.effort_days is None else f"{item.effort_days:.15g}"
            yield item_type, "", item.title, described, _AZURE_PRIORITY[item.priority], effort, _tags(*item.labels)


def _tags(*labels: str) -> str:
    return "; ".join(labels)


def _markup(text: str) -> str:
    """A text as HTML, in which no entity ends before a formula's sign."""
    made, before = html.escape(text, quote=False), ""
    while made != before:
        made, before = _AFTER_SEMICOLON.sub(lambda sign: f"{sign[1]}&#{ord(sign[2])};", made), made
    return made


_TO_JIRA = Phrase("In Jira’s importer choose the date format yyyy-MM-dd, and map Issue Id, Parent and every Labels.")
_TO_AZURE = Phrase("In Azure DevOps open Boards, Queries, Import work items.")
FORMATS: Mapping[str, BacklogFormat] = MappingProxyType(
    {
        "jira": BacklogFormat("Jira", 1_500, _TO_JIRA, _jira),
        **{
            name: BacklogFormat(title, 1_000, _TO_AZURE, partial(_azure, item_type=item_type, estimate=estimate))
            for name, title, item_type, estimate in (
                ("azure", "Azure DevOps, Basic", "Issue", "Effort"),
                ("azure-scrum", "Azure DevOps, Scrum", "Product Backlog Item", "Effort"),
                ("azure-agile", "Azure DevOps, Agile", "User Story", "Story Points"),
                ("azure-cmmi", "Azure DevOps, CMMI", "Requirement", "Size"),
            )
        },
    }
)
"""By the name on the command line."""
