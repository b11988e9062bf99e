"""Why a file cannot be read is said in the language of its reader, whatever library found out."""

from __future__ import annotations

import pytest

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn.text import parse_xml
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.translations import spoken


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<a><b></a>", "ein Element wird unter anderem Namen geschlossen"),
        ("<a><b>", "das Ende fehlt"),
        ("<a/><b/>", "hinter dem Ende steht noch etwas"),
        ("<a b='1' b='2'/>", "ein Attribut ist doppelt angegeben"),
        ("<a>&c;</a>", "eine Entität ist nicht definiert"),
        ("<a><1/></a>", "die Regeln von XML sind nicht eingehalten"),
    ],
)
def test_what_is_wrong_with_xml(text: str, reason: str) -> None:
    with pytest.raises(InputError) as refused, spoken("de"):
        parse_xml(text, "a.bpmn")
    assert f"({reason})" in refused.value.message


def test_what_is_wrong_with_a_value_in_a_project() -> None:
    data = write_project(Project("Wahl")).replace(b'"Wahl"', b"7")
    with pytest.raises(InputError) as refused, spoken("de"):
        read_project(data, "a.itsmfit")
    assert "(verlangt ist ein Wert anderer Art)" in refused.value.message
    assert refused.value.where.startswith("$.")
