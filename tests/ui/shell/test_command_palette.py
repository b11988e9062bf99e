from __future__ import annotations

from ui.widgets.command_palette import Entry, rank


def _entry(title: str, detail: str = "") -> Entry:
    return Entry(title, detail, lambda: None)


def test_the_whole_title_comes_before_its_start_before_a_words_start_before_the_inside() -> None:
    entries = [_entry(title) for title in ("Reopen", "Save and open", "Open Recent", "Open")]
    assert [entry.title for entry in rank("open", entries)] == ["Open", "Open Recent", "Save and open", "Reopen"]


def test_every_word_must_be_found_in_title_or_detail() -> None:
    entries = [_entry("Escalate", "step in Incident"), _entry("Escalate", "step in Change")]
    assert [entry.detail for entry in rank("esc inc", entries)] == ["step in Incident"]


def test_nothing_typed_finds_everything_in_order() -> None:
    entries = [_entry("b"), _entry("a")]
    assert rank("", entries) == entries
