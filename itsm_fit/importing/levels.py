"""Answer words → levels: whole phrases, phrases composed of small words, what follows them, the company codes keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.importing import answer_parts as parts
from itsm_fit.importing.answer_codes import AMBIGUOUS, PLAIN_TICKS, PLUSES, read_code, read_marks
from itsm_fit.importing.answer_signs import HOW, WITHOUT
from itsm_fit.importing.answer_words import ANSWERS, GRADES, PARTLY
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import UNSPACED, Lexicon, any_of, footnote_of, normal, phrases
from itsm_fit.model.tool import Level, Meaning

__all__ = ["AMBIGUOUS", "is_answer", "is_guess", "parse_priority", "read_code", "read_word", "read_words"]


class AnswerBasis(StrEnum):
    """By what the meaning of an answer is known."""

    RULE = "its words"
    LEGEND = "the legend"
    CODE = "the answers beside it"
    QUALIFIED = "a yes or no with a but"
    SCALE = "the scale stated"
    GUESSED = "the scores given"
    UNDECIDED = "nothing"


class AnswerReading(NamedTuple):
    """What an answer says; None when that is open. `qualified` is a yes or no that is restricted or contradicted."""

    meaning: Meaning | None
    qualified: bool = False


_NOTHING = AnswerReading(None)


@lru_cache(maxsize=65536)
def read_word(text: str) -> Meaning | None:
    """What an answer says by itself; None when no rule knows it. Numbers and lone letters with several senses are None.

    "Yes (with add-on)" is an extension, "No, planned for Q3" on the roadmap, "Partial" 0.5, and so is a yes with a
    but: "Yes, except on-premises", "Enterprise only". "Yes/No" says nothing and is unknown.
    """
    return None if _NUMERO.fullmatch(text.strip()) else _read(normal(text)).meaning


_NUMERO = re.compile(r"№|n\.?\s?[°º]\.?", re.IGNORECASE)
"""Signs that say "number", which come down to "n" and "no"."""


@lru_cache(maxsize=65536)
def _read(word: str) -> AnswerReading:
    return (_read_answer(word) or _read_only(word)) if word else _NOTHING


def _read_answer(word: str) -> AnswerReading | None:
    """A text that answers by its first words or as a whole; None for any other."""
    meaning = _look_up(word) if len(word) <= _LONGEST else None
    if meaning is None and _SINCE.fullmatch(word):
        meaning = Level.NATIVE
    if meaning is not None:
        return AnswerReading(meaning)
    return _read_choice(word) or _read_doubted(word) or _read_headed(word)


def _read_doubted(word: str) -> AnswerReading | None:
    """A consent in brackets, "(Y)", is partly one; an answer with a question mark is left open."""
    if _BRACKETED.fullmatch(word) and _read(word[1:-1]).meaning == Level.NATIVE:
        return AnswerReading(PARTLY)
    return AnswerReading(None, qualified=True) if word[-1] == "?" and _read_answer(word[:-1].rstrip()) else None


def _read_headed(word: str) -> AnswerReading | None:
    head, rest = _split_head(word)
    if head is not None:
        return _qualified(head, rest)
    led = _HOW_LED.after(word)
    how = _how(word) if led and led.count(" ") < _LONGEST_HOW else None
    return None if how is None else AnswerReading(how)


_LONGEST = 60
_LONGEST_HOW = 12
_SINCE = re.compile(
    r"(?:(?:since|from|as of|ab|seit|depuis|à partir de|desde|dal?|vanaf|с|od|från|fra)\s+"
    r"(?:v|ver|version|release|rel|версии|wersji|verze)?\.?\s*|v|ver\.?\s*|version\s+)"
    r"\d{1,4}(?:\.[\dx]+){0,3}\+?"
    r"|\d{1,4}(?:\.[\dx]+){0,3}\s*(?:\+|and (?:up|later|above)|or (?:later|higher)|oder höher)"
)
"""A version from which on something is there: "since 2.1", "v4", "3.0+"; a bare number says no such thing."""
_BRACKETED = re.compile(r"[(\[][^()\[\]]{1,20}[)\]]")
_HOW_LED = Lexicon(parts.HOW_LED)


def is_guess(text: str) -> bool:
    """Whether a text is read by custom rather than by its words: a short code, a consent in brackets."""
    word = normal(text)
    return word in AMBIGUOUS - PLAIN_TICKS or (_BRACKETED.fullmatch(word) is not None and word not in ANSWERS)


def _between(listed: str, *signs: str) -> re.Pattern[str]:
    """Where a word of a list, or a sign, stands between two others."""
    words = Lexicon(listed)
    spaced, closed = ("|".join(map(re.escape, its)) for its in (words.spaced, (*signs, *words.closed)))
    return re.compile(rf"\s+(?:{spaced})\s+|\s*(?:{closed})\s*")


_OR, _AND = _between(parts.OR, "/"), _between(parts.AND)


def _read_choice(word: str) -> AnswerReading | None:
    """A text of answers only: offered, "Yes / No / Partly", it says nothing; "yes and no" is partly."""
    for between, read in ((_OR, AnswerReading(Level.UNKNOWN)), (_AND, AnswerReading(PARTLY, qualified=True))):
        pieces = between.split(word) if len(word) <= _LONGEST else []
        said = {ANSWERS.get(piece) for piece in pieces}
        if len(said) > 1 and None not in said and len(said) == len(pieces):
            return read
    return None


class _Small(NamedTuple):
    """Small words before or after an answer, and what they make of its meaning (None: they do not go with it)."""

    before: Lexicon
    after: Lexicon
    make: Callable[[Meaning], Meaning | None]


def _turned(meaning: Meaning, *given: Meaning) -> Callable[[Meaning], Meaning | None]:
    return lambda base: meaning if base in given else None


_NOT, _FULLY, _PARTLY = Lexicon(parts.NOT), Lexicon(parts.FULLY), Lexicon(parts.PARTLY)
_MOSTLY, _BARELY, _SOON, _NO_WORD = Lexicon(parts.MOSTLY), Lexicon(parts.BARELY), Lexicon(parts.SOON), Lexicon("")
_SMALL: tuple[_Small, ...] = (
    _Small(Lexicon(parts.NOT_YET), _NO_WORD, _turned(Level.ROADMAP, Level.NATIVE, Level.CONFIGURATION)),
    _Small(_NOT, Lexicon(parts.NOT_AFTER), _turned(Level.NONE, Level.NATIVE, Level.ROADMAP)),
    _Small(_SOON, _SOON, _turned(Level.ROADMAP, Level.NATIVE, Level.CONFIGURATION)),
    _Small(_MOSTLY, _MOSTLY, _turned(0.75, Level.NATIVE)),
    _Small(_BARELY, _BARELY, _turned(0.25, Level.NATIVE)),
    _Small(_PARTLY, _PARTLY, _turned(PARTLY, Level.NATIVE, Level.CONFIGURATION)),
    _Small(_FULLY, _FULLY, lambda base: base),
    _Small(Lexicon(parts.PLAINLY), Lexicon(parts.PLAINLY_AFTER), lambda base: base),
)
_OBJECT = re.compile(
    r"\s+(?:(?:the|this|all|our|die|alle|unsere|nos|de|(?:(?:tous|toutes|todos|todas|tutti|tutte) )?"
    r"(?:les|los|las|i|gli|le|os|as)) )?"
    r"(?:requirements?|criteri(?:a|on)|features?|functionality|specifications?|expectations?|needs?|demands?"
    r"|anforderung(?:en)?|erwartung(?:en)?|exigences?|attentes|besoins?|requisit[oi]s?|requerimientos?"
    r"|expectativas?|necesidades|necessidades|aspettative|esigenze|eisen|verwachtingen"
    r"|требовани[яюе]м?|ожидани[яе]м?|вимоги|wymagania|wymogi|oczekiwania|požadavk[uy]|očekávání|krav(?:et|en|ene)?"
    r"|förväntningar(?:na)?|forventninger(?:ne)?|vaatimukset|odotukset)$"
)


def _look_up(word: str) -> Meaning | None:
    """A known phrase, or one composed of small words and a known one: "does not comply", "met in part"."""
    bare = _OBJECT.sub("", word)
    for phrase in (word, bare):
        if phrase in ANSWERS:
            return ANSWERS[phrase]
    if bare in _FULLY.spaced or bare in _FULLY.closed:
        return Level.NATIVE
    if _FULLY.after(denied := _NOT.after(bare)) and _look_up(denied) == Level.NATIVE:
        return PARTLY
    if twice := _said_twice(bare):
        return twice
    made = (small.make(base) for small in _SMALL for base in _left_by(small, bare))
    return next((meaning for meaning in made if meaning is not None), None)


def _said_twice(word: str) -> Meaning | None:
    """What two known phrases in a row both say: "custom development", "sviluppo su misura"."""
    pieces = word.split(" ") if word.count(" ") < _MOST_IN_TWO else []
    said = ((ANSWERS.get(" ".join(pieces[:at])), " ".join(pieces[at:])) for at in range(1, len(pieces)))
    return next((meaning for meaning, rest in said if meaning is not None and ANSWERS.get(rest) == meaning), None)


_MOST_IN_TWO = 4


def _left_by(small: _Small, word: str) -> Iterator[Meaning]:
    """What the rest of a phrase says where small words stand before or after it."""
    for rest in (small.before.after(word), small.after.before(word)):
        base = _look_up(rest) if rest else None
        if base is not None:
            yield base


_LONGEST_HEAD = 2 + max(len(phrase.split()) for phrase in ANSWERS)
_DELIMITER = re.compile(r"\s*(?:[(\[{,;:/|!、。\n]|\.(?![^\W\d_])|\s[-–—]+\s?|[–—]|-\s|\+|=>|->|→)\s*")
_BUT, _NEGATIONS, _NEEDED = Lexicon(parts.BUT), Lexicon(parts.NEGATIONS), Lexicon(parts.NEEDED)
_LEADING_ON = frozenset(
    phrase.split()[0] for phrase in (*_BUT.spaced, *_NEGATIONS.spaced, *Lexicon(parts.LEADING_ON).spaced)
)
_SIGNS = "([-–—=→"
_DATED = re.compile(r"\D{0,20}\d[\w./ -]*$")
_OPEN_HEADED = frozenset({Level.ROADMAP, Level.CUSTOM, Level.EXTENSION, Level.CONFIGURATION})
"""Levels whose words may be followed by a date or by "needed" at once: "planned Q3", "custom code needed"."""


def _split_head(word: str) -> tuple[Meaning | None, str]:
    """The longest known phrase at the start that ends where a sentence may pause, and what follows it."""
    if not begins_like_an_answer(word):
        return None, word
    pieces = word.split(" ")
    for length in range(min(_LONGEST_HEAD, len(pieces) - 1), 0, -1):
        first, rest = pieces[length], " ".join(pieces[length:])
        leads_on = first[0] in _SIGNS or first.strip(",;") in _LEADING_ON
        if leads_on or first in _NEEDED.spaced or _DATED.match(rest):
            meaning = _look_up(" ".join(pieces[:length]))
            if meaning is not None and (leads_on or meaning in _OPEN_HEADED):
                return meaning, rest
    if found := _DELIMITER.search(word, 1):
        head = word[: found.start()].strip()
        if len(head) <= _LONGEST and (meaning := _look_up(head)) is not None:
            return meaning, word[found.end() :]
    closed = range(min(_LONGEST_CLOSED, len(word) - 1), 0, -1) if word >= UNSPACED else ()
    return next(
        ((ANSWERS[word[:at]], word[at:]) for at in closed if word[:at] in ANSWERS and word.startswith(_BUT.closed, at)),
        (None, word),
    )


_LONGEST_CLOSED = 6
"""Signs of an answer in a script without spaces, in which nothing need part it from what follows."""
_ADDITION = any_of(parts.ADDITION)
_QUALIFIER = 160
"""Signs of what follows a yes or a no in which it may be qualified; beyond it something else is told."""


def _qualified(head: Meaning, rest: str) -> AnswerReading:
    """What becomes of an answer by the words that follow it."""
    qualifier = WITHOUT.sub(" ", _ADDITION.sub(" ", rest))
    known = ANSWERS.get(qualifier.strip(" ()[]!"))
    how = _how(qualifier)
    known = 0.25 if known is None and _is_degree(_BARELY, qualifier) else known
    graded = known if isinstance(known, float) else PARTLY
    restricted = _is_restricted(qualifier[:_QUALIFIER]) or known == Level.NONE or isinstance(known, float)
    if head == PARTLY:
        return AnswerReading(head if how in (None, Level.ROADMAP) else how)
    if head not in (Level.NATIVE, Level.NONE):
        return AnswerReading(head)
    if how is not None:
        return AnswerReading(how)
    if known == Level.UNKNOWN and head == Level.NATIVE:
        return AnswerReading(None, qualified=True)
    return AnswerReading(graded if restricted and head == Level.NATIVE else head, qualified=restricted)


def _is_degree(words: Lexicon, qualifier: str) -> bool:
    word = qualifier.strip(" ()[]!")
    return word in words.spaced or word in words.closed


def _is_restricted(qualifier: str) -> bool:
    return _BUT.is_in(qualifier) or _NEGATIONS.is_in(qualifier)


def _how(text: str) -> Level | None:
    if _NEGATIONS.is_in(text) and not _NOT_YET.is_in(text):
        return None
    return next((level for level, pattern in HOW if pattern.search(text)), None)


_ONLY, _NOT_YET = Lexicon(parts.ONLY), Lexicon(parts.NOT_YET)
_LONGEST_ONLY = 6


def _read_only(word: str) -> AnswerReading:
    """A short text without yes or no that restricts: "Enterprise only", "nur in der Cloud"."""
    if len(word) <= _LONGEST and word.count(" ") < _LONGEST_ONLY and (_ONLY.after(word) or _ONLY.before(word)):
        how = _how(word)
        return AnswerReading(PARTLY, qualified=True) if how is None else AnswerReading(how)
    return _NOTHING


def degree_in(text: str) -> Meaning | None:
    """What small words make of a consent in a longer text, "it is poorly supported here"; None when they leave it."""
    pieces = normal(text).split(" ")[:_MOST_PIECES]
    windows = (pieces[at : at + n] for n in (4, 3, 2) for at in range(len(pieces) - n + 1))
    read = (_look_up(" ".join(window)) for window in windows)
    return next((its for its in read if its in _TURNED), None)


def is_phrase(text: str) -> bool:
    """Whether a text is as a whole a known phrase, or one composed of small words and a known one."""
    return len(text) <= _LONGEST and _look_up(normal(text)) is not None


def is_left_open(text: str) -> bool:
    """Whether a short text begins with a consent, and ends in words of which no rule knows what they make of it."""
    pieces = normal(text).split(" ")
    if not 1 < len(pieces) <= _FEW_PIECES or _read(normal(text)).meaning is not None or pieces[0] >= UNSPACED:
        return False
    heads = (" ".join(pieces[:length]) for length in range(len(pieces) - 1, 0, -1))
    head = next((its for its in heads if _look_up(its) == Level.NATIVE), None)
    return head is not None and head not in _ATTRIBUTIVE.spaced and pieces[head.count(" ") + 1] not in _LEADING_ON


_MOST_PIECES, _FEW_PIECES = 16, 3
_TURNED = (0.25, PARTLY, 0.75, Level.ROADMAP)
_ATTRIBUTIVE = Lexicon(parts.ATTRIBUTIVE)


def code_of(text: str) -> str:
    """What an answer begins with, in normal form: "C: by rules" answers C."""
    return _DELIMITER.split(normal(text), maxsplit=1)[0].strip()


_LONGEST_FIRST = 24
_FIRST_WORD = re.compile(r"[^\s(,;:.–/-]+")
_SMALL_WORDS = (
    parts.PLAINLY,
    parts.FULLY,
    parts.MOSTLY,
    parts.PARTLY,
    parts.BARELY,
    parts.SOON,
    parts.NOT,
    parts.NOT_YET,
    parts.HOW_LED,
    parts.ONLY,
)
_LEADING = "from | ab | seit | depuis | desde | since | v | version"
_FIRST_WORDS = frozenset(
    first[0]
    for phrase in (*ANSWERS, *GRADES, *AMBIGUOUS, *(each for its in (*_SMALL_WORDS, _LEADING) for each in phrases(its)))
    if (first := _FIRST_WORD.match(phrase))
)


def is_answer(text: str) -> bool:
    """Whether a text reads as an answer by itself: a known phrase, maybe with a qualifier, a code or a grade."""
    word = normal(text)
    if not word or _NUMERO.fullmatch(text.strip()):
        return False
    if word in GRADES or word.strip("()[]") in _CODES or PLUSES.fullmatch(word):
        return True
    return _read_answer(word) is not None


_CODES = frozenset(word for word in AMBIGUOUS if len(word) <= len("+++"))


def begins_like_an_answer(text: str) -> bool:
    """Whether a text may be an answer by its first word: a quick look that spares reading long texts."""
    first = _FIRST_WORD.match(text, 0, _LONGEST_FIRST)
    return first is not None and (first[0].casefold() in _FIRST_WORDS or first[0] >= UNSPACED)


def read_words(texts: Iterable[str], legend: Mapping[str, Meaning] | None = None) -> dict[str, Meaning | None]:
    """What each text means among the others of its table; a legend's word counts first. None: no rule knows it."""
    return {text: meaning for text, (meaning, _) in read_answers(texts, legend).items()}


