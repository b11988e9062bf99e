"""Edits of tools and their answers: taken in from files, renamed, merged, removed, answered by hand.

Answers by hand stand in one table of their own behind all imported ones, so that they win over the vendors' answers,
which stay where they are.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.decision import remove_from_decision
from itsm_fit.model.edits.project import (
    add_matrix,
    feature_places,
    remove_matrix,
    rename_tool,
    require_matrix,
    set_answer,
    without_orphaned_remarks,
)
from itsm_fit.model.edits.reach import clean, exchanged
from itsm_fit.model.edits.round import remove_from_round
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import BY_HAND, Feature, Level, Matrix, Meaning, Responses, with_rows


def take_matrix(
    project: Project, matrix: Matrix, replacing: Matrix | None = None, keeping: Matrix | None = None
) -> Project:
    """Add an imported table before the answers by hand, or put it in the place of an older one.

    Links and rejected pairs of the older table follow their features by id, else by text; those of features that are
    gone go with them. `keeping` is the part of the older table that still counts: it stays in front, with its links.
    Raises EditError when the table holds no answers or the older one is no longer in the project.
    """
    if replacing is None:
        added = add_matrix(project, matrix)
        hand = hand_matrix(project)
        if hand is None:
            return added
        others = tuple(each for each in project.matrices if each is not hand)
        return replace(added, matrices=(*others, matrix, hand))
    require_matrix(project, replacing)
    if not matrix.responses or not matrix.features:
        raise EditError(tr("The table {place} holds no answers.", place=matrix.place("")))
    at = next(at for at, each in enumerate(project.matrices) if each is replacing or each == replacing)
    front = (keeping,) if keeping is not None else ()
    matrices = (*project.matrices[:at], *front, matrix, *project.matrices[at + 1 :])
    changed = without_orphaned_remarks(project, replacing.file, matrices=matrices)
    places = _new_places(replacing, matrix)
    changed = _regraded(changed, places, {column.tool for column in matrix.responses})
    return _relinked(changed, places, frozenset(feature_places(keeping)) if keeping else ())


def keep_history(project: Project, answers: Sequence[OldAnswer]) -> Project:
    """Remember answers that a newer table has changed or withdrawn."""
    return replace(project, history=(*project.history, *answers)) if answers else project


def add_tool(project: Project, name: str) -> Project:
    """Add a tool that has not answered anything yet."""
    name = _free_name(project, name)
    hand = hand_matrix(project)
    blank = tuple("" for _ in (hand.features if hand else ()))
    column = Responses(name, blank, tuple(feature.id for feature in (hand.features if hand else ())))
    if hand is None:
        return replace(project, matrices=(*project.matrices, Matrix(BY_HAND, "", "", (), (column,))))
    return _with_hand(project, replace(hand, responses=(*hand.responses, column)))


def merge_tools(project: Project, tool: str, into: str) -> Project:
    """Give all answers of one tool to another; where both answered, the table given last counts."""
    if tool == into:
        raise EditError(tr("A tool cannot be merged with itself."))
    if into not in project.tool_names:
        raise EditError(tr("There is no tool {into} in this project.", into=into))
    return rename_tool(project, tool, into)


def remove_tool(project: Project, tool: str) -> Project:
    """Take a tool out of every table; a table of nobody else goes, and with it the links of its features."""
    if tool not in project.tool_names:
        raise EditError(tr("There is no tool {tool} in this project.", tool=tool))
    for matrix in project.matrices:
        kept = tuple(column for column in matrix.responses if column.tool != tool)
        if len(kept) == len(matrix.responses):
            continue
        if not kept:
            project = remove_matrix(project, matrix)
            continue
        changed = replace(matrix, responses=kept)
        places = dict(zip(feature_places(matrix), feature_places(changed), strict=True))
        matrices = exchanged(project.matrices, matrix, changed)
        project = _relinked(_regraded(replace(project, matrices=matrices), places, project.tool_names), places)
    return replace(
        project,
        history=tuple(old for old in project.history if old.tool != tool),
        decision=remove_from_decision(project.decision, tool),
        round=remove_from_round(project.round, tool),
        evidence=tuple(each for each in project.evidence if each.tool != tool),
        acceptance=tuple(each for each in project.acceptance if each.tool != tool),
    )


def answer_by_hand(project: Project, requirement_id: str, tool: str, meaning: Meaning, comment: str = "") -> Project:
    """Answer a requirement for a tool in the vendor's place; the vendor's own answer stays in its table.

    Raises EditError for a tool that the project does not have, or a share outside 0 to 1.
    """
    if tool not in project.tool_names:
        raise EditError(tr("There is no tool {tool} in this project: add it first.", tool=tool))
    _require_meaning(meaning)
    requirement_id = clean(requirement_id)
    if not requirement_id:
        raise EditError(tr("An answer by hand needs the id of a requirement: match the vendor’s row to one first."))
    hand = hand_matrix(project) or Matrix(BY_HAND, "", "", (), ())
    word = _word(meaning, hand.meanings)
    hand = _with_feature(hand, requirement_id)
    hand = _with_column(hand, tool)
    hand = replace(hand, meanings={**hand.meanings, word: meaning})
    return _with_hand(project, _answered(hand, requirement_id, tool, word, clean(comment)))


def answer_in_place(project: Project, tool: str, place: str, meaning: Meaning) -> Project:
    """Change what a tool answers in a cell of a table (``file!sheet!cell``).

    Raises EditError where the tool has no answer there, or for a share outside 0 to 1.
    """
    _require_meaning(meaning)
    for matrix in reversed(project.matrices):  # as links find their features
        for column in matrix.responses:
            if column.tool == tool and place in (places := list(map(matrix.place, column.cells))):
                word = _word(meaning, matrix.meanings)
                changed = replace(matrix, meanings={**matrix.meanings, word: meaning})
                project = replace(project, matrices=exchanged(project.matrices, matrix, changed))
                return set_answer(project, changed, tool, places.index(place), word)
    raise EditError(tr("{tool} has no answer in {place} any longer.", tool=tool, place=place))


def _word(meaning: Meaning, known: Mapping[str, Meaning]) -> str:
    """A word for the meaning that says nothing else in the table."""
    word = meaning.value if isinstance(meaning, Level) else f"{meaning * 100:g}%"
    words = chain((word,), (f"{word} ({at})" for at in count(2)))
    return next(each for each in words if known.get(each, meaning) == meaning)


def _require_meaning(meaning: Meaning) -> None:
    if not isinstance(meaning, Level) and not (math.isfinite(meaning) and 0 <= meaning <= 1):
        raise EditError(tr("A share of the best score lies between 0 and 1, not at {meaning:g}.", meaning=meaning))


def take_back_answer(project: Project, requirement_id: str, tool: str) -> Project:
    """Let the vendor's own answer count again; raises EditError when none was given by hand."""
    hand = hand_matrix(project)
    if hand is None or not hand_answer(hand, requirement_id, tool):
        raise EditError(
            tr("No answer of {tool} to {requirement_id} was given by hand.", tool=tool, requirement_id=requirement_id)
        )
    bare = _answered(hand, requirement_id, tool, "", "")
    filled = [at for at in range(len(bare.features)) if any(column.raw[at] for column in bare.responses)]
    bare = with_rows(bare, filled)
    elsewhere = {column.tool for matrix in project.matrices if matrix is not hand for column in matrix.responses}
    kept = tuple(column for column in bare.responses if any(column.raw) or column.tool not in elsewhere)
    if not kept:
        return replace(project, matrices=tuple(matrix for matrix in project.matrices if matrix is not hand))
    return _with_hand(project, replace(bare, responses=kept))


