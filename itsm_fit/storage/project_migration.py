"""From the schemas of earlier project files to the one of today, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Settings
from itsm_fit.storage.project_wire import settings_to_wire

SCHEMA = 1
"""The schema that is written."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]


def _from_0(old: dict[str, Any]) -> dict[str, Any]:
    """Schema 0 could leave out what was empty or as usual."""
    usual = {"all_of": [], "documents": [], "links": [], "matrices": [], "name": "", "requirements": []}
    return usual | {"settings": settings_to_wire(Settings())} | old


MIGRATIONS: Mapping[int, Migration] = {0: _from_0}
"""What turns a schema into the next one."""


def migrated(old: object, schema: int, name: str) -> dict[str, Any]:
    """A project of an older `schema` in the form of today; raises InputError when the way there is not known."""
    if not isinstance(old, dict):
        raise InputError(tr("This is no project file: choose another one."), file=name)
    project: dict[str, Any] = old
    for version in range(schema, SCHEMA):
        if version not in MIGRATIONS:
            raise InputError(
                tr(
                    "Projects of schema {version} are no longer read: save it with an older ITSM Fit first.",
                    version=version,
                ),
                file=name,
            )
        project = MIGRATIONS[version](project) | {"schema": version + 1}
    return project
