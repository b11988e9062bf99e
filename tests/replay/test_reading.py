"""Logs as programs write them: every format, exports of tickets as they are, and what is wrong with some."""

from __future__ import annotations

import gzip
import json

import pytest
from log_kit import FORMATS, csv_of, ocel_of, read_csv, rows_of, told, xes_event, xes_of, xlsx_of

from itsm_fit.errors import InputError
from itsm_fit.resources import folder
from itsm_fit.storage.logs import EventLog, WantedColumns, is_log, read_log
from itsm_fit.storage.logs.times import NO_TIME
from itsm_fit.storage.logs.told_changes import told_change

TRACES = [("Log", "Fix", "Close")] * 3 + [("Log", "Escalate", "Fix", "Close")] * 2


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_log_reads_alike_in_every_format(name: str) -> None:
    log = read_log(FORMATS[name](rows_of(TRACES)), name)
    assert list(told(log).values()) == list(map(list, TRACES))
    assert log.time.tolist() == read_log(csv_of(rows_of(TRACES)), "log.csv").time.tolist()
    assert list(log.cases) == [f"C{at}" for at in range(5)]


@pytest.mark.parametrize(
    ("headings", "delimiter"),
    [
        (("Vorgangsnummer", "Schritt", "Zeitpunkt"), ";"),
        (("Numéro de dossier", "Étape", "Horodatage"), ";"),
        (("Caso", "Actividad", "Fecha"), "\t"),
        (("case:concept:name", "concept:name", "time:timestamp"), ","),
        (("Incident ID", "IncidentActivity_Type", "DateStamp"), ","),
    ],
)
def test_columns_are_found_in_several_languages(headings: tuple[str, str, str], delimiter: str) -> None:
    log = read_log(csv_of(rows_of(TRACES), headings, delimiter), "log.csv")
    assert list(log.reading.columns.values()) == list(headings)


def test_columns_are_found_by_what_they_hold_when_their_names_say_nothing() -> None:
    rows = [(str(at), time, f"P{at % 3}", name, case) for at, (case, name, time) in enumerate(rows_of(TRACES * 10))]
    log = read_log(csv_of(rows, ("A", "B", "C", "D", "E")), "log.csv")
    assert log.reading.columns == {"case": "E", "activity": "D", "time": "B"}


def test_columns_may_be_named() -> None:
    rows = [(case, name, f"other {name}", time) for case, name, time in rows_of(TRACES)]
    log = read_log(csv_of(rows, ("Case", "Activity", "Else", "Time")), "log.csv", WantedColumns(activity="else"))
    assert log.activities[0] == "other Log"
    with pytest.raises(InputError, match="no column “Nothing”: there are “Case”"):
        read_log(csv_of(rows, ("Case", "Activity", "Else", "Time")), "log.csv", WantedColumns(case="Nothing"))


def test_a_row_a_ticket_with_a_time_for_each_state_is_read_as_the_events_of_the_ticket() -> None:
    log = read_csv(
        "number,short_description,state,priority,assigned_to,opened_at,resolved_at,closed_at,sys_updated_on\n"
        "INC1,Mail,Closed,3,Ann,2024-01-02 10:00:00,2024-01-02 12:00:00,2024-01-03 09:00:00,2024-02-01 00:00:00\n"
        "INC2,Mail,Closed,3,Bob,2024-01-02 11:00:00,2024-01-02 13:00:00,2024-01-03 09:30:00,2024-02-01 00:00:00\n"
        "INC3,Disk,New,2,Ann,2024-01-04 10:00:00,,,2024-02-01 00:00:00\n"
    )
    states = ["opened_at", "resolved_at", "closed_at"]
    assert told(log) == {"INC1": states, "INC2": states, "INC3": ["opened_at"]}


def test_an_export_of_glpi_and_one_of_jira_are_read_as_they_are() -> None:
    glpi = read_csv(
        '"ID";"Title";"Status";"Last update";"Opening date";"Requester";"Resolution date";"Closing date"\n'
        '"1";"Mail";"Closed";"2024-05-01 10:00";"2024-04-01 10:00";"Ann";"2024-04-01 11:00";"2024-04-02 12:30"\n'
        '"2";"Disk";"Closed";"2024-05-01 10:00";"2024-04-03 10:00";"Bob";"2024-04-03 11:00";"2024-04-04 12:30"\n'
    )
    assert told(glpi)["2"] == ["Opening date", "Resolution date", "Closing date"]
    jira = read_csv(
        "Summary,Issue key,Issue id,Status,Assignee,Created,Updated,Last Viewed,Resolved,Due date,Comment,Comment\n"
        "Mail,IT-1,10001,Done,Ann,1/Feb/24 3:04 PM,9/Mar/24 3:04 PM,,2/Feb/24 5:04 PM,,a,b\n"
        "Disk,IT-2,10002,Done,Bob,3/Feb/24 3:04 PM,9/Mar/24 3:04 PM,,4/Feb/24 5:04 PM,,,\n"
    )
    assert told(jira) == {"IT-1": ["Created", "Resolved"], "IT-2": ["Created", "Resolved"]}


