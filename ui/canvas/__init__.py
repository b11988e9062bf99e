"""The drawing on screen."""
