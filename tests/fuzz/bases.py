"""Small sound files of every kind, made here, that the fuzzers change."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import openpyxl
import visio_files as vsdx
from bpmn_texts import HEAD
from builders import contract_process, matrix_of, must, project_of, should
from log_kit import ocel_of, xes_of
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from questionnaire_kit import FIRST, answered
from spreadsheet_files import archive, compound, xls, xlsb

from fuzz.forms import deflated
from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.model import edits
from itsm_fit.model.decision import Criterion, CriterionKind, Decision, ValueSource
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.report.books.criteria_sheet import criteria_workbook
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.journal import UnsavedWork, write_record
from itsm_fit.storage.project_file import write_project

DAY: Final = date(2027, 1, 15)
NOW: Final = datetime(2027, 1, 15, tzinfo=UTC)
PASSWORD: Final = "secret"  # noqa: S105 - of the files made here
Rows = Sequence[Sequence[object]]
_WIDE: Rows = (
    ("ID", "Requirement", "Priority", "Weight", "Arbor", "Comment", "Birch"),
    ("R1", "Logs each call with its time and owner", "Must", 4, "Yes", "since 2019", "No"),
    ("R2", "Assigns a ticket to the right team", "Should", 2.5, "Configuration", "", "Yes"),
    ("R3", "Tells the caller what happens next", "Could", 1, "Roadmap", "Q3", "Partly"),
    ("R4", "Closes after the caller agrees", "Must", 3, "No", "", "Yes"),
)
_LONG: Rows = (
    ("Tool", "ID", "Answer"),
    *((tool, row[0], answer) for row in _WIDE[1:] for tool, answer in (("Arbor", row[4]), ("Birch", row[6]))),
)
_SCORED: Rows = (
    ("Legend", "3 - full, 2 - partly, 0 - none", "", ""),
    ("Requirement", "Arbor", "Birch", "Cedar"),
    *((row[1], at % 4, 3 - at % 4, "100%") for at, row in enumerate(_WIDE[1:])),
)


# ------------------------------------------------------------------ spreadsheets


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@cache
def workbooks() -> list[bytes]:
    """Plain ones, and one with all that can stand beside cells."""
    plain = openpyxl.Workbook()
    for row in _WIDE:
        plain.active.append(row)
    rich = openpyxl.Workbook()
    sheet = rich.active
    for row in _SCORED:
        sheet.append(row)
    sheet["B3"].comment, sheet["C3"].hyperlink = Comment("Asked again", "Ann"), "https://example.org/"
    sheet.merge_cells("B1:D1")
    sheet.row_dimensions[4].hidden, sheet.column_dimensions["D"].hidden = True, True
    choice = DataValidation("list", formula1='"0,1,2,3"')
    choice.add("B3:C6")
    sheet.add_data_validation(choice)
    sheet["D6"], sheet["D5"], sheet["D4"].number_format = "=B6+C6", datetime(2027, 1, 2, 3, 4, tzinfo=None), "0%"  # noqa: DTZ001
    for row in _LONG:
        other = rich["More"] if "More" in rich.sheetnames else rich.create_sheet("More")
        other.append(row)
    return [_saved(plain), _saved(rich)]


@cache
def binary_workbooks() -> list[bytes]:
    return [
        xlsb(_WIDE, comment=(1, 4, "Asked again"), link=(1, 6, "https://example.org/"), merged=(0, 0, 4, 5)),
        xlsb(
            _SCORED, hidden_row=3, hidden_column=2, percent=[(2, 1)], errors={(2, 2): 42}, formulas=[(3, 1)], short=True
        ),
    ]


def _stream(data: bytes) -> bytes:
    """The stream of a compound file that holds a workbook, without what fills it up."""
    return data[3 * 512 :].rstrip(b"\0") + b"\0" * 4


@cache
def old_workbooks() -> list[bytes]:
    """The streams of .xls files."""
    return [
        _stream(xls(_WIDE, comment=(1, 4, "Asked"), link=(1, 6, "https://example.org/"))),
        _stream(xls(_SCORED, hidden_row=3, hidden_column=2, percent=[(2, 1)], errors={(2, 2): 42})),
        _stream(xls(_WIDE, encrypted=True)),
    ]


def _ods_cell(value: object) -> str:
    if isinstance(value, int | float):
        told = f'office:value-type="float" office:value="{value}"'
        return f"<table:table-cell {told}><text:p>{value}</text:p></table:table-cell>"
    if not value:
        return '<table:table-cell table:number-columns-repeated="1"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


_ODS_ODD = (
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" '
    'table:number-rows-spanned="2" office:value-type="time" office:time-value="PT02H30M05S"><text:p>02:30:05</text:p>'
    "<office:annotation><text:p>Asked</text:p></office:annotation></table:table-cell><table:covered-table-cell/>"
    '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50<text:s text:c="2"/>%</text:p>'
    '</table:table-cell><table:table-cell office:value-type="date" office:date-value="2027-01-02T03:04:05"/>'
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>'
)


def _ods_document(rows: Rows, more: str = "") -> str:
    spaces = {"office": "office", "table": "table", "text": "text", "style": "style"}
    names = "".join(f' xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"' for key, of in spaces.items())
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    columns = '<table:table-column table:number-columns-repeated="3" table:visibility="collapse"/><table:table-column/>'
    return (
        f'<office:document{names} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>'
        f'<office:spreadsheet><table:table table:name="S">{columns}{body}{more}</table:table></office:spreadsheet>'
        "</office:body></office:document>"
    )


@cache
def flat_open_documents() -> list[bytes]:
    return [_ods_document(_WIDE).encode(), _ods_document(_SCORED, _ODS_ODD).encode()]


@cache
def open_documents() -> list[bytes]:
    manifest = (
        b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        b'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return [
        archive(
            {
                "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
                "content.xml": flat.replace(b"office:document ", b"office:document-content ", 1).replace(
                    b"</office:document>", b"</office:document-content>"
                ),
                "META-INF/manifest.xml": manifest,
            }
        )
        for flat in flat_open_documents()
    ]


@cache
def excel_2003() -> list[bytes]:
    def cell(value: object) -> str:
        kind = "Number" if isinstance(value, int | float) else "String"
        return f'<Cell ss:StyleID="s1"><Data ss:Type="{kind}">{value}</Data></Cell>'

    rows = "".join(f"<Row>{''.join(map(cell, row))}</Row>" for row in _WIDE)
    odd = (
        '<Row ss:Index="9" ss:Hidden="1"><Cell ss:Index="3" ss:MergeAcross="2" ss:MergeDown="1" ss:HRef="https://a.b/">'
        '<Data ss:Type="DateTime">2027-01-02T03:04:05.000</Data><Comment><Data>Asked</Data></Comment></Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>'
    )
    names = (
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    )
    style = '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="0%"/></Style></Styles>'
    return [
        f'<?xml version="1.0"?><Workbook {names}>{style}<Worksheet ss:Name="S"><Table>'
        f'<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/>{rows}{odd}</Table></Worksheet></Workbook>'.encode()
    ]


@cache
def pages() -> list[bytes]:
    """HTML tables."""
    rows = "".join("<tr>" + "".join(f"<td>{value}</td>" for value in row) + "</tr>" for row in _WIDE)
    odd = '<tr><td rowspan="2" colspan="3">a<br>b</td><th>c</th></tr><tr><td><a href="https://a.b/">d</a></td></tr>'
    return [
        f'<html><head><meta charset="utf-8"></head><body><table border="1">{rows}{odd}</table></body></html>'.encode()
    ]


@cache
def delimited() -> list[bytes]:
    def lines(rows: Rows, sign: str) -> str:
        return "".join(
            sign.join(f'"{value}"' if sign in str(value) else str(value) for value in row) + "\n" for row in rows
        )

    wide = lines(_WIDE, ",")
    return [
        wide.encode(),
        lines(_LONG, ";").encode("utf-8-sig"),
        lines(_SCORED, "\t").encode("utf-16"),
        wide.replace("each", "jeden Fälligen").encode("cp1252"),
        f"sep=,\r\n{wide}".replace("\n", "\r\n").encode(),
        wide.replace("Requirement", "要求").encode("shift_jis"),
    ]


@cache
def locked() -> list[bytes]:
    """One as Excel locks it today (its key is worked out in a moment), and an old one."""
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(workbooks()[0])).encrypt(PASSWORD, out)
    slow = out.getvalue()
    return [slow.replace(b'spinCount="100000"', b'spinCount="000001"'), compound({"Workbook": old_workbooks()[2]})]


# ------------------------------------------------------------------ forms of our own


@cache
def project() -> Project:
    """Small, with something of everything that a project file holds."""
    answers = {"Arbor": {"R2": "no", "R3": "custom"}, "Birch": {"R2": "native", "R3": "?"}}
    process = replace(contract_process(Fix=[should("R2")], Escalate=[must("R3", weight=2.0)]), cases_per_month=40.0)
    drawn = read_bpmn(model(), "drawn.bpmn")
    given = project_of(process, matrices=[matrix_of(answers)])
    given = replace(given, documents=(*given.documents, drawn))
    decision = Decision(
        (
            Criterion(
                "risk",
                "Vendor risk",
                CriterionKind.SCALE,
                more_is_better=False,
                words=("low", "high"),
                values={"Arbor": 1},
            ),
            Criterion("days", "Training", weight=3, low=0.0, high=20.0, values={"Arbor": 5.0, "Birch": 7.5}),
            Criterion("coverage", "Coverage", source=ValueSource.COVERAGE),
        )
    )
    gaps = [Gap("Arbor", "R2", Resolution.CONFIGURE, 2.5, "Ann", date(2027, 3, 4), "soon")]
    return replace(edits.take_gaps(given, gaps), decision=decision)


@cache
def gap_sheets() -> list[bytes]:
    fit = score(project())
    return [gap_workbook(fit, register(fit), made_on=DAY)]


@cache
def acceptance_tests() -> list[bytes]:
    """A test that was filled in."""
    fit = score(project())
    test = acceptance_book(fit, acceptance_script(fit, "Birch"), made_on=DAY, release="Release 1")
    book = openpyxl.load_workbook(BytesIO(test))
    for at, word in enumerate(("failed: crashed", "perhaps", "passed"), start=5):
        book.worksheets[0][f"L{at}"].value = word
        book.worksheets[0][f"O{at}"].value = "28.11.2026"
    packed = BytesIO()
    book.save(packed)
    return [packed.getvalue()]


@cache
def questionnaires() -> list[bytes]:
    return [answered(project(), {"Incident": {f"E{FIRST}": "Standard", f"F{FIRST}": "Always", f"H{FIRST}": "3 days"}})]


@cache
def criteria_sheets() -> list[bytes]:
    plain = b"Tool,Risk,Training\nScale,low; high,\nBetter,less,more\nWeight,2,1\nArbor,low,5\nBirch,high,7.5\n"
    return [criteria_workbook(project(), None, DAY), plain]


@cache
def requirement_sheets() -> list[bytes]:
    return [requirements_sheet(project(), made_on=DAY)]


# ------------------------------------------------------------------ models


@cache
def model() -> bytes:
    """A pool with lanes, a sub-process, events, data, notes and our own extensions, drawn."""
    flow = '<bpmn:sequenceFlow id="{0}" sourceRef="{1}" targetRef="{2}"/>'.format
    shape = (
        '<bpmndi:BPMNShape id="{0}_di" bpmnElement="{0}"><dc:Bounds x="{1}" y="{2}" width="{3}" height="{4}"/>'
        "</bpmndi:BPMNShape>"
    ).format
    edge = (
        '<bpmndi:BPMNEdge id="{0}_di" bpmnElement="{0}"><di:waypoint x="{1}" y="{2}"/><di:waypoint x="{3}" y="{4}"/>'
        "</bpmndi:BPMNEdge>"
    ).format
    return f"""{HEAD}<bpmn:message id="Mes" name="Call"/><bpmn:category id="Cat">
