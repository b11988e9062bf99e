"""Who sits at this computer, as the operating system knows them."""

from __future__ import annotations

import contextlib
import os
import sys

from itsm_fit.language import tr

_DISPLAYED = 3
"""What Windows calls the name of a person as it is shown."""


def person() -> str:
    """What others know this person by: the full name, else the name to log in, "" where neither is known."""
    return full_name() or login_name()


def signature() -> str:
    """What this person signs with: a name in any case."""
    return " ".join(person().split()) or tr("somebody at this computer")


def login_name() -> str:
    """The name this person logs in with, "" where nobody knows."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a number without a name, no environment
        return ""


def full_name() -> str:
    """The full name of this person, "" where the system does not say."""
    if sys.platform == "win32":
        return _displayed_name()
    with contextlib.suppress(ImportError, KeyError):
        import pwd

        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0]
    return ""


def _displayed_name() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    length = ctypes.c_ulong(256)
    text = ctypes.create_unicode_buffer(length.value)
    known = ctypes.windll.secur32.GetUserNameExW(_DISPLAYED, text, ctypes.byref(length))
    return text.value if known else ""
