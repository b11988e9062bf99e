"""Answer words → levels: a table of phrases, then what follows them, then the company that a short code keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.importing.answer_words import ANSWERS, GRADES, PARTLY
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal
from itsm_fit.model.tool import Level, Meaning

__all__ = ["AMBIGUOUS", "is_answer", "is_guess", "parse_priority", "read_code", "read_word", "read_words"]

_LONGEST_HEAD = max(len(phrase.split()) for phrase in ANSWERS)

_DELIMITER = re.compile(r"\s*(?:[(\[{,;:./|!\n]|\s[-–—]+\s?|[–—]|-\s|\+|=>|->|→)\s*")
_CONNECTIVES = frozenset(
    """via with by through out natively using in from only but for as since if when per after and
    mit über durch per ab nur aber in als bei mittels sofern falls wenn und seit
    avec par via en dans mais depuis si à et con por mediante en pero desde si tramite da ma met door maar vanaf
    com através mas""".split()
)
_NEGATIONS = frozenset(
    """no not without never none nothing non ohne kein keine nicht keinen sans pas aucun aucune sin ningún senza nessun
    zonder geen niet sem nenhum n't""".split()
)

_HOW: tuple[tuple[Level, re.Pattern[str]], ...] = tuple(
    (level, re.compile(pattern))
    for level, pattern in (
        (
            Level.ROADMAP,
            r"\broad ?map|\bplanned|\bplanning\b|\bcoming\b|\bupcoming|\bfuture (?:release|version)|\bnext (?:release|version)"
            r"|\b(?:in|under) development|\bnot yet\b|\bq[1-4][ /-]?(?:20)?\d\d|\bgeplant|\bin planung|\bin entwicklung|\bzukünftig|\bkünftig"
            r"|\bnoch nicht|\bprévue?\b|\bplanifiée?\b|\bà venir|\bplanificad|\bprevisto|\bfutur[oa]\b|\bgepland|予定|计划",
        ),
        (
            Level.CUSTOM,
            r"\bcustom(?:i[sz]|\b|-)|\bbespoke|\b(?:own|additional|extra|some) development|\bdevelopment (?:required|needed|effort|work)"
            r"|\brequires? (?:development|coding|programming)|\bcoding|\bprogramming|\bscript|\bmodification|\bworkaround"
            r"|\beigenentwicklung|\bindividual(?:entwicklung|programmierung)|\bprogrammier|\banpassung|\bzusatzentwicklung"
            r"|\bdéveloppement|\bspécifique|\bpersonnalis|\bsur mesure|\bdesarrollo|\ba medida|\bpersonaliz|\bsviluppo|\bsu misura"
            r"|\bmaatwerk|\bontwikkeling|\bdesenvolvimento|カスタマイズ|開発|定制",
        ),
        (
            Level.EXTENSION,
            r"\badd[- ]?ons?\b|\bplug[- ]?ins?\b|\bextensions?\b|\bextern(?:al|ally|e|er|es|o|a)?\b|\b(?:3rd|third)[- ]part(?:y|ies)"
            r"|\bpartner|\bmarketplace|\b(?:additional|optional|separate|extra|premium|paid) (?:module|product|licen[cs]e|component|tool|app|cost|subscription)"
            r"|\bmodules?\b|\bintegrations?\b|\bconnector|\berweiterung|\bzusatz|\bdritt(?:anbieter|produkt|system|hersteller)|\bmodul\b"
            r"|\bcomplémentaire|\bgreffon|\btiers\b|\btierce|\bcomplemento|\bterceros|\bmódulo|\baggiuntiv|\bterze parti"
            r"|\buitbreiding|\bderden|\bterceiros|プラグイン|拡張|他社|アドオン|オプション|插件|第三方",
        ),
        (
            Level.CONFIGURATION,
            r"\bconfigur|\bset ?up\b|\bsettings?\b|\bparamet(?:er|ri[sz])|\blow[- ]code|\bno[- ]code|\bkonfigur|\bparametri|\beinstell|\bparamétr|\bconfiguraci|設定|配置",
        ),
    )
)


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
    if not word[0].isdigit() or word.endswith(("+", "up", "later", "above", "higher", "höher")):
        if _SINCE.fullmatch(word):
            return Level.NATIVE
    if _BRACKETED.fullmatch(word) and read_word(word[1:-1]) == Level.NATIVE:
        return PARTLY
    head, rest = _split_head(word)
    return _read_how(word) if head is None else _qualified(head, rest)


_SINCE = re.compile(r"(?:(?:since|from|as of|ab|seit|depuis|à partir de|desde|dal?|vanaf)\s+)?(?:v|ver|version|release|rel)?\.?\s*\d{1,4}(?:\.[\dx]+){0,3}\s*(?:\+|and (?:up|later|above)|or (?:later|higher)|oder höher)?")
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


