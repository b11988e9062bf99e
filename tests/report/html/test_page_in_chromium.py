"""The page as people use it: in a real browser, by mouse and by keyboard."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect
from report_fits import diced_fit
from report_pages import DAY, OpenPage, blocks_part, column, page_of, rows_part, sample_fit, sample_page, texts

from itsm_fit.drawing.pages import drawings_of
from itsm_fit.drawing.paint import paint_of
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ProcessDrawing, Reference
from itsm_fit.report.html import html_report
from itsm_fit.scoring.wording import interval

_FIGURES = (Column("Name", styles.STRONG), Column("Share", styles.HEAT), Column("Said", styles.CENTRED))


def test_the_figures_on_the_page_are_those_of_the_fit(open_page: OpenPage) -> None:
    fit, page = sample_fit("itsm"), open_page(sample_page("itsm"))
    ranking = page.locator("#ranking table")
    assert column(ranking, 1) == [tool.name for tool in fit.tools]
    for place, ends in ((3, "end_to_end"), (5, "coverage")):
        for end in (0, 1):
            cells = ranking.locator(f"tbody tr > :nth-child({place + end + 1})")
            worth = cells.evaluate_all("cells => cells.map(cell => cell.dataset.worth)")
            expected = [getattr(tool, ends)[end] for tool in fit.tools]
            assert [float(each) for each in worth] == pytest.approx(expected, abs=1e-12)
    steps = [step for process in fit.processes for step in process.steps]
    first = steps[0].tools[fit.tools[0].name]
    assert first.coverage is not None
    assert interval(first.coverage) in column(page.locator("#steps table"), 7)[0]
    assert page.locator("#answers table").get_attribute("data-rows") == str(len(fit.support.answers))


def test_a_column_is_sorted_by_what_it_says_by_mouse_and_by_keyboard(open_page: OpenPage) -> None:
    said = ["9 %", "81–90 %", "< 0.1 %", "–", "100 %", "> 99.9 %", "", "9.5–20 %"]
    rows = [
        (f"N{at}", share, text)
        for at, (share, text) in enumerate(zip((0.8123, 0.8121, 0.1, None, 1.0, 0.0, 0.5, 0.09), said, strict=True))
    ]
    page = open_page(page_of(rows_part("Figures", _FIGURES, rows)))
    table = page.locator("table")
    by_share = table.get_by_role("button", name="Share")
    by_share.click()
    assert column(table, 0) == ["N5", "N7", "N2", "N6", "N1", "N0", "N4", "N3"]
    assert table.locator("th:has-text('Share')").get_attribute("aria-sort") == "ascending"
    by_share.press("Enter")
    assert column(table, 0) == ["N4", "N0", "N1", "N6", "N2", "N7", "N5", "N3"]
    by_share.press("Space")
    assert column(table, 0) == [row[0] for row in rows]
    table.get_by_role("button", name="Said").click()
    assert column(table, 2) == ["< 0.1 %", "9 %", "9.5–20 %", "81–90 %", "> 99.9 %", "100 %", "–", ""]


def test_a_long_table_is_sorted_filtered_searched_and_turned_as_a_whole(open_page: OpenPage) -> None:
    kinds = ("must", "should", "could")
    columns = (Column("Id"), Column("Kind"), Column("Number", styles.NUMBER))
    rows = [(f"R{at}", kinds[at % 3], float((at * 7919) % 1000)) for at in range(1000)]
    page = open_page(page_of(rows_part("Rows", columns, rows)))
    table, said = page.locator("table"), page.locator(".count")
    assert column(table, 0) == [f"R{at}" for at in range(100)]
    expect(said).to_have_text("Rows 1 to 100 of 1\u2009000")
    page.get_by_role("button", name="Last rows").click()
    assert column(table, 0)[-1] == "R999"
    table.get_by_role("button", name="Number").click()
    assert [float(each) for each in column(table, 2)] == [float(at) for at in range(100)]
    page.get_by_label("Kind").select_option("could")
    expect(said).to_have_text("Rows 1 to 100 of 333")
    assert set(column(table, 1)) == {"could"}
    page.get_by_label("Search the report").fill("R99")
    expect(said).to_have_text("3 of 1\u2009000 rows")
    assert sorted(column(table, 0)) == ["R992", "R995", "R998"]
    page.get_by_label("Kind").select_option("")
    assert sorted(column(table, 0)) == ["R99", *(f"R99{at}" for at in range(10))]


def test_a_search_counts_every_place_shows_only_parts_with_it_and_walks_through_them(open_page: OpenPage) -> None:
    page = open_page(sample_page("small"))
    fit = sample_fit("small")
    page.keyboard.press("/")
    page.keyboard.type("invented birch")
    page.keyboard.press("Enter")
    found = page.locator("#page-found")
    expect(found).to_contain_text("1 of ")
    total = int(found.inner_text().split()[-1])
    marked = page.evaluate("[...CSS.highlights.get('found')].length + [...CSS.highlights.get('here')].length")
    assert marked >= total > len(fit.processes)
    shown = page.locator("main > section:visible")
    assert all("invented birch" in text.casefold() for text in shown.all_text_contents())
    assert shown.count() < page.locator("main > section").count()
    rows = page.locator("#process-figures tbody tr")
    assert all("Invented Birch" in text for text in rows.all_text_contents())
    seen = []
    for _ in range(total):
        seen.append(
            page.locator(".here").evaluate(
                "place => { place.id ||= Math.random(); return place.id + place.textContent }"
            )
        )
        page.keyboard.press("Enter")
    expect(found).to_have_text(f"1 of {total}")
    assert len(set(seen)) == total
    page.keyboard.press("Shift+Enter")
    expect(found).to_have_text(f"{total} of {total}")
    page.keyboard.press("Escape")
    expect(found).to_have_text("")
    assert page.locator("main > section:visible").count() == page.locator("main > section").count()


def test_what_is_not_there_is_said_to_be_not_found(open_page: OpenPage) -> None:
    page = open_page(sample_page("small"))
    page.get_by_label("Search the report").fill("no such words")
    expect(page.locator("#page-found")).to_have_text("Not found")
    expect(page.get_by_role("button", name="Next place found")).to_be_disabled()


def test_a_search_finds_a_row_that_is_not_shown_yet_and_shows_it(open_page: OpenPage) -> None:
    rows = [(f"R{at}", f"text of number {at}") for at in range(950)]
    page = open_page(page_of(rows_part("Rows", (Column("Id"), Column("Text")), rows)))
    page.get_by_label("Search the report").fill("NUMBER 94")
    expect(page.locator("#page-found")).to_have_text("0 of 11")
    page.get_by_role("button", name="Next place found").click()
    expect(page.locator(".here")).to_contain_text("R94")
    page.get_by_label("Search the report").press("Enter")
    expect(page.locator(".here")).to_contain_text("R940")


def _why_parts() -> bytes:
    to_answers = Cell("100 %", styles.CENTRED, Reference("Answers", "Alder"))
    to_cell = Cell("INC-07", styles.WORD, Reference("Cells", "INC-07"))
    nowhere = Cell("3", styles.CENTRED, Reference("No such part", "x"))
    figures = rows_part("Figures", _FIGURES[::2], [("Alder", to_answers), ("Birch", nowhere)])
    answers = rows_part(
        "Answers",
        (Column("Requirement"), Column("Level")),
        [(to_cell, "native"), ("INC-08", "none"), ("INC-09", "native")],
        keys=["Alder", "Birch", "Alder"],
    )
    filling = [(f"F{at}", f"vendors.xlsx!Matrix!C{at}") for at in range(300)]
    cells = rows_part(
        "Cells",
        (Column("Requirement"), Column("Source")),
        [*filling, ("INC-07", "vendors.xlsx!Matrix!D14")],
        keys=[*(each for each, _ in filling), "INC-07"],
    )
    return page_of(figures, answers, cells)


def test_a_figure_shows_what_it_is_made_of_down_to_the_vendors_cell(open_page: OpenPage) -> None:
    page = open_page(_why_parts())
    assert page.locator("#figures a.why").all_text_contents() == ["100 %"], "what leads out of the report is no link"
    link = page.locator("#figures a.why")
    panel = page.get_by_role("dialog")
    for key in ("Enter", "Space"):
        link.press(key)
        expect(panel.get_by_role("heading")).to_have_text("Alder · Said · 100 %")
        assert column(panel.locator("table"), 0) == ["INC-07", "INC-09"]
        panel.locator("a.why").press(key)
        expect(panel.locator("dd")).to_have_text(["INC-07", "vendors.xlsx!Matrix!D14"])
        page.get_by_role("button", name="Back").click()
        assert column(panel.locator("table"), 0) == ["INC-07", "INC-09"]
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        expect(link).to_be_focused()
    link.click()
    page.get_by_role("link", name="In the part Answers").click()
    expect(panel).to_be_hidden()
    assert page.evaluate("location.hash") == "#answers"


def test_a_figure_of_the_sample_leads_to_the_cell_of_the_vendors_file(open_page: OpenPage) -> None:
    fit, page = sample_fit("small"), open_page(sample_page("small"))
    panel = page.get_by_role("dialog")
    page.locator("#ranking a.why").first.press("Enter")
    expect(panel).to_be_visible()
    for _ in range(6):
        if panel.get_by_text("vendors.xlsx").count():
            break
        panel.locator("a.why").first.press("Enter")
    said = panel.inner_text()
    sources = [answer.source for answer in fit.support.answers.values()]
    assert any(source in said for source in sources), said


def test_everything_is_reached_by_tab_alone_the_way_to_the_report_first(open_page: OpenPage) -> None:
    page = open_page(_why_parts())
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        name = page.evaluate("""() => {
            const at = document.activeElement;
            const said = at.getAttribute("aria-label") || at.textContent || at.className;
            return at === document.body ? "" : said.slice(0, 30);
        }""")
        if not name:
            break
        reached.append(name)
    assert reached[:2] == ["Skip to the report", "Search the report"]
    assert [each for each in reached if each in {"Figures", "Answers", "Cells"}] == ["Figures", "Answers", "Cells"]
    assert reached.index("Light or dark") < reached.index("Figures") < reached.index("Said") < reached.index("100 %")
    assert {"Level", "INC-07", "Source", "Next rows", "Last rows"} <= set(reached)
    page.keyboard.press("Shift+Tab")
    page.goto(page.url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page-main"


def _drawing(theme: Theme = LIGHT) -> str:
    fit = sample_fit("small")
    process = fit.processes[0]
    document = fit.project.document_of(process.id)
    marks = paint_of(fit, process.id, fit.tools[0].name)
    return to_svg(drawings_of(document)[0].document, theme=theme, paint=marks)


def _drawn_twice() -> bytes:
    drawing = ProcessDrawing("P", "Alder", "Incident, painted by what Alder carries", _drawing)
    return page_of(blocks_part("Drawings", drawing, drawing))


def test_a_drawing_is_looked_at_from_nearer_by_buttons_keys_wheel_and_pointer(open_page: OpenPage) -> None:
    page = open_page(_drawn_twice())
    sheet, svg = page.locator(".sheet").first, page.locator("svg").first

    def seen() -> list[float]:
        return [float(each) for each in str(svg.get_attribute("viewBox")).split()]

    whole = seen()
    figure = page.locator("figure").first
    figure.get_by_role("button", name="Zoom in").click()
    assert seen()[2] == pytest.approx(whole[2] / 1.35)
    figure.get_by_role("button", name="Show all").click()
    assert seen() == pytest.approx(whole)
    sheet.focus()
    page.keyboard.press("+")
    page.keyboard.press("+")
    near = seen()
    page.keyboard.press("ArrowRight")
    assert seen()[0] == pytest.approx(near[0] + near[2] / 10)
    page.keyboard.press("0")
    assert seen() == pytest.approx(whole)
    box = sheet.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 4, box["y"] + box["height"] / 4
    page.mouse.move(x, y)
    page.mouse.wheel(0, -100)
    assert seen() == pytest.approx(whole), "the wheel alone moves the page"
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    expect(svg).not_to_have_attribute("viewBox", " ".join(f"{each:g}" for each in whole))
    near = seen()
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 40, y - 10)
    page.mouse.up()
    assert seen()[0] > near[0]


def test_drawings_side_by_side_have_ids_of_their_own_and_colours_of_both_themes(open_page: OpenPage) -> None:
    page = open_page(_drawn_twice())
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(ids) == len(set(ids))
    patterned = page.locator("svg [fill^='url']")
    assert patterned.count() >= 2
    assert page.evaluate("""() => [...document.querySelectorAll("svg [fill^='url(#']")].every(each => {
        const pattern = document.getElementById(each.getAttribute("fill").slice(5, -1));
        return pattern && pattern.closest("svg") === each.closest("svg");
    })""")
    ground = "getComputedStyle(document.querySelector('svg > rect')).fill"
    assert page.evaluate(ground) == "rgb(255, 255, 255)"
    page.get_by_role("button", name="Light or dark").click()
    assert page.evaluate(ground) == "rgb(27, 33, 41)"


def test_light_and_dark_follow_the_system_until_somebody_chooses(open_page: OpenPage) -> None:
    page = open_page(sample_page("small"), color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(18, 22, 28)"
    toggle = page.get_by_role("button", name="Light or dark")
    expect(toggle).to_have_attribute("aria-pressed", "true")
    page.emulate_media(color_scheme="light")
    assert page.evaluate(ground) == "rgb(246, 247, 249)"
    toggle.click()
    assert page.evaluate(ground) == "rgb(18, 22, 28)"


def test_a_printed_page_has_every_row_and_nothing_to_click(open_page: OpenPage, tmp_path: Path) -> None:
    rows = [(f"R{at}", f"text of number {at}") for at in range(450)]
    page = open_page(page_of(rows_part("Rows", (Column("Id"), Column("Text")), rows), title="A report on paper"))
    page.get_by_role("button", name="Last rows").click()
    page.pdf(path=tmp_path / "printed.pdf", prefer_css_page_size=True)
    command = ["pdftotext", "-layout", str(tmp_path / "printed.pdf"), "-"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    words = printed.split()
    assert [word for word in words if word.startswith("R") and word[1:].isdigit()] == [row[0] for row in rows]
    pages = printed.count("\f")
    assert printed.count("Text\n") == pages > 3, "the heading stands on each page"
    assert "Search" not in printed
    assert "Rows 1" not in printed
    assert column(page.locator("table"), 0)[-1] == "R449"
    assert page.locator("tbody tr").count() == 50


def test_without_scripts_the_first_rows_stand_there_and_it_is_said(open_page: OpenPage) -> None:
    rows = [(f"R{at}", f"text {at}") for at in range(450)]
    page = open_page(page_of(rows_part("Rows", (Column("Id"), Column("Text")), rows)), java_script_enabled=False)
    assert page.locator("tbody tr").count() == 100
    expect(page.get_by_text("The first 100 of 450 rows: a browser that runs scripts shows all.")).to_be_visible()
    expect(page.locator("#page-search")).to_be_hidden()


def test_a_narrow_screen_never_scrolls_sideways_but_its_tables_do(open_page: OpenPage) -> None:
    page = open_page(sample_page("itsm"), viewport={"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    frame = page.locator("#steps .frame")
    assert frame.evaluate("frame => frame.scrollWidth > frame.clientWidth")
    frame.evaluate("frame => frame.scrollTo(600, 300)")
    name, head = page.evaluate(
        """() => {
            const at = selector => document.querySelector("#steps " + selector).getBoundingClientRect();
            const frame = at(".frame");
            const [name, head] = [at("tbody tr:nth-child(10) > :first-child"), at("thead .heads > :nth-child(9)")];
            return [name.x - frame.x, head.y - frame.y];
        }"""
    )
    assert name == pytest.approx(0, abs=2), "the first column stays"
    assert head == pytest.approx(0, abs=2), "the heads stay"


@pytest.mark.slow
@pytest.mark.parametrize("tools", [200, 0])
def test_a_report_of_many_tools_or_of_none_opens(tools: int, open_page: OpenPage) -> None:
    fit = diced_fit(2, 5, 40, [f"Tool {at}" for at in range(tools)])
    page = open_page(html_report(fit, made_on=DAY))
    assert page.locator("#ranking table").count() == bool(tools)
    assert texts(page.locator("main h2"))[0] == "Summary"
    if tools:
        page.get_by_label("Search the report").fill("Tool 199")
        expect(page.locator("#page-found")).to_contain_text("0 of ")
