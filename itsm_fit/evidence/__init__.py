"""What answers rest on, what that leaves of the figures, and which answers to check first (§15)."""
