"""The stage Fit: who carries the processes, why, how firmly, at what price."""
