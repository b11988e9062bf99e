"""Where work passes from role to role over all processes, what tools make of it, and what merging roles would save."""
