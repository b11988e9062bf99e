"""What an answer is worth, and what people saw for themselves."""
