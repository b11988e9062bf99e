"""What the names of the files that can be read end with, in small letters."""

from __future__ import annotations

PROJECT_ENDINGS = (".itsmfit",)
MODEL_ENDINGS = (".bpmn", ".xml", ".drawio", ".vsdx", ".vsdm", ".vstx")
SHEET_ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")
LOG_ENDINGS = (*SHEET_ENDINGS, ".xes", ".xes.gz", ".json", ".jsonocel")
CATALOGUE_ENDINGS = (".toml",)
OLD_MODEL_ENDINGS = (".vsd", ".vdx", ".vst", ".vtx")
"""Of models that are refused with a way out: older drawings of Visio."""
MODEL_WORDS, SHEET_WORDS = " ".join(MODEL_ENDINGS), " ".join(SHEET_ENDINGS)
"""As help and window name them."""
