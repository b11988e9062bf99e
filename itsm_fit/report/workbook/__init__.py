"""The workbook that parts are written on: pages, cells, charts, names of sheets."""
