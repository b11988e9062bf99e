"""What can come between a desk and its workspace, each one plain sentence."""

from __future__ import annotations

from itsm_fit.errors import InputError


class WorkspaceError(InputError):
    """A workspace cannot be used as it was asked; `file` is its address without secrets."""


class Unreachable(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """Nobody answers there, or not in time, or not any longer: what was asked may have happened or not."""


class LoginRefused(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The password is wrong or missing, or the person is not let in."""


class NotTrusted(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The server does not prove who it is, or secures nothing."""


class NotAllowed(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The role of this person does not allow it; nothing was changed."""


class NoRoom(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The workspace is full; nothing was changed."""


class ReadOnly(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The workspace takes no changes at the moment; nothing was changed."""


class ProjectGone(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The project is not there, or this person may not see it."""


class NewerThere(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """Somebody else committed first: fetch, merge, try again."""


class HistoryRewound(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The workspace is older than what was seen of it: it was restored from a backup."""


class VersionsApart(WorkspaceError):  # noqa: N818 - says what is, not that it is wrong
    """The workspace and this app are of versions that do not go together."""
