"""Assessment summaries: a letter to each bidder, with its own scores against the winner's and nothing of the others."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.text import plain_name
from itsm_fit.progress import Progress, silent
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.letters.assessment import Assessments, winner_of
from itsm_fit.report.letters.letter import Letter, letter_to
from itsm_fit.report.wording import listed
from itsm_fit.scoring.result import Fit
from itsm_fit.visible import visible

__all__ = ["LETTER_FORMATS", "BidderLetter", "blanks_told", "letters_to_bidders", "require_free", "winner_of"]

_LONGEST_NAME = 80
"""Characters of a bidder's name in the name of its file."""
_MOST_NAMED = 5


def _docx(letter: Letter, dress: ReportDress, made_on: date) -> bytes:
    from itsm_fit.report.letters.document import letter_docx

    return letter_docx(letter, dress, made_on)


def _pdf(letter: Letter, dress: ReportDress, made_on: date) -> bytes:
    from itsm_fit.report.letters.paper import letter_pdf

    return letter_pdf(letter, dress, made_on)


@dataclass(frozen=True, slots=True)
class LetterFormat:
    """A kind of file that letters are written as; `write` gives the same bytes for the same letter and day."""

    key: str
    words: Phrase
    write: Callable[[Letter, ReportDress, date], bytes]

    @property
    def ending(self) -> str:
        return f".{self.key}"


LETTER_FORMATS: Mapping[str, LetterFormat] = {
    each.key: each
    for each in (
        LetterFormat("docx", Phrase("Word document"), _docx),
        LetterFormat("pdf", Phrase("PDF document"), _pdf),
    )
}


@dataclass(frozen=True, slots=True)
class BidderLetter:
    """A letter as a file: its name, its bytes, and the blanks in it that somebody has to fill in."""

    bidder: str
    file: str
    data: bytes
    blanks: Sequence[str]


def letters_to_bidders(
    fit: Fit,
    winner: str,
    made_on: date,
    *,
    kind: LetterFormat = LETTER_FORMATS["docx"],
    bidders: Collection[str] = (),
    progress: Progress = silent,
) -> list[BidderLetter]:
    """A letter to each of the bidders, all without any, in the order of the ranking.

    `winner` and `bidders` are names of tools of the fit. Raises FitError where the tools cannot be compared, Cancelled
    when `progress` does.
    """
    if fit.unweighed:
        raise FitError(fit.unweighed)
    dress = dress_of(fit.project)
    assessments = Assessments(fit, winner)
    files = _file_names([tool.name for tool in fit.tools], kind.ending)
    wanted = [tool.name for tool in fit.tools if not bidders or tool.name in bidders]
    found = []
    for number, bidder in enumerate(wanted):
        progress(tr("Writing to {bidder}", bidder=visible(bidder)), number / len(wanted))
        letter = letter_to(assessments.of(bidder), visible(dress.organisation), made_on)
        found.append(BidderLetter(bidder, files[bidder], kind.write(letter, dress, made_on), letter.blanks))
    progress(tr("Letters ready"), 1.0)
    return found


def blanks_told(letters: Collection[BidderLetter]) -> str:
    """What is still to be filled in before letters are sent, in a sentence."""
    blanks = list(dict.fromkeys(blank for letter in letters for blank in letter.blanks))
    return tr("Before they are sent, fill in what is marked in yellow: {blanks}.", blanks=", ".join(blanks))


def require_free(folder: Path, letters: Collection[BidderLetter]) -> None:
    """Raise FitError where a file of a letter is there already: somebody may have filled in its blanks."""
    there = [letter.file for letter in letters if (folder / letter.file).exists()]
    if there:
        raise FitError(
            trn(
                "{files} is in {folder} already, and may have been filled in: choose another folder.",
                "{files} are in {folder} already, and may have been filled in: choose another folder.",
                len(there),
                files=listed(there, _MOST_NAMED, 120),
                folder=folder,
            )
        )


def _file_names(bidders: Sequence[str], ending: str) -> Mapping[str, str]:
    """A name for the file of each bidder that every system takes, told by the bidder's own name alone.

    Bidders whose names come to the same have a few signs of a hash of their own name behind it: a number would tell of
    the others.
    """
    plain = {bidder: plain_name(visible(bidder)[:_LONGEST_NAME]) or tr("Tool") for bidder in bidders}
    often = Counter(_alike(name) for name in plain.values())
    return {
        bidder: f"{tr('Assessment summary')} - {name}{'' if often[_alike(name)] == 1 else _told_apart(bidder)}{ending}"
        for bidder, name in plain.items()
    }


def _alike(name: str) -> str:
    """What file systems take for the same name."""
    return unicodedata.normalize("NFKD", name).casefold()


def _told_apart(bidder: str) -> str:
    return f" ({hashlib.sha256(bidder.encode(errors='surrogatepass')).hexdigest()[:8]})"
