"""Signs inside longer texts of how a tool supports something: qualifiers of an answer, explanations of a legend."""

from __future__ import annotations

import re
from collections.abc import Mapping

from itsm_fit.importing.answer_words import PARTLY
from itsm_fit.importing.text import any_of
from itsm_fit.model.tool import Level, Meaning

_SIGNS: Mapping[Meaning, str] = {
    Level.UNKNOWN: r"""
        \bunknown\b | \bnot applicable\b | \b(?:does|do)(?: not|n't) apply | \bn/a\b |
        \bto be (?:determined|confirmed|defined) |
        \bnot (?:yet )?(?:verified|reviewed|checked|assessed|tested|known|evaluated|documented) | \bunbekannt |
        \bnicht (?:anwendbar|geprüft|bekannt|relevant) | \bkeine angabe | \bsans objet | \bno aplica |
        \bno information | неизвестно | не применимо | \bnie dotyczy | 不明 | 未確認 | 未知 | 不适用 | 해당 없음
    """,
    Level.ROADMAP: r"""
        \broad ?map | \bplanned | \bplanning\b | \bcoming\b | \bupcoming | \bfuture (?:release|version) |
        \bnext (?:release|version) | \b(?:in|under) development | \bnot yet\b(?! (?:verified|tested|reviewed|known)) |
        \bq[1-4][ /-]?(?:20)?\d\d | \bgeplant | \bin planung | \bin entwicklung | \bzukünftig | \bkünftig |
        \bnoch nicht | \bprévue?\b | \bplanifiée?\b | \bà venir | \bplanificad | \bprevisto | \bfutur[oa]\b |
        \bgepland | \bplanejad | \bпланиру | \bв разработке | \bзапланир | \bplanowan | \bw planach | \bplánov |
        \bplanera[dst] | \bplanlagt | \bplanlægges | \bsuunnittei | \bplanlan | \btervez | \bplanificat | 予定 |
        \ben (?:cours de développement|desarrollo) | \bin sviluppo | \bem desenvolvimento | \ben développement |
        \b(?:prossim|próxim)[ao] vers | \bprochaine version | \bfuture? version | \bversion future |
        \b(?:следующ|будущ)\w+ верси | \b(?:następn|przyszł)\w+ wersj | 将来 | 次期 | 未来 | 后续 | 下一版 |
        计划 | 計劃 | 规划 | 예정 | 계획
    """,
    Level.NONE: r"""
        \bnot (?:be )?(?:supported|available|possible|met|provided|included|offered|compliant|fulfilled|covered) |
        \bnot (?:be )?(?:present|satisfied|implemented|proposed|in scope) |
        \b(?:does|do|can|will|is|are)(?: ?not|n't)\b | \bcannot\b | \bun(?:available|supported|able|met)\b |
        \bno(?: support|t at all| compliance|ne)?$ | \bnon[- ]complian | \babsent | \bmissing |
        \bnicht (?:erfüllt|verfügbar|vorhanden|möglich|unterstützt|enthalten|abgedeckt) | \bfehlt | \bnein\b |
        \bnon (?:disponible|supporté|conforme|couvert) | \bno (?:disponible|cumple|soportado) | \bniet\b |
        \bне (?:поддерж|доступ|реализ|соответств) | \bотсутств | \bнет$ | \bbrak\b | \bnie (?:jest|spełnia|obsług) |
        \bnení\b | \bchybí | \bsaknas | \binte\b | \bikke\b | \bei (?:ole|tue|saat) | なし | 非対応 | 不支持 |
        미지원 | 없음 | 不可 | していない | (?:でき|得)ない | 無法 | 无法 |
        不满足 | 不符合 | 不提供 | 未提供 |
        \bnon (?:presente|coperto|previsto|supportato|soddisf) | \bno (?:cubierto|incluido|previsto|satisface) |
        \bnão (?:disponível|atend|suportad|cobert|incluíd|previst|contemplad) | \bне предусмотр | \bmancante |
        \bniezgodn
    """,
    Level.CUSTOM: r"""
        \bcustom(?:i[sz]|\b|-) | \bbespoke | \b(?:own|additional|extra|some|by|through|via) development |
        \bdevelopment (?:required|needed|effort|work|necessary)|^development$ |
        \b(?:requires?|needs) (?:development|coding|programming) | \bcoding | \bprogramming | \bscript |
        \bmodification | \bmodified | \bsource code | \bworkaround | \beigenentwicklung |
        \bindividual(?:entwicklung|programmierung) | \bprogrammier | \banpassung | \bzusatzentwicklung |
        \b(?:durch|eigene|mit) entwicklung | \bdéveloppement | \bspécifique | \bpersonnalis | \bsur mesure |
        \bdesarrollo | \ba medida | \bpersonaliz | \bsviluppo | \bsu misura | \bmaatwerk | \bontwikkeling |
        \bdesenvolvimento | \bsob medida | \bдоработ | \bкастом | \bразработк[аиу]\b | \bmodyfikacj | \bdostosowan |
        \bna míru | \bpřizpůsoben | \banpassning | \btilpasning | \bräätälöin | \bözelleştir | \btestreszab |
        \badattament | \badaptación | \badaptação | \bадаптац | \bà medida | \badaptacj | \bdedykowan |
        \bprogramowani | \bprace (?:programist|dewelop) | 客制 | 个性化开发 | 需要开发 | 開發 |
        \begyedi | カスタマイズ | 開発 | 定制 | 客製 | 二次开发 | 커스터마이징 | 개발 필요
    """,
    Level.EXTENSION: r"""
        \badd[- ]?ons?\b | \bplug[- ]?ins?\b | \bextensions?\b | \bextern(?:al|ally|e|er|es|o|a)?\b |
        \b(?:3rd|third)[- ]part(?:y|ies) | \bpartner | \bmarketplace |
        \b(?:additional|separate|extra|premium|paid|other) (?:module|product|licen[cs]e|component|tool|app|cost|plan) |
        \b(?:additional|separate|extra|premium|paid|other) (?:software|system|fee|charge) | \bextra charge |
        \boptional (?:module|product|licen[cs]e|component|tool|app|cost|subscription) | \bmodules?\b |
        \bintegrations?\b | \bintegrated with | \bconnector | \berweiterung | \bzusatz | \baufpreis |
        \bdritt(?:anbieter|produkt|system|hersteller) | \bmodul\b | \bcomplémentaire | \bgreffon | \btiers\b |
        \btierce | \bsupplément | \bcomplemento | \bterceros | \bmódulo | \baggiuntiv | \bterze parti |
        \ba pagamento | \buitbreiding | \bmeerprijs | \bderden | \bterceiros | \bплагин | \bмодул | \bрасширени |
        \bсторонн | \bдоплат | \bwtyczk | \bdodat | \bmoduł | \bdopłat | \bdopln | \bdoplňk | \bpříplat | \btillägg |
        \btillval | \btilvalg | \btillegg | \btilkøb | \btredje?part | \blisäosa | \beklenti | \bbővítmény | \bfelár |
        プラグイン | 拡張 | 他社 | アドオン | オプション | 有償 | 插件 | 第三方 | 付费 |
        \bintegra(?:zion|ci[óo]n|ç[ãa]o|cj)\w* | \bintégration | \bинтеграц | \bmodulo | \boption payante |
        \ben option\b | \bfirm trzecich | \bzewnętrzn |
        追加モジュール | 連携 | 可选模块 | 需购买 | 集成 | 플러그인 | 옵션 | 유료
    """,
    PARTLY: r"""
        \bpartial | \bpartly | \bin part\b | \blimited | \blimitation | \bsome\b | \bteilweise | \beingeschränkt |
        \bbedingt | \bpartiel | \ben partie | \bparcial | \bparzial | \bgedeeltelijk | \bdeels | \bчастичн |
        \bczęściow | \bčástečn | \bdelvis | \bosittain | \bkısm | \brészl?e | \bparțial | 一部 | 部分 | 부분 | 일부
    """,
    Level.CONFIGURATION: r"""
        \bconfigur | \bset[- ]?up\b | \bsettings?\b | \bparamet(?:er|ri[sz]) | \blow[- ]code | \bno[- ]code |
        \bkonfigur | \bparametri | \beinstell | \bparamétr | \bнастро | \bконфигур | \bnastaven | \bnastavit |
        \binställning | \byapılandır | \bbeállít | 設定 | 配置 | 설정 |
        \bimpostazion | \bпараметриз | \bparametryz | 参数化
    """,
    Level.NATIVE: r"""
        \bfull | \bcomplete | \bsupport | \bavailable | \bout[- ]of[- ](?:the[- ])?box | \bstandard\b | \bnative |
        \bbuilt[- ]?in | \binclud | \bcompl(?:y|ies|iant)\b | \bmeets?\b | \bfulfil | \bprovided | \byes\b |
        \bpresent | \bexists | \bvoll | \berfüllt | \bverfügbar | \bvorhanden | \bunterstützt | \benthalten | \bja\b |
        \boui\b | \bdisponible | \bconforme | \bcumple | \bsí\b | \bdisponibile | \bvolledig | \bvoldoet | \bполн |
        \bподдерж | \bдоступ | \bреализ | \bspełni | \bpełn | \bdostępn | \bpodpor | \bspln | \bplně | \bdostup |
        \bstöd | \bfull[td] | \bunderstøt | \bstøtt | \btuettu | \btäysin | \bdestek | \btámogat | 対応 | 支持 |
        지원
    """,
}

