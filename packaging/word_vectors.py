"""Brings the word vectors that matching reads into the wheel: hatchling runs this when it builds one.

They come with the package wordllama (MIT). It is needed to build and not to run: only its data is of use here, and what
it asks for (another tokenizer, a client of model hubs, a web client) would take four times the room of that.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = "wordllama"
FOLDER = "itsm_fit_word_vectors"
"""Lies beside the package itsm_fit, also where that is installed for development: `_FOLDER` of matching/meaning.py."""
FILES = {
    "weights/l2_supercat_256.safetensors": "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5",
    "tokenizers/l2_supercat_tokenizer_config.json": "93248f2a9ec36c7b35f700a033d5f36228aae48db61aee31007fa49062cdeb68",
}
"""With the SHA-256 of each: another edition would give other likenesses."""


class WordVectorsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the vectors, how texts are cut into their words, and the licence of both."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """The files of the wheel, `version` telling an editable one."""
        key = "force_include_editable" if version == "editable" else "force_include"
        build_data[key].update({str(place): f"{FOLDER}/{place.name}" for place in word_vectors()})


def word_vectors() -> list[Path]:
    """The files as they lie in the package that brings them.

    Raises FileNotFoundError when it is missing, ValueError when it is another edition.
    """
    found = find_spec(SOURCE)
    if found is None or found.origin is None:
        raise FileNotFoundError(f"{SOURCE} is needed to build ITSM Fit: it is named in build-system.requires.")
    places = [Path(found.origin).parent / name for name in FILES]
    for place, wanted in zip(places, FILES.values(), strict=True):
        if hashlib.sha256(_content(place)).hexdigest() != wanted:
            raise ValueError(f"{place} is not the edition that matching was measured with.")
    licences = [Path(str(file.locate())) for file in distribution(SOURCE).files or () if file.name == "LICENSE"]
    return [*places, *licences]


def _content(place: Path) -> bytes:
    """What a file holds; the wheels for Windows end the lines of texts in their own way."""
    content = place.read_bytes()
    return content.replace(b"\r\n", b"\n") if place.suffix == ".json" else content
