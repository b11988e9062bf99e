"""Processes out to reviewers without the app, and their remarks back."""
