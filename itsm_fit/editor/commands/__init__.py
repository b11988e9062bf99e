"""What can be done to a diagram, by subject."""
