"""What if: changes tried on a project, which stays as it is."""

from __future__ import annotations

from itsm_fit.model.edits import Applied, apply_changes
from itsm_fit.model.scenario import Scenario
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.result import Fit


def what_if(fit: Fit, scenario: Scenario) -> Applied:
    """The project of a fit with the changes of a scenario made, one after the other.

    Scenarios are those kept in the project (`fit.project.scenarios`), and what `flip` finds (`Flip.scenario`). What
    cannot be made, such as on a step that is gone, is in `refused` with a sentence why.

    >>> from itsm_fit import flip, load, sample_models, score, what_if
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> tried = what_if(fit, flip(fit).smallest.scenario(fit.project))
    >>> score(tried.project, since=fit).tools[0].name, tried.refused
    ('Invented Birch', ())
    """
    return apply_changes(fit.project, scenario.changes, ProvenSupport(fit.workings.basis if fit.workings else None))
