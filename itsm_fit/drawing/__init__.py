"""Geometry without Qt: layout, routing, symbols and themes, so that the command line can draw too."""
