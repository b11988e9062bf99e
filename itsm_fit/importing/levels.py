"""Answer words → levels: a table of phrases, then what follows them, then the company that a short code keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from itsm_fit.importing.answer_codes import AMBIGUOUS, PLAIN_TICKS, read_code
from itsm_fit.importing.answer_signs import HOW
from itsm_fit.importing.answer_words import ANSWERS, GRADES, PARTLY
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal, phrases
from itsm_fit.model.tool import Level, Meaning

__all__ = ["AMBIGUOUS", "is_answer", "is_guess", "parse_priority", "read_code", "read_word", "read_words"]

_LONGEST_HEAD = max(len(phrase.split()) for phrase in ANSWERS)

_DELIMITER = re.compile(r"\s*(?:[(\[{,;:./|!\n]|\s[-–—]+\s?|[–—]|-\s|\+|=>|->|→)\s*")
_CONNECTIVES = frozenset(
    phrases("""
    ab | aber | after | als | and | as | através | avec | bei | but | by | com | con | da | dans | depuis | desde |
    door | durch | en | et | falls | for | from | if | in | ma | maar | mais | mas | mediante | met | mit | mittels |
    natively | nur | only | out | par | per | pero | por | seit | si | since | sofern | through | tramite | und |
    using | vanaf | via | wenn | when | with | à | über
    """)
)
"""Words that may lead on from an answer to its qualifier."""
_NEGATIONS = frozenset(
    phrases("""
    aucun | aucune | geen | kein | keine | keinen | n't | nenhum | nessun | never | nicht | niet | ningún | no | non |
    none | not | nothing | ohne | pas | sans | sem | senza | sin | without | zonder
    """)
)
"""Words in a qualifier that make it say what is not the case."""


@lru_cache(maxsize=65536)
def read_word(text: str) -> Meaning | None:
    """What an answer says by itself; None when no rule knows it. Numbers and lone letters with several senses are None.

    "Yes (with add-on)" is an extension, "No, planned for Q3" on the roadmap, "Partial" 0.5; "Yes/No" says nothing and
    is unknown.
    """
    word = normal(text)
    meaning = _look_up(word)
    if meaning is not None or not word:
        return meaning
    if _is_choice(word):
        return Level.UNKNOWN
    if _SINCE.fullmatch(word):
        return Level.NATIVE
    if _BRACKETED.fullmatch(word) and read_word(word[1:-1]) == Level.NATIVE:
        return PARTLY
    head, rest = _split_head(word)
    return _read_how(word) if head is None else _qualified(head, rest)


_SINCE = re.compile(
    r"(?:(?:since|from|as of|ab|seit|depuis|à partir de|desde|dal?|vanaf)\s+(?:v|ver|version|release|rel)?\.?\s*"
    r"|v|ver\.?\s*|version\s+)"
    r"\d{1,4}(?:\.[\dx]+){0,3}\+?"
    r"|\d{1,4}(?:\.[\dx]+){0,3}\s*(?:\+|and (?:up|later|above)|or (?:later|higher)|oder höher)"
)
"""A version from which on something is there: "since 2.1", "v4", "3.0+"; a bare number says no such thing."""
_BRACKETED = re.compile(r"[(\[][^()\[\]]{1,20}[)\]]")
"""A consent in brackets, "(Y)", which is one with a reservation."""


def is_guess(text: str) -> bool:
    """Whether a text is read by custom rather than by its words: a short code, a consent in brackets."""
    word = normal(text)
    return word in AMBIGUOUS - PLAIN_TICKS or (_BRACKETED.fullmatch(word) is not None and word not in ANSWERS)


def _is_choice(word: str) -> bool:
    """Whether a text offers answers instead of giving one: "Yes / No / Partly", "ja oder nein"."""
    pieces = re.split(r"\s*/\s*|\s+(?:or|oder|ou|of)\s+", word)
    return len(pieces) > 1 and len({ANSWERS.get(piece) for piece in pieces} - {None}) == len(pieces)


_ADVERBS: tuple[tuple[Meaning | None, re.Pattern[str]], ...] = tuple(
    (turned, re.compile(f"(?:{'|'.join(phrases(listed))})\\s+"))
    for turned, listed in (
        (
            None,
            """
            fully | completely | totally | entirely | natively | already | is | are | can be | yes | voll |
            vollständig | wird | ist | ja | totalement | entièrement | oui | totalmente | sí | volledig
            """,
        ),
        (
            PARTLY,
            """
            partially | partly | partial | in part | only partially | limited | somewhat | teilweise | bedingt |
            eingeschränkt | partiellement | en partie | parcialmente | parzialmente | gedeeltelijk | deels
            """,
        ),
        (
            Level.NONE,
            """
            not | does not | doesn't | do not | don't | is not | isn't | are not | cannot be | can't be | cannot |
            not yet fully | nicht | wird nicht | ist nicht | non | n'est pas | no | no se | niet | wordt niet | não
            """,
        ),
    )
)
"""Adverbs before a word of consent and what they make of it; None leaves its meaning."""
_OBJECT = re.compile(
    r"\s+(?:the |this |all )?"
    r"(?:requirements?|criteri(?:a|on)|features?|functionality|specification|anforderung(?:en)?|exigences?)$"
)


def _look_up(word: str) -> Meaning | None:
    """A known phrase, or one made of an adverb and a word of consent: "does not comply", "partially supports"."""
    meaning = ANSWERS.get(word)
    if meaning is not None or len(word) > 60:
        return meaning
    word = _OBJECT.sub("", word)
    for turned, adverb in _ADVERBS:
        found = adverb.match(word)
        base = ANSWERS.get(word[found.end() :]) if found else None
        if base is not None and (turned is None or base == Level.NATIVE):
            return base if turned is None else turned
    return ANSWERS.get(word)


def _split_head(word: str) -> tuple[Meaning | None, str]:
    """The longest known phrase at the start that ends where a sentence may pause, and what follows it."""
    pieces = word.split(" ")
    for length in range(min(_LONGEST_HEAD, len(pieces)), 0, -1):
        meaning = _look_up(" ".join(pieces[:length])) if len(pieces) > length else None
        if meaning is not None and _may_follow(meaning, pieces[length:]):
            return meaning, " ".join(pieces[length:])
    found = _DELIMITER.search(word, 1)
    return (_look_up(word[: found.start()].strip()), word[found.end() :]) if found else (None, word)


_OPEN_HEADED = frozenset({Level.ROADMAP, Level.CUSTOM, Level.EXTENSION})
"""Levels whose words carry the sense whatever follows: "planned for 2027", "custom code needed"."""


def _may_follow(meaning: Meaning, rest: list[str]) -> bool:
    first = rest[0]
    return first in _CONNECTIVES or first[0] in "([-–—=→" or (meaning in _OPEN_HEADED and len(rest) <= 6)


def _qualified(head: Meaning, rest: str) -> Meaning:
    other = ANSWERS.get(rest.rstrip(")] "))
    how = _how(rest)
    if head == Level.NATIVE and how is None and other == PARTLY:
        return PARTLY
    if head in (Level.NATIVE, Level.NONE) and how is not None:
        return how
    if head == PARTLY and how is not None and how is not Level.ROADMAP:
        return how
    return head


def _how(text: str) -> Level | None:
    if not _NEGATIONS.isdisjoint(text.replace("(", " ").replace(",", " ").split()) and "not yet" not in text:
        return None
    return next((level for level, pattern in HOW if pattern.search(text)), None)


def _read_how(word: str) -> Meaning | None:
    """A phrase without yes or no that tells how: "via the XY plugin", "requires custom code"."""
    pieces = word.split()
    starts = {"via", "through", "with", "using", "by", "requires", "require", "needs", "per", "über", "mit", "durch"}
    starts |= {"erfordert", "benötigt", "avec", "par", "nécessite", "requiere", "con", "mediante", "tramite", "met"}
    return _how(word) if pieces[0] in starts and len(pieces) <= 12 else None


_LONGEST_FIRST = 24
_FIRST_WORD = re.compile(r"[^\s(,;:.–/-]+")
_LEADING = """
    does | doesn't | do | don't | is | isn't | are | can | only | wird | ist | n'est | requires | needs | using |
    through | by | per | über | durch | avec | par | since | from | ab | seit | depuis | desde | v | version
