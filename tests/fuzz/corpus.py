"""What was once read wrongly, as recipes: which sound file becomes such an input by changing what.

Only inputs that our own code stumbled over stand here, none that harms another program.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fuzz.kinds import KINDS


@dataclass(frozen=True)
class Recipe:
    """In the part (the whole file is "") of a kind's base, by number, `old` becomes `new` wherever it stands."""

    kind: str
    base: int
    part: str
    old: bytes
    new: bytes

    def made(self) -> bytes:
        """The input; raises ValueError when the base does not hold what is to be changed."""
        kind = KINDS[self.kind]
        parts = kind.form.opened(kind.bases()[self.base])
        if not any(part.name == self.part and self.old in part.data for part in parts):
            raise ValueError(f"{self.old!r} does not stand in {self.part or 'the file'}")
        return kind.form.closed(
            [
                replace(part, data=part.data.replace(self.old, self.new)) if part.name == self.part else part
                for part in parts
            ]
        )


FOUND: Final = {
    "a note among relations": Recipe("xlsx", 1, "xl/worksheets/_rels/sheet1.xml.rels", b"</Rel", b"<!-- x --></Rel"),
    "a table whose first line is empty": Recipe("csv", 0, "", b"ID,Requirement", b"\nID,Requirement"),
    "blanks in the notation of science": Recipe("fods", 1, "", b'text:c="2"', b'text:c="1e6"'),
    "blanks by a word": Recipe("ods", 1, "content.xml", b'text:c="2"', b'text:c="date"'),
    "a span of more digits than become a number": Recipe(
        "html", 0, "", b'colspan="3"', b'colspan="%s"' % (b"1" * 4301)
    ),
    "a row that goes on far to the right": Recipe(
        "html", 0, "", b"<td>No</td><td></td>", b"<td>No</td><td></td>%s" % (b"<td>Yes</td>" * 1500)
    ),
    "a span that is no number": Recipe("excel 2003", 0, "", b'ss:MergeAcross="2"', b'ss:MergeAcross="nan"'),
    "a figure that is none": Recipe("ods", 1, "content.xml", b'office:value="3"', b'office:value="NaN"'),
    "a figure without end": Recipe("ods", 1, "content.xml", b'office:value="3"', b'office:value="INF"'),
    "unsaved work without a time zone": Recipe("journal", 0, "head", b"00Z", b"00"),
    "a flow to a note": Recipe("bpmn", 1, "", b"<bpmn:exclusiveGateway", b"<bpmn:textAnnotation"),
    "a tag as long as a book": Recipe("bpmn", 0, "", b"</bpmn:userTask>", b"</bpmn:%s>" % (b"x" * 20_000)),
    "a key as long as a book": Recipe("project", 0, "frame", b'"settings"', b'"%s"' % (b"x" * 20_000)),
}
