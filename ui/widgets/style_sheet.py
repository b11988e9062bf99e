"""The style sheet of the window, from a theme. Widgets name their part by the dynamic property ``part``.

It also keeps text text: no label, message box or tool tip of the window reads markup, whoever wrote what it says.
"""

from __future__ import annotations

from string import Template

from itsm_fit.drawing.theme import Theme, mix
from itsm_fit.resources import folder

_TITLE, _HEADING = 20 / 9, 12 / 9
"""How much larger than text their letters are."""
_SHEET = Template("""
QMainWindow, QDialog { background: $canvas; }
QLabel, QToolTip { qproperty-textFormat: PlainText; }
QToolTip { background: $raised; color: $ink; border: 1px solid $border; padding: 4px 6px; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }

QDialog[part="popup"] { background: $raised; border: 1px solid $border; }
QMenuBar { background: $surface; color: $ink; border-bottom: 1px solid $border; padding: 1px 6px; }
QMenuBar::item { padding: 3px 8px; border: 1px solid transparent; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; border-color: $accent; }
QMenu { background: $raised; color: $ink; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 4px 27px 4px 9px; border: 1px solid transparent; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_fill; border-color: $accent; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 5px 4px; }

QStatusBar { background: $surface; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }

QDockWidget { color: $muted; font-weight: 600; }
QDockWidget::title { background: $surface; padding: 6px 10px; border-bottom: 1px solid $border; text-align: left; }

QTabBar { background: transparent; qproperty-drawBase: 0; qproperty-elideMode: ElideNone; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $ink; background: $hover; }
QTabBar:focus { background: $hover; }
QTabBar::tab:selected:focus { border-bottom: 4px solid $accent; padding-bottom: 4px; }
QTabBar[part="inner"]::tab { padding: 3px 12px; }

QTableView, QTreeView, QListView { background: $surface; color: $ink; border: 0; outline: 0; gridline-color: $quiet;
  selection-background-color: $accent_fill; selection-color: $ink; }
QTableView::item, QListView::item { padding: 3px 8px; }
QTableView::item:selected, QListView::item:selected { background: $accent_fill; color: $ink; padding: 2px 7px;
  border: 1px solid transparent; border-top-color: $accent; border-bottom-color: $accent; }
QTreeView::item { padding: 1px; }
QTreeView::item:selected { background: $accent_fill; color: $ink; padding: 0; border: 1px solid transparent;
  border-top-color: $accent; border-bottom-color: $accent; }
QTreeView::item:focus { border: 1px solid $accent; padding: 0; }
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:selected { padding: 0; border: 0; }
QTableView::item:hover:!selected, QListView::item:hover:!selected { background: $hover; color: $ink; }
QTableView::item:focus, QListView::item:focus { border: 2px solid $accent; padding: 1px 6px; }
QTreeView::indicator:unchecked, QListView::indicator:unchecked, QTableWidget::indicator:unchecked,
QCheckBox::indicator:unchecked {
  border: 1px solid $muted; border-radius: 3px; width: 11px; height: 11px; }
QTreeView::indicator:checked, QListView::indicator:checked, QTableWidget::indicator:checked,
QCheckBox::indicator:checked {
  border: 1px solid $accent; border-radius: 3px; width: 11px; height: 11px; background: $accent; image: url("$check"); }
QRadioButton::indicator:unchecked { border: 1px solid $muted; border-radius: 6px; width: 11px; height: 11px; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: 0; padding: 5px 11px;
  border-bottom: 1px solid $border;
  font-weight: 600; }
QHeaderView::section:hover { color: $ink; background: $hover; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $border; }

QPushButton { background: $raised; color: $ink; border: 1px solid $outline; border-radius: 5px; padding: 5px 14px; }
QPushButton:hover { background: $hover; border-color: $line; }
QPushButton:pressed { background: $accent_fill; }
QPushButton { outline: 0; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton[part="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[part="primary"]:hover { background: $accent_hover; }
QPushButton[part="primary"]:focus { border: 3px double $on_accent; padding: 3px 12px; }
QPushButton:disabled, QPushButton[part="primary"]:disabled { background: $raised; color: $faint;
  border-color: $border; }
QPushButton[part="card"] { text-align: left; padding: 10px 14px; border-radius: 8px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { background: $surface; border: 1px solid $border; border-radius: 6px; top: -1px; }
QTabWidget > QStackedWidget > QWidget { background: $surface; }

QToolButton { background: transparent; color: $ink; border: 1px solid transparent; border-radius: 5px;
  padding: 4px 6px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_fill; border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton:focus { border: 2px solid $accent; padding: 3px 5px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $ink; placeholder-text-color: $muted;
  border: 1px solid $outline; border-radius: 5px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox { padding: 3px 4px; }
QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover { border-color: $line; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; border-color: $border; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 2px 3px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 18px; background: transparent;
  subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 11px; height: 11px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off,
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: none; }
QDateEdit::drop-down { border: 0; width: 24px; }
QDateEdit::down-arrow { width: 14px; height: 14px; }
QAbstractItemView QLineEdit { padding: 0 7px; }
QInputDialog QLineEdit { min-width: 400px; }
QDoubleSpinBox[trouble="true"] { color: $error; }
QLineEdit[trouble="true"], QLineEdit[trouble="true"]:focus { color: $error; border: 1px solid $error; }
QLineEdit[part="name"] { font-size: ${heading}pt; font-weight: 600; }
QPlainTextEdit { background: $surface; color: $ink; placeholder-text-color: $muted;
  border: 1px solid $outline; border-radius: 5px; padding: 1px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 0; }
QPlainTextEdit[readOnly="true"] { border-color: $border; }
QPlainTextEdit[part="passage"] { background: transparent; border: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; background: transparent; }
QComboBox { combobox-popup: 0; qproperty-maxVisibleItems: 12; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px; }

QScrollArea, QScrollArea > QWidget > QWidget[part="page"] { background: $surface; border: 0; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: $outline; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $quiet; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 1px 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }

QWidget[part="surface"] { background: $surface; }
QWidget[part="desk"] { background: $canvas; }
QLabel[part="paper"] { border: 1px solid $border; }
QWidget[part="strip"] { background: $surface; border-bottom: 1px solid $border; }
QTabBar::tear { width: 0; border: 0; }
QTabBar::scroller { width: 24px; }
QTabBar QToolButton { background: $surface; border: 0; padding: 0; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton::left-arrow { image: url("$chevron_left"); width: 14px; height: 14px; }
QTabBar QToolButton::right-arrow { image: url("$chevron_right"); width: 14px; height: 14px; }
QFileDialog { backward-icon: url("$chevron_left"); forward-icon: url("$chevron_right");
  filedialog-parent-directory-icon: url("$chevron_up"); }
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled { image: none; }
QTabBar::close-button { image: url("$close"); subcontrol-position: right; width: 14px; height: 14px; }
QTabBar::close-button:hover { background: $quiet; border-radius: 4px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QToolBar { background: $surface; border: 0; spacing: 0; padding: 0; }
QFrame[part="palette"] { background: $surface; border-right: 1px solid $border; }
QFrame[part="palette"] QToolButton, QFrame[part="palette"] QToolButton:focus { padding: 0; }
QFrame[part="rail"] { background: $surface; border-right: 1px solid $border; }
QFrame[part="rail"] QToolButton { color: $muted; border-radius: 8px; padding: 7px 2px 6px 2px; }
QFrame[part="rail"] QToolButton[dense="true"] { padding: 1px 2px 1px 2px; }
QFrame[part="rail"] QToolButton:checked { background: $accent_fill; color: $ink; }
QFrame[part="rail"] QToolButton:focus { border: 2px solid $accent; padding: 6px 1px 5px 1px; }
QFrame[part="rail"] QToolButton[dense="true"]:focus { padding: 0 1px; }
QLabel { background: transparent; }
QLabel[part="title"] { font-size: ${title}pt; font-weight: 600; color: $ink; }
QLabel[part="heading"] { font-size: ${heading}pt; font-weight: 600; color: $ink; }
QLabel[part="section"] { font-weight: 600; color: $muted; }
QLabel[part="strong"] { font-weight: 600; color: $ink; }
QLabel[part="muted"] { color: $muted; }
QLabel[part="error"] { color: $error; }
QLabel[part="warning"] { color: $warning; }
QLabel[part="info"] { color: $info; }
QLabel[part="caption"] { background: $raised; color: $ink; border: 1px solid $border; border-radius: 4px;
  padding: 3px 8px; font-weight: 600; }
QLabel[part="quote"] { color: $ink; font-style: italic; }

QFrame[part="card"] { background: $raised; border: 1px solid $border; border-radius: 7px; }
QFrame[part="card"]:focus { border: 1px solid $accent; }
QFrame[part="drop"] { background: $surface; border: 2px dashed $border; border-radius: 14px; }
QFrame[part="drop"][over="true"] { border-color: $accent; background: $accent_fill; }
QFrame[part="hint"] { background: $raised; border: 1px solid $line; border-radius: 5px; }
QToolButton[part="link"] { color: $accent; padding: 1px 4px; }
QToolButton[part="link"]:focus { padding: 0 3px; }
QFrame[part="message"] { background: $raised; border: 1px solid $border; border-radius: 4px; }
QFrame[part="message"][severity="error"] { border-left: 4px solid $error; }
QFrame[part="message"][severity="warning"] { border-left: 4px solid $warning; }
QFrame[part="message"][severity="info"] { border-left: 4px solid $info; }
QLabel[part="badge"] { border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QLabel[part="badge"][outcome="yes"] { background: $carried_fill; color: $carried_ink; }
QLabel[part="badge"][outcome="open"] { background: $open_fill; color: $open_ink; }
QLabel[part="badge"][outcome="no"] { background: $not_carried_fill; color: $not_carried_ink; }
""")


