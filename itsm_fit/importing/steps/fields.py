"""What the columns of a table of steps hold, what they are called, and the words in their cells.

The headings are those of the process maps that Visio's Data Visualizer draws from a table (Process Step ID, Process
Step Description, Next Step ID, Connector Label, Shape Type, Function, Phase, Alt Description); the others are our own
beside them. They stay English in every language, as that program knows its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from itsm_fit.importing.text import normal, phrases
from itsm_fit.language import WordedEnum
from itsm_fit.model.process import NodeKind


class StepField(WordedEnum):
    """What a column holds."""

    ID = "id of the step"
    NAME = "what is done"
    NEXT = "next step"
    LABEL = "condition"
    SHARE = "share"
    BRANCHING = "how ways part"
    TYPE = "shape type"
    LANE = "who"
    TOUCH = "minutes with the tool"
    BY_HAND = "minutes by hand"
    WAIT = "minutes waited"
    REQUIREMENTS = "requirements"
    DOCUMENTATION = "documentation"
    KIND = "BPMN element"
    EVENT = "event"
    ATTACHED = "attached to"
    WITHIN = "inside of"
    CALLS = "called process"
    NOTE = "kept in the documentation"
    SKIPPED = "not read"


HEADINGS: Final[Mapping[StepField, str]] = {
    StepField.ID: "Process Step ID",
    StepField.NAME: "Process Step Description",
    StepField.NEXT: "Next Step ID",
    StepField.LABEL: "Connector Label",
    StepField.TYPE: "Shape Type",
    StepField.LANE: "Function",
    StepField.DOCUMENTATION: "Alt Description",
    StepField.SHARE: "Share",
    StepField.BRANCHING: "Branching",
    StepField.TOUCH: "Minutes with the Tool",
    StepField.BY_HAND: "Minutes by Hand",
    StepField.WAIT: "Minutes Waited",
    StepField.REQUIREMENTS: "Requirement IDs",
    StepField.KIND: "BPMN Element",
    StepField.EVENT: "Event",
    StepField.ATTACHED: "Attached To",
    StepField.WITHIN: "Within",
    StepField.CALLS: "Calls",
}
"""As the table is written."""
SHAPE: Final = "Shape Type"
"""The heading under which a shape is kept that no element of BPMN stands for."""
PHASE: Final = "Phase"
NOTED: Final = (PHASE, "Owner", "Cost", "Duration", "Start Date", "End Date", "Status")
"""Further columns of such maps, for which BPMN has no place but the documentation of the step."""

_WORDS: Final[Mapping[StepField, str]] = {
    StepField.ID: """
        id | no | nr | num | number | # | step id | step no | step nr | process step id | step number | step # | key |
        pos | position | lfd nr | schritt-id | schrittnummer | numéro | n° | número | numero | nummer | code
    """,
    StepField.NAME: """
        step | process step | step name | description | process step description | step description | name | activity |
        task | action | what | title | text | shape text | schritt | prozessschritt | aktivität | tätigkeit | aufgabe |
        beschreibung | bezeichnung | étape | activité | tâche | description de l'étape | libellé | paso | actividad |
        descripción | fase | attività | passo | descrizione | stap | activiteit | omschrijving | passo | atividade |
        descrição | krok | czynność | 手順 | 步骤 | шаг
    """,
    StepField.NEXT: """
        next | next step | next step id | next id | next steps | next activity | successor | successors | followed by |
        leads to | goes to | go to | then | to | followers | nachfolger | nächster | nächster schritt |
        nächste schritte |
        nächste | folgt | folgeschritt | weiter | weiter mit | suivant | suivante | étape suivante | prochaine étape |
        siguiente | siguiente paso | sigue | successivo | prossimo | passo successivo | volgende | volgende stap |
        opvolger | próximo | próximo passo | seguinte | następny | další | seuraava | næste | neste | nästa | 次 |
        下一步 | следующий
    """,
    StepField.LABEL: """
        connector label | label | condition | branch | if | when | case | outcome | decision | answer | result |
        beschriftung | bedingung | wenn | fall | ergebnis | zweig | étiquette | si | cas | condición | condizione |
        etichetta | voorwaarde | als | condição
    """,
    StepField.SHARE: """
        share | shares | probability | percent | percentage | % | likelihood | frequency | split | quota | anteil |
        anteile | wahrscheinlichkeit | prozent | häufigkeit | part | probabilité | pourcentage | probabilidad |
        porcentaje | probabilità | percentuale | quota | kans | aandeel | percentage
    """,
    StepField.BRANCHING: "branching | ways | split type | verzweigung",
    StepField.TYPE: """
        shape type | shape | type | kind | step type | form | typ | art | symbol | type de forme | forme | tipo |
        tipo de forma | forma | vorm | soort
    """,
    StepField.LANE: """
        function | lane | swimlane | role | department | team | who | responsible | performer | actor | done by |
        performed by | executed by | assignee | unit | funktion | rolle | bahn | abteilung | wer | verantwortlich |
        zuständig | bearbeiter | fonction | rôle | couloir | service | qui | responsable | función | rol | quién |
        departamento | funzione | ruolo | reparto | chi | responsabile | functie | rol | afdeling | wie | função |
        papel | quem
    """,
    StepField.TOUCH: """
        minutes | min | mins | minutes with the tool | minutes with tool | with the tool | with tool | touch |
        touch time | touch minutes | handling time | processing time | time | duration | effort | bearbeitungszeit |
        dauer | minuten | zeit | bearbeitungsdauer | durée | temps | temps de traitement | duración | minutos | tiempo |
        durata | minuti | tempo | duur | bewerkingstijd | duração
    """,
    StepField.BY_HAND: """
        minutes by hand | by hand | manual | manual minutes | manual time | von hand | manuell | à la main | manuel |
        a mano | handmatig
    """,
    StepField.WAIT: """
        minutes waited | waited | wait | waiting | waiting time | wait time | waiting minutes | queue | queue time |
        idle | wartezeit | liegezeit | warten | attente | temps d'attente | espera | tiempo de espera | attesa |
        wachttijd
    """,
    StepField.REQUIREMENTS: """
        requirement ids | requirements | requirement | requirement id | req | reqs | anforderungen | anforderungs-ids |
        exigences | requisitos | requisiti | eisen
    """,
    StepField.DOCUMENTATION: """
        alt description | alternative text | alt text | documentation | details | detail | notes | note | comment |
        comments | remarks | instructions | how | explanation | dokumentation | erläuterung | hinweis | hinweise |
        bemerkung | anmerkung | anleitung | documentation | remarque | remarques | notas | note | opmerkingen
    """,
    StepField.KIND: "bpmn element | bpmn type | bpmn kind",
    StepField.EVENT: "event | ereignis | événement | evento",
    StepField.ATTACHED: "attached to | boundary of",
    StepField.WITHIN: "within | inside | parent step",
    StepField.CALLS: "calls | called process",
    StepField.NOTE: """
        phase | stage | owner | process owner | cost | costs | duration | start date | end date | status | state |
        resources | system | tool | application | input | output | inputs | outputs | risk | risks | priority |
        phasen | eigentümer | kosten | startdatum | enddatum | eingabe | ausgabe | risiko
    """,
}
_AGAINST: Final = """
    parent | parent id | depends on | dependency | dependencies | predecessor | predecessors | previous |
    previous step | related | related to | see | see also | duplicate of | reference | ref | vorgänger |
    vorheriger | abhängig von |
    siehe | prédécesseur | précédent | dépend de | parent requirement | reports to | manager | predecesor | anterior |
    predecessore | voorganger
