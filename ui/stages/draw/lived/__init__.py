"""The drawn process against the lived one, on the drawing and in a list below it."""