def hand_matrix(project: Project) -> Matrix | None:
    """The table of the answers by hand."""
    return next((matrix for matrix in project.matrices if matrix.by_hand), None)


def hand_answer(hand: Matrix, requirement_id: str, tool: str) -> str:
    """What was answered by hand, "" when nothing was."""
    at = _row(hand, requirement_id)
    if at < 0:
        return ""
    return next((column.raw[at] for column in hand.responses if column.tool == tool and column.raw[at]), "")


def _free_name(project: Project, name: str) -> str:
    name = clean(name)
    if not name:
        raise EditError(tr("A tool needs a name."))
    if name in project.tool_names:
        raise EditError(tr("There is a tool {name} already.", name=name))
    return name


def _with_hand(project: Project, hand: Matrix) -> Project:
    others = tuple(matrix for matrix in project.matrices if not matrix.by_hand)
    return replace(project, matrices=(*others, hand))


def _row(hand: Matrix, requirement_id: str) -> int:
    """The place of the requirement's row, -1 when it has none."""
    wanted = text_key(requirement_id)
    return next((at for at, feature in enumerate(hand.features) if text_key(feature.id) == wanted), -1)


def _with_feature(hand: Matrix, requirement_id: str) -> Matrix:
    if _row(hand, requirement_id) >= 0:
        return hand
    columns = tuple(
        replace(
            column,
            raw=(*column.raw, ""),
            cells=(*column.cells, requirement_id),
            comments=(*column.comments, "") if column.comments else (),
        )
        for column in hand.responses
    )
    return replace(hand, features=(*hand.features, Feature(requirement_id)), responses=columns)


