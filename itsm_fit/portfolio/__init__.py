"""A portfolio: many projects, each scored, checked and stress-tested by itself, and what recurs in them."""
