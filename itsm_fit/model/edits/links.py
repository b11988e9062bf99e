"""Many matches at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.project import feature_places
from itsm_fit.model.project import FeatureLink, Project


def add_links(project: Project, links: Sequence[FeatureLink]) -> Project:
    """Map features to requirements as `add_link` does singly; raises EditError for a feature that no table holds."""
    places = {place for matrix in project.matrices for place in feature_places(matrix)}
    missing = next((link.feature for link in links if link.feature not in places), None)
    if missing is not None:
        raise EditError(tr("No table of this project holds the feature {missing}.", missing=missing))
    by_pair = {(link.requirement, link.feature): link for link in project.links}
    by_pair |= {(link.requirement, link.feature): link for link in links}
    after = tuple(by_pair.values())
    rejected = project.rejected - by_pair.keys()
    if after == project.links and rejected == project.rejected:
        return project
    return replace(project, links=after, rejected=rejected)
