"""Names for sheets that Excel takes."""

from __future__ import annotations

_LONGEST = 31
"""Excel's limit."""
_REFUSED = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_RESERVED = frozenset({"history"})


def free_name(wanted: str, taken: set[str], otherwise: str = "Sheet") -> str:
    """A name like the wanted one that no other sheet has, compared without case as Excel does; it is then taken.

    `otherwise` stands in for a name of which nothing is left.
    """
    plain = " ".join(wanted.translate(_REFUSED).split()) or otherwise
    name, number = plain[:_LONGEST].strip(), 2
    while name.casefold() in taken | _RESERVED:
        ending = f" {number}"
        name, number = plain[: _LONGEST - len(ending)].strip() + ending, number + 1
    taken.add(name.casefold())
    return name
