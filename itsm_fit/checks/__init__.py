"""Model findings: one small function a rule, listed in a plain registry."""
