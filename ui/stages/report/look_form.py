"""How the project's reports look: a small form, each of whose changes is one step of undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit.drawing.theme import readable_on_paper
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.report_look import DateForm, NumberForm, ReportLook
from itsm_fit.progress import Progress
from itsm_fit.storage.files import read_bytes
from itsm_fit.translations import languages
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.file_kinds import PICTURES
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.fields import ChoiceField, LineField
from ui.widgets.language import Caption, tr
from ui.widgets.messages import MessageBar
from ui.widgets.parts import Button, label, tool_button
from ui.widgets.words import one_line

_LOGO_HEIGHT, _LOGO_WIDTH, _SWATCH = 40, 190, 14
_MOST_READ = 50_000_000
"""Bytes of a file that somebody takes for a logo: enough to say of it what is wrong."""
_AS_USUAL = Caption("as usual")
_LANGUAGES: Mapping[str, Caption] = {"en": Caption("English"), "de": Caption("German"), "fr": Caption("French")}


class LookForm(QWidget):
    """Organisation, title, logo, colour, forms of days and numbers, language."""

    def __init__(self, session: Session, tasks: Tasks, messages: MessageBar, dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._tasks, self._messages, self._dialogs = session, tasks, messages, dialogs
        self.organisation = LineField(tr("Organisation"), tr("none"))
        self.title = LineField(tr("Title"))
        self.logo = QLabel()
        self.choose_logo = Button(tr("Choose…"))
        self.choose_logo.setAccessibleName(tr("Choose a logo"))
        self.choose_logo.setToolTip(tr("A PNG or JPEG picture of at most 1 MB"))
        self.remove_logo = tool_button(tr("Remove"), tr("Write reports without a logo"))
        self.accent = LineField(tr("Colour of headings"), str(_AS_USUAL))
        self.pick_accent = tool_button(tr("Pick…"), tr("Pick the colour of headings"))
        self.darkened = label("", "muted")
        self.dates = ChoiceField(tr("Dates"))
        self.numbers = ChoiceField(tr("Numbers"))
        self.language = ChoiceField(tr("Language"))
        """Stands beside what the report is written as, not in this form."""
        self._shown_logo: bytes | None = None
        self._connect()
        self._lay_out()
        session.project_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the look of the project that is open."""
        project = self._session.project
        look = project.report_look
        self.organisation.show_value(look.organisation)
        self.title.setPlaceholderText(
            tr("Fit report: {project}", project=one_line(project.name)) if project.name else tr("Fit report")
        )
        self.title.show_value(look.title)
        self.accent.show_value(look.accent)
        self._show_colour(look.accent)
        self._show_logo(look)
        usual = (tr("as the language writes them"), None)
        self.dates.show_values([usual, *((form.example, form) for form in DateForm)], look.dates)
        self.numbers.show_values([usual, *((form.example, form) for form in NumberForm)], look.numbers)
        self.language.show_values(_languages(), look.language)

    # ------------------------------------------------------------ changing

    def _change(self, text: str, **values: Any) -> None:
        def change(project: Project) -> Project:
            return edits.set_report_look(project, replace(project.report_look, **values))

        self._session.edit(text, change)
        self.refresh()

    def _ask_logo(self) -> None:
        path = self._dialogs.open_file(tr("Choose a logo"), self._folder(), str(PICTURES))
        if path is not None:
            self._tasks.start(
                tr("Reading {file}", file=path.name),
                lambda _progress: _read_logo(path, _progress),
                lambda logo: self._change(tr("Choose the logo of reports"), logo=logo),
                lambda error: self._messages.error(sentence(error)),
                key="logo",
            )

    def _ask_colour(self) -> None:
        colour = self._dialogs.colour(tr("Colour of headings"), self._session.project.report_look.accent)
        if colour is not None:
            self._change(tr("Choose the colour of reports"), accent=colour)

    def _folder(self) -> str:
        path = self._session.path
        return str(path.parent if path else Path.home())

    # ------------------------------------------------------------ showing

    def _show_logo(self, look: ReportLook) -> None:
        if look.logo == self._shown_logo:
            return
        self._shown_logo = look.logo
        image = QImage.fromData(look.logo) if look.logo else QImage()
        self.remove_logo.setVisible(bool(look.logo))
        if image.isNull():
            self.logo.setPixmap(QPixmap())
            self.logo.setText(tr("cannot be shown") if look.logo else tr("none"))
        else:
            room = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = image.scaled(
                round(_LOGO_WIDTH * room), round(_LOGO_HEIGHT * room), Qt.AspectRatioMode.KeepAspectRatio, smooth
            )
            shown.setDevicePixelRatio(room)
            self.logo.setPixmap(QPixmap.fromImage(shown))
        self.logo.setAccessibleName(
            tr("Logo, {width} × {height} pixels", width=image.width(), height=image.height())
            if not image.isNull()
            else tr("Logo: {what}", what=self.logo.text())
        )

    def _show_colour(self, accent: str) -> None:
        swatch = QPixmap(_SWATCH, _SWATCH)
        swatch.fill(QColor(accent) if accent else Qt.GlobalColor.transparent)
        self.pick_accent.setIcon(QIcon(swatch) if accent else QIcon())
        self.pick_accent.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ink = readable_on_paper(accent) if accent else accent
        self.darkened.setVisible(ink != accent)
        self.darkened.setText(tr("Written as {ink}, darker, so that it can be read on white.", ink=ink))

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.organisation.given.connect(lambda text: self._change(tr("Name the organisation"), organisation=text))
        self.title.given.connect(lambda text: self._change(tr("Title the reports"), title=text))
        self.accent.given.connect(lambda text: self._change(tr("Choose the colour of reports"), accent=text))
        self.dates.given.connect(lambda form: self._change(tr("Write dates otherwise"), dates=form))
        self.numbers.given.connect(lambda form: self._change(tr("Write numbers otherwise"), numbers=form))
        self.language.given.connect(lambda code: self._change(tr("Choose the language of reports"), language=code))
        self.choose_logo.clicked.connect(self._ask_logo)
        self.remove_logo.clicked.connect(lambda: self._change(tr("Remove the logo of reports"), logo=b""))
        self.pick_accent.clicked.connect(self._ask_colour)

    def _lay_out(self) -> None:
        rows = {
            tr("Organisation"): self.organisation,
            tr("Title"): self.title,
            tr("Logo"): self.logo,
            " ": row_of(self.choose_logo, self.remove_logo),
            tr("Colour of headings"): row_of(self.accent, self.pick_accent),
            "": self.darkened,
            tr("Dates"): self.dates,
            tr("Numbers"): self.numbers,
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(label(tr("How it looks"), "section"))
        box.addLayout(rows_of(rows))


def rows_of(rows: Mapping[str, QWidget]) -> QFormLayout:
    """Names and fields in two columns, each name at the level of its field."""
    form = QFormLayout()
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(14)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, widget in rows.items():
        called = label(name, wrap=False)
        called.setMinimumHeight(widget.sizeHint().height())
        form.addRow(called, widget)
    return form


def row_of(first: QWidget, *more: QWidget) -> QWidget:
    """Widgets side by side; a field at their beginning takes the room that is left."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    for at, widget in enumerate((first, *more)):
        line.addWidget(widget, 0 if at or isinstance(first, Button) else 1)
    if isinstance(first, Button):
        line.addStretch(1)
    return made


def _read_logo(path: Path, _progress: Progress) -> bytes:
    from itsm_fit.drawing.picture import require_drawable

    data = read_bytes(path, limit=_MOST_READ)
    require_drawable(data)
    return data


def _languages() -> list[tuple[str, object]]:
    """What reports can be written in."""
    return [
        (tr("as the program speaks"), ""),
        *((str(_LANGUAGES[code]), code) for code in languages() if code in _LANGUAGES),
    ]
