"""What installers leave out."""

import ast
import re
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_IMPORTS = re.compile(r"^ *(?:from (\S+) import \(?([^()\n]*)|import (\S+))", re.MULTILINE)


def _left_out() -> set[str]:
    body = ast.parse((_ROOT / "packaging/itsm-fit.spec").read_text(encoding="utf-8")).body
    (names,) = [
        each.value for each in body if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "UNUSED"
    ]
    return set(ast.literal_eval(names))


def _imported(text: str) -> set[str]:
    """The modules that a source names in its imports, and the packages that these are in."""
    found = set()
    for package, names, module in _IMPORTS.findall(text):
        within = {f"{package}.{name.strip().partition(' ')[0]}" for name in names.split(",")} if package else set()
        for each in {package or module, *within}:
            parts = each.split(".")
            found.update(".".join(parts[:count]) for count in range(1, len(parts) + 1))
    return found


def test_nothing_is_left_out_that_the_program_imports() -> None:
    left_out = _left_out()
    sources = [each for folder in ("itsm_fit", "ui") for each in (_ROOT / folder).rglob("*.py")]
    wrong = {str(each): _imported(each.read_text(encoding="utf-8")) & left_out for each in sources}
    assert {name: modules for name, modules in wrong.items() if modules} == {}
    assert "PySide6.QtQml" in left_out
