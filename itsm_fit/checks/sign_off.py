"""Whether the owners of processes approve them as they are."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import CheckedProject
from itsm_fit.language import tr


def unapproved_process(whole: CheckedProject) -> Iterator[Remark]:
    """A process that has owners, and that not all of them approve as it is."""
    for drawn in whole.every:
        why = whole.unapproved.get(drawn.id)
        if why is not None:
            yield Remark(
                tr("The {process} is not approved as it is. {why}.", process=drawn.label, why=why), where=drawn.where
            )


def owned_elsewhere(whole: CheckedProject) -> Iterator[Remark]:
    """An owner of a process that is not in the project."""
    for owner in whole.project.owners:
        if owner.process not in whole.project.processes:
            yield Remark(
                tr(
                    "{owner} owns {process}, which is not in the project: name the owner of the process that took its "
                    "place.",
                    owner=owner.name,
                    process=owner.process,
                )
            )
