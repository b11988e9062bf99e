"""Measures detection on generated sheets, or shows one. Run in the project's root:

PYTHONPATH=.:tests/importing python -m sheets --help
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

from itsm_fit.storage.spreadsheet import read_workbook
from sheets.compose import generate
from sheets.files import as_csv, as_text, as_xlsx
from sheets.measure import Measured, by_field, by_trait, mean, measure, measured, points_of
from sheets.transforms import VARIANTS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sheets", description="Detection measured on generated sheets.")
    parser.add_argument("--seeds", type=int, default=500, help="how many sheets (500)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--aside", action="store_true", help="only the mean of the combinations set aside")
    parser.add_argument("--trait", default="", help="only sheets with a trait that holds this text")
    parser.add_argument("--worst", type=int, default=15, help="how many of the worst to name (15)")
    parser.add_argument("--show", type=int, help="show the sheet of this seed with truth and detection")
    parser.add_argument("--write", type=Path, help="with --show: write it as this .xlsx or .csv")
    parser.add_argument(
        "--real", type=Path, help="measure the files of this folder and their variants; truths in truth/"
    )
    its = parser.parse_args()
    if its.real is not None:
        _real(its.real)
        return
    if its.show is not None:
        _show(its.show, its.write)
        return
    start = time.perf_counter()
    results = measured(range(its.first, its.first + its.seeds), its.aside)
    seconds = time.perf_counter() - start
    results = [one for one in results if any(its.trait in trait for trait in one.example.traits)]
    if results:
        _print(results, its.worst, its.aside, seconds)


def _print(results: list[Measured], worst: int, aside: bool, seconds: float) -> None:
    right = sum(its.points > 99.99 for its in results)
    _say(f"mean {mean(results):.2f} of {len(results)} sheets, {right} without a fault, {seconds:.1f} s")
    if aside:
        return
    _say("\npoints lost by field (share lost on average, sheets)")
    for share, count, field in by_field(results):
        _say(f"  {share:.3f} {count:5} {field}")
    _say("\nworst traits (mean, sheets)")
    for points, count, trait in by_trait(results)[: 3 * worst]:
        _say(f"  {points:5.1f} {count:5} {trait}")
    _say("\nworst sheets")
    for one in sorted(results, key=lambda its: its.points)[:worst]:
        lost = one.failed or " ".join(f"{field} {share:.2f}" for field, share in one.score.lost)
        _say(f"  {one.points:5.1f} seed {one.example.seed}: {lost}")


def _show(seed: int, path: Path | None) -> None:
    example = generate(seed)
    if path is not None:
        path.write_bytes(as_csv(example.workbook) if path.suffix == ".csv" else as_xlsx(example.workbook))
    result = measure(example)
    _say(as_text(example.workbook))
    _say("\n" + " ".join(sorted(example.traits)))
    _say("\ntruth    " + json.dumps(example.truth, ensure_ascii=False))
    kept = ("sheet", "orientation", "header_rows", "id_column", "text_column", "tools", "features", "levels")
    tables = [{key: table[key] for key in kept} for table in result.found.get("tables", [])]
    _say("\ndetected " + json.dumps(tables, ensure_ascii=False))
    _say(f"\n{result.points:.1f} {result.failed} {result.score.lost}")


def _real(folder: Path) -> None:
    """Points of each file as it is, and in each variant that makes sense of it."""
    points: dict[str, list[float]] = {}
    for path in sorted((folder / "truth").glob("*.truth.json")):
        truth = json.loads(path.read_text("utf-8"))
        workbook = read_workbook((folder / truth["file"]).read_bytes(), truth["file"])
        pairs = {name: variant(workbook, truth, random.Random(1)) for name, variant in VARIANTS.items()}
        made = {name: pair for name, pair in ({"as it is": (workbook, truth)} | pairs).items() if pair is not None}
        found = {name: points_of(*pair) for name, pair in made.items()}
        for name, its in found.items():
            points.setdefault(name, []).append(its)
        _say(f"{truth['file']}: " + ", ".join(f"{name} {its:.0f}" for name, its in found.items()))
    for name, them in points.items():
        _say(f"{name}: mean {sum(them) / len(them):.1f}, lowest {min(them):.0f} of {len(them)}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
