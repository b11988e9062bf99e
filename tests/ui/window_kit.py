"""What the tests of the window are made of: small files, and dialogs that answer as the test says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ui.session.dialogs import Dialogs, InUse, OnDisk, RemovedName, StillWriting, Unsaved

MODEL = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:fit="urn:itsm-fit:bpmn:1"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
    id="D" targetNamespace="urn:test">
  <bpmn:process id="{process}" name="{name}">
    <bpmn:laneSet id="{process}_lanes">
      <bpmn:lane id="{process}_desk" name="Service desk">
        <bpmn:flowNodeRef>{process}_start</bpmn:flowNodeRef><bpmn:flowNodeRef>{process}_log</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="{process}_expert" name="Expert">
        <bpmn:flowNodeRef>{process}_solve</bpmn:flowNodeRef><bpmn:flowNodeRef>{process}_end</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="{process}_start" name="Call"/>
    <bpmn:userTask id="{process}_log" name="Log {name}">
      <bpmn:extensionElements>
        <fit:requirement id="{process}-01" priority="must" weight="4">Register a ticket</fit:requirement>
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:userTask id="{process}_solve" name="Solve {name}">
      <bpmn:extensionElements>
        <fit:requirement id="{process}-02" priority="must" weight="4">Hand over to an expert</fit:requirement>
        <fit:requirement id="{process}-03" priority="could" weight="1">Suggest a known solution</fit:requirement>
      </bpmn:extensionElements>
    </bpmn:userTask>
    {end}
    <bpmn:sequenceFlow id="{process}_f1" sourceRef="{process}_start" targetRef="{process}_log"/>
    <bpmn:sequenceFlow id="{process}_f2" sourceRef="{process}_log" targetRef="{process}_solve"/>
    <bpmn:sequenceFlow id="{process}_f3" sourceRef="{process}_solve" targetRef="{process}_end"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="{process}_diagram"><bpmndi:BPMNPlane id="{process}_plane" bpmnElement="{process}">
    {shapes}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
"""
SHAPE = """<bpmndi:BPMNShape id="{process}_{node}_shape" bpmnElement="{process}_{node}"><dc:Bounds {place}/>
    </bpmndi:BPMNShape>"""
PLACES = {
    "start": 'x="40" y="62" width="36" height="36"',
    "log": 'x="120" y="40" width="100" height="80"',
    "solve": 'x="280" y="160" width="100" height="80"',
    "end": 'x="440" y="182" width="36" height="36"',
}
END = '<bpmn:endEvent id="{process}_end" name="Done"/>'
TASK_INSTEAD_OF_END = '<bpmn:task id="{process}_end" name="Wait"/>'
MATRIX = """ID,Requirement,Alpha,Beta
INC-01,Register a ticket,native,native
INC-02,Hand over to an expert,native,none
INC-03,Suggest a known solution,none,native
"""


def model(process: str, name: str, *, end: bool = True) -> str:
    """A process of two steps: Log (one must) in the lane Service desk, Solve (a must, a could) in the lane Expert."""
    last = (END if end else TASK_INSTEAD_OF_END).format(process=process)
    shapes = "".join(SHAPE.format(process=process, node=node, place=place) for node, place in PLACES.items())
    return MODEL.format(process=process, name=name, end=last, shapes=shapes)


class Answers(Dialogs):
    """Answers every dialog with what the test has laid ready, and notes what was asked."""

    def __init__(self) -> None:
        self.open: list[Path] = []
        self.save: Path | None = None
        self.chosen_folder: Path | None = None
        self.about_changes = Unsaved.CANCEL
        self.about_disk = OnDisk.CANCEL
        self.about_use = InUse.CANCEL
        self.about_writing = StillWriting.CANCEL
        self.chosen_scale: float | None = 2.0
        self.chosen_colour: str | None = None
        self.may_replace = False
        self.goes_on = True
        self.passwords: list[str] = []
        self.about_removed = RemovedName.CANCEL
        self.asked: list[str] = []

    def open_files(self, title: str, folder: str) -> list[Path]:
        del folder
        self.asked.append(title)
        return self.open

    def open_file(self, title: str, folder: str, kinds: str) -> Path | None:
        del folder, kinds
        self.asked.append(title)
        return self.open[0] if self.open else None

    def folder(self, title: str, near: Path) -> Path | None:
        del near
        self.asked.append(title)
        return self.chosen_folder

    def colour(self, title: str, now: str) -> str | None:
        self.asked.append(f"{title} {now}".strip())
        return self.chosen_colour

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del suggested, kinds
        self.asked.append(title)
        return self.save

    def password(self, name: str, *, again: bool) -> str | None:
        self.asked.append(f"password {name}{' again' if again else ''}")
        return self.passwords.pop(0) if self.passwords else None

    def workspace_password(self, name: str, person: str, *, again: bool) -> str | None:
        self.asked.append(f"password of {person} for {name}{' again' if again else ''}")
        return self.passwords.pop(0) if self.passwords else None

    def first_password(self, person: str) -> str | None:
        self.asked.append(f"first password of {person}")
        return self.passwords.pop(0) if self.passwords else None

    def remove_person(self, name: str, *, everywhere: bool) -> RemovedName:
        del everywhere
        self.asked.append(f"remove {name}")
        return self.about_removed

    def scale(self) -> float | None:
        self.asked.append("scale")
        return self.chosen_scale

    def replace_all(self, names: Sequence[str]) -> bool:
        self.asked.append(f"replace {', '.join(names)}")
        return self.may_replace

    def go_on(self, title: str, text: str, more: str, act: str) -> bool:
        del text, act
        self.asked.append(f"{title}: {more}")
        return self.goes_on

    def unsaved(self, name: str) -> Unsaved:
        self.asked.append(f"unsaved {name}")
        return self.about_changes

    def changed_on_disk(self, name: str, *, gone: bool, can_show: bool, can_merge: bool) -> OnDisk:
        del name, can_show, can_merge
        self.asked.append("gone from disk" if gone else "changed on disk")
        return self.about_disk

    def in_use(self, name: str, holder: str) -> InUse:
        self.asked.append(f"{name} is in use {holder}")
        return self.about_use

    def still_writing(self, names: Sequence[str]) -> StillWriting:
        self.asked.append(f"still writing {', '.join(names)}")
        return self.about_writing
