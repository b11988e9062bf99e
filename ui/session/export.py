"""What the window writes: project, report, drawings. Runs in the background; the engine loads when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.drawing.paint import paint_of_document
from itsm_fit.errors import InputError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import page_of
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.retold import outside
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.delivery import Delivered, deliver
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.safety_copies import SafetyCopies
from ui.session.drawings import ShownDrawing
from ui.session.file_kinds import FileKind
from ui.session.report_wish import ReportWish
from ui.widgets.language import tr

if TYPE_CHECKING:
    from itsm_fit.certainty.rounds import QuestionRound
    from itsm_fit.drawing.pages import PlacedDrawing
    from itsm_fit.replay.result import LogReplay
    from itsm_fit.report.formats import ReportFormat

_PREVIEWED, _PREVIEW_PPI = 40, 96.0
"""Pages of a report that are shown before it is written, and their pixels an inch."""


def project(
    value: Project, path: Path, progress: Progress, *, base: str | None = None, copies: SafetyCopies | None = None
) -> str:
    """Save the project file, `copies` keeping what it replaces; as `save_project` does."""
    from itsm_fit.storage.project_file import save_project

    with copies.keeping(path) if copies is not None else nullcontext():
        return save_project(value, path, base=base, progress=progress)


def written(path: Path, data: bytes, progress: Progress) -> Delivered:
    """Write a file that `progress` can cancel up to its last step, beside one that somebody has open.

    Raises InputError when it cannot be written.
    """
    return deliver(path, data, lambda _target: progress(tr("Writing {file}", file=path.name), 1.0))


def report_format(wish: ReportWish) -> ReportFormat:
    """What a report is written as; reads the template, and raises InputError where that cannot be filled."""
    from itsm_fit.report.formats import FORMATS

    if wish.template is not None:
        from itsm_fit.report.template import format_from
        from itsm_fit.storage.limits import MAX_BYTES

        return format_from(read_bytes(wish.template, limit=MAX_BYTES), wish.template.name)
    return next((each for each in FORMATS if each.key == wish.key), FORMATS[0])


def report_kind(wish: ReportWish) -> FileKind:
    """What files a report is written to."""
    from itsm_fit.report.formats import FORMATS

    known = {each.key: each for each in FORMATS}
    words = known[wish.key].words if wish.key in known else FORMATS[0].words
    return FileKind(words, (f".{wish.key or FORMATS[0].key}",))


def report(fit: Fit, wish: ReportWish, path: Path, progress: Progress) -> list[Delivered]:
    """Write the fit report as it is wished; raises InputError when it cannot be written."""
    from itsm_fit.selection import told

    today = date.today()  # noqa: DTZ011 - the day on the user's calendar
    write, progress = report_format(wish).write, outside(progress)
    with told(fit, progress=within(progress, 0.0, 0.4)) as worded:
        packed = write(worded, progress=within(progress, 0.4, 1.0), made_on=today, chosen=wish.parts, whole=wish.whole)
    return [written(path, packed, progress)]


def starter(path: Path, progress: Progress) -> list[Delivered]:
    """Write a template to start from; raises InputError when it cannot be written."""
    from itsm_fit.report import template

    return [written(path, template.starter(), progress)]


def can_draw_pages() -> bool:
    """Whether any format of reports can show what its pages look like."""
    from itsm_fit.report.formats import FORMATS

    return any(each.pages is not None for each in FORMATS)


def report_pages(fit: Fit, wish: ReportWish, progress: Progress) -> Sequence[bytes]:
    """Pages with which the parts of a report begin, as PNG pictures: as they are printed, whatever it is written as."""
    from itsm_fit.report.formats import FORMATS
    from itsm_fit.selection import told

    today = date.today()  # noqa: DTZ011
    own = [each for each in FORMATS if each.key == wish.key]
    drawers = [each.pages for each in (*own, *FORMATS) if each.pages is not None]
    progress = outside(progress)
    with told(fit, progress=within(progress, 0.0, 0.4)) as worded:
        drawn = drawers[0](
            worded,
            progress=within(progress, 0.4, 1.0),
            made_on=today,
            chosen=wish.parts,
            whole=wish.whole,
            most=_PREVIEWED,
            ppi=_PREVIEW_PPI,
        )
        return list(drawn)  # all of them while the language of the report is spoken


def requirements(value: Project, path: Path, progress: Progress) -> list[Delivered]:
    """Write the requirements as a sheet that can be imported again; raises InputError when it cannot be written."""
    from itsm_fit.report.books.requirements_sheet import requirements_sheet

    today = date.today()  # noqa: DTZ011
    return [written(path, requirements_sheet(value, made_on=today), progress)]


def step_table(document: Document, path: Path, progress: Progress) -> list[Delivered]:
    """Write the processes of a file as tables of steps: sheets of a workbook, or a .csv file each.

    What no such table holds is the note of the first one. Raises InputError when it cannot be written.
    """
    from itsm_fit.importing.steps.listing import sheets_of
    from itsm_fit.report.books.step_table import sheet_names, step_csv, step_workbook

    sheets = sheets_of(document)
    if not sheets:
        raise InputError(tr("Nothing is drawn here yet: there is no table to write."), file=document.name)
    untold = " ".join(sentence for sheet in sheets for sentence in sheet.untold)
    if path.suffix.casefold() == ".csv":
        names = [
            path,
            *(path.with_name(f"{path.stem} {name}.csv") for name in sheet_names(its.name for its in sheets[1:])),
        ]
        done = [written(own, step_csv(sheet), progress) for own, sheet in zip(names, sheets, strict=True)]
    else:
        today = date.today()  # noqa: DTZ011
        done = [written(path, step_workbook(sheets, made_on=today), progress)]
    return [replace(done[0], note=" ".join(filter(None, (done[0].note, untold)))), *done[1:]]


def questionnaire(
    value: Project, path: Path, progress: Progress, *, with_weights: bool, only: str = "", unfilled: bool = False
) -> list[Delivered]:
    """Write the vendor questionnaire, or of it `only` the "musts" or what is still "open".

    Questions that leave something to be filled in are written where they are let through as `unfilled`.

    Raises InputError when nothing is asked, when it cannot be written, or when what is open would tell covered scores.
    """
    from itsm_fit.report.questionnaire import questionnaire as packed
    from itsm_fit.selection import in_report_language

    today = date.today()  # noqa: DTZ011
    asked = _round(value, only) if only else None
    asking = outside(progress)
    with in_report_language(value):
        made = packed(value, made_on=today, with_weights=with_weights, only=asked, unfilled=unfilled, progress=asking)
    return [written(path, made, progress)]


def _round(value: Project, only: str) -> QuestionRound:
    from itsm_fit.certainty.rounds import musts_round, open_round
    from itsm_fit.certainty.settled import open_answers
    from itsm_fit.scoring.fit import score
    from itsm_fit.sealing.cover import require_uncovered

    if only == "musts":
        return musts_round(score(value))
    require_uncovered(value)
    fit = score(value)
    return open_round(fit, open_answers(fit))


def certificate(value: Project, path: Path, progress: Progress) -> list[Delivered]:
    """Write the certificate of the seal; raises FitError where nothing is sealed or the log does not hold."""
    from itsm_fit.report.certificate import certificate as packed

    today = date.today()  # noqa: DTZ011
    return [written(path, packed(value, path.suffix.casefold(), today), progress)]


def pictures(value: Project, process: str, shown: ShownDrawing, path: Path) -> list[tuple[PlacedDrawing, Path]]:
    """Each drawing of the document of a process with the picture that it goes to, the one shown to `path`."""
    from itsm_fit.drawing.pages import drawings_of, file_names_of

    drawings = drawings_of(value.document_of(process))
    asked = shown.of(drawings)
    names = file_names_of(path.stem, drawings)
    beside = [path.with_name(f"{name}{path.suffix}") for name in names]
    return [(each, path if each is asked else other) for each, other in zip(drawings, beside, strict=True)]


def drawing_work(
    value: Project,
    process: str,
    fit: Fit | None,
    tool: str,
    path: Path,
    *,
    shown: ShownDrawing | None = None,
    scale: float = 2.0,
    comments: bool = False,
    lived: LogReplay | None = None,
) -> Callable[[Progress], list[Delivered]]:
    """The work of drawing the document of a process, painted by `tool`, to a file; it tells which it wrote.

    With `lived` what really happened is painted in place of what a tool carries.

    It ends in .svg, .pdf (a page for each drawing), .png (`scale` pixels a diagram unit) or .bpmn (the model with its
    diagrams, without paint). Further drawings than the one shown, the page of the process by default, stand beside the
    picture of that, by their titles. `comments` says whether it shows where comments are open.
    """

    def work(progress: Progress) -> list[Delivered]:
        from itsm_fit.drawing.export import to_pdf, to_png
        from itsm_fit.drawing.layout import arrange
        from itsm_fit.drawing.pages import drawings_of
        from itsm_fit.drawing.svg import to_svg
        from itsm_fit.replay.lived import lived_on
        from itsm_fit.sealing.sign_off_words import standing_lines
        from itsm_fit.storage.bpmn import write_bpmn

        drawn: dict[str, Callable[[str], bytes]] = {".svg": str.encode, ".png": lambda svg: to_png(svg, scale)}
        document, own, ending = value.document_of(process), value.processes[process].id, path.suffix.casefold()
        if ending not in {*drawn, ".pdf", ".bpmn"}:
            raise InputError(tr("A drawing ends in .svg, .png, .pdf or .bpmn: choose one of these."), file=path.name)
        progress(tr("Drawing {file}", file=document.name), 0.2)
        if ending == ".bpmn":
            return [written(path, write_bpmn(arrange(document)), progress)]

        stands = standing_lines(value, document)

        def painted(each: PlacedDrawing, title: str = "") -> str:
            if lived is not None:
                happened = lived_on(value, document, each.document, lived)
                return to_svg(each.document, lived=happened, comments=comments, title=title, notes=stands)
            paint = paint_of_document(value, document, fit, tool, each.within)
            return to_svg(each.document, paint=paint, comments=comments, title=title, notes=stands)

        if ending == ".pdf":
            drawings = drawings_of(document)
            titles, svgs = [each.title for each in drawings], [painted(each) for each in drawings]
            progress(tr("Writing {file}", file=path.name), 0.6)
            return [written(path, to_pdf(svgs, titles), progress)]
        targets = pictures(value, process, shown or ShownDrawing(page_of(document, own)), path)
        targets.sort(key=lambda its: its[1] != path)
        return [written(target, drawn[ending](painted(each, each.title)), progress) for each, target in targets]

    return work
