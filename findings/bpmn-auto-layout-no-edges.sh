#!/bin/sh
# Guess, written down before running: bpmn-auto-layout draws the sequence flows of a model that gives them by sourceRef
# and targetRef alone; the incoming and outgoing elements of a node say the same again and are optional in the schema.
# Seen with bpmn-auto-layout 1.3.0 (Node 20.20.2, Linux): it draws the three nodes and none of the two flows, without an
# error: the diagram opens as three shapes that nothing joins. With the optional elements both flows are drawn.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bpmn-auto-layout@1.3.0 >/dev/null
cat > layout.mjs <<'JS'
import { layoutProcess } from 'bpmn-auto-layout';

const model = optional => `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
<process id="P">
<startEvent id="start">${optional ? '<outgoing>f1</outgoing>' : ''}</startEvent>
<task id="task">${optional ? '<incoming>f1</incoming><outgoing>f2</outgoing>' : ''}</task>
<endEvent id="end">${optional ? '<incoming>f2</incoming>' : ''}</endEvent>
<sequenceFlow id="f1" sourceRef="start" targetRef="task"/><sequenceFlow id="f2" sourceRef="task" targetRef="end"/>
</process></definitions>`;

const drawn = [];
for (const optional of [false, true]) {
  const xml = await layoutProcess(model(optional));
  drawn.push([xml.match(/<bpmndi:BPMNShape /g)?.length ?? 0, xml.match(/<bpmndi:BPMNEdge /g)?.length ?? 0]);
}
console.log(`shapes and edges without the optional elements ${drawn[0]}, with them ${drawn[1]}`);
process.exit(drawn.join() === '3,0,3,2' ? 0 : 1);
JS
node layout.mjs
