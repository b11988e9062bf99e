"""What a file may have at most: far above anything that people make, far below what makes a machine stand still."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import Final

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import NodeKind, Process


class Limit(Enum):
    """One table: the most of each thing, and the sentence about a file that has more."""

    BYTES = (
        200_000_000,
        Phrase("The file has more than 200 MB, more than a matrix needs: keep only the sheets with answers."),
    )
    """Of a spreadsheet as it lies on the disk."""
    INFLATED = (
        1_000_000_000,
        Phrase(
            "The file unpacks to more than 1,000 MB, which no matrix needs: it is refused. Keep only "
            "the sheets that carry the answers, and save it again."
        ),
    )
    """Bytes of all parts of a zipped workbook together; its cells are read without being held as text."""
    PART = (
        300_000_000,
        Phrase(
            "The file unpacks to more than 300 MB in one part, which no matrix needs: it is refused. "
            "Keep only the sheets that carry the answers, and save it again."
        ),
    )
    """Bytes of a part of a zipped workbook that has to be held as text."""
    ELEMENTS = (
        6_000_000,
        Phrase(
            "The file is made of more than {most:,} pieces of markup, more than can be read at once: "
            "keep only the table, and save it as .xlsx."
        ),
    )
    """Tags of an XML or HTML text that is held as a tree, or of one row of it."""
    SHEETS = (1_000, Phrase("The workbook has more than {most:,} sheets: keep only those that carry the answers."))
    CELLS = (
        36_000_000,
        Phrase(
            "The sheets together reach over more than {most:,} cells, more than can be read: keep only "
            "those that carry the answers."
        ),
    )
    """Rows times columns of the used ranges of all sheets."""
    MERGED = (
        200_000,
        Phrase(
            "The workbook merges cells in more than {most:,} places: undo the merging where it is not "
            "needed, and save it again."
        ),
    )
    COVERED = (
        12_000_000,
        Phrase(
            "Merged cells cover more than {most:,} cells: undo the merging of whole rows and columns, and "
            "save it again."
        ),
    )
    UNFOLDED = (
        1_000_000,
        Phrase(
            "Repeated rows and columns unfold to more than {most:,} filled cells: delete what was "
            "filled down or across beyond the table, and save it again."
        ),
    )
    """Cells of a document that stands for many equal ones by saying how often they repeat."""
    LINKED = (
        300_000,
        Phrase("Links lie on more than {most:,} cells: remove those of whole rows and columns, and save it again."),
    )
    CHOICES = (
        100_000,
        Phrase(
            "Cells offer lists to choose from in more than {most:,} ranges: give whole columns one "
            "list each, and save it again."
        ),
    )
    LISTED = (
        20_000_000,
        Phrase(
            "Lists to choose from look for their texts in more than {most:,} cells: shorten their "
            "ranges, and save it again."
        ),
    )
    LOG = (1_000_000_000, Phrase("The log has more than 1,000 MB, the most that is read: export a shorter period."))
    """Bytes of a log as it lies on the disk."""
    LOG_INFLATED = (
        4_000_000_000,
        Phrase("The log unpacks to more than 4,000 MB, the most that is read: export a shorter period."),
    )
    """Bytes of a packed log."""
    EVENTS = (20_000_000, Phrase("The log holds more than {most:,} events: export a shorter period."))
    CATALOGUE = (
        2_000_000,
        Phrase("The catalogue has more than 2 MB, the most that is read: split it into several files."),
    )
    """Bytes of a catalogue of requirements."""
    OFFERED = (5_000, Phrase("The catalogue offers more than {most:,} requirements: split it into several files."))
    MODEL = (64_000_000, Phrase("The model has more than 64 MB, the most that is read: split it into several files."))
    """Bytes of a model as it lies on the disk, and characters of all its pages together once they are unpacked."""
    MARKUP = (
        500_000,
        Phrase(
            "The model is made of more than {most:,} pieces of markup, too many to work with: split it "
            "into several files."
        ),
    )
    """Elements and comments of a model."""
    DRAWN = (
        20_000,
        Phrase(
            "The model draws more than {most:,} steps, flows, data and notes, too many to work with: "
            "split it into several files."
        ),
    )
    FRAMES = (
        1_000,
        Phrase(
            "The model has more than {most:,} processes, pools and lanes, too many to work with: split "
            "it into several files."
        ),
    )
    WAYS = (
        1_000,
        Phrase(
            "A step, event or gateway of the model has more than {most:,} flows to it or from it, too "
            "many to work with: split it into several, or the model into several files."
        ),
    )
    """Sequence flows that end, or begin, at one node."""
    COMBINED = (
        200,
        Phrase(
            "An inclusive gateway of the model has more than {most:,} flows from it, which combine in "
            "too many ways: lead them from several gateways, one after the other."
        ),
    )
    NAME = (
        20_000,
        Phrase(
            "A name in the model has more than {most:,} characters: shorten it, and put long texts into "
            "the documentation."
        ),
    )
    COMMENT = (
        20_000,
        Phrase(
            "A comment has more than {most:,} characters, of which the beginning is shown: put long texts into the "
            "documentation. The file keeps all of it."
        ),
    )
    COMMENTS = (
        500,
        Phrase(
            "There are {most:,} comments or more at one element, of which the last ones are shown: delete those that "
            "are done. The file keeps all of them."
        ),
    )
    """At a single element."""
    NESTED = (100, Phrase("The shapes lie more than {most:,} deep in each other: ungroup the innermost ones."))
    PAGES = (200, Phrase("The file has more than {most:,} pages: split it into several files."))
    BENDS = (
        1_000,
        Phrase("A line in its diagram data has more than {most:,} bends, which are left out: it is drawn anew."),
    )
    """Of a single line."""

    def __init__(self, most: int, too_many: Phrase) -> None:
        self.most, self._too_many = most, too_many

    @property
    def sentence(self) -> str:
        """What is said of a file that has more."""
        return str(self._too_many).format(most=self.most)

    def check(self, count: int, file: str, where: str = "") -> None:
        """Raise InputError when a file has more."""
        if count > self.most:
            raise InputError(self.sentence, file=file, where=where)


MAX_BYTES: Final = Limit.BYTES.most
MAX_ROWS: Final = 1_048_576
"""Rows of one sheet: Excel's own limit."""
MAX_COLUMNS: Final = 16_384
"""Columns of one sheet: Excel's own limit."""
MAX_CELLS: Final = 12_000_000
"""Rows times columns of the used range of one sheet."""
_LOOSE, _CELLS_FOR_EACH = 3_000_000, 200
"""A range of more cells than this must have one filled for each so many."""


