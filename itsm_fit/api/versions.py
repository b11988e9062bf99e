"""Two states of a project: what differs, and both put together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from itsm_fit.differences import EntityDifference, differences
from itsm_fit.differences.matching import as_versions
from itsm_fit.merging import Merged, MergePlace, MergeSide, merged
from itsm_fit.model.project import Project
from itsm_fit.storage import person


def diff(before: Project, after: Project) -> tuple[EntityDifference, ...]:
    """What two projects differ in, by name: processes, steps, flows, requirements, answers, decisions, settings.

    Each says what it is of (`sort`), its `name` and `place`, `how` it differs (added, removed, changed, moved) and its
    `fields` with both values in words. What another program gave new ids is known again by kind, name and neighbours.

    >>> from itsm_fit import diff, edits, load, sample_models
    >>> before = load(sample_models() / "small" / "small-selection.itsmfit").project
    >>> after = edits.rename_process(before, "incident", "Incident handling")
    >>> for each in diff(before, after):
    ...     print(each.how, each.sort.one, each.name, [(its.name, its.before, its.after) for its in each.fields])
    changed process Incident handling [('name', 'Incident', 'Incident handling')]
    """
    return differences(as_versions(before, after), after)


def merge(
    base: Project,
    mine: Project,
    theirs: Project,
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
    return merged(base, mine, theirs, decisions, by=by or person.signature(), at=datetime.now(UTC))
