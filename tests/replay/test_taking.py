"""What a log measures, reads like an earlier one, and gives a project: against cases counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import project_of
from log_kit import HEADINGS, csv_of, log_of, read_csv, rows_of
from silo_models import two_lanes

from itsm_fit.errors import InputError
from itsm_fit.model.kpi import PER_CENT, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, StepTime
from itsm_fit.model.project import Project
from itsm_fit.replay.record import LogSource, record_of
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.replay.result import LogReplay
from itsm_fit.replay.taking import TakeWish, WorkedAs, logged_kpis, taken, whole_choices, without_baseline
from itsm_fit.replay.working_time import calendar_of
from itsm_fit.replay.zones import zone_of
from itsm_fit.storage.logs import read_log
from itsm_fit.storage.project_file import read_project, write_project

TEN = [["Log", "Fix", "Verify"]] * 6 + [["Log", "Escalate", "Verify"]] * 2 + [["Log", *["Fix", "Verify"] * 2]] * 2
SOURCE = LogSource("log.csv", "0" * 64, date(2026, 11, 29))


def project(*kpis: Kpi) -> Project:
    return replace(project_of(two_lanes()), kpis=kpis)


def kpi(measure: KpiMeasure, baseline: KpiReading | None = None) -> Kpi:
    return Kpi(
        "P",
        measure.words,
        unit=PER_CENT if measure is KpiMeasure.FIRST_CONTACT else "",
        measure=measure,
        baseline=baseline,
    )


def measured(its: LogReplay) -> dict[KpiMeasure, float | None]:
    return {each.measure: each.value for each in its.measures}


def test_a_log_measures_what_kpis_count() -> None:
    """Of ten cases two see the expert, in and out; two are verified, found wanting and fixed once more."""
    its = replayed(project(), log_of(TEN))
    told = measured(its)
    assert told[KpiMeasure.FIRST_CONTACT] == pytest.approx(0.8)
    assert told[KpiMeasure.REOPENED] == pytest.approx(0.2)
    assert told[KpiMeasure.HANDOFFS] == pytest.approx(0.4)
    assert KpiMeasure.BREACHED not in told


def test_a_case_that_has_not_come_to_its_end_is_not_resolved_at_first_contact() -> None:
    its = replayed(project(), log_of([*TEN, ["Log", "Fix"], ["Log", "Fix"]]))
    (contact,) = (each for each in its.measures if each.measure is KpiMeasure.FIRST_CONTACT)
    assert (contact.cases, contact.value) == (10, pytest.approx(0.8))


def with_timer() -> Project:
    """Fix may take too long: then it is escalated, which no log of this desk notes."""
    process = two_lanes()
    timer = Node("late", NodeKind.BOUNDARY, attached_to="Fix", event=EventKind.TIMER, interrupting=True)
    return project_of(
        replace(process, nodes=(*process.nodes, timer), flows=(*process.flows, Flow("too-late", "late", "Escalate")))
    )


def test_what_the_log_cannot_tell_apart_has_bounds_and_no_value() -> None:
    """After Fix, Escalate happens by the timer alone; without Fix it comes from the gateway, and no timer ran."""
    its = replayed(with_timer(), log_of([["Log", "Fix", "Escalate", "Verify"]] * 3 + [["Log", "Fix", "Verify"]] * 7))
    (breached,) = (each for each in its.measures if each.measure is KpiMeasure.BREACHED)
    assert breached.value == pytest.approx(0.3)
    unnoted = replayed(with_timer(), log_of([["Log", "Verify"]] * 10))
    (unclear,) = (each for each in unnoted.measures if each.measure is KpiMeasure.BREACHED)
    assert unclear.value is None
    assert unclear.between == (0.0, 1.0)


def test_baselines_are_taken_into_kpis_that_state_none() -> None:
    by_hand = KpiReading(50.0, "report of 2025")
    before = project(kpi(KpiMeasure.FIRST_CONTACT, by_hand), kpi(KpiMeasure.REOPENED))
    its = replayed(before, log_of(TEN))
    assert without_baseline(before, its) == ("reopened",)
    after = taken(before, its, record_of(its, SOURCE), TakeWish(kpis=without_baseline(before, its)))
    assert [each.baseline for each in after.kpis] == [by_hand, KpiReading(0.2, "log.csv", date(2024, 1, 10))]
    assert [each.value for each in logged_kpis(before, its)] == [80.0, 0.2]


def test_minutes_and_volume_are_taken_where_they_are_wished() -> None:
    rows = [
        (
            f"C{at}",
            name,
            f"2024-0{1 + at // 5}-0{1 + at % 5} {8 + hour}:00",
            f"2024-0{1 + at // 5}-0{1 + at % 5} {8 + hour}:{minutes}",
        )
        for at in range(10)
        for hour, (name, minutes) in enumerate((("Log", 10), ("Fix", 30), ("Verify", 12)))
    ]
    its = replayed(project(), read_log(csv_of(rows, ("Case", "Activity", "Start", "Complete")), "log.csv"))
    record = record_of(its, SOURCE)
    plain = taken(project(), its, record, TakeWish(shares=()))
    assert plain.processes == project().processes
    after = taken(project(), its, record, TakeWish((), volume=True, waits=True, worked=WorkedAs.BY_HAND))
    nodes = after.processes["P"].node_by_id
    assert nodes["Log"].time == StepTime(by_hand=10.0)
    assert nodes["Fix"].time == StepTime(by_hand=30.0, wait=50.0)
    assert nodes["Verify"].time == StepTime(by_hand=12.0, wait=30.0)
    assert after.processes["P"].cases_per_month == pytest.approx(10 / 36 * 365.25 / 12, abs=0.05)
    with_tool = taken(project(), its, record, TakeWish((), worked=WorkedAs.WITH_A_TOOL))
    assert with_tool.processes["P"].node_by_id["Fix"].time == StepTime(touch=30.0)


def test_a_selected_flow_is_taken_with_its_alternatives_and_others_stay() -> None:
    its = replayed(project(), log_of(TEN))
    wanted = whole_choices(project(), [("P", "which-Fix")])
    assert wanted == {("P", "which-Fix"), ("P", "which-Escalate")}
    after = taken(project(), its, record_of(its, SOURCE), TakeWish(wanted))
    before, now = project().processes["P"].flow_by_id, after.processes["P"].flow_by_id
    assert (now["which-Fix"].share, now["which-Escalate"].share) == (0.8333, 0.1667)
    assert now["done-end"] == before["done-end"]


def test_a_second_log_is_read_as_the_first_one_was_taken() -> None:
    first = replayed(
        project(),
        log_of([*TEN, ["Log", "Ring the expert", "Verify"]]),
        ReplayWish(by_hand={"Ring the expert": "Escalate"}),
    )
    after = taken(project(), first, record_of(first, SOURCE), TakeWish())
    again = replayed(after, log_of([["Log", "Ring the expert", "Verify"]]))
    ring = next(each for each in again.mapping if each.activity == "Ring the expert")
    assert (ring.name, ring.kept, ring.by_hand) == ("Escalate", True, False)
    other = replayed(after, log_of([["Log", "Ring the expert", "Verify"]]), ReplayWish(by_hand={"Ring the expert": ""}))
    assert other.unmapped == ("Ring the expert",)
    assert "Ring the expert" in replayed(project(), log_of([["Log", "Ring the expert", "Verify"]])).unmapped


def test_the_record_keeps_how_the_log_was_read() -> None:
    its = replayed(project(), log_of(TEN))
    record = record_of(its, replace(SOURCE, columns={"case": "Case"}, hours="office", zone="Europe/Berlin"))
    after = taken(project(), its, record, TakeWish())
    assert read_project(write_project(after), "x.itsmfit").replays == (record,)
    plain = taken(project(), its, record_of(its, replace(SOURCE, taken=None)), TakeWish())
    assert b'"columns"' not in write_project(plain)


def test_office_hours_are_those_of_a_place_with_its_summer_time() -> None:
    """07:30 in UTC is 8:30 in Berlin in winter and 9:30 in summer: of two hours to 9:30 UTC all count in either."""
    text = "Case,Activity,Time\n" + "".join(
        f"C{at},{name},2024-{month}-03T{hour}:30:00Z\n"
        for at, month in enumerate(("01", "07"))
        for name, hour in (("Log", "05"), ("Fix", "09"), ("Verify", "10"))
    )
    wish = ReplayWish(calendar=calendar_of("office"))
    at_utc, berlin = (
        {each.step: each.wait for each in replayed(project(), read_csv(text), its).steps}
        for its in (wish, replace(wish, zone=zone_of("Europe/Berlin")))
    )
    assert at_utc["Fix"].mean == 90  # from 8:00 to 9:30, twice
    assert berlin["Fix"].mean == (150 + 210) / 2  # 8:00 to 10:30 in January, 8:00 to 11:30 in July


def test_readings_of_a_clock_stay_as_they_are() -> None:
    log = read_log(csv_of(rows_of(TEN), HEADINGS), "log.csv")
    assert not log.zoned
    assert replayed(project(), log, ReplayWish(zone=zone_of("+05:00"))).steps == replayed(project(), log).steps


@pytest.mark.parametrize(
    ("text", "said"), [("utc", "UTC+00:00"), ("-3:30", "UTC-03:30"), ("europe/berlin", ""), ("Mars", "")]
)
def test_zones_are_written_as_people_do(text: str, said: str) -> None:
    if said:
        assert str(zone_of(text)) == said
    elif text == "Mars":
        with pytest.raises(Exception, match="Europe/Berlin, UTC or"):
            zone_of(text)


def test_the_record_tells_what_was_drawn_before_what_was_taken_and_what_was_otherwise() -> None:
    """Two of twelve choices are Escalate; one case more leaves out both ways."""
    its = replayed(project(), log_of([*TEN, ["Log", "Verify"]]))
    after = taken(project(), its, record_of(its, SOURCE), TakeWish(whole_choices(project(), [("P", "done-end")])))
    (record,) = after.replays
    assert (record.fitting, record.deviating, record.running) == (10, 1, 0)
    told = {each.flow: (each.drawn, round(each.share, 4), each.cases) for each in record.shares}
    assert told == {"done-end": (0.8, 0.8462, 11), "done-which": (0.2, 0.1538, 11)}
    assert [(each.kind, each.after, each.cases) for each in record.deviations] == [("skipped", "Log", 1)]
    again = taken(after, replayed(after, log_of(TEN)), record_of(replayed(after, log_of(TEN)), SOURCE), TakeWish())
    assert {each.flow: each.drawn for each in again.replays[0].shares}["done-end"] == 0.8  # before any log
    assert read_project(write_project(again), "x.itsmfit").replays == again.replays


@pytest.mark.parametrize("spoiled", [b'"share":1.5', b'"cases":-1', b'"kind":"odd"'])
def test_a_record_with_numbers_that_no_log_has_is_refused(spoiled: bytes) -> None:
    its = replayed(project(), log_of([*TEN, ["Log", "Verify"]]))
    data = write_project(taken(project(), its, record_of(its, SOURCE), TakeWish()))
    name = spoiled.partition(b":")[0]
    at = data.index(b'"replays"')
    place = data.index(name, data.index(b'"deviations"', at) if name == b'"kind"' else data.index(b'"shares"', at))
    end = min(data.index(sign, place) for sign in (b",", b"}") if sign in data[place:])
    with pytest.raises(InputError):
        read_project(data[:place] + spoiled + data[end:], "x.itsmfit")


def test_few_cases_that_the_log_does_not_tell_are_left_out_of_a_measure() -> None:
    """Without Fix in the log, Escalate comes from the gateway or after the timer: of thirty one, of ten too many."""

    def breached(others: int) -> tuple[float | None, int, int]:
        its = replayed(with_timer(), log_of([["Log", "Verify"]] * others + [["Log", "Escalate", "Verify"]]))
        (found,) = (each for each in its.measures if each.measure is KpiMeasure.BREACHED)
        return found.value, found.cases, found.unsure

    assert breached(29) == (0.0, 30, 1)
    assert breached(9) == (None, 10, 1)
