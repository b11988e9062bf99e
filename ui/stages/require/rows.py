"""Requirements as rows: each definition once, and what is only referred to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from itsm_fit.model.asking import AskedRequirement, AskingPlace, asked, key_of
from itsm_fit.model.placeholders import left_open
from itsm_fit.model.project import Project, Settings
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.template import unedited, unedited_requirements
from itsm_fit.scoring.result import Fit
from ui.widgets.words import one_line

_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """One requirement. `home` is where it is written and edited; where it is only referred to, the first such place.

    `place` and `number` tell rows apart when their ids change. `asked_by` are the places that ask for it; `resolved`
    is what scoring makes of it, with the sheets' words, None before that; `met` how many tools meet it.
    """

    place: AskingPlace
    number: int
    home: AskingPlace
    own: Requirement
    defined: bool
    times_defined: int
    asked_by: tuple[AskingPlace, ...]
    processes: tuple[str, ...]
    steps: tuple[str, ...]
    default_weight: float
    text: str = ""
    category: str = ""
    met: int | None = None
    template: str = ""
    """The template whose words it still has, unedited and not confirmed."""

    @property
    def open(self) -> tuple[str, ...]:
        """What it leaves to be filled in."""
        return () if self.own.withdrawn else left_open(self.own)

    @property
    def id(self) -> str:
        return self.own.id

    @property
    def priority(self) -> Priority:
        """The priority that counts: should where none is stated, won’t where it is withdrawn."""
        return Priority.WONT if self.own.withdrawn else self.own.priority or Priority.SHOULD

    @property
    def lacks_priority(self) -> bool:
        """Whether a priority is still to be chosen: until then it counts as should."""
        return self.own.priority is None and not self.own.withdrawn

    @property
    def weight(self) -> float:
        """The weight that counts."""
        if self.own.withdrawn:
            return 0.0
        return self.default_weight if self.own.weight is None else self.own.weight

    @property
    def is_reference(self) -> bool:
        """Whether the place asks for what is written elsewhere."""
        return self.place != self.home or not self.defined

    @property
    def is_cross_cutting(self) -> bool:
        return not self.processes

    @property
    def key(self) -> tuple[AskingPlace, int]:
        return self.place, self.number


def rows_of(project: Project, fit: Fit | None) -> list[RequirementRow]:
    """Every definition of the project in document order, and every id that is only referred to."""
    known = _Known(project, fit)
    defined = {key_of(each.id) for each in known.everything if each.definition is not None}
    shown = [
        each
        for each in known.everything
        if each.definition is not None
        or (key_of(each.id) not in defined and known.asked_by[key_of(each.id)][0] is each)
    ]
    return known.rows(shown)


def rows_at(project: Project, places: Sequence[AskingPlace], fit: Fit | None) -> list[RequirementRow]:
    """What all of these places ask for: what is written at the first one, then what it refers to."""
    known = _Known(project, fit)
    at_first = [each for each in known.everything if each.place == places[0]]
    return known.rows(
        [
            each
            for each in at_first
            if all(any(its.place == place for its in known.asked_by[key_of(each.id)]) for place in places[1:])
        ]
    )


class _Known:
    """Everything asked in a project, by id."""

    def __init__(self, project: Project, fit: Fit | None) -> None:
        self._project, self._fit = project, fit
        self.everything: Sequence[AskedRequirement] = list(asked(project))
        self.asked_by: dict[str, list[AskedRequirement]] = {}
        for each in self.everything:
            self.asked_by.setdefault(key_of(each.id), []).append(each)
        self._met = _met(fit)
        self._template = unedited_requirements(unedited(project))

    def rows(self, shown: Iterable[AskedRequirement]) -> list[RequirementRow]:
        numbers: Counter[AskingPlace] = Counter()
        rows = []
        for each in shown:
            rows.append(self._row(each, numbers[each.place]))
            numbers[each.place] += 1
        return rows

    def _row(self, each: AskedRequirement, number: int) -> RequirementRow:
        key = key_of(each.id)
        askers = self.asked_by[key]
        definitions = [its for its in askers if its.definition is not None]
        home = each if each.definition is not None or not definitions else definitions[0]
        own = home.definition or Requirement(each.id)
        resolved = self._fit.requirement_by_id.get(own.id) if self._fit else None
        places = tuple(dict.fromkeys(its.place for its in askers))
        return RequirementRow(
            each.place,
            number,
            home.place,
            own,
            defined=bool(definitions),
            times_defined=len(definitions),
            asked_by=places,
            processes=tuple(dict.fromkeys(self._process(p.process) for p in places if p.process is not None)),
            steps=tuple(self._step(p.process, p.node) for p in places if p.process is not None and p.node is not None),
            default_weight=_default_weight(own, self._project.settings),
            text=own.text or (resolved.text if resolved else ""),
            category=own.category or (resolved.category if resolved else ""),
            met=self._met.get(key),
            template=self._template.get((home.place, own.id), ""),
        )

    def _process(self, process_id: str) -> str:
        return one_line(self._project.process_names[process_id])

    def _step(self, process_id: str, node_id: str) -> str:
        node = self._project.processes[process_id].node_by_id.get(node_id)
        return (one_line(node.name) if node is not None else "") or node_id


def _default_weight(own: Requirement, settings: Settings) -> float:
    return settings.weights[own.priority or Priority.SHOULD]


def _met(fit: Fit | None) -> Mapping[str, int]:
    """How many tools meet each requirement for certain, by its key."""
    if fit is None or not fit.support.tools:
        return {}
    enough = (fit.support.low >= fit.project.settings.must_threshold - _TOLERANCE).sum(axis=1)
    return {key_of(rid): int(number) for rid, number in zip(fit.support.requirement_ids, enough, strict=True)}