def read_answers(
    texts: Iterable[str],
    legend: Mapping[str, Meaning] | None = None,
    notes: Mapping[str, str] | None = None,
    choices: Iterable[str] = (),
) -> dict[str, tuple[Meaning | None, AnswerBasis]]:
    """What each text means among the others of its table, and by what that is known.

    `legend` holds meanings by code in normal form, `notes` the texts of footnotes by mark (see `text.plain_mark`),
    `choices` further answers that the cells offer: they keep company, too.
    """
    listed = list(texts)
    beside = frozenset(map(normal, (*listed, *choices)))
    graded = sum(word in GRADES for word in beside) >= 2
    among = _Among(beside, legend or {}, {**(GRADES if graded else {}), **read_marks(beside)})
    return {text: among.read(text, _with_note(text, notes or {})) for text in listed}


def _with_note(text: str, notes: Mapping[str, str]) -> str:
    """The text in normal form, with the footnote that it refers to in brackets."""
    bare, mark = footnote_of(text) if notes else ("", "")
    note = notes.get(mark)
    return normal(text) if note is None else normal(f"{bare} ({note})")


class _Among(NamedTuple):
    """The answers of a table in normal form, with what its legend and its grades say."""

    beside: frozenset[str]
    legend: Mapping[str, Meaning]
    grades: Mapping[str, float]

    def read(self, text: str, word: str) -> tuple[Meaning | None, AnswerBasis]:
        meaning, qualified = _read(word)
        bare = meaning is None and not qualified
        coded = next(
            (code for code in (normal(text), word, code_of(word) if bare else "") if code in self.legend), None
        )
        if coded is not None:
            return self.legend[coded], AnswerBasis.LEGEND
        if word in self.grades and word not in ANSWERS:
            return self.grades[word], AnswerBasis.RULE if word in GRADES else AnswerBasis.CODE
        if word in AMBIGUOUS or PLUSES.fullmatch(word):
            return _known(
                read_code(word, self.beside - {word}), AnswerBasis.RULE if word in PLAIN_TICKS else AnswerBasis.CODE
            )
        if _BRACKETED.fullmatch(word) and word[1:-1] in AMBIGUOUS:
            consents = read_code(word[1:-1], self.beside) == Level.NATIVE
            return _known(PARTLY if consents else None, AnswerBasis.CODE)
        return _known(
            meaning, AnswerBasis.QUALIFIED if qualified else AnswerBasis.CODE if is_guess(word) else AnswerBasis.RULE
        )


def _known(meaning: Meaning | None, basis: AnswerBasis) -> tuple[Meaning | None, AnswerBasis]:
    return meaning, basis if meaning is not None else AnswerBasis.UNDECIDED
