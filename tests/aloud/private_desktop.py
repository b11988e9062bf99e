"""A desktop of its own for one program: a screen nobody sees, a session bus, and the bus of screen readers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

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

    @contextmanager
    def app(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """The window as a program of its own; it is ended where it does not end itself."""
        with _running([sys.executable, "-m", "ui.app", *arguments], self.environment) as process:
            yield process


@contextmanager
def private_desktop(home: Path, size: str = "1280x800") -> Iterator[PrivateDesktop]:
    """A desktop whose user keeps everything in `home`, with a screen reader switched on.

    Raises:
        FileNotFoundError: Xvfb or dbus-daemon is not there; ``python3 -m ui.system --tests`` brings them.
    """
    kept = {
        f"XDG_{each}": str(home / each.lower()) for each in ("RUNTIME_DIR", "CONFIG_HOME", "DATA_HOME", "CACHE_HOME")
    }
    for folder in kept.values():
        Path(folder).mkdir(mode=0o700, parents=True)
    environment = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    environment |= kept | {"HOME": str(home), "LANG": "C.UTF-8", "PYTHONPATH": str(_ROOT)}
    environment |= {"QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory"}
    with ExitStack() as stack:
        environment["DISPLAY"] = display = stack.enter_context(_screen(size))
        session = stack.enter_context(_session_bus(environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = session
        yield PrivateDesktop(display, _speaking_bus(session), environment)


@contextmanager
def _screen(size: str) -> Iterator[str]:
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with _running(command, os.environ, pass_fds=(tells,)):
        os.close(tells)
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"


@contextmanager
def _session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _running(command, environment, stdout=subprocess.PIPE) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().decode().strip()


def _speaking_bus(session: str) -> str:
    """The address of the bus for screen readers; the session starts it with its registry when it is asked for."""
    with open_dbus_connection(session) as connection:
        for switch in ("IsEnabled", "ScreenReaderEnabled"):
            connection.send_and_get_reply(Properties(_STATUS).set(switch, "b", True))
        reply = connection.send_and_get_reply(new_method_call(_BUS, "GetAddress"))
    assert reply.header.message_type is MessageType.method_return, f"no bus for screen readers: {reply.body}"
    address: str = reply.body[0]
    return address


@contextmanager
def _running(
    command: list[str],
    environment: Mapping[str, str],
    *,
    pass_fds: tuple[int, ...] = (),
    stdout: int | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    found = shutil.which(command[0])
    if found is None:
        raise FileNotFoundError(f"{command[0]} is not there: python3 -m ui.system --tests brings it")
    process = subprocess.Popen(  # noqa: S603 - commands of this file
        [found, *command[1:]], env=dict(environment), cwd=_ROOT, pass_fds=pass_fds, stdout=stdout, stderr=None
    )
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
