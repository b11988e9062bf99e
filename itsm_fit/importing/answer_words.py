"""What vendors write when they mean a level of support: the words, in the languages that procurement meets.

Phrases stand between bars, in normal form (see `text.normal`). Words that mean "partly" without saying how stand for
0.5.
"""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.importing.text import normal, phrases
from itsm_fit.model.tool import Level, Meaning

PARTLY = 0.5
"""The value of an answer that says "partly" but not how."""

_ANSWERS: Mapping[Meaning, str] = {
    Level.NATIVE: """
        yes | y | true | yep | fit | full fit | good fit | full | fully | complete | completely | complies | comply |
        compliant | fully compliant | full compliance | fc | fs | fully supported | full support | support |
        supports | supported | natively supported | available | generally available | ga | currently available |
        included | include | native | natively | built in | built-in | builtin | inbuilt | out of the box |
        out-of-the-box | out of box | ootb | oob | standard | std | standard feature | standard functionality | core |
        core feature | core functionality | base product | met | fully met | meets | fully meets | meets requirement |
        meets requirements | meets fully | exceeds | implemented | fully implemented | done | ok | okay | pass |
        passed | passes | covered | fully covered | exists | present | provided | delivered | accept | accepted |
        agree | agreed | confirmed | enabled | fulfilled | fully fulfilled | satisfied | fully satisfied | conforms |
        conformant | conforming | in place | completed | fulfils | fulfills | verified | valid | unlimited |
        unbegrenzt | yes native | yes fully | yes standard | yes out of the box | functional | working | works |
        active | on | ja | j | vorhanden | erfüllt | voll erfüllt | vollständig erfüllt | voll | vollständig |
        vollumfänglich | vollumfänglich erfüllt | komplett | verfügbar | unterstützt | wird unterstützt | enthalten |
        inklusive | inbegriffen | im standard | im standard enthalten | standardfunktion | standardmäßig |
        standardmässig | nativ | wahr | gegeben | umgesetzt | realisiert | möglich | trifft zu | zutreffend |
        gut erfüllt | abgedeckt | bestanden | oui | vrai | disponible | supporté | supportée | pris en charge |
        prise en charge | inclus | incluse | illimité | compris | natif | native | en standard | conforme |
        totalement conforme | entièrement conforme | complet | total | totalement | entièrement | couvert |
        satisfait | présent | respecté | réalisé | fait | sí | si | verdadero | soportado | incluido | incluida |
        nativo | nativa | cumple | cumple totalmente | completo | total | estándar | soporta | implementado | sì |
        vero | disponibile | supportato | incluso | inclusa | nativo | conforme | completo | totale | soddisfatto |
        waar | beschikbaar | ondersteund | inbegrepen | standaard | volledig | voldoet | aanwezig | voldoet volledig |
        sim | disponível | suportado | incluído | atende | atende totalmente | sim nativo | tak | dostępne |
        dostępny | ano | kyllä | igen | да | есть | evet | var | 是 | 有 | 支持 | 完全支持 | 예 | 네 | 지원 | はい |
        対応 | 対応済 | 対応済み | 標準対応 | 標準 | 済 | 完了 | 可 | 可能 | あり | 有り | 準拠 | 実装済 | 実装済み |
        合格 | ✓ | ✔ | ☑ | ✅ | 🗸 | √ | 🗹 | 👍 | 🟢 | 🟩 | 💚 | ⭕ | ◎ | ● | ⬤ | ■ | 💯 | 🆗
    """,
    Level.CONFIGURATION: """
        configuration | config | configurable | configured | configuration required | requires configuration | cfg |
        conf | via configuration | by configuration | with configuration | through configuration |
        configuration only | setup | settings | via settings | parameterisation | parameterization | no code |
        low code | low-code | no-code | yes with configuration | yes configurable | yes via configuration |
        konfiguration | konfigurierbar | durch konfiguration | per konfiguration | mit konfiguration |
        parametrierbar | parametrierung | einstellbar | einstellung | über konfiguration | paramétrable |
        paramétrage | par paramétrage | par configuration | avec configuration | configuración | parametrizable |
        parametrización | por configuración | mediante configuración | configurazione | configurabile |
        tramite configurazione | parametrizzabile | configuratie | configureerbaar | configuração | configurável |
        parametrizável | 設定 | 設定で対応 | 設定可能 | 配置
    """,
    Level.EXTENSION: """
        extension | extensions | extern | external | externally | add-on | addon | add on | add-ons | add-on module |
        optional add-on | plugin | plug-in | plug in | plugins | via plugin | via plug-in | via add-on |
        via extension | via module | third party | third-party | 3rd party | 3rd-party | 3rd party tool |
        third party tool | third party product | 3p | 3pp | partner | partner product | partner solution |
        via partner | marketplace | module | additional module | optional module | separate module |
        separate product | integration | via integration | through integration | connector | additional license |
        additional licence | extra module | extra cost | at extra cost | paid add-on | with add-on | with plugin |
        with extension | with third party | with 3rd party | yes via plugin | yes with add-on | yes via add-on |
        erweiterung | zusatzmodul | zusatzprodukt | drittanbieter | drittprodukt | drittsystem | modul | zusatz |
        über plugin | per plugin | mit plugin | mit erweiterung | mit zusatzmodul | zusatzlizenz |
        über drittanbieter | externe lösung | module complémentaire | greffon | tiers | solution tierce |
        produit tiers | partenaire | externe | par extension | module optionnel | complément | extensión |
        complemento | terceros | de terceros | módulo adicional | externo | estensione | modulo aggiuntivo |
        terze parti | componente aggiuntivo | esterno | uitbreiding | derden | via derden | aanvullende module |
        extern product | extensão | módulo adicional | terceiros | 拡張 | 拡張機能 | プラグイン | 他社製品 | 外部 |
        オプション | 外部連携 | アドオン | 插件 | 第三方 | 扩展 | 🔌 | 🧩
    """,
    Level.CUSTOM: """
        custom | customization | customisation | customized | customised | customizable | customisable | cust |
        bespoke | custom development | custom code | custom coding | custom build | custom built | custom script |
        custom work | development | development required | requires development | development needed | dev | coding |
        code | script | scripting | programming | programmable | modification | modifications | with modification |
        with modifications | minor modification | major modification | requires customization |
        requires customisation | customization required | customisation required | with customization |
        with customisation | via customization | via api | api | yes with customization | yes with modification |
        yes custom | diy | self-built | workaround | with workaround | via workaround | eigenentwicklung |
        individualentwicklung | individualprogrammierung | programmierung | anpassung | entwicklung | individuell |
        kundenspezifisch | mit anpassung | mit anpassungen | anpassbar | anpassung nötig | anpassung erforderlich |
        zusatzentwicklung | durch programmierung | durch entwicklung | mit programmierung | skript |
        workaround nötig | développement | développement spécifique | spécifique | personnalisation | sur mesure |
        à développer | adaptation | par développement | avec développement | desarrollo | desarrollo a medida |
        a medida | personalización | requiere desarrollo | con desarrollo | sviluppo | personalizzazione | su misura |
        da sviluppare | maatwerk | ontwikkeling | aanpassing | desenvolvimento | customização | personalização |
        カスタマイズ | 開発 | 要開発 | 個別開発 | 追加開発 | カスタム | 定制 | 定制开发 | 🔧 | 🛠
    """,
    Level.ROADMAP: """
        roadmap | road map | on roadmap | on the roadmap | on road map | planned | plan | future | future release |
        future version | coming | coming soon | soon | upcoming | in development | under development | in progress |
        wip | work in progress | next release | next version | scheduled | to be released | committed |
        on request roadmap | in the pipeline | in pipeline | under construction | under consideration |
        being developed | not yet | not yet available | not yet supported | not yet implemented | later | geplant |
        in planung | in entwicklung | in arbeit | zukünftig | künftig | vorgesehen | demnächst | noch nicht |
        auf der roadmap | prévu | prévue | planifié | planifiée | à venir | en cours | en développement |
        feuille de route | pas encore | bientôt | planificado | previsto | en desarrollo | futuro | próximamente |
        en curso | todavía no | pianificato | in sviluppo | in corso | prossimamente | non ancora | gepland |
        in ontwikkeling | binnenkort | nog niet | toekomstig | planejado | em desenvolvimento | futuramente | 予定 |
        計画中 | 対応予定 | 開発中 | 今後対応 | 対応中 | 计划中 | 开发中 | 🚧 | 🔜 | 📅 | 🗓 | ⏳ | ⌛ | 🏗
    """,
    Level.NONE: """
        no | n | false | invalid | gap | no fit | misfit | nope | none | not supported | unsupported | no support |
        does not support | not available | unavailable | missing | absent | lacking | lacks | not included |
        excluded | never | not possible | impossible | non compliant | non-compliant | noncompliant | not compliant |
        nc | ns | non compliance | does not comply | not met | does not meet | doesn't meet | unmet |
        does not meet requirement | fail | failed | fails | not implemented | not covered | not provided |
        not offered | rejected | cannot | can't | unable | cannot comply | not planned | not present | nonexistent |
        does not exist | not fulfilled | not satisfied | not conformant | does not conform | not done | off |
        disabled | inactive | won't do | not natively | nein | nicht vorhanden | nicht erfüllt | nicht verfügbar |
        nicht unterstützt | wird nicht unterstützt | fehlt | fehlend | kein | keine | nicht möglich | falsch |
        nicht enthalten | nicht umgesetzt | nicht abgedeckt | nicht gegeben | unerfüllt | nicht bestanden |
        trifft nicht zu | non | faux | indisponible | non disponible | non supporté | non supportée |
        non pris en charge | non prise en charge | aucun | aucune | non conforme | pas disponible | non couvert |
        non inclus | non réalisé | manquant | no disponible | no soportado | no cumple | ninguno | ninguna | falso |
        no incluido | no soporta | non disponibile | non supportato | nessuno | nessuna | assente | non incluso |
        non soddisfatto | nee | niet | niet beschikbaar | niet ondersteund | geen | onwaar | ontbreekt |
        voldoet niet | niet inbegrepen | não | nao | não disponível | não suportado | não atende | nenhum | nie |
        brak | ne | нет | hayır | yok | ei | nem | 否 | 无 | 不支持 | 無 | 아니오 | 미지원 | いいえ | なし | 無し |
        非対応 | 未対応 | 不可 | 不可能 | 未実装 | 不合格 | ✗ | ✘ | ❌ | ✖ | ❎ | 🗙 | ✕ | × | 🚫 | ⛔ | 🔴 | 🟥 | 👎 |
        ⊘ | ⛌
    """,
    Level.UNKNOWN: """
        unknown | ? | ?? | ??? | tbd | t.b.d | tba | tbc | t.b.c | to be determined | to be confirmed |
        to be defined | to be announced | to be decided | to be checked | to do | todo | not verified |
        not yet verified | not yet tested | not yet reviewed | not yet assessed | not yet checked | not yet known |
        not yet decided | unverified | not documented | undocumented | nd | n.d | n/d | not specified | unspecified |
        not tested | untested | not checked | unchecked | not reviewed | not assessed | not evaluated | not known |
        not started | not rated | not scored | unclear | unsure | not sure | n/a | na | n.a | n. a | n\a |
        not applicable | not relevant | irrelevant | no answer | not answered | no response | no information |
        no info | no data | see comment | see comments | see note | see notes | see below | pending | open |
        undetermined | undefined | maybe | possibly | possible | depends | it depends | varies | yes/no | y/n |
        yes / no | select | please select | choose | unbekannt | unklar | nicht bekannt | offen | nicht geprüft |
        ungeprüft | zu prüfen | noch zu prüfen | zu klären | k.a | k. a | keine angabe | keine angaben | entfällt |
        nicht anwendbar | nicht zutreffend | nicht relevant | nicht bewertet | nicht beantwortet | ja/nein |
        vielleicht | siehe kommentar | bitte wählen | bitte auswählen | nicht verifiziert | inconnu | inconnue |
        non vérifié | à vérifier | à confirmer | à déterminer | à définir | à préciser | sans objet | s.o | s/o |
        non applicable | non renseigné | indéterminé | peut-être | non précisé | oui/non | voir commentaire |
        non évalué | desconocido | no verificado | por verificar | por confirmar | por determinar | no aplica |
        no aplicable | sin información | sin datos | no especificado | pendiente | quizás | sí/no | si/no |
        sconosciuto | non verificato | da verificare | da confermare | da definire | non applicabile | non noto |
        non specificato | forse | in sospeso | onbekend | niet geverifieerd | te bepalen | nog te bepalen |
        niet van toepassing | n.v.t | nvt | niet bekend | onduidelijk | misschien | desconhecido | não verificado |
        não se aplica | não aplicável | a confirmar | nieznane | nie dotyczy | неизвестно | 未確認 | 不明 | 要確認 |
        未検証 | 未定 | 該当なし | 対象外 | 確認中 | 未回答 | 検討中 | 未知 | 不适用 | 待定 | 待确认 | 未确认 |
        확인필요 | ❓ | ❔ | ⁇ | 🤷 | ⚪
    """,
    PARTLY: """
        partial | partially | partly | partial fit | partial gap | in part | part | parts | partial support |
        partially supported | supported partially | ps | pc | partially compliant | partial compliance |
        partially met | partially meets | meets partially | meets in part | partially covered | partial coverage |
        partially implemented | partially available | limited | limited support | limited functionality | some |
        somewhat | restricted | incomplete | basic | basic support | half | mostly | with limitations |
        with restrictions | with exceptions | to some extent | conditional | conditionally | conditionally supported |
        yes partially | yes partial | yes limited | yes with limitations | mixed | minimal | rudimentary | beta |
        preview | experimental | public preview | tech preview | partially satisfied | partially fulfilled |
        supports with exceptions | teilweise | teils | teil | zum teil | z.t | z. t | bedingt | eingeschränkt |
        mit einschränkungen | mit einschränkung | teilweise erfüllt | bedingt erfüllt | eingeschränkt erfüllt |
        begrenzt | tlw | teilw | teilweise vorhanden | teilweise unterstützt | größtenteils | grundlegend | halb |
        ja teilweise | partiel | partielle | partiellement | en partie | limité | limitée | partiellement conforme |
        partiellement couvert | partiellement supporté | incomplet | sous conditions | parcial | parcialmente |
        en parte | limitado | limitada | cumple parcialmente | soporte parcial | incompleto | parziale |
        parzialmente | in parte | limitato | limitata | parzialmente supportato | gedeeltelijk | deels | beperkt |
        voldoet gedeeltelijk | ten dele | parcialmente | atende parcialmente | em parte | częściowo | částečně |
        частично | kısmen | osittain | 一部 | 一部対応 | 部分的 | 部分対応 | 条件付き | 条件付 | 一部可 | 一部可能 |
        部分 | 部分支持 | 부분 | 부분지원 | ⚠ | ◐ | ◑ | ◒ | ◓ | 🟡 | 🟠 | 🟨 | 🟧 | △ | 🔶 | 🔸 | ~ | ≈ | ± | +/- |
        ½ | 1⁄2 | 1/2 | 🌓 | 🌗 | ◧ | ◨ | ⬓ | ▲
    """,
    0.75: """
        ◕ | 🌔 | 🌖 | largely | largely met | mostly met | mostly supported | weitgehend | weitgehend erfüllt |
        largement
    """,
    0.25: """
        ◔ | 🌒 | 🌘 | barely | rarely | kaum | hardly | à peine
    """,
}

