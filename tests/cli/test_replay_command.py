"""`itsm-fit replay` on a small selection: what it prints, and what it refuses in one line."""

from __future__ import annotations

from builders import contract_process, project_of
from json_outputs import printed

from itsm_fit.cli import main
from itsm_fit.storage.files import fingerprint
from itsm_fit.storage.project_file import open_project, save_project

ROWS = [["Log", "Fix", "Verify"]] * 6 + [["Log", "Escalate", "Verify"]] * 2 + [["Log", "Fix", "Lunch", "Log"]]


def selection(tmp_path):
    path = tmp_path / "selection.itsmfit"
    save_project(project_of(contract_process()), path)
    return path


def log(tmp_path, headings="Case,Activity,Time", name="log.csv"):
    path = tmp_path / name
    rows = [
        f"C{case},{step},2024-01-{1 + case:02d} 1{at}:00"
        for case, its in enumerate(ROWS)
        for at, step in enumerate(its)
    ]
    path.write_text("\n".join([headings, *rows]))
    return path


def refused(capsys, *args):
    code = main(["replay", *map(str, args)], lambda _: 99)
    said = capsys.readouterr()
    assert said.out == ""
    return code, said.err.strip()


def test_it_prints_the_shares_with_the_cases_they_rest_on(tmp_path, capsys):
    assert main(["replay", str(selection(tmp_path)), "--log", str(log(tmp_path))], lambda _: 99) == 0
    said = capsys.readouterr()
    assert "The log is read so: a row is an event; case: Case, activity: Activity, time: Time." in said.err
    text = " ".join(said.out.split())
    assert "9 cases in 3 variants: 8 as drawn, 1 otherwise, 0 still running." in text
    assert "Activities that mean no step: “Lunch”." in text
    assert "│ 75 % │" in text


def test_its_json_has_what_programs_count_on(tmp_path, capsys):
    told = printed(capsys, "replay", selection(tmp_path), "--log", log(tmp_path))
    assert told["cases"] == 9
    assert told["unmapped"] == ["Lunch"]
    flow = next(each for each in told["flows"] if each["flow"] == "which-Fix")
    assert (flow["process"], flow["cases"], flow["taken"], flow["share"]) == ("P", 8, 6, 0.75)
    assert 0 < told["fitness"] < 1


def test_its_json_tells_where_cases_leave_the_drawing_and_what_it_does_not_know(tmp_path, capsys):
    told = printed(capsys, "replay", selection(tmp_path), "--log", log(tmp_path))
    jump = told["jumps"][0]  # Log, Fix, Log: nothing leads from Fix to Log
    assert (jump["after"], jump["step"], jump["over"]) == ("Fix", "Log", [])
    assert (jump["cases"], jump["examples"]) == (1, ["C8"])
    assert told["undrawn"] == [{"activity": "Lunch", "events": 1, "cases": 1, "examples": ["C8"]}]


def test_what_happened_is_drawn_into_a_file(tmp_path, capsys):
    args = "replay", str(selection(tmp_path)), "--log", str(log(tmp_path)), "--drawing"
    assert main([*args, str(tmp_path / "lived.svg")], lambda _: 99) == 0
    svg = (tmp_path / "lived.svg").read_text()
    assert "Incident · 9 cases, fitness 0.9" in svg
    assert "“Fix” → “Log”: no such way is drawn" in svg
    for ending, magic in ((".png", b"\x89PNG"), (".pdf", b"%PDF")):
        assert main([*args, str(tmp_path / f"lived{ending}")], lambda _: 99) == 0
        assert (tmp_path / f"lived{ending}").read_bytes().startswith(magic)
    capsys.readouterr()
    code, said = refused(capsys, *args[1:], tmp_path / "lived.doc")
    assert code == 2
    assert "A drawing must end in .svg, .png or .pdf." in said


def test_a_mapping_by_hand_and_columns_by_name_are_taken(tmp_path, capsys):
    mapping = tmp_path / "map.csv"
    mapping.write_text("activity,step\nLunch,Escalate\nVerify,Verify\n")
    path = log(tmp_path, "A,B,C")
    told = printed(
        capsys, "replay", selection(tmp_path), "--log", path, "--map", mapping,
        "--case", "A", "--activity", "B", "--time", "C", "--process", "incident", "--hours", "office",
    )  # fmt: skip
    assert told["unmapped"] == []
    assert told["hours"] == "Mo-Fr 8:00-17:00"
    mapped = {"activity": "Lunch", "step": "Escalate", "score": 1.0, "by_hand": True, "kept": False}
    assert told["mapping"][-1] == mapped


