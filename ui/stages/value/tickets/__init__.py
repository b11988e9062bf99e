"""What really happens, by the tickets."""
