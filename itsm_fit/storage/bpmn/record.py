"""A BPMN text that is edited: what no edit touches is written back character by character."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from functools import partial

from lxml import etree

from itsm_fit.model.text import writable
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import BpmnIndex, XmlElement, local_name
from itsm_fit.storage.bpmn.lexemes import (
    Lexemes,
    escaped_text,
    escaped_value,
    opened,
    tag_name,
    with_attribute,
    with_name,
)
from itsm_fit.storage.bpmn.text import parse


class BpmnRecord:
    """The tree of a BPMN text, changed through the methods here only, and the text of the changed tree.

    Elements of the text are told from new ones by their lexemes; new lines follow the text's own indentation and
    line ends, new elements the prefixes that are declared where they stand.
    """

    def __init__(self, text: str, name: str) -> None:
        self.root = parse(text, name)
        self.index = BpmnIndex(self.root)
        self._text = text
        self._lexemes = Lexemes(text, self.root)
        self._line_end = "\r\n" if "\r\n" in text else "\n"
        self._empty_end = " />" if " />" in text else "/>"
        self._step = self._indentation_step()
        start, _ = self._lexemes.span(self.root)
        self._declares_inside = text.count("xmlns") > self._lexemes.pieces[start].count("xmlns")
        self._begin()

    def _begin(self) -> None:
        """Know of no changes."""
        self._undoing: list[Callable[[], object]] = []
        self._drawn = dict(self.index.shapes), dict(self.index.edges)
        self._touched: set[XmlElement] = set()
        self._tags: dict[XmlElement, tuple[str, str]] = {}
        self._own_text: set[XmlElement] = set()
        self._own_tail: set[XmlElement] = set()
        self._names: dict[XmlElement, str] = {}
        self._prefixes: dict[tuple[XmlElement, str], str] = {}
        self._ids: set[str] = set()
        self._attribute_names: dict[tuple[XmlElement, str], str] = {}
        self._declared: dict[str, str] = {}
        self._preferred: dict[str, str] = {}

    def is_of(self, text: str) -> bool:
        """Whether this is the record of this very text."""
        return text is self._text

    def text(self) -> str:
        """The whole text as it is now."""
        pieces: list[str] = []
        self._write(self.root, pieces)
        start, stop = self._lexemes.span(self.root)
        return "".join([*self._lexemes.pieces[:start], *pieces, *self._lexemes.pieces[stop + 1 :]])

    def undo(self) -> bool:
        """Take all changes back; says whether the tree is then as it was read, so that it can be edited again.

        It is not where elements inside the root declare namespaces, or have made-up ids.
        """
        if self._declares_inside or self.index.unnamed or self.index.twins:
            return False
        while self._undoing:
            self._undoing.pop()()
        shapes, edges = self._drawn
        self.index.drawn_as(shapes, edges)
        self._begin()
        return True

    def place(self, element: XmlElement) -> int:
        """Where an element stood in the text: a number that grows along it; -1 for a new element."""
        return self._lexemes.span(element)[0] if element in self._lexemes else -1

    def free_id(self, wanted: str) -> str:
        """An id that no element has, `wanted` when it is free."""
        candidate, number = wanted, 2
        while candidate in self._ids or f'"{candidate}"' in self._text or f"'{candidate}'" in self._text:
            candidate, number = f"{wanted}_{number}", number + 1
        return candidate

    def prefer(self, prefixes: Mapping[str | None, str]) -> None:
        """Take these prefixes for namespaces of which the text declares none."""
        self._preferred |= {namespace: prefix for prefix, namespace in prefixes.items() if prefix}

    def qualified(self, element: XmlElement, written: XmlElement, value: str) -> str:
        """A name with a prefix as it stands on `written`, with the prefix that means the same on `element`."""
        prefix, _, local = value.strip().rpartition(":")
        namespace = written.nsmap.get(prefix or None)
        return value if namespace is None else self._name(element, f"{{{namespace}}}{local}")

    def set(self, element: XmlElement, attribute: str, value: str | None) -> None:
        """Set an attribute, or remove it when `value` is None."""
        if element.get(attribute) == value:
            return
        written = self._attribute_name(element, attribute)
        if attribute == "id" and value is not None:
            self._ids.add(value)
        self._undoing.append(partial(_set_attribute, element, attribute, element.get(attribute)))
        _set_attribute(element, attribute, None if value is None else writable(value))
        if element not in self._names:
            start, end = self._original_tags(element)
            self._tags[element] = with_attribute(start, written, value), end
        self._touch(element)

    def prefixed(self, element: XmlElement, local: str) -> str:
        """A name of the namespace that an element has, with the prefix by which that element is written."""
        written = self._names.get(element) or tag_name(self._original_tags(element)[0])
        return written.rpartition(":")[0] + ":" * (":" in written) + local

    def set_text(self, element: XmlElement, text: str, beside: Sequence[XmlElement] = ()) -> None:
        """Replace everything inside an element by a text, but for elements `beside` it, which come behind."""
        self._undoing.append(partial(_set_content, element, element.text, [(each, each.tail) for each in element]))
        for inner in list(element):
            if inner in beside:
                self._set_tail(inner, "" if (inner.tail or "").strip() else inner.tail or "")
            else:
                element.remove(inner)
        element.text = writable(text)
        self._own_text.add(element)
        self._touch(element)

    def retag(self, element: XmlElement, tag: str) -> None:
        """Turn an element of the text into one of another name in the same namespace."""
        self._undoing.append(partial(setattr, element, "tag", element.tag))
        element.tag = tag
        start, end = self._original_tags(element)
        prefix, colon, _ = tag_name(start).rpartition(":")
        name = prefix + colon + local_name(element)
        self._tags[element] = with_name(start, name), with_name(end, name)
        self._touch(element)

    def add(self, parent: XmlElement, tag: str, after: XmlElement | None = None) -> XmlElement:
        """A new element inside `parent`: behind its child `after`, else as the first."""
        element = parent.makeelement(tag)
        self._names[element] = self._name(parent, tag)
        self._insert(parent, element, after)
        return element

    def add_aside(self, parent: XmlElement, aside: XmlElement, after: XmlElement | None) -> None:
        """A copy of a comment or instruction inside `parent`: behind its child `after`, else as the first."""
        copied = deepcopy(aside)
        copied.tail = None
        self._insert(parent, copied, after)

    def set_mixed(self, element: XmlElement, written: XmlElement) -> None:
        """Replace everything inside an element by what `written` has: text with comments and instructions in it."""
        self.set_text(element, written.text or "")
        element.extend([deepcopy(aside) for aside in written])

    def move(self, element: XmlElement, parent: XmlElement, after: XmlElement | None) -> None:
        """Take an element with everything inside behind `after`, a child of `parent`, else to its front."""
        self.remove(element)
        self._insert(parent, element, after)

    def remove(self, element: XmlElement) -> None:
        """Take an element out, and the line it stood on."""
        parent = element.getparent()
        if parent is None:
            return
        previous, is_last = element.getprevious(), element.getnext() is None
        was = parent.text if previous is None else previous.tail
        self._undoing.append(partial(_put_back, parent, parent.index(element), element, was, element.tail))
        before, after = was or "", element.tail or ""
        parent.remove(element)
        element.tail = None
        between = before + after if before.strip() or after.strip() else (after if is_last else before)
        if previous is not None:
            self._set_tail(previous, between)
        else:
            parent.text = None if is_last and not between.strip() else between
            self._own_text.add(parent)
        self._touch(parent)

    def _insert(self, parent: XmlElement, element: XmlElement, previous: XmlElement | None) -> None:
        indentation = self._indentation(parent)
        neighbour = next(parent.iterchildren(), None) if previous is None else previous
        if neighbour is None:
            separator, tail = indentation + self._step if indentation else "", indentation
        else:
            separator, tail = self._indentation(neighbour), (parent.text if previous is None else previous.tail) or ""
        before = parent.text if previous is None else previous.tail
        self._undoing.append(partial(_take_out, parent, element, previous, before))
        if previous is None:
            parent.insert(0, element)
            parent.text = separator
            self._own_text.add(parent)
        else:
            previous.addnext(element)
            self._set_tail(previous, separator)
        element.tail = tail
        self._own_tail.add(element)
        self._touch(parent)

    def _set_tail(self, element: XmlElement, tail: str) -> None:
        if (element.tail or "") != tail:
            self._undoing.append(partial(setattr, element, "tail", element.tail))
            element.tail = tail
            self._own_tail.add(element)

    def _touch(self, element: XmlElement) -> None:
        at: XmlElement | None = element
        while at is not None and at not in self._touched:
            self._touched.add(at)
            at = at.getparent()

    def _indentation_step(self) -> str:
        """What each level is indented deeper; "" when the text is not broken into lines."""
        lead = self.root.text or ""
        if "\n" not in lead or lead.strip():
            return ""
        return lead.rpartition("\n")[2] or "  "

    def _indentation(self, element: XmlElement) -> str:
        """The line break and blanks before an element; "" when it does not begin a line."""
        previous, parent = element.getprevious(), element.getparent()
        if parent is None:
            return "\n" if self._step else ""
        before = (parent.text if previous is None else previous.tail) or ""
        return "\n" + before.rpartition("\n")[2] if "\n" in before and not before.strip() else ""

    def _name(self, parent: XmlElement, tag: str) -> str:
        """How a new element is named inside `parent`: with a prefix that is in scope there."""
        namespace, _, local = tag[1:].rpartition("}")
        owner = parent
        while owner in self._names and (outer := owner.getparent()) is not None:
            owner = outer
        key = owner, namespace
        if key not in self._prefixes:
            self._prefixes[key] = self._prefix(owner, namespace)
        return self._prefixes[key] + local

    def _attribute_name(self, element: XmlElement, attribute: str) -> str:
        """How an attribute is written on an element: one that has a namespace always has a prefix."""
        if not attribute.startswith("{"):
            return attribute
        known = self._attribute_names.get((element, attribute))
        if known is None:
            namespace, _, local = attribute[1:].rpartition("}")
            declared = self._declared.get(namespace)  # else lxml may have made up a prefix for it meanwhile
            if declared is None:
                declared = next((prefix for prefix, uri in element.nsmap.items() if prefix and uri == namespace), None)
            known = self._attribute_names[element, attribute] = f"{declared or self._declare(namespace)}:{local}"
        return known

    def _prefix(self, owner: XmlElement, namespace: str) -> str:
        at: XmlElement | None = owner
        while at is not None:  # an element of the same namespace shows the prefix that the writer of the file used
            if str(at.tag).startswith(f"{{{namespace}}}"):
                prefix = tag_name(self._original_tags(at)[0]).rpartition(":")[0]
                if owner.nsmap.get(prefix or None) == namespace:
                    return f"{prefix}:" if prefix else ""
            at = at.getparent()
        for declared, uri in owner.nsmap.items():
            if uri == namespace:
                return f"{declared}:" if declared else ""
        return f"{self._declare(namespace)}:"

    def _declare(self, namespace: str) -> str:
        """Declare a namespace on the root, with a prefix that is used nowhere in the text."""
        if namespace in self._declared:
            return self._declared[namespace]
        wanted = names.PREFIXES.get(namespace) or self._preferred.get(namespace, "ns")
        start, end = self._original_tags(self.root)
        prefix, number = wanted, 2
        while f"xmlns:{prefix}=" in self._text or prefix in self._declared.values():
            prefix, number = f"{wanted}{number}", number + 1
        self._tags[self.root] = with_attribute(start, f"xmlns:{prefix}", namespace), end
        self._touch(self.root)
        self._declared[namespace] = prefix
        return prefix

    def _original_tags(self, element: XmlElement) -> tuple[str, str]:
        """Start and end tag of an element of the text, as changed so far."""
        changed = self._tags.get(element)
        if changed is not None:
            return changed
        start, stop = self._lexemes.span(element)
        first = self._lexemes.pieces[start]
        return first, self._lexemes.pieces[stop] if stop != start else f"</{tag_name(first)}>"

    def _write(self, element: XmlElement, pieces: list[str]) -> None:
        span = self._lexemes.span(element) if element in self._lexemes else None
        if span is None and not isinstance(element.tag, str):
            pieces.append(etree.tostring(element, encoding="unicode", with_tail=False))
            return
        if span is not None and element not in self._touched:
            pieces.extend(self._lexemes.pieces[span[0] : span[1] + 1])
            return
        start, end = self._original_tags(element) if span is not None else self._new_tags(element)
        if start.endswith("/>") and not len(element) and not element.text:
            pieces.append(start)
            return
        pieces.append(opened(start))
        if span is None or span[0] == span[1] or element in self._own_text:
            pieces.append(self._characters(element.text))
        else:
            pieces.append(self._lexemes.characters_after(span[0]))
        self._write_inside(element, pieces)
        pieces.append(end)

    def _write_inside(self, element: XmlElement, pieces: list[str]) -> None:
        """The children; those that stand as they stood, one behind the other, in one go."""
        first = last = -1
        for part in element:
            place, end = self._as_it_stood(part)
            if place < 0 or place != last:
                pieces.extend(self._lexemes.pieces[first:last] if first >= 0 else ())
                first = place
            last = end
            if place < 0:
                self._write(part, pieces)
                pieces.append(self._tail(part))
        pieces.extend(self._lexemes.pieces[first:last] if first >= 0 else ())

    def _as_it_stood(self, element: XmlElement) -> tuple[int, int]:
        """The first piece of an element of which nothing was changed, and the one behind the text that follows it."""
        if element in self._touched or element in self._own_tail or element not in self._lexemes:
            return -1, -1
        start, stop = self._lexemes.span(element)
        return start, self._lexemes.behind(stop)

    def _tail(self, element: XmlElement) -> str:
        if element in self._own_tail or element not in self._lexemes:
            return self._characters(element.tail)
        return self._lexemes.characters_after(self._lexemes.span(element)[1])

    def _characters(self, text: str | None) -> str:
        return escaped_text(text or "").replace("\n", self._line_end)

    def _new_tags(self, element: XmlElement) -> tuple[str, str]:
        name = self._names[element]
        values = "".join(
            f' {self._attribute_name(element, str(key))}="{escaped_value(str(value))}"'
            for key, value in element.attrib.items()
        )
        return f"<{name}{values}{self._empty_end}", f"</{name}>"


def _set_attribute(element: XmlElement, attribute: str, value: str | None) -> None:
    if value is not None:
        element.set(attribute, value)
        return
    del element.attrib[attribute]
    if attribute.startswith("{"):  # setting it may have declared its namespace there
        etree.cleanup_namespaces(element)


def _set_content(element: XmlElement, text: str | None, parts: Sequence[tuple[XmlElement, str | None]]) -> None:
    for part in list(element):
        element.remove(part)
    element.text = text
    for part, tail in parts:
        element.append(part)
        part.tail = tail


def _put_back(parent: XmlElement, place: int, element: XmlElement, before: str | None, after: str | None) -> None:
    parent.insert(place, element)
    element.tail = after
    _set_before(parent, element.getprevious(), before)


def _take_out(parent: XmlElement, element: XmlElement, previous: XmlElement | None, before: str | None) -> None:
    parent.remove(element)
    element.tail = None
    _set_before(parent, previous, before)


def _set_before(parent: XmlElement, previous: XmlElement | None, text: str | None) -> None:
    """The text behind a child, or in front of the first."""
    if previous is None:
        parent.text = text
    else:
        previous.tail = text