def test_a_history_of_changes_is_read_by_the_new_values_of_the_state() -> None:
    log = read_csv(
        "Issue key,Author,Created,field,fromString,toString\n"
        "IT-1,Ann,01/Jan/24 9:00 AM,status,To Do,In Progress\n"
        "IT-1,Ann,01/Jan/24 9:30 AM,assignee,,Bob\n"
        "IT-1,Bob,01/Jan/24 11:00 AM,status,In Progress,Done\n"
        "IT-2,Bob,02/Jan/24 11:00 AM,status,To Do,Done\n"
    )
    assert told(log) == {"IT-1": ["To Do", "In Progress", "Done"], "IT-2": ["To Do", "Done"]}
    assert log.reading.columns["field"] == "field = status"
    assert log.time.tolist().count(NO_TIME) == 2  # nobody knows since when it was to do


AUDIT = (
    "documentkey,tablename,fieldname,oldvalue,newvalue,sys_created_on\n"
    "INC1,incident,state,,New,2024-01-02 09:00:00\n"
    "INC1,incident,priority,3,2,2024-01-02 09:10:00\n"
    "INC1,incident,state,New,Resolved,2024-01-02 10:00:00\n"
)


def test_of_a_history_another_field_may_be_named() -> None:
    assert told(read_csv(AUDIT)) == {"INC1": ["New", "Resolved"]}
    assert told(read_csv(AUDIT, field="priority")) == {"INC1": ["3", "2"]}
    with pytest.raises(InputError, match="no field “colour”: it tells of “state”, “priority”"):
        read_csv(AUDIT, field="colour")


def notes(log: EventLog) -> str:
    return " ".join(log.reading.notes)


def test_events_out_of_order_are_sorted_and_equal_times_keep_the_order_of_the_file() -> None:
    log = read_csv("Case,Activity,Time\n1,B,2024-01-02\n1,A,2024-01-01\n1,D,2024-01-02\n2,A,2024-01-01\n")
    assert told(log)["1"] == ["A", "B", "D"]
    assert "The events of 1 case do not stand in the order of their times" in notes(log)


def test_events_without_a_time_keep_their_place_in_the_file() -> None:
    log = read_csv("Case,Activity,Time\n1,A,2024-01-01\n1,B,\n1,C,2024-01-03\n2,X,\n2,Y,\n1,Z,2024-01-02\n")
    assert told(log) == {"1": ["A", "B", "Z", "C"], "2": ["X", "Y"]}
    assert "3 events have no time" in notes(log)


def test_a_log_without_any_times_keeps_the_order_of_the_file() -> None:
    log = read_csv("Case,Activity\n1,B\n1,A\n2,B\n2,A\n")
    assert told(log) == {"1": ["B", "A"], "2": ["B", "A"]}
    assert "No column of times" in notes(log)


def test_two_zones_and_none_in_one_column_are_compared_as_moments_and_said() -> None:
    log = read_csv(
        "Case,Activity,Time\n1,B,2024-01-01T10:00:00+01:00\n1,A,2024-01-01T08:30:00Z\n1,C,2024-01-01T10:15:00\n"
        "2,B,2024-01-01T10:00:00+01:00\n2,C,2024-01-01T11:00:00+01:00\n"
    )
    assert told(log)["1"] == ["A", "B", "C"]
    assert "name 2 zones (UTC+00:00, UTC+01:00)" in notes(log)
    assert "1 time of “Time” names no zone: it is taken as UTC+01:00" in notes(log)


def test_what_decides_the_order_of_day_and_month_is_said() -> None:
    log = read_csv("Case,Activity,Time\n1,A,03/01/2024 10:00\n1,B,03/01/2024 11:00\n2,A,13/01/2024 10:00\n")
    assert "In the dates of “Time” the day comes first" in notes(log)


