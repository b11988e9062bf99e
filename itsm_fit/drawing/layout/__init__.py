"""Giving a place to what has none: whole documents, processes, single elements, flows."""
