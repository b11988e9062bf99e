"""Drawing by hand: edits of a diagram as pure functions, and the commands that ask for them."""
