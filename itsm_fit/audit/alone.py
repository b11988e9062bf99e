"""Requirements that exactly one vendor meets, and requirements that repeat a vendor's wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

import numpy as np

from itsm_fit.audit.finding import AuditEvidence, AuditFinding, AuditRule, Rescoring
from itsm_fit.audit.later import alone_words
from itsm_fit.findings import Severity
from itsm_fit.importing.text import words
from itsm_fit.language import tr, trn
from itsm_fit.model import edits
from itsm_fit.model.asking import key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Matrix
from itsm_fit.scoring.catalogue import Catalogue, gather
from itsm_fit.scoring.coverage import reaches
from itsm_fit.scoring.result import RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import percent
from itsm_fit.writing import titled

FEWEST_TOOLS = 3
"""Among two tools every requirement that tells them apart is met by one alone."""
RUN = 3
"""Wording is compared by runs of so many words."""
_FEWEST_RUNS = 5
_REPEATED, _OTHERS = 0.6, 0.3
"""The least share of a requirement's runs that stand in one vendor's text, and the most in any other's."""


def met_by_one(rescoring: Rescoring) -> Iterator[AuditFinding]:
    """One finding for each tool that alone meets requirements for certain, which all others for certain do not.

    An open answer is no failing: what others may meet is one finding of its own, about all tools. Requirements that
    weigh nothing and are no musts are left out.
    """
    fit = rescoring.fit
    if len(fit.tools) < FEWEST_TOOLS:
        return
    threshold = fit.project.settings.must_threshold
    meets, may = reaches(fit.support.low, threshold), reaches(fit.support.high, threshold)
    found: dict[str, list[RequirementFit]] = defaultdict(list)
    open_: list[tuple[str, RequirementFit]] = []
    for row in np.flatnonzero(meets.sum(axis=1) == 1).tolist():
        its = fit.requirement_by_id[fit.support.requirement_ids[row]]
        tool = fit.support.tools[int(meets[row].argmax())]
        if its.weight <= 0 and its.priority is not Priority.MUST:
            continue
        if may[row].sum() == 1:
            found[tool].append(its)
        else:
            open_.append((tool, its))
    for tool in (each.name for each in fit.tools if each.name in found):
        yield _met_by(rescoring, tool, sorted(found[tool], key=lambda its: its.priority is not Priority.MUST))
    if open_:
        order = [each.name for each in fit.tools]
        open_.sort(key=lambda each: (order.index(each[0]), each[1].priority is not Priority.MUST))
        yield _proven_for_one(rescoring, open_)


def _met_by(rescoring: Rescoring, tool: str, its: list[RequirementFit]) -> AuditFinding:
    ids = [each.id for each in its]
    effect = rescoring.without(ids)
    rows = []
    for each in its:
        said = f"{each.id} ({PRIORITY[each.priority]}) {each.text}".strip()
        one = rescoring.alone(partial(edits.delete_requirements, ids=[each.id])) if len(its) > 1 else effect
        if one is not None:
            said = titled(said, alone_words(one))
        rows.append(AuditEvidence(said, each.id, tool=tool, cell=rescoring.fit.support.answer(each.id, tool).source))
    musts = sum(each.priority is Priority.MUST for each in its)
    message = trn(
        "{tool} alone meets one requirement, which each of the other {others} tools for certain does not.",
        "{tool} alone meets {count} requirements, which each of the other {others} tools for certain does not.",
        len(its),
        tool=tool,
        others=len(rescoring.fit.tools) - 1,
    )
    if musts:
        message += " " + trn(
            "One of them is a must: it leaves one tool to choose.",
            "{count} of them are musts: they leave one tool to choose.",
            musts,
        )
    return AuditFinding(AuditRule.ONE_VENDOR, effect.severity, tool, message, tuple(rows), effect)


def _proven_for_one(rescoring: Rescoring, its: list[tuple[str, RequirementFit]]) -> AuditFinding:
    effect = rescoring.without([each.id for _, each in its])
    message = trn(
        "One requirement is proven for one tool alone so far; others have not answered it: ask them before it decides.",
        "{count} requirements are proven for one tool alone so far; others have not answered them: ask before they "
        "decide.",
        len(its),
    )
    rows = tuple(
        AuditEvidence(
            titled(tool, f"{each.id} ({PRIORITY[each.priority]}) {each.text}".strip()),
            each.id,
            tool=tool,
            cell=rescoring.fit.support.answer(each.id, tool).source,
        )
        for tool, each in its
    )
    severity = Severity.WARNING if effect.changed else Severity.INFO
    return AuditFinding(AuditRule.ONE_VENDOR, severity, "", message, rows, effect)


