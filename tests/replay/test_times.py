"""Times as people and programs write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.storage.logs.times import NAIVE, NO_TIME, DateOrder, times_of

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read(*texts: str) -> list[str | None]:
    found = times_of(texts).times.tolist()
    return [None if each == NO_TIME else str(EPOCH + timedelta(microseconds=each))[:-6] for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-02T03:04:05.123+02:00", "2024-01-02 01:04:05.123000"),
        ("2024-01-02T03:04:05.1234567-0230", "2024-01-02 05:34:05.123456"),
        ("2024-01-02 03:04:05", "2024-01-02 03:04:05"),
        ("2024-01-02", "2024-01-02 00:00:00"),
        ("2024/1/2 3:04", "2024-01-02 03:04:00"),
        ("20240102T030405Z", "2024-01-02 03:04:05"),
        ("20240102030405", "2024-01-02 03:04:05"),
        ("02/Jan/24 3:04 PM", "2024-01-02 15:04:00"),
        ("31/Dez/24 12:04 am", "2024-12-31 00:04:00"),
        ("2. März 2024 10:11", "2024-03-02 10:11:00"),
        ("15 août 2023 10:11:12", "2023-08-15 10:11:12"),
        ("Mon, 02 Jan 2024 10:11:12 +0100", "2024-01-02 09:11:12"),
        ("Jan 2, 2024, 10:11:12 AM", "2024-01-02 10:11:12"),
        ("29.02.2012 08:12 Uhr", "2012-02-29 08:12:00"),
        ("15/03/2024 15h04", "2024-03-15 15:04:00"),
        ("1700000000", "2023-11-14 22:13:20"),
        ("1700000000123", "2023-11-14 22:13:20.123000"),
        ("2024-01-02 03:04:05 CEST", "2024-01-02 01:04:05"),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, expected: str) -> None:
    assert read(f" {text} ") == [expected]


@pytest.mark.parametrize("text", ["", "x", "12", "2024", "31.02.2024", "2024-13-01", "Do 2", "2024-01-01 25:61", "1:2"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read(text) == [None]


@pytest.mark.parametrize(
    ("column", "order", "first"),
    [
        (["01/02/2024", "13/02/2024"], DateOrder.DAY_FIRST, "2024-02-01 00:00:00"),
        (["01/02/2024", "02/13/2024"], DateOrder.MONTH_FIRST, "2024-01-02 00:00:00"),
        (["01/02/2024", "03/04/2024"], DateOrder.ASSUMED, "2024-02-01 00:00:00"),
        (["2024-02-01"], DateOrder.NONE, "2024-02-01 00:00:00"),
    ],
)
def test_whether_the_day_comes_first_is_decided_by_the_whole_column(
    column: list[str], order: DateOrder, first: str
) -> None:
    assert times_of(column).order is order
    assert read(*column)[0] == first


def test_times_without_a_zone_are_taken_in_the_commonest_one() -> None:
    column = times_of(["2024-01-01T10:00+01:00", "2024-01-01T10:00+01:00", "2024-01-01T09:00Z", "2024-01-01 10:00"])
    assert len(set(column.times.tolist())) == 1
    assert column.zones == {60: 2, 0: 1, NAIVE: 1}
    assert column.local == 60


@given(
    st.lists(
        st.tuples(
            st.datetimes(
                min_value=datetime.fromisoformat("1971-01-01"), max_value=datetime.fromisoformat("2069-01-01")
            ),
            st.integers(-14 * 60, 14 * 60),
            st.sampled_from(["%Y-%m-%dT%H:%M:%S.%f%z", "%d.%m.%Y %H:%M:%S.%f %z", "%d %B %Y %I:%M:%S.%f %p %z"]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_what_is_written_with_its_zone_is_read_back(moments: list[tuple[datetime, int, str]]) -> None:
    aware = [moment.replace(tzinfo=timezone(timedelta(minutes=zone))) for moment, zone, _ in moments]
    texts = [moment.strftime(form) for moment, (_, _, form) in zip(aware, moments, strict=True)]
    texts.append("31.01.2024")  # says that the day comes first
    expected = [(moment.astimezone(UTC) - EPOCH) // timedelta(microseconds=1) for moment in aware]
    assert times_of(texts).times.tolist()[:-1] == expected