"""
_FIRST_WORDS = frozenset(
    first[0] for phrase in (*ANSWERS, *GRADES, *AMBIGUOUS, *phrases(_LEADING)) if (first := _FIRST_WORD.match(phrase))
)


def is_answer(text: str) -> bool:
    """Whether a text reads as an answer by itself: a known phrase, a code or a grade."""
    word = normal(text)
    return word in AMBIGUOUS or word in GRADES or word.strip("()[]") in AMBIGUOUS or read_word(text) is not None


def begins_like_an_answer(text: str) -> bool:
    """Whether a text may be an answer by its first word: a quick look that spares reading long texts."""
    first = _FIRST_WORD.match(text, 0, _LONGEST_FIRST)
    return first is not None and first[0].casefold() in _FIRST_WORDS


def read_words(texts: Iterable[str], legend: Mapping[str, Meaning] | None = None) -> dict[str, Meaning | None]:
    """What each text means among the others of its table; a legend's word counts first. None: no rule knows it."""
    listed = list(texts)
    beside = frozenset(normal(text) for text in listed)
    graded = sum(word in GRADES for word in beside) >= 2
    return {text: _read_among(text, beside, legend or {}, graded=graded) for text in listed}


def _read_among(text: str, beside: frozenset[str], legend: Mapping[str, Meaning], *, graded: bool) -> Meaning | None:
    word = normal(text)
    if word in legend:
        return legend[word]
    if word in AMBIGUOUS:
        return read_code(word, beside - {word})
    if _BRACKETED.fullmatch(word) and word[1:-1] in AMBIGUOUS:
        return PARTLY if read_code(word[1:-1], beside) == Level.NATIVE else None
    known = read_word(text)
    return GRADES.get(word) if known is None and graded else known
