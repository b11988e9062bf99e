"""The menus of the window."""

from __future__ import annotations

from collections.abc import Mapping

from ui.widgets.language import Caption

MENUS: Mapping[str, Caption] = {
    "File": Caption("&File"),
    "Edit": Caption("&Edit"),
    "Arrange": Caption("&Arrange"),
    "Shape": Caption("&Shape"),
    "View": Caption("&View"),
    "Go": Caption("&Go"),
    "Help": Caption("&Help"),
}
"""The titles of the menus by what actions and commands call them."""

GROUPS: Mapping[str, Caption] = {
    "Versions": Caption("Versions"),
    "Import": Caption("Import"),
    "Export": Caption("Export"),
    "Shared Work": Caption("Shared Work"),
    "Page": Caption("Page"),
    "Requirements": Caption("Requirements"),
    "Seal and Decision": Caption("Seal and Decision"),
}
"""The titles of what stands together in a menu, by what actions call it."""
