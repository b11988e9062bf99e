"""Word vectors come as data: cut into words as by their own library, without what could reach a network."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from kitoken import Kitoken
from requirements import needed
from tokenizers import Tokenizer

from itsm_fit.importing.matching.meaning import model

_FOLDER = Path(find_spec("itsm_fit_word_vectors").submodule_search_locations[0])
_FILE = str(_FOLDER / "l2_supercat_tokenizer_config.json")
_OURS = Kitoken.from_file(_FILE)
_THEIRS = Tokenizer.from_file(_FILE)
_LETTERS = st.characters(exclude_categories=["Cs"])


@settings(deadline=None)
@given(st.lists(st.one_of(st.text(_LETTERS), st.text("aeinrst äöéß▁-/()0129\t\n", max_size=60)), max_size=8))
def test_texts_are_cut_as_by_the_library_that_the_vectors_were_made_with(texts: list[str]) -> None:
    texts = [text for text in texts if not any(sign in text for sign in ("<s>", "</s>", "<unk>"))]  # signs of its own
    theirs = [_THEIRS.encode(text, add_special_tokens=False).ids for text in texts]
    assert _OURS.encode_all(texts) == theirs


def test_what_stands_in_a_cell_is_never_taken_for_a_sign_of_the_model() -> None:
    vectors = model().vectors(["<s>", ""])
    assert vectors[0].any()  # the words of the text, where its own library would see the sign that begins one
    assert not vectors[1].any()


def test_the_program_brings_no_client_of_a_hub_and_none_of_the_web() -> None:
    hosts = {"huggingface-hub", "hf-xet", "requests", "httpx", "urllib3", "aiohttp", "tokenizers", "wordllama"}
    assert not hosts & needed().keys()


def test_the_licence_of_the_vectors_lies_beside_them() -> None:
    assert "MIT License" in (_FOLDER / "LICENSE").read_text(encoding="utf-8")


IN_PASSING_THREADS = """
import subprocess
import sys
import threading
from itsm_fit.importing.matching.meaning import model

for _ in range(4):
    thread = threading.Thread(target=lambda: model().vectors(["Incidents are classified"] * 50))
    thread.start()
    thread.join()
print("done")
"""


def test_threads_that_come_and_go_share_the_model() -> None:
    done = subprocess.run(  # noqa: S603 - a process of its own: what goes wrong there ends it
        [sys.executable, "-c", IN_PASSING_THREADS], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout) == (0, "done\n")
