"""Workbooks that open with a password: told from others, and opened with msoffcrypto."""

from __future__ import annotations

import io

from itsm_fit.errors import InputError, PasswordNeeded
from itsm_fit.language import tr
from itsm_fit.storage.spreadsheet.compound import CompoundFile
from itsm_fit.storage.spreadsheet.xls_scan import is_encrypted

_READ_ONLY = "VelvetSweatshop"
"""The password that Excel gives to workbooks which are protected against changes only."""


def unlocked(data: bytes, file: str, password: str | None) -> bytes:
    """The bytes of a compound file's workbook as it is without its password; as they are when it has none.

    Raises PasswordNeeded when the password is missing or wrong.
    """
    container = CompoundFile(data, file)
    stream = container.workbook()
    if container.stream("EncryptedPackage") is None and (stream is None or not is_encrypted(stream)):
        return data
    for key in (_READ_ONLY, password):
        if key is not None and (found := _opened(data, file, key)) is not None:
            return found
    if password is None:
        raise PasswordNeeded(tr("The file is protected by a password: give it, or save a copy without one."), file=file)
    raise PasswordNeeded(tr("The password does not open the file: give the right one."), file=file)


def _opened(data: bytes, file: str, password: str) -> bytes | None:
    """The workbook without its password, None when it is another."""
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import InvalidKeyError

    out = io.BytesIO()
    try:
        locked = OfficeFile(io.BytesIO(data))
        locked.load_key(password=password, **({"verify_password": True} if locked.format == "ooxml" else {}))
        locked.decrypt(out)
    except InvalidKeyError:
        return None
    except Exception as error:  # whatever it stumbles over in a damaged file
        raise InputError(
            tr("The file is locked in a way that cannot be opened here: save a copy without a password."), file=file
        ) from error
    return out.getvalue()