_QUALIFYING = (Level.ROADMAP, Level.CUSTOM, Level.EXTENSION, Level.CONFIGURATION)
_EXPLAINING: tuple[Meaning, ...] = (
    Level.UNKNOWN,
    Level.ROADMAP,
    Level.NONE,
    Level.CUSTOM,
    Level.EXTENSION,
    PARTLY,
    Level.CONFIGURATION,
    Level.NATIVE,
)
_COMPILED = {meaning: any_of(listed) for meaning, listed in _SIGNS.items()}

HOW: tuple[tuple[Level, re.Pattern[str]], ...] = tuple((level, _COMPILED[level]) for level in _QUALIFYING)
"""What a qualifier after "yes", "no" or "partly" comes down to, the first that fits."""

EXPLAINED: tuple[tuple[Meaning, re.Pattern[str]], ...] = tuple((its, _COMPILED[its]) for its in _EXPLAINING)
"""What a legend's explanation of a code comes down to, the first that fits."""

_BURDENS = r"""
    custom\w* | config\w* | konfig\w* | develop\w* | entwickl\w* | programm\w* | anpass\w* | modif\w* | add-?ons?\b |
    plug-?ins?\b | extensions? | erweiterung\w* | third[- ]part\w* | cost\w* | kost\w* | coût\w* | aufpreis\w* |
    fees?\b | charges?\b | plans?\b | coding | code\b | effort\w* | aufwand | need\b | problem\w* |
    (?:limit|restri|einschränk|beschränk|beperk|begräns|begræns|begrens)\w* | exceptions? | ausnahme\w* | zusatz\w* |
    mehrkosten | ограничени\w* | доплат\w* | доработ\w* | ogranicze\w* | omezen\w* | rajoit\w* | extra\b |
    licen[cs]\w* | module?\w*
"""
WITHOUT = re.compile(
    r"\b(?:no|without|not requiring|does not require|requires no|ohne|keine?|sans|aucune?|sin|senza|zonder|geen|sem"
    r"|без|bez|utan|uden|uten|inga|ingen|ilman)\s+"
    r"(?:any |further |additional |zusätzliche |weitere |extra |dodatkowych |дополнительн\w+ )*"
    rf"(?:{any_of(_BURDENS).pattern})(?:\s+(?:or|oder|ou)\s+\w+)?"
    r"|\bunlimited\b|无限制?|無限制?|制限なし|제한 없\w*|\bsınırsız\b|\bohne weiteres\b"
)
"""Words that rule out what they name: "without customisation"."""
