"""Where work passes from role to role."""
