"""What a replay says, as people read it."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr, trn
from itsm_fit.replay.result import LogDeviation, LogReplay, MinutesTaken
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.scoring.wording import percent


def reading_words(its: LogReplay) -> Iterator[str]:
    """How the log was understood."""
    columns = ", ".join(f"{part}: {column}" for part, column in its.reading.columns.items())
    yield tr("The log is read so: {shape}; {columns}.", shape=its.reading.shape, columns=columns)
    yield from its.reading.notes


def case_words(its: LogReplay) -> Iterator[str]:
    """How the cases go along with the flow."""
    yield trn(
        "{count} case in {variants} variants: {fitting} as drawn, {deviating} otherwise, {running} still running.",
        "{count} cases in {variants} variants: {fitting} as drawn, {deviating} otherwise, {running} still running.",
        its.cases,
        variants=its.variants,
        fitting=its.fitting,
        deviating=its.deviating,
        running=its.running,
    )
    if its.fitness is not None:
        yield tr("Token-replay fitness: {fitness:.3f}.", fitness=its.fitness)
    left_out = {
        trn(
            "{count} case deviates in more than half of its events",
            "{count} cases deviate in more than half of their events",
            its.unlike,
        ): its.unlike,
        trn(
            "{count} case has no event that means a step", "{count} cases have no event that means a step", its.unknown
        ): its.unknown,
        trn("{count} case has no event at all", "{count} cases have no event at all", its.empty): its.empty,
        trn("{count} case has not come to an end", "{count} cases have not come to an end", its.running): its.running,
    }
    said = [sentence for sentence, number in left_out.items() if number]
    if said:
        yield tr("In no share: {cases}.", cases="; ".join(said))
    if its.unmapped:
        yield tr(
            "Activities that mean no step: {activities}. They stand for {share} of the events.",
            activities=", ".join(f"“{text}”" for text in its.unmapped),
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


def minutes_words(its: MinutesTaken | None) -> str:
    """The median, as ``12.5``; a dash where nothing is told."""
    return "–" if its is None else f"{its.median:,.1f}"
