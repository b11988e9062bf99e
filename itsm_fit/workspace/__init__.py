"""Projects that several desks work on: in a database, entity by entity, with every version kept."""

from itsm_fit.extras import require

require("workspace", "sqlalchemy", "alembic", "psycopg", "keyring")
