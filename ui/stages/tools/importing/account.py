"""What an import does not take as it stands, in words and by consequence: lost answers first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import PurePath

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.doubt import otherwise
from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.incoming import IncomingFile
from itsm_fit.importing.layout import CellContent, LeftOut, Orientation
from itsm_fit.importing.noticed import guessed_scale, lost_answers
from itsm_fit.importing.roles import column_roles, heading_of
from itsm_fit.importing.taking import Intake
from itsm_fit.scoring.answering import Answering
from itsm_fit.storage.spreadsheet import CellPlace, CellRange, column_index
from itsm_fit.writing import clauses, exact
from ui.widgets.language import Caption, tr, trn
from ui.widgets.words import count, listed, many

_CONFIDENCE = (
    (0.95, Caption("sure")),
    (0.8, Caption("fairly sure")),
    (0.5, Caption("unsure")),
    (0.0, Caption("a guess")),
)


class Consequence(Enum):
    """What comes of an entry, the worst first; as `str` in words."""

    LOST = Caption("answers left out")
    DOUBT = Caption("may be read wrong")
    OPEN = Caption("counts as open")
    LOOK = Caption("wants a look")
    UNMATCHED = Caption("answers nothing yet")
    ASIDE = Caption("left out")
    NOTED = Caption("to know")

    def __str__(self) -> str:
        return str(self.value)


_ORDER = {consequence: place for place, consequence in enumerate(Consequence)}
BAD = frozenset({Consequence.LOST, Consequence.DOUBT, Consequence.OPEN, Consequence.LOOK})
"""Consequences that want a person's eye."""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One line of the account: what is so, in which file, on which sheet and in which blocks of cells.

    `cells` counts those that are left out, `words` says that the answer words settle it, `alone` that there is no
    other file.
    """

    consequence: Consequence
    text: str
    file: str = ""
    sheet: str = ""
    blocks: tuple[str, ...] = ()
    cells: int = 0
    words: bool = False
    alone: bool = False

    @property
    def where(self) -> str:
        """``vendors.xlsx!Matrix!E2:E40, G2``, without the file where it is the only one; a file of text is a sheet."""
        sheet = "" if self.blocks and self.sheet == PurePath(self.file).stem else self.sheet
        file = "" if self.alone and self.sheet else self.file
        return "!".join(part for part in (file, sheet, listed(self.blocks)) if part)


def entries(files: Sequence[IncomingFile], taken: Intake, matched: Mapping[int, Answering]) -> list[AccountLine]:
    """The account of an import; `matched` tells by the identity of a table how many of its rows answer anything."""
    told: list[AccountLine] = []
    known: set[Issue] = set()
    undecided: set[tuple[str, str]] = set()
    for file in files:
        left = file.left_out if file.wanted else ()
        told += left_out(file.file, left, by_sheet=False)
        known.update(lost_answers(file.file, left))
        for draft in file.wanted:
            told += _of_draft(draft)
            known.update((*guessed_scale(file.file, draft.read), *draft.doubt))
            undecided |= {(file.file, f"{draft.layout.sheet}!{word.cell}") for word in draft.undecided}
    for issue in taken.issues:
        if issue not in known:
            told.append(_of_issue(issue, is_open=(issue.file, issue.where) in undecided))
    told += _unmatched(taken, matched)
    alone = len({file.file for file in files}) == 1
    return sorted((replace(its, alone=alone) for its in _once(told)), key=lambda its: _ORDER[its.consequence])


def _unmatched(taken: Intake, matched: Mapping[int, Answering]) -> Iterator[AccountLine]:
    """How many rows of each file match no requirement."""
    by_file: dict[str, list[Answering]] = {}
    for table in taken.tables:
        if (its := matched.get(id(table.step.matrix))) is not None:
            by_file.setdefault(table.step.matrix.file, []).append(its)
    for file, counted in by_file.items():
        rows, answering = sum(its.rows for its in counted), sum(its.answering for its in counted)
        if answering < rows:
            text = trn(
                "{count} of {rows} matches no requirement. It can be matched on the page Match.",
                "{count} of {rows} match no requirement. They can be matched on the page Match.",
                rows - answering,
                count=count(rows - answering),
                rows=many(rows, "row"),
            )
            yield AccountLine(Consequence.UNMATCHED, text, file)


def _once(told: Iterable[AccountLine]) -> Iterator[AccountLine]:
    """What holds for several sheets of a file alike is told once, at the first of them."""
    alike: dict[tuple[Consequence, str, str, str], list[AccountLine]] = {}
    for entry in told:
        place = entry.where if entry.blocks else ""
        alike.setdefault((entry.consequence, entry.file, entry.text, place), []).append(entry)
    for first, *others in alike.values():
        sheets = len({entry.sheet for entry in (first, *others)})
        text = tr("{text} So on {sheets}.", text=first.text, sheets=many(sheets, "sheet")) if sheets > 1 else first.text
        yield replace(first, text=text)


def sentence(
    told: Sequence[AccountLine], drafts: Iterable[TableDraft], answers: int, matched: Iterable[Answering]
) -> str:
    """What is wrong with an import and what is right, in one or two sentences; `answers` are those it brings.

    A word that several of the `drafts` leave open is counted once, as it is decided once.
    """
    words = {word.text for draft in drafts for word in draft.undecided}
    listed_ = list(matched)
    rows, answering = sum(its.rows for its in listed_), sum(its.answering for its in listed_)
    of = Counter(entry.consequence for entry in told)
    cells = {kind: sum(entry.cells for entry in told if entry.consequence is kind) for kind in Consequence}
    first = clauses(_wrong(cells[Consequence.LOST], of, len(words)))
    if not first and answering < rows:
        first = tr(
            "All {answers} are read, and count where their row matches a requirement", answers=many(answers, "answer")
        )
    first = first or tr("All {answers} are read and used", answers=many(answers, "answer"))
    match = trn(
        "{count} of {rows} matches a requirement",
        "{count} of {rows} match a requirement",
        answering,
        count=count(answering),
        rows=many(rows, "row"),
    )
    aside = trn(
        "{cells} is left out",
        "{cells} are left out, each with its reason",
        cells[Consequence.ASIDE],
        cells=many(cells[Consequence.ASIDE], "other cell"),
    )
    rest = clauses([*([match] if rows else []), *([aside] if cells[Consequence.ASIDE] else [])])
    return " ".join(f"{part[0].upper()}{part[1:]}." for part in (first, rest) if part)


def _wrong(lost: int, of: Mapping[Consequence, int], words: int) -> Iterator[str]:
    """What wants an eye: cells with answers left out, doubts, undecided words, remarks."""
    if lost:
        yield trn(
            "{cells} with answers is left out",
            "{cells} with answers are left out",
            lost,
            cells=many(lost, "cell"),
        )
    if number := of[Consequence.DOUBT]:
        yield trn("{count} doubt is open", "{count} doubts are open", number, count=count(number))
    if words:
        yield trn("{count} answer word is unknown", "{count} answer words are unknown", words, count=count(words))
    if number := of[Consequence.LOOK]:
        yield trn("{count} remark wants a look", "{count} remarks want a look", number, count=count(number))


def left_out(file: str, left: Sequence[LeftOut], *, by_sheet: bool = True) -> Iterator[AccountLine]:
    """What is left out of a file: one entry for what the cells hold, the reason, and the sheet.

    Without `by_sheet` only lost answers are told sheet by sheet, all else at the first of its sheets.
    """
    together: dict[tuple[str, CellContent, str], list[tuple[str, str, int]]] = {}
    for its in left:
        sheet, _, block = its.where.rpartition("!")
        apart = sheet if by_sheet or its.holds is CellContent.ANSWERS else ""
        together.setdefault((apart, its.holds, its.reason), []).append((sheet, block, its.cells))
    for (_, holds, reason), parts in together.items():
        cells, sheets = sum(number for *_, number in parts), len({sheet for sheet, *_ in parts})
        first = parts[0][0]
        blocks = tuple(block for sheet, block, _ in parts if sheet == first)
        consequence = Consequence.LOST if holds is CellContent.ANSWERS else Consequence.ASIDE
        text = tr("{cells} with {content}: {reason}.", cells=many(cells, "cell"), content=holds.words, reason=reason)
        if sheets > 1:
            text = tr(
                "{cells} with {content}: {reason}, on {count} sheets.",
                cells=many(cells, "cell"),
                content=holds.words,
                reason=reason,
                count=sheets,
            )
        yield AccountLine(consequence, text, file, first, blocks, cells)


def _of_issue(issue: Issue, *, is_open: bool) -> AccountLine:
    consequence = Consequence.NOTED if issue.severity is Severity.INFO else Consequence.LOOK
    sheet, _, cell = issue.where.rpartition("!")
    blocks = (cell,) if sheet and span_of(cell) else ()
    return AccountLine(
        Consequence.OPEN if is_open else consequence,
        issue.message,
        issue.file,
        sheet if blocks else issue.where,
        blocks,
        words=is_open,
    )


def _of_draft(draft: TableDraft) -> Iterator[AccountLine]:
    """What about a table is in doubt, and columns that no heading names."""
    sheet, file = draft.layout.sheet, draft.book.name
    place = doubtful_place(draft)
    for _, text, of_words in _doubts(draft):
        blocks = () if of_words else (place.name,)
        end = "" if text.endswith("…") else "."
        yield AccountLine(Consequence.DOUBT, f"{text[0].upper()}{text[1:]}{end}", file, sheet, blocks, words=of_words)
    nameless = _without_heading(draft)
    if nameless:
        names = listed(tuple(heading_of(draft.layout, draft.grid, column) for column in nameless))
        text = tr("Without a heading: {names}. Give them their names on the page Tools.", names=names)
        header = max(draft.layout.header)
        yield AccountLine(
            Consequence.NOTED, text, file, sheet, tuple(CellPlace(header, column).name for column in nameless)
        )


def _without_heading(draft: TableDraft) -> list[int]:
    if draft.layout.orientation is not Orientation.COLUMNS or not draft.layout.header:
        return []
    columns = (tool.responses[0] for tool in draft.layout.tools if tool.responses)
    return [at for at in columns if not any(draft.grid.under(row, at) for row in draft.layout.header)]


def doubts(draft: TableDraft, lost: int = 0) -> list[str]:
    """What about a draft wants a look; `lost` are the cells with answers that are left out."""
    said = [tr("{cells} with answers left out", cells=many(lost, "cell"))] if lost else []
    said += [short for short, _, _ in _doubts(draft)]
    if not draft.words:
        said.append(tr("nothing is answered"))
    if draft.undecided:
        said.append(tr("{words} to decide", words=many(len(draft.undecided), "word")))
    return said


def _doubts(draft: TableDraft) -> Iterator[tuple[str, str, bool]]:
    """What may be read wrong, in short and in full, and whether the words settle it rather than the cells."""
    if draft.detected is None:
        yield tr("no table was found here"), tr("no table was found here"), False
    elif not draft.is_clear and draft.other is not None:
        yield (
            tr("another reading is likely"),
            tr("it may also be {reading}", reading=otherwise(draft.layout, draft.other)),
            False,
        )
    elif not draft.is_clear:
        yield tr("the layout is unusual"), tr("the layout is unusual"), False
    reading = draft.read.reading
    if reading.scale is None:
        return
    if reading.direction_unknown:
        low, high = sorted((reading.scale.best, reading.scale.worst))
        ends = exact(low or 1), exact(high)
        short = tr("whether {low} or {high} is the best score", low=ends[0], high=ends[1])
        yield short, tr("say whether {low} or {high} is the best score", low=ends[0], high=ends[1]), True
    elif draft.is_guessed:
        best = exact(reading.scale.best)
        short = tr("best score {score} is a guess", score=best)
        yield short, tr("best score {score} is taken from the answers", score=best), True


def confidence_words(draft: TableDraft) -> str:
    """How sure the reading of a table is."""
    if draft.detected is None:
        return tr("marked by you") if draft.tools else tr("no table found")
    if draft.layout != draft.detected:
        return tr("as you set it")
    return next(str(words) for least, words in _CONFIDENCE if draft.confidence >= least)


def doubtful_place(draft: TableDraft) -> CellPlace:
    """Where a look is due: the first column that the second-best layout takes for something else, at the header."""
    layout, other = draft.layout, draft.other
    header = max(layout.header, default=layout.first)
    if other is None:
        return CellPlace(header, layout.text)
    own, its = column_roles(layout), column_roles(other)
    differing = (column for column in sorted(own.keys() | its.keys()) if own.get(column) != its.get(column))
    return CellPlace(header, next(differing, layout.text))


def span_of(block: str) -> CellRange | None:
    """``E2:E40`` or ``E2`` as a range counted from 0; None for anything else."""
    ends = []
    for name in block.split(":"):
        letters = name.rstrip("0123456789")
        digits = name[len(letters) :]
        if not (letters.isascii() and letters.isalpha() and digits and len(letters) <= 3):
            return None
        ends.append((int(digits) - 1, column_index(letters)))
    return CellRange(*ends[0], *ends[-1]) if len(ends) <= 2 else None