def _with_column(hand: Matrix, tool: str) -> Matrix:
    if any(column.tool == tool for column in hand.responses):
        return hand
    blank = tuple("" for _ in hand.features)
    column = Responses(tool, blank, tuple(feature.id for feature in hand.features))
    return replace(hand, responses=(*hand.responses, column))


def _answered(hand: Matrix, requirement_id: str, tool: str, word: str, comment: str) -> Matrix:
    at = _row(hand, requirement_id)

    def changed(column: Responses) -> Responses:
        if column.tool != tool:
            return column
        comments = column.comments or ("",) * len(column.raw)
        comments = (*comments[:at], comment, *comments[at + 1 :])
        raw = (*column.raw[:at], word, *column.raw[at + 1 :])
        return replace(column, raw=raw, comments=comments if any(comments) else ())

    return replace(hand, responses=tuple(map(changed, hand.responses)))


def _new_places(old: Matrix, new: Matrix) -> dict[str, str]:
    """Where each feature of the older table stands in the newer one, "" when it is gone."""
    places = feature_places(new)
    by_id = _unique([text_key(feature.id) for feature in new.features])
    by_text = _unique([text_key(feature.text) for feature in new.features])
    found = {}
    for place, feature in zip(feature_places(old), old.features, strict=True):
        at = by_id.get(text_key(feature.id), by_text.get(text_key(feature.text)))
        found[place] = "" if at is None else places[at]
    return found


def _unique(keys: list[str]) -> dict[str, int]:
    """The place of every key that comes once."""
    times = Counter(keys)
    return {key: at for at, key in enumerate(keys) if key and times[key] == 1}


def _relinked(project: Project, places: Mapping[str, str], kept: Collection[str] = ()) -> Project:
    """Links and rejected pairs at their new places, and beside at those `kept`; without any ("") they go."""

    def at(feature: str) -> tuple[str, ...]:
        new = places.get(feature, feature)
        return tuple(dict.fromkeys(filter(None, (feature if feature in kept else "", new))))

    links = tuple(replace(link, feature=place) for link in project.links for place in at(link.feature))
    rejected = frozenset((requirement, place) for requirement, feature in project.rejected for place in at(feature))
    return replace(project, links=links, rejected=rejected)


def _regraded(project: Project, places: Mapping[str, str], tools: Collection[str]) -> Project:
    """What answers of some tools rest on at their new places; where there is none (""), it stays where it was."""
    if not project.evidence:
        return project
    moved = {each.key: replace(each, feature=places.get(each.feature) or each.feature) for each in project.evidence}
    return replace(
        project, evidence=tuple(moved[each.key] if each.tool in tools else each for each in project.evidence)
    )
