"""The page holds for everybody: WCAG 2.2 by axe-core, and texts from other people do nothing but stand there."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect
from report_fits import empty_fit
from report_pages import DAY, OpenPage, Watched, blocks_part, column, page_of, rows_part, sample_fit

from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    Cell,
    ChartSeries,
    Column,
    DataTable,
    DecisionBox,
    Fill,
    KeyAnswer,
    Paragraph,
    Reference,
    ReportPart,
    Subheading,
)
from itsm_fit.report.html import html_report
from itsm_fit.report.html.markup import Markup, joined, sentence, shown, tag
from itsm_fit.scoring.figures import Outcome

_WCAG = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}
_FEW_ROWS = """document.querySelectorAll(".drawing ~ .drawing").forEach((drawing) => drawing.remove());
document.querySelectorAll("main tbody").forEach((body) => {
    const seen = new Set();
    for (const row of [...body.rows]) {
        const looks = [...row.cells].map((cell) => cell.className).filter((look) => !seen.has(look));
        if (!looks.length) row.remove();
        looks.forEach((look) => seen.add(look));
    }
})"""
"""Leaves one drawing, and of each table one row at least of each look of its cells: the rules take long for all."""
_GROUND = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"
_HOSTILE = (
    "<script>window.hacked = 1</script>",
    "</script><script>window.hacked = 1</script>",
    "<!--<script>window.hacked = 1",
    "--><img src=x onerror=window.hacked=1>",
    "<img src=x onerror='window.hacked=1'>",
    '" onmouseover="window.hacked=1" x="',
    "' onfocus='window.hacked=1' autofocus='",
    "</td></tr></table><svg onload=window.hacked=1>",
    "</title></style></textarea><iframe srcdoc='<script>parent.hacked=1</script>'>",
    "<a href='javascript:window.hacked=1'>here</a>",
    "javascript:window.hacked=1",
    "{{constructor.constructor('window.hacked=1')()}} ${window.hacked=1}",
    "&lt;b&gt; &amp;amp; &#60;script&#62;",
    "]]><script>window.hacked=1</script>",
    "\\u003cscript>window.hacked=1\\u003c/script>",
    '=HYPERLINK("http://example.org")',
    "<base href='http://example.org/'><meta http-equiv=refresh content='0;url=http://example.org'>",
    "<link rel=stylesheet href=http://example.org/a.css><style>*{display:none}</style>",
    '#FF0000 url(#d1-0) " fill="#123456"',
    "__proto__",
    "constructor",
    "a\u2028b\u2029c",
    "\\",
    "\x00\x07\x1b[31m\ufffe\ud800",
    '"',
)


@pytest.mark.parametrize("project", ["itsm", "small", "empty"])
def test_no_rule_of_wcag_22_a_and_aa_is_broken_in_the_light_or_in_the_dark(project: str, open_page: OpenPage) -> None:
    fit = sample_fit(project) if project != "empty" else empty_fit()
    page = open_page(html_report(fit, made_on=DAY), color_scheme="light")
    page.evaluate(_FEW_ROWS)
    light = page.evaluate(_GROUND)
    assert _broken(page) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(_GROUND) != light
    assert _broken(page, {"type": "rule", "values": ["color-contrast"]}) == []


def test_what_opens_on_the_page_breaks_no_rule_either(open_page: OpenPage) -> None:
    answers = [
        ("INC-07", Cell("✓ native", styles.VERDICT[Outcome.YES]), "vendors.xlsx!Matrix!D14"),
        ("INC-08", "x", "y"),
    ]
    columns = (Column("Requirement"), Column("Level"), Column("Source"))
    to = Cell("81 %", styles.heat(0.81), Reference("Answers", "A"))
    page = open_page(
        page_of(
            rows_part("Figures", (Column("Tool"), Column("Coverage")), [("Alder", to)]),
            rows_part("Answers", columns, answers, keys=["A", "A"]),
            blocks_part(
                "Texts",
                DecisionBox("Choose Alder", Outcome.YES),
                KeyAnswer("How sure", ("very", "mostly")),
                BarChart("Bars", (ChartSeries("Proven", Fill.STRONG),), (BarGroup("Alder", ((0.5,),)),)),
            ),
        ),
        color_scheme="dark",
    )
    page.locator("a.why").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert _broken(page) == []
    page.keyboard.press("Escape")
    page.get_by_label("Search the report").fill("alder")
    expect(page.locator("#page-found")).not_to_be_empty()
    assert _broken(page) == []


def _broken(page: Page, rules: Mapping[str, object] = _WCAG) -> list[str]:
    found = Axe().run(page, options={"resultTypes": ["violations"], "runOnly": dict(rules)})
    return [f"{each['id']}: {each['nodes'][0]['html']} ({len(each['nodes'])})" for each in found.response["violations"]]


def _of_texts(texts: list[str]) -> bytes:
    """Texts wherever texts of others come: in short and long tables, headings, keys, sentences, charts, titles."""
    columns = (Column("Place"), Column("Text", styles.TEXT))
    led = [(f"P{at}", Cell(text, styles.TEXT, Reference("Long", text))) for at, text in enumerate(texts)]
    filling = [(f"F{at}", "filling") for at in range(120)]
    long = [*filling, *((f"L{at}", text) for at, text in enumerate(texts))]
    more = DataTable((Column("Place"), *(Column(text) for text in texts)), [("x", *texts)])
    said = (block for text in texts for block in (Subheading(text), Paragraph(text), KeyAnswer(text, (text,))))
    bars = BarChart(texts[0], (ChartSeries(texts[0], Fill.STRONG),), [BarGroup(text, ((0.5,),)) for text in texts])
    return page_of(
        rows_part("Short", columns, led),
        rows_part("Long", columns, long, keys=[*("" for _ in filling), *texts]),
        blocks_part("Texts", *said, more, bars),
        ReportPart(f"Title {texts[0]}", texts[0], ()),
        title=texts[-1],
    )


def _look_everywhere(page: Page, texts: list[str]) -> None:
    """Every text stands in both tables as it is, before and after scripts have shown it, and nothing ran."""
    plain = [" ".join(shown(text).split()) for text in texts]
    assert column(page.locator("#short table"), 1) == plain
    page.locator("#long").get_by_role("button", name="Last rows").click()
    assert column(page.locator("#long table"), 1)[-len(plain) :] == plain
    for link in page.locator("#short a.why").all()[:3]:
        link.click()
        page.keyboard.press("Escape")
    assert page.evaluate("window.hacked") is None
    assert (
        page.evaluate("document.querySelectorAll('main script, main iframe, base, link, [onerror], [onload]').length")
        == 0
    )


def test_hostile_texts_stand_there_as_they_are_and_do_nothing(open_page: OpenPage) -> None:
    texts = list(_HOSTILE)
    page = open_page(_of_texts(texts))
    _look_everywhere(page, texts)
    page.get_by_label("Search the report").fill("</script>")
    expect(page.locator("#page-found")).to_contain_text(" of ")
    page.pdf()


_ANY_TEXT = st.text(
    st.one_of(st.sampled_from("<>\"'&/\\=`-!{}[]()#;: \n\u2028\u202e\x00\x1b\ud800é中אب"), st.characters()), max_size=30
)


@settings(max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(texts=st.lists(_ANY_TEXT, min_size=40, max_size=60))
def test_no_text_at_all_becomes_markup(texts: list[str], open_page: OpenPage) -> None:
    page = open_page(_of_texts(texts))
    told = page.locator("#short tbody tr > :nth-child(2)").all_text_contents()
    for text, there in zip(texts, told, strict=True):
        assert there.split() == shown(text).split()
    assert page.locator("#short tbody *").count() == 4 * len(texts), "a row, two cells and a link, and nothing else"
    assert page.evaluate("window.hacked") is None
    page.context.close()


@given(text=st.text())
def test_a_text_between_tags_is_read_back_as_it_is_shown(text: str) -> None:
    from lxml import html

    told = html.fromstring(tag("p", "a", Markup("<b>b</b>"), text, title=text).encode().decode())
    assert [each.tag for each in told.iter()] == ["p", "b"]
    assert set(told.attrib) == {"title"}
    assert joined("<", Markup("<br>")) == "&lt;<br>"


def test_a_policy_lets_no_script_and_no_style_in_but_those_of_the_page(open_page: OpenPage, watched: Watched) -> None:
    page = open_page(page_of(blocks_part("Texts", Paragraph("x"))))
    blocked = page.evaluate("""async () => {
        const blocked = [];
        addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "window.hacked = 1";
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        const link = document.createElement("a");
        link.setAttribute("onclick", "window.hacked = 2");
        document.body.append(script, style, link);
        link.click();
        await fetch("http://example.org/").catch(() => 0);
        const image = document.createElement("img");
        image.src = "http://example.org/a.png";
        document.body.append(image);
        await new Promise((done) => setTimeout(done, 300));
        return blocked;
    }""")
    assert all("Content Security Policy" in said or "ERR_" in said for said in watched.complaints)
    watched.complaints.clear()
    watched.asked.clear()
    assert set(blocked) == {"script-src-elem", "style-src-elem", "script-src-attr", "connect-src", "img-src"}
    assert page.evaluate("window.hacked") is None


def test_names_from_right_to_left_do_not_turn_what_stands_beside_them(open_page: OpenPage) -> None:
    name = "אבג (דהו)"
    page = open_page(
        page_of(
            blocks_part("Texts", Paragraph(f"First: {name}. 81–90 %; {name} behind it")),
            rows_part("Rows", (Column("Tool"), Column("Share")), [(f"{name} 12", "81 %")]),
        )
    )
    assert page.locator("main p bdi").all_text_contents() == ["אבג (דהו", "אבג (דהו"]
    left = page.evaluate("""() => {
        const text = [...document.querySelectorAll("#texts p")].at(-1).lastChild.previousSibling.previousSibling;
        const range = document.createRange();
        const placed = (from, to) => {
            range.setStart(text, from);
            range.setEnd(text, to);
            return range.getBoundingClientRect().left;
        };
        const at = text.data.indexOf("81");
        return [placed(at, at + 2), placed(at + 3, at + 5)];
    }""")
    assert left[0] < left[1], "81 stands before 90"
    assert page.locator("#rows tbody th").evaluate("cell => getComputedStyle(cell).unicodeBidi") == "plaintext"


def test_sentences_keep_numbers_and_their_per_cent_on_one_line() -> None:
    assert sentence("81–90 % of <b>") == "81–90\u00a0% of &lt;b&gt;"


def test_the_words_of_the_page_are_json_that_ends_where_it_ends() -> None:
    from itsm_fit.report.html.markup import data

    packed = data("x", {"a": "</script><!--\u2028"})
    inner = packed.removeprefix('<script type="application/json" id="x">').removesuffix("</script>")
    assert "<" not in inner
    assert json.loads(inner) == {"a": "</script><!--\u2028"}
