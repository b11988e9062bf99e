"""One `Fit` turned into a workbook that people read and defend a choice with."""
