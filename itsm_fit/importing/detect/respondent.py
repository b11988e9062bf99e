"""Who answers a table that names no tool in its headings: told by a cell, a title, the sheet or the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from itsm_fit.importing.detect.rows import is_placeholder
from itsm_fit.importing.grid import ANSWER, BLANK, FIGURES, PHRASE, SCOUTED, SHORT, Grid
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.text import normal, phrases, squeeze, words

_LABEL = re.compile(
    r"(?:"
    r"(?:name of )?(?:the )?(?:vendor|supplier|bidder|product|tool|solution|system|software|respondent|provider|offeror"
    r"|proposer|company|manufacturer)(?:['’]s)?"
    r"(?:[ /&-]+(?:and |or )?(?:vendor|product|tool|solution|system|software|company|name|version|title))*"
    r"|(?:name (?:des|der) )?(?:anbieters?|bieters?|produkts?|herstellers?|lösung|werkzeugs?|systems?|firma|software"
    r"|lieferanten?)(?:[ /-]?name)?|produktname|firmenname"
    r"|(?:nom (?:du|de la|de l['’]) ?)?(?:fournisseur|soumissionnaire|produit|solution|logiciel|société|éditeur)"
    r"|(?:nombre (?:del|de la) )?(?:proveedor|producto|solución|empresa|oferente|herramienta)"
    r"|(?:nome (?:del|della) )?(?:fornitore|prodotto|soluzione|azienda)"
    r"|(?:naam )?(?:leverancier|inschrijver|product|oplossing)"
    r"|ベンダー名?|製品名?|会社名|供应商名?称?|产品名?称?"
    r")",
    re.IGNORECASE,
)
"""Labels beside which a name stands: "Vendor name", "Name des Anbieters"."""
_GENERIC = frozenset(
    phrases("""
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | a | all | an | and | anforderung | anforderungen | anforderungskatalog |
    anlage | annex | answer | answers | antwoorden | antwort | antworten | appendix | assessment | attachment |
    auswertung | bewertung | bidder | blad | blatt | by | cahier | capabilities | capability | charges | check |
    checklist | checklists | comparación | comparatif | comparativa | compare | comparison | comparisons |
    compliance | confronto | copy | criteria | das | data | der | des | desk | die | draft | eisen | evaluation |
    exigences | export | feature | features | feuil | feuille | final | foglio | for | form | fragebogen |
    functional | für | general | grille | hoja | import | in | information | instructions | itsm | katalog |
    kriterien | kriterienkatalog | lastenheft | leistungsverzeichnis | level | list | liste | matrices | matrix |
    matriz | mit | new | non | nonfunctional | nutzwertanalyse | of | on | or | our | overview | page | part |
    product | products | proposal | question | questionnaire | questions | request | requirement | requirements |
    requisiti | requisitos | response | responses | respuesta | review | rfi | rfp | rfq | risposte | réponse |
    réponses | score | scoring | section | selection | service | sheet | software | specification | specifications |
    status | summary | supplier | suppliers | system | systems | tabelle | table | table1 | tableau | tables |
    technical | teil | template | test | tests | the | this | to | tool | tools | und | vendor | vendors |
    vergelijking | vergleich | version | von | vorlage | with | your | übersicht
    """)
)
"""Words that name nobody, however they are put together into a title."""
_UNNAMED_SHEET = re.compile(
    r"(?:sheet|tabelle|blatt|feuil|feuille|hoja|foglio|blad|planilha|arkusz|シート|工作表)\s*\d*", re.IGNORECASE
)
_LONGEST_TITLE = 80
_SCORED = FIGURES | {ANSWER}
_SURE = 0.9


def respondent(grid: Grid, top: int, file: str, others: Sequence[Grid] = (), *, sheet_is_name: bool = False) -> str:
    """The name of the one who answers a table that begins at row `top`; `others` are sheets without tables.

    `sheet_is_name` says that each sheet of the file answers the same requirements for another tool.
    """
    sheet = grid.sheet.name
    stem = file.rsplit(".", 1)[0] or file
    labelled = named_above(grid, top)
    if labelled or sheet_is_name:
        return labelled or sheet
    titles = list(_titles(grid, top))
    unnamed = _UNNAMED_SHEET.fullmatch(sheet) is not None
    told = [next(_labelled(other, other.height), "") for other in others]
    candidates = [name for name in (*told, *titles, "" if unnamed else sheet, stem) if name]
    return next((name for name in candidates if not _is_generic(name)), candidates[0])


def named_above(grid: Grid, top: int) -> str:
    """The name that a label gives to who answers, above row `top`: "Vendor: Acme"; empty where none does."""
    return next(_labelled(grid, top), "")


def _labelled(grid: Grid, before: int) -> Iterator[str]:
    """Names that stand above a row after a label: "Vendor: Acme" in one cell, or in the next filled one."""
    for row in range(min(before, SCOUTED)):
        for column, kind in enumerate(grid.line(row)):
            if kind == BLANK:
                continue
            label, _, value = squeeze(grid.text(row, column)).replace("：", ":").partition(":")
            if not _LABEL.fullmatch(label.strip()) and says(label, Role.TOOL) < _SURE:
                continue
            value = value.strip() or _beside(grid, row, column)
            if value and not is_placeholder(value) and value.strip("_ .-…") and not _LABEL.fullmatch(value):
                yield squeeze(value)


def _beside(grid: Grid, row: int, column: int) -> str:
    """The text of the next filled cell of a row, unless it heads a column of figures."""
    at = next((at for at in range(column + 1, grid.width) if grid.kind(row, at) != BLANK), None)
    if at is None:
        return ""
    below = [kind for line in range(row + 1, min(row + 4, grid.height)) if (kind := grid.kind(line, at)) != BLANK]
    return "" if len(below) > 1 and FIGURES.issuperset(below) else grid.text(row, at)


def _titles(grid: Grid, top: int) -> Iterator[str]:
    """Short texts that stand alone on a row above the table, the topmost first."""
    for row in range(top):
        filled = [column for column, kind in enumerate(grid.line(row)) if kind != BLANK]
        if len(filled) == 1 and grid.kind(row, filled[0]) in (SHORT, PHRASE) and not _explains(grid, row + 1):
            title = squeeze(grid.text(row, filled[0]))
            if (
                len(title) <= _LONGEST_TITLE
                and not title.endswith((".", "!", "?"))
                and not re.search(r"[.!?;] ", title)
            ):
                yield title


def _explains(grid: Grid, row: int) -> bool:
    """Whether a row begins with an answer or a score, as the lines of a legend do."""
    kinds = grid.line(row).replace(BLANK, "") if row < grid.height else ""
    return kinds[:1] in _SCORED and bool(kinds)


def _is_generic(title: str) -> bool:
    return all(word in _GENERIC for word in words(normal(title)))
