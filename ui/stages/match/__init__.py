"""Matching the rows of vendors' tables to requirements, with the keyboard."""
