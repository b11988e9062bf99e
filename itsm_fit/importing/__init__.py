"""Vendors' spreadsheets → matrices of answers: the layout is found, the words are understood, every cell is named."""
