"""What the system refused, in a sentence: of which file, one of the user's or a part of the program, and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from itsm_fit.language import Phrase, tr
from itsm_fit.resources import is_part, part_lacking
from itsm_fit.writing import titled

_NOT_ALLOWED = Phrase("You are not allowed to open or write it: choose another folder or change its permissions.")
_NOT_THERE = Phrase("There is no such file or folder: it may have been moved or renamed.")
_FULL = Phrase("The disk is full: free some space or choose another place.")
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: _NOT_THERE,
    errno.ENOTDIR: _NOT_THERE,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: Phrase("The disk can only be read: choose another place."),
    errno.EISDIR: Phrase("It is a folder: choose a file."),
    errno.ENAMETOOLONG: Phrase("The name is too long: choose a shorter one."),
}


def system_words(problem: OSError) -> str:
    """What happened to which file, and what to do."""
    path = problem.filename if isinstance(problem.filename, str | Path) else ""
    if path and is_part(path):
        return part_lacking(path)
    known = _REASONS.get(problem.errno or 0)
    reason = str(known) if known else tr("The system says: {reason}.", reason=problem.strerror or problem)
    return titled(Path(path).name, reason) if path else reason
