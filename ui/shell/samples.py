"""The selections that come with the app."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from itsm_fit.resources import folder
from ui.widgets.language import Caption


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample: what it is called, what it shows, what it is worth looking at beside the fit, and its file."""

    title: Caption
    text: Caption
    more: Caption
    file: str

    @property
    def path(self) -> Path:
        """Where it lies; raises LackingPart when the installation is incomplete."""
        return folder("sample_models") / self.file


SAMPLES = (
    Sample(
        Caption("Open-source ITSM tools"),
        Caption("Ten processes, eleven tools, 149 requirements from public sources; 40 % of the answers are open"),
        Caption("With minutes, a business case, KPIs and a roll-out in waves, all assumed, and 300 invented tickets"),
        "itsm/itsm-selection.itsmfit",
    ),
    Sample(
        Caption("Small invented selection"),
        Caption("Two processes and three vendors, one answer still owed: each outcome at a glance"),
        Caption("With minutes, a business case, a roll-out, 250 tickets of both processes and two acceptance tests"),
        "small/small-selection.itsmfit",
    ),
)
