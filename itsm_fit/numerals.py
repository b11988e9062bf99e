"""Numbers as people type and paste them, in any country's signs: what one can mean, and whether it fits where it goes.

“2,5” and “2.5” are the same number everywhere. “1,250” can be two: the signs of a locale say which of them counts
first, and the other is told beside it.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from itsm_fit.errors import EditError
from itsm_fit.language import tr, trn

_MINUS = "-−–‒‐‑﹣－"
_PERCENT = "%٪﹪％"
_CURRENCY = r"(?:[A-Z]{0,3}[$£¤¥؋฿₠-⃏﷼＄￡￥]|[A-Z]{3}|kr\.?|zł|Fr\.)"
_FRONT = re.compile(rf"(?P<sign>[{_MINUS}+]?)\s*(?P<front>{_CURRENCY}|[{_PERCENT}])\s*(?P<rest>.*)", re.DOTALL)
_BACK = re.compile(rf"(?P<rest>.*?)\s*(?P<back>{_CURRENCY}|[{_PERCENT}])", re.DOTALL)
_BODY = re.compile(rf"(?P<sign>[{_MINUS}+]?)\s*(?P<body>[\d.,٫٬' _]*)(?:e(?P<power>[+-]?\d{{1,3}}))?", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:(?P<sign>[.,٬' _])\d{3})(?:(?P=sign)\d{3})*")
_LAKHS = re.compile(r"[1-9]\d?(?:(?P<sign>[.,٬' _])\d{2})(?:(?P=sign)\d{2})*(?P=sign)\d{3}")
_BEGUN = re.compile(
    rf"[{_MINUS}+]?\s*(?:[.,٫]?|[1-9]\d{{0,2}}(?:[.,٬' _]\d{{2,3}})*[.,٬' _]\d{{0,3}}|[\d.,٫]+e[+-]?)", re.IGNORECASE
)
_NO_CENTS = re.compile(rf"[.,][{_MINUS}]{{1,2}}$")
_AS_ONE = str.maketrans({"，": ",", "．": ".", "،": ",", "’": "'", "‘": "'", "ʼ": "'", "＇": "'", "＋": "+"})
_SIGNS_OF = {"$": "USD CAD AUD NZD SGD HKD MXN", "¥": "JPY CNY", "￥": "JPY CNY", "KR": "SEK NOK DKK ISK", "FR": "CHF"}
_CODES = {"€": "EUR", "£": "GBP", "₹": "INR", "ZŁ": "PLN"}
_LONGEST = 100
_LEAST, _GREATEST = 1e-12, 1e21


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a locale: before the decimals, and between the thousands."""

    decimal: str = "."
    group: str = ","


POINT = Marks()


@dataclass(frozen=True, slots=True)
class NumberReading:
    """What a text means as a number: `value`, None for a blank text and for none (then `problem` says why).

    `other` is the number that it would be where the other sign stands before decimals. `percent` and `currency` are
    the signs that stand beside it; the value does not count them in.
    """

    value: float | None = None
    other: float | None = None
    grouped: bool = False
    """Whether the value takes the only sign in the text for one of thousands."""
    percent: bool = False
    currency: str = ""
    problem: str = ""


def read_number(text: str, marks: Marks = POINT) -> NumberReading:
    """Read a number; where it can be two, a single group sign of `marks` parts thousands, any other sign decimals."""
    bare = _plain(text)
    if not bare:
        return NumberReading()
    bare, percent, currency = _without_units(bare)
    bare = _NO_CENTS.sub("", bare)
    found = _BODY.fullmatch(bare) if len(bare) <= _LONGEST else None
    decimal, grouped = _values(found["body"]) if found else (None, None)
    if found is None or decimal is grouped is None:
        return NumberReading(
            problem=tr(
                "“{text}” is no number: write digits, such as 1200 or {example}.",
                text=_short(text),
                example=written(12.5, marks),
            )
        )
    if decimal is not None and grouped is not None and found["power"]:
        grouped = None
    group_first = decimal is None or (grouped is not None and _sign_of(found["body"]) == _plain(marks.group))
    digits = (grouped, decimal) if group_first else (decimal, grouped)
    minus = "-" if found["sign"] and found["sign"] in _MINUS else ""
    value, other = (None if its is None else float(f"{minus}{its}e{found['power'] or 0}") for its in digits)
    if value is None or not math.isfinite(value):
        return NumberReading(problem=tr("“{text}” is too large a number.", text=_short(text)))
    return NumberReading(value, other, group_first and other is not None, percent, currency)


def begun(text: str) -> bool:
    """Whether a text may become a number when more is typed: nothing, a sign, “1,” or “1 2”."""
    bare = _plain(text)
    return not bare or _BEGUN.fullmatch(_without_units(bare)[0]) is not None


