"""Draw the pictures of the manual from the running window: `python packaging/pictures.py [FOLDER [SCENE…]]`.

Each scene of scenes.py works the window as its task tells, and keeps what is seen then: the same bytes each time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from scenes import SCENES
from studio import Studio

HOME = Path(__file__).parents[1] / "docs" / "pictures"


def main(into: Path, wanted: list[str]) -> list[str]:
    """Draw what the scenes show into a folder, all of them where none is named, and give the names of the pictures."""
    with TemporaryDirectory() as home:
        studio = Studio(into, Path(home))
        for name, scene in SCENES.items():
            if not wanted or name in wanted:
                scene(studio)
        return studio.kept


if __name__ == "__main__":
    print(*main(Path(sys.argv[1]) if len(sys.argv) > 1 else HOME, sys.argv[2:]), sep="\n")
    sys.stdout.flush()
    os._exit(0)  # without what Qt takes apart at the end
