"""Files in every encoding that programs write come in, and go out as they came."""

from __future__ import annotations

import codecs

import pytest
from bpmn_texts import elements, model

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

BODY = model('<bpmn:task id="N" name="Störung prüfen"/>').decode()


def declared(encoding: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{BODY}'


FILES = {
    "utf-8": declared("UTF-8").encode(),
    "no declaration": BODY.encode(),
    "utf-8 with mark": codecs.BOM_UTF8 + declared("UTF-8").encode(),
    "utf-16 le with mark": codecs.BOM_UTF16_LE + declared("UTF-16").encode("utf-16-le"),
    "utf-16 be with mark": codecs.BOM_UTF16_BE + declared("UTF-16").encode("utf-16-be"),
    "utf-16 le": declared("UTF-16LE").encode("utf-16-le"),
    "utf-16 be": declared("UTF-16BE").encode("utf-16-be"),
    "latin 1": declared("ISO-8859-1").encode("iso-8859-1"),
    "windows": declared("windows-1252").encode("cp1252"),
    "windows, quoted once": declared("windows-1252").replace('"', "'").encode("cp1252"),
    "says utf-16, is utf-8": declared("utf-16").encode(),
    "line ends of Windows": declared("UTF-8").replace("\n", "\r\n").encode(),
}


def renamed(data: bytes, name: str) -> Document:
    project = Project(documents=(read_bpmn(data, "a.bpmn"),))
    return edits.rename_node(project, "P1", "N", name).documents[0]


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_the_text_is_understood_and_the_bytes_given_back(data: bytes) -> None:
    document = read_bpmn(data, "a.bpmn")
    assert document.processes[0].nodes[0].name == "Störung prüfen"
    assert write_bpmn(document) == data


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_an_edit_keeps_the_encoding_and_everything_beside_it(data: bytes) -> None:
    written = write_bpmn(renamed(data, "Störung schließen"))
    source = read_bpmn(data, "a.bpmn").source
    assert written.replace("schließen".encode(source.encoding), "prüfen".encode(source.encoding)) == data.replace(
        "name='Störung prüfen'".encode(source.encoding), 'name="Störung prüfen"'.encode(source.encoding)
    )


def test_what_an_encoding_lacks_becomes_a_character_reference() -> None:
    written = write_bpmn(renamed(FILES["latin 1"], "Störung → 障害"))
    assert "Störung &#8594; &#38556;&#23475;".encode("iso-8859-1") in written
    assert read_bpmn(written, "a.bpmn").processes[0].nodes[0].name == "Störung → 障害"


def test_characters_that_xml_sets_apart_survive() -> None:
    name = "a < b & \"c\" > 'd'\n\te"
    written = write_bpmn(renamed(FILES["utf-8"], name))
    assert read_bpmn(written, "a.bpmn").processes[0].nodes[0].name == name
    assert sum(attributes == (("id", "N"), ("name", name)) for _, attributes, _ in elements(written)) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (declared("UTF-8").encode("iso-8859-1"), "utf-8"),
        (declared("klingon").encode(), "klingon"),
        (declared("rot13").encode(), "rot13"),
        (codecs.BOM_UTF32_LE + declared("UTF-32").encode("utf-32-le"), "utf-32"),
        (codecs.BOM_UTF16_LE + b"<\x00\x00", "utf-16-le"),
    ],
)
def test_an_encoding_that_cannot_be_read_is_named(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        read_bpmn(data, "a.bpmn")
    assert refused.value.file == "a.bpmn"
