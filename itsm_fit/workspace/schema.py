"""Making the tables of a workspace, and bringing an older one up to date."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from itsm_fit.language import tr
from itsm_fit.workspace import tables
from itsm_fit.workspace.workspace_errors import VersionsApart

STEPS = Path(__file__).parent / "migrations"
VERSIONS = ("1", "2")
"""What the steps make, the oldest first; this app works with the last."""


def upgrade(connection: Connection) -> None:
    """Make what is missing, one step after the other; a workspace of today stays as it is."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    command.upgrade(config, "head")
    if not connection.scalar(select(func.count()).select_from(tables.workspace)):
        made = {"id": uuid.uuid4().hex, "epoch": 1, "made_at": datetime.now(UTC)}
        connection.execute(tables.workspace.insert().inline(), made)


def require_this_version(connection: Connection, address: str) -> None:
    """Raise VersionsApart, which says who has to do what, unless the tables are those that this app knows."""
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found == VERSIONS[-1]:
        return
    if found in VERSIONS:
        raise VersionsApart(
            tr(
                "The workspace is of an older ITSM Fit (version {found}, this one needs {known}): its keeper runs "
                "“itsm-fit workspace upgrade”.",
                found=found,
                known=VERSIONS[-1],
            ),
            file=address,
        )
    raise VersionsApart(
        tr(
            "The workspace is of a newer ITSM Fit (version {found}, this one knows {known}): install the newer one "
            "here.",
            found=found,
            known=VERSIONS[-1],
        ),
        file=address,
    )
