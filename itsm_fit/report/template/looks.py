"""The styles of a template: its own stay as they are numbered, others come behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from itsm_fit.report.template.parts import local, named

NO_STYLES = (
    f'<styleSheet xmlns="{named("").strip("{}")}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font>'
    '</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>'
    '</fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>'
).encode()
"""The styles of a workbook that has none."""
_LISTS = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles")
"""What styles consist of, in this order (ECMA-376 part 1, 18.8.39)."""
_REFERS = {"fonts": "fontId", "fills": "fillId", "borders": "borderId"}
_FIRST_OWN_FORMAT = 164


class StyleNumbers(NamedTuple):
    """How far the styles of another workbook have moved: of cells, and of what dresses cells under a condition."""

    cells: int
    conditional: int


class StyleList:
    """The root element of a workbook's styles."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        etree.strip_tags(root, etree.Comment)
        self._made: dict[tuple[int, str, bool], int] = {}
        self._formats = {its.get("formatCode", ""): int(its.get("numFmtId", "0")) for its in _children(root, "numFmts")}
        self._general = {"0", *(str(at) for code, at in self._formats.items() if code.casefold() == "general")}

    def like(self, style: int, number: str = "", *, quoted: bool = False) -> int:
        """The number of a style like another: with a number format where that has none, or as a text for certain."""
        its = self._list("cellXfs")[style]
        formats = bool(number) and its.get("numFmtId", "0") in self._general
        if not formats and not quoted:
            return style
        key = style, number if formats else "", quoted
        if key not in self._made:
            made = deepcopy(its)
            if formats:
                made.set("numFmtId", str(self._number_format(number)))
                made.set("applyNumberFormat", "1")
            if quoted:
                made.set("quotePrefix", "1")
            self._made[key] = self._append("cellXfs", [made])
        return self._made[key]

    def conditional(self, look: etree._Element) -> int:
        """The number of a new look that cells take under a condition."""
        return self._append("dxfs", [look])

    def take_in(self, other: etree._Element) -> StyleNumbers:
        """Append what another workbook has of styles."""
        moved = {name: self._append(name, map(deepcopy, _children(other, name))) for name in _REFERS}
        formats = {its.get("numFmtId"): its.get("formatCode", "") for its in _children(other, "numFmts")}
        cells, looks = [], []
        for its in map(deepcopy, _children(other, "cellXfs")):
            for name, refers in _REFERS.items():
                its.set(refers, str(int(its.get(refers, "0")) + moved[name]))
            self._renumber(its, formats)
            its.set("xfId", "0")
            cells.append(its)
        for its in map(deepcopy, _children(other, "dxfs")):
            for number in its.iter(named("numFmt")):
                self._renumber(number, {number.get("numFmtId"): number.get("formatCode", "")})
            looks.append(its)
        return StyleNumbers(self._append("cellXfs", cells), self._append("dxfs", looks))

    def _renumber(self, its: etree._Element, formats: dict[str | None, str]) -> None:
        if its.get("numFmtId") in formats:
            its.set("numFmtId", str(self._number_format(formats[its.get("numFmtId")])))

    def _number_format(self, code: str) -> int:
        if code not in self._formats:
            number = max((_FIRST_OWN_FORMAT - 1, *self._formats.values())) + 1
            self._append("numFmts", [etree.Element(named("numFmt"), {"numFmtId": str(number), "formatCode": code})])
            self._formats[code] = number
        return self._formats[code]

    def _append(self, name: str, added: Iterable[etree._Element]) -> int:
        """Put elements behind those of a list; gives the number of the first of them."""
        its = self._list(name)
        first = len(its)
        its.extend(added)
        its.set("count", str(len(its)))
        return first

    def _list(self, name: str) -> etree._Element:
        found = self._root.find(named(name))
        if found is None:
            found = etree.Element(named(name), {"count": "0"})
            before = _LISTS[: _LISTS.index(name)]
            last = [each for each in self._root if local(each) in before]
            if last:
                last[-1].addnext(found)
            else:
                self._root.insert(0, found)
        return found


def _children(root: etree._Element, name: str) -> Iterator[etree._Element]:
    found = root.find(named(name))
    return iter(()) if found is None else (each for each in found if isinstance(each.tag, str))
