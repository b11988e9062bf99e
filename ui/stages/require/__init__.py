"""Requirements as a spreadsheet: all of them on a page of their own, those of a step in the inspector."""
