"""Tables of steps → processes, and processes → tables of steps: one row a step, which says what follows it."""
