"""Whether there is a newer release, asked of an address that the user chose: one request that says nothing of them.

The address gives JSON: {"version": "1.2.0", "page": "https://…"}; `packaging/release.py` writes it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from itsm_fit import __version__
from itsm_fit.errors import FitError
from itsm_fit.language import tr

if TYPE_CHECKING:
    from urllib.request import BaseHandler

ADDRESS: Final = ""
"""Where releases are told by default: nowhere yet, as the project has no home on the web."""
SECONDS: Final = 10
_BYTES: Final = 65_536
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_PAGE = re.compile(r"https?://[!-~]{1,400}")
_WEB = re.compile(r"https?://[^/\s@]+(/\S*)?")


@dataclass(frozen=True, slots=True)
class Release:
    """The newest release: its version, and the page that tells of it, "" where none is given."""

    version: str
    page: str = ""

    @property
    def is_newer(self) -> bool:
        return _numbers(self.version) > _numbers(__version__)

    def __str__(self) -> str:
        """One sentence."""
        if not self.is_newer:
            return tr("This is the newest version, {version}.", version=__version__)
        if self.page:
            return tr(
                "Version {version} is there, and this is {own}: {page}",
                version=self.version,
                own=__version__,
                page=self.page,
            )
        return tr("Version {version} is there, and this is {own}.", version=self.version, own=__version__)


def newest_release(address: str, seconds: float = SECONDS) -> Release:
    """Ask the address; raises FitError, one sentence, where it gives no answer that can be read."""
    import urllib.request
    from http.client import HTTPException

    if not address:
        raise FitError(tr("No address of releases is set: whoever gave you ITSM Fit knows of newer versions."))
    if not _WEB.fullmatch(address):
        raise FitError(tr("An address of releases begins with https:// or http:// and holds no name or password."))
    request = urllib.request.Request(address, headers={"User-Agent": "ITSM-Fit", "Accept": "application/json"})  # noqa: S310 - http(s) only
    try:
        with urllib.request.build_opener(_redirects()).open(request, timeout=seconds) as answer:
            content: bytes = answer.read(_BYTES + 1)
    except (OSError, HTTPException, ValueError) as problem:
        raise FitError(tr("Nobody answers at the address of releases: look at it, or try again later.")) from problem
    return _read(content)


def _redirects() -> BaseHandler:
    """Goes where an answer leads on to, and never from https to what others on the way can read or change."""
    from urllib.request import HTTPRedirectHandler, Request

    class Redirects(HTTPRedirectHandler):
        def redirect_request(self, req: Request, *args: Any) -> Request | None:
            address = args[-1]
            if not _WEB.fullmatch(address) or (req.full_url.startswith("https:") and not address.startswith("https:")):
                raise ValueError(address)
            return super().redirect_request(req, *args)

    return Redirects()


def _read(content: bytes) -> Release:
    try:
        told = json.loads(content) if len(content) <= _BYTES else None
    except (ValueError, RecursionError):
        told = None
    version = told.get("version") if isinstance(told, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise FitError(tr("What the address of releases gives tells of no version: it may be the address of a page."))
    page = told.get("page") if isinstance(told, dict) else None
    return Release(version, page if isinstance(page, str) and _PAGE.fullmatch(page) else "")


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"\d+", version)][:4]
    return (*numbers, *[0] * (4 - len(numbers)))
