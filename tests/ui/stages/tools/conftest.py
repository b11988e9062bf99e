"""What is imported here is sound: reading it needs no process of its own."""

from reading_here import reading_here

__all__ = ["reading_here"]
