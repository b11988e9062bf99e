#!/bin/sh
# Guess, written down before running: where an inclusive gateway has started three branches, the inclusive gateway that
# joins them waits for all three and goes on once (BPMN 2.0, 13.4.3), and a terminate end event ends whatever else is
# under way or about to begin (13.5.6).
# Seen with bpmn-engine 25.0.1 and bpmn-elements 17.3.0 (Node 20.20.2, Linux), which list both as supported: each
# branch passes the join by itself, so the step behind it has run twice while somebody still works on the third branch;
# and a branch of a parallel gateway that had not begun yet when another one reached the terminate end event is begun
# all the same, its service called.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bpmn-engine@25.0.1 bpmn-elements@17.3.0 >/dev/null
cat > play.js <<'JS'
const { EventEmitter } = require('events');
const { Engine } = require('bpmn-engine');

const flow = (id, from, to, when) => `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">` +
  (when ? `<conditionExpression xsi:type="tFormalExpression">\${environment.variables.${when}}</conditionExpression>` : '') +
  '</sequenceFlow>';

async function play(body) {
  const source = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:t">
    <process id="P" isExecutable="true"><startEvent id="start"/>${body}</process></definitions>`;
  const told = [];
  const listener = new EventEmitter();
  listener.on('activity.end', (each) => told.push(each.id));
  listener.on('activity.wait', (each) => told.push(`(${each.id})`));
  const services = { note: (scope, done) => { told.push(`${scope.content.id}!`); setTimeout(done, 20); } };
  await new Engine({ source }).execute({ listener, services, variables: { yes: true, no: false } });
  await new Promise((go) => setTimeout(go, 300));
  return told.join(' ');
}

(async () => {
  const join = await play(
    flow('f', 'start', 'split') + '<inclusiveGateway id="split"/>' +
    flow('f1', 'split', 'a', 'yes') + flow('f2', 'split', 'b', 'yes') + flow('f3', 'split', 'c', 'yes') +
    '<task id="a"/><task id="b"/><userTask id="c"/>' + flow('g1', 'a', 'join') + flow('g2', 'b', 'join') +
    flow('g3', 'c', 'join') + '<inclusiveGateway id="join"/>' + flow('h', 'join', 'close') + '<task id="close"/>');
  const end = await play(
    flow('f', 'start', 'split') + '<parallelGateway id="split"/>' + flow('f1', 'split', 'stop') +
    flow('f2', 'split', 'pay') + '<endEvent id="stop"><terminateEventDefinition/></endEvent>' +
    '<serviceTask id="pay" implementation="${environment.services.note}"/>');
  console.log(`join:      ${join}`);
  console.log(`terminate: ${end}`);
  const closed = join.split(' ').filter((each) => each === 'close').length;
  process.exit(closed === 2 && join.endsWith('(c)') && end === 'start split stop pay!' ? 0 : 1);
})();
JS
node play.js
