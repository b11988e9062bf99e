"""What drawing something at a place would mean, in words for the one who is drawing."""

from __future__ import annotations

from itsm_fit.drawing.drafting.connect import Answer
from itsm_fit.drawing.drafting.create import process_at
from itsm_fit.drawing.drafting.nest import frame_at, open_frames
from itsm_fit.drawing.drafting.sheet import Sheet, called, lane_at
from itsm_fit.drawing.drafting.slide import pool_of
from itsm_fit.drawing.drafting.stencil import Band, Stencil
from itsm_fit.errors import EditError
from itsm_fit.model.process import Point


def landing_words(sheet: Sheet, stencil: Stencil, place: Point) -> Answer:
    """Where something would belong if it was drawn with its middle at a place, or why it cannot be drawn there."""
    if stencil.kind in (Band.POOL, Band.CLOSED_POOL):
        return Answer(True, stencil.name)
    try:
        home = process_at(sheet, place)
    except EditError as error:
        return Answer(False, str(error))
    pool = pool_of(sheet.document, home)
    if stencil.kind is Band.LANE:
        if pool is None:
            return Answer(False, "Lanes divide a pool, and this process has none: draw a pool first.")
        return Answer(True, f"Lane at the foot of {called(pool)}")
    around = frame_at(open_frames(home), place) or lane_at(home, place.x, place.y) or pool
    return Answer(True, stencil.name if around is None else f"{stencil.name} in {called(around)}")
