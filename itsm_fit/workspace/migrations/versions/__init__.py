"""One module a step; `down_revision` is the one before."""