"""


def _by_word(listed: Mapping[StepField, str]) -> dict[str, tuple[StepField, ...]]:
    found: dict[str, tuple[StepField, ...]] = {}
    for field, text in listed.items():
        for phrase in phrases(text):
            found[normal(phrase)] = (*found.get(normal(phrase), ()), field)
    return found


_FIELDS: Final = _by_word(_WORDS)
_WITHIN: Final = {
    field: tuple(word for word, fields in _FIELDS.items() if field in fields and len(word) > 2) for field in StepField
}
"""The words by which a longer text may name a field."""
_NEVER_NEXT: Final = frozenset(map(normal, phrases(_AGAINST)))


def heading_says(heading: str, field: StepField) -> float:
    """How surely a heading names a field: 1 as its very words, less where they stand in a longer text; below 0 where
    it names the opposite.
    """
    text = normal(heading)
    if not text:
        return 0.0
    if field is StepField.NEXT and (text in _NEVER_NEXT or any(f" {word} " in f" {text} " for word in _NEVER_NEXT)):
        return -1.0
    bare = text.partition("(")[0].strip() or text
    if field in _FIELDS.get(text, ()) or field in _FIELDS.get(bare, ()):
        return 1.0
    words = f" {' '.join(bare.replace('-', ' ').replace('_', ' ').split())} "
    inside = [word for word in _WITHIN[field] if f" {word} " in words]
    return 0.6 * max((len(word) / len(bare) for word in inside), default=0.0) + 0.2 * bool(inside)


VISIO: Final = frozenset(normal(HEADINGS[field]) for field in (StepField.ID, StepField.NEXT))
"""Headings by which a table of that program is known."""

_KINDS: Final[Mapping[NodeKind, str]] = {
    NodeKind.USER_TASK: """
        process | task | step | activity | action | user task | aktivität | aufgabe | schritt | prozess | processus |
        tâche | étape | proceso | tarea | actividad | processo | attività | proces | taak
    """,
    NodeKind.EXCLUSIVE: """
        decision | gateway | exclusive gateway | xor | exclusive | entscheidung | décision | decisión | decisione |
        beslissing | decisão | condition | diamond | raute
    """,
    NodeKind.PARALLEL: """
        parallel | parallel gateway | and | fork | join | parallel mode | and gateway | und | parallele verzweigung
    """,
    NodeKind.INCLUSIVE: "inclusive | inclusive gateway | or gateway",
    NodeKind.START: """
        start | begin | start event | start/end start | beginn | anfang | début | inicio | inizio | startereignis
    """,
    NodeKind.END: """
        end | stop | finish | terminator | end event | ende | fin | fine | einde | endereignis
    """,
    NodeKind.SUB_PROCESS: """
        subprocess | sub process | sub-process | predefined process | unterprozess | teilprozess | sous-processus |
        subproceso | sottoprocesso | deelproces | collapsed sub-process
    """,
    NodeKind.MANUAL_TASK: "manual task | manual operation | manual",
    NodeKind.SERVICE_TASK: "service task | automated | automatic | system task",
    NodeKind.SCRIPT_TASK: "script task",
    NodeKind.SEND_TASK: "send task",
    NodeKind.RECEIVE_TASK: "receive task",
    NodeKind.RULE_TASK: "business rule task | rule task",
    NodeKind.CALL: "call activity | call",
    NodeKind.CATCH: "intermediate event | event | delay",
}
KIND_WORDS: Final[Mapping[str, NodeKind]] = {
    normal(word): kind for kind, listed in _KINDS.items() for word in phrases(listed)
} | {normal(kind.value): kind for kind in NodeKind}
"""What kinds of steps are called in cells, in normal form."""
SHAPES: Final[Mapping[NodeKind, str]] = {
    NodeKind.USER_TASK: "Process",
    NodeKind.EXCLUSIVE: "Decision",
    NodeKind.START: "Start",
    NodeKind.END: "End",
    NodeKind.SUB_PROCESS: "Subprocess",
}
"""The shape of that program that stands for a kind, and for no other."""


def shape_of(kind: NodeKind) -> str:
    """The shape of that program that is nearest to a kind."""
    if kind in SHAPES:
        return SHAPES[kind]
    return SHAPES[NodeKind.EXCLUSIVE] if kind.is_gateway else SHAPES[NodeKind.USER_TASK]


ENDS: Final = frozenset(
    map(
        normal,
        phrases("""
            end | - | – | — | none | n/a | stop | finish | finished | done | ende | fertig | fin | fine | einde | fim |
            koniec | konec | 終了 | 结束 | конец | end of process | process ends
        """),
    )
)
"""What says that nothing follows."""
END_WORD: Final = "End"

BRANCHINGS: Final[Mapping[str, NodeKind]] = {
    normal(word): kind
    for kind, listed in {
        NodeKind.EXCLUSIVE: "exclusive | one | xor | either | decision",
        NodeKind.PARALLEL: "parallel | all | and | both | every",
        NodeKind.INCLUSIVE: "inclusive | some | or | any",
    }.items()
    for word in phrases(listed)
}
BRANCHING_WORDS: Final[Mapping[NodeKind, str]] = {NodeKind.PARALLEL: "parallel", NodeKind.INCLUSIVE: "inclusive"}
"""How ways that part otherwise than by a decision are written."""
