"""A keyboard: presses that the X server takes for those of a hand (its extension XTEST)."""

from __future__ import annotations

import ctypes
from types import TracebackType
from typing import Self

_NAMES = {
    "Ctrl": "Control_L",
    "Shift": "Shift_L",
    "Alt": "Alt_L",
    "Enter": "Return",
    "Esc": "Escape",
    "Del": "Delete",
    "Space": "space",
    "Backspace": "BackSpace",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Menu": "Menu",
}
"""What Qt calls a key, and X does otherwise."""
_LATIN_1, _UNICODE = 0x100, 0x0100_0000
_TO_PARENT, _VIEWABLE = 2, 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bits", "gravity", "backing")),
        ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colours", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("installed", "map_state")),
        *((name, ctypes.c_long) for name in ("masks", "mine", "not_propagated")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _go_on(_screen: int, _error: int) -> int:
    """A window may go while it is asked about; Xlib else ends the process."""
    return 0


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
def _ended(_screen: int) -> int:
    """Xlib else ends the process of the test with the screen."""
    return 0


@ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
def _no_more(_screen: int, _data: int) -> None:
    """As above: it ends the process in two places."""


class Keyboard:
    """The keyboard of the X server at `display`; no window manager need run there."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_go_on)
        self._x.XSetIOErrorHandler(_ended)
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"no screen at {display}"
        self._screen = ctypes.c_void_p(opened)
        self._x.XSetIOErrorExitHandler(self._screen, _no_more, None)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._screen))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x.XCloseDisplay(self._screen)

    def press(self, keys: str) -> None:
        """Press keys as Qt writes them (``Ctrl+Shift+K``, ``Tab``), and let them go."""
        *held, last = keys.split("+") if keys != "+" else ["+"]
        symbols = [self._x.XStringToKeysym(_NAMES.get(key, key).encode()) for key in held]
        self._strike(symbols, self._symbol(last))

    def write(self, text: str) -> None:
        """Type a text that has no more than what the keys of the layout give."""
        for sign in text:
            self._strike([], _sign(sign))

    def turn_to_top(self) -> None:
        """Hand the keyboard to the topmost window of a program, as a window manager does: none runs here."""
        top, has, revert = self._top(), ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._screen, ctypes.byref(has), ctypes.byref(revert))
        if top and has.value != top:
            self._x.XSetInputFocus(self._screen, ctypes.c_ulong(top), _TO_PARENT, ctypes.c_ulong(0))
            self._x.XSync(self._screen, 0)

    def _top(self) -> int:
        root, parent, kids, count = (
            ctypes.c_ulong(),
            ctypes.c_ulong(),
            ctypes.POINTER(ctypes.c_ulong)(),
            ctypes.c_uint(),
        )
        told = (ctypes.byref(each) for each in (root, parent, kids, count))
        self._x.XQueryTree(self._screen, self._root, *told)
        windows = list(kids[: count.value])
        if windows:
            self._x.XFree(kids)
        return next((each for each in reversed(windows) if self._takes_keys(each)), 0)

    def _takes_keys(self, window: int) -> bool:
        told = _Attributes()
        if not self._x.XGetWindowAttributes(self._screen, ctypes.c_ulong(window), ctypes.byref(told)):
            return False
        return told.map_state == _VIEWABLE and not told.override_redirect and told.width > 1

    def _symbol(self, key: str) -> int:
        if len(key) == 1:
            return _sign(key.lower())
        symbol: int = self._x.XStringToKeysym(_NAMES.get(key, key).encode())
        assert symbol, f"no key is called {key}"
        return symbol

    def _strike(self, held: list[int], symbol: int) -> None:
        code = self._x.XKeysymToKeycode(self._screen, ctypes.c_ulong(symbol))
        assert code, f"no key gives {symbol:#x}"
        if self._x.XkbKeycodeToKeysym(self._screen, code, 0, 0) != symbol and len(held) == 0:
            held = [self._x.XStringToKeysym(b"Shift_L")]
        self.turn_to_top()
        codes = [*(self._x.XKeysymToKeycode(self._screen, ctypes.c_ulong(each)) for each in held), code]
        for each in codes:
            self._test.XTestFakeKeyEvent(self._screen, each, 1, ctypes.c_ulong(0))
        for each in reversed(codes):
            self._test.XTestFakeKeyEvent(self._screen, each, 0, ctypes.c_ulong(0))
        self._x.XSync(self._screen, 0)


def _sign(sign: str) -> int:
    number = ord(sign)
    return number if number < _LATIN_1 else _UNICODE + number
