"""`itsm-fit match` as a script runs it."""

from __future__ import annotations

import json

from itsm_fit.cli import main
from itsm_fit.resources import folder


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


def test_the_ten_likeliest_requirements_of_each_feature_as_json(tmp_path, capsys) -> None:
    requirements = (
        "id,text\n" + "".join(f"R{n},Requirement about topic {n}\n" for n in range(12)) + "S1,Surveys go out\n"
    )
    (tmp_path / "r.csv").write_text(requirements, encoding="utf-8")
    (tmp_path / "f.csv").write_text('text\n"Survey, after closure"\nR3\n', encoding="utf-8")
    assert run("match", "--requirements", tmp_path / "r.csv", "--features", tmp_path / "f.csv", "--json", "-") == 0
    survey, by_id = json.loads(capsys.readouterr().out)["suggestions"]
    assert survey["feature"] == "Survey, after closure"
    assert survey["requirements"][0]["id"] == "S1"
    assert len(survey["requirements"]) == 10
    assert by_id["requirements"][0] == {"id": "R3", "score": 1.0, "words": ["R3"]}


def test_texts_in_another_language_are_named(tmp_path, capsys) -> None:
    (tmp_path / "r.csv").write_text("id,text\nR1,Tickets can be opened in a portal\n", encoding="utf-8")
    (tmp_path / "f.csv").write_text("text\nDie Meldung kann in einem Portal erfasst werden\n", encoding="utf-8")
    assert run("match", "--requirements", tmp_path / "r.csv", "--features", tmp_path / "f.csv", "--json", "-") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["suggestions"][0]["language"] == "German"
    assert "1 of 1 texts are in a language that the word vectors do not know (German)" in said.err


def test_a_table_without_the_headings_is_refused_in_a_sentence(tmp_path, capsys) -> None:
    (tmp_path / "r.csv").write_text("number,words\n1,Tickets\n", encoding="utf-8")
    (tmp_path / "f.csv").write_text("text\nTickets\n", encoding="utf-8")
    assert run("match", "--requirements", tmp_path / "r.csv", "--features", tmp_path / "f.csv") == 1
    assert "There is no row of headings with “id” and “text”" in capsys.readouterr().err


def test_a_vendors_table_is_held_against_the_requirements_of_a_project(capsys) -> None:
    samples = folder("sample_models")
    project, table = samples / "small" / "small-selection.itsmfit", samples / "practice" / "elder.csv"
    assert run("match", "--requirements", project, "--features", table, "--json", "-") == 0
    found = json.loads(capsys.readouterr().out)["suggestions"]
    assert len(found) == 13
    first = {each["feature"]: each["requirements"][0]["id"] for each in found}
    assert first["Each ticket is numbered and stamped with date and time"] == "INC-1"
    assert first["E-mails are turned into tickets automatically"] == "INC-2"
    assert first["Signature on the screen on receipt"] == "NEW-6"
