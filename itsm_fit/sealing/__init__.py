"""Baselines that are sealed, the log that tells what happened since, and what proves both."""
