"""What vendors prove their answers with: a link, or a page of their documentation, counts as documented."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from itsm_fit.model.evidence import AnswerEvidence, Grade
from itsm_fit.model.tool import Level, Matrix

CellIn = tuple[str, str]
"""A sheet and the name of a cell on it."""

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PAGE = re.compile(
    r"(?:\b(?:pp?|pages?|s|seiten?|chapters?|ch|kapitel|kap|chapitre|chap|sections?|abschnitt)\b\.?|§)\s*[\divxlc]+",
    re.IGNORECASE,
)


def proof_in(text: str, linked: str = "") -> str:
    """The link or the page that a cell names; "" when it names none, such as “see above”."""
    if linked:
        return linked if text in ("", linked) else f"{text} {linked}"
    return text if _LINK.search(text) or _PAGE.search(text) else ""


def documented(matrices: Sequence[Matrix], proofs: Mapping[CellIn, str], on: date) -> Iterator[AnswerEvidence]:
    """The evidence for answers that say something; `proofs` by the cells of the answers, each table of one tool."""
    for matrix in matrices:
        for column in matrix.responses:
            for raw, cell in zip(column.raw, column.cells, strict=True):
                proof, meaning = proofs.get((matrix.sheet, cell), ""), matrix.meaning(raw)
                if raw and proof and meaning not in (Level.UNKNOWN, Level.NONE):
                    yield AnswerEvidence(
                        matrix.place(cell), column.tool, raw, meaning, Grade.DOCUMENTED, at=on, link=proof
                    )
