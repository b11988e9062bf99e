# Where the names come from, for type checkers: __init__.py loads them when they are asked for.

from itsm_fit.api.asking import write_questionnaire as write_questionnaire
from itsm_fit.api.certainty import flip as flip
from itsm_fit.api.certainty import robustness as robustness
from itsm_fit.api.choosing import combine as combine
from itsm_fit.api.choosing import compare as compare
from itsm_fit.api.drawings import draw as draw
from itsm_fit.api.drawings import export as export
from itsm_fit.api.figures import check as check
from itsm_fit.api.figures import score as score
from itsm_fit.api.fit_json import fit_json as fit_json
from itsm_fit.api.many import open_workspace as open_workspace
from itsm_fit.api.many import score_folder as score_folder
from itsm_fit.api.matching import match as match
from itsm_fit.api.money import business_cases as business_cases
from itsm_fit.api.money import worth as worth
from itsm_fit.api.reading import load as load
from itsm_fit.api.reading import sample_models as sample_models
from itsm_fit.api.records import audit_selection as audit_selection
from itsm_fit.api.records import seal as seal
from itsm_fit.api.records import verify as verify
from itsm_fit.api.reports import write_report as write_report
from itsm_fit.api.saving import save as save
from itsm_fit.api.sheets import import_sheets as import_sheets
from itsm_fit.api.sheets import inspect_sheet as inspect_sheet
from itsm_fit.api.tickets import replay_log as replay_log
from itsm_fit.api.trying import what_if as what_if
from itsm_fit.api.versions import diff as diff
from itsm_fit.api.versions import merge as merge
from itsm_fit.errors import Cancelled as Cancelled
from itsm_fit.errors import FitError as FitError
from itsm_fit.model import edits as edits
from itsm_fit.model.project import Project as Project
from itsm_fit.model.project import Settings as Settings
from itsm_fit.model.requirement import Priority as Priority
from itsm_fit.model.requirement import Requirement as Requirement
from itsm_fit.model.tool import Level as Level
from itsm_fit.scoring.figures import Outcome as Outcome
from itsm_fit.scoring.result import Fit as Fit
from itsm_fit.selection import Loaded as Loaded

__version__: str

__all__ = [
    "Cancelled",
    "Fit",
    "FitError",
    "Level",
    "Loaded",
    "Outcome",
    "Priority",
    "Project",
    "Requirement",
    "Settings",
    "__version__",
    "audit_selection",
    "business_cases",
    "check",
    "combine",
    "compare",
    "diff",
    "draw",
    "edits",
    "export",
    "fit_json",
    "flip",
    "import_sheets",
    "inspect_sheet",
    "load",
    "match",
    "merge",
    "open_workspace",
    "replay_log",
    "robustness",
    "sample_models",
    "save",
    "score",
    "score_folder",
    "seal",
    "verify",
    "what_if",
    "worth",
    "write_questionnaire",
    "write_report",
]
