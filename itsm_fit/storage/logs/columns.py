"""Which column of a table is the case, which the activity, which the time: by what the columns hold and by their names.

A case column has values that several rows share and that other columns depend on; an activity column has few different
texts that change within a case; times parse as times and differ within a case. Each gets a score from what a sample of
rows shows and from words of its heading, in several languages; the three that together score best are taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.storage.logs.times import NO_TIME, Microseconds, times_of
from itsm_fit.writing import in_quotes

SAMPLE = 4_000
"""Rows that are looked at."""
_NAMED = 9.0
"""The score of a column that somebody names."""
_LIKELY = 8
"""How many columns are tried for each part."""


class LogShape(StrEnum):
    """What a row of a table is."""

    EVENTS = "a row is an event"
    TICKETS = "a row is a ticket with a time for each state"
    HISTORY = "a row is a change from an old value to a new one"


@dataclass(frozen=True)
class LogColumns:
    """The columns by their positions: `times` has one for events, several for tickets; -1 where there is none."""

    shape: LogShape
    case: int
    activity: int
    times: tuple[int, ...]
    begin: int = -1
    stage: int = -1
    changed: int = -1
    """The column that says which field was changed."""
    before: int = -1

    def named(self, headings: Sequence[str]) -> dict[str, str]:
        """Which column has which part, as a person reads it."""
        single = {
            "case": self.case,
            "activity": self.activity,
            "start": self.begin,
            "lifecycle": self.stage,
            "field": self.changed,
            "old value": self.before,
        }
        found = {part: headings[at] for part, at in single.items() if at >= 0}
        return {**found, "time": ", ".join(headings[at] for at in self.times)}


@dataclass(frozen=True, slots=True)
class WantedColumns:
    """Columns that somebody names, "" for those that are to be found; `field` is the one whose changes count."""

    case: str = ""
    activity: str = ""
    times: tuple[str, ...] = ()
    field: str = ""
    object: str = ""
    """The type of object that is the case, in a log of objects."""


class UntoldColumnError(InputError):
    """What a log is cannot be told from it; `offers` are by part what somebody can name."""

    def __init__(self, message: str, offers: dict[str, tuple[str, ...]], *, file: str) -> None:
        super().__init__(message, file=file)
        self.offers = offers


def words_of(heading: str) -> list[str]:
    """The words of a heading in small letters without accents: ``sys_updatedAt`` → sys, updated, at."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", heading)
    plain = "".join(s for s in unicodedata.normalize("NFKD", parted.casefold()) if not unicodedata.combining(s))
    return re.findall(r"[^\W_]+", plain)


def _weights(listed: str) -> dict[str, float]:
    """``word word=2``: what each word of a heading counts, 1 where nothing is said."""
    pairs = (item.partition("=") for item in listed.split())
    return {word: float(weight or 1) for word, _, weight in pairs}


