"""Judging by evaluators: how far they agree, and what goes on record of it."""
