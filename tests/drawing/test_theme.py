"""Every text can be read on its ground, every sign be told from it, in light and dark."""

from __future__ import annotations

from itertools import product

import pytest

from itsm_fit.drawing.theme import (
    CARRIED,
    DARK,
    INK_TURNS,
    LIGHT,
    NOT_CARRIED,
    OPEN,
    Theme,
    contrast,
    ink_on,
    mix,
    shade,
    with_more_contrast,
    worn,
)
from itsm_fit.model.process import ElementColours
from itsm_fit.scoring.figures import Outcome

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@THEMES
def test_text_keeps_4_5_to_1_on_every_ground_it_stands_on(theme: Theme) -> None:
    grounds = [theme.canvas, theme.surface, theme.raised, theme.lane_header, theme.hover]
    inks = [theme.ink, theme.muted, theme.error, theme.warning, theme.info]
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(theme.on_accent, theme.accent), (theme.ink, theme.accent_fill)]
    for colour in (theme.carried, theme.open, theme.not_carried):
        pairs += [(colour.ink, colour.fill), (colour.ink, colour.hatch)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@THEMES
def test_lines_and_signs_keep_3_to_1(theme: Theme) -> None:
    grounds = (theme.canvas, theme.surface, theme.raised, theme.hover)
    pairs = [(ink, ground) for ink in (theme.line, theme.accent, theme.outline, theme.faint) for ground in grounds]
    for colour in (theme.carried, theme.open, theme.not_carried):
        pairs += [(colour.on_badge, colour.badge), (theme.line, colour.fill)]
        pairs += [(colour.edge, ground) for ground in (theme.canvas, theme.surface, colour.fill)]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []


@THEMES
def test_with_more_contrast_text_keeps_7_to_1_and_lines_and_edges_4_5(theme: Theme) -> None:
    more = with_more_contrast(theme)
    assert more.canvas in {"#FFFFFF", "#000000"}
    grounds = (more.canvas, more.surface, more.raised, more.hover, more.accent_fill)
    texts = (more.ink, more.muted, more.accent, more.error, more.warning, more.info)
    lines = (more.line, more.border, more.outline, more.accent)
    assert [pair for pair in product(texts, grounds) if contrast(*pair) < 7] == []
    assert [pair for pair in product(lines, grounds) if contrast(*pair) < 4.5] == []
    for colour in (more.carried, more.open, more.not_carried):
        assert min(contrast(colour.ink, colour.fill), contrast(colour.ink, colour.hatch)) >= 7
        assert min(contrast(colour.edge, ground) for ground in (colour.fill, colour.hatch, more.surface)) >= 4.5
        assert contrast(colour.on_badge, colour.badge) >= 4.5


def test_a_verdict_has_the_same_colour_in_both_themes() -> None:
    for theme in (LIGHT, DARK):
        badges = [theme.fit(outcome).badge for outcome in (Outcome.YES, Outcome.OPEN, Outcome.NO)]
        assert badges == [CARRIED, OPEN, NOT_CARRIED] == ["#2166AC", "#8073AC", "#D55E00"]


def test_contrast_agrees_with_published_pairs() -> None:
    # WCAG: black on white is 21; #767676 on white is the well-known lightest passing grey, 4.54.
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


def test_a_share_runs_from_white_to_the_blue_of_what_is_carried_and_grows_darker_all_the_way() -> None:
    steps = [shade(k / 200) for k in range(201)]
    light = [contrast(colour, "#000000") for colour in steps]
    assert (steps[0], steps[-1]) == ("#FFFFFF", CARRIED)
    assert light == sorted(light, reverse=True)
    assert shade(-3) == steps[0]
    assert shade(7) == steps[-1]


def test_text_on_any_share_keeps_4_5_to_1_black_below_the_turn_and_white_from_there_on() -> None:
    for share in (k / 200 for k in range(201)):
        ink = "#FFFFFF" if share >= INK_TURNS else "#000000"
        assert ink_on(shade(share)) == ink
        assert contrast(ink, shade(share)) >= 4.5


def test_text_on_any_share_keeps_4_5_to_1_in_dark_where_the_ground_is() -> None:
    grounds = [shade(k / 200, DARK) for k in range(201)]
    assert min(contrast(ink_on(ground), ground) for ground in grounds) >= 4.5
    assert (grounds[0], grounds[-1]) == (DARK.surface, DARK.carried.edge)


@THEMES
def test_with_more_contrast_text_on_any_share_keeps_7_to_1_and_shares_are_told_apart(theme: Theme) -> None:
    more = with_more_contrast(theme)
    grounds = [shade(k / 200, more) for k in range(201)]
    assert min(contrast(ink_on(ground), ground) for ground in grounds) >= 7
    assert contrast(grounds[0], grounds[-1]) > 2


def test_mixing_goes_channel_by_channel() -> None:
    assert mix("#000000", "#FF8000", 0.5) == "#804000"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("fill", ["#BE0000", "#6DB700", "#B98B00", "#C2D7EB", "#000080"])
def test_the_outline_of_a_coloured_shape_stands_out_from_its_ground_and_the_paper(theme: Theme, fill: str) -> None:
    line = worn(ElementColours(fill), theme).line
    assert contrast(line, fill) >= 3
    if theme is LIGHT and fill != "#000080":  # on a dark ground only what is lighter stands out: the ground does then
        assert contrast(line, theme.surface) >= 3
