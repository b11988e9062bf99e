"""What vendors write when they mean a level of support: whole answers, by meaning and by language.

Phrases stand between bars. What can be composed is not listed: `answer_parts` says "not", "partly", "fully" and "yes,
but". Words that mean "partly" without saying how stand for 0.5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.importing.text import normal, phrases
from itsm_fit.model.tool import Level, Meaning

PARTLY = 0.5
"""The value of an answer that says "partly" but not how."""

_ANSWERS: Mapping[Meaning, Mapping[str, str]] = {
    Level.NATIVE: {
        "signs": "✓ | ✔ | ☑ | ✅ | 🗸 | √ | 🗹 | 👍 | 🟢 | 🟩 | 💚 | ⭕ | ◎ | ● | ⬤ | ■ | 💯 | 🆗 | 🌕",
        "en": """
            yes | y | true | yep | fit | full fit | good fit | full | complete | complies | comply | compliant |
            full compliance | fc | fs | full support | support | supports | supported | available |
            generally available | ga | included | include | native | natively | built in | built-in | builtin |
            inbuilt | out of the box | out-of-the-box | out of box | ootb | oob | standard | std | standard feature |
            standard functionality | core | core feature | core functionality | base product | met | meet | meets |
            exceeds | conform | exist | provides | meets requirement | meets requirements | implemented | done | ok |
            okay | pass | passed | passes | covered | exists | present | provided | delivered | accept | accepted |
            agree | agreed | confirmed | enabled | fulfilled | satisfied | conforms | conformant | conforming |
            in place | completed | fulfils | fulfills | verified | valid | unlimited | yes native | yes standard |
            yes out of the box | functional | working | works | active | on
        """,
        "de": """
            ja | j | vorhanden | erfüllt | gut erfüllt | voll | vollumfänglich | verfügbar | unterstützt | enthalten |
            inklusive | inkludiert | inbegriffen | im standard | im standard enthalten | standardfunktion |
            standardmäßig | standardmässig | nativ | wahr | gegeben | umgesetzt | realisiert | möglich | trifft zu |
            zutreffend | abgedeckt | bestanden | unbegrenzt | im lieferumfang | integriert
        """,
        "fr": """
            oui | vrai | disponible | supporté | supportée | pris en charge | prise en charge | inclus
            | incluse | illimité | compris | natif | native | en standard | standard | conforme |
            complet | complètement | couvert | satisfait | présent | respecté | réalisé | fait |
            intégré | de base | de série | fonctionnalité standard | fonction standard | fonction
            native | nativement
        """,
        "es": """
            sí | si | verdadero | disponible | soportado | incluido | incluida | nativo | nativa |
            cumple | completo | estándar | soporta | implementado | integrado | de serie |
            funcionalidad estándar | función estándar | incluido de serie | satisface | cubierto | de
            forma nativa | disponible de forma nativa | nativamente
        """,
        "it": """
            sì | vero | disponibile | supportato | incluso | inclusa | nativo | conforme | completo |
            soddisfatto | di serie | funzionalità standard | compreso | presente | soddisfa | coperto
            | funzione nativa | funzione standard | già disponibile | incluso nel prodotto | copertura
            nativa | nativamente
        """,
        "nl": "ja | waar | beschikbaar | ondersteund | inbegrepen | standaard | voldoet | voldaan | aanwezig",
        "pt": """
            sim | disponível | suportado | suportada | incluído | incluída | atende | sim nativo |
            nativo | padrão | implementado | contemplado | cumpre | cumprido | verdadeiro |
            nativamente | funcionalidade padrão | função padrão | de fábrica | satisfaz | coberto |
            atendido
        """,
        "ru": """
            да | есть | имеется | поддерживается | поддержка | доступно | доступен | реализовано |
            включено | входит в комплект | в наличии | стандартно | стандарт | встроено | встроенный |
            соответствует | выполнено | штатно | в базовой поставке | стандартная функциональность |
            стандартный функционал | стандартная функция | из коробки | коробочное решение |
            коробочная функциональность | базовая функциональность | базовый функционал |
            предусмотрено
        """,
        "uk": "так | є | наявний | підтримується | доступно | реалізовано | включено | вбудовано | відповідає",
        "pl": """
            tak | jest | dostępne | dostępny | dostępna | obsługiwane | obsługiwany | wspierane |
            zawarte | w standardzie | standardowo | standard | wbudowane | wbudowany | spełnia |
            spełnione | spełniony | zrealizowane | natywnie | standardowa funkcjonalność | funkcja
            standardowa | funkcjonalność standardowa | natywna | wbudowana | zgodne | obsługuje
        """,
        "cs": """
            ano | áno | podporováno | podporuje | dostupné | k dispozici | zahrnuto | součástí | v ceně | standardně |
            vestavěné | splňuje | splněno | obsaženo | nativně
        """,
        "sv": "ja | stöds | tillgänglig | tillgängligt | finns | ingår | inkluderad | inbyggt | uppfyllt | uppfylls",
        "da": "ja | understøttet | understøttes | tilgængelig | findes | inkluderet | indbygget | opfyldt | opfyldes",
        "no": "støttet | støttes | tilgjengelig | finnes | inkludert | innebygd | oppfylt | oppfylles",
        "fi": """
            kyllä | on | tuettu | tuetaan | saatavilla | sisältyy | vakiona | vakio | sisäänrakennettu | täyttyy |
            täyty
        """,
        "tr": """
            evet | var | destekleniyor | desteklenir | mevcut | dahil | standart | yerleşik | karşılıyor |
            karşılanıyor
        """,
        "hu": "igen | támogatott | támogatja | elérhető | tartalmazza | beépített | alapértelmezett | teljesül",
        "ro": "da | există | suportat | disponibil | inclus | inclusă | nativ | îndeplinit",
        "el": "ναι | υποστηρίζεται | διαθέσιμο | περιλαμβάνεται | ενσωματωμένο | καλύπτεται",
        "ja": """
            はい | 対応 | 対応済 | 対応済み | 標準対応 | 標準 | 標準機能 | 済 | 完了 | 可 | 可能 | あり | 有り |
            準拠 | 実装済 | 実装済み | 合格
            | 標準装備 | 内蔵 | サポート | 満たす | 標準機能で対応 | 標準で対応 | 標準で対応可能 |
            パッケージ標準 | 対応可 | 標準搭載
        """,
        "zh": """
            是 | 有 | 支持 | 支援 | 包含 | 包括 | 内置 | 內建 | 原生 | 标准 | 标准功能 | 標準 | 可用 | 具备 |
            具備 | 满足 | 滿足 | 已实现 |
            标准支持 | 开箱即用 | 原生支持 | 符合 | 产品自带 | 自带 | 内置功能 | 內建功能 | 提供
        """,
        "ko": """
            예 | 네 | 지원 | 지원함 | 가능 | 있음 | 포함 | 기본 | 기본 제공 | 기본제공 | 내장 | 제공 | 충족 | 적합
        """,
    },
    Level.CONFIGURATION: {
        "en": """
            configuration | config | configurable | configured | configuration required | requires configuration |
            cfg | conf | via configuration | by configuration | with configuration | through configuration |
            settings | configuration only | setup | via settings | parameterisation | parameterization | no code |
            low code | low-code | no-code | yes with configuration | yes configurable | yes via configuration
        """,
        "de": """
            konfiguration | konfigurierbar | durch konfiguration | per konfiguration | mit konfiguration |
            über konfiguration | parametrierbar | parametrierung | einstellbar | einstellung
        """,
        "fr": """
            configurable | paramétrable | paramétrage | par paramétrage | par configuration | avec
            configuration | via paramétrage | via configuration | à paramétrer | à configurer
        """,
        "es": """
            configuración | parametrizable | parametrización | por configuración | mediante
            configuración | por parámetros | mediante parametrización | por parametrización | por
            configurar
        """,
        "it": """
            configurazione | configurabile | tramite configurazione | parametrizzabile |
            parametrizzazione | con parametrizzazione | tramite parametrizzazione | da configurare |
            impostazione | mediante configurazione
        """,
        "nl": "configuratie | configureerbaar | instelbaar",
        "pt": """
            configuração | configurável | parametrizável | por configuração | parametrização | por
            parametrização | via parametrização | via configuração | por parâmetros
        """,
        "ru": """
            настройка | настраивается | настраиваемо | конфигурация | конфигурируется | через
            настройки | параметризация | конфигурирование | настройками | путём настройки | путем
            настройки | через настройку | настройкой | требует настройки
        """,
        "uk": "налаштування | налаштовується | конфігурація",
        "pl": """
            konfiguracja | konfigurowalne | konfigurowalny | przez konfigurację | po konfiguracji |
            parametryzacja | przez parametryzację | poprzez konfigurację | parametryzowalne | do
            konfiguracji | wymaga konfiguracji
        """,
        "cs": "konfigurace | konfigurovatelné | nastavitelné | nastavením | konfigurací",
        "sv": "konfiguration | konfigurerbar | konfigurerbart | via konfiguration | inställning",
        "da": "konfigurerbar | konfigurerbart | indstilling",
        "no": "konfigurasjon | konfigurerbar | konfigurerbart | innstilling",
        "fi": "konfigurointi | konfiguroitavissa | määritettävissä | asetuksilla",
        "tr": "yapılandırma | yapılandırılabilir | konfigürasyon | ayarlanabilir",
        "hu": "konfiguráció | konfigurálható | beállítható",
        "ro": "configurare | configurabil | prin configurare",
        "el": "παραμετροποιήσιμο | παραμετροποίηση | ρυθμιζόμενο",
        "ja": """
            設定 | 設定で対応 | 設定可能 | 設定により対応 | パラメータ設定 | 設定で対応可能 | 要設定 | 設定変更で対応
        """,
        "zh": """
            配置 | 可配置 | 需配置 | 可設定 | 通过配置实现 | 需要配置 | 参数化 | 参数配置 | 可通过配置满足 |
            通过配置满足
        """,
        "ko": "설정 | 설정 가능 | 구성 가능 | 구성 | 설정으로 가능",
    },
    Level.EXTENSION: {
        "signs": "🔌 | 🧩",
        "en": """
            extension | extensions | extern | external | externally | add-on | addon | add on | add-ons |
            add-on module | optional add-on | plugin | plug-in | plug in | plugins | via plugin | via plug-in |
            via add-on | via extension | via module | third party | third-party | 3rd party | 3rd-party |
            3rd party tool | third party tool | third party product | 3p | 3pp | partner | partner product |
            partner solution | via partner | marketplace | module | additional module | optional module |
            separate module | separate product | integration | via integration | through integration | connector |
            additional license | additional licence | extra module | extra cost | at extra cost | paid add-on |
            with add-on | with plugin | with extension | with third party | with 3rd party | yes via plugin |
            yes with add-on | yes via add-on | optional extra | paid extra | optional at extra cost | chargeable
        """,
        "de": """
            erweiterung | zusatzmodul | zusatzprodukt | drittanbieter | drittprodukt | drittsystem | modul | zusatz |
            über plugin | per plugin | mit plugin | mit erweiterung | mit zusatzmodul | zusatzlizenz | aufpreis |
            über drittanbieter | externe lösung | gegen aufpreis | kostenpflichtig | aufpreispflichtig
        """,
        "fr": """
            module complémentaire | greffon | tiers | solution tierce | produit tiers | partenaire |
            externe | par extension | module optionnel | complément | payant | en supplément | option
            payante | intégration | en option | via un module | via module complémentaire
        """,
        "es": """
            extensión | complemento | terceros | de terceros | módulo adicional | externo | con coste
            adicional | módulo opcional | producto de terceros | integración | mediante complemento |
            con módulo adicional
        """,
        "it": """
            estensione | modulo aggiuntivo | terze parti | componente aggiuntivo | esterno | a
            pagamento | prodotto di terze parti | modulo opzionale | integrazione | tramite plugin |
            con modulo aggiuntivo
        """,
        "nl": "uitbreiding | derden | via derden | aanvullende module | extern product | tegen meerprijs",
        "pt": """
            extensão | módulo adicional | terceiros | complemento | opcional pago | módulo opcional |
            produto de terceiros | integração | via plugin | com módulo adicional
        """,
        "ru": """
            расширение | плагин | модуль | дополнительный модуль | доп. модуль | дополнение |
            сторонний продукт | стороннее решение | за доплату | платно | интеграция | надстройка |
            стороннее по | дополнительная лицензия | опциональный модуль | дополнительный продукт
        """,
        "uk": "розширення | плагін | додатковий модуль | сторонній продукт | за доплату",
        "pl": """
            rozszerzenie | wtyczka | dodatek | moduł | dodatkowy moduł | płatny dodatek | integracja |
            za dopłatą | moduł dodatkowy | produkt zewnętrzny | oprogramowanie firm trzecich | produkt
            firm trzecich | moduł opcjonalny
        """,
        "cs": "rozšíření | doplněk | zásuvný modul | přídavný modul | třetí strana | za příplatek | integrace",
        "sv": "tillägg | tilläggsmodul | tillval | insticksprogram | tredjepart | mot tillägg",
        "da": "tilføjelse | tilvalg | tillægsmodul | udvidelse | tredjepart | mod merpris",
        "no": "tillegg | tilleggsmodul | tilvalg | utvidelse | tredjepart | mot tillegg",
        "fi": "laajennus | lisäosa | lisämoduuli | liitännäinen | kolmas osapuoli | lisämaksusta",
        "tr": "eklenti | uzantı | ek modül | üçüncü taraf | ek ücretli | ücretli eklenti | entegrasyon",
        "hu": "bővítmény | kiegészítő | kiegészítő modul | harmadik fél | felárért",
        "ro": "extensie | modul | modul suplimentar | terți | contra cost",
        "el": "επέκταση | πρόσθετο | πρόσθετη μονάδα | τρίτου μέρους",
        "ja": """
            拡張 | 拡張機能 | プラグイン | 他社製品 | 外部 | オプション | 外部連携 | アドオン | 有償オプション |
            有料オプション | オプション製品 |
            オプション製品が必要 | オプションで対応 | 追加モジュール | 連携 | 他製品連携 | アドオンで対応
        """,
        "zh": """
            插件 | 外掛 | 第三方 | 扩展 | 擴充 | 附加 | 附加组件 | 附加模块 | 可选 | 選配 | 需另购 | 付费 |
            集成 | 第三方产品 | 第三方集成 |
            可选模块 | 选配模块 | 需购买模块 | 通过插件实现
        """,
        "ko": "확장 | 플러그인 | 애드온 | 추가 모듈 | 옵션 | 유료 옵션 | 별도 구매 | 타사 제품 | 서드파티 | 연동",
    },
    Level.CUSTOM: {
        "signs": "🔧 | 🛠",
        "en": """
            custom | customization | customisation | customized | customised | customizable | customisable | cust |
            bespoke | custom development | custom code | custom coding | custom build | custom built | custom script |
            custom work | development | development required | requires development | development needed | dev |
            coding | code | script | scripting | programming | programmable | modification | modifications |
            with modification | with modifications | minor modification | major modification |
            requires customization | requires customisation | customization required | customisation required |
            with customization | with customisation | via customization | via api | api | yes with customization |
            yes with modification | yes custom | diy | self-built | workaround | with workaround | via workaround
        """,
        "de": """
            eigenentwicklung | individualentwicklung | individualprogrammierung | programmierung | anpassung |
            entwicklung | individuell | kundenspezifisch | mit anpassung | mit anpassungen | anpassbar |
            anpassung nötig | anpassung erforderlich | zusatzentwicklung | durch programmierung | durch entwicklung |
            mit programmierung | skript | workaround nötig
        """,
        "fr": """
            développement | développement spécifique | spécifique | personnalisation | sur mesure | à
            développer | adaptation | par développement | avec développement | développement ad hoc |
            développement sur mesure | développement complémentaire
        """,
        "es": """
            desarrollo | desarrollo a medida | a medida | personalización | requiere desarrollo | con
            desarrollo | adaptación | desarrollo específico | desarrollo ad hoc | por desarrollar |
            customización | desarrollo propio
        """,
        "it": """
            sviluppo | personalizzazione | su misura | da sviluppare | sviluppo ad hoc | sviluppo
            specifico | sviluppo software | sviluppo custom | adattamento | customizzazione | con
            sviluppo
        """,
        "nl": "maatwerk | ontwikkeling | aanpassing",
        "pt": """
            desenvolvimento | customização | personalização | sob medida | adaptação | desenvolvimento
            específico | desenvolvimento sob medida | à medida | desenvolvimento à medida | a
            desenvolver
        """,
        "ru": """
            доработка | требует доработки | требуется доработка | разработка | программирование |
            кастомизация | кастом | на заказ | скрипт | адаптация | индивидуальная разработка |
            заказная разработка | требует разработки
        """,
        "uk": "доопрацювання | розробка | кастомізація",
        "pl": """
            modyfikacja | dostosowanie | kastomizacja | customizacja | wymaga dostosowania |
            programowanie | prace programistyczne | rozwój | dedykowany rozwój | dedykowane | wymaga
            programowania | prace deweloperskie | adaptacja | wymaga modyfikacji | wymaga rozwoju
        """,
        "cs": "vývoj | na míru | zakázkový vývoj | přizpůsobení | úprava",
        "sv": "anpassning | kundanpassning | utveckling | skräddarsytt | specialutveckling",
        "da": "tilpasning | specialudvikling | udvikling | skræddersyet",
        "no": "tilpasning | spesialutvikling | utvikling | skreddersydd",
        "fi": "räätälöinti | räätälöity | kehitystyö | vaatii kehitystä",
        "tr": "özelleştirme | özel geliştirme | geliştirme | uyarlama",
        "hu": "egyedi fejlesztés | fejlesztés | testreszabás | egyedi",
        "ro": "dezvoltare | personalizare | la comandă",
        "el": "προσαρμογή | ανάπτυξη | κατά παραγγελία",
        "ja": """
            カスタマイズ | 開発 | 要開発 | 個別開発 | 追加開発 | カスタム | カスタム開発 | 要カスタマイズ |
            アドオン開発 | 開発が必要 | カスタマイズで対応 |
            カスタマイズが必要 | 作り込み
        """,
        "zh": """
            定制 | 定制开发 | 需定制 | 客製 | 客製化 | 二次开发 | 需开发 | 自定义开发 | 需要开发 | 需定制开发 |
            客制化 | 个性化开发 | 開發 | 定製 |
            定制实现
        """,
        "ko": "커스터마이징 | 맞춤 개발 | 개발 필요 | 커스텀 | 추가 개발 | 개발",
    },
    Level.ROADMAP: {
        "signs": "🚧 | 🔜 | 📅 | 🗓 | ⏳ | ⌛ | 🏗",
        "en": """
            roadmap | road map | on roadmap | on the roadmap | on road map | planned | plan | future |
            future release | future version | coming | coming soon | soon | upcoming | in development |
            under development | in progress | wip | work in progress | next release | next version | scheduled |
            to be released | committed | on request roadmap | in the pipeline | in pipeline | under construction |
            under consideration | being developed | not yet | later
        """,
        "de": """
            geplant | in planung | in entwicklung | in arbeit | zukünftig | künftig | vorgesehen | demnächst |
            noch nicht | auf der roadmap
        """,
        "fr": """
            prévu | prévue | planifié | planifiée | à venir | en cours | en développement | feuille de
            route | pas encore | bientôt | version future | prochaine version | futur | en cours de
            développement
        """,
        "es": """
            planificado | previsto | en desarrollo | futuro | próximamente | en curso | todavía no |
            aún no | en hoja de ruta | hoja de ruta | próxima versión | versión futura
        """,
        "it": """
            pianificato | previsto | in sviluppo | in corso | prossimamente | non ancora | in roadmap
            | rilascio futuro | versione futura | prossima versione | futuro
        """,
        "nl": "gepland | in ontwikkeling | binnenkort | nog niet | toekomstig",
        "pt": """
            planejado | planeado | previsto | em desenvolvimento | futuramente | ainda não | em breve
            | versão futura | próxima versão | futuro | no roadmap
        """,
        "ru": """
            планируется | запланировано | в планах | в разработке | скоро | в будущем | пока нет | ещё
            нет | ещё не | в следующей версии | в будущей версии | дорожная карта | в дорожной карте
        """,
        "uk": "планується | заплановано | в розробці | незабаром | ще ні",
        "pl": """
            planowane | planowany | planowana | w planach | w przygotowaniu | w trakcie | wkrótce |
            jeszcze nie | przyszła wersja | w przyszłej wersji | w następnej wersji | następna wersja
            | mapa drogowa | w trakcie realizacji
        """,
        "cs": "plánováno | plánované | v plánu | ve vývoji | připravuje se | brzy | zatím ne | zatím není",
        "sv": "planerad | planerat | planeras | på gång | kommande | under utveckling | inte än | ännu inte",
        "da": "planlagt | planlægges | på vej | under udvikling | kommende | endnu ikke | ikke endnu",
        "no": "under planlegging | på vei | ennå ikke | ikke ennå | kommer",
        "fi": "suunnitteilla | suunniteltu | tulossa | kehitteillä | ei vielä",
        "tr": "planlanıyor | planlandı | planlanan | yol haritasında | geliştiriliyor | yakında | henüz yok",
        "hu": "tervezett | tervezve | tervben | fejlesztés alatt | hamarosan | még nem | még nincs",
        "ro": "planificat | în dezvoltare | în curând | nu încă | încă nu",
        "el": "προγραμματισμένο | υπό ανάπτυξη | σύντομα | όχι ακόμα",
        "ja": """
            予定 | 計画中 | 対応予定 | 開発中 | 今後対応 | 対応中 | ロードマップ | 将来対応 | 今後対応予定 |
            次期バージョン | 将来対応予定
        """,
        "zh": """
            计划中 | 計劃中 | 規劃中 | 规划中 | 开发中 | 開發中 | 已规划 | 路线图 | 即将推出 | 尚未 | 待开发 |
            未来版本 | 后续版本 | 下一版本 |
            计划支持 | 未来支持
        """,
        "ko": "예정 | 지원 예정 | 계획 | 계획됨 | 계획 중 | 개발 중 | 개발중 | 로드맵 | 개발 예정 | 출시 예정",
    },
    Level.NONE: {
        "signs": "✗ | ✘ | ❌ | ✖ | ❎ | 🗙 | ✕ | × | 🚫 | ⛔ | 🔴 | 🟥 | 👎 | ⊘ | ⛌ | 🌑",
        "en": """
            no | n | false | invalid | gap | no fit | misfit | nope | none | unsupported | no support | unavailable |
            missing | absent | lacking | lacks | excluded | never | impossible | non compliant | non-compliant |
            noncompliant | nc | ns | non compliance | unmet | not possible | not offered | fail | failed | fails |
            rejected | cannot | can't | unable | nonexistent | does not exist | off | disabled | inactive | won't do |
            not natively | not done
        """,
        "de": "nein | fehlt | fehlend | kein | keine | falsch | unerfüllt | trifft nicht zu",
        "fr": """
            non | faux | indisponible | non pris en charge | non prise en charge | aucun | aucune |
            manquant | absent | pas disponible | non pris en compte
        """,
        "es": """
            no | ninguno | ninguna | falso | ausente | sin soporte | sin cobertura
        """,
        "it": """
            nessuno | nessuna | assente | mancante | scoperto
        """,
        "nl": "nee | niet | geen | onwaar | ontbreekt | voldoet niet",
        "pt": """
            não | nao | nenhum | nenhuma | ausente | indisponível | sem suporte
        """,
        "ru": """
            нет | отсутствует | не имеется | недоступно | невозможно | нет возможности | невозможно
            реализовать
        """,
        "uk": "ні | немає | відсутній | недоступно",
        "pl": """
            nie | brak | nie ma | niedostępne | niedostępny | nieobsługiwane | niespełnione |
            niezgodne | brak możliwości | brak obsługi
        """,
        "cs": "ne | není | chybí | nelze | nepodporuje | nepodporováno | nedostupné | nesplňuje | nesplněno",
        "sv": """
            nej | saknas | ej | inte | ingen | finns inte | stöds inte | stöds ej | finns ej | ingår ej | ingår inte
        """,
        "da": "nej | mangler | ikke | findes ikke | understøttes ikke",
        "no": "nei | mangler | ikke | finnes ikke | støttes ikke",
        "fi": "ei | ei ole | ei tuettu | ei tueta | ei saatavilla | puuttuu | ei sisälly | ei mahdollista",
        "tr": """
            hayır | yok | desteklenmiyor | desteklenmez | mevcut değil | dahil değil | karşılamıyor | karşılanmıyor
        """,
        "hu": "nem | nincs | nem támogatott | nem elérhető | hiányzik",
        "ro": "nu | nu există | lipsă | lipsește | indisponibil",
        "el": "όχι | δεν υποστηρίζεται | μη διαθέσιμο | δεν υπάρχει",
        "ja": """
            いいえ | なし | 無し | 非対応 | 未対応 | 満たさない | 不可 | 不可能 | 未実装 | 不合格 | 無 |
            対応不可 | 対応不可能 | 対応していない |
            実現不可 | 対応なし
        """,
        "zh": """
            否 | 不 | 无 | 無 | 没有 | 沒有 | 不支持 | 不支援 | 不包含 | 不包括 | 不可用 | 不具备 | 不满足 |
            缺失 | 无法满足 | 无法支持 | 不符合
            | 未提供 | 無法支援 | 無法滿足
        """,
        "ko": """
            아니오 | 아니요 | 미지원 | 없음 | 불가 | 불가능 | 지원 안 함 | 지원안함 | 지원하지 않음 | 미제공 |
            미포함 | 불포함 | 미충족
        """,
    },
    Level.UNKNOWN: {
        "signs": "? | ?? | ??? | ❓ | ❔ | ⁇ | 🤷 | ⚪",
        "en": """
            unknown | tbd | t.b.d | tba | tbc | t.b.c | to be determined | to be confirmed | to be defined |
            to be announced | to be decided | to be checked | to do | todo | not verified | not yet verified |
            not yet tested | not yet reviewed | not yet assessed | not yet checked | not yet known | not yet decided |
            unverified | not documented | undocumented | nd | n.d | n/d | not specified | unspecified | not tested |
            untested | not checked | unchecked | not reviewed | not assessed | not evaluated | not known |
            not started | not rated | not scored | unclear | unsure | not sure | n/a | na | n.a | n. a | n\\a |
            not applicable | not relevant | irrelevant | no answer | not answered | no response | no information |
            no info | no data | see comment | see comments | see note | see notes | see below | pending | open |
            undetermined | undefined | maybe | possibly | possible | depends | it depends | varies | select |
            please select | choose
        """,
        "de": """
            unbekannt | unklar | nicht bekannt | offen | nicht geprüft | ungeprüft | zu prüfen | noch zu prüfen |
            zu klären | noch offen | k.a | k. a | keine angabe | keine angaben | entfällt | nicht anwendbar |
            nicht zutreffend | nicht relevant | nicht bewertet | nicht beantwortet | vielleicht | siehe kommentar |
            bitte wählen | bitte auswählen | nicht verifiziert
        """,
        "fr": """
            inconnu | inconnue | non vérifié | à vérifier | à confirmer | à déterminer | à définir | à préciser |
            sans objet | s.o | s/o | non applicable | non renseigné | indéterminé | peut-être | non précisé |
            voir commentaire | non évalué
        """,
        "es": """
            desconocido | no verificado | por verificar | por confirmar | por determinar | por definir | no aplica |
            no aplicable | sin información | sin datos | no especificado | pendiente | quizás
        """,
        "it": """
            sconosciuto | non verificato | da verificare | da confermare | da definire | non applicabile | non noto |
            non specificato | forse | in sospeso
        """,
        "nl": """
            onbekend | niet geverifieerd | te bepalen | nog te bepalen | nog open | niet van toepassing | n.v.t |
            nvt | niet bekend | onduidelijk | misschien
        """,
        "pt": "desconhecido | não verificado | não se aplica | não aplicável | a confirmar | a definir | talvez",
        "ru": """
            неизвестно | не известно | н/д | н.д | нет данных | не применимо | неприменимо | н/п | уточняется |
            не проверено | не указано | под вопросом
        """,
        "uk": "невідомо | н/д | немає даних | не застосовується | уточнюється",
        "pl": "nieznane | nie dotyczy | n.d | brak danych | do ustalenia | do potwierdzenia | nie wiadomo",
        "cs": "neznámé | není známo | neznámo | nerelevantní | bude upřesněno | k ověření | nezjištěno",
        "sv": "okänt | ej tillämpligt | ej relevant | oklart | ej klart | inte tillämpligt | vet ej | ej verifierat",
        "da": "ukendt | ikke relevant | uafklaret | afklares | ikke verificeret | ved ikke",
        "no": "ukjent | ikke aktuelt | uavklart | avklares | vet ikke",
        "fi": "tuntematon | ei tiedossa | ei sovellu | ei sovellettavissa | avoin | selvitettävä",
        "tr": "bilinmiyor | belirsiz | geçerli değil | uygulanamaz | belirlenecek",
        "hu": "ismeretlen | nem ismert | nem alkalmazható | nem releváns | n.a",
        "ro": "necunoscut | nu se aplică | neaplicabil | de stabilit | de confirmat",
        "el": "άγνωστο | δεν ισχύει | μη εφαρμόσιμο | εκκρεμεί",
        "ja": "未確認 | 不明 | 要確認 | 未検証 | 未定 | 該当なし | 対象外 | 確認中 | 未回答 | 検討中",
        "zh": "未知 | 不适用 | 不適用 | 待定 | 待确认 | 待確認 | 未确认 | 不详 | 不清楚",
        "ko": "확인필요 | 확인 필요 | 미정 | 미확인 | 해당 없음 | 해당없음 | 알 수 없음 | 불명 | 확인 중",
    },
    PARTLY: {
        "signs": """
            ⚠ | ◐ | ◑ | ◒ | ◓ | 🟡 | 🟠 | 🟨 | 🟧 | △ | 🔶 | 🔸 | ~ | ≈ | ± | +/- | ½ | 1⁄2 | 1/2 | 🌓 | 🌗 | ◧ | ◨ |
            ⬓ | ▲
        """,
        "en": """
            partial | partially | partly | partial fit | partial gap | in part | part | parts | partial support | ps |
            pc | partial compliance | partial coverage | limited | limited support | limited functionality | some |
            somewhat | restricted | incomplete | basic | basic support | half | mostly | with limitations |
            with restrictions | with exceptions | to some extent | conditional | conditionally |
            conditionally supported | yes partial | yes limited | yes with limitations | mixed | minimal |
            rudimentary | beta | preview | experimental | public preview | tech preview | supports with exceptions
        """,
        "de": """
            teilweise | teils | teil | zum teil | z.t | z. t | bedingt | eingeschränkt | mit einschränkungen |
            mit einschränkung | begrenzt | tlw | teilw | grundlegend | halb | jein | mit vorbehalt
        """,
        "fr": """
            partiel | partielle | partiellement | en partie | limité | limitée | incomplet | sous conditions |
            avec restrictions
        """,
        "es": "parcial | parcialmente | en parte | limitado | limitada | soporte parcial | incompleto",
        "it": "parziale | parzialmente | in parte | limitato | limitata",
        "nl": "gedeeltelijk | deels | beperkt | ten dele",
        "pt": "parcialmente | parcial | em parte | limitado | limitada | com restrições",
        "ru": "частично | отчасти | ограниченно | ограничено | не полностью | с ограничениями",
        "uk": "частково | обмежено | з обмеженнями",
        "pl": """
            częściowo | częściowe | częściowy | częściowa | ograniczone | w ograniczonym zakresie | z ograniczeniami
        """,
        "cs": "částečně | částečné | omezeně | zčásti | s omezením | s výhradami",
        "sv": "delvis | begränsat | till viss del | med begränsningar",
        "da": "delvist | delvis | begrænset | til dels | med begrænsninger",
        "no": "begrenset | til dels | med begrensninger",
        "fi": "osittain | osittainen | rajoitetusti | rajoitettu",
        "tr": "kısmen | kısmi | sınırlı | kısıtlı",
        "hu": "részben | részleges | részlegesen | korlátozott | korlátozottan",
        "ro": "parțial | limitat | în parte",
        "el": "μερικώς | μερικά | εν μέρει | περιορισμένα",
        "ja": "一部 | 一部対応 | 部分的 | 部分対応 | 条件付き | 条件付 | 一部可 | 一部可能 | 制限あり",
        "zh": "部分 | 部份 | 有限 | 有限支持 | 部分满足 | 有限制",
        "ko": "부분 | 부분지원 | 부분 지원 | 일부 | 일부 지원 | 부분적 | 제한적 | 일부 가능 | 조건부",
    },
    0.75: {
        "signs": "◕ | 🌔 | 🌖",
        "words": """
            largely | weitgehend | größtenteils | largement | в основном
        """,
    },
    0.25: {"signs": "◔ | 🌒 | 🌘", "words": "barely | rarely | kaum | hardly | à peine"},
}

_GRADES: Mapping[float, str] = {
    1.0: """
        green | grün | vert | verde | groen | excellent | outstanding | very good | best | highest | superior | high |
        strong | very high | ausgezeichnet | hervorragend | sehr gut | exzellent | hoch | sehr hoch | très bon |
        très bien | excellente | élevé | muy bueno | excelente | muito bom | alto | alta | ottimo | eccellente |
        uitstekend | zeer goed | hoog | отлично | очень хорошо | высокий | bardzo dobry | bardzo dobrze | wysoki |
        doskonały | výborný | výborně | velmi dobrý | vysoký | utmärkt | mycket bra | hög | fremragende | meget god |
        meget bra | høj | høy | utmerket | erinomainen | erittäin hyvä | korkea | mükemmel | çok iyi | yüksek |
        kiváló | magas | foarte bun | εξαιρετικό | 高い | 高 | 優 | 优 | 优秀 | 優秀 | 很好 | 非常に良い | 매우 좋음 |
        매우 우수 | 우수 | 높음 | 상 | bästa | beste | besser | mejor | meilleur | migliore | melhor | лучший | 最高 |
        最好
    """,
    0.75: """
        good | above average | fairly good | gut | bon | bien | bueno | bom | buona | buono | goed | хорошо | dobry |
        dobrze | dobrý | dobře | bra | god | hyvä | iyi | jó | bun | καλό | 良 | 良い | 良好 | 好 | 좋음 | 양호
    """,
    0.5: """
        amber | yellow | orange | gelb | jaune | amarillo | giallo | geel | average | fair | medium | moderate |
        satisfactory | acceptable | adequate | neutral | mittel | befriedigend | mittelmäßig | durchschnittlich |
        ausreichend | moyen | moyenne | medio | media | médio | regular | sufficiente | gemiddeld | matig |
        удовлетворительно | средний | średni | dostateczny | střední | průměrný | medel | medelmåttig | middel |
        keskinkertainen | keskitaso | orta | közepes | mediu | μέτριο | 中 | 中程度 | 普通 | 一般 | 中等 | 보통 | 중
    """,
    0.25: """
        poor | weak | low | below average | insufficient | schwach | niedrig | gering | schlecht | mangelhaft |
        faible | bajo | baja | baixo | basso | laag | slecht | scarso | плохо | низкий | słaby | niski | slabý |
        nízký | dålig | låg | dårlig | lav | heikko | matala | huono | zayıf | düşük | gyenge | alacsony | slab |
        scăzut | κακό | χαμηλό | 低い | 低 | 差 | 较差 | 나쁨 | 낮음 | 하
    """,
    0.0: """
        red | rot | rouge | rojo | rosso | rood | very poor | bad | very bad | unacceptable | worst | lowest |
        very low | ungenügend | unzureichend | sehr schlecht | sehr niedrig | nul | mauvais | très faible |
        très mauvais | muy malo | malo | ruim | muito ruim | pessimo | очень плохо | bardzo słaby | niedostateczny |
        velmi špatný | nedostatečný | mycket dålig | meget dårlig | erittäin huono | çok kötü | çok zayıf |
        elégtelen | foarte slab | 劣 | 很差 | 매우 나쁨 | 매우 낮음
    """,
}


def _listed() -> Iterator[tuple[str, Meaning]]:
    for meaning, languages in _ANSWERS.items():
        for listed in languages.values():
            for phrase in phrases(listed):
                yield normal(phrase), meaning


ANSWERS: Mapping[str, Meaning] = dict(_listed())
"""Answer phrases in normal form with what they mean."""

BEST = """
    best | highest | top | beste | bester | bestes | höchste | meilleur | meilleure | mejor | migliore | melhor |
    лучший | лучшая | лучшее | наилучший | найкраща | najlepszy | najlepsza | najlepsze | nejlepší | bästa | bäst |
    bedste | bedst | paras | en iyi | legjobb | cel mai bun | cea mai bună | καλύτερο | καλύτερη | 最も良い | 最良 |
    最高 | 最好 | 最佳 | 가장 좋 | 최고
"""
WORST = """
    worst | lowest | poorest | schlechteste | schlechtester | schlechtestes | niedrigste | plus mauvais |
    plus mauvaise | pire | peor | peggiore | pior | худший | худшая | худшее | наихудший | найгірша | najgorszy |
    najgorsza | najgorsze | nejhorší | sämsta | sämst | dårligste | dårligst | værste | verste | huonoin | en kötü |
    legrosszabb | cel mai slab | cea mai slabă | χειρότερο | χειρότερη | 最も悪い | 最悪 | 最低 | 最差 | 가장 나쁨 |
    가장 나쁜 | 최저 | 최악
"""
"""Superlatives that name an end of a scale."""

GRADES: Mapping[str, float] = {normal(phrase): value for value, listed in _GRADES.items() for phrase in phrases(listed)}
"""Words that grade rather than answer, best 1.0."""
