"""How ready the people are."""
