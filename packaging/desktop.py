"""What a desktop is told of ITSM Fit: its entry in menus, its description, the kinds of files it opens, and icons."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from document_types import DOCUMENT_TYPES, DocumentType

ID = "itsm-fit"
ICON = Path(__file__).parents[1] / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Of icons, in pixels."""
DESCRIPTION = Path(__file__).parent / "linux" / "itsm-fit.metainfo.xml"
"""For AppStream: what the program is, and its releases, newest first."""


def write(share: Path) -> None:
    """Put all of it below `share`, where desktops that follow freedesktop.org look: /usr/share or ~/.local/share."""
    _copy(DESCRIPTION, share / "metainfo" / "io.itsm_fit.itsm_fit.metainfo.xml")
    _text(share / "applications" / f"{ID}.desktop", entry())
    _text(share / "mime" / "packages" / f"{ID}.xml", types())
    icons = share / "icons" / "hicolor"
    signs = {f"apps/{ID}": ICON.read_text(encoding="utf-8")}
    signs |= {f"mimetypes/{kind.mime.replace('/', '-')}": icon(kind) for kind in DOCUMENT_TYPES}
    for name, drawing in signs.items():
        _text(icons / "scalable" / f"{name}.svg", drawing)
        for size in SIZES:
            draw(drawing, icons / f"{size}x{size}" / f"{name}.png", size)


def draw(drawing: str, place: Path, size: int) -> None:
    """Draw an SVG as a square picture, for desktops and systems that show none."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _ = QApplication.instance() or QApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(drawing.encode()).render(painter)
    painter.end()
    place.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(place)):
        raise OSError(f"{place} cannot be written.")


def entry() -> str:
    """The entry of menus, with every type that can be opened."""
    return _filled("linux/itsm-fit.desktop", TYPES="".join(f"{kind.mime};" for kind in DOCUMENT_TYPES))


def types() -> str:
    """The types for the database of shared-mime-info: those that it lacks, and what it does not know of others."""
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
            *map(_type, DOCUMENT_TYPES),
            "</mime-info>",
            "",
        )
    )


def _type(kind: DocumentType) -> str:
    told = [] if kind.known else [f"<comment>{escape(kind.name)}</comment>", f'<sub-class-of type="{kind.parent}"/>']
    if kind.inside:
        told.append(f'<magic priority="60">{_matches(kind.inside)}</magic>')
    if not kind.known:
        told.append(f'<glob pattern="*{kind.ending}"/>')
    if kind.root:
        told.append(f'<root-XML namespaceURI="{kind.namespace}" localName="{kind.root}"/>')
    return "\n    ".join((f'  <mime-type type="{kind.mime}">', *told)) + "\n  </mime-type>"


def _matches(inside: Sequence[tuple[str, str]]) -> str:
    """Each string within the one before it, as all of them have to be there."""
    told = ""
    for text, place in reversed(inside):
        told = f'<match type="string" value={quoteattr(text)} offset="{place}">{told}</match>'
    return told


def icon(kind: DocumentType) -> str:
    """A page with the sign of the kind."""
    size = {3: 62, 4: 54}.get(len(kind.sign), 46)
    colour = "#123A63" if kind.own else "#2166AC"
    line = f"{186 + size * 0.36:.0f}"
    return _filled("linux/document.svg", COLOUR=colour, LINE=line, SIZE=size, SIGN=escape(kind.sign))


def windows(version: str, frozen: Path, icon_file: Path) -> str:
    """The source of the installer for Windows."""
    kinds = "\n".join(map(_registered, DOCUMENT_TYPES))
    return _filled("windows/itsm-fit.wxs", VERSION=version, FROZEN=frozen, ICON=icon_file, TYPES=kinds)


def _registered(kind: DocumentType) -> str:
    """How Windows learns of a kind: its own opens here, others may be opened here too."""
    if kind.own:
        verb = '<Verb Id="open" Command="Open" TargetFile="ProgramFile" Argument="&quot;%1&quot;"/>'
        extension = f'<Extension Id="{kind.ending[1:]}" ContentType="{kind.mime}">{verb}</Extension>'
        name = escape(kind.name)
        return f'        <ProgId Id="itsm-fit.document" Description="{name}" Icon="ProgramFile">{extension}</ProgId>'
    key = f"Software\\Classes\\{kind.ending}\\OpenWithProgids"
    return f'        <RegistryValue Root="HKMU" Key="{key}" Name="itsm-fit.document" Value="" Type="string"/>'


def _filled(name: str, **values: object) -> str:
    """A file beside this one with its @NAMES@ replaced."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    for sign, value in values.items():
        text = text.replace(f"@{sign}@", str(value))
    return text


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, place)


def _text(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
