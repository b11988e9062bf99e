"""What the system refuses is told by what it is and of which file: the user's, or a part of the program."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

import itsm_fit
from itsm_fit.errors import InputError
from itsm_fit.resources import is_part
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.system_words import system_words

PARTS = (Path(itsm_fit.__file__).parent / "resources" / "lost.json", Path(pytest.__file__).parent / "lost.py")


def _error(number: int, path: object = None) -> OSError:
    return OSError(number, os.strerror(number), path)


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EIO])
@pytest.mark.parametrize("path", PARTS)
def test_a_part_of_the_program_is_said_to_be_one(number: int, path: Path) -> None:
    said = f"The installation lacks its file {path.name}, or cannot read it: install ITSM Fit again."
    assert system_words(_error(number, str(path))) == said


def test_a_part_that_is_read_as_a_file_is_said_to_be_one_too() -> None:
    with pytest.raises(InputError, match=r"The installation lacks its file lost\.json, or cannot read it"):
        read_bytes(PARTS[0])


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "There is no such file or folder"),
        (errno.EACCES, "You are not allowed to open or write it"),
        (errno.ENOSPC, "The disk is full"),
        (errno.EIO, "The system says: Input/output error."),
    ],
)
def test_a_file_of_the_user_is_named_with_what_happened(number: int, said: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    assert not is_part(path)
    assert system_words(_error(number, str(path))).startswith(f"mine.xlsx: {said}")
    assert system_words(_error(number)).startswith(said)
