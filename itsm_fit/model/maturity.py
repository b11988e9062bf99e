"""How mature the practice of a process is: stated once, in the self-assessment of readiness."""

from __future__ import annotations

from itsm_fit.model.practices import key_of_practice
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import PracticeAssessment


def assessment_of(project: Project, process_id: str) -> PracticeAssessment | None:
    """What the self-assessment says of a process: by its own name or id, else by its practice.

    Of several entries the first that states a maturity.
    """
    process = project.processes.get(process_id)
    own = [process_id, project.process_names.get(process_id, "")]
    for names in (own, [process.practice] if process else []):
        keys = {key_of_practice(name) for name in names if name.strip()}
        found = [each for each in project.readiness.assessments if key_of_practice(each.practice) in keys]
        if found:
            return next((each for each in found if each.current is not None), found[0])
    return None


def maturity_of(project: Project, process_id: str) -> int | None:
    """The maturity today of a process's practice, None where nobody assessed it."""
    found = assessment_of(project, process_id)
    return found.current if found else None
