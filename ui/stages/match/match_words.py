"""What the page of matches says about the whole."""

from __future__ import annotations

from ui.stages.match.pairs import Matching
from ui.widgets.language import tr
from ui.widgets.words import count, many


def title(matching: Matching) -> str:
    """How much is left to match."""
    if not matching.features:
        return (
            tr("Every row answers its requirement by id or text")
            if matching.requirements
            else tr("Nothing to match yet")
        )
    return tr("{rows} of {count} to match", rows=many(matching.open, "row"), count=count(len(matching.features)))


def nothing(matching: Matching, state: int, *, narrowed: bool) -> str:
    """Why the list is empty under the filter number `state`, `narrowed` to some words or the rows of a tool."""
    if matching.features and narrowed:
        return tr("No row fits. The lists above show those of all tools, and the matched ones, too.")
    if matching.features and not state:
        return tr("Every row is matched. The list above shows the matched ones too.")
    return tr("Rows of spreadsheets that carry no requirement’s id or exact text appear here.")


def foreign(matching: Matching, language: str | None) -> str:
    """That the suggestions cannot be trusted, where the rows are in a language that the model does not know."""
    return (
        tr(
            "The rows seem to be in {language}: suggestions go by spelling only, as the model knows English.",
            language=language,
        )
        if matching.features and language
        else ""
    )
