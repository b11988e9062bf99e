"""The words that head the columns of matrices, in several languages, for each role a column can play."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from itsm_fit.importing.text import any_of, normal, phrases


class Role(StrEnum):
    """What a column holds."""

    TEXT = "text"
    ID = "id"
    GROUP = "group"
    PRIORITY = "priority"
    WEIGHT = "weight"
    ANSWER = "answer"
    SCORE = "score"
    COMMENT = "comment"
    TOOL = "tool"
    ABOUT = "about"
    PRODUCT = "product"
    TOTAL = "total"
    OTHER = "other"


_WHOLE: Mapping[Role, str] = {
    Role.TEXT: """
        requirement | requirements | feature | features | criterion | criteria | criterium | capability |
        capabilities | function | functions | functionality | functionalities | question | questions |
        requirement text | requirement description | description of requirement | feature name | feature description |
        control | item | items | attribute | attributes | use case | user story | need | needs |
        requirement statement | evaluation criteria | evaluation criterion | selection criteria | property |
        properties | aspect | aspects | test | check | characteristic | business requirement |
        functional requirement | technical requirement | requirement name | demand | anforderung | anforderungen |
        kriterium | kriterien | funktion | funktionen | merkmal | merkmale | eigenschaft | eigenschaften |
        leistungsmerkmal | frage | fragen | beschreibung der anforderung | funktionalität | anforderungstext |
        anforderungsbeschreibung | bewertungskriterium | bewertungskriterien | prüfpunkt | leistung |
        anforderung / kriterium | use-case | exigence | exigences | critère | critères | fonction | fonctionnalité |
        fonctionnalités | besoin | besoins | fonctions | caractéristique | requisito | requisitos | criterio |
        criterios | función | funcionalidad | funcionalidades | característica | características | pregunta |
        requisiti | criteri | funzione | funzionalità | funzioni | caratteristica | domanda | eis | eisen | wens |
        functie | functionaliteit | eigenschap | vraag | requisito funcional | funcionalidade | critério | critérios |
        要件 | 機能 | 項目 | 機能名 | 要求 | 要求事項 | 評価項目 | 质问 | 功能 | 需求 | 要求项 | требование |
        требования | критерий | критерии | функция | функции | функционал | функциональность | возможность | вопрос |
        показатель | wymaganie | wymagania | kryterium | kryteria | funkcja | funkcje | funkcjonalność | cecha |
        pytanie | požadavek | požadavky | kritérium | kritéria | funkce | vlastnost | otázka | požiadavka | krav |
        kriterier | funktioner | egenskap | egenskaper | fråga | kravbeskrivning | kriterie | spørgsmål | egenskab |
        funksjon | funksjoner | spørsmål | vaatimus | vaatimukset | kriteeri | kriteerit | ominaisuus | toiminto |
        toiminnallisuus | kysymys | 요구사항 | 요건 | 기능 | 항목 | 평가항목 | 기준 | 질문 | 需求项 | 指标 |
        评价指标 | 评估项 | 评估指标 | 标准 | 项目 | 需求說明 | 項目名稱 | 要求內容 | gereksinim | gereksinimler |
        kriter | kriterler | özellik | özellikler | fonksiyon | işlev | soru | követelmény | funkció | kérdés |
        cerință | cerințe | criteriu | criterii | funcționalitate | вимога | вимоги | критерій | функція | απαίτηση |
        κριτήριο | λειτουργία | χαρακτηριστικό | requisitos funcionais | recurso
    """,
    Role.ID: """
        id | no | nr | # | number | ref | reference no | ref no | ref. | key | code | req id | req. id | req no |
        req. no | requirement id | requirement no | requirement number | requirement # | req # | item no | item # |
        item number | identifier | uid | guid | s no | s.no | sl no | sl. no | sr no | sno | sr. no | serial | line |
        line # | line no | index | control id | question id | question no | feature id | ref id | seq | nummer |
        lfd. nr | lfd nr | lfd.nr | lfd. nummer | pos | pos. | position | kennung | anforderungs-id | anf.-nr |
        anf. nr | anforderungsnummer | kürzel | schlüssel | ziffer | numéro | n° | n° exigence | réf | référence |
        identifiant | repère | número | núm | nº | código | numero | codice | num | volgnummer | kenmerk | 番号 |
        no. | 編號 | 编号 | 序号 | 項番 | rid | usid | № | номер | № п/п | п/п | код | lp | l.p | lp. | numer | kod |
        č | č. | číslo | poř. č. | poz | löpnr | id-nr | nro | tunnus | 번호 | 순번 | 编码 | 序號 | sıra | sıra no |
        kod no | sorszám | azonosító | nr. crt | nr crt | α/α | κωδικός
    """,
    Role.GROUP: """
        category | categories | group | groups | area | areas | section | sections | module | modules | domain |
        domains | topic | topics | theme | chapter | sub category | subcategory | sub-category | process | practice |
        component | feature group | requirement group | requirement category | requirement area | functional area |
        class | epic | capability area | main category | part | heading | block | cluster | type of requirement |
        requirement type | subject | functional group | feature category | feature area | pillar | subgroup |
        sub-area | subdomain | discipline | workstream | level 1 | level 2 | sub section | sub-section | subsection |
        kategorie | kategorien | gruppe | bereich | themenbereich | thema | modul | kapitel | abschnitt |
        themengebiet | hauptkategorie | unterkategorie | anforderungsgruppe | oberkategorie | kriteriengruppe |
        prozess | anforderungsbereich | hauptkriterium | catégorie | groupe | domaine | thème | rubrique | chapitre |
        processus | famille | sous-catégorie | categoría | grupo | área | tema | sección | proceso | módulo |
        subcategoría | categoria | gruppo | ambito | sezione | sottocategoria | categorie | groep | onderwerp |
        hoofdstuk | proces | área funcional | カテゴリ | カテゴリー | 分類 | 大分類 | 中分類 | 小分類 | 区分 | 类别 |
        分类 | 模块 | категория | группа | раздел | область | модуль | kategoria | grupa | obszar | moduł | dział |
        skupina | oblast | sekce | kategori | område | grupp | avsnitt | ryhmä | osa-alue | 분류 | 구분 | 카테고리 |
        영역 | 领域 | 类 | 领域/模块 | 類別 | alan | bölüm | grup | kategória | csoport | terület | domeniu |
        категорія | розділ | κατηγορία | ομάδα
    """,
    Role.PRIORITY: """
        priority | prio | moscow | importance | severity | criticality | must/should/could | must / should / could |
        m/s/c/w | mandatory | mandatory? | mandatory/optional | m/o | required? | optional | optional? | required |
        requirement level | must have | level of importance | business priority | requirement priority |
        mandatory / desirable | mandatory/desirable | relevance | obligation | need | must/want | criticity |
        urgency | required/optional | priorität | wichtigkeit | muss/kann | muss/soll/kann | muss / soll / kann |
        kritikalität | verbindlichkeit | relevanz | dringlichkeit | muss / kann | anforderungstyp | ko-kriterium |
        a/b/c | priorité | criticité | obligatoire | obligatoire / optionnel | prioridad | importancia | criticidad |
        obligatorio | priorità | importanza | obbligatorio | prioriteit | belang | prioridade | importância | 優先度 |
        重要度 | 優先順位 | 必須 | 必須/任意 | 优先级 | 重要性 | приоритет | важность | обязательность | обязательно |
        priorytet | ważność | istotność | wymagane | obowiązkowe | priorita | důležitost | povinné | prioritet |
        viktighet | betydelse | obligatorisk | skall/bör | vigtighed | påkrevd | påkrævet | obligatoriskt | krävs |
        krevd | tärkeys | prioriteetti | pakollinen | pakollisuus | 우선순위 | 중요도 | 필수 | 필수여부 | 优先级别 |
        重要程度 | 必选 | 必须 | 必需 | 是否必须 | 優先級 | öncelik | önem | zorunlu | önem derecesi | prioritás |
        fontosság | kötelező | prioritate | importanță | obligatoriu | пріоритет | важливість | προτεραιότητα |
        verplicht | verplicht? | wenselijkheid | obligatorietà | obrigatório | obrigatoriedade | pflicht | muss
    """,
    Role.WEIGHT: """
        weight | weights | weighting | weight % | weight (%) | wt | wt. | wgt | relative weight | max points |
        max. points | max score | maximum score | maximum points | points possible | points available | factor |
        multiplier | weightage | gewicht | gewichtung | gewichtung % | gewichtung in % | gewicht % |
        gewichtungsfaktor | faktor | max. punkte | maximale punktzahl | gew. | poids | pondération | coefficient |
        coef | coeff | peso | pesos | ponderación | ponderação | ponderazione | puntos máximos | gewicht (%) |
        wegingsfactor | weging | peso (%) | 重み | ウェイト | 配点 | 权重 | вес | весовой коэффициент | коэффициент |
        waga | wagi | waga % | váha | váhy | váha % | vikt | viktning | vægt | vægtning | vekt | vekting | paino |
        painoarvo | painotus | 가중치 | 배점 | 比重 | 分值 | 權重 | ağırlık | ağırlık % | súly | súlyozás | pondere |
        вага | βαρύτητα | συντελεστής
    """,
    Role.ANSWER: """
        answer | answers | response | responses | vendor response | vendor answer | supplier response |
        supplier answer | bidder response | your response | your answer | status | support | supported | supported? |
        compliance | compliant | compliant? | compliance status | compliance level | compliance (y/n) | comply |
        comply? | complies | y/n | yes/no | yes / no | (y/n) | availability | available | available? | rating |
        ratings | raw | raw score | assessment | evaluation | result | fit | fit level | degree of fit | coverage |
        level | support level | level of support | compliance code | response code | delivery | met | met? |
        meets requirement | meets requirement? | capability level | implemented | implemented? |
        implementation status | state | conformance | conformance level | fulfilled | fulfilled? | fulfillment |
        fulfilment | implementation | offering | solution fit | response (y/n) | vendor rating | value | proposed |
        self assessment | self-assessment | yes/no/partial | y/n/p | grade | standard response | code (y/n) |
        functionality available | vendor compliance | antwort | antworten | erfüllung | erfüllt | erfüllt? |
        erfüllungsgrad | bewertung | bewertungen | abdeckung | abdeckungsgrad | bieterantwort | angabe | angaben |
        ja/nein | ja / nein | vorhanden | vorhanden? | unterstützt | umsetzung | verfügbar | note | anbieterantwort |
        zielerreichung | einschätzung | erfüllung (ja/nein) | antwort des bieters | antwort anbieter |
        antwort bieter | erfüllt (j/n) | umsetzungsgrad | realisierung | réponse | réponses | réponse fournisseur |
        couverture | conformité | conforme | évaluation | statut | oui/non | disponible | niveau | disponibilité |
        conformidad | conformidade |
        respuesta | respuestas | cumplimiento | cumple | cumple? | estado | evaluación | calificación | sí/no |
        si/no | nivel | disponibilidad | risposta | risposte | conformità | stato | valutazione | copertura | sì/no |
        livello | voto | antwoord | antwoorden | voldoet | beoordeling | ondersteund | ja/nee | dekking | resposta |
        atende | atende? | avaliação | situação | 回答 | 状態 | ステータス | 対応状況 | 対応 | 対応可否 | 評価 |
        可否 | 实现情况 | 支持情况 | 状态 | 回复 | 答复 | 答覆 | 应答 | ответ | ответы | оценка | соответствие |
        поддержка | наличие | статус | реализация | выполнение | балл | odpowiedź | odpowiedzi | ocena | zgodność |
        spełnienie | spełnia | spełnia? | stan | dostępność | odpověď | hodnocení | splnění | splněno | shoda | stav |
        svar | bedömning | uppfyllelse | uppfylls | uppfylls? | betyg | besvarelse | opfyldelse | opfyldt |
        vurdering | karakter | oppfyllelse | oppfylt | vastaus | arvio | arviointi | täyttyy | täyttyminen |
        toteutuminen | tila | 답변 | 응답 | 평가 | 충족여부 | 지원여부 | 지원 | 상태 | 评分 | 评价 | 符合情况 |
        满足情况 | 满足程度 | 响应 | 符合度 | 回應 | 評分 | yanıt | cevap | değerlendirme | karşılama | uygunluk |
        durum | puan | válasz | értékelés | megfelelés | teljesítés | răspuns | evaluare | conformitate | відповідь |
        оцінка | відповідність | απάντηση | αξιολόγηση | συμμόρφωση | voldoet? | atendimento | nota
    """,
    Role.SCORE: """
        score | scores | weighted score | weighted | weighted rating | weighted points | points | point | pts |
        total score | score total | weighted value | weight x score | weight × score | weight*score | final score |
        subtotal | marks | result (weighted) | calculated score | punkte | punktzahl | punktwert | gewichtet |
        gewichtete punkte | gewichtete bewertung | gewichteter wert | gew. punkte | gew. bewertung | teilnutzen |
        teilnutzwert | nutzwert | wert | ergebnis | gewichtetes ergebnis | gewichtete punktzahl | produkt |
        note pondérée | score pondéré | pondéré | valeur | puntos | puntuación | puntaje | puntuación ponderada |
        ponderado | puntaje ponderado | punteggio | punteggio ponderato | ponderato | punten | gewogen |
        gewogen score | gewogen punten | pontuação | 点数 | 得点 | スコア | 得分 | взвешенная оценка |
        взвешенный балл | баллы | итого баллов | ocena ważona | punkty | wynik | wynik ważony | body |
        vážené hodnocení | vážené body | vážené skóre | poäng | viktad poäng | viktat | vægtet | vægtede point |
        poeng | vektet | vektet poeng | pisteet | painotettu | painotetut pisteet | 점수 | 가중점수 | 加权得分 |
        加权分 | 加權分數 | ağırlıklı puan | ağırlıklı | súlyozott pont | pontszám | súlyozott | punctaj |
        punctaj ponderat | зважена оцінка | бали | βαθμολογία
    """,
    Role.COMMENT: """
        comment | comments | note | notes | remark | remarks | explanation | explanations | rationale | reason |
        reasons | justification | evidence | details | detail | comments / notes | notes / comments | comments/notes |
        additional information | additional info | vendor comment | vendor comments | vendor notes |
        supplier comments | how | how met | description of solution | solution description | narrative |
        clarification | supporting information | observations | observation | response details | response detail |
        further information | proof | source | sources | comment/explanation | explanation / comments |
        response description | detailed response | supporting evidence | supporting documentation | assumptions |
        limitations | vendor explanation | reference | references | supplier comment | bidder comments |
        additional comments | more info | evidence link | guidance | kommentar | kommentare | bemerkung |
        bemerkungen | anmerkung | anmerkungen | erläuterung | erläuterungen | begründung | hinweis | hinweise |
        notiz | notizen | nachweis | quelle | quellen | lösungsbeschreibung | beschreibung der lösung | ergänzung |
        erklärung | commentaire | commentaires | remarque | remarques | explication | explications | précisions |
        précision | preuve | détails | comentario | comentarios | observación | observaciones | justificación |
        explicación | notas | nota | evidencia | detalle | detalles | aclaración | commento | commenti |
        osservazioni | spiegazione | giustificazione | opmerking | opmerkingen | toelichting | onderbouwing |
        comentário | comentários | observações | justificativa | 備考 | コメント | 説明 | 補足 | 根拠 | 备注 | 说明 |
        注释 | комментарий | комментарии | примечание | примечания | пояснение | замечание | обоснование | komentarz |
        komentarze | uwagi | uwaga | wyjaśnienie | uzasadnienie | opis | komentář | poznámka | poznámky | vysvětlení |
        zdůvodnění | kommentarer | anmärkning | förklaring | motivering | bemærkning | bemærkninger | begrundelse |
        forklaring | merknad | merknader | begrunnelse | kommentti | kommentit | huomautus | huomautukset | huomio |
        perustelu | selite | 비고 | 의견 | 설명 | 참고 | 근거 | 说明/备注 | 评论 | 意见 | 補充說明 | 備註 | not |
        notlar | açıklama | açıklamalar | yorum | gerekçe | megjegyzés | indoklás | magyarázat | observații |
        comentarii | коментар | примітка | σχόλια | παρατηρήσεις
    """,
    Role.TOOL: """
        tool | tools | product | products | vendor | vendors | supplier | suppliers | system | systems | software |
        solution | solutions | platform | platforms | application | applications | app | bidder | provider |
        tool name | product name | vendor name | project | library | framework | manufacturer | company |
        alternative | alternatives | candidate | candidates | program | distribution | plugin name | brand |
        offering name | tool/vendor | vendor/product | vendor / product | product/vendor | supplier name |
        respondent | competitor | website name | standard name | tool / platform | platform name | framework name |
        library name | werkzeug | produkt | produkte | anbieter | hersteller | lösung | lösungen | bieter | programm |
        anwendung | lieferant | produktname | toolname | variante | system/anbieter | plattform | outil | produit |
        fournisseur | éditeur | logiciel | système | plateforme | soumissionnaire | candidat | herramienta |
        producto | proveedor | solución | sistema | plataforma | ofertante | strumento | prodotto | fornitore |
        soluzione | piattaforma | leverancier | oplossing | systeem | pakket | inschrijver | ferramenta | produto |
        fornecedor | solução | ツール | 製品 | ベンダー | 製品名 | ツール名 | システム | 产品 | 供应商 | 厂商 | 工具 |
        инструмент | система | продукт | поставщик | вендор | решение | платформа | производитель | narzędzie |
        dostawca | rozwiązanie | platforma | oferent | nástroj | dodavatel | řešení | verktyg | leverantör | lösning |
        værktøj | leverandør | løsning | verktøy | työkalu | toimittaja | tuote | järjestelmä | ratkaisu | 도구 |
        제품 | 공급업체 | 솔루션 | 시스템 | 벤더 | 軟體 | 廠商 | 平台 | 系统 | 方案 | araç | ürün | tedarikçi |
        çözüm | yazılım | eszköz | termék | szállító | megoldás | instrument | furnizor | soluție | produs |
        інструмент | постачальник | рішення | εργαλείο | προμηθευτής | προϊόν
    """,
    Role.ABOUT: """
        link | links | url | urls | date | last update | last updated | updated | created | owner | responsible |
        documentation | docs | author | contact | type | data type | country | language | languages | email | e-mail |
        phone | stage | sprint | due date | deadline | assigned to | assignee | reviewer | reviewed by | approved by |
        product owner | business owner | technical owner | test status | tested | tested? | stakeholder | requester |
        requested by | issue | ticket | jira | effort | estimate | story points | phase | datum | verantwortlich |
        ansprechpartner | stand | aufwand | autor | auteur | responsable | fecha | enlace | data | 日付 | 担当
    """,
    Role.PRODUCT: """
        website | web site | homepage | home page | web | github | repository | repo | source code | license |
        licence | licensing | version | versions | release | price | pricing | cost | costs | stars | downloads |
        developer | developers | maintainer | founded | os | platform support | programming language | written in |
        pricing model | deployment | hosting | manufacturer | headquarters | lizenz | preis | kosten | webseite |
        hersteller | hersteller-url | lizenzmodell | prix | coût | site web | versión | licencia | precio | coste |
        sitio web | versione | licenza | prezzo | costo | prijs | versie | licentie | ライセンス | 価格
    """,
    Role.OTHER: """
        timestamp | time stamp | zeitstempel | task | tasks | action | actions | action item | activity | activities |
        milestone | deliverable | employee | person | student | customer | date | day | week | month | quarter |
        year | time | risk | risks | bug | defect | meeting | scenario | scenarios | stakeholder | sprint |
        participant | team member | invoice | order | expense | account | transaction | city | country | region |
        first name | last name | surname | term | abbreviation | definition | aufgabe | aufgaben | maßnahme |
        massnahme | meilenstein | mitarbeiter | kunde | datum | tag | woche | monat | quartal | jahr | uhrzeit |
        risiko | szenario | szenarien | besprechung | teilnehmer | rechnung | land | stadt | vorname | nachname |
        begriff | abkürzung | tâche | tâches | jalon | employé | personne | client | mois | année | semaine | risque |
        scénario | tarea | tareas | hito | empleado | persona | cliente | fecha | mes | año | riesgo | escenario |
        attività | dipendente | mese | anno | rischio | taak | taken | medewerker | maand | jaar | risico | タスク |
        作業 | 日付 | 担当者 | 任务 | 日期
    """,
    Role.TOTAL: """
        total | totals | sum | grand total | average | avg | mean | max | min | overall | best | winner | rank |
        ranking | count | difference | delta | overall score | total points | median | std dev | stdev | variance |
        maximum | minimum | summe | gesamt | gesamtpunkte | gesamtpunktzahl | durchschnitt | mittelwert | mittel |
        rang | anzahl | differenz | gesamtergebnis | total général | somme | moyenne | classement | suma | promedio |
        totale | somma | media | totaal | som | gemiddelde | soma | média | 合計 | 平均 | 順位 | 总计 | 总分 | итого |
        всего | сумма | общий итог | среднее | рейтинг | место | razem | ogółem | średnia | miejsce | celkem |
        součet | průměr | pořadí | summa | totalt | genomsnitt | medel | rangordning | samlet | gennemsnit | i alt |
        gjennomsnitt | rangering | yhteensä | keskiarvo | sija | sijoitus | 합계 | 총점 | 평균 | 순위 | 合计 | 小计 |
        平均分 | 排名 | 總計 | 小計 | toplam | ortalama | sıralama | összesen | átlag | helyezés | total general |
        medie | loc | разом | всього | σύνολο | μέσος όρος | zwischensumme | endsumme | sous-total | subtotal |
        subtotale | subtotaal | maks | maks. | maksimum | maksimi | enimmäispisteet | maximalwert | höchstwert |
        höchstpunktzahl | máximo | massimo | максимум | макс | макс. | najwyższa | najlepszy | nejvyšší | nejlepší |
        högsta | højeste | høyeste | korkein | en yüksek | en iyi | legmagasabb | 최대 | 최고 | 최고점 | 最高 |
        最高分 | 最大 | 最大値 | 満点 | 满分 | bester wert | meilleur | mejor | migliore | beste | лучший | parhaat |
        paras
    """,
}

_INSIDE: tuple[tuple[Role, str], ...] = (
    (
        Role.SCORE,
        r"""
            \bweighted\b | \bgewichtet | \bpondér | \bponderad | \bponderat | \bgewogen | \bnutzwert | \bteilnutz
        """,
    ),
    (
        Role.WEIGHT,
        r"""
            \bweight | \bgewicht | \bpondération | \bponderación | \bpoids\b | \bpeso\b |
            \bmax\.? (?:points|score|punkte)
        """,
    ),
    (
        Role.COMMENT,
        r"""
            \bcomment | \bremark | \bnotes?\b | \bkommentar | \bbemerkung | \banmerkung | \berläuterung |
            \bbegründung | \bexplanation | \bexplain | \bevidence | \bjustif | \bobservaci | \bremarque |
            \bopmerking | \btoelichting | \bdetails\b | \breason\b | 備考 | コメント
        """,
    ),
    (
        Role.PRIORITY,
        r"""
            \bpriorit | \bmoscow\b | \bimportance\b | \bcriticality | \bseverity | \bwichtigkeit | \bpriorit |
            \bmandatory\b | \bmust/ | \bneed\b | 重要度 | 優先
        """,
    ),
    (
        Role.ANSWER,
        r"""
            \bresponse | \banswer | \bcompl(?:y|ies|iance|iant)\b | \bstatus\b | \bsupported\b | \brating\b |
            \bbewertung\b | \berfüll | \bantwort | \bréponse | \brespuesta | \brisposta | \bantwoord | \bresposta |
            \bcoverage\b | \bfulfil | \bconformance | \by/n\b | \byes/no\b | \bja/nein\b | \bscale\b | 回答 | 対応
        """,
    ),
    (
        Role.SCORE,
        r"""
            \bscore\b | \bpoints\b | \bpunkte\b | \bpunktzahl
        """,
    ),
    (
        Role.ID,
        r"""
            ^(?:req|requirement|anf|item|feature|question|control)s?[. -]*(?:id|no|nr|num|number|#|ref)\b | \bid$ |
            \bnr$ | -id$
        """,
    ),
    (
        Role.TEXT,
        r"""
            \brequirements?\b | \bfeatures?\b | \bcriteri | \bcapabilit | \bfunctionalit | \banforderung | \bkriteri |
            \bfunktion | \bexigence | \bcritère | \bfonctionnalit | \brequisit | \bfuncionalidad | \bquestion |
            \bdescription\b | \bbeschreibung | \bitem\b | ^title$ | ^titel$ | ^bezeichnung$ | ^safeguards?$ |
            ^controls?\b | 要件 | 機能 | 需求 | 功能
        """,
    ),
    (
        Role.GROUP,
        r"""
            \bcategor | \bkategori | \bcatégor | \bgroup\b | \bsection\b | \bbereich\b | \barea\b | \bgruppe\b
        """,
    ),
    (
        Role.TOTAL,
        r"""
            ^(?:weighted |grand |sub-?|overall )*totals?(?: (?:scores?|points?|sum|results?|marks?))*(?: \(.*\))?$ |
            ^totals? (?:weighted|percentage|in %|%) | ^(?:weighted )?sum\b | ^zwischensumme | ^summe\b |
            ^gesamt(?:$|summe|punkt|ergebnis|score|wert|note|bewertung|erfüllung| ) |
            ^(?:weighted )?(?:average|mean|median)\b | ^rank(?:ing|ed)?\b | ^rang\b | ^durchschnitt | ^mittelwert |
            ^normiert | ^normali[sz]ed | ^overall (?:score|rating|result|average) | ^final (?:score|result|ranking) |
            ^weighted (?:score|result) | ^percent(?:age)?\b | ^% | ^(?:number|count|no\.?) of\b | ^anzahl\b |
            ^nombre d | ^somme\b | ^moyenne\b | ^(?:max|min)(?:imum)?\.? (?:score|points|punkte)
        """,
    ),
    (
        Role.TOOL,
        r"""
            ^(?:names?|services?|packages?|implementations?|engines?|options?|formats?|algorithms?|clients?|servers?|databases?|models?|languages?|protocols?|technolog(?:y|ies)|editors?|devices?|browsers?|methods?|approach|scheme)$
        """,
    ),
    (
        Role.TOOL,
        r"""
            \bvendors?\b | \btools?\b | \bproducts?\b | \bplatforms?\b | \banbieter\b | \bsuppliers?\b | \bproduit |
            \bsolution\b
        """,
    ),
    (
        Role.ABOUT,
        r"""
            \burl\b | \blinks?\b | \bowner\b | \bdate\b | \blast\b
        """,
    ),
    (
        Role.PRODUCT,
        r"""
            \bwebsite\b | \bhomepage\b | \blicen[sc]e | \bversion\b | \bprice\b | \bcost\b | \bstars\b |
            \brepository\b
        """,
    ),
)

_ENDS: Mapping[Role, str] = {
    Role.COMMENT: """
        comment | comments | remark | remarks | note | notes | explanation | explanations | justification | evidence |
        rationale | reason | reasons | details | kommentar | kommentare | bemerkung | bemerkungen | anmerkung |
        anmerkungen | erläuterung | erläuterungen | begründung | hinweis | hinweise | nachweis | commentaire |
        commentaires | remarque | remarques | explication | comentario | comentarios | observaciones | notas |
        commento | commenti | osservazioni | opmerking | opmerkingen | toelichting | comentário | comentários |
        observações | 備考 | コメント
    """,
    Role.SCORE: """
        score | scores | points | pts | weighted | punkte | punktzahl | gewichtet | nutzwert | teilnutzen | puntos |
        puntaje | punteggio | punten | pontuação | 点数 | 得点
    """,
    Role.ANSWER: """
        response | responses | answer | answers | rating | ratings | compliance | assessment | evaluation | antwort |
        antworten | bewertung | erfüllung | erfüllungsgrad | réponse | réponses | évaluation | respuesta |
        respuestas | cumplimiento | risposta | risposte | valutazione | antwoord | beoordeling | resposta |
        avaliação | 回答 | 評価 | 対応
    """,
    Role.WEIGHT: """
        weight | weighting | gewicht | gewichtung | pondération | peso
    """,
}

_STATES = """
    abdeckung | availability | available | cobertura | conformance | conformity | conformità | conformité |
    copertura | couverture | coverage | dekking | delivery | disponibilité | disponible | fit | fulfilled |
    fulfillment | fulfilment | implementation | implemented | met | state | status | support | supported | umsetzung |
    verfügbar | vorhanden
"""

_GENERIC = """
    a | additional | an | anbieter | anbieters | and | any | application | bidder | bidder's | bidders | bieter |
    bieters | by | candidat | code | company | contractor | current | da | das | de | degree | del | dem | der | des |
    die | do | du | een | et | feature | fornecedor | fornitore | fournisseur | from | functional | further |
    hersteller | herstellers | het | if | ihre | in | initial | inschrijver | la | las | le | les | level |
    leverancier | lieferant | lieferanten | los | lösung | oder | of | oferente | offeror | or | ou | our | overall |
    own | platform | please | prodotto | product | producto | products | produit | produkt | produto | proponent |
    proposed | proposer | proveedor | provide | provider | requirement | respondent | software | solution |
    solutions | soumissionnaire | status | supplier | supplier's | suppliers | supporting | system | systems |
    tenderer | the | to | tool | tools | und | unsere | van | vendor | vendor's | vendors | vom | von | y | y/n |
    yes/no | your | zum | zur
"""


def _roles_by_phrase() -> dict[str, frozenset[Role]]:
    found: dict[str, set[Role]] = {}
    for role, listed in _WHOLE.items():
        for phrase in phrases(listed):
            found.setdefault(normal(phrase), set()).add(role)
    return {phrase: frozenset(roles) for phrase, roles in found.items()}


ROLES: Mapping[str, frozenset[Role]] = _roles_by_phrase()
"""Whole headings in normal form with the roles that they name."""

INSIDE: tuple[tuple[Role, re.Pattern[str]], ...] = tuple((role, any_of(listed)) for role, listed in _INSIDE)
"""Signs of a role inside a longer heading in normal form."""

ENDS: Mapping[str, Role] = {
    normal(word): role for role, listed in reversed(list(_ENDS.items())) for word in phrases(listed)
}
"""Words that say the kind of a column where they begin or end its heading, whatever name stands beside them."""

STATES: frozenset[str] = frozenset(phrases(_STATES))
"""Words that say "answers stand below" where nothing but generic words stands beside them."""

GENERIC: frozenset[str] = frozenset(phrases(_GENERIC))
"""Words that name no tool in particular."""