def test_rows_without_a_case_or_an_activity_are_left_out_and_counted() -> None:
    log = read_csv("Case,Activity,Time\n1,A,2024-01-01\n,B,2024-01-02\n1,,2024-01-03\n1,C,2024-01-04\n")
    assert told(log) == {"1": ["A", "C"]}
    assert "2 events have no case or no activity" in notes(log)


def test_a_start_and_a_complete_event_are_one_activity_with_a_duration() -> None:
    trace = "".join(
        [
            xes_event("Fix", "2024-01-01T10:00:00Z", "start"),
            xes_event("Fix", "2024-01-01T10:05:00Z", "suspend"),
            xes_event("Fix", "2024-01-01T10:20:00Z", "complete"),
            xes_event("Close", "2024-01-01T11:00:00Z", "complete"),
            xes_event("Wait", "2024-01-01T12:00:00Z", "start"),
        ]
    )
    name = '<string key="concept:name" value="1"><string key="concept:name" value="not this"/></string>'
    log = read_log(f"<log><trace>{name}{trace}</trace><trace/></log>".encode(), "log.xes")
    assert told(log) == {"1": ["Fix", "Close", "Wait"], "case 2": []}
    worked = [end - begin for begin, end in zip(log.began.tolist(), log.time.tolist(), strict=True) if begin != NO_TIME]
    assert worked == [20 * 60_000_000, 0]
    assert "1 start event has no complete event" in notes(log)
    assert "1 trace holds no event" in notes(log)


def test_two_starts_pair_with_two_completes_in_their_order() -> None:
    log = read_csv(
        "Case,Activity,Lifecycle transition,Time\n"
        "1,A,start,2024-01-01 10:00\n1,A,start,2024-01-01 10:10\n"
        "1,A,complete,2024-01-01 10:30\n1,A,complete,2024-01-01 10:50\n1,B,complete,2024-01-01 11:00\n"
    )
    assert told(log) == {"1": ["A", "A", "B"]}
    assert [
        (end - begin) // 60_000_000 for begin, end in zip(log.began[:2].tolist(), log.time[:2].tolist(), strict=True)
    ] == [30, 40]


def test_states_that_only_look_like_a_lifecycle_are_no_stages() -> None:
    rows = "1,Accepted,In Progress,2024-01-01\n1,Accepted,Assigned,2024-01-02\n1,Completed,Closed,2024-01-03\n"
    log = read_csv("Case,Activity,Lifecycle transition,Time\n" + rows)
    assert told(log) == {"1": ["Accepted", "Accepted", "Completed"]}


def test_globals_are_no_activities_and_a_classifier_may_be_named() -> None:
    more = (
        '<global scope="event"><string key="concept:name" value="__INVALID__"/></global>'
        '<classifier name="Both" keys="concept:name time:timestamp"/>'
    )
    data = xes_of(rows_of([("A", "B")]), more=more)
    assert told(read_log(data, "log.xes")) == {"C0": ["A", "B"]}
    both = told(read_log(data, "log.xes", WantedColumns(activity="Both")))
    assert both == {"C0": ["A+2024-01-01T00:00:00Z", "B+2024-01-01T00:01:00Z"]}


def test_of_several_types_of_objects_the_one_that_is_like_a_ticket_is_the_case() -> None:
    log = json.loads(ocel_of(rows_of(TRACES)))
    log["objects"].append({"id": "u", "type": "user"})
    for event in log["events"]:
        event["relationships"].append({"objectId": "u"})
    log["events"].append({"id": "x", "type": "Alone", "time": "2024-01-01T00:00:00Z"})
    data = json.dumps(log).encode()
    assert len(read_log(data, "log.json").cases) == 5
    assert "1 event belongs to no object of type “ticket”" in notes(read_log(data, "log.json"))
    assert read_log(data, "log.json", WantedColumns(object="User")).cases == ("u",)
    with pytest.raises(InputError, match="no type of object “car” with events: there are “ticket”, “user”"):
        read_log(data, "log.json", WantedColumns(object="car"))


