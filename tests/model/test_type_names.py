"""One name, one thing: a public type name of the app stands in one module only."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def _types(tree: ast.Module) -> Iterator[str]:
    """The public classes and type aliases of a module; type variables are its own affair."""
    for its in tree.body:
        match its:
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias")):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name[0].isupper() and not name.isupper():
                if not (isinstance(value, ast.Call) and ast.unparse(value.func) == "TypeVar"):
                    yield name


def _defined_twice(root: Path) -> dict[str, list[str]]:
    places = defaultdict(list)
    for package in ("itsm_fit", "ui"):
        for path in sorted((root / package).rglob("*.py")):
            for name in set(_types(ast.parse(path.read_bytes()))):
                if not name.startswith("_"):
                    places[name].append(path.relative_to(root).as_posix())
    return {name: modules for name, modules in places.items() if len(modules) > 1}


def test_a_public_type_name_means_one_thing() -> None:
    again = _defined_twice(_ROOT)
    assert not again, "Give each of these types a name of its own, or make one type of those that mean the same."


def test_classes_and_aliases_that_stand_twice_are_found(tmp_path: Path) -> None:
    (tmp_path / "itsm_fit").mkdir()
    (tmp_path / "ui").mkdir()
    (tmp_path / "itsm_fit" / "a.py").write_text("class Lane: ...\nRow = tuple[int, str]\nT = TypeVar('T')\n")
    (tmp_path / "ui" / "b.py").write_text("Lane: TypeAlias = str\nclass Row: ...\nclass Pool: ...\nT = TypeVar('T')\n")
    assert _defined_twice(tmp_path) == {name: ["itsm_fit/a.py", "ui/b.py"] for name in ("Lane", "Row")}