_ADVERBS: tuple[tuple[Meaning | None, re.Pattern[str]], ...] = (
    (
        None,
        re.compile(
            r"(?:fully|completely|totally|entirely|natively|already|is|are|can be|yes|voll|vollständig|wird|ist|ja|totalement|entièrement|oui|totalmente|sí|volledig)\s+"
        ),
    ),
    (
        PARTLY,
        re.compile(
            r"(?:partially|partly|partial|in part|only partially|limited|somewhat|teilweise|bedingt|eingeschränkt|partiellement|en partie|parcialmente|parzialmente|gedeeltelijk|deels)\s+"
        ),
    ),
    (
        Level.NONE,
        re.compile(
            r"(?:not|does not|doesn't|do not|don't|is not|isn't|are not|cannot be|can't be|cannot|not yet fully|nicht|wird nicht|ist nicht|non|n'est pas|no|no se|niet|wordt niet|não)\s+"
        ),
    ),
)
"""Adverbs before a word of consent and what they make of it; None leaves its meaning."""
_OBJECT = re.compile(
    r"\s+(?:the |this |all )?(?:requirements?|criteri(?:a|on)|features?|functionality|specification|anforderung(?:en)?|exigences?)$"
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
    return next((level for level, pattern in _HOW if pattern.search(text)), None)


def _read_how(word: str) -> Meaning | None:
    """A phrase without yes or no that tells how: "via the XY plugin", "requires custom code"."""
    pieces = word.split()
    starts = {"via", "through", "with", "using", "by", "requires", "require", "needs", "per", "über", "mit", "durch"}
    starts |= {"erfordert", "benötigt", "avec", "par", "nécessite", "requiere", "con", "mediante", "tramite", "met"}
    return _how(word) if pieces[0] in starts and len(pieces) <= 12 else None


class _Code(NamedTuple):
    """A code with several senses: it means `meaning` where one of `beside` is answered too, none of `never`."""

    word: str
    meaning: Meaning
    beside: frozenset[str]
    never: frozenset[str] = frozenset()


def _code(words: str, meaning: Meaning, beside: str, never: str = "") -> list[_Code]:
    return [_Code(word, meaning, frozenset(beside.split()), frozenset(never.split())) for word in words.split()]


_TICKS = "✓ ✔ ☑ ✅ 🗸 √ yes y ja j oui ok true supported"
_ANY = ""

CODES: tuple[_Code, ...] = (
    *_code("x", Level.NONE, f"{_TICKS} o ○ ◯"),
    *_code("x", Level.NATIVE, _ANY),
    *_code("☒", Level.NONE, f"{_TICKS} ☐"),
    *_code("☒", Level.NATIVE, _ANY),
    *_code("☐ □", Level.NONE, _ANY),
    *_code("○ ◯", Level.NONE, "● ◐ ◑ ◔ ◕ ⬤ ◉"),
    *_code("○ ◯", Level.NATIVE, "× x △ ◎ ✕ ✗ ▲"),
    *_code("●", Level.NATIVE, _ANY),
    *_code("++", 1.0, _ANY),
    *_code("+", 0.75, "++ --"),
    *_code("+", Level.NATIVE, _ANY),
    *_code("o 0", PARTLY, "+ ++", "1 2 3"),
    *_code("- – — −", 0.25, "++ --"),
    *_code("-- —–", Level.NONE, "+ ++ -"),
    *_code("- – — −", Level.NONE, "+"),
    *_code("- – — −", Level.UNKNOWN, "no n nein non nee none ✗ ✘ ❌ ✖ × ✕ false nc ns keine"),
    *_code("- – — − --", Level.NONE, _ANY),
    *_code("p", PARTLY, "y n f fc c nc full yes no s ns none j ✓ ✔ x"),
    *_code("f", Level.NONE, "t v w", "p n y"),
    *_code("f", Level.NATIVE, "p n nc ns", "s y"),
    *_code("f", Level.ROADMAP, "s y"),
    *_code("t v w", Level.NATIVE, "f", "p n y s"),
    *_code("t", Level.EXTENSION, "s y c n", "f"),
    *_code("c", Level.NATIVE, "nc pc", "s y"),
    *_code("c", Level.CUSTOM, "s y"),
    *_code("m", Level.CUSTOM, "s y c"),
    *_code("s", Level.NATIVE, "n ns nc p ps c t m f u na n/a no"),
    *_code("o", Level.NATIVE, "n non p", "y yes"),
    *_code("o", Level.NATIVE, "x × ×"),
    *_code("u", Level.UNKNOWN, "y n s"),
)
"""Codes that mean different things in different company; the first rule that fits decides."""

AMBIGUOUS: frozenset[str] = frozenset(code.word for code in CODES)


PLAIN_TICKS = frozenset({"x", "☒", "●", "+", "++"})
"""Of these the marks that everybody reads alike unless something stands against them."""


def read_code(word: str, beside: frozenset[str]) -> Meaning | None:
    """What a short code in normal form means beside the other answers of its table; None when that leaves it open."""
    for code in CODES:
        if code.word == word and (not code.beside or code.beside & beside) and not code.never & beside:
            return code.meaning
    return None


_LONGEST_FIRST = 24
_FIRST_WORD = re.compile(r"[^\s(,;:.–/-]+")
_LEADING = """does doesn't do don't is isn't are can only wird ist n'est requires needs using through by per über durch avec par
    since from ab seit depuis desde v version"""
_FIRST_WORDS = frozenset(
    first[0]
    for phrase in (*ANSWERS, *GRADES, *AMBIGUOUS, *_LEADING.split())
    if (first := _FIRST_WORD.match(phrase))
)


def is_answer(text: str) -> bool:
    """Whether a text reads as an answer by itself: a known phrase, a code or a grade."""
    word = normal(text)
    return word in AMBIGUOUS or word in GRADES or word.strip("()[]") in AMBIGUOUS or read_word(text) is not None


def begins_like_an_answer(text: str) -> bool:
    """Whether a text may be an answer by its first word: a quick look that spares reading long texts."""
    first = _FIRST_WORD.match(text[:_LONGEST_FIRST].casefold())
    return first is not None and first[0] in _FIRST_WORDS


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
