"""Words of priority → MoSCoW, in the languages that procurement meets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from itsm_fit.importing.questionnaire_form import PRIORITY_NAMES
from itsm_fit.importing.text import normal
from itsm_fit.language import Language, spoken
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.verdicts import PRIORITY

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
        essentieel | hoog | eis | obrigatório | imprescindível | 必須 | 必要 | 必需 | 必须 | 高 | 高い | обязательно |
        обязательный | обязательное | критично | высокий | обов'язково | високий | obowiązkowe | obowiązkowy |
        wymagane | konieczne | wysoki | krytyczny | povinné | povinný | nutné | nezbytné | vysoká | vysoký |
        obligatoriskt | krav | måste | skall | ska | hög | obligatorisk | skal | påkrævet | høj | må | påkrevd | høy |
        pakollinen | välttämätön | korkea | zorunlu | şart | yüksek | kötelező | magas | obligatoriu | ridicat |
        υποχρεωτικό | υψηλή | 필수 | 높음 | 必备 | 強制
    """,
    Priority.SHOULD: """
        should | should have | should-have | s | important | recommended | desired | highly desirable | desirable |
        preferred | medium | expected | helpful | moderate | normal | significant | p2 | prio 2 | priority 2 | soll |
        soll-kriterium | sollkriterium | sollanforderung | sollte | wichtig | empfohlen | erwünscht | mittel |
        b-kriterium | b-anforderung | devrait | souhaitable | recommandé | moyen | moyenne | importante |
        recomendado | debería | deseable | medio | media | consigliato | dovrebbe | auspicabile | gewenst |
        belangrijk | zou moeten | gemiddeld | recomendável | desejável | médio | média | 推奨 | 中 | 中程度 | 重要 |
        应该 | желательно | важно | средний | бажано | середній | zalecane | pożądane | ważne | średni | doporučené |
        žádoucí | důležité | střední | bör | viktigt | medel | bør | vigtigt | viktig | middel | middels |
        suositeltava | tärkeä | keskitaso | önerilen | önemli | orta | ajánlott | fontos | közepes | recomandat |
        mediu | επιθυμητό | 권장 | 보통 | 중간 | 推荐
    """,
    Priority.COULD: """
        could | could have | could-have | c | nice to have | nice-to-have | nth | n2h | optional | bonus | low |
        minor | wish | wish list | wishlist | additional | may | good to have | trivial | p3 | prio 3 | priority 3 |
        kann | kann-kriterium | kannkriterium | kannanforderung | könnte | wunsch | wünschenswert | niedrig | gering |
        c-kriterium | unwichtig | optionnel | peut | pourrait | facultatif | faible | opcional | podría | bajo |
        baja | baixo | opzionale | facoltativo | potrebbe | basso | bassa | optioneel | kan | zou kunnen | wens |
        laag | 低 | 低い | 任意 | 可选 | опционально | необязательно | низкий | opcjonalne | opcjonalny | niski |
        mile widziane | volitelné | nepovinné | nízká | nízký | önskvärt | valfritt | låg | ønskelig | kan have |
        lav | valgfritt | valinnainen | toivottava | matala | isteğe bağlı | düşük | választható | alacsony |
        opțional | scăzut | προαιρετικό | 선택 | 낮음 | desejo | baixa
    """,
    Priority.WONT: """
        won't | wont | won't have | wont have | will not | will not have | w | not required |
        not needed | not necessary | out of scope | not in scope | unnecessary | irrelevant | nicht erforderlich |
        nicht benötigt | wird nicht | non requis | no requerido | non richiesto | niet nodig | 不要 | 対象外 |
        не требуется | niewymagane | není potřeba | behövs ej | ikke nødvendig | ei tarvita |
        gerekmiyor | 불필요 | 不需要
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
    return _named(spoken()).get(word) or _within(word)


@cache
def _named(_language: Language) -> dict[str, Priority]:
    """What priorities are called in the language spoken, in normal form."""
    named: dict[str, Priority] = {}
    for table in (PRIORITY, PRIORITY_NAMES):
        for priority, name in table.items():
            named.setdefault(normal(name), priority)
    return named


@lru_cache(maxsize=2_000)
def _within(word: str) -> Priority | None:
    """The priority that stands at the head of a word, or between what says nothing."""
    bare = " ".join(_NOISE.sub(" ", word).strip(" :-–/").split())
    head = re.split(r"\s*[-–:(=/,]\s*", word, maxsplit=1)[0]
    return PRIORITIES.get(bare) or PRIORITIES.get(head)
