"""Answer words → levels: a table of phrases, then what follows them, then the company that a short code keeps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from itsm_fit.importing.answer_words import ANSWERS, GRADES, PARTLY
from itsm_fit.importing.text import normal
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level, Meaning

_LONGEST_HEAD = max(len(phrase.split()) for phrase in ANSWERS)

_DELIMITER = re.compile(r"\s*(?:[(\[{,;:./|!\n]|\s[-–—]+\s?|[–—]|-\s|\+|=>|->|→)\s*")
_CONNECTIVES = frozenset(
    """via with by through using in from only but for as since if when per after and
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

_PRIORITIES: Mapping[Priority, str] = {
    Priority.MUST: """must | must have | must-have | musthave | m | mandatory | required | require | essential | critical | muss | muß | muss-kriterium |
        musskriterium | muss-anforderung | mussanforderung | pflicht | zwingend | unverzichtbar | notwendig | erforderlich | ko | k.o | ko-kriterium |
        k.o.-kriterium | a-kriterium | shall | obligatory | compulsory | vital | very high | highest | showstopper | deal breaker | dealbreaker | non-negotiable |
        doit | obligatoire | indispensable | impératif | exigé | requis | essentiel | obligatorio | imprescindible | debe | esencial | crítico | critique | kritisch |
        obbligatorio | indispensabile | deve | essenziale | verplicht | moet | noodzakelijk | essentieel | obrigatório | 必須 | 必要 | 必需 | 必须 | high | hoch | p1 | prio 1 | priority 1 |
        élevé | élevée | haute | alto | alta | hoog | 高 | 高い | sehr hoch | sehr wichtig | very important | knock-out | knockout | exclusion criterion | core""",
    Priority.SHOULD: """should | should have | should-have | s | soll | soll-kriterium | sollkriterium | sollanforderung | sollte | important | wichtig | recommended | desired |
        highly desirable | desirable | preferred | medium | mittel | expected | p2 | prio 2 | priority 2 | empfohlen | erwünscht | devrait | souhaitable | recommandé |
        importante | recomendado | debería | deseable | consigliato | dovrebbe | auspicabile | gewenst | belangrijk | zou moeten | moyen | moyenne | media | medio | gemiddeld |
        moderate | 推奨 | 中 | 中程度 | 重要 | 应该 | normal | significant | b-kriterium | helpful | b-anforderung""",
    Priority.COULD: """could | could have | could-have | c | kann | kann-kriterium | kannkriterium | kannanforderung | könnte | nice to have | nice-to-have | nth | n2h | optional |
        optionnel | opcional | opzionale | optioneel | wunsch | wünschenswert | bonus | low | niedrig | gering | minor | p3 | prio 3 | priority 3 | peut | pourrait |
        facultatif | facoltativo | podría | potrebbe | kan | zou kunnen | faible | bajo | baja | basso | bassa | laag | 低 | 低い | 任意 | 可选 | wish | wish list | wishlist | additional |
        may | good to have | c-kriterium | trivial | unwichtig""",
    Priority.WONT: """won't | wont | won't have | wont have | will not | will not have | w | not required | not needed | not necessary | nicht erforderlich | nicht benötigt |
        out of scope | not in scope | wird nicht | non requis | no requerido | non richiesto | niet nodig | 不要 | 対象外 | unnecessary | irrelevant""",
}
PRIORITIES: Mapping[str, Priority] = {
    normal(phrase.strip()): priority for priority, listed in _PRIORITIES.items() for phrase in listed.split("|")
}
_PRIORITY_NOISE = re.compile(
    r"\b(?:requirements?|criteri(?:a|on)|priority|anforderung(?:en)?|kriteri(?:um|en)|exigences?|features?|prio)\b"
)


def parse_priority(text: str) -> Priority | None:
    """The MoSCoW priority that a word stands for ("Must have", "MUSS", "Mandatory", "High"), None when none."""
    word = normal(text)
    if word in PRIORITIES:
        return PRIORITIES[word]
    if len(word) > 60:
        return None
    bare = " ".join(_PRIORITY_NOISE.sub(" ", word).replace("(", " ").replace(")", " ").strip(" :-–/").split())
    head = re.split(r"\s*[-–:(=/,]\s*", word, maxsplit=1)[0]
    return PRIORITIES.get(bare) or (PRIORITIES.get(head) if head else None)


@lru_cache(maxsize=65536)
def read_word(text: str) -> Meaning | None:
    """What an answer says by itself; None when no rule knows it. Numbers and lone letters with several senses are None.

    "Yes (with add-on)" is an extension, "No, planned for Q3" on the roadmap, "Partial" 0.5; "Yes/No" says nothing and
    is unknown.
    """
    word = normal(text)
    meaning = ANSWERS.get(word)
    if meaning is not None or not word:
        return meaning
    head, rest = _split_head(word)
    if head is None:
        return _read_how(word)
    return _qualified(head, rest)


def _split_head(word: str) -> tuple[Meaning | None, str]:
    """The longest known phrase at the start that ends where a sentence may pause, and what follows it."""
    pieces = word.split(" ")
    for length in range(min(_LONGEST_HEAD, len(pieces)), 0, -1):
        start = " ".join(pieces[:length])
        if len(pieces) > length and start in ANSWERS and _may_follow(ANSWERS[start], pieces[length:]):
            return ANSWERS[start], " ".join(pieces[length:])
    found = _DELIMITER.search(word, 1)
    if found and word[: found.start()].strip() in ANSWERS:
        return ANSWERS[word[: found.start()].strip()], word[found.end() :]
    return None, word


_OPEN_HEADED = frozenset({Level.ROADMAP, Level.CUSTOM, Level.EXTENSION})
"""Levels whose words carry the sense whatever follows: "planned for 2027", "custom code needed"."""


def _may_follow(meaning: Meaning, rest: list[str]) -> bool:
    first = rest[0]
    return first in _CONNECTIVES or first[0] in "([-–—=→" or (meaning in _OPEN_HEADED and len(rest) <= 6)


def _qualified(head: Meaning, rest: str) -> Meaning:
    other = ANSWERS.get(rest.rstrip(")] "))
    if other is not None and {head, other} == {Level.NATIVE, Level.NONE}:
        return Level.UNKNOWN
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


def read_code(word: str, beside: frozenset[str]) -> Meaning | None:
    """What a short code in normal form means beside the other answers of its table; None when that leaves it open."""
    for code in CODES:
        if code.word == word and (not code.beside or code.beside & beside) and not code.never & beside:
            return code.meaning
    return None


def is_answer(text: str) -> bool:
    """Whether a text reads as an answer by itself: a known phrase, a code or a grade."""
    word = normal(text)
    return word in AMBIGUOUS or word in GRADES or read_word(text) is not None


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
    known = read_word(text)
    return GRADES.get(word) if known is None and graded else known
