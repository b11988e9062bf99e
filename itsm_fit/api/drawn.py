"""Drawings into files: each into one of its own, or as the pages of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from itsm_fit.drawing.export import to_pdf, to_png
from itsm_fit.errors import InputError
from itsm_fit.progress import Progress
from itsm_fit.storage.files import make_folder, write_atomically


class FilePart(NamedTuple):
    """What becomes a file of its own: its name without ending, and its bytes once they are wanted."""

    name: str
    made: Callable[[], bytes]


class NamedDrawing(NamedTuple):
    """A drawing: the name of a file for it without ending, its title, and its SVG under a title once it is wanted."""

    name: str
    title: str
    svg: Callable[[str], str]


PICTURES: Mapping[str, Callable[[str], bytes]] = {".svg": str.encode, ".png": to_png}
"""Formats that hold one drawing a file."""
DRAWINGS: Final = frozenset({*PICTURES, ".pdf"})


def write_drawings(drawings: Sequence[NamedDrawing], out: Path, progress: Progress) -> list[Path]:
    """Write drawings as .svg or .png, several of them into a folder, or as pages of a .pdf; returns what was written.

    Raises InputError for another ending, or where `out` cannot be written.
    """
    ending = out.suffix.casefold()
    if ending == ".pdf":
        write_atomically(out, to_pdf([each.svg("") for each in drawings], [each.title for each in drawings]))
        return [out]
    if ending not in PICTURES:
        raise InputError("A drawing must end in .svg, .png or .pdf.", file=str(out))
    parts = [FilePart(each.name, lambda each=each: PICTURES[ending](each.svg(each.title))) for each in drawings]  # type: ignore[misc]
    return write_parts(parts, out, ending, progress)


def write_parts(parts: Sequence[FilePart], out: Path, ending: str, progress: Progress) -> list[Path]:
    """Each part into a file of its own; several need a folder. Raises InputError where that is a file."""
    if len(parts) == 1 and out.suffix and not out.is_dir():
        write_atomically(out, parts[0].made())
        return [out]
    if out.is_file():
        raise InputError("Several drawings need a folder, and this is a file; name another place.", file=str(out))
    make_folder(out)
    written: list[Path] = []
    for number, part in enumerate(parts):
        progress(f"Writing {part.name}", number / len(parts))
        path = _free_path(out, part.name, ending, written)
        write_atomically(path, part.made())
        written.append(path)
    return written


def _free_path(folder: Path, stem: str, ending: str, taken: list[Path]) -> Path:
    """A path in the folder for one of several files, which may share a name."""
    path, number = folder / f"{stem}{ending}", 2
    while path in taken:
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path
