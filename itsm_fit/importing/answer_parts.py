"""The small words that answers are composed of, by language: "not", "partly", "fully", "yes, but", "only if".

Phrases stand between bars; each table is read as a set of words, whatever the language of the answer.
"""

from __future__ import annotations

PLAINLY = """
    is | are | can be | has been | yes | already | currently | natively | wird | ist | ja | bereits | est | oui |
    está | es | sí | è | sì | is wel | sim | да | уже | tak | ano | kyllä | evet | 已 | 可以 | 可 | 対応可 | 可能
"""
"""Before a word of any meaning they leave it as it is."""

FULLY = """
    fully | completely | totally | entirely | full | voll | vollständig | komplett | vollumfänglich | totalement |
    entièrement | complètement | pleinement | totalmente | completamente | plenamente | pienamente |
    volledig | geheel | полностью | вполне | повністю | w pełni | całkowicie | plně | zcela | úplně | fullt ut |
    helt | fullständigt | fuldt | fuldt ud | fullstendig | täysin | kokonaan | tam | tamamen | tam olarak | teljesen |
    teljes mértékben | complet | pe deplin | πλήρως | 完全 | 全面 | 完全に | 완전 | 완전히 | 전체
"""
"""Before or after a consent they leave it as it is; after "not" they make it "partly"."""

PARTLY = """
    partially | partly | partial | in part | only partially | limited | somewhat | teilweise | bedingt |
    eingeschränkt | zum teil | nur teilweise | partiellement | en partie | parcialmente | parzialmente | in parte |
    em parte | gedeeltelijk | deels | частично | ограниченно | частково | częściowo | částečně | zčásti | omezeně |
    delvis | delvist | osittain | rajoitetusti | kısmen | kısmi | részben | részlegesen | parțial | μερικώς |
    εν μέρει | 部分 | 部份 | 有限 | 一部 | 部分的に | 부분 | 일부 | 부분적으로 | 제한적 | half | by half | halfway |
    to some extent | to some degree | in places | halb | zur hälfte | hälftig | à moitié | a medias | a metà |
    pela metade | voor de helft | half en half | наполовину | w połowie | napół | z poloviny | napůl | till hälften |
    halvvägs | halvt | halvveis | puoliksi | yarı yarıya | félig | pe jumătate | 一半 | 半分 | 절반
"""
"""Before or after a consent they make it "partly"."""

MOSTLY = """
    largely | mostly | mainly | for the most part | weitgehend | größtenteils | überwiegend | largement |
    en grande partie | en gran parte | mayormente | ampiamente | in gran parte | grotendeels | amplamente |
    em grande parte | в основном | большей частью | переважно | w dużej mierze | w większości | převážně |
    z větší části | till stor del | i høj grad | i stor grad | i hovedsak | suurelta osin | pääosin | büyük ölçüde |
    çoğunlukla | nagyrészt | többnyire | în mare parte | σε μεγάλο βαθμό | おおむね | ほぼ | 基本 | 大部分 | 대부분
"""
"""Before or after a consent they make it three quarters of one."""

BARELY = """
    barely | hardly | scarcely | poorly | badly | weakly | little | a little | very little | a bit | slightly |
    marginally | minimally | insufficiently | inadequately | rudimentarily | kaum | schlecht | wenig | geringfügig |
    schwach | unzureichend | ungenügend | mangelhaft | à peine | peu | très peu | mal | faiblement | insuffisamment |
    apenas | poco | muy poco | escasamente | deficientemente | insuficientemente | débilmente | scarsamente |
    a malapena | male | insufficientemente | nauwelijks | slecht | weinig | onvoldoende | zwak | pouco | muito pouco |
    fracamente | едва | слабо | плохо | мало | недостаточно | ледь | погано | недостатньо | ledwo | słabo | źle |
    niewystarczająco | sotva | stěží | slabě | špatně | málo | nedostatečně | knappt | dåligt | svagt |
    otillräckligt | knapt | dårligt | utilstrækkeligt | knapt nok | dårlig | utilstrekkelig | tuskin | huonosti |
    heikosti | riittämättömästi | zar zor | yetersiz | zayıf | az | alig | gyengén | rosszul | abia | slab | puțin |
    insuficient | μόλις | ελάχιστα | ανεπαρκώς | 勉强 | 勉強 | 略微 | 不太 | わずかに | 不十分に | 不足 | 거의 안 |
    미흡하게 | 약간
"""
"""Before or after a consent they make it a quarter of one."""

SOON = """
    soon | shortly | later | later on | in future | in the future | demnächst | bald | später | künftig | bientôt |
    prochainement | plus tard | pronto | próximamente | más tarde | a breve | prossimamente | in futuro | binnenkort |
    later dit jaar | em breve | futuramente | скоро | позже | в будущем | незабаром | згодом | wkrótce | niebawem |
    później | brzy | později | v budoucnu | snart | senare | senere | pian | myöhemmin | yakında | ileride |
    hamarosan | később | în curând | mai târziu | σύντομα | αργότερα | 今后 | 即将 | 今後 | 近日 | 곧 | 향후
"""
"""Before or after a consent they promise it."""