def written(value: float, marks: Marks = POINT) -> str:
    """A number as it can be typed: no signs between thousands, no needless decimals; only the largest and the least
    have powers of ten.
    """
    text = f"{value:.15g}"
    if "e" in text and (value == 0 or _LEAST <= abs(value) < _GREATEST):
        text = format(Decimal(text), "f")
    return text.replace(".", marks.decimal)


def same_currency(one: str, other: str) -> bool:
    """Whether two signs or codes may stand for one currency; a sign that several have stands for each of them."""
    first, second = (currency_key(each).rstrip(".") for each in (one, other))
    return first == second or _may_mean(first, second) or _may_mean(second, first)


def currency_key(text: str) -> str:
    """A sign or code of a currency as it is compared: EUR for €, without regard to case."""
    bare = "".join(text.split()).upper()
    return _CODES.get(bare, bare)


def _may_mean(sign: str, code: str) -> bool:
    return code in _SIGNS_OF.get(sign if sign in _SIGNS_OF else sign[-1:], "").split()


# ---------------------------------------------------------------- what fits
@dataclass(frozen=True, slots=True)
class NumberLimits:
    """Which numbers a field takes; `decimals` None keeps all of them, 0 takes whole numbers only.

    `percent` counts in per cent; elsewhere a sign of per cent is out of place, unless `hundredths` reads it as such:
    “5 %” is 0.05. `currency` None takes no sign of a currency; an empty one takes any.
    """

    low: float = -math.inf
    high: float = math.inf
    decimals: int | None = None
    blank: bool = False
    percent: bool = False
    hundredths: bool = False
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class JudgedNumber:
    """What a text means for a field.

    `value` is None for a blank text, and where `trouble` says in a sentence why the text cannot be taken. `other` is
    the second number that it could be. `note` says what became of it where that is not plain to see.
    """

    value: float | None = None
    other: float | None = None
    trouble: str = ""
    begun: bool = False
    note: str = ""


def judge(text: str, limits: NumberLimits, marks: Marks = POINT) -> JudgedNumber:
    """What a text means for a field with these limits; nothing is cut off or moved into them.

    Of two numbers the one that fits is taken, and of two that fit the locale's.
    """
    if _plain(text) in {"", *(_MINUS if limits.blank else ""), *("?" if limits.blank else "")}:
        return JudgedNumber() if limits.blank else JudgedNumber(trouble=tr("There is no number here."), begun=True)
    reading = read_number(text, marks)
    if trouble := reading.problem or _wrong_units(reading, limits, text):
        return JudgedNumber(trouble=trouble, begun=bool(reading.problem) and begun(text))
    scale = 100 if reading.percent and limits.hundredths else 1
    two = [its / scale for its in (reading.value, reading.other) if its is not None]
    if len(two) == 2 and limits.decimals == 0:
        two = [max(two, key=abs)]  # a sign before decimals makes no sense in a whole number
    fitting = [its for its in two if not _misfit(its, limits, text, marks)]
    if not fitting:
        return JudgedNumber(trouble=_misfit(two[0], limits, text, marks), begun=0 < two[0] < limits.low)
    value = fitting[0] if limits.decimals is None else round(fitting[0], limits.decimals)
    note = (
        tr("“{text}” is read as {value}.", text=_short(text), value=shown(value, marks))
        if reading.other is not None
        else ""
    )
    if limits.decimals and value != fitting[0]:
        note = trn(
            "“{text}” is rounded to {value}: {count} decimal is kept here.",
            "“{text}” is rounded to {value}: {count} decimals are kept here.",
            limits.decimals,
            text=_short(text),
            value=shown(value, marks),
        )
    return JudgedNumber(value, fitting[1] if len(fitting) == 2 else None, note=note)


def shown(value: float, marks: Marks = POINT) -> str:
    """A number as it is told: thin spaces between thousands, so that no sign can be taken for another."""
    text = written(value, marks)
    if "e" in text:
        return text
    whole, sign, decimals = text.partition(marks.decimal)
    digits = whole.lstrip("-")
    return "-" * whole.startswith("-") + f"{int(digits):,}".replace(",", "\u202f") + sign + decimals


def _misfit(value: float, limits: NumberLimits, text: str, marks: Marks) -> str:
    """Why a number does not fit, "" where it does."""
    percent = "\u00a0%" if limits.percent else ""
    if limits.decimals == 0 and value != int(value):
        return tr("“{text}” is no whole number.", text=_short(text))
    if value < limits.low:
        return tr(
            "“{text}” is too small: write {least}{percent} or more.",
            text=_short(text),
            least=shown(limits.low, marks),
            percent=percent,
        )
    if value > limits.high:
        return tr(
            "“{text}” is too large: write {most}{percent} or less.",
            text=_short(text),
            most=shown(limits.high, marks),
            percent=percent,
        )
    return ""


