"""The question for newer versions: what goes over the wire, and one sentence whatever comes back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from itsm_fit import __version__
from itsm_fit.errors import FitError
from itsm_fit.support import updates
from itsm_fit.support.updates import ADDRESS, Release, newest_release


@dataclass
class Feed:
    """A server of releases, and what it was asked."""

    address: str
    answer: bytes = b"{}"
    leads_to: str = ""
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def feed() -> Iterator[Feed]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append(f"{self.requestline}\n{self.headers}")
            if told.leads_to:
                self.send_response(302)
                self.send_header("Location", told.leads_to)
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("Set-Cookie", "who=you")
            self.end_headers()
            self.wfile.write(told.answer)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    told = Feed(f"http://127.0.0.1:{server.server_port}/latest.json")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_is_asked_tells_nothing_of_who_asks(feed: Feed) -> None:
    feed.answer = b'{"version": "99.1"}'
    for _ in range(2):
        newest_release(feed.address)
    first, second = feed.asked
    host = feed.address.split("/")[2]
    assert sorted(first.split("\n")) == sorted(
        [
            "GET /latest.json HTTP/1.1",
            "Accept-Encoding: identity",
            f"Host: {host}",
            "User-Agent: ITSM-Fit",
            "Accept: application/json",
            "Connection: close",
            "",
            "",
        ]
    )
    assert second == first  # no cookie was kept
    assert __version__ not in first


def test_a_newer_version_is_told_with_its_page(feed: Feed) -> None:
    feed.answer = b'{"version": "99.1", "page": "https://example.org/99.1"}'
    assert str(newest_release(feed.address)) == (
        f"Version 99.1 is there, and this is {__version__}: https://example.org/99.1"
    )


@pytest.mark.parametrize("version", [__version__, "0.0.9"])
def test_what_is_not_newer_is_no_news(feed: Feed, version: str) -> None:
    feed.answer = f'{{"version": "{version}"}}'.encode()
    assert str(newest_release(feed.address)) == f"This is the newest version, {__version__}."


def test_versions_are_compared_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "__version__", "1.9.0")
    assert Release("1.10").is_newer
    assert not Release("1.9").is_newer
    assert not Release("1.8.12").is_newer


@settings(deadline=None)
@given(st.one_of(st.binary(), st.just(b"[" * 100_000), st.just(b'{"version": "1.2; rm"}'), st.just(b'{"version": 3}')))
def test_what_tells_of_no_version_is_said_in_a_sentence(content: bytes) -> None:
    with pytest.raises(FitError, match="tells of no version"):
        updates._read(content)


def test_a_page_that_is_no_web_address_is_not_shown(feed: Feed) -> None:
    feed.answer = b'{"version": "99.1", "page": "javascript:alert(1)"}'
    assert newest_release(feed.address).page == ""


@pytest.mark.parametrize("place", ["file:///etc/hostname", "ftp://127.0.0.1/x", "http://u:p@127.0.0.1/"])
def test_an_answer_that_leads_elsewhere_than_the_web_is_not_followed(feed: Feed, place: str) -> None:
    feed.leads_to = place
    with pytest.raises(FitError, match="Nobody answers"):
        newest_release(feed.address)


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "ftp://example.org/", "https://name:word@example.org/", "x"]
)
def test_what_is_no_address_of_the_web_is_never_asked(address: str) -> None:
    with pytest.raises(FitError, match="begins with https"):
        newest_release(address)


def test_where_nobody_answers_that_is_said() -> None:
    with pytest.raises(FitError, match="Nobody answers"):
        newest_release("http://127.0.0.1:9/", seconds=1)


def test_no_address_is_asked_by_default() -> None:
    assert ADDRESS == ""
    with pytest.raises(FitError, match="No address"):
        newest_release(ADDRESS)
