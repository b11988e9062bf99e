"""Two states of a project: what differs, and both put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from itsm_fit.api.given import project_of
from itsm_fit.differences import EntityDifference, differences
from itsm_fit.differences.matching import as_versions
from itsm_fit.merging import Merged, MergePlace, MergeSide, merged
from itsm_fit.model.project import Project
from itsm_fit.selection import Loaded
from itsm_fit.storage import person
from itsm_fit.storage.files import NO_FILE


def diff(before: Project | Loaded, after: Project | Loaded) -> tuple[EntityDifference, ...]:
    """What two projects differ in, by name: processes, steps, flows, requirements, answers, decisions, settings.

    Each says what it is of (`sort`), its `name` and `place`, `how` it differs (added, removed, changed, moved) and its
    `fields` with both values in words. Two models are versions of one drawing, whatever their files are called; what
    another program gave new ids is known again by kind, name and neighbours.

    >>> from itsm_fit import diff, edits, load, sample_models
    >>> before = load(sample_models() / "small" / "small-selection.itsmfit").project
    >>> after = edits.rename_process(before, "incident", "Incident handling")
    >>> for each in diff(before, after):
    ...     print(each.how, each.sort.one, each.name, [(its.name, its.before, its.after) for its in each.fields])
    changed process Incident handling [('name', 'Incident', 'Incident handling')]
    """
    return differences(*two_versions(before, after))


def two_versions(before: Project | Loaded, after: Project | Loaded) -> tuple[Project, Project]:
    """Both as versions of one project: what is the same goes by the same ids.

    Two models are versions of one drawing, whatever their files are called.
    """
    first, second = _own(before), _own(after)
    if not (first.name or second.name) and len(first.documents) == len(second.documents) == 1:
        first = replace(first, documents=(replace(first.documents[0], name=second.documents[0].name),))
    return as_versions(first, second), second


def _own(of: Project | Loaded) -> Project:
    """A project without the name that models lent it."""
    if isinstance(of, Loaded) and of.base == NO_FILE:
        return replace(of.project, name="")
    return project_of(of)


def merge(
    base: Project | Loaded,
    mine: Project | Loaded,
    theirs: Project | Loaded,
    decisions: Mapping[MergePlace, MergeSide] | None = None,
    *,
    by: str = "",
) -> Merged:
    """Two people's work on one project put together by what both began with (`base`).

    What only one changed counts; what both changed differently is in `conflicts`, where the project has theirs until
    `decisions` say otherwise, by the `place` of a conflict. Where both went on with the log an entry joins its two
    ends, signed `by` whoever is logged in where no name is given.

    >>> from itsm_fit import edits, load, merge, sample_models
    >>> base = load(sample_models() / "small" / "small-selection.itsmfit").project
    >>> mine = edits.rename_project(base, "Ours")
    >>> theirs = edits.set_process_weight(base, "incident", 5)
    >>> both = merge(base, mine, theirs)
    >>> both.project.name, both.project.processes["incident"].weight, both.conflicts
    ('Ours', 5.0, ())
    """
    first, own, others = map(project_of, (base, mine, theirs))
    return merged(first, own, others, decisions, by=by or person.signature(), at=datetime.now(UTC))
