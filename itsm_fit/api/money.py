"""What a tool is worth: minutes, hours, money and the business case."""

from __future__ import annotations

from itsm_fit.api.given import require_at_least
from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.value.business import BusinessCase
from itsm_fit.value.business import business_cases as cases_of
from itsm_fit.value.worth import Worth, worth_of


def worth(fit: Fit, *, seed: int = 0, progress: Progress = silent) -> Worth:
    """Minutes a case, cycle times, hours and money a month of every process with each tool and by hand.

    Each figure is a span from `low` to `high`; None is not estimated, and beside it stands what is lacking. `seed` is
    for processes whose cases are simulated.

    >>> from itsm_fit import load, sample_models, score, worth
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> for process in worth(fit).processes:
    ...     print(process.name, process.by_hand.handling.low, process.tools["Invented Ash"].handling.low)
    Incident 39.75 23.125
    New starter 92.5 41.5
    """
    require_at_least(0, seed=seed)
    return worth_of(fit, progress, seed=seed)


def business_cases(fit: Fit, of: Worth) -> tuple[BusinessCase, ...]:
    """The business case of every tool but the one in use, in ranking order, `of` what `worth` gives for the fit.

    `present` is the net present value, `payback` in years, `rate` the internal rate of return; `drivers` say what they
    hang on, `missing` what is not given. None is not estimated. Raises FitError where `of` is that of another project.

    >>> from itsm_fit import business_cases, load, sample_models, score, worth
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> for case in business_cases(fit, worth(fit)):
    ...     print(f"{case.tool}: {case.present.low:,.0f} to {case.present.high:,.0f}")
    Invented Ash: 252,315 to 265,670
    Invented Birch: 286,449 to 313,160
    Invented Cedar: 235,398 to 342,790
    """
    if set(of.tools) != set(fit.tool_by_name) or [each.id for each in of.processes] != [*fit.process_by_id]:
        raise FitError(tr("That is what another project is worth: give what worth(fit) gives for this fit."))
    return cases_of(fit, of, costs_of(fit))
