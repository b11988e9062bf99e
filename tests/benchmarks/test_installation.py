"""How much room what is installed by default takes: each library, and which others bring it."""

from __future__ import annotations

from pathlib import Path

import pytest
from requirements import installed, needed

_SHOWN = 25
_MEGABYTE = 1e6


def _megabytes(name: str) -> float:
    places = (Path(str(file.locate())) for file in installed(name).files or ())
    return sum(place.stat().st_size for place in places if place.is_file()) / _MEGABYTE


def test_what_is_installed_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    """As files say, bytecode included where it was written; Python, pip and the program itself come on top."""
    asked_by = needed()
    sizes = sorted(((_megabytes(name), name) for name in asked_by), reverse=True)
    with capsys.disabled():
        print(f"\ninstalled by default: {sum(size for size, _ in sizes):.0f} MB in {len(sizes)} libraries")
        for size, name in sizes[:_SHOWN]:
            print(f"{size:7.1f} MB  {name} (for {', '.join(sorted(asked_by[name]))})")
    assert sizes
