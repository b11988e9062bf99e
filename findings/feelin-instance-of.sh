#!/bin/sh
# Guess, written down before running: the FEEL expressions "a" instance of string and 1 instance of number, as the DMN
# standard gives them for rules that look at the type of an answer, are true in @bpmn-io/feelin, which the forms of
# bpmn.io (form-js 2.0.0) compute with - or it says that it does not know them.
# Seen with @bpmn-io/feelin 6.1.1 (Node 20.20.2, Linux): false, with an empty list of warnings, so that the "else" of
# each such rule is taken; "string" is the built-in function of that name to it, and no text is an instance of one.
# feelin 8.2.0, which goes by a name that differs in the scope alone, says true.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @bpmn-io/feelin@6.1.1 >/dev/null
cat > feel.mjs <<'JS'
import { evaluate } from '@bpmn-io/feelin';

const expressions = [
  '"a" instance of string',
  '1 instance of number',
  'date("2026-01-02") instance of date',
  'if "a" instance of string then "text" else "no text"'
];
const results = expressions.map(expression => evaluate(expression, {}));
const values = results.map(({ value }) => value);
const warnings = results.flatMap(result => result.warnings);
expressions.forEach((expression, index) => console.log(`${expression}: ${values[index]}`));
console.log(`warnings: ${warnings.length}`);
process.exit(values.join() === 'false,false,false,no text' && warnings.length === 0 ? 0 : 1);
JS
node feel.mjs
