"""Where icons and sample models lie, in a checkout and when installed from a wheel; what is a part of the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from itsm_fit.errors import FitError
from itsm_fit.language import tr

_PACKAGE = Path(__file__).parent
_PARTS = (_PACKAGE, _PACKAGE.parent / "ui", _PACKAGE.parent / "resources")
_LIBRARIES = frozenset({"site-packages", "dist-packages", "_internal"})


class LackingPart(FitError):  # noqa: N818 - it says what is the case
    """A part of the program is not there, or cannot be read."""


def folder(name: str) -> Path:
    """The folder `name` ("resources" or "sample_models"): inside the package when installed, else beside it.

    Raises LackingPart when the installation is incomplete.
    """
    for place in (_PACKAGE / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise LackingPart(tr("The installation lacks its folder {name}: install ITSM Fit again.", name=name))


def is_part(path: str | Path) -> bool:
    """Whether a file belongs to the program or to what it is made with, and is none of the user's."""
    its = Path(path).absolute()
    libraries = (Path(each) for each in sys.path if Path(each).name in _LIBRARIES)
    return any(its.is_relative_to(part) for part in (*_PARTS, Path(os.__file__).parent, *libraries))


def part_lacking(path: str | Path) -> str:
    """What is told where such a file is missing, or cannot be read."""
    return tr(
        "The installation lacks its file {name}, or cannot read it: install ITSM Fit again.", name=Path(path).name
    )
