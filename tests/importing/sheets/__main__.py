"""Measures detection on generated sheets, or shows one. Run in the project's root:

PYTHONPATH=.:tests/importing python -m sheets --help
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from sheets.compose import generate
from sheets.files import as_csv, as_text, as_xlsx
from sheets.measure import Measured, by_field, by_trait, mean, measure, measured, real_and_variants
from sheets.sure import judged, plot


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
    _say("\nhow sure (|) and how often right (#)")
    _say("\n".join(plot(judged((its.found, its.points) for its in results))))
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
    files: dict[str, list[str]] = {}
    results = []
    for file, name, found in real_and_variants(folder):
        results.append(found)
        points.setdefault(name, []).append(found[1])
        files.setdefault(file, []).append(f"{name} {found[1]:.0f}")
    for file, told in files.items():
        _say(f"{file}: " + ", ".join(told))
    for name, them in points.items():
        _say(f"{name}: mean {sum(them) / len(them):.1f}, lowest {min(them):.0f} of {len(them)}")
    _say("\nhow sure (|) and how often right (#)")
    _say("\n".join(plot(judged(results))))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
