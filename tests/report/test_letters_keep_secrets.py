"""A letter tells a bidder of the others nothing, and of the winner its name and its scores."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letter_secrets import COLUMNS, Secrets, everything_in, everything_in_pdf, found_in, with_secrets
from pdf_reading import needs_poppler

from itsm_fit.report.letters import LETTER_FORMATS, letters_to_bidders
from itsm_fit.selection import evaluate

DAY = date(2027, 1, 15)
SEEDS = st.integers(0, 10_000)


def leaks(its: Secrets, kind: str = "docx", planted: dict[str, bytes] | None = None) -> dict[str, list[str]]:
    """By bidder, what its letter holds, or its name says, that is not for its bidder."""
    fit = evaluate(its.project)
    winner = fit.tools[0].name
    found = {}
    for letter in letters_to_bidders(fit, winner, DAY, kind=LETTER_FORMATS[kind]):
        read = everything_in if kind == "docx" else everything_in_pdf
        text = read((planted or {}).get(letter.bidder, letter.data)) + letter.file
        allowed = {letter.bidder, winner}
        others = [tool.name for tool in fit.tools if tool.name not in allowed]
        found[letter.bidder] = found_in(text, [*its.forbidden(letter.bidder), *others], allowed)
    return found


@settings(max_examples=6, deadline=None)
@given(SEEDS)
def test_no_letter_holds_a_word_or_price_of_another_bidder_or_the_winner(seed: int) -> None:
    assert not any(leaks(with_secrets(seed)).values())


@settings(max_examples=3, deadline=None)
@given(SEEDS)
def test_a_table_of_several_bidders_is_named_to_none_of_them_by_file_sheet_or_column(seed: int) -> None:
    its = with_secrets(seed - seed % 3)
    fit = evaluate(its.project)
    for letter in letters_to_bidders(fit, fit.tools[0].name, DAY):
        assert not found_in(everything_in(letter.data), COLUMNS)


def test_a_bidder_reads_its_own_words_remarks_and_cells() -> None:
    its = with_secrets(1)
    fit = evaluate(its.project)
    for letter in letters_to_bidders(fit, fit.tools[0].name, DAY):
        text = everything_in(letter.data)
        (own,) = [m for m in its.project.matrices if m.responses[0].tool == letter.bidder]
        answered = [
            at for at, feature in enumerate(own.features) if feature.id.startswith("R") and own.responses[0].raw[at]
        ]
        known = {requirement.id for requirement in fit.requirements}
        at = next(each for each in answered if own.features[each].id in known)
        assert own.responses[0].raw[at] in text
        assert own.responses[0].comments[at] in text
        assert own.place(own.responses[0].cells[at]) in text


@pytest.mark.parametrize(
    ("part", "holds"),
    [
        ("docProps/core.xml", '<cp:coreProperties xmlns:cp="x"><a>{}</a></cp:coreProperties>'),
        ("docProps/custom.xml", "<p>{}</p>"),
        ("word/comments.xml", '<w:comments xmlns:w="x"><w:t>{}</w:t></w:comments>'),
        ("word/media/{}.png", "picture"),
        ("word/embeddings/book.xlsx", None),
    ],
)
def test_the_scan_finds_what_is_planted_in_any_part(part: str, holds: str | None) -> None:
    its = with_secrets(1)
    fit = evaluate(its.project)
    bidder, other = fit.tools[1].name, fit.tools[0].name
    letter = next(each for each in letters_to_bidders(fit, other, DAY) if each.bidder == bidder)
    word = min(its.of[other])
    planted = BytesIO()
    with ZipFile(BytesIO(letter.data)) as before, ZipFile(planted, "w") as parts:
        for name in before.namelist():
            if name != part:
                parts.writestr(name, before.read(name))
        if holds is None:
            inner = BytesIO()
            with ZipFile(inner, "w") as book:
                book.writestr("xl/workbook.xml", f"<x>{word}</x>")
            parts.writestr(part, inner.getvalue())
        else:
            parts.writestr(part.format(word), holds.format(word))
    assert leaks(its, planted={bidder: planted.getvalue()})[bidder] == [word]


def test_the_scan_finds_a_name_that_runs_over_markup_and_is_part_of_an_allowed_one() -> None:
    assert found_in("Alpha Plus", ["Alpha"], ["Alpha Plus"]) == []
    assert found_in("Alpha Plus and ALPHA", ["Alpha"], ["Alpha Plus"]) == ["Alpha"]
    packed = BytesIO()
    with ZipFile(packed, "w") as parts:
        parts.writestr("word/document.xml", "<w:r><w:t>Al</w:t></w:r><w:r><w:t>pha</w:t></w:r>")
    assert found_in(everything_in(packed.getvalue()), ["Alpha"]) == ["Alpha"]


@settings(max_examples=4, deadline=None)
@given(SEEDS)
def test_what_others_say_makes_no_difference_to_a_letter(seed: int) -> None:
    """Other names, words, files, columns and prices, of the winner too, other answers of the others: byte for byte the
    same letter.
    """
    last = len(with_secrets(seed).of) - 1
    one, other = (
        letters_to_bidders(evaluate(its.project), next(iter(its.of)), DAY)
        for its in (with_secrets(seed), with_secrets(seed, told_to=last))
    )
    bidder = list(with_secrets(seed).of)[last]
    mine, theirs = (next(each for each in made if each.bidder == bidder) for made in (one, other))
    assert mine == theirs
    assert [each.data for each in one if each.bidder != bidder] != [
        each.data for each in other if each.bidder != bidder
    ]


@needs_poppler
@settings(max_examples=2, deadline=None)
@given(SEEDS)
def test_no_letter_on_paper_holds_them_either(seed: int) -> None:
    assert not any(leaks(with_secrets(seed), "pdf").values())


@needs_poppler
@pytest.mark.parametrize("place", ["title", "attachment", "file of an attachment", "page"])
def test_the_scan_of_a_pdf_finds_what_is_planted(place: str) -> None:
    its = with_secrets(1)
    fit = evaluate(its.project)
    bidder, winner = fit.tools[1].name, fit.tools[0].name
    word = min(its.of[winner])
    made = letters_to_bidders(fit, winner, DAY, kind=LETTER_FORMATS["pdf"])
    letter = next(each for each in made if each.bidder == bidder)
    planted = BytesIO()
    with pikepdf.open(BytesIO(letter.data)) as document:
        if place == "title":
            document.docinfo["/Title"] = f"About {word}"
        elif place == "page":
            alike = [each for each in made if each.bidder == winner]
            with pikepdf.open(BytesIO(alike[0].data)) as of_winner:
                document.pages.extend(of_winner.pages)
                document.save(planted)
        elif place == "attachment":
            document.attachments["a.txt"] = pikepdf.AttachedFileSpec(document, word.encode(), filename="a.txt")
        else:
            document.attachments[word] = pikepdf.AttachedFileSpec(document, b"", filename=f"{word}.txt")
        if place != "page":
            document.save(planted)
    found = leaks(its, "pdf", planted={bidder: planted.getvalue()})[bidder]
    assert word in found if place != "page" else found
