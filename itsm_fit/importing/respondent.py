"""Who answers a table that names no tool in its headings: told by a cell, a title, the sheet or the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.detect_rows import is_placeholder
from itsm_fit.importing.grid import BLANK, PHRASE, SHORT, Grid
from itsm_fit.importing.text import normal, squeeze, words

_LABEL = re.compile(
    r"(?:(?:name of )?(?:the )?(?:vendor|supplier|bidder|product|tool|solution|system|software|respondent|provider|offeror|proposer|company|manufacturer)(?:['’]s)?"
    r"(?:[ /&-]+(?:and |or )?(?:vendor|product|tool|solution|system|software|company|name|version|title))*"
    r"|(?:name (?:des|der) )?(?:anbieters?|bieters?|produkts?|herstellers?|lösung|werkzeugs?|systems?|firma|software|lieferanten?)(?:[ /-]?name)?|produktname|firmenname"
    r"|(?:nom (?:du|de la|de l['’]) ?)?(?:fournisseur|soumissionnaire|produit|solution|logiciel|société|éditeur)"
    r"|(?:nombre (?:del|de la) )?(?:proveedor|producto|solución|empresa|oferente|herramienta)|(?:nome (?:del|della) )?(?:fornitore|prodotto|soluzione|azienda)"
    r"|(?:naam )?(?:leverancier|inschrijver|product|oplossing)|ベンダー名?|製品名?|会社名|供应商名?称?|产品名?称?)",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    """a an and the of for to in on by with or your our this all new service desk itsm tool tools software system systems product products vendor vendors supplier
    suppliers bidder functional technical non nonfunctional requirement requirements matrix matrices table tables list checklist checklists check review
    template response responses answer answers questionnaire comparison compare comparisons evaluation assessment feature features instructions rfp rfi rfq request proposal
    information sheet tabelle blatt feuil feuille hoja foglio blad page level section part appendix annex attachment capability capabilities specification specifications
    compliance overview summary scoring score form general criteria selection data status version draft final copy test tests export import table1 1 2 3 4 5 6 7 8 9 0
    anforderung anforderungen anforderungskatalog katalog kriterien kriterienkatalog vergleich bewertung auswertung fragebogen leistungsverzeichnis lastenheft übersicht vorlage
    antwort antworten nutzwertanalyse liste anlage teil der die das und für von mit exigences cahier des charges comparatif grille réponse réponses tableau liste questions question
    requisitos matriz respuesta comparación comparativa requisiti confronto risposte eisen antwoorden vergelijking""".split()
)
_UNNAMED_SHEET = re.compile(
    r"(?:sheet|tabelle|blatt|feuil|feuille|hoja|foglio|blad|planilha|arkusz|シート|工作表)\s*\d*", re.IGNORECASE
)
_LONGEST_TITLE = 80


def respondent(block: Block, file: str, others: Sequence[Grid] = (), *, sheet_is_name: bool = False) -> str:
    """The name of the one who answers a table; `others` are sheets without tables, such as a cover page.

    `sheet_is_name` says that each sheet of the file answers the same requirements for another tool.
    """
    grid = block.grid
    sheet = grid.sheet.name
    stem = file.rsplit(".", 1)[0] or file
    labelled = next(_labelled(grid, block.header[0]), "")
    if labelled or sheet_is_name:
        return labelled or sheet
    titles = list(_titles(block))
    unnamed = _UNNAMED_SHEET.fullmatch(sheet) is not None
    told = [next(_labelled(other, other.height), "") for other in others]
    candidates = [name for name in (*told, *titles, "" if unnamed else sheet, stem) if name]
    return next((name for name in candidates if not _is_generic(name)), candidates[0])


def _labelled(grid: Grid, before: int) -> Iterator[str]:
    """Names that stand above a row after a label: "Vendor: Acme" in one cell, or in the next filled one."""
    for row in range(before):
        for column, kind in enumerate(grid.kinds[row]):
            if kind == BLANK:
                continue
            label, _, value = squeeze(grid.text(row, column)).partition(":")
            if not _LABEL.fullmatch(label.strip()):
                continue
            value = value.strip() or next(
                (grid.text(row, at) for at in range(column + 1, grid.width) if grid.kind(row, at) != BLANK), ""
            )
            if value and not is_placeholder(value) and value.strip("_ .-…") and not _LABEL.fullmatch(value):
                yield squeeze(value)


def _titles(block: Block) -> Iterator[str]:
    """Short texts that stand alone on a row above the table, the topmost first."""
    grid = block.grid
    for row in range(block.header[0]):
        filled = [column for column, kind in enumerate(grid.kinds[row]) if kind != BLANK]
        if len(filled) == 1 and grid.kind(row, filled[0]) in (SHORT, PHRASE):
            title = squeeze(grid.text(row, filled[0]))
            if (
                len(title) <= _LONGEST_TITLE
                and not title.endswith((".", "!", "?"))
                and not re.search(r"[.!?;] ", title)
            ):
                yield title


def _is_generic(title: str) -> bool:
    return all(word in _GENERIC for word in words(normal(title)))
