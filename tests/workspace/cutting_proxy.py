"""A way over the network that can be cut: at once, or after so many more bytes."""

from __future__ import annotations

import contextlib
import selectors
import socket
import struct
import threading
from types import TracebackType
from typing import Self

_MOST = 65_536
_RESET = struct.pack("ii", 1, 0)


class CuttingProxy:
    """Passes on what comes to `port` of this machine to a server; a cut resets every connection and lets in no other.

    `cut_after` cuts once so many more bytes have gone up to the server, or come down from it: in the middle of what is
    said, before a commit arrives, or after it has but its answer has not.
    """

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.is_cut = False
        self.bytes_up = self.bytes_down = 0
        self.record: bytearray | None = None
        """What came down from the server is kept here where this is set."""
        self._left: dict[str, int | None] = {"up": None, "down": None}
        self._lock = threading.Lock()
        self._ends: dict[socket.socket, tuple[socket.socket, str]] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._wake, self._woken = socket.socketpair()
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="cutting proxy", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def cut(self) -> None:
        """Reset what is connected, and whatever connects until it is mended."""
        with self._lock:
            self._cut()

    def mend(self) -> None:
        """Let connections through again."""
        with self._lock:
            self.is_cut, self._left = False, {"up": None, "down": None}

    def cut_after(self, *, up: int | None = None, down: int | None = None) -> None:
        """Cut once so many more bytes have gone that way."""
        with self._lock:
            self._left = {"up": up, "down": down}

    def close(self) -> None:
        """End it with all connections."""
        self._wake.send(b"x")
        self._thread.join(10)
        with self._lock:
            self._cut()
        for each in (self._listener, self._wake, self._woken):
            each.close()
        self._selector.close()

    def _run(self) -> None:
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is self._woken:
                    return
                with self._lock:
                    if key.fileobj is self._listener:
                        self._accept()
                    elif key.fileobj in self._ends:
                        self._pass_on(key.fileobj)  # type: ignore[arg-type]

    def _accept(self) -> None:
        client, _ = self._listener.accept()
        if self.is_cut:
            _reset(client)
            return
        try:
            server = socket.create_connection(self._server, timeout=10)
        except OSError:
            _reset(client)
            return
        for end, other, way in ((client, server, "up"), (server, client, "down")):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._ends[end] = (other, way)
            self._selector.register(end, selectors.EVENT_READ)

    def _pass_on(self, end: socket.socket) -> None:
        other, way = self._ends[end]
        left = self._left[way]
        try:
            data = end.recv(_MOST if left is None else max(1, min(_MOST, left)))
            other.sendall(data)
        except OSError:
            data = b""
        if way == "up":
            self.bytes_up += len(data)
        else:
            self.bytes_down += len(data)
            if self.record is not None:
                self.record += data
        if not data:
            self._drop(end, gently=True)
            self._drop(other, gently=True)
        elif left is not None:
            self._left[way] = left - len(data)
            if left <= len(data):
                self._cut()

    def _cut(self) -> None:
        self.is_cut, self._left = True, {"up": None, "down": None}
        for end in list(self._ends):
            self._drop(end)

    def _drop(self, end: socket.socket, *, gently: bool = False) -> None:
        if self._ends.pop(end, None) is not None:
            self._selector.unregister(end)
            if gently:
                end.close()  # what was sent still arrives
            else:
                _reset(end)


def _reset(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    end.close()
