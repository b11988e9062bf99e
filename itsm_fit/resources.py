"""Where icons and sample models lie, in a checkout and when installed from a wheel."""

from __future__ import annotations

from pathlib import Path

from itsm_fit.language import tr

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder `name` ("resources" or "sample_models"): inside the package when installed, else beside it.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in (_PACKAGE / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(tr("The installation lacks its folder {name}: install ITSM Fit again.", name=name))
