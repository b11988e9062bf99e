"""Which share of the cases takes a flow, written at the flow."""

from __future__ import annotations

from typing import Final

from itsm_fit.editor.command import Command, Edited, Written, unchanged
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.editor.split import Split, split_of
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.process import Flow
from itsm_fit.numerals import NumberLimits, judge, written

_LIMITS: Final = NumberLimits(low=0, high=100, decimals=2, blank=True, percent=True)


def write_share(diagram: Diagram, flow: Flow, text: str) -> Edited:
    """State in per cent how many of the cases take a flow, those beside it share the rest; no text takes it away."""
    split = _split(diagram, flow)
    home = diagram.home(flow.id)
    if split is None or home is None:
        raise EditError(tr("All cases take this flow: shares are stated on flows of which a case takes only some."))
    number = judge(text, _LIMITS)
    if number.trouble:
        raise EditError(number.trouble)
    name = called(flow)
    if number.value is None:
        after = diagram.edited_in(home, edits.set_shares, flow.source, {flow.id: None})
        return Edited(tr("Take the Share of {flow} Away", flow=name), after, (flow.id,))
    shares = split.changed(split.shares(), split.flows.index(flow), number.value / 100)
    after = diagram.edited_in(home, edits.set_shares, flow.source, split.written(shares))
    return Edited(tr("Write the Share of {flow}", flow=name), after, (flow.id,))


def _split(diagram: Diagram, flow: Flow) -> Split | None:
    home = diagram.home(flow.id)
    node = home.node_by_id.get(flow.source) if home is not None else None
    split = split_of(home, node) if home is not None and node is not None else None
    return split if split is not None and flow in split.flows else None


def _write(diagram: Diagram, context: Context, text: str) -> Edited:
    return write_share(diagram, context.one, text) if isinstance(context.one, Flow) else unchanged(diagram, context.ids)


def _now(diagram: Diagram, context: Context) -> tuple[str, str, str] | None:
    flow = context.one
    if not isinstance(flow, Flow) or _split(diagram, flow) is None:
        return None
    text = "" if flow.share is None else written(round(flow.share * 100, 2))
    return tr("Share of the cases in per cent"), text, tr("Per cent of the cases, such as 30")


SHARE: Final = Command(
    "share",
    Phrase("Share of Cases…"),
    ("P",),
    "Edit",
    "element",
    "percent-outline",
    lambda c: isinstance(c.one, Flow),
    _write,
    ask=Written(_now, Phrase("Choose a flow of which a case takes only some: a share can be stated there.")),
)
