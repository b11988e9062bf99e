"""Inputs changed at random, for every reader: whatever a file holds, it is read or refused with one plain sentence.

`python -m fuzz --help` (with the folder `tests` on the path) runs as many as wanted; `test_fuzz.py` runs some of each.
"""
