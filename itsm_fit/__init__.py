"""ITSM Fit: scores how far IT service management tools carry the processes an organisation has drawn.

`from itsm_fit import load, score` and the other names of `__all__` are what programs call; `docs/api.md` teaches them.
Each is loaded when it is first asked for, so that `import itsm_fit` loads next to nothing. `__init__.pyi` tells type
checkers where they come from.
"""

import os

__version__ = "0.1.0"

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""For numpy and scipy, which read it once, when they are loaded. Their threads wait for one another by turning: on busy
cores, 0.3 ms of a chain with 100 states become 100 ms; and figures would end otherwise on other numbers of cores."""

_MODULES = {
    "api.reading": "load sample_models",
    "api.saving": "save",
    "api.figures": "check score",
    "api.certainty": "flip robustness",
    "api.trying": "what_if",
    "api.choosing": "combine compare",
    "api.money": "business_cases worth",
    "api.records": "audit_selection seal verify",
    "api.sheets": "import_sheets inspect_sheet",
    "api.matching": "match",
    "api.asking": "write_questionnaire",
    "api.tickets": "replay_log",
    "api.drawings": "draw export",
    "api.reports": "write_report",
    "api.versions": "diff merge",
    "api.many": "open_workspace score_folder",
    "api.fit_json": "fit_json",
    "model.project": "Project Settings",
    "model": "edits",
    "model.requirement": "Priority Requirement",
    "model.tool": "Level",
    "scoring.result": "Fit",
    "scoring.figures": "Outcome",
    "selection": "Loaded",
    "errors": "Cancelled FitError",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

__all__ = ["__version__", *sorted(_HOMES)]  # noqa: PLE0604 - strings, all of them


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(__import__(f"{__name__}.{home}", fromlist=[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
