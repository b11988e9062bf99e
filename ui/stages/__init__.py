"""The stages of a selection, a package each."""