PLAINLY_AFTER = """
    now | today | already | currently | natively | directly | immediately | always | everywhere | throughout |
    by default | by itself | jetzt | heute | bereits | nativ | direkt | immer | überall | standardmäßig | déjà |
    nativement | directement | toujours | partout | ya | ahora | hoy | nativamente | directamente | siempre | già |
    ora | direttamente | sempre | nu | reeds | altijd | direct | já | hoje | уже | сейчас | всегда |
    już | zawsze | już teraz | již | vždy | redan | alltid | allerede | altid | alltid | jo | aina | zaten | már
"""
"""After a consent they leave it as it is."""

ATTRIBUTIVE = """
    standard | native | full | complete | core | base | good | built-in | built in | out of the box |
    out-of-the-box | ootb | std | functional | working | active | yes | y | ok | voll | nativ | natif | native |
    complet | nativo | nativa | completo | estándar | padrão | standaard | стандарт | полный | стандартно | natywny |
    standardowo | ja | oui | sí | si | sì | sim | да | tak | ano
"""
"""Consents that go with any noun or stand before an aside: "standard product", "yes of course"."""

NOT = """
    not | does not | doesn't | do not | don't | is not | isn't | are not | cannot be | can't be | cannot | no |
    can not be | nicht | wird nicht | ist nicht | non | n'est pas | ne | pas | no se | no es | no está | non è |
    non viene | niet | wordt niet | is niet | não | não é | не | не является | nie | nie jest | není | inte | ej |
    är inte | ikke | er ikke | ei | ei ole | nem | nu | nu este | δεν | μη | não está | 不 | 未 | 非 | 没有 | 미 |
    불
"""
"""Before a consent they make it a "no"."""

NOT_AFTER = "nicht | niet | inte | ej | ikke | değil | nem | pas | not | 안 함 | 안함 | 하지 않음"
"""After a consent they make it a "no"."""

NOT_YET = """
    not yet | isn't yet | is not yet | noch nicht | pas encore | todavía no | aún no | non ancora | nog niet |
    ainda não | ещё не | еще не | пока не | ще не | jeszcze nie | zatím ne | ještě ne | ännu inte | inte än |
    endnu ikke | ikke endnu | ennå ikke | ei vielä | henüz | még nem | nu încă | încă nu | δεν ακόμα | 尚未 | 还不 |
    まだ | 아직
"""
"""Before a consent they promise it."""

AND = "and | und | et | y | e | en | и | i | a | och | og | ja | ve | és | și | και | と | 和 | 및"
OR = "or | oder | ou | of | o | или | lub | nebo | eller | tai | veya | vagy | sau | ή | または | 或 | 또는"

ADDITION = r"""
    \b(?:but|incl\w*) (?:is |are )?not (?:limited|restricted) to | \bnot (?:only|just|merely)\b | \bbut also\b |
    \bnicht nur\b | \bsondern auch\b | \bpas (?:seulement|uniquement)\b | \bmais aussi\b | \bno (?:solo|sólo)\b |
    \bsino también\b | \bnon solo\b | \bma anche\b | \bniet alleen\b | \bmaar ook\b | \bnão (?:só|apenas)\b |
    \bmas também\b | \bне только\b | \bно и\b | \bnie tylko\b | \bale (?:i|także|również|také|i)\b | \bnejen\b |
    \binte bara\b | \bikke (?:bare|kun)\b | \bmen (?:även|också|også)\b | \bsadece değil\b | 不仅 | 不僅 |
    だけでなく | 뿐만 아니라 | \b(?:if|when|where|as) (?:needed|required|desired|necessary|wanted|requested)\b |
    \bif you (?:like|want|wish)\b | \b(?:falls|wenn|bei) (?:gewünscht|nötig|erforderlich|bedarf)\b |
    \bsi (?:besoin|nécessaire|souhaité|necesario|se desea)\b | \bse (?:necessario|necessário|desiderato)\b |
    \bindien (?:nodig|gewenst)\b | \bпри необходимости\b | \bw razie potrzeby\b | \bjust\b |
    \bonly (?:one|a few|\d) (?:click|minute|step)s?\b
"""
"""What looks like a restriction and is none: "not only", "if needed"."""

