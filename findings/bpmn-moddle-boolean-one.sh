#!/bin/sh
# Guess, written down before running: bpmn-moddle reads triggeredByEvent="1" and isExecutable="1" as true, as "1" is one
# of the four spellings of xs:boolean, of which the schema of BPMN says both attributes are.
# Seen with bpmn-moddle 10.3.1 (Node 20.20.2, Linux): false, without a warning; written again, the event sub-process has
# become a plain one (its triggeredByEvent is gone, false being the default) and the process is not executable. Every
# modeller and linter of bpmn.io reads through it.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bpmn-moddle@10.3.1 >/dev/null
cat > read.mjs <<'JS'
import { BpmnModdle } from 'bpmn-moddle';

const model = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
<process id="P" isExecutable="1"><subProcess id="S" triggeredByEvent="1"><startEvent id="E">
<errorEventDefinition id="D"/></startEvent></subProcess></process></definitions>`;

const moddle = new BpmnModdle();
const { rootElement, warnings } = await moddle.fromXML(model);
const [process_] = rootElement.rootElements;
const read = [process_.isExecutable, process_.flowElements[0].triggeredByEvent];
const { xml } = await moddle.toXML(rootElement);
const kept = xml.includes('triggeredByEvent');
console.log(`read as ${read}, warnings ${warnings.length}, triggeredByEvent written again: ${kept}`);
process.exit(read.join() === 'false,false' && warnings.length === 0 && !kept ? 0 : 1);
JS
node read.mjs
