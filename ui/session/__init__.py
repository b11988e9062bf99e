"""The project that is open: its value, its history, its files, and the work done on it in the background."""
