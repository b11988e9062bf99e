"""Files into projects."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.resources import folder
from itsm_fit.selection import Loaded, add_files


def load(*sources: str | os.PathLike[str], passwords: Sequence[str] = (), progress: Progress = silent) -> Loaded:
    """A project out of files: a project (.itsmfit), or any mix of models and vendors' spreadsheets.

    What a file is its content tells; endings are .itsmfit .bpmn .drawio .vsdx .xlsx .xls .xlsb .ods .csv. Spreadsheets
    answer what the models ask, whatever the order; `passwords` are tried on those that are locked. `issues` say with
    file and cell what was noticed, so does `project.remarks` what was noticed when tables were taken in: nothing that
    could not be read is passed over in silence. Without any source it is an empty project, to be filled by `edits`.

    Raises FitError, a line for each file, where one cannot be used; nothing is loaded then.

    >>> from itsm_fit import load, sample_models
    >>> small = sample_models() / "small"
    >>> loaded = load(small / "incident.bpmn", small / "new-starter.bpmn", small / "vendors.xlsx")
    >>> loaded.project.tool_names
    ('Invented Ash', 'Invented Birch', 'Invented Cedar')
    >>> incident = loaded.project.processes["incident"]
    >>> [node.name for node in incident.nodes if node.kind.is_activity]
    ['Log', 'Fix', 'Escalate', 'Verify']
    >>> load("nowhere.bpmn")
    Traceback (most recent call last):
    itsm_fit...: nowhere.bpmn: The file does not exist: check the name and the folder.
    """
    return add_files(Project(), [Path(source) for source in sources], progress, passwords)


def sample_models() -> Path:
    """The folder of the samples that are shipped: `itsm`, eleven open-source tools with sources, and `small`, invented.

    Each holds models, a vendors' table, and the project made of them.

    >>> from itsm_fit import sample_models
    >>> sorted(path.name for path in (sample_models() / "small").glob("*.bpmn"))
    ['incident.bpmn', 'new-starter.bpmn']
    """
    return folder("sample_models")
