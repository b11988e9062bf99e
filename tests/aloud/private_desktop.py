"""A desktop of its own for one program: a screen nobody sees, a session bus, and the bus of screen readers."""

from __future__ import annotations

import faulthandler
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection
from screen_reader import PATIENCE_S

_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
_NOT_OURS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "LANGUAGE", "LC_ALL")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class PrivateDesktop:
    """Where programs show their windows (`display`) and tell screen readers of them (`speaking_bus`)."""

    display: str
    speaking_bus: str
    environment: Mapping[str, str]
    _programs: _Programs = field(repr=False)

    @contextmanager
    def app(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """The window as a program of its own; it is ended where it does not end itself."""
        with self._programs.run([sys.executable, "-m", "ui.app", *arguments], self.environment) as process:
            yield process


@contextmanager
def private_desktop(
    home: Path, size: str = "1280x800", most_s: float = 240.0, language: str = "C"
) -> Iterator[PrivateDesktop]:
    """A desktop whose user keeps everything in `home`, with a screen reader switched on, for `most_s` at most.

    Its language is that of a locale such as ``de_DE``.

    Raises:
        FileNotFoundError: Xvfb or dbus-daemon is not there; ``python3 -m ui.system --tests`` brings them.
    """
    kept = {
        f"XDG_{each}": str(home / each.lower()) for each in ("RUNTIME_DIR", "CONFIG_HOME", "DATA_HOME", "CACHE_HOME")
    }
    for folder in kept.values():
        Path(folder).mkdir(mode=0o700, parents=True)
    environment = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    environment |= kept | {"HOME": str(home), "LANG": f"{language}.UTF-8", "PYTHONPATH": str(_ROOT)}
    environment |= {"QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory", "PYTHONFAULTHANDLER": "1"}
    with ExitStack() as stack:
        programs = stack.enter_context(_Programs(most_s))
        environment["DISPLAY"] = display = stack.enter_context(_screen(programs, size))
        session = stack.enter_context(_session_bus(programs, environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = session
        yield PrivateDesktop(display, _speaking_bus(session), environment, programs)


class _Programs:
    """What runs here: it ends with the test, with the process of the test, and after `most_s` in any case.

    Whoever waits for one of them then is told that it is gone, and does not wait for ever.
    """

    def __init__(self, most_s: float) -> None:
        self._most_s = most_s
        self._running: list[subprocess.Popen[bytes]] = []
        self._clock = threading.Timer(most_s, self._end_all)
        self._clock.daemon = True

    def __enter__(self) -> Self:
        self._clock.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._clock.cancel()

    @contextmanager
    def run(
        self,
        command: list[str],
        environment: Mapping[str, str],
        *,
        pass_fds: tuple[int, ...] = (),
        stdout: int | None = None,
    ) -> Iterator[subprocess.Popen[bytes]]:
        found = shutil.which(command[0])
        if found is None:
            raise FileNotFoundError(f"{command[0]} is not there: python3 -m ui.system --tests brings it")
        with_us = shutil.which("setpriv")
        before = [with_us, "--pdeathsig", "KILL", "--"] if with_us is not None else []
        process = subprocess.Popen(  # noqa: S603 - commands of this file
            [*before, found, *command[1:]], env=dict(environment), cwd=_ROOT, pass_fds=pass_fds, stdout=stdout
        )
        self._running.append(process)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()

    def _end_all(self) -> None:
        print(f"The desktop is ended after {self._most_s:.0f} s; this is where it stood:", file=sys.__stderr__)
        faulthandler.dump_traceback(sys.__stderr__ or 2)
        for process in reversed(self._running):
            process.kill()


@contextmanager
def _screen(programs: _Programs, size: str) -> Iterator[str]:
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    with programs.run(command, os.environ, pass_fds=(tells,)):
        os.close(tells)
        with os.fdopen(told) as number:
            display = number.readline().strip()
            assert display, "Xvfb has ended before it had a screen"
            yield f":{display}"


@contextmanager
def _session_bus(programs: _Programs, environment: Mapping[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with programs.run(command, environment, stdout=subprocess.PIPE) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        assert address, "dbus-daemon has ended before it had an address"
        yield address


def _speaking_bus(session: str) -> str:
    """The address of the bus for screen readers; the session starts it with its registry when it is asked for."""
    with open_dbus_connection(session, auth_timeout=PATIENCE_S) as connection:
        for switch in ("IsEnabled", "ScreenReaderEnabled"):
            connection.send_and_get_reply(Properties(_STATUS).set(switch, "b", True), timeout=PATIENCE_S)
        reply = connection.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=PATIENCE_S)
    assert reply.header.message_type is MessageType.method_return, f"no bus for screen readers: {reply.body}"
    address: str = reply.body[0]
    return address
