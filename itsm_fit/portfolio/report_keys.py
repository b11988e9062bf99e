"""What the report of a portfolio can be written as; to know that loads nothing of what writes it."""

from typing import Final

REPORT_KEYS: Final = ("xlsx", "pdf", "html")
"""What names of reports end in, without the point."""
