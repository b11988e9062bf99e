"""What a replay says, as people read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.project import Project
from itsm_fit.replay.result import LogDeviation, LogJump, LogReplay, MinutesTaken
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.scoring.wording import fraction, listed, percent
from itsm_fit.writing import clauses, exact, grouped, in_quotes, titled

_HOURS_FROM, _DAYS_FROM = 90.0, 48 * 60.0
"""Minutes from which on hours, and days, are easier to read."""
_MOST_NAMED = 10


def reading_words(its: LogReplay) -> Iterator[str]:
    """How the log was understood."""
    columns = ", ".join(column_words(its.reading.columns))
    yield tr("The log is read so: {shape}; {columns}.", shape=shape_words(its.reading.shape), columns=columns)
    yield from its.reading.notes


def shape_words(shape: str) -> str:
    """What a row of a log is, or what format it has."""
    return str(_SHAPES.get(shape, shape))


def column_words(columns: Mapping[str, str]) -> Iterator[str]:
    """Which column of a log has which part."""
    return (titled(str(_PARTS.get(part, part)), column) for part, column in columns.items())


_SHAPES: Mapping[str, Phrase] = {
    "a row is an event": Phrase("a row is an event"),
    "a row is a ticket with a time for each state": Phrase("a row is a ticket with a time for each state"),
    "a row is a change from an old value to a new one": Phrase("a row is a change from an old value to a new one"),
}
_PARTS: Mapping[str, Phrase] = {
    "case": Phrase("case"),
    "activity": Phrase("activity"),
    "start": Phrase("start"),
    "time": Phrase("time"),
    "lifecycle": Phrase("life cycle"),
    "field": Phrase("field"),
    "old value": Phrase("old value"),
}


def case_words(its: LogReplay) -> Iterator[str]:
    """How the cases go along with the flow."""
    yield trn(
        "{count:,} case in {variants:,} variants: {fitting:,} as drawn, {deviating:,} otherwise, "
        "{running:,} still running.",
        "{count:,} cases in {variants:,} variants: {fitting:,} as drawn, {deviating:,} otherwise, "
        "{running:,} still running.",
        its.cases,
        variants=its.variants,
        fitting=its.fitting,
        deviating=its.deviating,
        running=its.running,
    )
    if its.fitness is not None:
        yield tr("Token-replay fitness: {fitness}.", fitness=fraction(its.fitness))
    left_out = {
        trn(
            "{count:,} case deviates in more than half of its events",
            "{count:,} cases deviate in more than half of their events",
            its.unlike,
        ): its.unlike,
        trn(
            "{count:,} case has no event that means a step",
            "{count:,} cases have no event that means a step",
            its.unknown,
        ): its.unknown,
        trn("{count:,} case has no event at all", "{count:,} cases have no event at all", its.empty): its.empty,
        trn(
            "{count:,} case has not come to an end", "{count:,} cases have not come to an end", its.running
        ): its.running,
    }
    said = [sentence for sentence, number in left_out.items() if number]
    if said:
        yield tr("In no share: {cases}.", cases=clauses(said))
    if its.unmapped:
        yield tr(
            "Activities that mean no step: {activities}. They stand for {share} of the events.",
            activities=listed([in_quotes(text) for text in its.unmapped], _MOST_NAMED),
            share=percent(1 - its.mapped_events),
        )


def deviation_words(its: LogDeviation) -> str:
    """One thing that does not fit."""
    if its.kind is DeviationKind.SKIPPED:
        if its.after:
            return tr("“{step}” is passed over after “{after}”", step=its.name, after=its.after)
        return tr("“{step}” is passed over at the beginning", step=its.name)
    if its.kind is DeviationKind.UNFINISHED:
        return tr("It stops after “{after}”", after=its.after)
    if its.after:
        return tr("“{step}” is not expected after “{after}”", step=its.name, after=its.after)
    return tr("“{step}” is not expected at the beginning", step=its.name)


def drawing_title(title: str, its: LogReplay) -> str:
    """What stands over a drawing with what happened: ``Incident management · 300 cases, fitness 0.982``."""
    cases = trn("{count} case", "{count} cases", its.cases)
    if its.fitness is None:
        return f"{title} · {cases}"
    return tr("{title} · {cases}, fitness {fitness}", title=title, cases=cases, fitness=fraction(its.fitness))


def jump_words(its: LogJump, project: Project) -> str:
    """One way that is not drawn: ``“Fix” → “Close”: passes over “Verify”``."""
    process = project.processes.get(its.process)

    def called(step: str) -> str:
        node = process.node_by_id.get(step) if process is not None else None
        return in_quotes((node.name if node is not None else "") or step)

    source = called(its.source) if its.source else tr("Beginning")
    target = called(its.target) if its.target else tr("end")
    if its.over:
        steps = ", ".join(map(called, its.over))
        return tr("{source} → {target}: passes over {steps}", source=source, target=target, steps=steps)
    if not its.target:
        return tr("It stops after {source}", source=source)
    return tr("{source} → {target}: no such way is drawn", source=source, target=target)


def duration_words(minutes: float | None) -> str:
    """Minutes as one reads them: ``12 min``, ``3.5 h``, ``2 d``; a dash where nothing is told."""
    if minutes is None:
        return "–"
    if minutes < _HOURS_FROM:
        return tr("{number} min", number=grouped(minutes)) if minutes >= 1 or not minutes else tr("< 1 min")
    if minutes < _DAYS_FROM:
        return tr("{number} h", number=exact(round(minutes / 60, 1)))
    return tr("{number} d", number=exact(round(minutes / 1440, 1)))


def minutes_words(its: MinutesTaken | None) -> str:
    """The median, as ``12.5``; a dash where nothing is told."""
    return "–" if its is None else f"{its.median:,.1f}"
