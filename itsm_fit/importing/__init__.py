"""From a grid of cells to tools' answers: layout, answer words, provenance."""
