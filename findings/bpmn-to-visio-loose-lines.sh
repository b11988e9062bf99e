#!/bin/sh
# Guess, written down before running: what turns a BPMN file into a Visio file joins its steps by connectors that are
# glued to them at both ends, as its description speaks of connectors: Visio then keeps lines at a step that is moved,
# and a reader of the file learns from its Connect records what follows what.
# Seen with bpmn-to-visio 1.1.1 (Python 3.11.7, Linux): the page has no Connect record at all, and no shape with a
# begin and an end: a line is a shape of its own that only looks as if it touched. Who reads such a file has to go by
# where lines end.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q --disable-pip-version-check install bpmn-to-visio==1.1.1 2>/dev/null
cat > two.bpmn <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="urn:t">
 <bpmn:process id="P"><bpmn:task id="a" name="Register"/><bpmn:task id="b" name="Resolve"/>
  <bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b"/></bpmn:process>
 <bpmndi:BPMNDiagram id="G"><bpmndi:BPMNPlane id="L" bpmnElement="P">
  <bpmndi:BPMNShape id="as" bpmnElement="a"><dc:Bounds x="100" y="100" width="100" height="80"/></bpmndi:BPMNShape>
  <bpmndi:BPMNShape id="bs" bpmnElement="b"><dc:Bounds x="300" y="100" width="100" height="80"/></bpmndi:BPMNShape>
  <bpmndi:BPMNEdge id="fe" bpmnElement="f"><di:waypoint x="200" y="140"/><di:waypoint x="300" y="140"/></bpmndi:BPMNEdge>
 </bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>
XML
env/bin/bpmn-to-visio two.bpmn >/dev/null
env/bin/python - <<'PYTHON'
import re
from zipfile import ZipFile

with ZipFile("two.vsdx") as file:
    page = file.read("visio/pages/page1.xml").decode()
found = {
    "shapes": len(re.findall(r"<Shape ", page)),
    "texts": [text for text in ("Register", "Resolve") if text in page],
    "Connect records": len(re.findall(r"<Connect ", page)),
    "shapes with a begin": page.count('N="BeginX"'),
}
print(found)
raise SystemExit(
    found["shapes"] < 3
    or found["texts"] != ["Register", "Resolve"]
    or found["Connect records"] > 0
    or found["shapes with a begin"] > 0
)
PYTHON
