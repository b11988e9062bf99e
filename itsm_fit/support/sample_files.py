"""The sample files for who has the program and not its source: models, answers, tickets and projects to try."""

from __future__ import annotations

from pathlib import Path

from itsm_fit.resources import folder
from itsm_fit.storage.files import make_folder, read_bytes, write_atomically

_KINDS = frozenset({".bpmn", ".csv", ".drawio", ".itsmfit", ".md", ".xlsx"})
_MOST_BYTES = 50_000_000


def sample_files() -> tuple[Path, ...]:
    """Where they lie, sorted, below the folder of the samples; raises LackingPart when that is missing."""
    home = folder("sample_models")
    return tuple(sorted(path for path in home.rglob("*") if path.suffix in _KINDS))


def write_sample_files(into: Path) -> tuple[Path, ...]:
    """Copy them into a folder, in the folders that they lie in here, and give the copies.

    What lies there under these names is replaced; raises InputError where one cannot be written.
    """
    home = folder("sample_models")
    written = []
    for path in sample_files():
        target = into / path.relative_to(home)
        make_folder(target.parent)
        write_atomically(target, read_bytes(path, limit=_MOST_BYTES))
        written.append(target)
    return tuple(written)
