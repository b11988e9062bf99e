"""How sure a first place is: what would have to be true for another tool to win, and what cannot matter any longer."""
