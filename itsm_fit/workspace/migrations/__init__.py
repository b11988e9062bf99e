"""How the tables of a workspace came to be, step by step; Alembic runs them."""
