#!/bin/sh
# Guess, written down before running: bpmn-js-differ, "a semantic diffing utility for BPMN 2.0 files", says that
# something changed when a task is moved from the lane of one role to that of another (flowNodeRef).
# Seen with bpmn-js-differ 3.2.0 and bpmn-moddle 10.3.1 (Node 20.20.2, Linux): no change of any kind - who does the work
# may change unseen between two versions - while a new name of the same task is found.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bpmn-js-differ@3.2.0 bpmn-moddle@10.3.1 >/dev/null
cat > diff.mjs <<'JS'
import { BpmnModdle } from 'bpmn-moddle';
import { diff } from 'bpmn-js-differ';

async function model(agent, manager, name) {
  const xml = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
<process id="P"><laneSet id="L"><lane id="agent" name="Agent">${agent}</lane><lane id="manager" name="Manager">${manager}
</lane></laneSet><task id="approve" name="${name}"/></process></definitions>`;
  return (await new BpmnModdle().fromXML(xml)).rootElement;
}

const task = '<flowNodeRef>approve</flowNodeRef>';
const before = await model('', task, 'Approve');
const count = after => Object.values(diff(before, after)).reduce((sum, part) => sum + Object.keys(part).length, 0);
const moved = count(await model(task, '', 'Approve'));
const renamed = count(await model('', task, 'Agree'));
console.log(`differences seen: task moved to another lane ${moved}, task renamed ${renamed}`);
process.exit(moved === 0 && renamed === 1 ? 0 : 1);
JS
node diff.mjs
