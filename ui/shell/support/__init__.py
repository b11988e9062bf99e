"""Help for who installed the program: licences, diagnostics, newer versions."""
