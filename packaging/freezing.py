"""Freeze ITSM Fit: its Python, its libraries and itself in one folder that starts without any of them installed.

Needs the extra `installers`. The libraries come as `requirements.lock` has them, without those of extras.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import desktop
import sbom

ROOT = Path(__file__).parents[1]
_TOOLS = ("pyinstaller",)


def freeze(build: Path) -> Path:
    """Freeze the checkout below the folder `build`; the folder that holds the program."""
    environment, work = build / "environment", build / "work"
    shutil.rmtree(build, ignore_errors=True)
    work.mkdir(parents=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    venv.create(environment)
    _install(python, str(ROOT))
    bill = work / "sbom.cdx.json"
    sbom.of_environment(python, ROOT / "pyproject.toml", bill)
    desktop.draw(desktop.ICON.read_text(encoding="utf-8"), work / "app.png", 256)
    _install(python, *_TOOLS)
    spec = ROOT / "packaging" / "itsm-fit.spec"
    options = ["--noconfirm", "--log-level", "WARN", "--workpath", str(work), "--distpath", str(build / "dist")]
    words = {**os.environ, "PYTHONPATH": str(spec.parent), "PYTHONSAFEPATH": "1", "ITSM_FIT_WORK": str(work)}
    _run(str(python), "-m", "PyInstaller", *options, str(spec), env=words)  # safe: what is installed, not the checkout
    frozen = build / "dist" / "itsm-fit"
    if sys.platform == "linux":
        for library in frozen.glob("_internal/libpython*.so*"):  # Pythons built by hand keep what debuggers read
            _run("strip", "--strip-unneeded", str(library))
        sbom.with_system(bill, work / "itsm-fit", python)
        shutil.copy(bill, frozen / "_internal" / "itsm_fit" / "resources" / bill.name)
    return frozen


def _install(python: Path, *wanted: str) -> None:
    """Install as the lock has it; the environment has no pip of its own, so that none is frozen."""
    installing = (sys.executable, "-m", "pip", "--python", str(python), "install", "-q")
    _run(*installing, "-c", str(ROOT / "requirements.lock"), *wanted)


def _run(*command: str, env: dict[str, str] | None = None) -> None:
    subprocess.run(command, check=True, env=env)  # noqa: S603 - our own words
