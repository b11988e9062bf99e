"""Watching a case go through the drawing."""