_GRADES: Mapping[float, str] = {
    1.0: """
        green | grün | vert | verde | groen | excellent | outstanding | very good | best | superior | high | strong |
        very high | ausgezeichnet | hervorragend | sehr gut | exzellent | hoch | sehr hoch | très bon | très bien |
        excellente | élevé | muy bueno | excelente | alto | alta | ottimo | eccellente | uitstekend | zeer goed |
        hoog | 高い | 高 | 優 | 优
    """,
    0.75: """
        good | above average | fairly good | gut | bon | bien | bueno | buona | buono | goed | 良 | 良い | 良好
    """,
    0.5: """
        amber | yellow | orange | gelb | jaune | amarillo | giallo | geel | average | fair | medium | moderate |
        satisfactory | acceptable | adequate | neutral | mittel | befriedigend | mittelmäßig | durchschnittlich |
        ausreichend | moyen | moyenne | medio | media | regular | sufficiente | gemiddeld | matig | 中 | 中程度 | 普通
    """,
    0.25: """
        poor | weak | low | below average | insufficient | schwach | niedrig | gering | schlecht | mangelhaft |
        faible | bajo | baja | basso | laag | slecht | scarso | 低い | 低
    """,
    0.0: """
        red | rot | rouge | rojo | rosso | rood | very poor | bad | very bad | unacceptable | worst | very low |
        ungenügend | sehr schlecht | sehr niedrig | nul | mauvais | très faible | muy malo | malo | pessimo | 劣
    """,
}

ANSWERS: Mapping[str, Meaning] = {
    normal(phrase): meaning for meaning, listed in _ANSWERS.items() for phrase in phrases(listed)
}
"""Answer phrases in normal form with what they mean."""

GRADES: Mapping[str, float] = {normal(phrase): value for value, listed in _GRADES.items() for phrase in phrases(listed)}
"""Words that grade rather than answer, best 1.0."""
