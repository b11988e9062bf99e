"""What the page of matches says about the whole."""

from __future__ import annotations

from ui.stages.match.pairs import Desk
from ui.widgets.words import count, many


def title(desk: Desk) -> str:
    """How much is left to match."""
    if not desk.features:
        return "Every row answers its requirement by id or text" if desk.requirements else "Nothing to match yet"
    return f"{many(desk.open, 'row')} of {count(len(desk.features))} to match"


def nothing(desk: Desk, state: int, *, narrowed: bool) -> str:
    """Why the list is empty under the filter number `state`, `narrowed` to some words or the rows of a tool."""
    if desk.features and narrowed:
        return "No row fits. The lists above show those of all tools, and the matched ones, too."
    if desk.features and not state:
        return "Every row is matched. The list above shows the matched ones too."
    return "Rows of spreadsheets that carry no requirement’s id or exact text appear here."


def foreign(desk: Desk) -> str:
    """In which language the suggestions cannot be trusted."""
    if not desk.features:
        return ""
    from itsm_fit.importing.matching.language import unknown_language

    sample = " ".join(row.words for row in desk.features[:200])
    language = unknown_language(sample)
    return (
        f"The rows seem to be in {language}: suggestions go by spelling only, as the model knows English."
        if language
        else ""
    )
