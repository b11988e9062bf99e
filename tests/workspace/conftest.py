"""The PostgreSQL of the tests."""

from __future__ import annotations

from postgres_server import postgres, postgres_server

__all__ = ["postgres", "postgres_server"]