_CASE = _weights(
    """
    case=3 caseid=3 ticket=3 ticketid=3 incident=2 issue=2 number=1.5 key=2 id=1 nr=1 no=1 nummer=1.5 number=1.5 ref
    reference=1 trace=2 instance=1 request=1.5 problem change order=1 task_id items=1.5 item=1 documentkey=2
    fall=3 vorgang=3 vorgangsnummer=3 fallnummer=3 ticketnummer=3 auftrag=1.5 kennung=1 schlussel=1
    dossier=2 cas=2 demande=1.5 numero=1.5 cle=1 identifiant=1
    caso=3 solicitud=1.5 clave=1 chamado=3 pratica=2 richiesta=1.5 zaak=3 zaaknummer=3 melding=2 arende=3 sag=2
    sprawa=3 zgloszenie=2
    event=-2 user=-3 parent=-2 row=-2 resource=-3 sys=-0.5 type=-2 name=-0.5 activity=-3 status=-3 state=-3 variant=-3
    assignee=-3 assigned=-3 requester=-3 reporter=-3 caller=-3 author=-3 owner=-3 agent=-3 technician=-3 updated=-3
    bearbeiter=-3 ersteller=-3 melder=-3 anforderer=-3 techniker=-3 demandeur=-3 technicien=-3 solicitante=-3 tecnico=-3
    index=-2 group=-2 priority=-3 category=-3 summary=-2 title=-1.5 description=-2 version=-2
    """
)
_ACTIVITY = _weights(
    """
    activity=3 activities=3 event=2 task=2 action=2 step=2 status=2 state=2 operation=2 concept=1 phase=1.5 milestone=2
    stage=1.5 tasks=2 incident_state=2
    aktivitat=3 ereignis=2 schritt=3 tatigkeit=3 vorgangsschritt=3 zustand=2 aktion=2 arbeitsschritt=3
    etape=3 activite=3 statut=2 etat=2 evenement=2 tache=2 action=2
    actividad=3 evento=2 tarea=2 estado=2 paso=2 atividade=3 tarefa=2 etapa=2
    attivita=3 stato=2 fase=1.5 passo=2 activiteit=3 taak=2 stap=2 gebeurtenis=2 aktivitet=3 handelse=2
    czynnosc=3 zdarzenie=2
    user=-3 resource=-3 assigned=-2 group=-2 priority=-3 type=-1 category=-2 id=-2 code=-1 time=-3 date=-3 cost=-3
    by=-2 org=-2 role=-2 count=-3 comment=-2 description=-1.5 impact=-3 urgency=-3 variant=-3 index=-3 lifecycle=-2
    transition=-1 product=-2 country=-3 number=-2 old=-2 from=-2 previous=-2 case=-1 field=-1.5
    """
)
_TIME = _weights(
    """
    time=2 timestamp=3 datetime=2 date=1.5 at=1 on=0.5 when=1.5 complete=1 completed=1 end=1 ended=1 finish=1
    created=0.5 updated=0.7 changed=1 zeit=2 zeitpunkt=3 zeitstempel=3 datum=2 uhrzeit=2 ende=1
    geandert=1 heure=2 horodatage=3 fecha=2 hora=2 data=1.5 ora=2 tijd=2 tijdstip=3 tidpunkt=3 tid=2 czas=2
    due=-3 target=-3 sla=-2 planned=-3 birth=-3 start=-0.5 begin=-0.5 beginn=-0.5 opened=-1 closed=-1 resolved=-1
    """
)
_BEGIN = _weights("start=3 started=3 begin=3 began=3 beginn=3 begonnen=3 anfang=3 debut=3 inicio=3 inizio=3 comienzo=3")
_STAGE = _weights("lifecycle=3 transition=2 lebenszyklus=3")
_FIELD = _weights(
    """
    field=3 fieldname=3 attribute=2 property=2 feld=3 feldname=3 attribut=2 champ=3 campo=3 veld=3 column=1 item=0.5
    """
)
_OLD = _weights(
    """
    old=3 from=2 oldvalue=3 fromstring=3 previous=2 before=2 original=1 alt=2 alter=3 alte=2 vorher=3 von=2 ancienne=3
    ancien=3 avant=2 anterior=3 antes=2 viejo=2 vecchio=3 oud=2 oude=3
    """
)
_NEW = _weights(
    """
    new=3 to=2 newvalue=3 tostring=3 after=2 neu=2 neuer=3 neue=2 nachher=3 nach=1 nouvelle=3 nouveau=3 apres=2 nuevo=3
    novo=3 nuovo=3 nieuw=2 nieuwe=3
    """
)
_NO_STATE = _weights(
    """
    updated=1 update=1 modified=1 last=1 viewed=1 due=1 planned=1 expected=1 target=1 sla=1 breach=1 birth=1 exported=1
    aktualisiert=1 letzte=1 letzter=1 fallig=1 falligkeit=1 geplant=1 soll=1 frist=1 geandert=1
    derniere=1 dernier=1 modification=1 echeance=1 prevue=1 prevu=1 vencimiento=1 ultima=1 ultimo=1 prevista=1
    actualizado=1 scadenza=1 laatste=1 gepland=1
    """
)
_STATE_FIELD = _weights(
    "status=3 state=3 incident_state=3 zustand=2 statut=3 etat=3 estado=3 stato=3 step=1 phase=1 stage=1"
)


