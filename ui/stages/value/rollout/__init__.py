"""Waves instead of a big bang."""
