"""A run tries every project, keeps what is done, and repeats nothing of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from portfolio_kit import InlineCrew, fill, little
from thorough import examples

from itsm_fit.errors import Cancelled, InputError
from itsm_fit.portfolio import kept, one_project
from itsm_fit.portfolio.crew import ScoringJob
from itsm_fit.portfolio.outcome import FailedProject, PortfolioOptions, ScoredProject
from itsm_fit.portfolio.projects import projects_in
from itsm_fit.portfolio.run import PortfolioRun, run_portfolio
from itsm_fit.storage.project_file import save_project

OPTIONS = PortfolioOptions(draws=20)


def run(folder: Path, out: Path, crew: InlineCrew, *, resume: bool = False) -> PortfolioRun:
    return run_portfolio(projects_in(folder, out), out, crew, OPTIONS, resume=resume)


def outcomes(its: PortfolioRun) -> dict[str, ScoredProject | FailedProject]:
    return dict(its.outcomes())


def test_projects_are_found_at_any_depth_and_nothing_else_is_taken_for_one(tmp_path: Path) -> None:
    fill(tmp_path / "b", 1)
    fill(tmp_path / "a" / "deep", 1)
    fill(tmp_path / "out", 1)
    fill(tmp_path / ".trash", 1)
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "round").symlink_to(tmp_path)
    assert [each.name for each in projects_in(tmp_path, tmp_path / "out")] == ["a/deep/p000.itsmfit", "b/p000.itsmfit"]


def test_a_folder_without_projects_a_file_and_nothing_are_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("")
    for place, said in ((tmp_path, "no project"), (file, "This is a file"), (tmp_path / "none", "does not exist")):
        with pytest.raises(InputError, match=said):
            projects_in(place)


def test_a_broken_project_stops_no_other_and_is_told_with_its_place(tmp_path: Path) -> None:
    fill(tmp_path / "in", 2)
    (tmp_path / "in" / "a.itsmfit").write_bytes(b'{"schema": 4,\n "documents": x}')
    save_project(replace(little("T"), tender=True), tmp_path / "in" / "t.itsmfit")
    (tmp_path / "in" / "gone.itsmfit").symlink_to(tmp_path / "nowhere")
    found = outcomes(run(tmp_path / "in", tmp_path / "out", InlineCrew()))
    assert list(found) == ["a.itsmfit", "gone.itsmfit", "p000.itsmfit", "p001.itsmfit", "t.itsmfit"]
    failed = {name: its for name, its in found.items() if isinstance(its, FailedProject)}
    assert {name: its.place for name, its in failed.items()} == {
        "a.itsmfit": "line 2",
        "gone.itsmfit": "",
        "t.itsmfit": "",
    }
    assert "covered" in failed["t.itsmfit"].sentence
    assert "does not exist" in failed["gone.itsmfit"].sentence


def test_a_fault_that_nobody_foresaw_fails_one_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "in", 2)
    real = one_project.evaluate

    def stumbles(project: object, *rest: object) -> object:
        if project.name == "Selection 0":  # type: ignore[attr-defined]
            raise ZeroDivisionError
        return real(project, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(one_project, "evaluate", stumbles)
    first, second = outcomes(run(tmp_path / "in", tmp_path / "out", InlineCrew())).values()
    assert isinstance(first, FailedProject)
    assert isinstance(second, ScoredProject)


def test_going_on_does_only_what_is_not_done_or_is_another_project_now(tmp_path: Path) -> None:
    paths = fill(tmp_path / "in", 4)
    run(tmp_path / "in", tmp_path / "out", InlineCrew())
    save_project(little("Another"), paths[2])
    crew = InlineCrew()
    its = run(tmp_path / "in", tmp_path / "out", crew, resume=True)
    assert crew.jobs == ["p002.itsmfit"]
    assert its.taken == 3
    assert [each.name for each in outcomes(its).values() if isinstance(each, ScoredProject)][2] == "Another"
    untouched = InlineCrew()
    assert outcomes(run(tmp_path / "in", tmp_path / "out", untouched, resume=True)) == outcomes(its)
    assert untouched.jobs == []
    assert not untouched.closed  # nobody was asked to work


def test_projects_that_are_the_same_are_scored_once_and_each_told(tmp_path: Path) -> None:
    paths = fill(tmp_path / "in", 2)
    paths[1].write_bytes(paths[0].read_bytes())
    crew = InlineCrew()
    its = run(tmp_path / "in", tmp_path / "out", crew)
    assert crew.jobs == ["p000.itsmfit"]
    first, second = outcomes(its).values()
    assert first == second
    assert its.taken == 0, "nothing was done before this run"
    assert run(tmp_path / "in", tmp_path / "out", InlineCrew(), resume=True).taken == 2


def test_other_options_or_another_version_are_other_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "in", 1)
    run(tmp_path / "in", tmp_path / "out", InlineCrew())
    for change in ("options", "version"):
        crew, options = InlineCrew(), PortfolioOptions(draws=20, seed=1) if change == "options" else OPTIONS
        if change == "version":
            monkeypatch.setattr(kept, "__version__", "999")
        run_portfolio(projects_in(tmp_path / "in"), tmp_path / "out", crew, options, resume=True)
        assert crew.jobs == ["p000.itsmfit"], change


def test_who_stops_a_run_keeps_what_is_done(tmp_path: Path) -> None:
    fill(tmp_path / "in", 5)

    def stop(text: str, _: float) -> None:
        if text.startswith("3 of 5"):
            raise Cancelled

    crew = InlineCrew()
    with pytest.raises(Cancelled):
        run_portfolio(projects_in(tmp_path / "in"), tmp_path / "out", crew, OPTIONS, progress=stop)
    assert crew.closed
    rest = InlineCrew()
    run(tmp_path / "in", tmp_path / "out", rest, resume=True)
    assert rest.jobs == ["p003.itsmfit", "p004.itsmfit"]


def test_the_time_that_is_left_follows_from_what_is_done(tmp_path: Path) -> None:
    fill(tmp_path / "in", 3)
    said, now = [], iter(range(0, 1000, 100))
    run_portfolio(
        projects_in(tmp_path / "in"),
        tmp_path / "out",
        InlineCrew(),
        OPTIONS,
        progress=lambda text, share: said.append((text, round(share, 2))),
        clock=lambda: next(now),
    )
    assert said[0] == ("0 of 3 projects", 0.0)
    assert ("1 of 3 projects, about 3 min left", 0.33) in said  # 100 s for one, two are left
    assert said[-1] == ("3 of 3 projects", 1.0)


def test_a_project_that_is_saved_while_it_is_scored_is_told_as_it_is_now(tmp_path: Path) -> None:
    paths = fill(tmp_path / "in", 2)

    def save(job: ScoringJob) -> None:
        if job.name == "p001.itsmfit" and b"Meanwhile" not in job.data:
            save_project(little("Meanwhile"), paths[1])

    its = run(tmp_path / "in", tmp_path / "out", InlineCrew(save))
    assert its.again == ("p001.itsmfit",)
    assert [each.name for each in outcomes(its).values() if isinstance(each, ScoredProject)] == [
        "Selection 0",
        "Meanwhile",
    ]


@pytest.mark.parametrize("what", ["saved", "deleted"])
def test_a_project_that_is_never_left_alone_fails_and_is_tried_anew_later(tmp_path: Path, what: str) -> None:
    (path,) = fill(tmp_path / "in", 1)
    before = path.read_bytes()

    def disturb(job: ScoringJob) -> None:
        if what == "deleted":
            path.unlink()
        else:
            path.write_bytes(job.data + b"\n")

    found = outcomes(run(tmp_path / "in", tmp_path / "out", InlineCrew(disturb)))["p000.itsmfit"]
    assert isinstance(found, FailedProject)
    assert ("deleted" if what == "deleted" else "changed each time") in found.sentence
    path.write_bytes(before)
    assert isinstance(
        outcomes(run(tmp_path / "in", tmp_path / "out", InlineCrew(), resume=True))["p000.itsmfit"], ScoredProject
    )


@given(cut=st.integers(0, 10_000), litter=st.binary(max_size=40))
@settings(max_examples=examples(60), deadline=None)
def test_wherever_a_killed_program_stopped_writing_the_whole_lines_count(
    cut: int, litter: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("out")
    store = kept.KeptOutcomes(out)
    made = {kept.key_of(str(number), OPTIONS): FailedProject(f"Sentence {number}") for number in range(5)}
    for key, outcome in made.items():
        store.add(key, outcome)
    store.close()
    lies = (out / kept.NAME).read_bytes()
    left = lies[: cut % (len(lies) + 1)]
    (out / kept.NAME).write_bytes(left + litter)
    again = kept.KeptOutcomes(out)
    again.take_up()
    whole = list(made.items())[: left.count(b"\n")]
    assert {key: again.get(key) for key, _ in whole} == dict(whole)
    again.add("f" * 64, FailedProject("Next"))
    again.close()
    last = kept.KeptOutcomes(out)
    last.take_up()
    assert {key: last.get(key) for key, _ in whole} == dict(whole)
    assert last.get("f" * 64) == FailedProject("Next")


def test_what_lies_there_stays_the_size_of_what_is_told(tmp_path: Path) -> None:
    fill(tmp_path / "in", 3)
    run(tmp_path / "in", tmp_path / "out", InlineCrew())
    size = (tmp_path / "out" / kept.NAME).stat().st_size
    its = run(tmp_path / "in", tmp_path / "out", InlineCrew())  # anew
    assert (tmp_path / "out" / kept.NAME).stat().st_size == size
    assert all(isinstance(each, ScoredProject) for each in outcomes(its).values())
