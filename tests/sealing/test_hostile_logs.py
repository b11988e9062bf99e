"""Whatever stands in a log whose hashes fit: it is said in sentences, and nothing that reads it falls over."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.audit.arrivals import unrecorded, with_arrivals
from itsm_fit.audit.fairness import audit
from itsm_fit.cli.seal import entry_lines
from itsm_fit.errors import FitError
from itsm_fit.model import edits
from itsm_fit.model.late_answers import late_answers
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.report.certificate import certificate_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.record import on_record, record
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import baseline_of, in_tender, sealed, withdrawn
from itsm_fit.sealing.chain import hash_of
from itsm_fit.sealing.cover import covered
from itsm_fit.sealing.decided import DecisionText, decided, decision_of
from itsm_fit.sealing.deviations import changes_since, explained, told_changes
from itsm_fit.sealing.rounds import deadline_set
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import open_project, read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


def _story() -> Project:
    project = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
    signed: list[dict[str, Any]] = [{"by": "Ada", "reason": "Why", "at": AT + timedelta(days=at)} for at in range(6)]
    project = in_tender(project, tender=True, **signed[0])
    project = with_arrivals(replace(project, matrices=()), project, by="Ada", at=AT)
    project = deadline_set(project, date(2026, 12, 24), **signed[5])
    project = withdrawn(sealed(project, **signed[0]), **signed[1])
    project = sealed(project, **signed[2])
    project = edits.set_process_weight(project, next(iter(project.processes)), 9.0)
    project = explained(project, **signed[3])
    return decided(score(project), DecisionText("Invented Ash"), **signed[4])


STORY = _story()
numbers = st.integers(-9, 10**17) | st.floats(allow_nan=False, allow_infinity=False)
json = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=5),
    lambda its: st.lists(its, max_size=3) | st.dictionaries(st.text(max_size=5), its, max_size=3),
    max_leaves=6,
)  # fmt: skip


def _places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(found for key, each in inner for found in _places(each, (*way, key)))]


def _with(value: Any, way: tuple[Any, ...], new: Any) -> Any:
    if not way:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = _with(value[way[0]], way[1:], new)
    return copy


def _rewritten(project: Project, at: int, body: dict[str, Any]) -> Project:
    """The log with another body in one entry, every hash from there on made anew."""
    log, names = [], {"": ""}
    for number, entry in enumerate(project.log):
        changed = replace(entry, parents=tuple(names.get(each, each) for each in entry.parents))
        its = body if number == at else dict(entry.body)
        if isinstance(its.get("seal"), str):
            its = {**its, "seal": names.get(its["seal"], its["seal"])}
        changed = replace(changed, body=its)
        try:
            changed = replace(changed, hash=hash_of(changed))
        except ValueError:  # what no canonical JSON holds cannot be hashed: the entry is named
            changed = replace(changed, hash="0" * 64)
        names[entry.hash] = changed.hash
        log.append(changed)
    return replace(project, log=tuple(log))


@given(st.data())
@settings(max_examples=examples(25), deadline=None)
def test_whatever_a_body_holds_is_told_in_sentences(data: st.DataObject) -> None:
    at = data.draw(st.sampled_from(range(len(STORY.log))))
    body = dict(STORY.log[at].body)
    way = data.draw(st.sampled_from(_places(body)))
    new = data.draw(json)
    body = _with(body, way, new) if way else ({"more": new} if not isinstance(new, dict) else new)
    project = _rewritten(STORY, at, body)
    again = read_project(write_project(project), "p.itsmfit")
    for remark in (*verify(again).problems, *verify(again).notes):
        assert str(remark)
    covered(again)
    unrecorded(again)
    list(late_answers(again))
    audit(again)
    baseline_of(again)
    decision_of(again)
    for entry in again.log:
        entry_lines(entry)
        if entry.kind is LogKind.DEVIATED:
            with suppress(FitError):
                told_changes(again, entry)
    with suppress(FitError):
        changes_since(again)
    with suppress(FitError):
        list(certificate_part(again).blocks)
    material = Material(score(again), date(2026, 12, 5))
    list(on_record(material))
    for block in record(material).blocks:
        if hasattr(block, "rows"):
            list(block.rows)
