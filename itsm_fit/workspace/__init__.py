"""Projects that several desks work on: in a database, entity by entity, with every version kept."""
