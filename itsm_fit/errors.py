"""What can go wrong in a way that a user can act on."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.language import Phrase, tr

_MOST_SAID, _BEGINNING = 700, 450


def one_line(text: str) -> str:
    """A text on one line, its middle left out if it is long, as what a file put into it may be."""
    line = " ".join(text.splitlines())
    return f"{line[:_BEGINNING]} … {line[_BEGINNING - _MOST_SAID :]}" if len(line) > _MOST_SAID else line


class FitError(Exception):
    """Something a user can act on; `str()` is one plain sentence.

    `file` is the file that it is about, `where` the place in it, "" where there is none. Where several files were
    refused `errors` has one for each, elsewhere this alone.
    """

    file: str = ""
    where: str = ""

    @property
    def errors(self) -> Sequence[FitError]:
        return (self,)

    def __reduce__(self) -> tuple[object, ...]:
        """It travels between processes as what it is, whatever it was made of."""
        return _as_it_was, (type(self), self.args), self.__dict__


def _as_it_was(sort: type[FitError], args: tuple[object, ...]) -> FitError:
    return sort.__new__(sort, *args)


class InputError(FitError):
    """An input that cannot be used; `str()` stands on one line.

    `file` is the file's name as the user gave it, `where` the place in it (a cell such as ``Matrix!D14``, an
    element id, a line), `message` a sentence that says what is wrong and what to do.
    """

    def __init__(self, message: str | Phrase, *, file: str = "", where: str = "") -> None:
        self.file, self.where, self.message = file, where, str(message)
        place = ", ".join(part for part in (file, where) if part)
        super().__init__(one_line(tr("{title}: {text}", title=place, text=message) if place else self.message))


class PasswordNeeded(InputError):  # noqa: N818 - it asks for something rather than tells of a fault
    """A file that opens with a password only, and none or a wrong one was given."""


class EditError(FitError):
    """An edit whose preconditions do not hold; the project is left as it was."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Raised by a progress callable to end long work."""
