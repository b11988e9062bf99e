"""Fields for numbers: what is typed or pasted is read by the signs of the country, and never changed unsaid."""
