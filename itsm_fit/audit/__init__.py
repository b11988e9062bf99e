"""Whether a selection is fair: what was changed when answers were known, what favours one, what decides nothing."""
