"""Bringing spreadsheets in: a summary to agree to, and the review behind it."""
