"""Libraries that only some work needs: they come with an extra of the package, and who lacks one is told which."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from itsm_fit.errors import FitError
from itsm_fit.language import tr


def require(extra: str, *libraries: str) -> None:
    """Raise FitError, which says how an extra is installed, where one of its libraries is missing; loads none."""
    missing = ", ".join(name for name in libraries if find_spec(name) is None)
    if not missing:
        return
    if getattr(sys, "frozen", False):  # nothing can be added to it
        raise FitError(
            tr(
                "This needs {libraries}, which the installed program does not bring: who needs it installs ITSM Fit "
                "from its source with the extra “{extra}” (docs/installing.md there tells how).",
                libraries=missing,
                extra=extra,
            )
        )
    raise FitError(
        tr(
            "This needs {libraries}, which is not installed: {command}",
            libraries=missing,
            command=f'pip install "itsm-fit[{extra}]"',
        )
    )
