"""What can be done to lanes, borders, sub-processes and calls: one table for the keys, the menus and the palette."""

from __future__ import annotations

from typing import Final

from ui.canvas.editing.verbs import Verb, by_keys

SHAPING: Final[tuple[Verb, ...]] = (
    Verb(
        "lane_below",
        "Add Lane Below",
        ("Ctrl+L",),
        lambda h: h.shaping.add_lane("below"),
        lambda p: p.band_chosen,
        "table-row-plus-after",
    ),
    Verb(
        "lane_above",
        "Add Lane Above",
        ("Ctrl+Shift+U",),
        lambda h: h.shaping.add_lane("above"),
        lambda p: p.band_chosen,
        "table-row-plus-before",
    ),
    Verb(
        "split_lane",
        "Split Lane",
        ("Ctrl+I",),
        lambda h: h.shaping.split_lane(),
        lambda p: p.lane_chosen,
        "table-split-cell",
    ),
    Verb(
        "lane_up",
        "Move One Lane Up",
        ("Ctrl+Alt+PgUp",),
        lambda h: h.shaping.step_across_lanes(-1),
        lambda p: p.lane_chosen or p.steps_chosen,
        "arrow-up-bold-box-outline",
    ),
    Verb(
        "lane_down",
        "Move One Lane Down",
        ("Ctrl+Alt+PgDown",),
        lambda h: h.shaping.step_across_lanes(1),
        lambda p: p.lane_chosen or p.steps_chosen,
        "arrow-down-bold-box-outline",
    ),
    Verb(
        "border_event",
        "Event on the Border…",
        ("Ctrl+T",),
        lambda h: h.shaping.ask_border_event(),
        lambda p: p.activity_chosen,
        "timer-outline",
        True,
    ),
    Verb(
        "fold",
        "Fold or Unfold",
        ("Ctrl+.",),
        lambda h: h.shaping.fold(),
        lambda p: p.sub_process_chosen,
        "arrow-expand",
        True,
    ),
    Verb(
        "wrap",
        "Wrap into Sub-process",
        ("Ctrl+G",),
        lambda h: h.shaping.wrap(),
        lambda p: p.steps_chosen,
        "group",
    ),
    Verb(
        "dissolve",
        "Dissolve Sub-process",
        ("Ctrl+Shift+G",),
        lambda h: h.shaping.dissolve(),
        lambda p: p.sub_process_chosen,
        "ungroup",
    ),
    Verb(
        "move_in",
        "Move Into Sub-process",
        ("Ctrl+Alt+G",),
        lambda h: h.shaping.move_in(),
        lambda p: p.steps_chosen,
        "location-enter",
    ),
    Verb(
        "move_out",
        "Move Out of Sub-process",
        ("Ctrl+Alt+Shift+G",),
        lambda h: h.shaping.move_out(),
        lambda p: p.held_steps_chosen,
        "location-exit",
    ),
    Verb(
        "enter",
        "Open What Is Inside",
        ("Ctrl+Down",),
        lambda h: h.shaping.enter(),
        lambda p: p.to_enter,
        "arrow-down-right-bold",
    ),
    Verb(
        "leave",
        "Back to the Drawing Around",
        ("Ctrl+Up",),
        lambda h: h.shaping.leave(),
        lambda p: p.inside,
        "arrow-up-left-bold",
    ),
    Verb(
        "choose_called",
        "Choose the Called Process…",
        ("Ctrl+Shift+P",),
        lambda h: h.shaping.choose_called(),
        lambda p: p.call_chosen,
        "link-variant",
    ),
)
BY_KEYS: Final = by_keys(SHAPING)
"""The verb of each key with its modifiers."""
