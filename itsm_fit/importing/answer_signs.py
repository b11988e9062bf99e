"""Signs inside longer texts of how a tool supports something: qualifiers of an answer, explanations of a legend."""

from __future__ import annotations

import re

from itsm_fit.importing.answer_words import PARTLY
from itsm_fit.importing.text import any_of
from itsm_fit.model.tool import Level, Meaning

_HOW: tuple[tuple[Level, str], ...] = (
    (
        Level.ROADMAP,
        r"""
            \broad ?map | \bplanned | \bplanning\b | \bcoming\b | \bupcoming | \bfuture (?:release|version) |
            \bnext (?:release|version) | \b(?:in|under) development | \bnot yet\b | \bq[1-4][ /-]?(?:20)?\d\d |
            \bgeplant | \bin planung | \bin entwicklung | \bzukünftig | \bkünftig | \bnoch nicht | \bprévue?\b |
            \bplanifiée?\b | \bà venir | \bplanificad | \bprevisto | \bfutur[oa]\b | \bgepland | 予定 | 计划
        """,
    ),
    (
        Level.CUSTOM,
        r"""
            \bcustom(?:i[sz]|\b|-) | \bbespoke | \b(?:own|additional|extra|some) development |
            \bdevelopment (?:required|needed|effort|work) | \brequires? (?:development|coding|programming) |
            \bcoding | \bprogramming | \bscript | \bmodification | \bworkaround | \beigenentwicklung |
            \bindividual(?:entwicklung|programmierung) | \bprogrammier | \banpassung | \bzusatzentwicklung |
            \bdéveloppement | \bspécifique | \bpersonnalis | \bsur mesure | \bdesarrollo | \ba medida | \bpersonaliz |
            \bsviluppo | \bsu misura | \bmaatwerk | \bontwikkeling | \bdesenvolvimento | カスタマイズ | 開発 | 定制
        """,
    ),
    (
        Level.EXTENSION,
        r"""
            \badd[- ]?ons?\b | \bplug[- ]?ins?\b | \bextensions?\b | \bextern(?:al|ally|e|er|es|o|a)?\b |
            \b(?:3rd|third)[- ]part(?:y|ies) | \bpartner | \bmarketplace |
            \b(?:additional|separate|extra|premium|paid) (?:module|product|licen[cs]e|component|tool|app|cost|plan) |
            \boptional (?:module|product|licen[cs]e|component|tool|app|cost|subscription) | \bmodules?\b |
            \bintegrations?\b | \bconnector | \berweiterung | \bzusatz |
            \bdritt(?:anbieter|produkt|system|hersteller) | \bmodul\b | \bcomplémentaire | \bgreffon | \btiers\b |
            \btierce | \bcomplemento | \bterceros | \bmódulo | \baggiuntiv | \bterze parti | \buitbreiding |
            \bderden | \bterceiros | プラグイン | 拡張 | 他社 | アドオン | オプション | 插件 | 第三方
        """,
    ),
    (
        Level.CONFIGURATION,
        r"""
            \bconfigur | \bset ?up\b | \bsettings?\b | \bparamet(?:er|ri[sz]) | \blow[- ]code | \bno[- ]code |
            \bkonfigur | \bparametri | \beinstell | \bparamétr | \bconfiguraci | 設定 | 配置
        """,
    ),
)

