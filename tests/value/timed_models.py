"""Processes with minutes, and how long their cases take."""

from __future__ import annotations

from collections.abc import Mapping

from game_models import by_id

from itsm_fit.model.process import Process
from itsm_fit.scoring.game.durations import Durations, durations
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play


def lasting(minutes: Mapping[str, int], process: Process, *others: Process, seed: int = 0) -> Durations:
    """How long cases take when the nodes with these keys take so many minutes and all others none."""
    net = compile_net(process.id, by_id(process, *others))
    found = durations(play(net), [minutes.get(node.key, 0) for node in net.nodes], seed)
    assert found is not None
    return found
