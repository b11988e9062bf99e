"""Make a release of installers ready to be given away: `python packaging/release.py FOLDER [--page URL] [--key ID]`.

Writes SHA256SUMS with every installer in the folder, and latest.json, which the question for newer versions reads. With
a key (--key, or the environment's ITSM_FIT_SIGNING_KEY) GnuPG signs each of them and the checksums beside it (.asc).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from itsm_fit import __version__

ENDINGS = (".deb", ".AppImage", ".msi", ".dmg", ".whl", ".tar.gz", ".cdx.json")
SUMS, LATEST = "SHA256SUMS", "latest.json"


def release(folder: Path, page: str = "", key: str = "") -> list[Path]:
    """Write the files that go with the installers in the folder, and give these; raises ValueError where none are."""
    installers = sorted(each for each in folder.iterdir() if each.name.endswith(ENDINGS) and each.is_file())
    if not installers:
        raise ValueError(f"{folder} holds no installers: packaging/installers.py makes them.")
    sums = folder / SUMS
    sums.write_text("".join(f"{_digest(each)}  {each.name}\n" for each in installers), encoding="utf-8")
    latest = folder / LATEST
    told = {"version": __version__, **({"page": page} if page else {})}
    latest.write_text(json.dumps(told) + "\n", encoding="utf-8")
    signed = [_signed(each, key) for each in (*installers, sums, latest)] if key else []
    return [sums, latest, *signed]


def _digest(place: Path) -> str:
    with place.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _signed(place: Path, key: str) -> Path:
    signature = place.with_name(f"{place.name}.asc")
    signature.unlink(missing_ok=True)
    program = shutil.which("gpg") or "gpg"
    command = [
        program,
        "--batch",
        "--local-user",
        key,
        "--armor",
        "--detach-sign",
        "--output",
        str(signature),
        str(place),
    ]
    subprocess.run(command, check=True)  # noqa: S603 - our own words
    return signature


def main() -> int:
    """Write them, and say whether they are signed."""
    asked = argparse.ArgumentParser(description="Make a release of installers ready to be given away.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--page", default="", help="the page that tells of this release")
    asked.add_argument("--key", default=os.environ.get("ITSM_FIT_SIGNING_KEY", ""), help="the key to sign with")
    given = asked.parse_args()
    try:
        written = release(given.folder, given.page, given.key)
    except (OSError, ValueError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    sys.stdout.write("".join(f"{each}\n" for each in written))
    if not given.key:
        sys.stderr.write("Not signed: no key is given.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
