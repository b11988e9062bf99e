"""What is chosen, in full: a step with its requirements, any other element, or the whole process."""
