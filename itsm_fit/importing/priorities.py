"""Words of priority → MoSCoW, in the languages that procurement meets."""

from __future__ import annotations

import re
from collections.abc import Mapping

from itsm_fit.importing.text import normal
from itsm_fit.model.requirement import Priority

_LISTED: Mapping[Priority, str] = {
    Priority.MUST: """
        must | must have | must-have | musthave | m | mandatory | required | require | essential | critical | shall |
        obligatory | compulsory | vital | core | very high | highest | high | showstopper | deal breaker |
        dealbreaker | non-negotiable | very important | knock-out | knockout | exclusion criterion | p1 | prio 1 |
        priority 1 | muss | muß | muss-kriterium | musskriterium | muss-anforderung | mussanforderung | pflicht |
        zwingend | unverzichtbar | notwendig | erforderlich | ko | k.o | ko-kriterium | k.o.-kriterium | a-kriterium |
        hoch | sehr hoch | sehr wichtig | kritisch | doit | obligatoire | indispensable | impératif | exigé | requis |
        essentiel | critique | élevé | élevée | haute | obligatorio | imprescindible | debe | esencial | crítico |
        alto | alta | obbligatorio | indispensabile | deve | essenziale | verplicht | moet | noodzakelijk |
        essentieel | hoog | eis | obrigatório | 必須 | 必要 | 必需 | 必须 | 高 | 高い
    """,
    Priority.SHOULD: """
        should | should have | should-have | s | important | recommended | desired | highly desirable | desirable |
        preferred | medium | expected | helpful | moderate | normal | significant | p2 | prio 2 | priority 2 | soll |
        soll-kriterium | sollkriterium | sollanforderung | sollte | wichtig | empfohlen | erwünscht | mittel |
        b-kriterium | b-anforderung | devrait | souhaitable | recommandé | moyen | moyenne | importante |
        recomendado | debería | deseable | medio | media | consigliato | dovrebbe | auspicabile | gewenst |
        belangrijk | zou moeten | gemiddeld | 推奨 | 中 | 中程度 | 重要 | 应该
    """,
    Priority.COULD: """
        could | could have | could-have | c | nice to have | nice-to-have | nth | n2h | optional | bonus | low |
        minor | wish | wish list | wishlist | additional | may | good to have | trivial | p3 | prio 3 | priority 3 |
        kann | kann-kriterium | kannkriterium | kannanforderung | könnte | wunsch | wünschenswert | niedrig | gering |
        c-kriterium | unwichtig | optionnel | peut | pourrait | facultatif | faible | opcional | podría | bajo |
        baja | opzionale | facoltativo | potrebbe | basso | bassa | optioneel | kan | zou kunnen | wens | laag | 低 |
        低い | 任意 | 可选
    """,
    Priority.WONT: """
        won't | wont | won't have | wont have | will not | will not have | w | not required | not needed |
        not necessary | out of scope | not in scope | unnecessary | irrelevant | nicht erforderlich | nicht benötigt |
        wird nicht | non requis | no requerido | non richiesto | niet nodig | 不要 | 対象外
    """,
}
PRIORITIES: Mapping[str, Priority] = {
    normal(phrase.strip()): priority for priority, listed in _LISTED.items() for phrase in listed.split("|")
}
"""Words of priority in normal form."""

_NOISE = re.compile(
    r"\b(?:requirements?|criteri(?:a|on)|priority|anforderung(?:en)?|kriteri(?:um|en)|exigences?|features?|functions?|prio)\b|[()]"
)
_LONGEST = 60


def parse_priority(text: str) -> Priority | None:
    """The priority that a word stands for ("Must have", "MUSS", "Mandatory (KO)", "High"); None when none."""
    word = normal(text)
    if word in PRIORITIES:
        return PRIORITIES[word]
    if len(word) > _LONGEST:
        return None
    bare = " ".join(_NOISE.sub(" ", word).strip(" :-–/").split())
    head = re.split(r"\s*[-–:(=/,]\s*", word, maxsplit=1)[0]
    return PRIORITIES.get(bare) or PRIORITIES.get(head)
