"""Puts a planned process into its pool and lanes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from itsm_fit.drawing.layout.bands import Bands, bands_of
from itsm_fit.drawing.layout.heights import BAND_HEIGHT, BAND_PAD
from itsm_fit.drawing.layout.plain import Effort
from itsm_fit.drawing.layout.scope import Scopes
from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Artifact, Association, Pool
from itsm_fit.model.process import Bounds, Lane, Process
from itsm_fit.progress import Progress, silent

_PAD = 20.0
CLOSED_POOL_HEIGHT = 60.0
LEAST_WIDTH = 600.0


def framed(
    process: Process,
    pool: Pool | None,
    artifacts: Iterable[Artifact],
    associations: Sequence[Association],
    progress: Progress = silent,
    *,
    effort: Effort | None = None,
) -> Sketch:
    """A process placed from scratch, its pool or itself from (0, 0) on."""
    bands = bands_of(process)
    plan = Scopes(process, artifacts, associations, effort=effort).plan(
        None, lambda node: bands.of(process, node), len(bands.lanes), progress
    )
    sketch = Sketch()
    if pool is None and not process.lanes:
        sketch.add(plan.sketch, 0, 0)
        return sketch
    left = HEADER * (bands.depth + (pool is not None))
    stretches = plan.bands if len(plan.bands) > 1 else [_padded(*plan.bands[0])]
    above = BAND_PAD if len(plan.bands) == 1 else 0.0
    above += (stretches[0][1] - 2 * BAND_PAD - plan.bands[0][1]) / 2 if above else 0.0
    sketch.add(plan.sketch, left + _PAD, above)
    width = max(left + plan.width + 2 * _PAD, LEAST_WIDTH)
    _frame_lanes(sketch, bands, stretches, HEADER if pool else 0.0, width)
    if pool is not None:
        sketch.shapes[pool.id] = Bounds(0, 0, width, stretches[-1][1])
    return sketch


def _padded(top: float, bottom: float) -> tuple[float, float]:
    """The stretch of a single band: its contents with room around."""
    return top, max(bottom + 2 * BAND_PAD, BAND_HEIGHT)


def _frame_lanes(
    sketch: Sketch, bands: Bands, stretches: Sequence[tuple[float, float]], left: float, right: float
) -> None:
    """Each lane reaches over its own band and those of the lanes in it, further in the deeper it lies."""
    reach: dict[str, tuple[float, float]] = {}
    for lane, (top, bottom) in zip(bands.lanes, stretches, strict=True):
        if lane is not None:
            for at in (lane.id, *bands.above(lane.id)):
                low, high = reach.get(at, (top, bottom))
                reach[at] = min(low, top), max(high, bottom)
    for at, (top, bottom) in reach.items():
        x = left + HEADER * len(bands.above(at))
        sketch.shapes[at] = Bounds(x, top, right - x, bottom - top)


def widened(sketch: Sketch, lanes: Iterable[Lane], pool: Pool | None, width: float) -> None:
    """Lets a framed process reach as far right as the pools above and below it."""
    for key in [lane.id for lane in lanes] + ([pool.id] if pool else []):
        if key in sketch.shapes:
            box = sketch.shapes[key]
            sketch.shapes[key] = Bounds(box.x, box.y, max(width - box.x, box.width), box.height)
