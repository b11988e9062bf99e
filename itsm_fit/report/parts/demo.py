"""The demo script as a workbook: a sheet to take into the meeting and write on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from itsm_fit.importing.demo_form import HIDDEN, MARK, REMARKS, REQUIREMENT, SEEN, VERSION
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    table_part,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import step_name
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.scoring.demo import DemoAct, DemoScene, DemoScript, demo_script
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import CARRIED, PATH_ENDS, PRIORITY, level_words, signed
from itsm_fit.scoring.wording import count, percent
from itsm_fit.visible import shorten

_LONGEST_WORDS = 180
"""Characters of a vendor's words that help in a demo; the sheet Answers of the report has them all."""


def demo_book(scripts: Iterable[DemoScript], *, project: str, made_on: date) -> bytes:
    """The bytes of an .xlsx file, a sheet a script, set up to be printed; the same for the same scripts and day."""
    book = Book(tr("Demo script"), project, made_on)
    taken: set[str] = {HIDDEN.casefold()}
    tools = {}
    for script in scripts:
        name = free_name(script.process.name, taken, tr("Process"))
        book.add(name, _sheet(script))
        tools[name] = script.tool
    book.hidden(HIDDEN, [(MARK, str(VERSION)), *tools.items()])
    return book.close()


def wanted(fit: Fit) -> bool:
    """Whether there is a tool that could show something."""
    return bool(fit.tools and fit.processes)


def demo(material: Material) -> ReportPart:
    """What the first tool of the ranking is to show, process by process."""
    leader = material.fit.tools[0].name
    scripts = [demo_script(material.fit, process.id, leader) for process in material.fit.processes]
    blocks = [block for script in scripts if script.acts for block in _script(script)]
    return ReportPart(
        tr("What {tool} is to show", tool=leader),
        tr(
            "Paths by which cases fail, or may fail, the likeliest first. The window writes such a script for any tool."
        ),
        tuple(blocks) or (Paragraph(str(_NOTHING)),),
    )


def _script(script: DemoScript) -> Iterator[ReportBlock]:
    yield Subheading(script.process.name)
    yield Paragraph(_lead(script), Voice.NOTE)
    yield DataTable(_COLUMNS, list(_rows(script)))


_BACK = Phrase("Write yes or no under Seen: taken in on the page Tools like an answer, the script grades the answers.")
_NOTHING = Phrase("No path fails and none is open: every step that asks something is carried.")
_COLUMNS = (
    Column(Phrase("Path"), styles.NUMBER, least=6),
    Column(Phrase("Share of cases"), styles.SMALL_SHARE, least=9),
    Column(Phrase("No."), styles.NUMBER, least=5),
    Column(Phrase("Step to show"), styles.STRONG._replace(wrap=True), most=24),
    Column(Phrase("Lane"), styles.TEXT, most=16, optional=True),
    Column(Phrase("Today"), least=15),
    Column(REQUIREMENT, styles.TEXT, most=14),
    Column(Phrase("What it asks"), styles.TEXT, most=36, least=24),
    Column(Phrase("Priority"), least=8),
    Column(Phrase("Vendor says"), styles.TEXT, most=30),
    Column(Phrase("What to look for"), styles.TEXT, most=38, least=30),
    Column(SEEN, styles.TEXT, least=8),
    Column(REMARKS, styles.TEXT, least=18),
)


def _sheet(script: DemoScript) -> ReportPart:
    return table_part(
        tr("What {tool} is to show: {process}", tool=script.tool, process=script.process.name),
        " ".join((_lead(script), str(_BACK))),
        _COLUMNS,
        _rows(script),
        str(_NOTHING),
    )


def _lead(script: DemoScript) -> str:
    paths = script.paths
    if not paths.played:
        return tr("The process has too many markings to be played exactly, so its paths are not listed.")
    if paths.total is None or not paths.paths:
        return tr("Paths by which cases fail, the likeliest first.")
    sentences = [
        tr(
            "{share} of the cases come to a step that is not carried, or not known to be. Each path leads from the "
            "start to the first such step.",
            share=percent(paths.total),
        ),
        tr("Walk each path with a case of your own and note what you saw."),
    ]
    if not paths.complete:
        likeliest = trn(
            "They are the {count} likeliest and make up {share} of all cases.",
            "They are the {count} likeliest and make up {share} of all cases.",
            len(paths.paths),
            count=count(len(paths.paths)),
            share=percent(paths.listed),
        )
        sentences.insert(1, likeliest)
    return " ".join(sentences)


def _rows(script: DemoScript) -> Iterator[Row]:
    for number, act in enumerate(script.acts, start=1):
        for at, scene in enumerate(act.scenes, start=1):
            yield from _scene_rows(number, at, act, scene)


def _scene_rows(number: int, at: int, act: DemoAct, scene: DemoScene) -> Iterator[Row]:
    last = at == len(act.scenes)
    today: Cell | str = tr("asks nothing")
    if scene.carried is not None:
        words = signed(PATH_ENDS, act.outcome) if last else signed(CARRIED, scene.carried)
        today = Cell(words, styles.VERDICT[scene.carried])
    start = (number, act.path.share, at, step_name(scene.step), scene.step.lane, today)
    if not scene.asks:
        yield (*start, None, None, None, None, tr("The case passes on as drawn."), None, None)
    for ask in scene.asks:
        requirement = ask.requirement
        said = " — ".join(part for part in (ask.answer.raw or level_words(ask.answer), ask.answer.comment) if part)
        said = shorten(" ".join(said.split()), _LONGEST_WORDS)
        priority = PRIORITY[requirement.priority]
        yield (*start, requirement.id, requirement.text, priority, said, ask.look_for, None, None)
