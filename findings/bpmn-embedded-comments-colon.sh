#!/bin/sh
# Guess, written down before running: a comment that is written with bpmn.io's comments for bpmn-js, "Ask: who pays from
# 9:30 on?", is shown as it was typed, and still stands in the file after somebody has written a second one.
# Seen with bpmn-js-embedded-comments 0.7.0 (with bpmn-moddle 9.0.1, jsdom 24.1.3, Node 20.20): the file first
# holds all of it, but what is shown ends before the first colon ("Ask"), and the second comment, anybody's, makes the
# file forget the rest for good.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" \
    bpmn-js-embedded-comments@0.7.0 bpmn-moddle@9.0.1 jsdom@24.1.3 jquery@3.7.1 >/dev/null
cat >write.mjs <<'JS'
import Moddle from "bpmn-moddle";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
const plugin = (await import("bpmn-js-embedded-comments")).default;
const { comments: service } = plugin.comments ? plugin : plugin.default;
const Comments = service[1];

const model = new Moddle();
const text = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
  <process id="P"><task id="T" name="Pay" /></process></definitions>`;
const { rootElement } = await model.fromXML(text);
const task = rootElement.rootElements[0].flowElements[0];

let added, box;
const events = { on: (_name, listener) => (added = listener), fire: () => {} };
const overlays = { add: (_element, _type, { html }) => (box = html), get: () => [] };
new Comments(events, overlays, {}, (words) => words);
added({ element: { businessObject: task } });
await new Promise((done) => setTimeout(done, 20));

async function write(words) {
  const field = box.find("textarea");
  field.val(words);
  const $ = field.constructor;
  field.trigger($.Event("keydown", { which: 13 }));
  const shown = box.find("[data-text]").toArray().map((each) => each.textContent);
  const { xml } = await model.toXML(rootElement);
  return { shown, whole: xml.includes("Ask: who pays from 9:30 on?") };
}
const first = await write("Ask: who pays from 9:30 on?");
const second = await write("Finance does");
console.log(JSON.stringify({ first, second }));
const seen = JSON.stringify([first, second]);
const wanted = JSON.stringify([
  { shown: ["Ask"], whole: true },
  { shown: ["Ask", "Finance does"], whole: false },
]);
process.exit(seen === wanted ? 0 : 1);
JS
node write.mjs