# ---------------------------------------------------------------- wording


def repeated_wording(project: Project, rescoring: Rescoring | None) -> Iterator[AuditFinding]:
    """Requirements whose wording one vendor's own texts repeat, and no other's.

    Compared are runs of three words: a requirement of at least five such runs is found when 60 % of them or more stand
    in one text of one vendor and at most 30 % in any text of every other. A vendor's own texts are the rows of tables
    that are about its tool alone and are not our own questions, and what it remarks on other requirements.
    """
    catalogue = gather(project)
    told = _OwnTexts(project, catalogue)
    for demand in catalogue.demands:
        if demand.own.withdrawn:
            continue
        runs = _runs(demand.text)
        best = told.alike(key_of(demand.id), runs) if len(runs) >= _FEWEST_RUNS else {}
        if not best:
            continue
        tool, (share, cell) = max(best.items(), key=lambda each: each[1][0])
        other = max((its for name, (its, _) in best.items() if name != tool), default=0.0)
        if share < _REPEATED or other > _OTHERS:
            continue
        effect = rescoring.without([demand.id]) if rescoring is not None else None
        yield AuditFinding(
            AuditRule.WORDING,
            Severity.ERROR if effect is not None and effect.severity is Severity.ERROR else Severity.WARNING,
            demand.id,
            tr(
                "{requirement} says what {tool} says of itself: {share} of its runs of three words stand in one text "
                "of that vendor, at most {other} in any text of another.",
                requirement=demand.id,
                tool=tool,
                share=percent(share),
                other=percent(other),
            ),
            (
                AuditEvidence(titled(demand.id, demand.text), demand.id),
                AuditEvidence(titled(tool, told.text_at(cell)), tool=tool, cell=cell),
            ),
            effect,
        )


class _OwnTexts:
    """What vendors say of their tools in words of their own, looked up by runs of words."""

    def __init__(self, project: Project, catalogue: Catalogue) -> None:
        self._texts: dict[str, str] = {}
        self._by_run: dict[tuple[str, ...], list[tuple[str, str, str]]] = defaultdict(list)
        """By run of words: the tool, the cell, and the key of the requirement that the text answers."""
        for number, matrix in enumerate(project.matrices):
            if matrix.by_hand:
                continue
            rows = catalogue.answered[number]
            keys = {at: key_of(catalogue.ids[row]) for at, row in rows.items()}
            self._add_comments(matrix, keys)
            if len(matrix.responses) == 1 and not _is_ours(matrix, catalogue):
                self._add_rows(matrix)

    def alike(self, requirement: str, runs: Iterable[tuple[str, ...]]) -> dict[str, tuple[float, str]]:
        """For each tool the greatest share of the runs that stand in one of its texts, and the cell of that text."""
        every = set(runs)
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for run in every:
            for tool, cell in {
                (tool, cell) for tool, cell, answers in self._by_run.get(run, ()) if answers != requirement
            }:
                counts[tool, cell] += 1
        best: dict[str, tuple[float, str]] = {}
        for (tool, cell), number in counts.items():
            best[tool] = max(best.get(tool, (0.0, "")), (number / len(every), cell))
        return best

    def text_at(self, cell: str) -> str:
        return self._texts[cell]

    def _add_comments(self, matrix: Matrix, keys: dict[int, str]) -> None:
        """Remarks, each with the requirement that it is on: of that one it is an echo, whoever makes it."""
        for column in matrix.responses:
            for at, text in enumerate(column.comments):
                self._add(column.tool, matrix.place(column.cells[at]), text, keys.get(at, ""))

    def _add_rows(self, matrix: Matrix) -> None:
        (column,) = matrix.responses
        for feature, cell in zip(matrix.features, column.cells, strict=True):
            self._add(column.tool, matrix.place(cell), feature.text, "")

    def _add(self, tool: str, cell: str, text: str, answers: str) -> None:
        for run in set(_runs(text)):
            self._by_run[run].append((tool, cell, answers))
        if text:
            self._texts[cell] = f"{self._texts[cell]} / {text}" if cell in self._texts else text


def _runs(text: str) -> list[tuple[str, ...]]:
    its = words(text)
    return [tuple(its[at : at + RUN]) for at in range(len(its) - RUN + 1)]


def _is_ours(matrix: Matrix, catalogue: Catalogue) -> bool:
    """Whether a table asks our own questions: half of its rows or more carry ids of requirements."""
    ours = sum(key_of(feature.id) in catalogue.row for feature in matrix.features if feature.id)
    return ours * 2 >= len(matrix.features)
