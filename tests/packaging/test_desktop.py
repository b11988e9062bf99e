"""What desktops are told: validated by their own programs where these are there, and by its meaning everywhere."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import desktop
import pytest
from document_types import DOCUMENT_TYPES
from lxml.etree import fromstring
from PIL import Image
from PySide6.QtWidgets import QApplication

from itsm_fit import __version__
from itsm_fit.storage.endings import MODEL_ENDINGS, PROJECT_ENDINGS

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """Drawn with the application of the tests: one of its own would leave none to the windows after it."""
    del qapp
    place = tmp_path_factory.mktemp("share")
    desktop.write(place)
    return place


def test_every_type_can_be_opened_and_has_an_icon(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(share / "applications/itsm-fit.desktop", encoding="utf-8")
    offered = entry["Desktop Entry"]["MimeType"].split(";")
    for kind in DOCUMENT_TYPES:
        assert kind.mime in offered
        assert kind.ending in (*MODEL_ENDINGS, *PROJECT_ENDINGS)
        sign = fromstring(
            (share / "icons/hicolor/scalable/mimetypes" / f"{kind.mime.replace('/', '-')}.svg").read_bytes()
        )
        assert "".join(sign.itertext()).strip() == kind.sign


def test_the_types_are_known_by_ending_and_by_what_is_inside(share: Path) -> None:
    types = {each.get("type"): each for each in fromstring((share / "mime/packages/itsm-fit.xml").read_bytes())}
    bpmn = types["application/bpmn+xml"]
    assert [each.get("pattern") for each in bpmn.iter(f"{_MIME}glob")] == ["*.bpmn"]
    (root,) = bpmn.iter(f"{_MIME}root-XML")
    assert root.get("namespaceURI") == "http://www.omg.org/spec/BPMN/20100524/MODEL"
    assert root.get("localName") == "definitions"


_QT = """
import sys
from PySide6.QtCore import QMimeDatabase
types = QMimeDatabase()
for path in sys.argv[1:]:
    print(types.mimeTypeForFile(path, QMimeDatabase.MatchMode.MatchContent).name())
"""


def test_what_lacks_its_ending_is_known_by_what_is_inside(share: Path, tmp_path: Path) -> None:
    program = shutil.which("update-mime-database")
    if program is None:
        pytest.skip("shared-mime-info is not installed")
    bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL"
    texts = {
        "application/bpmn+xml": f'<?xml version="1.0"?><!-- {"-+" * 200} --><b:definitions xmlns:b="{bpmn}"/>',
        "application/vnd.jgraph.mxfile": '<mxfile host="x"><diagram/></mxfile>',
        "application/xml": f'<?xml version="1.0"?><schema targetNamespace="{bpmn}"/>',
    }
    for number, text in enumerate(texts.values()):
        (tmp_path / str(number)).write_text(text, encoding="utf-8")
    for name, member in (("visio", "visio/document.xml"), ("plain", "letters/visio.xml")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(member, "<x/>")
    places = [tmp_path / name for name in ("0", "1", "2", "visio", "plain")]
    home = tmp_path / "share"
    shutil.copytree(share / "mime", home / "mime")
    environment = {**os.environ, "XDG_DATA_HOME": str(home)}
    for command in ((program, str(home / "mime")), (sys.executable, "-c", _QT, *map(str, places))):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)  # noqa: S603
    assert done.stdout.split() == [*texts, "application/vnd.ms-visio.drawing.main+xml", "application/zip"]


def test_icons_are_there_in_every_size_and_show_something(share: Path) -> None:
    icons = share / "icons/hicolor"
    names = {each.relative_to(icons / "scalable").with_suffix("") for each in (icons / "scalable").rglob("*.svg")}
    assert len(names) == 1 + len(DOCUMENT_TYPES)
    for size in desktop.SIZES:
        for name in names:
            with Image.open(icons / f"{size}x{size}" / f"{name}.png") as drawn:
                assert drawn.size == (size, size)
                assert len(drawn.getcolors(size * size) or ()) > 8


def test_the_description_names_this_version(share: Path) -> None:
    told = fromstring((share / "metainfo/io.itsm_fit.itsm_fit.metainfo.xml").read_bytes())
    assert next(each.get("version") for each in told.iter("release")) == __version__
    assert [each.text for each in told.iter("launchable")] == ["itsm-fit.desktop"]


def test_windows_is_told_of_every_type() -> None:
    told = desktop.windows("1.0", Path("frozen"), Path("app.ico"))
    fromstring(told.encode())
    assert "@" not in told
    assert all(kind.ending.lstrip(".") in told for kind in DOCUMENT_TYPES)


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", "applications/itsm-fit.desktop"),
        ("appstreamcli", "validate", "--no-net", "metainfo/io.itsm_fit.itsm_fit.metainfo.xml"),
        ("update-mime-database", "mime"),
    ],
    ids=lambda command: command[0],
)
def test_programs_of_the_desktop_find_nothing_wrong(share: Path, command: tuple[str, ...]) -> None:
    program = shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(  # noqa: S603 - our own words
        [program, *command[1:]], cwd=share, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
