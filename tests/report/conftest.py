"""What comes back here is sound: reading it needs no process of its own."""

from drawn_once import drawn_once
from reading_here import reading_here

__all__ = ["drawn_once", "reading_here"]
