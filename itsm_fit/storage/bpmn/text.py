"""BPMN bytes to text and back without loss, and text to a parsed tree with nothing hostile in it."""

from __future__ import annotations

import codecs
import re

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import BpmnSource
from itsm_fit.storage import reasons
from itsm_fit.storage.bpmn.names import DEFINITIONS, MODEL
from itsm_fit.storage.doctype import refuse_doctype
from itsm_fit.storage.limits import Limit, empty_file

BPMN_LIMIT = Limit.MODEL.most
"""The most bytes of a BPMN file that are read."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 begins like that of UTF-16, so it stands before it."""
_FIRST_BYTES = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_DECLARED = re.compile(rb"""\A\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]*)["']""")
_ENCODINGS = frozenset(
    ["utf-8", "ascii", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "gb2312", "gbk", "gb18030", "big5"]
    + ["shift_jis", "euc_jp", "euc_kr", "mac-roman"]
    + [f"iso8859-{part}" for part in range(1, 17)]
    + [f"cp{page}" for page in (437, 850, 852, *range(1250, 1259))]
)
"""Encodings that are read, by Python's names; each is byte for byte given back."""
_SAVE_AGAIN = Phrase("open it in the program it came from and save it again")


def decode(data: bytes, name: str) -> BpmnSource:
    """The text of a BPMN file and how its bytes were written; raises InputError when they cannot be read."""
    if not data.strip():
        raise empty_file(name)
    Limit.MODEL.check(len(data), name)
    encoding, mark = _encoding(data, name)
    body = data[len(mark) :]
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as problem:
        raise InputError(
            tr(
                "The text is not written in its encoding {encoding}: {way_out}, best as UTF-8.",
                encoding=encoding,
                way_out=_SAVE_AGAIN,
            ),
            file=name,
            where=tr("byte {number}", number=problem.start + len(mark) + 1),
        ) from problem
    if text.encode(encoding) != body:
        raise InputError(
            tr("The encoding {encoding} cannot be given back unchanged: save it as UTF-8.", encoding=encoding),
            file=name,
        )
    return BpmnSource(text, encoding, bool(mark))


def encode(source: BpmnSource, text: str) -> bytes:
    """`text` in the encoding of `source`; what that encoding lacks becomes a character reference."""
    mark = next(mark for mark, encoding in _MARKS if encoding == source.encoding) if source.bom else b""
    return mark + text.encode(source.encoding, "xmlcharrefreplace")


def parse(text: str, name: str) -> etree._Element:
    """The root of a well-formed BPMN 2.0 text; raises InputError for anything else, and for any DOCTYPE."""
    root = parse_xml(text, name)
    _require_definitions(root, name)
    return root


def parse_xml(text: str, name: str) -> etree._Element:
    """The root of any well-formed XML text; raises InputError for what is none or too much, and for any DOCTYPE."""
    Limit.MARKUP.check(text.count("<") - text.count("</"), name)
    parser = _parser()
    try:
        data = text.encode("utf-8")
        refuse_doctype(data, name, encoding="utf-8")
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        if _only_odd_namespaces(parser):  # such as one with a blank in it: the XML is well formed all the same
            return etree.fromstring(data, _parser(recover=True))
        raise _refusal(problem, parser, name) from problem
    except UnicodeEncodeError as problem:
        raise InputError(
            tr("The text holds characters that are none: {way_out}.", way_out=_SAVE_AGAIN), file=name
        ) from problem


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        strip_cdata=False,
        recover=recover,
    )


def _only_odd_namespaces(parser: etree.XMLParser) -> bool:
    """Whether all that was wrong is that names of namespaces are no URIs, which XML itself does not ask for."""
    return all(entry.type == etree.ErrorTypes.WAR_NS_URI for entry in parser.error_log)


def _refusal(problem: etree.XMLSyntaxError, parser: etree.XMLParser, name: str) -> InputError:
    where = tr("line {number}", number=problem.lineno)
    if (problem.msg or "").startswith("Excessive depth"):
        what = tr("The model nests too deeply: take its innermost sub-processes out into processes of their own.")
    elif all(entry.domain == etree.ErrorDomains.NAMESPACE for entry in parser.error_log):
        said = reasons.of_xml(problem)
        what = tr("The XML names a namespace wrongly ({message}): {way_out}.", message=said, way_out=_SAVE_AGAIN)
    else:
        said = reasons.of_xml(problem)
        what = tr("This is not well-formed XML ({message}): {way_out}.", message=said, way_out=_SAVE_AGAIN)
    return InputError(what, file=name, where=where)


def _encoding(data: bytes, name: str) -> tuple[str, bytes]:
    """Python's name of the encoding, and the byte order mark that stands first or b""."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return known_encoding(encoding, name), mark
    for start, encoding in _FIRST_BYTES:
        if data.startswith(start):
            return encoding, b""
    declared = _DECLARED.match(data[:1024])
    if declared is None:
        return "utf-8", b""
    label = declared[1].decode("ascii")
    if label.lower().startswith(("utf-16", "ucs-2", "unicode")):  # says so, but each character is one byte
        return "utf-8", b""
    return known_encoding(label, name), b""


def known_encoding(label: str, name: str) -> str:
    """Python's name of an encoding that is read; raises InputError for another one."""
    try:
        found = codecs.lookup(label).name
    except LookupError:
        found = ""
    if found not in _ENCODINGS:
        raise InputError(tr("The encoding {encoding} is not read: save the model as UTF-8.", encoding=label), file=name)
    return found


def _require_definitions(root: etree._Element, name: str) -> None:
    if root.tag == DEFINITIONS:
        return
    qname = etree.QName(root)
    if qname.localname == "definitions":
        reason = tr(
            "it is not BPMN 2.0 (its namespace is {namespace}, not {expected})",
            namespace=qname.namespace or tr("missing"),
            expected=MODEL,
        )
    else:
        reason = tr("it is XML, but no BPMN model (it begins with <{element}>)", element=qname.localname)
    raise InputError(tr("This cannot be read: {reason}. Export the model as BPMN 2.0 XML.", reason=reason), file=name)
