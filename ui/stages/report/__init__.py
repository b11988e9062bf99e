"""Taking the result away."""