BUT = """
    but | however | though | although | except | excepted | excluding | excl | exclusive of | unless | other than |
    apart from | only | solely | partial | partially | partly | in part | limited | restricted | some | mostly |
    subject to | provided that | provided the | with limitations | with restrictions | with exceptions |
    mit einschränkungen | avec restrictions | con restricciones | com restrições | depending on | depends |
    dependent on | conditional | if | when | as long as | aber | jedoch | allerdings | außer | ausgenommen |
    es sei denn | nur | lediglich | ausschließlich | teilweise | bedingt | eingeschränkt | begrenzt | beschränkt |
    wenn | falls | sofern | abhängig | soweit | mit ausnahme | mais | cependant | toutefois | sauf | excepté |
    hormis | à l'exception | à moins | seulement | uniquement | partiellement | limité | limitée | à condition | si |
    selon | dépend | en partie | pero | aunque | excepto | salvo | a menos | solo | sólo | solamente | únicamente |
    parcialmente | siempre que | según | depende | sin embargo | limitado | limitada | ma | però | tuttavia |
    eccetto | tranne | a meno | soltanto | parzialmente | se | a condizione | dipende | limitato | limitata | maar |
    echter | behalve | tenzij | uitgezonderd | alleen | slechts | enkel | gedeeltelijk | beperkt | indien | mits |
    afhankelijk | mas | porém | contudo | exceto | apenas | somente | só | desde que | но | однако | кроме |
    за исключением | если | только | лишь | частично | ограниченно | ограничено | зависит | при условии |
    с ограничениями | але | проте | крім | окрім | якщо | лише | тільки | частково | за винятком | ale | jednak |
    oprócz | z wyjątkiem | chyba że | poza | tylko | jedynie | wyłącznie | częściowo | jeśli | jeżeli | zależy |
    pod warunkiem | z ograniczeniami | avšak | kromě | s výjimkou | pokud | pouze | jen | částečně | závisí |
    omezeně | s omezením | men | dock | utom | förutom | med undantag | endast | bara | enbart | delvis | begränsat |
    beroende | förutsatt | dog | undtagen | medmindre | kun | delvist | begrænset | hvis | afhængig | undtaget |
    bortset | unntatt | med unntak | bare | begrenset | dersom | avhengig | med mindre | mutta | paitsi |
    lukuun ottamatta | vain | ainoastaan | osittain | jos | riippuu | rajoitetusti | edellyttäen | ama | ancak |
    fakat | hariç | dışında | sadece | yalnızca | yalnız | kısmen | eğer | bağlı | sınırlı | azonban | kivéve | csak |
    részben | feltéve | korlátozott | dar | însă | cu excepția | doar | numai | parțial | dacă | depinde | limitat |
    αλλά | όμως | εκτός | μόνο | μερικώς | εάν | αν | υπό όρους | 但 | 不过 | 不過 | 然而 | 仅 | 僅 | 只 | 部分 |
    如果 | 取决于 | 需要 | ただし | 但し | 除く | 以外 | のみ | だけ | 限定 | 一部 | 場合 | 단, | 하지만 | 그러나 |
    제외 | 에만 | 에서만 | 만 가능 | 만 지원 | 일부 | 조건 | 경우 | 제한 | 仅限 | 限于 | 除了 | 除外 | 除非 | 条件付 |
    条件あり | 制限あり
"""
"""In what follows a consent: contrast, exception, restriction, condition. A yes with a but is not a full yes."""

ONLY = """
    only | solely | exclusively | nur | lediglich | ausschließlich | seulement | uniquement | solo | sólo |
    solamente | únicamente | soltanto | alleen | enkel | apenas | somente | только | лише | тільки | tylko |
    wyłącznie | pouze | jen | endast | bara | enbart | kun | bare | vain | ainoastaan | sadece | yalnızca | csak |
    doar | numai | μόνο | 仅 | 僅 | 只 | のみ | だけ | 에만 | 에서만
"""
"""At either end of a short answer that names no yes: "Enterprise only", "nur in der Cloud"."""

NEGATIONS = """
    aucun | aucune | geen | kein | keine | keinen | don't | doesn't | can't | isn't | won't | cannot | nenhum |
    nessun | never | nicht | niet | ningún | no | non | none | not | nothing | ohne | pas | sans | sem | senza | sin |
    without | zonder | не | нет | без | ні | nie | bez | ne | není | inte | ej | utan | ikke | uden | uten | ei |
    ilman | değil | olmadan | nem | nélkül | nu | fără | δεν | χωρίς | não
"""
"""Words in a qualifier that make it say what is not the case."""

LEADING_ON = """
    ab | after | and | as | através | avec | bei | by | com | con | da | dans | depuis | desde | door | durch | en |
    et | for | from | in | mediante | med | met | mit | mittels | natively | out | par | per | por | seit | since |
    through | tramite | und | using | vanaf | via | when | with | à | über | через | przez | od | přes | och | på |
    og | fra | kautta | ile | ve | és | și | cu | με | και
"""
"""Words that may lead on from an answer to its qualifier, beside those of `BUT`."""

NEEDED = """
    needed | required | necessary | only | nötig | erforderlich | notwendig | benötigt | nécessaire | requis |
    requise | necesario | requerido | necessario | necessário | richiesto | nodig | vereist | требуется | нужно |
    wymagane | nutné | krävs | kræves | kreves | tarvitaan | gerekli | szükséges | necesar | 必要 | 需要 | 필요
"""
"""Words that may follow an answer that says how: "custom code needed"."""

HOW_LED = """
    via | through | with | using | by | requires | require | needs | per | über | mit | durch | erfordert | benötigt |
    avec | par | nécessite | requiere | con | mediante | tramite | met | vereist | requer | com | через | с |
    требует | требуется | przez | wymaga | přes | vyžaduje | kräver | kræver | krever | med | vaatii | ile
"""
"""First words of an answer without yes or no that tells how: "via the XY plugin"."""
