"""Projects to make process books of: two processes that call one another, in two lanes, with all that a book tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from builders import must, should

from itsm_fit.model.document import Document
from itsm_fit.model.kpi import Kpi, KpiReading
from itsm_fit.model.process import EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval
from itsm_fit.report.process_book import BookTemplate, BookWish, book_format_of, process_book
from itsm_fit.report.written import WrittenDocument

DAY = date(2027, 1, 15)


def incident() -> Process:
    """Log → Urgent? → (0.3) Escalate → Fix, else Fix, which holds Look and Mend and a timer; then Change is called."""
    nodes = (
        Node("start", NodeKind.START, "Call", lane="desk", event=EventKind.MESSAGE),
        Node("log", NodeKind.USER_TASK, "Log", "Write down who calls.", lane="desk", requirements=(must("R1"),)),
        Node("urgent", NodeKind.EXCLUSIVE, "Urgent?", lane="desk", default_flow="no"),
        Node("escalate", NodeKind.USER_TASK, "Escalate", lane="expert", requirements=(should("R2"),)),
        Node("join", NodeKind.EXCLUSIVE, lane="expert"),
        Node("fix", NodeKind.SUB_PROCESS, "Fix", lane="expert", expanded=False),
        Node("look", NodeKind.USER_TASK, "Look", parent="fix"),
        Node("mend", NodeKind.USER_TASK, "Mend", parent="fix", requirement_refs=("R1",)),
        Node("late", NodeKind.BOUNDARY, "Late", attached_to="fix", event=EventKind.TIMER, value="PT4H"),
        Node("call", NodeKind.CALL, "Ask for a change", lane="desk", called="CHG"),
        Node("end", NodeKind.END, "Done", lane="desk"),
    )
    flows = (
        Flow("f1", "start", "log"),
        Flow("f2", "log", "urgent"),
        Flow("yes", "urgent", "escalate", "yes", share=0.3),
        Flow("no", "urgent", "join", "no", share=0.7),
        Flow("f3", "escalate", "join"),
        Flow("f4", "join", "fix"),
        Flow("f5", "look", "mend"),
        Flow("f6", "late", "call"),
        Flow("f7", "fix", "call"),
        Flow("f8", "call", "end"),
    )
    lanes = (Lane("desk", "Service desk"), Lane("expert", "Expert"))
    return Process(
        "INC", "Incident", "Restore the service.", nodes, flows, lanes, cases_per_month=1200,
        practice="incident-management",
    )  # fmt: skip


def change() -> Process:
    agreed = replace(must("R3"), source="ISO 20000", state=Approval.AGREED)
    nodes = (
        Node("s", NodeKind.START),
        Node("assess", NodeKind.USER_TASK, "Assess", lane="cab", requirements=(agreed,)),
        Node("e", NodeKind.END),
    )
    flows = (Flow("a", "s", "assess"), Flow("b", "assess", "e"))
    return Process("CHG", "Change", nodes=nodes, flows=flows, lanes=(Lane("cab", "expert "),))


def in_a_row(steps: int, key: str = "ROW", name: str = "A long row") -> Process:
    """Steps one after another in one lane, and a start and an end around them."""
    ids = ["s", *(f"t{at}" for at in range(steps)), "e"]
    kinds = [NodeKind.START, *[NodeKind.TASK] * steps, NodeKind.END]
    nodes = [Node(node, kind, f"Step {node}") for node, kind in zip(ids, kinds, strict=True)]
    return Process(key, name, nodes=tuple(nodes), flows=tuple(Flow(f"{a}-{b}", a, b) for a, b in pairwise(ids)))


def book_project(*processes: Process, **more: object) -> Project:
    """Incident and Change, or these, each in a file of its own."""
    drawn = processes or (incident(), change())
    documents = tuple(Document(f"{each.id}.bpmn", (each,)) for each in drawn)
    kpis = (
        (Kpi("INC", "Solved at once", "of all", unit="%", target=60.0, baseline=KpiReading(40.0), owner="Ann"),)
        if not processes
        else ()
    )
    return Project("Desk", documents, kpis=kpis, **more)  # type: ignore[arg-type]


def book(
    project: Project,
    ending: str = "docx",
    processes: Sequence[str] = (),
    template: bytes | None = None,
    **more: object,
) -> WrittenDocument:
    from pathlib import Path

    own = None if template is None else BookTemplate(template, f"own.{ending}")
    return process_book(project, BookWish(book_format_of(Path(f"b.{ending}")), processes, own), DAY, **more)  # type: ignore[arg-type]
