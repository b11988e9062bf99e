"""Value streams, and where each one breaks first with every tool."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import CARRIED, SIGN
from ui.stages.value.handoffs_flows import process_name
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, listed, one_line, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.scoring.weak_links import WeakLink
    from itsm_fit.silos.silos import Silos
    from itsm_fit.silos.streams import ValueStream


@dataclass(frozen=True)
class StreamRow:
    """A value stream, its processes by name."""

    stream: ValueStream
    name: str
    called: tuple[str, ...]


def stream_rows(fit: Fit, silos: Silos) -> list[StreamRow]:
    """In the order of the files."""
    return [
        StreamRow(each, process_name(fit, each.process), tuple(process_name(fit, its) for its in each.processes[1:]))
        for each in silos.streams
    ]


def stream_columns(tools: Iterable[str]) -> list[TableColumn[StreamRow]]:
    """A column for each tool: where the stream breaks first with it."""
    return [
        TableColumn(
            Caption("Calls"),
            lambda row: listed(row.called, 3) or NOTHING,
            key=lambda row: len(row.called),
            width=16,
            help=Caption("The processes that it calls, however deep"),
        ),
        *(_weakest_column(tool) for tool in tools),
    ]


def _weakest_column(tool: str) -> TableColumn[StreamRow]:
    return TableColumn(
        one_line(tool),
        lambda row: weakest_words(row.stream.weakest[tool]),
        key=lambda row: _breaks(row.stream.weakest[tool]),
        figure=lambda row: _verdict(row.stream.weakest[tool]),
        tip=partial(weakest_sentence, tool),
        delegate=VerdictCell,
        width=26,
        stretch=True,
    )


def _breaks(link: WeakLink | None) -> float:
    return link.figures.exposure if link is not None else -1.0


def _verdict(link: WeakLink | None) -> Outcome:
    return Outcome.YES if link is None else link.figures.carried or Outcome.OPEN


def weakest_words(link: WeakLink | None) -> str:
    """Where a stream breaks first, and how many of its cases."""
    if link is None:
        return f"{SIGN[Outcome.YES]} {tr('nowhere')}"
    return f"{SIGN[_verdict(link)]} {percent(link.figures.exposure)} {one_line(link.step.name or link.step.key)}"


def weakest_sentence(tool: str, row: StreamRow) -> str:
    """The weakest link of a stream with a tool, in words."""
    link = row.stream.weakest[tool]
    if link is None:
        return tr("{tool} carries every step of {stream} that asks something.", tool=tool, stream=row.name)
    said = tr(
        "{stream} with {tool} breaks first at “{step}” ({role}): {verdict}, {share} of the completing cases meet it, "
        "mending it alone gains {gain} end to end.",
        stream=row.name,
        tool=tool,
        step=one_line(link.step.name or link.step.key),
        role=one_line(link.step.lane) or tr("no lane"),
        verdict=CARRIED[_verdict(link)],
        share=percent(link.figures.exposure),
        gain=percent(link.figures.gain),
    )
    failing = tr("Held back by {requirements}.", requirements=listed(link.failing, 8)) if link.failing else ""
    return " ".join(filter(None, (said, failing)))
