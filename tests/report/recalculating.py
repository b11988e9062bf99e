"""Workbooks as another program works them out: values stripped, recalculated by LibreOffice, read again."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
_FORMULA = re.compile(r'(<c [^>]*?)(?: t="str")?(><f>.*?</f>)<v>[^<]*</v>')


def without_values(packed: bytes) -> bytes:
    """The workbook with every formula, and nothing of what they came to."""
    stripped = BytesIO()
    with ZipFile(BytesIO(packed)) as parts, ZipFile(stripped, "w", ZIP_DEFLATED) as left:
        for name in parts.namelist():
            part = parts.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = _FORMULA.sub(r"\1\2", part.decode()).encode()
            left.writestr(name, part)
    return stripped.getvalue()


def recalculated(books: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """What LibreOffice makes of workbooks, by their names."""
    for name, packed in books.items():
        (folder / f"{name}.xlsx").write_bytes(without_values(packed))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(folder / "done"),
        *(f"{name}.xlsx" for name in books),
    ]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=300, check=True)  # noqa: S603
    return {name: (folder / "done" / f"{name}.xlsx").read_bytes() for name in books}
