"""The selections that come with the app."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from itsm_fit.resources import folder
from ui.widgets.language import Caption


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample: what it is called, what it shows, and its file."""

    title: Caption
    text: Caption
    file: str

    @property
    def path(self) -> Path:
        """Where it lies; raises FileNotFoundError when the installation is incomplete."""
        return folder("sample_models") / self.file


SAMPLES = (
    Sample(
        Caption("Open-source ITSM tools"),
        Caption(
            "Ten processes, eleven tools, 149 requirements from public sources; two fifths of the answers "
            "are still open"
        ),
        "itsm/itsm-selection.itsmfit",
    ),
    Sample(
        Caption("Small invented selection"),
        Caption("Two processes and three vendors, everything answered: each outcome at a glance"),
        "small/small-selection.itsmfit",
    ),
)
