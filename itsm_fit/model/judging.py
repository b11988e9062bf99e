"""What is judged rather than answered: what evaluators are asked, the score sheets that came back, what was agreed.

A judged criterion is one of the decision's criteria (`ValueSource.JUDGED`) with a scale of words; what evaluators are
asked about it stands here. A score sheet that came back is kept as it came: what counts of it is worked out
(`judged_scores`), never written over.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from itsm_fit.model.text import text_key

Plain = str | bool | Sequence["Plain"]
"""What a seal is made over: texts, truth values, and lists of them."""


def sealed(content: Plain) -> str:
    """The SHA-256 of a content in its canonical form, that of RFC 8785 for lists of texts and truth values."""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


class JudgedCell(NamedTuple):
    """What one score is about; `process` is a project-wide id, "" where a tool is judged as a whole."""

    criterion: str
    tool: str
    process: str = ""


@dataclass(frozen=True, slots=True)
class JudgedQuestion:
    """What evaluators are asked about a judged criterion, by its id.

    `anchors` say what the words of its scale mean, the lowest first; where there are fewer, the rest speak for
    themselves. With `by_process` each tool is judged for each process by itself.
    """

    criterion: str
    text: str = ""
    anchors: tuple[str, ...] = ()
    by_process: bool = False


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question as it stands on a score sheet; `processes` are ids and names, none where tools are judged whole."""

    criterion: str
    name: str
    text: str
    words: tuple[str, ...]
    anchors: tuple[str, ...]
    processes: tuple[tuple[str, str], ...] = ()

    @property
    def plain(self) -> Plain:
        return [self.criterion, self.name, self.text, [*self.words], [*self.anchors], [*map(list, self.processes)]]

    def asks_otherwise(self, other: SheetQuestion) -> bool:
        """Whether the same criterion is asked about in other words, or on another scale."""
        mine, its = ((each.name, each.text, each.words, each.anchors) for each in (self, other))
        return mine != its

    def places(self, tool: str) -> list[JudgedCell]:
        """What is to be scored for a tool."""
        return [JudgedCell(self.criterion, tool, process) for process, _ in self.processes or (("", ""),)]


@dataclass(frozen=True)
class ScoreSheet:
    """A score sheet as it goes out to one evaluator: all that may not change on it.

    `id` is no other sheet's. `baseline` is the digest of the sealed baseline that it was made of, "" where none was
    sealed yet.
    """

    id: str
    evaluator: str
    project: str
    baseline: str
    tools: tuple[str, ...]
    questions: tuple[SheetQuestion, ...]

    @property
    def plain(self) -> Plain:
        asked = [each.plain for each in self.questions]
        return [self.id, self.evaluator, self.project, self.baseline, [*self.tools], asked]

    @cached_property
    def seal(self) -> str:
        """Changes with any byte of what goes out."""
        return sealed(self.plain)

    @property
    def cells(self) -> list[JudgedCell]:
        """What is to be scored, question by question and tool by tool."""
        return [cell for each in self.questions for tool in self.tools for cell in each.places(tool)]


@dataclass(frozen=True, slots=True)
class InterestDeclaration:
    """What an evaluator says of interests of their own; `on` is the day (``2026-11-29``).

    A `conflict` concerns the `tools` named, all of them where none is.
    """

    conflict: bool
    on: str
    tools: tuple[str, ...] = ()
    text: str = ""

    def concerns(self, tool: str) -> bool:
        return self.conflict and (not self.tools or text_key(tool) in set(map(text_key, self.tools)))


@dataclass(frozen=True, slots=True)
class GivenScore:
    """A score as it was written, with the evaluator's reason."""

    cell: JudgedCell
    raw: str
    reason: str = ""


@dataclass(frozen=True)
class ReturnedSheet:
    """A score sheet that came back, as it came; `files` are the names and SHA-256 of those that held it, sorted.

    `seal` is that of its content when it was taken in.
    """

    sheet: ScoreSheet
    declared: InterestDeclaration
    scores: tuple[GivenScore, ...]
    files: tuple[tuple[str, str], ...]
    seal: str

    @cached_property
    def key(self) -> str:
        """What the same declaration and scores of the same sheet share, in whatever file they came."""
        its = self.declared
        declared: Plain = [its.conflict, its.on, [*its.tools], its.text]
        return sealed([self.sheet.plain, declared, [[*each.cell, each.raw, each.reason] for each in self.scores]])

    @property
    def is_sound(self) -> bool:
        """Whether it is as it was taken in."""
        return self.seal == seal_of(self.key, self.files)

    @property
    def evaluator(self) -> str:
        return self.sheet.evaluator


def seal_of(key: str, files: Sequence[tuple[str, str]]) -> str:
    """The seal of a sheet taken in: over its content and the files it came in."""
    return sealed([key, [*map(list, files)]])


def returned(
    sheet: ScoreSheet, declared: InterestDeclaration, scores: Sequence[GivenScore], files: Sequence[tuple[str, str]]
) -> ReturnedSheet:
    """A sheet as it is taken in, sealed."""
    files = tuple(sorted(set(files)))
    bare = ReturnedSheet(sheet, declared, tuple(scores), files, "")
    return ReturnedSheet(sheet, declared, bare.scores, files, seal_of(bare.key, files))


@dataclass(frozen=True, slots=True)
class SheetRuling:
    """Whether a returned sheet (by its key) counts that does not of itself, or one tool's scores on it.

    The moderator `by` decides it, with a reason: about a conflict of interest for the `tool`, about the whole sheet
    where that is "".
    """

    sheet: str
    tool: str
    counts: bool
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class AgreedScore:
    """What was agreed about one cell; `score` is a place on the criterion's scale, from 1.

    `heard` are the keys of the sheets whose scores lay on the table, `at` when (ISO 8601).
    """

    cell: JudgedCell
    score: float
    moderator: str
    reason: str
    at: str
    heard: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judging:
    """All about what is judged: `asked` are the sheets that went out, `names` what renamed tools are called now.

    Reports of an `anonymous` one call evaluators by letters.

    `returned` are kept sorted by what they are, so that the order in which they come makes no difference.
    """

    questions: tuple[JudgedQuestion, ...] = ()
    asked: tuple[ScoreSheet, ...] = ()
    returned: tuple[ReturnedSheet, ...] = ()
    agreed: tuple[AgreedScore, ...] = ()
    rulings: tuple[SheetRuling, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    anonymous: bool = False

    def question(self, criterion: str) -> JudgedQuestion:
        """What is asked about a criterion; nothing but its name where nobody said more."""
        return next((each for each in self.questions if each.criterion == criterion), JudgedQuestion(criterion))

    def named_now(self, tool: str) -> str:
        """What a tool on a sheet is called now."""
        for old, new in self.names:
            if text_key(tool) == text_key(old):
                tool = new
        return tool

    @cached_property
    def agreed_by_cell(self) -> dict[JudgedCell, AgreedScore]:
        return {each.cell: each for each in self.agreed}
