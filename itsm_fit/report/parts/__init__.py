"""What a report says, part by part: a function of the `Material` each; `sheets.py` has the table of them."""