_EXPLAINED: tuple[tuple[Meaning, str], ...] = (
    (
        Level.UNKNOWN,
        r"""
            \bunknown\b | \bnot applicable\b | \b(?:does|do)(?: not|n't) apply | \bn/a\b |
            \bto be (?:determined|confirmed|defined) |
            \bnot (?:yet )?(?:verified|reviewed|checked|assessed|tested|known|evaluated|documented) | \bunbekannt |
            \bnicht (?:anwendbar|geprüft|bekannt|relevant) | \bkeine angabe | \bsans objet | \bno aplica |
            \bno information | 不明 | 未確認
        """,
    ),
    (
        Level.ROADMAP,
        r"""
            \broad ?map | \bplanned | \bfuture (?:release|version) | \bnext (?:release|version) |
            \b(?:in|under) development | \bupcoming | \bgeplant | \bzukünftig | \bkünftig | \bin planung | \bprévu |
            \bà venir | \bplanificad | \bgepland | 予定
        """,
    ),
    (
        Level.NONE,
        r"""
            \bnot (?:be )?(?:supported|available|possible|met|provided|included|offered|compliant|fulfilled|covered) |
            \bnot (?:be )?(?:present|satisfied|implemented|proposed|in scope) |
            \b(?:does|do|can|will|is|are)(?: ?not|n't)\b | \bcannot\b | \bun(?:available|supported|able|met)\b |
            \bno(?: support|t at all| compliance|ne)?$ | \bnon[- ]complian | \babsent | \bmissing |
            \bnicht (?:erfüllt|verfügbar|vorhanden|möglich|unterstützt|enthalten|abgedeckt) | \bfehlt | \bnein\b |
            \bnon (?:disponible|supporté|conforme|couvert) | \bno (?:disponible|cumple|soportado) | \bniet\b | なし |
            非対応
        """,
    ),
    (
        Level.CUSTOM,
        r"""
            \bcustom | \bbespoke | \bdevelopment | \bdeveloped\b | \bcoding | \bprogramm | \bscript | \bmodif |
            \bsource code | \bworkaround | \bprogrammier | \banpassung | \bentwicklung | \bdéveloppement |
            \bspécifique | \bdesarrollo | \bsviluppo | \bmaatwerk | 開発 | カスタマイズ
        """,
    ),
    (
        Level.EXTENSION,
        r"""
            \badd[- ]?on | \bplug[- ]?in | \bextension | \bthird[- ]part | \b3rd[- ]part | \bpartner | \bmarketplace |
            \bextern |
            \b(?:additional|separate|optional|extra|other) (?:module|product|licen|component|software|system|tool) |
            \bintegrat | \berweiterung | \bzusatz | \bdritt | \bmodule complémentaire | \btiers\b | \bterceros |
            \bterze parti | \bderden | プラグイン | 拡張
        """,
    ),
    (
        PARTLY,
        r"""
            \bpartial | \bpartly | \bin part\b | \blimited | \blimitation | \bsome\b | \bworkaround | \bteilweise |
            \beingeschränkt | \bbedingt | \bpartiel | \ben partie | \bparcial | \bparzial | \bgedeeltelijk | \bdeels |
            一部
        """,
    ),
    (
        Level.CONFIGURATION,
        r"""
            \bconfigur | \bset[- ]?up\b | \bsettings?\b | \bparamet | \bkonfigur | \beinstell | \bparamétr | 設定
        """,
    ),
    (
        Level.NATIVE,
        r"""
            \bfull | \bcomplete | \bsupport | \bavailable | \bout[- ]of[- ](?:the[- ])?box | \bstandard\b | \bnative |
            \bbuilt[- ]?in | \binclud | \bcompl(?:y|ies|iant)\b | \bmeets?\b | \bfulfil | \bprovided | \byes\b |
            \bpresent | \bexists | \bvoll | \berfüllt | \bverfügbar | \bvorhanden | \bunterstützt | \benthalten |
            \bja\b | \boui\b | \bdisponible | \bconforme | \bcumple | \bsí\b | \bdisponibile | \bvolledig |
            \bvoldoet | 対応
        """,
    ),
)

HOW: tuple[tuple[Level, re.Pattern[str]], ...] = tuple((level, any_of(listed)) for level, listed in _HOW)
"""What a qualifier after "yes", "no" or "partly" comes down to, the first that fits."""

EXPLAINED: tuple[tuple[Meaning, re.Pattern[str]], ...] = tuple((its, any_of(listed)) for its, listed in _EXPLAINED)
"""What a legend's explanation of a code comes down to, the first that fits."""

WITHOUT = re.compile(
    r"\b(?:no|without|not requiring|does not require|requires no|ohne|keine?|sans|sin|senza|zonder)\s+"
    r"(?:any |further |additional |zusätzliche |weitere )*"
    r"(?:custom\w*|config\w*|konfig\w*|develop\w*|entwickl\w*|programm\w*|anpass\w*|modif\w*|add-?ons?|plug-?ins?|extensions?"
    r"|third[- ]part\w*|cost\w*|plans?\b|coding|effort\w*)(?:\s+(?:or|oder|ou)\s+\w+)?"
)
"""Words that rule out what they name: "without customisation"."""
