"""From promise to acceptance: the cases by which a vendor shows what it answered, and what came of them."""
