"""Projects, their changes, and every version of every row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "workspace",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("token", sa.String, nullable=False),
    )
    op.create_table(
        "change",
        sa.Column("project", sa.String, sa.ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("token", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("desk", sa.String, nullable=False),
        sa.Column("app", sa.String, nullable=False),
    )
    op.create_table(
        "version",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), sa.Identity(), primary_key=True),
        sa.Column("project", sa.String, sa.ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("class", sa.String, nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("since", sa.Integer, nullable=False),
        sa.Column("until", sa.Integer),
    )
    now = sa.text("until IS NULL")
    op.create_index("version_now", "version", ["project", "key"], unique=True, postgresql_where=now, sqlite_where=now)
    op.create_index("version_since", "version", ["project", "since"])
    op.create_index("version_until", "version", ["project", "until"])
    if op.get_bind().dialect.name == "postgresql":  # who and when is not for a desk to say
        op.execute("ALTER TABLE change ALTER person SET DEFAULT session_user, ALTER at SET DEFAULT now()")
