"""Pictures and pages hold what was drawn, on machines with and without fonts."""

from __future__ import annotations

import re
import struct
import subprocess
import zlib
from pathlib import Path
from shutil import which

import pytest
import typst
from builders import contract_process

from itsm_fit.drawing import export
from itsm_fit.drawing.export import to_pdf, to_png
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.svg import to_svg
from itsm_fit.errors import FitError
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process


def drawing(name: str = "Log incident", width: float = 100) -> str:
    node = Node("t", NodeKind.TASK, name, bounds=Bounds(0, 0, width, 80))
    return to_svg(Document("a.bpmn", (Process("P", nodes=(node,)),)))


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the raw filtered rows of a picture."""
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    data, at = b"", 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        if kind == b"IDAT":
            data += png[at + 8 : at + 8 + size]
        at += size + 12
    raw = zlib.decompress(data)
    stride = len(raw) // height
    return width, height, [raw[row * stride : (row + 1) * stride] for row in range(height)]


def text_of(pdf: bytes, folder: Path) -> str:
    if which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    (folder / "a.pdf").write_bytes(pdf)
    done = subprocess.run(["pdftotext", str(folder / "a.pdf"), "-"], check=True, capture_output=True)  # noqa: S603, S607
    return done.stdout.decode()


def test_a_picture_has_scale_pixels_a_unit() -> None:
    # 100 × 80 units and a margin of 24 all around
    assert pixels(to_png(drawing(), 1.0))[:2] == (148, 128)
    assert pixels(to_png(drawing(), 2.0))[:2] == (296, 256)


def test_names_are_painted_in_any_script() -> None:
    empty = pixels(to_png(drawing("")))[2]
    for name in ("Log incident", "事件管理", "إدارة الحوادث", "Störung"):
        assert pixels(to_png(drawing(name)))[2] != empty


@pytest.mark.parametrize("name", ["Log incident", "事件管理", "Störung"])
def test_names_are_painted_without_any_font_installed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "fonts", lambda: typst.Fonts(include_system_fonts=False))
    assert pixels(to_png(drawing(name)))[2] != pixels(to_png(drawing("")))[2]


def test_a_picture_too_large_to_open_is_refused_in_plain_words() -> None:
    with pytest.raises(FitError, match=r"too large for a picture .* export it as SVG or PDF"):
        to_png(drawing(width=40_000))
    with pytest.raises(FitError, match="too large"):
        to_png(drawing(width=6_000), scale=50.0)


def test_a_page_holds_real_text_title_and_bookmark(tmp_path: Path) -> None:
    svg = to_svg(arrange(Document("a.bpmn", (contract_process(),))))
    pdf = to_pdf([svg, drawing("Second step")], ['Incident #1 "Major" *x* @y', ""])
    text = " ".join(text_of(pdf, tmp_path).split())
    assert 'Incident #1 "Major" *x* @y' in text
    assert "Escalate" in text
    assert "Second step" in text
    assert b"/Outlines" in pdf
    assert len(re.findall(rb"/Type/Page\b", pdf)) == 2


@pytest.mark.parametrize(
    ("width", "page"),
    [
        (700, (842, 595)),
        (2_000, (1191, 842)),
        (8_000, (8_048 * 0.75 + 56, 128 * 0.75 + 56)),
        (60_000, (14_000, None)),
    ],
)
def test_pages_are_a_formats_while_the_drawing_can_be_read_on_them_else_as_large_as_it(
    width: float, page: tuple[float, float | None]
) -> None:
    pdf = to_pdf([drawing(width=width)])
    found = re.search(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found is not None
    assert float(found[1]) == pytest.approx(page[0], abs=1)
    assert page[1] is None or float(found[2]) == pytest.approx(page[1], abs=1)


def test_only_drawings_of_this_program_are_taken() -> None:
    with pytest.raises(ValueError, match="not a drawing"):
        to_png("<html/>")
