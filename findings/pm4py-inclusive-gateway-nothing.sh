#!/bin/sh
# Guess, written down before running: pm4py turns a BPMN model with an inclusive split and join around A and B into a
# Petri net that plays A alone, B alone, or both in either order - never neither, as the standard demands at least one
# branch of an inclusive split.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): every branch gets a silent way past, also all of them at once, so the
# net plays neither too; the net is called sound, and a case that goes from Ask straight to Answer conforms to the model
# in full (alignment fitness 1.0).
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pm4py==2.7.23.11
cd "$folder"
cat > model.bpmn <<'XML'
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t">
<process id="P">
<startEvent id="start"><outgoing>f0</outgoing></startEvent>
<task id="ask" name="Ask"><incoming>f0</incoming><outgoing>f1</outgoing></task>
<inclusiveGateway id="split"><incoming>f1</incoming><outgoing>f2</outgoing><outgoing>f3</outgoing></inclusiveGateway>
<task id="a" name="A"><incoming>f2</incoming><outgoing>f4</outgoing></task>
<task id="b" name="B"><incoming>f3</incoming><outgoing>f5</outgoing></task>
<inclusiveGateway id="join"><incoming>f4</incoming><incoming>f5</incoming><outgoing>f6</outgoing></inclusiveGateway>
<task id="answer" name="Answer"><incoming>f6</incoming><outgoing>f7</outgoing></task>
<endEvent id="end"><incoming>f7</incoming></endEvent>
<sequenceFlow id="f0" sourceRef="start" targetRef="ask"/><sequenceFlow id="f1" sourceRef="ask" targetRef="split"/>
<sequenceFlow id="f2" sourceRef="split" targetRef="a"/><sequenceFlow id="f3" sourceRef="split" targetRef="b"/>
<sequenceFlow id="f4" sourceRef="a" targetRef="join"/><sequenceFlow id="f5" sourceRef="b" targetRef="join"/>
<sequenceFlow id="f6" sourceRef="join" targetRef="answer"/><sequenceFlow id="f7" sourceRef="answer" targetRef="end"/>
</process></definitions>
XML
env/bin/python -W ignore - <<'PY'
import sys

import pandas
import pm4py
from pm4py.algo.simulation.playout.petri_net import algorithm as playout

net = pm4py.convert_to_petri_net(pm4py.read_bpmn("model.bpmn"))
log = playout.apply(*net, variant=playout.Variants.EXTENSIVE)
traces = sorted({tuple(event["concept:name"] for event in trace) for trace in log})
sound, _ = pm4py.check_soundness(*net)
skipped = pandas.DataFrame(
    {
        "case:concept:name": ["1", "1"],
        "concept:name": ["Ask", "Answer"],
        "time:timestamp": pandas.to_datetime(["2026-01-02", "2026-01-03"], utc=True),
    }
)
fitness = pm4py.fitness_alignments(skipped, *net)["average_trace_fitness"]
print(f"plays {traces}; sound {sound}; fitness of Ask, Answer: {fitness}")
sys.exit(not (("Ask", "Answer") in traces and len(traces) == 5 and sound and fitness == 1.0))
PY