def is_far_flung(rows: int, columns: int, filled: int) -> bool:
    """Whether a used range of `rows` by `columns` with so many filled cells is no table that can be laid out."""
    cells = rows * columns
    return (
        rows > MAX_ROWS
        or columns > MAX_COLUMNS
        or cells > MAX_CELLS
        or (cells > _LOOSE and filled * _CELLS_FOR_EACH < cells)
    )


def check_ways(process: Process, file: str) -> None:
    """Raise InputError when too many flows meet at one node."""
    leaving = Counter(flow.source for flow in process.flows)
    arriving = Counter(flow.target for flow in process.flows)
    Limit.WAYS.check(max((*leaving.values(), *arriving.values()), default=0), file)
    inclusive = (leaving[node.id] for node in process.nodes if node.kind is NodeKind.INCLUSIVE)
    Limit.COMBINED.check(max(inclusive, default=0), file)


class Tally:
    """What one workbook has of everything that is limited, counted over all its sheets."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._counts: Counter[Limit] = Counter()

    def add(self, limit: Limit, count: int = 1, where: str = "") -> None:
        """Count some more; raises InputError when they are too many."""
        self._counts[limit] += count
        limit.check(self._counts[limit], self.file, where)

    def is_full(self, limit: Limit, count: int) -> bool:
        """Whether so many more may be too many, or take much of the room that the other sheets need."""
        return self._counts[limit] + count > limit.most // 2

    def add_sheet(self, rows: int, columns: int, sheet: str, filled: int | None = None) -> None:
        """Count a sheet with its used range, see `check_extent`."""
        check_extent(rows, columns, self.file, sheet, filled)
        self.add(Limit.SHEETS)
        self.add(Limit.CELLS, rows * columns)


def check_extent(rows: int, columns: int, file: str, sheet: str, filled: int | None = None) -> None:
    """Raise InputError when a used range of `rows` by `columns` is more than can be read with care.

    `filled` cells of it are not blank; None where that is not known or all are.
    """
    if is_far_flung(rows, columns, rows * columns if filled is None else filled):
        raise InputError(
            tr(
                "The sheet reaches over {rows:,} rows and {columns:,} columns, more than can be read: "
                "delete what stands far from the table (Ctrl+End finds it), or keep only the table, and "
                "save it again.",
                rows=rows,
                columns=columns,
            ),
            file=file,
            where=sheet,
        )


def empty_file(name: str) -> InputError:
    """Why a file cannot be read that holds nothing."""
    return InputError(
        tr("The file is empty: take another one, or save it once more in the program it comes from."), file=name
    )
