"""Drawing processes, playing cases on them and comparing tools there."""