BOMB = "<!DOCTYPE log [" + "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 9)) + "]>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"a\n", "no rows below its headings"),
        (b"name,priority\nx,high\n", "name them with --case, --activity and --time"),
        (f'<?xml version="1.0"?>{BOMB}<log>&a8;</log>'.encode(), "document type"),
        (gzip.compress(f"{'<!-- -->' * 20_000}{BOMB}<log/>".encode()), "document type"),
        (b"<definitions/>", "no XES log: its first element is <definitions>"),
        (b"<log><trace>", "The XML is broken"),
        (b"<log></log>", "holds no event"),
        (gzip.compress(b"<log></log>")[:-9], "damaged"),
        (b"{}", "no OCEL 2.0 log"),
        (b'{"events": [1', "no JSON|no OCEL"),
        (b'{"ocel:events": {}, "ocel:global-log": {}}', "OCEL 1.0"),
        (b'{"events": [], "objects": []}', "holds no event"),
        (b"\x00\x01\x02\x03" * 100, "no text"),
    ],
    ids=range(14),
)
def test_what_is_no_log_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        read_log(data, "log.xes")
    assert str(refused.value).startswith("log.xes")
    assert "\n" not in str(refused.value)


def test_a_log_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from itsm_fit.storage.limits import Limit

    monkeypatch.setattr(Limit.LOG_INFLATED, "most", 100_000)
    with pytest.raises(InputError, match="unpacks to more than"):
        read_log(gzip.compress(b"<log>" + b" " * 10_000_000 + b"</log>"), "log.xes.gz")


@pytest.mark.parametrize(
    "text",
    [
        "Case,Activity,Time\n" + "\n".join(f"{at // 3},{'LFV'[at % 3]},2024-01-01 {at:02d}:00" for at in range(12)),
        "Number,opened_at,resolved_at\n" + "\n".join(f"INC{at},2024-01-0{at},2024-01-1{at}" for at in range(1, 9)),
        "Key,Date,Field,From,To\n"
        + "\n".join(f"A-{at // 2},2024-01-01 {at:02d}:00,status,Open,Done" for at in range(8)),
    ],
)
def test_a_table_of_tickets_is_known_as_a_log(text: str) -> None:
    assert is_log(text.encode(), "x.csv")


@pytest.mark.parametrize(
    "text",
    [
        "ID,Requirement,Tool A,Tool B\n" + "\n".join(f"R{at},Text of {at},native,no" for at in range(9)),
        "ID,Requirement,Answered on,Tool A\n" + "\n".join(f"R{at},Text,2024-01-0{at},native" for at in range(1, 9)),
        "Case,Activity,Note\n" + "\n".join(f"{at // 3},{'LFV'[at % 3]},none" for at in range(12)),
        "",
        '"never ends',
    ],
)
def test_what_lists_answers_or_tells_no_time_is_no_log(text: str) -> None:
    assert not is_log(text.encode(), "x.csv")


def test_the_shipped_matrices_are_no_logs_and_the_shipped_tickets_are() -> None:
    samples = folder("sample_models")
    for name in ("itsm/tool-matrix.xlsx", "small/vendors.xlsx"):
        assert not is_log((samples / name).read_bytes(), name)
    for name in ("itsm/incident-tickets.csv", "small/incident-tickets.csv"):
        assert is_log((samples / name).read_bytes(), name)
    assert is_log(xlsx_of(rows_of([["Log", "Fix"]] * 9)), "log.xlsx")


def test_a_history_that_tells_changes_in_words_is_read_as_glpi_exports_it() -> None:
    """The number of what is chosen stands behind its name, and what else happened stands there too."""
    rows = [
        ("7", "2024-01-01 08:00", "Normal (3)", "Status", "Change New (1) to Processing (assigned) (2)"),
        ("7", "2024-01-01 09:00", "Normal (3)", "Technician", "Add a link with an item: Kim (9)"),
        ("7", "2024-01-02 08:00", "Normal (3)", "Status", "Change Processing (assigned) (2) to Solved (5)"),
        ("8", "2024-01-01 08:30", "Normal (3)", "Status", "Change New (1) to Solved (5)"),
        ("8", "2024-01-03 08:30", "Normal (3)", "Priority", "Change Low (2) to High (4)"),
    ]
    log = read_log(csv_of(rows, ("Ticket", "Date", "User", "Field", "Update"), ";"), "glpi.csv")
    assert told(log) == {"7": ["New", "Processing (assigned)", "Solved"], "8": ["New", "Solved"]}
    assert log.reading.columns["field"] == "Field = Status"


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Ändern von Neu (1) zu Gelöst (5)", ("Neu", "Gelöst")),
        ("Changement de Nouveau (1) en Résolu (5)", ("Nouveau", "Résolu")),
        ("Change  to High", ("", "High")),
        ("Exchange to be told", ("", "")),
        ("Change", ("", "")),
    ],
)
def test_changes_are_told_in_several_languages(text: str, change: tuple[str, str]) -> None:
    assert told_change(text) == change
