#!/bin/sh
# Guess, written down before running: one bpmnlint Linter that lints the same sound model twice finds nothing either
# time, as each lint is about one model.
# Seen with bpmnlint 11.15.0 and bpmn-moddle 10.3.1 (Node 20.20.2, Linux): the first lint finds nothing, the second
# one finds three duplicate sequence flows in the very same model: the rule no-duplicate-sequence-flows keeps the flows
# of all models that a Linter has seen. The command line makes a Linter for each file and is not concerned.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund bpmnlint@11.15.0 bpmn-moddle@10.3.1 >/dev/null
cat > twice.js <<'JS'
const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const model = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
<process id="P"><startEvent id="s"><outgoing>f</outgoing></startEvent><endEvent id="e"><incoming>f</incoming></endEvent>
<sequenceFlow id="f" sourceRef="s" targetRef="e"/></process></definitions>`;

(async () => {
  const config = { rules: { 'no-duplicate-sequence-flows': 'error' } };
  const linter = new Linter({ config, resolver: new NodeResolver() });
  const found = [];
  for (let time = 0; time < 2; time++) {
    const { rootElement } = await new BpmnModdle().fromXML(model);
    found.push(Object.values(await linter.lint(rootElement)).flat().length);
  }
  console.log(`found by the first lint ${found[0]}, by the second ${found[1]}`);
  process.exit(found[0] === 0 && found[1] === 3 ? 0 : 1);
})();
JS
node twice.js
