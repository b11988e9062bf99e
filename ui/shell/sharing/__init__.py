"""Projects that several people work on: where they lie, who does what, and what is to be decided."""