def test_the_shares_are_taken_into_the_project_with_where_they_come_from(tmp_path, capsys):
    project, path = selection(tmp_path), log(tmp_path)
    assert main(["replay", str(project), "--log", str(path), "--take"], lambda _: 99) == 0
    changed = open_project(project)
    shares = {flow.id: flow.share for flow in changed.processes["P"].flows}
    assert (shares["which-Fix"], shares["which-Escalate"]) == (0.75, 0.25)
    assert (shares["done-end"], shares["done-which"], shares["Log-which"]) == (1, 0, None)
    (record,) = changed.replays
    assert (record.process, record.file, record.cases, record.sha256) == (
        "P",
        "log.csv",
        8,
        fingerprint(path.read_bytes()),
    )
    assert (str(record.first), str(record.last)) == ("2024-01-01", "2024-01-09")
    assert record.steps == {"Log": "Log", "Fix": "Fix", "Verify": "Verify", "Escalate": "Escalate", "Lunch": ""}
    assert printed(capsys_emptied(capsys), "replay", project, "--log", path, "--take")["cases"] == 9
    assert open_project(project) == changed


def capsys_emptied(capsys):
    capsys.readouterr()
    return capsys


def test_shares_are_taken_into_one_project_only(tmp_path, capsys):
    project = selection(tmp_path)
    code, said = refused(capsys, project, project, "--log", log(tmp_path), "--take")
    assert code == 2
    assert "name it alone" in " ".join(said.replace("│", " ").split())


def test_what_cannot_be_used_is_said_in_one_line(tmp_path, capsys):
    project, good = selection(tmp_path), log(tmp_path)
    broken = tmp_path / "broken.xes"
    broken.write_text("<log><trace>")
    other = tmp_path / "other.csv"
    other.write_text("Case,Activity,Time\n1,Banana,2024-01-01\n1,Apple,2024-01-02\n")
    elsewhere = tmp_path / "elsewhere.csv"
    elsewhere.write_text("Banana,Fix\nApple,Log\n")
    listed = tmp_path / "list.json"
    listed.write_text('[{"case": 1}]')
    for args, expected in (
        ((project, "--log", tmp_path / "none.csv"), "none.csv: The file does not exist"),
        ((tmp_path, "--log", good), "This is a folder, not a file: name one of the files in it."),
        ((project, "--log", listed), "list.json: This JSON is no OCEL 2.0 log: it needs lists of events and objects"),
        ((project, "--log", broken), "broken.xes, line 1: The XML is broken"),
        ((project, "--log", other), "other.csv: No activity of the log means a step of “Incident”"),
        ((project, "--log", good, "--map", elsewhere), "elsewhere.csv: The mapping names no activity of the log. The"),
        ((project, "--log", good, "--case", "X"), "log.csv: There is no column “X”"),
        ((project, "--log", good, "--process", "X"), "log.csv: There is no process “X”"),
    ):
        code, said = refused(capsys, *args)
        assert code == 1
        assert expected in said
        assert "\n" not in said


def test_what_is_named_and_means_nothing_in_such_a_log_is_told(tmp_path, capsys):
    heading = tmp_path / "brackets.csv"
    heading.write_text(log(tmp_path).read_text().replace("Case", "[Case]", 1))
    for file in (log(tmp_path), heading):
        args = ["replay", selection(tmp_path), "--log", file, "--field", "state", "--object", "ticket"]
        assert main([*map(str, args)], lambda _: 99) == 0
        said = " ".join(capsys.readouterr().err.split())
        assert "“state” does not count: only a history of changes has fields." in said
        assert "“ticket” does not count: only a log of objects (OCEL 2.0) has types." in said


def test_wrong_usage_is_told_apart(tmp_path, capsys):
    assert refused(capsys, selection(tmp_path))[0] == 2
    code, said = refused(capsys, selection(tmp_path), "--log", log(tmp_path), "--hours", "late")
    assert code == 2
    assert "24x7, office" in " ".join(said.replace("│", " ").split())
