"""How thorough the tests are.

How many examples hypothesis tries: a share of all, other ones each time; all with --hypothesis-profile=thorough.
"""

from __future__ import annotations

from hypothesis import settings

ALL = settings.default.max_examples
"""As many as hypothesis tries of a test that does not say how many."""


def examples(most: int) -> int:
    """So many when all are tried, and of them the same share as of every other test's."""
    return -(-most * settings.default.max_examples // ALL)


def is_thorough() -> bool:
    """Whether all are tried."""
    return examples(ALL) == ALL


settings.register_profile("thorough", settings.default)
settings.register_profile("suite", settings.default, max_examples=ALL // 5)
settings.load_profile("suite")
