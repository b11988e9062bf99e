"""What programs call: each of the names of `from itsm_fit import …`, by its subject. `docs/api.md` teaches them."""