def _wrong_units(reading: NumberReading, limits: NumberLimits, text: str) -> str:
    """What of the signs beside a number makes no sense in a field, "" where all does."""
    if reading.percent and not (limits.percent or limits.hundredths):
        return tr("“{text}” is in per cent: write a plain number here.", text=_short(text))
    if reading.currency and limits.currency is None:
        return tr("“{text}” has the sign of a currency: write a plain number here.", text=_short(text))
    if reading.currency and limits.currency and not same_currency(reading.currency, limits.currency):
        return tr(
            "“{text}” is in {currency}, amounts here are in {expected}: write it in those.",
            text=_short(text),
            currency=reading.currency,
            expected=limits.currency,
        )
    return ""


# ---------------------------------------------------------------- several at once
@dataclass(frozen=True, slots=True)
class UnderstoodNumber:
    """Texts of several fields, their numbers as `written` with a point; `others` are the second numbers they could
    be, None where each can be one only; `note` says what became of them, `offer` what the others are.
    """

    texts: tuple[str, ...]
    others: tuple[str, ...] | None = None
    note: str = ""
    offer: str = ""


def understand(cells: list[tuple[NumberLimits | None, str]], marks: Marks = POINT) -> UnderstoodNumber:
    """Read the numbers among texts; those without limits stay as they are. Raises EditError for what does not fit."""
    texts: list[str] = []
    others: list[str] = []
    notes: list[str] = []
    doubtful: list[float] = []
    for limits, text in cells:
        its = judge(text, limits, marks) if limits is not None else JudgedNumber()
        if its.trouble:
            raise EditError(its.trouble)
        unit = " %" if limits is not None and limits.percent else ""
        texts.append(text if its.value is None else f"{written(its.value, POINT)}{unit}")
        others.append(texts[-1] if its.other is None else f"{written(its.other, POINT)}{unit}")
        notes += [its.note] if its.note else []
        doubtful += [] if its.other is None else [its.other]
    if len(notes) > 1:
        notes[1:] = [trn("So it is with {count} more of them.", "So it is with {count} more of them.", len(notes) - 1)]
    offer = (
        tr("{number} instead", number=shown(doubtful[0], marks))
        if len(doubtful) == 1
        else tr("Read them the other way")
    )
    return UnderstoodNumber(tuple(texts), tuple(others) if doubtful else None, " ".join(notes), offer)


# ---------------------------------------------------------------- signs
def _plain(text: str) -> str:
    """A text with the digits and signs of all scripts as those of one, without marks of direction."""
    letters = []
    for letter in text.strip():
        kind = unicodedata.category(letter)
        if kind == "Nd":
            letters.append(str(unicodedata.decimal(letter)))
        elif kind != "Cf":
            letters.append(" " if letter.isspace() else letter)
    return "".join(letters).translate(_AS_ONE).strip()


def _without_units(bare: str) -> tuple[str, bool, str]:
    """A text without the signs of per cent or of a currency at its ends, whether there was the one, and the other."""
    percent, currency = False, ""
    for pattern, name in ((_BACK, "back"), (_FRONT, "front")):
        found = pattern.fullmatch(bare)
        if found is None or (percent or currency):
            continue
        unit = found[name]
        percent, currency = unit in _PERCENT, "" if unit in _PERCENT else unit
        bare = (found["sign"] if name == "front" else "") + found["rest"]
    return bare, percent, currency


def _values(body: str) -> tuple[str | None, str | None]:
    """The digits of a number with the last sign before its decimals, and those with every sign between thousands."""
    grouped = _ungrouped(body)
    at = max(body.rfind(sign) for sign in ".,٫")
    if at < 0:
        return (body, None) if body.isdecimal() else (None, grouped)
    whole, decimals = body[:at], body[at + 1 :]
    digits = whole if whole.isdecimal() or not whole else _ungrouped(whole)
    same = body[at] in whole
    if same or digits is None or not (digits + decimals).isdecimal():
        return None, grouped
    return f"{digits or 0}.{decimals or 0}", grouped


def _ungrouped(text: str) -> str | None:
    """The digits of a number whose thousands, or lakhs, are parted by one sign; None where they are not."""
    found = _THOUSANDS.fullmatch(text) or _LAKHS.fullmatch(text)
    return text.replace(found["sign"], "") if found else None


def _sign_of(body: str) -> str:
    return next(letter for letter in body if not letter.isdecimal())


def _short(text: str) -> str:
    bare = " ".join(text.split())
    return bare if len(bare) <= 40 else f"{bare[:39]}…"
