"""Selections in which every word and figure of a bidder is known by a sign, and a scan that finds such signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import unescape
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pikepdf
from live_selections import diced_project
from pdf_reading import text_pages

from itsm_fit.model.decision import CostItem, Criterion, CriterionKind, Decision, ValueSource
from itsm_fit.model.gap import Gap
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix

COLUMNS = ("XKQ", "WZJ", "VQY", "UJK")
"""Columns of tables that are found again wherever one is named."""


@dataclass(frozen=True)
class Secrets:
    """A project, and by tool what nobody but its bidder, or nobody at all, may read."""

    project: Project
    of: Mapping[str, frozenset[str]]
    of_nobody: frozenset[str]
    """Of the organisation alone."""

    def forbidden(self, bidder: str) -> frozenset[str]:
        others = [words for tool, words in self.of.items() if tool != bidder]
        return self.of_nobody.union(*others)


def sign(*about: object) -> str:
    """Letters that stand nowhere by chance."""
    return "q" + sha256(repr(about).encode()).hexdigest()[:10].translate(str.maketrans("0123456789", "ghijkmnptw"))


def with_secrets(seed: int, told_to: int | None = None) -> Secrets:
    """A selection by dice: a table of all tools, a table a tool, or both. The second tool has the name of the first and
    more.

    With `told_to` all that this tool and the first, which wins, do not share is another: names, files, columns, words,
    remarks and prices, and of the other tools each answer.
    """
    project = diced_project(seed)
    shared, *_ = project.matrices
    tools = project.tool_names
    told = {tool: told_to is None or at == told_to for at, tool in enumerate(tools)}
    scored = {tool: told[tool] or not at for at, tool in enumerate(tools)}
    names = {tool: f"{tool} {sign(seed, at, scored[tool])}" for at, tool in enumerate(tools)}
    names[tools[1]] = f"{names[tools[0]]} Plus"
    secrets = {name: set[str]() for name in names.values()}
    whole_file, whole_sheet = (sign(seed, what, told_to) for what in ("shared file", "shared sheet"))
    nobody = {whole_file, whole_sheet}

    def secret(tool: str, *about: object) -> str:
        word = sign(seed, tool, told[tool], *about)
        secrets[names[tool]].add(word)
        return word

    meanings, columns = dict(shared.meanings), []
    for at, its in enumerate(shared.responses):
        words = its.raw if scored[its.tool] else ("no",) * len(its.raw)
        raw = tuple(f"{word} {secret(its.tool, 'word', word)}" if word else "" for word in words)
        meanings |= dict(zip(raw, map(shared.meaning, words), strict=True))
        comments = tuple(secret(its.tool, "comment", number) for number in range(len(raw)))
        cells = _in_column(its.cells, COLUMNS[at] if told[its.tool] else "TQX")
        columns.append(replace(its, tool=names[its.tool], raw=raw, cells=cells, comments=comments))
    in_whole = tuple(
        replace(its, cells=_in_column(its.cells, COLUMNS[at - (told_to is not None)])) for at, its in enumerate(columns)
    )
    whole = replace(
        shared, file=f"{whole_file}.xlsx", sheet=whole_sheet, responses=in_whole, meanings=meanings
    )  # fmt: skip
    own = []
    for tool, its in zip(tools, columns, strict=True):
        file, sheet = secret(tool, "file"), secret(tool, "sheet")
        digest = sha256(file.encode()).hexdigest()
        secrets[names[tool]].add(digest)
        own.append(replace(whole, file=f"{file}.xlsx", sheet=sheet, sha256=digest, responses=(its,)))
    matrices: tuple[Matrix, ...] = ((whole,), tuple(own), (whole, *own))[seed % 3]
    leads = matrices[0].place(re.match("[A-Z]+", matrices[0].responses[0].cells[0])[0])  # type: ignore[index]
    links = tuple(replace(link, feature=leads + link.feature.removeprefix(shared.place("D"))) for link in project.links)
    decided = project.requirements[0].id
    gaps = tuple(
        Gap(names[tool], decided, owner=sign(seed, tool, told_to, "owner"), note=sign(seed, tool, told_to, "note"))
        for tool in tools
    )
    noted = tuple(replace(each, note=sign(seed, each.id, told_to, "remark")) for each in project.requirements)
    nobody.update(*((gap.owner, gap.note) for gap in gaps), (each.note for each in noted))
    amounts = {tool: 70_001 + 1_237 * at + 9_000 * (not scored[tool]) for at, tool in enumerate(tools)}
    for tool, amount in amounts.items():
        secrets[names[tool]].update((f"{amount}", f"{amount:,}", f"{amount:,}".replace(",", "\u2009")))
    decision = Decision(
        criteria=(
            Criterion("fit", "Fit", weight=60.0, source=ValueSource.COVERAGE),
            Criterion("cost", "Cost", CriterionKind.MONEY, False, 40.0, 0.0, 1e6, source=ValueSource.COST),
        ),
        costs=tuple(
            CostItem(names[tool], secret(tool, "item"), amount=float(amount), told=secret(tool, "told"))
            for tool, amount in amounts.items()
        ),
    )
    made = replace(
        project, matrices=matrices, links=links, gaps=gaps, requirements=noted, decision=decision, name="Selection"
    )
    return Secrets(made, {tool: frozenset(words) for tool, words in secrets.items()}, frozenset(nobody))


def _in_column(cells: Iterable[str], column: str) -> tuple[str, ...]:
    return tuple(re.sub("^[A-Z]+", column, cell) for cell in cells)


# ---------------------------------------------------------------- the scan
def everything_in(packed: bytes) -> str:
    """All that a file of zipped parts holds: names of parts, their bytes, their texts without markup."""
    return "\n".join(_everything(packed))


def everything_in_pdf(pdf: bytes) -> str:
    """All that a PDF holds: what is read on its pages, and the texts, names and data of its objects."""
    with pikepdf.open(BytesIO(pdf)) as document:
        held = [_held(each) for each in document.objects]
    pages = text_pages(pdf, "-layout") + text_pages(pdf, "-raw")
    joined = ["".join(page.split("\n")) for page in pages]
    return "\n".join([*pages, *joined, *held, pdf.decode("latin-1")])


def _held(thing: object) -> str:
    if isinstance(thing, pikepdf.Stream):
        return "\n".join((*map(str, thing.stream_dict.values()), *_read(thing.read_bytes())))
    return str(thing)


def _everything(packed: bytes) -> Iterator[str]:
    with ZipFile(BytesIO(packed)) as parts:
        yield parts.comment.decode("latin-1")
        for info in parts.infolist():
            part = parts.read(info)
            yield info.filename
            yield (info.comment + info.extra).decode("latin-1")
            if is_zipfile(BytesIO(part)):
                yield from _everything(part)
            yield from _read(part)


def _read(part: bytes) -> Iterator[str]:
    """A text as it stands and without markup; of other bytes what any program may read in them."""
    try:
        text = part.decode()
    except UnicodeDecodeError:
        yield part.decode("latin-1")
        yield part.decode("utf-16-le", errors="replace")
    else:
        yield text
        yield unescape(re.sub("<[^>]*>", "", text))


def found_in(text: str, words: Iterable[str], allowed: Iterable[str] = ()) -> list[str]:
    """Which of some words stand in a text, in whatever case, once what is allowed is taken out of it."""
    text = text.casefold()
    for name in sorted(allowed, key=len, reverse=True):
        text = text.replace(name.casefold(), "·")
    return sorted(word for word in words if word.casefold() in text)
