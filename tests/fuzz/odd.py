"""Values that no careful program writes, and files hold all the same."""

from __future__ import annotations

from random import Random
from typing import Final

NUMBERS: Final = (
    "", "0", "-0", "-1", "1", "2", "7", "255", "256", "65535", "65536", "1048576", "1048577", "16384", "2147483647",
    "2147483648", "4294967295", "4294967296", "-2147483649", "9223372036854775808", "18446744073709551616", "1e308",
    "-1e308", "1e309", "1e-320", "1e6", "10000001", "NaN", "nan", "INF", "-inf", "Infinity", "1_000", "0x10", "1,5",
    "+3", " 4 ", "--1", ".", "-", "²", "①", "٣", "३", "½", "Ⅷ", "௧", "9" * 30, "9" * 400, "1" * 4_301, "0" * 5_000,
)  # fmt: skip
"""Instead of a number; the last have more digits than Python turns into one."""

TEXTS: Final = (
    "", " ", "\t", "\n", "\r\n", "\x00", "\x01", "\x0b", "\x1f", "\x7f", "\x85", "\u200b", "\u202e", "\ufeff", "\ufffe",
    "\U0001f600", "ß", "İ", "ǆ", "e\u0301", "م", "A1", "XFD1048576", "AAAA1", "A0", "R1", "Yes", "No", "100%",
    "-5 %", "1/0", "=1+1", "=A1", "#REF!", "#N/A", "TRUE", "Must", "3 - 5", "5: yes, 3: partly, 0: no", "2027-02-31",
    "1900-02-29", "25:61", "PT99999999H", "P1Y", "-PT5M", "../../x", "C:\\x", "http://[", "file:///x", "{0}", "%s%n",
    "__class__", "None", "null", "a:b", ":", "::", "#", "&amp;", "&lt;", "]]>", "<b>", "</b>", "<!--", "-->", "'", '"',
    "a" * 300, "ab " * 2_000, "界" * 500, "\u0301" * 300,
)  # fmt: skip
"""Instead of a text."""

ENCODINGS: Final = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7", "cp1252", "latin-1",
    "cp437", "cp1251", "shift_jis", "gb18030", "big5", "koi8-r", "mac-roman", "cp037", "cp500", "iso2022_jp", "hz",
)  # fmt: skip


def number(rng: Random) -> str:
    """Mostly a whole number of some size, else an odd one."""
    if rng.random() < 0.4:
        return str(rng.randrange(10 ** rng.randrange(1, 8)))
    return rng.choice(NUMBERS)


def text(rng: Random) -> str:
    return rng.choice(NUMBERS if rng.random() < 0.3 else TEXTS)


def times(rng: Random) -> int:
    """How often something is repeated: seldom very often."""
    return rng.choice((2, 2, 2, 3, 3, 5, 9, 30, 200, 1_500))
