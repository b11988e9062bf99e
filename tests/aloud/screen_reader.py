"""A screen reader: it knows of a program what AT-SPI tells over the bus, and nothing else."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_T = TypeVar("_T")
_A11Y = "org.a11y.atspi."
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", interface="org.a11y.atspi.Registry")
_DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_NOBODY = "/org/a11y/atspi/null"
_HEARD = ("object:announcement", "object:state-changed:focused", "object:active-descendant-changed", "window:")
_AT_ONCE = 150
"""Questions on their way at the same time: more would fill what the sockets hold."""
PATIENCE_S = 60.0
"""How long anything is waited for."""
_FLOOD_S = 5.0
"""How long is listened to a program that does not stop telling."""
_STATES = (
    *("invalid", "active", "armed", "busy", "checked", "collapsed", "defunct"),
    *("editable", "enabled", "expandable", "expanded", "focusable", "focused", "has-tooltip"),
    *("horizontal", "iconified", "modal", "multi-line", "multiselectable", "opaque", "pressed"),
    *("resizable", "selectable", "selected", "sensitive", "showing", "single-line", "stale"),
    *("transient", "vertical", "visible", "manages-descendants", "indeterminate", "required", "truncated"),
    *("animated", "invalid-entry", "supports-autocompletion", "selectable-text", "is-default", "visited", "checkable"),
    *("has-popup", "read-only"),
)
"""AtspiStateType, by its bits."""


class Thing(NamedTuple):
    """Something accessible: the program that has it, and its path there."""

    bus: str
    path: str

    def at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.bus, _A11Y + interface)


@dataclass(frozen=True)
class Seen:
    """What a thing said of itself when it was asked."""

    thing: Thing
    name: str
    role: str
    states: frozenset[str]
    description: str
    label: str = ""
    """The name of what labels it."""
    children: tuple[Seen, ...] = field(default=(), repr=False)

    @property
    def called(self) -> str:
        """What a user hears it is called: its label before its own name."""
        return self.label or self.name

    def __iter__(self) -> Iterator[Seen]:
        """Itself and all below it."""
        yield self
        for child in self.children:
            yield from child


class UntoldError(AssertionError):
    """What was waited for was not told."""


class ScreenReader:
    """Listens on the bus at `address`, from the moment it is made."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=PATIENCE_S)
        self._connection.sock.settimeout(PATIENCE_S)
        self.announced: list[str] = []
        """What was announced since it was last cleared."""
        self.told = 0
        """How often something was announced."""
        self.moves = 0
        """How often the keyboard came to something."""
        self._focus: Thing | None = None
        self._signals: deque[Message] = deque()
        for kind in ("Object", "Window"):
            self._reply(message_bus.AddMatch(MatchRule(type="signal", interface=f"{_A11Y}Event.{kind}")))
        for event in _HEARD:
            self.until(lambda event=event: self._asks_for(event), f"nobody takes down that {event} is listened to")
        self._begun_with = self._registry()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def _asks_for(self, event: str) -> bool:
        """Have programs tell of an event; the registry has a name on the bus before it takes what it is asked."""
        return self._reply(new_method_call(_REGISTRY, "RegisterEvent", "sass", (event, [], ""))) is not None

    # what is there

    def windows(self) -> tuple[Thing, ...]:
        """The windows of all programs."""
        programs = self._children([Thing(*_DESKTOP)])[0]
        return tuple(window for of_one in self._children(programs) for window in of_one)

    def look(self, *things: Thing) -> list[Seen]:
        """What these things are now, without what is below them; those that are gone are left out."""
        asked = [
            message
            for thing in things
            for message in (
                Properties(thing.at("Accessible")).get("Name"),
                new_method_call(thing.at("Accessible"), "GetRoleName"),
                new_method_call(thing.at("Accessible"), "GetState"),
                Properties(thing.at("Accessible")).get("Description"),
            )
        ]
        told = self._replies(asked)
        seen = []
        for thing, at in zip(things, range(0, len(told), 4), strict=True):
            name, role, states, description = told[at : at + 4]
            if name is not None and role is not None and states is not None:
                text = description[0][1] if description else ""
                seen.append(Seen(thing, name[0][1], role[0], _states(states[0]), text))
        return seen

    def tree(self, thing: Thing) -> Seen | None:
        """A thing with all below it that is shown."""
        levels: list[list[Seen]] = [self.look(thing)]
        below: dict[Thing, list[Thing]] = {}
        while levels[-1]:
            shown = [each for each in levels[-1] if len(levels) == 1 or "showing" in each.states]
            parents = [each.thing for each in shown if "manages-descendants" not in each.states]
            known = {thing} | {kid for kids in below.values() for kid in kids}  # a window that goes may tell of itself
            found = [[kid for kid in kids if kid not in known] for kids in self._children(parents)]
            below |= dict(zip(parents, found, strict=True))
            levels.append(self.look(*(kid for kids in found for kid in kids)))
        flat = {seen.thing: seen for level in levels for seen in level}
        return self._grown(thing, flat, below)

    def _grown(self, thing: Thing, flat: dict[Thing, Seen], below: dict[Thing, list[Thing]]) -> Seen | None:
        seen = flat.get(thing)
        if seen is None:
            return None
        kids = (self._grown(kid, flat, below) for kid in below.get(thing, ()))
        shown = tuple(kid for kid in kids if kid is not None and "showing" in kid.states)
        return Seen(seen.thing, seen.name, seen.role, seen.states, seen.description, seen.label, shown)

    def labelled(self, seen: Seen) -> Seen:
        """The same, with the name of what labels it."""
        related = self.call(seen.thing, "Accessible", "GetRelationSet")
        labels = [Thing(*to) for kind, targets in (related or [[]])[0] for to in targets if kind == _LABELLED_BY]
        named = " ".join(each.name for each in self.look(*labels))
        return Seen(seen.thing, seen.name, seen.role, seen.states, seen.description, named, seen.children)

    def call(self, thing: Thing, interface: str, method: str, signature: str = "", *body: object) -> Any:
        """The body of the reply, None where it is an error."""
        message = new_method_call(thing.at(interface), method, signature or None, body)
        return self._replies([message])[0]

    def value(self, thing: Thing, interface: str, name: str) -> Any:
        """A property, None where there is none."""
        told = self._replies([Properties(thing.at(interface)).get(name)])[0]
        return None if told is None else told[0][1]

    def interfaces(self, thing: Thing) -> set[str]:
        told = self.call(thing, "Accessible", "GetInterfaces")
        return {each.removeprefix(_A11Y) for each in told[0]} if told else set()

    def heads(self, cell: Thing) -> tuple[str, str, tuple[int, int]]:
        """What stands above a cell of a table, what before it, and its row and column from 0."""
        above, before = (
            " ".join(each.name for each in self.look(*(Thing(*to) for to in (told or [[]])[0])))
            for told in (self.call(cell, "TableCell", f"Get{side}HeaderCells") for side in ("Column", "Row"))
        )
        return above, before, self.value(cell, "TableCell", "Position")

    # what happens

    @property
    def focus(self) -> Seen | None:
        """What has the keyboard, with its label."""
        self._hear()
        seen = self.look(self._focus) if self._focus is not None else []
        return self.labelled(seen[0]) if seen else None

    def until(self, what: Callable[[], _T | bool | None], why: str, most_s: float = PATIENCE_S) -> _T:
        """Listen until `what` gives something, and give it."""
        end = time.monotonic() + most_s
        while True:
            found = what()
            if found:
                return found  # type: ignore[return-value]
            if time.monotonic() >= end:
                raise UntoldError(f"{why}; {self._where()}; announced {self.announced[-5:]}")
            self._hear(0.02)

    def _where(self) -> str:
        if self.windows():
            return f"the keyboard is on {self.focus}"
        registry = f"{self._registry()}, where it began as {self._begun_with}"
        return f"no window is left, the keyboard was on {self.focus}, the registry is {registry}"

    def _registry(self) -> str:
        owner = self._reply(message_bus.GetNameOwner(_REGISTRY.bus_name))
        return owner[0] if owner else "gone"

    def rest(self) -> None:
        """Listen until all is told that the program knew when it was asked."""
        if self._focus is not None:
            self.call(self._focus, "Accessible", "GetRoleName")  # it answers behind what it told before
        self._hear()

    def _hear(self, most_s: float = 0.0) -> None:
        """Take in what was told meanwhile, waiting for something at most so long."""
        end = time.monotonic() + _FLOOD_S
        while time.monotonic() < end:
            try:
                message = self._receive(most_s)
            except TimeoutError:
                break
            self._signals.append(message)
            most_s = 0.0
        while self._signals:
            self._take(self._signals.popleft())

    def _take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.signal:
            return
        member, body = message.header.fields[HeaderFields.member], message.body
        thing = Thing(message.header.fields[HeaderFields.sender], message.header.fields[HeaderFields.path])
        if member == "Announcement":
            self.announced.append(str(body[3][1]))
            self.told += 1
        elif member == "StateChanged" and body[0] == "focused" and body[1]:
            self._focus, self.moves = thing, self.moves + 1
        elif member == "ActiveDescendantChanged":
            self._focus, self.moves = Thing(*body[3][1]), self.moves + 1

    def _children(self, things: Sequence[Thing]) -> list[tuple[Thing, ...]]:
        told = self._replies([new_method_call(each.at("Accessible"), "GetChildren") for each in things])
        return [tuple(Thing(*kid) for kid in (body[0] if body else ()) if kid[1] != _NOBODY) for body in told]

    def _reply(self, message: Message) -> Any:
        return self._replies([message])[0]

    def _replies(self, messages: Iterable[Message]) -> list[Any]:
        """The bodies of the replies, None for an error, many being asked at once; signals meanwhile are kept."""
        messages, told = list(messages), []
        for begin in range(0, len(messages), _AT_ONCE):
            serials = []
            for message in messages[begin : begin + _AT_ONCE]:
                serials.append(next(self._connection.outgoing_serial))
                self._connection.send(message, serial=serials[-1])
            waiting: dict[int, Any] = dict.fromkeys(serials)
            left, end = set(serials), time.monotonic() + PATIENCE_S
            while left:
                reply = self._answer(end, messages[begin])
                answers = reply.header.fields.get(HeaderFields.reply_serial)
                if answers not in left:
                    self._signals.append(reply)
                    continue
                left.discard(answers)
                if reply.header.message_type is MessageType.method_return:
                    waiting[answers] = reply.body
            told += [waiting[serial] for serial in serials]
        return told

    def _receive(self, most_s: float) -> Message:
        try:
            return self._connection.receive(timeout=most_s)
        except ConnectionError as error:
            raise UntoldError(f"the bus is gone; announced {self.announced[-5:]}") from error

    def _answer(self, end: float, asked: Message) -> Message:
        left_s = end - time.monotonic()
        with suppress(TimeoutError):
            if left_s > 0:
                return self._receive(left_s)
        fields = asked.header.fields
        what = f"{fields.get(HeaderFields.member)} of {fields.get(HeaderFields.path)}"
        raise UntoldError(f"no answer to {what} in {PATIENCE_S:.0f} s; announced {self.announced[-5:]}")


_LABELLED_BY = 2
"""ATSPI_RELATION_LABELLED_BY."""


def _states(words: Sequence[int]) -> frozenset[str]:
    bits = words[0] | words[1] << 32
    return frozenset(name for at, name in enumerate(_STATES) if bits >> at & 1)
