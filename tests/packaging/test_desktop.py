"""What desktops are told: validated by their own programs where these are there, and by its meaning everywhere."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path

import desktop
import pytest
from document_types import DOCUMENT_TYPES
from lxml.etree import fromstring

from itsm_fit import __version__
from itsm_fit.storage.endings import MODEL_ENDINGS, PROJECT_ENDINGS

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
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