def _worth(words: Sequence[str], weights: dict[str, float]) -> float:
    """What the words of a heading count, those of the greatest weight once."""
    found = [weights[word] for word in words if word in weights]
    return max((each for each in found if each > 0), default=0.0) + min(
        (each for each in found if each < 0), default=0.0
    )


@dataclass
class _Sampled:
    """One column in the sample."""

    at: int
    heading: str
    texts: list[str]
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = words_of(self.heading)

    @cached_property
    def codes(self) -> NDArray[np.intp]:
        """Equal texts by one number, -1 for blanks."""
        numbers: dict[str, int] = {"": -1}
        return np.array([numbers.setdefault(text, len(numbers) - 1) for text in self.texts], np.intp)

    @cached_property
    def filled(self) -> float:
        return float((self.codes >= 0).mean())

    @cached_property
    def distinct(self) -> int:
        return int(self.codes.max(initial=-1)) + 1

    @cached_property
    def times(self) -> Microseconds:
        return times_of(self.texts).times

    @cached_property
    def is_time(self) -> float:
        """Which share of what is filled is a time; plain numbers count only under a heading that speaks of time."""
        there = self.codes >= 0
        if not there.any():
            return 0.0
        if _worth(self.words, _TIME) <= 0 and all(text.replace(".", "").isdecimal() for text in self.texts if text):
            return 0.0
        return float((self.times[there] != NO_TIME).mean())

    @cached_property
    def numeric(self) -> float:
        there = [text for text in self.texts if text]
        return sum(text.replace(".", "").replace(",", "").lstrip("-").isdecimal() for text in there) / max(
            len(there), 1
        )


def understood(headings: Sequence[str], rows: Sequence[Sequence[str]], wanted: WantedColumns, file: str) -> LogColumns:
    """The parts of the columns of a table, from a sample of its rows; raises InputError where they cannot be told.

    Rows may be shorter than the headings. What is `wanted` is taken as it is said.
    """
    columns = [
        _Sampled(at, heading, [row[at].strip() if at < len(row) else "" for row in rows])
        for at, heading in enumerate(headings)
    ]
    named = _Named(headings, wanted, file)
    history = _history(columns, named)
    events = _events(columns, named)
    tickets = _tickets(columns, named) if not (wanted.activity or wanted.field) else None
    found = [each for each in (history, events, tickets) if each is not None]
    if not found:
        raise UntoldColumnError(
            tr(
                "No column with cases, none with activities or none with times was found among {columns}: name them "
                "with --case, --activity and --time.",
                columns=", ".join(map(in_quotes, headings[:12])),
            ),
            dict.fromkeys(("case", "activity", "time"), tuple(headings)),
            file=file,
        )
    return max(found, key=lambda its: its[0])[1]


