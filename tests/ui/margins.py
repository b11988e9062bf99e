"""Lists and tables that stand at the very edge of their page, or touch what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QWidget

_EDGE, _BESIDE = 12, 8
"""Pixels that there are at least, to the edge of the page and between parts side by side."""


def touching_in(page: QWidget) -> Iterator[str]:
    """Each list or table of a page without air at its sides, with how many pixels there are."""
    places = {
        view: QRect(view.mapTo(page, view.rect().topLeft()), view.size())
        for view in page.findChildren(QAbstractItemView)
        if view.isVisibleTo(page) and not view.visibleRegion().isEmpty() and not view.window().isModal()
    }
    for view, place in places.items():
        air = min(place.left(), page.width() - 1 - place.right())
        if air < _EDGE:
            yield f"{view.accessibleName()}: {air} px to the edge"
    for (one, left), (other, right) in permutations(places.items(), 2):
        gap = right.left() - left.right() - 1
        level = min(left.bottom(), right.bottom()) - max(left.top(), right.top())
        if level > 0 and 0 <= gap < _BESIDE:
            yield f"{one.accessibleName()}: {gap} px to {other.accessibleName()}"
