"""Reading and writing files, one module a format: bytes to values, and back. The only place that opens files."""