def is_log_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table tells what happened and when, by what its columns hold and are called."""
    try:
        its = understood(headings, rows, WantedColumns(), "")
    except InputError:
        return False
    case, activity = (words_of(headings[at]) if at >= 0 else [] for at in (its.case, its.activity))
    if its.shape is LogShape.EVENTS:
        return bool(its.times) and _worth(case, _CASE) >= 1 and _worth(activity, _ACTIVITY) >= 1
    return its.shape is LogShape.HISTORY or _worth(case, _CASE) >= 1


class _Named:
    """The columns that somebody named, by position."""

    def __init__(self, headings: Sequence[str], wanted: WantedColumns, file: str) -> None:
        self._headings, self._file = headings, file
        self.case, self.activity = self._at(wanted.case), self._at(wanted.activity)
        self.times = tuple(self._at(name) for name in wanted.times if name)
        self.field = wanted.field

    def _at(self, name: str) -> int:
        if not name:
            return -1
        exact = [at for at, heading in enumerate(self._headings) if heading == name]
        like = [at for at, heading in enumerate(self._headings) if words_of(heading) == words_of(name)]
        if not (exact or like):
            raise InputError(
                tr(
                    "There is no column “{name}”: there are {columns}.",
                    name=name,
                    columns=", ".join(map(in_quotes, self._headings)),
                ),
                file=self._file,
            )
        return (exact or like)[0]


_Scored = tuple[float, LogColumns] | None


def _changes(case: _Sampled, other: _Sampled) -> float:
    """How often a column differs between the rows of one case, 0 (constant) to 1 (always another value)."""
    there = case.codes >= 0
    cases, values = case.codes[there], other.codes[there]
    pairs = len(np.unique(cases * (other.distinct + 2) + values))
    several = len(cases) - len(np.unique(cases))
    return (pairs - len(np.unique(cases))) / several if several else 0.0


def _case_score(case: _Sampled, columns: Sequence[_Sampled]) -> float:
    """How like a case column it is in a table of events: above 0 where several rows share a value."""
    rows = len(case.texts)
    if case.filled < 0.5 or case.distinct < 1 or case.is_time > 0.5:
        return -9.0
    each = rows * case.filled / case.distinct
    score = _worth(case.words, _CASE)
    if each < 1.15 and score < 2:
        return -9.0
    score += 1.5 if 1.5 <= each <= 200 else 0.0
    score += 1.0 if case.distinct > 20 else 0.0
    depending = [_changes(case, other) < 0.02 for other in columns if other is not case and other.distinct > 1]
    return score + 1.5 * (sum(depending) / len(depending) if depending else 0.0)


def _activity_score(activity: _Sampled, case: _Sampled) -> float:
    few = activity.distinct <= max(30, len(activity.texts) // 20) and activity.distinct < 500
    if activity.distinct < 1 or activity.filled < 0.5 or activity.is_time > 0.5 or activity is case:
        return -9.0
    varied = _changes(case, activity)
    numeric = 2.0 * (activity.numeric > 0.8)
    constant = 4.0 * (activity.distinct < 2)
    score = _worth(activity.words, _ACTIVITY) + 2.5 * varied + (1.0 if few else -2.0) + activity.filled
    return score - numeric - constant


def _time_score(time: _Sampled, case: _Sampled) -> float:
    if time.is_time < 0.6 or time is case:
        return -9.0
    return _worth(time.words, _TIME) + 3.0 * _changes(case, time) + time.is_time * time.filled


def _events(columns: Sequence[_Sampled], named: _Named) -> _Scored:
    """A row is an event."""
    cases = [columns[named.case]] if named.case >= 0 else _best(columns, lambda its: _case_score(its, columns))
    best: _Scored = None
    for case in cases:
        own = _NAMED if named.case >= 0 else _case_score(case, columns)
        activities = _parted(columns, named.activity, case, _activity_score)
        times: list[tuple[float, _Sampled | None]] = list(_parted(columns, (*named.times, -1)[0], case, _time_score))
        for (worth, activity), (more, time) in product(activities, times or [(-2.0, None)]):
            if activity is case or activity is time:
                continue
            score = own + worth + more
            if best is None or score > best[0]:
                at = () if time is None else (time.at,)
                best = score, LogColumns(LogShape.EVENTS, case.at, activity.at, at)
    if best is None:
        return None
    score, its = best
    case = columns[its.case]
    begins = [
        each
        for each in columns
        if each.at not in its.times and each.is_time > 0.6 and _worth(each.words, _BEGIN) and _changes(case, each) > 0.2
    ]
    stages = [each for each in columns if each.at != its.activity and _worth(each.words, _STAGE) >= 3]
    return score, LogColumns(
        LogShape.EVENTS,
        its.case,
        its.activity,
        its.times,
        begin=begins[0].at if begins and its.times else -1,
        stage=stages[0].at if stages else -1,
    )


def _parted(
    columns: Sequence[_Sampled], named: int, case: _Sampled, score: Callable[[_Sampled, _Sampled], float]
) -> list[tuple[float, _Sampled]]:
    """The likeliest columns for a part beside a case column, with their scores; the one that is named alone."""
    if named >= 0:
        return [(_NAMED, columns[named])]
    scored = [(score(each, case), each) for each in columns]
    return sorted((its for its in scored if its[0] > -5), key=lambda its: (-its[0], its[1].at))[:_LIKELY]


def _best(columns: Sequence[_Sampled], score: Callable[[_Sampled], float]) -> list[_Sampled]:
    scored = sorted(((score(each), -each.at) for each in columns), reverse=True)
    return [columns[-at] for value, at in scored[:_LIKELY] if value > -5]


def _tickets(columns: Sequence[_Sampled], named: _Named) -> _Scored:
    """A row is a ticket; each of several columns of times says when it came into a state."""
    if named.times and len(named.times) < 2:
        return None
    states = [columns[at] for at in named.times] or [
        each for each in columns if each.is_time > 0.8 and each.filled > 0 and not _worth(each.words, _NO_STATE)
    ]
    if len(states) < 2:
        return None
    if named.case >= 0:
        keys = [columns[named.case]]
    else:
        rows = max(len(columns[0].texts), 1)
        keys = [each for each in columns if each.is_time < 0.5 and each.filled > 0.95 and each.distinct >= 0.98 * rows]
    if not keys:
        return None
    key = max(keys, key=lambda its: (_worth(its.words, _CASE), -its.at))
    if named.case >= 0 and key.distinct < 0.98 * len(key.texts) and not named.times:
        return None
    named_so = _worth(key.words, _CASE)
    score = (9.0 if named_so >= 1 else 4.0) + named_so + min(len(states), 4) + _NAMED * bool(named.times)
    return score, LogColumns(LogShape.TICKETS, key.at, -1, tuple(each.at for each in states))


def _history(columns: Sequence[_Sampled], named: _Named) -> _Scored:
    """A row is a change: there is a column of old values and one of new ones, and one that says of which field."""

    def best(weights: dict[str, float], least: float, *but: _Sampled) -> _Sampled | None:
        scored = [(_worth(each.words, weights), each) for each in columns if each not in but and each.is_time < 0.5]
        top = max(scored, key=lambda its: (its[0], -its[1].at), default=None)
        return top[1] if top is not None and top[0] >= least else None

    after = columns[named.activity] if named.activity >= 0 else best(_NEW, 2)
    before = best(_OLD, 2)
    if after is None or before is None or after is before:
        return None
    changed = best(_FIELD, 2, after, before)
    cases = (
        [columns[named.case]] if named.case >= 0 else [each for each in columns if each not in (after, before, changed)]
    )
    cases = [each for each in cases if each.filled > 0.8 and each.is_time < 0.5]
    times = [columns[at] for at in named.times] or [each for each in columns if each.is_time > 0.6]
    if not cases or not times:
        return None
    case = max(cases, key=lambda its: (_case_score(its, columns), -its.at))
    time = max(times, key=lambda its: (_time_score(its, case), -its.at))
    linked = len(set(before.texts) & set(after.texts) - {""}) > 0
    score = 8.0 + _NAMED * ((changed is not None) + linked + bool(named.field))
    return score, LogColumns(
        LogShape.HISTORY,
        case.at,
        after.at,
        (time.at,),
        changed=-1 if changed is None else changed.at,
        before=before.at,
    )


def state_field(fields: Sequence[str], wanted: str, file: str) -> str:
    """Which field tells the state of a ticket, of those that a history tells of."""
    if wanted:
        for each in fields:
            if words_of(each) == words_of(wanted):
                return each
        raise InputError(
            tr(
                "The history tells of no field “{name}”: it tells of {fields}.",
                name=wanted,
                fields=", ".join(map(in_quotes, fields[:20])),
            ),
            file=file,
        )
    if not fields:
        raise InputError(tr("No change of the history says of which field it is."), file=file)
    best = max(
        fields, key=lambda each: _worth([*words_of(each), each.casefold()], _STATE_FIELD) / len(words_of(each) or [1])
    )
    if not _worth([*words_of(best), best.casefold()], _STATE_FIELD):
        raise UntoldColumnError(
            tr(
                "Which field of the history tells the state? There is none called status: name one of {fields} with "
                "--field.",
                fields=", ".join(map(in_quotes, fields[:20])),
            ),
            {"field": tuple(fields)},
            file=file,
        )
    return best
