"""Libraries that only some work needs: they come with an extra of the package, and who lacks one is told which."""

from __future__ import annotations

from importlib.util import find_spec

from itsm_fit.errors import FitError
from itsm_fit.language import tr


def require(extra: str, *libraries: str) -> None:
    """Raise FitError with the command that installs an extra where one of its libraries is missing; loads none."""
    missing = [name for name in libraries if find_spec(name) is None]
    if missing:
        raise FitError(
            tr(
                "This needs {libraries}, which is not installed: {command}",
                libraries=", ".join(missing),
                command=f'pip install "itsm-fit[{extra}]"',
            )
        )
