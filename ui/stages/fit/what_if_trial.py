"""What is being tried: changes beside the project, their figures, and steps back."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QObject, Signal

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import Scenario, ScenarioChange, with_change
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from ui.session.errors import sentence
from ui.session.session import Session
from ui.session.tasks import Task, Tasks
from ui.widgets.language import tr

TRY_KEY = "what if"


class Trial(QObject):
    """Holds changes, applies them to the project as it is, and keeps the figures of both current in the background."""

    changed = Signal()
    """Other changes are tried."""
    scored = Signal()
    """`fit` and `before` are other ones."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.changes: tuple[ScenarioChange, ...] = ()
        self.name = ""
        """The scenario that was taken up, "" for none."""
        self.offered = ""
        """The name that changes which came together go by, "" for none."""
        self._beside: tuple[ScenarioChange, ...] = ()
        self._begun: tuple[ScenarioChange, ...] = ()
        """What was tried already when a scenario was begun, and all that was tried then."""
        self.refused: dict[ScenarioChange, str] = {}
        """Why a change cannot be made."""
        self.before: Fit | None = session.fit
        self.fit: Fit | None = session.fit
        self.why_not = ""
        """Why there are no figures of the changes, "" where there are."""
        self._under_way: Task | None = None
        self._past: list[tuple[ScenarioChange, ...]] = []
        session.fit_changed.connect(self._fit_changed)

    @property
    def dirty(self) -> bool:
        """Whether the changes differ from the scenario that was taken up."""
        return self.changes != self._kept(self.name)

    @property
    def can_go_back(self) -> bool:
        return bool(self._past)

    def try_(self, change: ScenarioChange) -> None:
        """Add a change, or put it in the place of the one of the same subject."""
        self._set(with_change(self.changes, change))

    def drop(self, change: ScenarioChange) -> None:
        """Take a change back."""
        self._set(tuple(each for each in self.changes if each.subject != change.subject))

    def back(self) -> None:
        """Undo the last thing done here."""
        if self._past:
            self.changes = self._past.pop()
            self._after()

    def take_up(self, name: str) -> None:
        """Try a kept scenario; "" begins with nothing."""
        self.name = name
        self._set(self._kept(name))

    def begin(self, scenario: Scenario) -> tuple[ScenarioChange, ...]:
        """Try a scenario that is not kept beside what is tried already, which is given back.

        One that was begun before and left as it was makes way. Where it is tried alone, it is `offered` by its name
        when it is to be kept.
        """
        beside = self._beside if self.changes == self._begun else self.changes
        if not beside:
            self.name, self.offered = "", scenario.name
        self._beside, self._begun = beside, reduce(with_change, scenario.changes, beside)
        self._set(self._begun)
        return beside

    def keep(self, name: str) -> bool:
        """Keep the changes in the project under a name."""
        name = " ".join(name.split())
        scenario = Scenario(name, self.changes)
        if not self._session.edit(
            tr("Keep Scenario “{scenario}”", scenario=name), lambda project: edits.keep_scenario(project, scenario)
        ):
            return self._kept(name) == self.changes != ()
        self.name, self._begun = name, ()
        self.changed.emit()
        return True

    def rename(self, name: str) -> None:
        """Give the scenario that was taken up another name."""
        old = self.name
        if self._session.edit(
            tr("Rename Scenario “{scenario}”", scenario=old), lambda project: edits.rename_scenario(project, old, name)
        ):
            self.name = " ".join(name.split())
            self.changed.emit()

    def throw_away(self) -> None:
        """Drop the changes, and the kept scenario that they are of."""
        old = self.name
        if old:
            self._session.edit(
                tr("Throw Away Scenario “{scenario}”", scenario=old),
                lambda project: edits.remove_scenario(project, old),
            )
        self.take_up("")

    def apply(self) -> bool:
        """Make the changes in the project itself, as one step of undo; begins anew when that worked."""
        text = tr("Apply Scenario “{scenario}”", scenario=self.name) if self.name else tr("Apply What If")
        changes = self.changes
        from itsm_fit.scoring.basis import ProvenSupport

        done = self._session.edit(text, lambda project: edits.apply_changes(project, changes, ProvenSupport()).project)
        if done:
            self.take_up("")
        return done

    def score(self) -> None:
        """Work out the figures of the changes beside those of the project."""
        before, changes, near = self._session.fit, self.changes, self.fit
        if before is None or not changes:
            if self._under_way is not None:
                self._under_way.cancel()
            self._show(before, before, {})
            return

        def work(progress: Progress) -> tuple[Fit, dict[ScenarioChange, str]]:
            return tried(before, changes, progress, near)

        self._under_way = self._tasks.start(
            tr("Trying the changes"), work, lambda its: self._show(before, *its), self._failed, key=TRY_KEY
        )

    def _fit_changed(self) -> None:
        if self._session.fit is None:  # another project was opened
            self.changes, self.name = (), ""
            self._beside = self._begun = ()
            self._past.clear()
            self.changed.emit()
        self.score()

    def _kept(self, name: str) -> tuple[ScenarioChange, ...]:
        project: Project = self._session.project
        return next((each.changes for each in project.scenarios if each.name == name), ())

    def _set(self, changes: tuple[ScenarioChange, ...]) -> None:
        if changes != self.changes:
            self._past.append(self.changes)
            self.changes = changes
        self._after()

    def _after(self) -> None:
        self.changed.emit()
        self.score()

    def _show(self, before: Fit | None, fit: Fit | None, refused: dict[ScenarioChange, str]) -> None:
        self.before, self.fit, self.refused, self.why_not = before, fit, refused, ""
        self.scored.emit()

    def _failed(self, error: BaseException) -> None:
        self.fit, self.why_not = None, tr("The changes could not be scored. {error}", error=sentence(error))
        self.scored.emit()


def tried(
    before: Fit, changes: tuple[ScenarioChange, ...], progress: Progress, near: Fit | None = None
) -> tuple[Fit, dict[ScenarioChange, str]]:
    """The fit of a project with changes, and why some of them cannot be made.

    `near` is a fit of other changes to the same project: trying is mostly moving one of them.
    """
    from itsm_fit.scoring.basis import ProvenSupport
    from itsm_fit.scoring.fit import score

    proven = ProvenSupport(before.workings.basis if before.workings else None)
    applied = edits.apply_changes(before.project, changes, proven)
    fit = score(applied.project, progress, near or before)
    return fit, dict(applied.refused)
