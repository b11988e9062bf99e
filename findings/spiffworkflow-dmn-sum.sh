#!/bin/sh
# Guess, written down before running: SpiffWorkflow adds up a DMN decision table of hit policy COLLECT with aggregation
# SUM (C+, as for the points of a scoring), so that two matching rules of 10 and 20 points give 30, and gives for RULE
# ORDER the list of both - or refuses what it does not know when it reads the table.
# Seen with SpiffWorkflow 3.2.0 (CPython 3.11, Linux): the list [10, 20] for SUM, and 10 alone for RULE ORDER: the
# aggregation is not read, and of each policy but COLLECT the first match is taken, without a word. A gateway that asks
# "points == 30" goes the other way.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet SpiffWorkflow==3.2.0
cd "$folder"
env/bin/python - <<'PY'
import sys

from lxml import etree
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.camunda.parser.CamundaParser import CamundaParser

MODEL = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:t"
xmlns:camunda="http://camunda.org/schema/1.0/bpmn"><process id="P" isExecutable="true">
<startEvent id="start"><outgoing>f1</outgoing></startEvent>
<businessRuleTask id="rate" camunda:decisionRef="D"><incoming>f1</incoming><outgoing>f2</outgoing></businessRuleTask>
<endEvent id="end"><incoming>f2</incoming></endEvent>
<sequenceFlow id="f1" sourceRef="start" targetRef="rate"/><sequenceFlow id="f2" sourceRef="rate" targetRef="end"/>
</process></definitions>"""
TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="Rating" namespace="urn:d">
<decision id="D" name="Rating"><decisionTable id="T" hitPolicy={policy}>
<input id="I"><inputExpression id="E" typeRef="number"><text>answers</text></inputExpression></input>
<output id="O" name="points" typeRef="number"/>
<rule id="r1"><inputEntry id="i1"><text>&gt; 1</text></inputEntry><outputEntry id="o1"><text>10</text></outputEntry></rule>
<rule id="r2"><inputEntry id="i2"><text>&gt; 2</text></inputEntry><outputEntry id="o2"><text>20</text></outputEntry></rule>
</decisionTable></decision></definitions>"""


def points(policy):
    parser = CamundaParser()
    parser.add_dmn_xml(etree.fromstring(TABLE.replace("{policy}", policy)))
    parser.add_bpmn_xml(etree.fromstring(MODEL))
    workflow = BpmnWorkflow(parser.get_spec("P"), parser.get_subprocess_specs("P"))
    for task in workflow.get_tasks():
        task.data["answers"] = 5
    workflow.do_engine_steps()
    return workflow.last_task.data["points"]


added, ordered = points('"COLLECT" aggregation="SUM"'), points('"RULE ORDER"')
print(f"COLLECT with SUM: {added}, RULE ORDER: {ordered}")
sys.exit((added, ordered) != ([10, 20], 10))
PY
