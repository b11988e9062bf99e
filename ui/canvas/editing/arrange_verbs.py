"""What can be done to the order of a drawing: one table for the keys, the Arrange menu and the context menu."""

from __future__ import annotations

from typing import Final

from ui.canvas.editing.verbs import Verb, by_keys

ARRANGING: Final[tuple[Verb, ...]] = (
    Verb("tidy_all", "Tidy All", ("Ctrl+Shift+L",), lambda h: h.arranging.tidy_all(), lambda _: True, "auto-fix"),
    Verb(
        "tidy_selection",
        "Tidy Selection",
        ("Ctrl+Alt+L",),
        lambda h: h.arranging.tidy_selection(),
        lambda p: p.several_steps,
        "auto-fix",
    ),
    Verb(
        "space",
        "Make Room…",
        ("S",),
        lambda h: h.arranging.space.begin(),
        lambda _: True,
        "arrow-expand-horizontal",
    ),
    Verb(
        "align_left",
        "Align Left",
        ("Ctrl+Shift+Left",),
        lambda h: h.arranging.align("left"),
        lambda p: p.several_steps,
        "align-horizontal-left",
        True,
    ),
    Verb(
        "align_center",
        "Align Centres",
        ("Ctrl+Shift+I",),
        lambda h: h.arranging.align("center"),
        lambda p: p.several_steps,
        "align-horizontal-center",
    ),
    Verb(
        "align_right",
        "Align Right",
        ("Ctrl+Shift+Right",),
        lambda h: h.arranging.align("right"),
        lambda p: p.several_steps,
        "align-horizontal-right",
    ),
    Verb(
        "align_top",
        "Align Top",
        ("Ctrl+Shift+Up",),
        lambda h: h.arranging.align("top"),
        lambda p: p.several_steps,
        "align-vertical-top",
    ),
    Verb(
        "align_middle",
        "Align Middles",
        ("Ctrl+Shift+M",),
        lambda h: h.arranging.align("middle"),
        lambda p: p.several_steps,
        "align-vertical-center",
    ),
    Verb(
        "align_bottom",
        "Align Bottom",
        ("Ctrl+Shift+Down",),
        lambda h: h.arranging.align("bottom"),
        lambda p: p.several_steps,
        "align-vertical-bottom",
    ),
    Verb(
        "distribute_across",
        "Distribute Across",
        ("Ctrl+Alt+H",),
        lambda h: h.arranging.distribute("across"),
        lambda p: p.several_steps,
        "distribute-horizontal-center",
        True,
    ),
    Verb(
        "distribute_down",
        "Distribute Down",
        ("Ctrl+Alt+V",),
        lambda h: h.arranging.distribute("down"),
        lambda p: p.several_steps,
        "distribute-vertical-center",
    ),
    Verb(
        "reroute",
        "Draw Line Anew",
        ("R",),
        lambda h: h.arranging.reroute(),
        lambda p: p.to_reroute,
        "vector-polyline",
        True,
    ),
    Verb(
        "lead_elsewhere",
        "Lead Line Elsewhere…",
        ("E",),
        lambda h: h.arranging.lead_elsewhere(),
        lambda p: p.line_chosen,
        "vector-polyline-edit",
    ),
    Verb(
        "next_grip",
        "Next Bend",
        ("B",),
        lambda h: h.arranging.step_grip(1),
        lambda p: p.line_chosen,
        "vector-point",
    ),
    Verb(
        "toggle_bend",
        "Add or Remove Bend",
        ("Ctrl+B",),
        lambda h: h.arranging.toggle_bend(),
        lambda p: p.line_chosen,
        "vector-point-plus",
    ),
    Verb(
        "take_label",
        "Move Label by Alt+Arrows",
        ("L",),
        lambda h: h.arranging.take_label(),
        lambda p: p.label_chosen,
        "label-outline",
    ),
)
BY_KEYS: Final = by_keys(ARRANGING)
"""The verbs by what their keys are called."""
