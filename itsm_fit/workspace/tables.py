"""The tables of a workspace, as queries name them; `migrations` makes them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData()

workspace = Table(
    "workspace",
    metadata,
    Column("id", String, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("made_at", DateTime(timezone=True), nullable=False),
)
"""One row: which workspace this is. A restore begins a new epoch."""

project = Table(
    "project",
    metadata,
    Column("id", String, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("token", String, nullable=False),
)
"""The projects; `token` is that of the change that made the revision."""

change = Table(
    "change",
    metadata,
    Column("project", ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("token", String, nullable=False),
    Column("person", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("desk", String, nullable=False),
    Column("app", String, nullable=False),
)
"""Who committed what revision, and when by the clock of the server. `token` is drawn anew for each: where that of a
revision is another one than it was, the workspace came back older and went on."""

version = Table(
    "version",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), Identity(), primary_key=True),
    Column("project", ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    Column("key", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("class", String, nullable=False),
    Column("owner", String, nullable=False),
    Column("value", Text, nullable=False),
    Column("since", Integer, nullable=False),
    Column("until", Integer),
)
"""Every version of every row; `since` is the revision that brought it, `until` that which replaced it or took it away.
Nothing else of a version ever changes."""

_NOW = text("until IS NULL")
Index("version_now", version.c.project, version.c.key, unique=True, postgresql_where=_NOW, sqlite_where=_NOW)
Index("version_since", version.c.project, version.c.since)
Index("version_until", version.c.project, version.c.until)
