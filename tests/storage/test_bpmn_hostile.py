"""Whatever is no BPMN model is refused with one plain sentence, quickly and without reading anything else."""

from __future__ import annotations

import codecs

import pytest
from bpmn_texts import HEAD, model

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

BOMB = (
    '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BODY = model('<bpmn:task id="N" name="x"/>').decode()
REFUSED = {
    "empty": (b"", "empty"),
    "blanks": (b"  \n", "empty"),
    "prose": (b"Dear all, attached the model.", "XML"),
    "a zip": (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", "utf-8|XML"),
    "zeros": (bytes(5000), "XML"),
    "cut short": (BODY.encode()[:-40], "XML"),
    "crossed tags": (b"<a><b></a></b>", "XML"),
    "two attributes of a name": (BODY.replace('id="N"', 'id="N" id="M"').encode(), "XML"),
    "an unknown entity": (BODY.replace('name="x"', 'name="&nbsp;"').encode(), "XML"),
    "a doctype": (("<!DOCTYPE html>" + BODY).encode(), "DOCTYPE"),
    "a doctype behind a comment": (
        ('<?xml version="1.0"?>\n<!-- <a> -->\n<?pi > ?>\n' + OUTSIDE + BODY).encode(),
        "DOCTYPE",
    ),
    "a doctype in UTF-16": (codecs.BOM_UTF16_BE + (OUTSIDE + BODY).encode("utf-16-be"), "DOCTYPE"),
    "a doctype in UTF-16 without mark": ((OUTSIDE + BODY).encode("utf-16-le"), "DOCTYPE"),
    "an entity bomb": ((BOMB + BODY.replace('name="x"', 'name="&j;"')).encode(), "DOCTYPE"),
    "nested too deeply": ((HEAD + "<bpmn:process>" * 5000).encode(), "nests too deeply"),
    "a web page": (b"<html><body/></html>", "<html>"),
    "a drawing of draw.io": (b'<mxfile host="x"><diagram/></mxfile>', "<mxfile>"),
    "an early BPMN": (b'<definitions xmlns="http://schema.omg.org/spec/BPMN/2.0"/>', "not BPMN 2.0"),
    "definitions of nothing": (b"<definitions/>", "not BPMN 2.0"),
    "no process": ((HEAD + "</bpmn:definitions>").encode(), "no process"),
    "a process of another language": ((HEAD + '<process xmlns="urn:x"/></bpmn:definitions>').encode(), "no process"),
}


@pytest.mark.parametrize(("data", "said"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        read_bpmn(data, "bad.bpmn")
    assert str(refused.value).startswith("bad.bpmn")
    assert "\n" not in str(refused.value)


ODD = BODY.replace(' id="Defs"', ' xmlns:p="http://desk/First Project/Process" id="Defs"')


def test_a_namespace_that_is_no_uri_is_read_and_given_back_as_it_stood() -> None:
    document = read_bpmn(ODD.encode(), "odd.bpmn")
    assert [node.name for node in document.processes[0].nodes] == ["x"]
    renamed = edits.rename_node(Project(documents=(document,)), "P1", "N", "y").documents[0]
    assert write_bpmn(renamed).decode() == ODD.replace('name="x"', 'name="y"')


def test_a_namespace_that_is_no_uri_hides_nothing_that_is_wrong_besides() -> None:
    with pytest.raises(InputError, match="not well-formed XML"):
        read_bpmn(ODD.replace("</bpmn:process>", "").encode(), "odd.bpmn")


def test_a_prefix_that_nothing_declares_is_not_called_malformed_xml() -> None:
    with pytest.raises(InputError, match="names a namespace wrongly") as refused:
        read_bpmn(BODY.replace('name="x"', 'p:name="x"').encode(), "odd.bpmn")
    assert "well-formed" not in str(refused.value)


def test_a_model_that_is_too_large_is_not_even_parsed() -> None:
    with pytest.raises(InputError, match="64 MB"):
        read_bpmn(b"<" + b" " * 64_000_000, "huge.bpmn")


def test_broken_xml_is_refused_with_its_line() -> None:
    with pytest.raises(InputError) as refused:
        read_bpmn(BODY.replace("</bpmn:process>", "").encode(), "bad.bpmn")
    assert refused.value.where == "line 6"


def test_a_doctype_inside_a_script_is_only_text() -> None:
    script = "<bpmn:scriptTask id='N'><bpmn:script><![CDATA[<!DOCTYPE html>]]></bpmn:script></bpmn:scriptTask>"
    assert read_bpmn(model(script), "a.bpmn").processes[0].nodes[0].id == "N"


def test_no_value_is_ever_infinite_or_not_a_number() -> None:
    own = '<bpmn:extensionElements><fit:process weight="inf" casesPerMonth="nan"/></bpmn:extensionElements>'
    process = read_bpmn(model(own), "a.bpmn").processes[0]
    assert (process.weight, process.cases_per_month) == (1.0, None)