def style_sheet(theme: Theme, points: float = 9.0) -> str:
    """The whole sheet with the theme's colours in place, headings larger than text of so many points."""
    colours = {
        name: getattr(theme, name)
        for name in [
            "canvas",
            "surface",
            "raised",
            "ink",
            "muted",
            "line",
            "border",
            "outline",
            "faint",
            "accent",
            "accent_fill",
            "on_accent",
            "hover",
            "error",
            "warning",
            "info",
        ]
    }
    verdicts = {
        f"{name}_{part}": getattr(getattr(theme, name), part)
        for name in ("carried", "open", "not_carried")
        for part in ("fill", "ink")
    }
    return _SHEET.substitute(
        colours,
        **verdicts,
        quiet=mix(theme.border, theme.surface, 0.5),
        title=round(points * _TITLE),
        heading=round(points * _HEADING),
        chevron=_icon("chevron", theme),
        chevron_up=_icon("chevron-up", theme),
        chevron_left=_icon("chevron-left", theme),
        chevron_right=_icon("chevron-right", theme),
        close=_icon("close", theme),
        check=_icon("check", theme),
        accent_hover=mix(theme.accent, theme.ink, 0.15),
    )


def _icon(name: str, theme: Theme) -> str:
    """The path of an icon that comes in two colours, as style sheets want it."""
    return (folder("resources") / "icons" / f"{name}-{theme.name}.svg").as_posix()