<bpmn:categoryValue id="Val" value="Late"/></bpmn:category>
<bpmn:collaboration id="Col"><bpmn:participant id="Pool" name="Desk" processRef="P1"/>
<bpmn:participant id="Out" name="Caller"/>
<bpmn:messageFlow id="Ring" name="rings" sourceRef="Out" targetRef="Start"/></bpmn:collaboration>
<bpmn:process id="P1" name="Incident"><bpmn:documentation>How calls go</bpmn:documentation>
<bpmn:extensionElements><fit:process weight="2" casesPerMonth="40.5" practice="Incident"/></bpmn:extensionElements>
<bpmn:laneSet id="Set"><bpmn:lane id="L1" name="First"><bpmn:flowNodeRef>Start</bpmn:flowNodeRef>
<bpmn:flowNodeRef>Log</bpmn:flowNodeRef>
<bpmn:childLaneSet id="Sub"><bpmn:lane id="L2"><bpmn:flowNodeRef>Log</bpmn:flowNodeRef></bpmn:lane>
</bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>
<bpmn:startEvent id="Start" name="Call"><bpmn:outgoing>F1</bpmn:outgoing>
<bpmn:messageEventDefinition messageRef="Mes"/></bpmn:startEvent>
<bpmn:userTask id="Log" name="Log it"><bpmn:extensionElements>
<fit:requirement id="R1" priority="must" weight="4">Logs a call</fit:requirement>
<fit:requirementRef id="R1"/></bpmn:extensionElements><bpmn:incoming>F1</bpmn:incoming>
<bpmn:dataOutputAssociation id="Assoc"><bpmn:targetRef>Ref</bpmn:targetRef></bpmn:dataOutputAssociation>
<bpmn:multiInstanceLoopCharacteristics isSequential="true"/></bpmn:userTask>
<bpmn:exclusiveGateway id="Which" name="Known?" default="F4"/>
<bpmn:subProcess id="Solve" name="Solve"><bpmn:startEvent id="In"/>
<bpmn:task id="Try"/>{flow("F5", "In", "Try")}</bpmn:subProcess>
<bpmn:boundaryEvent id="Late" attachedToRef="Solve" cancelActivity="false"><bpmn:timerEventDefinition/>
</bpmn:boundaryEvent>
<bpmn:callActivity id="Ask" calledElement="P1"/><bpmn:endEvent id="End"><bpmn:terminateEventDefinition/>
</bpmn:endEvent>
{flow("F1", "Start", "Log")}{flow("F2", "Log", "Which")}
<bpmn:sequenceFlow id="F3" name="no" sourceRef="Which" targetRef="Solve"><bpmn:extensionElements>
<fit:flow share="0.3"/></bpmn:extensionElements>
<bpmn:conditionExpression>x &gt; 1</bpmn:conditionExpression></bpmn:sequenceFlow>
{flow("F4", "Which", "End")}{flow("F6", "Solve", "End")}{flow("F7", "Late", "Ask")}{flow("F8", "Ask", "Log")}
<bpmn:dataObject id="Data"/><bpmn:dataObjectReference id="Ref" name="Ticket" dataObjectRef="Data"/>
<bpmn:textAnnotation id="Note"><bpmn:text>Mind the time</bpmn:text></bpmn:textAnnotation>
<bpmn:group id="Gr" categoryValueRef="Val"/>
<bpmn:association id="Link" sourceRef="Log" targetRef="Note"/></bpmn:process>
<bpmndi:BPMNDiagram id="Dia"><bpmndi:BPMNPlane id="Pla" bpmnElement="Col">
{shape("Pool", 100, 60, 900, 300)}{shape("L1", 130, 60, 870, 300)}{shape("L2", 160, 60, 840, 300)}
{shape("Out", 100, 420, 900, 60)}
{shape("Start", 200, 120, 36, 36)}{shape("Log", 290, 98, 100, 80)}{shape("Which", 450, 113, 50, 50)}
{shape("Solve", 560, 200, 240, 130)}
{shape("In", 580, 240, 36, 36)}{shape("Try", 660, 220, 100, 80)}{shape("Late", 600, 312, 36, 36)}
{shape("End", 900, 120, 36, 36)}
{shape("Ref", 320, 220, 36, 50)}{shape("Note", 420, 240, 100, 30)}
{edge("F1", 236, 138, 290, 138)}{edge("F2", 390, 138, 450, 138)}{edge("F4", 500, 138, 900, 138)}
{edge("Ring", 218, 420, 218, 156)}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>
""".encode()


@cache
def models() -> list[bytes]:
    bare = re.sub(rb"<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", b"", model(), flags=re.DOTALL)
    return [model(), bare]


def _cell(key: str, text: str, style: str, place: str, parent: str = "1") -> str:
    x, y, width, height = place.split()
    return (
        f'<mxCell id="{key}" value="{text}" style="{style}" vertex="1" parent="{parent}">'
        f'<mxGeometry x="{x}" y="{y}" width="{width}" height="{height}" as="geometry"/></mxCell>'
    )


def _line(key: str, source: str, target: str) -> str:
    return (
        f'<mxCell id="{key}" value="" style="endArrow=block" edge="1" parent="1" source="{source}" target="{target}">'
        '<mxGeometry relative="1" as="geometry"><mxPoint x="5" y="5" as="sourcePoint"/></mxGeometry></mxCell>'
    )


@cache
def _page() -> str:
    cells = (
        _cell("pool", "Desk", "swimlane;horizontal=0", "0 0 900 400"),
        _cell("lane", "First", "swimlane;horizontal=0;startSize=20", "30 0 870 200", "pool"),
        _cell("low", "Second", "swimlane;horizontal=0", "30 200 870 200", "pool"),
        _cell("s", "Call", "ellipse", "20 60 80 40", "lane"),
        _cell("t", "Log &lt;b&gt;it&lt;/b&gt;", "rounded=1;html=1", "150 60 100 60", "lane"),
        _cell("d", "Known?", "rhombus", "300 60 80 60", "lane"),
        _cell(
            "u", "Solve", "shape=mxgraph.bpmn.task;bpmnShapeType=subprocess;taskMarker=user", "420 40 200 120", "low"
        ),
        _cell("v", "Try", "", "40 40 60 40", "u"),
        _cell("b", "", "shape=mxgraph.bpmn.event;outline=boundInt;symbol=timer", "500 340 30 30"),
        _cell("e", "Done", "rounded=1;arcSize=50", "700 60 80 40", "lane"),
        _cell("doc", "Ticket", "shape=document", "160 300 60 60"),
        _cell("n", "Mind the time", "text;html=1", "300 300 100 30"),
        *(_line(f"l{at}", *ends) for at, ends in enumerate(("st", "td", "du", "de", "ue", "tn"))),
        f'<UserObject label="Named" id="w">{_cell("", "", "", "20 60 90 50", "low")}</UserObject>',
        _cell("tag", "yes", "edgeLabel", "0 0 0 0", "l2"),
    )
    return f'<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>{"".join(cells)}</root></mxGraphModel>'


@cache
def drawings() -> list[bytes]:
    return [f'<mxfile><diagram name="A">{_page()}</diagram></mxfile>'.encode(), _page().encode()]


@cache
def packed_drawings() -> list[bytes]:
    page = deflated(_page().encode())
    return [b"<mxfile><diagram>" + page + b"</diagram><diagram>" + page + b"</diagram></mxfile>"]


@cache
def visio_drawings() -> list[bytes]:
    """Lanes, a container, references, a group, comments, and shapes that say what they are in every way."""
    kinds = {"BpmnEventType": {"Value": "End", "Format": "Start;Start (beside);Catch;Catch (beside);Throw;End"}}
    lane = {"msvShapeCategories": "Swimlane", "msvStructureType": "Container", "visHeadingText": "Desk"}
    listed = {"Relationships": ("0", "SUM(DEPENDSON(5,Sheet.21!SheetRef()))")}
    held = {"Relationships": ("0", "SUM(DEPENDSON(4,Sheet.22!SheetRef()))"), "FillForegnd": "#ffcc00"}
    shapes: list[str | tuple[str, str]] = [
        vsdx.shape(20, at=(4, 9), size=(8, 4), user={"msvShapeCategories": "CFF Container", "visShowTitle": 1}),
        vsdx.shape(21, at=(4, 9), size=(8, 4), user={"msvStructureType": "List", "msvSDListDirection": 2}),
        vsdx.shape(22, "Desk", at=(4, 10), size=(8, 2), user=lane, more=listed),
        vsdx.shape(1, "Log", master=2, at=(2, 10), size=(1, 0.75), more=held, data={"Owner": "Ann"}),
        vsdx.shape(2, "Known?", at=(4, 10), size=(1, 1), drawn=vsdx.outline(vsdx.DIAMOND)),
        vsdx.shape(3, at=(6, 10), size=(0.4, 0.4), data=kinds, drawn=vsdx.ELLIPSE),
        vsdx.shape(4, at=(5, 6), size=(2, 1), parts=[vsdx.shape(5, "A", master=8, at=(1, 0.5), size=(0.3, 0.3))]),
        vsdx.shape(6, "Mind", at=(2, 6), size=(1, 0.5), user={"msvStructureType": "Callout"}),
        vsdx.flow(11, 1, 2),
        vsdx.flow(12, 2, 3, "yes"),
        vsdx.flow(13, 2, 5, "no", arrows=(4, 0)),
        vsdx.line(14, (2.6, 10), (3.4, 10), bends=[(3, 10)]),
    ]
    comments = (
        '<AuthorList><AuthorEntry ID="1" Name="Ben"/></AuthorList><CommentList>'
        '<CommentEntry AuthorID="1" PageID="0" ShapeID="1" Date="2026-05-06">Why?</CommentEntry></CommentList>'
    )
    masters = (*vsdx.FLOWCHART, vsdx.Master(8, "Off-page reference"))
    pages = vsdx.Page(shapes, "Intake"), vsdx.Page(shapes[3:], "Repair")
    return [vsdx.visio(*pages, masters=masters, comments=comments)]


# ------------------------------------------------------------------ projects and clipboards


@cache
def projects() -> list[bytes]:
    return [write_project(project())]


@cache
def records() -> list[bytes]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "record"
        write_record(
            path, UnsavedWork(project(), Path("selection.itsmfit"), "Selection", datetime(2027, 1, 2, tzinfo=UTC))
        )
        return [path.read_bytes()]


@cache
def copied_cells() -> list[bytes]:
    rows = "".join("\t".join(map(str, row[:4])) + "\n" for row in _WIDE)
    return [rows.encode(), rows.partition("\n")[2].replace("Logs", '"Logs\n').replace("owner", 'owner"').encode()]


_CASES = (("Log", "Fix", "Verify"), ("Log", "Escalate", "Verify", "Fix", "Verify"), ("Log", "Lunch"))
_EVENTS = [
    (f"INC{case}", name, f"2026-10-0{case + 1} 09:{10 * at:02d}:00")
    for case, names in enumerate(_CASES)
    for at, name in enumerate(names)
]


@cache
def logs() -> list[bytes]:
    """Events, tickets with a time for each state, and a history of changes."""
    tickets = "Number;opened_at;resolved_at\nINC1;01.10.2026 09:00;02.10.2026 10:00\nINC2;03.10.2026;\n"
    changes = (
        "Key,Date,Field,From,To\nA-1,2026-10-01T09:00Z,status,Log,Fix\nA-1,2026-10-02T09:00+02:00,status,Fix,Verify\n"
    )
    events = "\n".join(map(",".join, (("Ticket", "Activity", "Time"), *_EVENTS)))
    return [events.encode(), tickets.encode("utf-16"), changes.encode()]


@cache
def xes_logs() -> list[bytes]:
    """One with lifecycle pairs and an empty trace."""
    return [xes_of(_EVENTS, ' xmlns="http://www.xes-standard.org/"', "<trace/>")]


@cache
def ocel_logs() -> list[bytes]:
    """Tickets as objects."""
    return [ocel_of(_EVENTS)]
