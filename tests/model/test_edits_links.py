"""Many matches at once."""

from __future__ import annotations

import pytest

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.tool import Feature, Matrix, Responses

_TABLE = Matrix(
    "a.csv", "1", "S", (Feature("", "Mail"), Feature("", "Chat")), (Responses("A", ("y", "n"), ("B2", "B3")),)
)
_MAIL, _CHAT = "a.csv!S!B2", "a.csv!S!B3"


def test_many_links_are_what_single_ones_make() -> None:
    project = Project(matrices=(_TABLE,), links=(FeatureLink("R-1", _MAIL),), rejected=frozenset({("R-2", _CHAT)}))
    links = [FeatureLink("R-1", _MAIL, partial=True), FeatureLink("R-2", _CHAT), FeatureLink("R-3", _CHAT)]
    singly = project
    for link in links:
        singly = edits.add_link(singly, link.requirement, link.feature, partial=link.partial)
    assert edits.add_links(project, links) == singly


def test_links_that_are_there_change_nothing() -> None:
    project = Project(matrices=(_TABLE,), links=(FeatureLink("R-1", _MAIL),))
    assert edits.add_links(project, [FeatureLink("R-1", _MAIL)]) is project


def test_a_feature_that_no_table_holds_is_refused() -> None:
    with pytest.raises(EditError, match=r"holds the feature a\.csv!S!Z9"):
        edits.add_links(Project(matrices=(_TABLE,)), [FeatureLink("R-1", "a.csv!S!Z9")])
