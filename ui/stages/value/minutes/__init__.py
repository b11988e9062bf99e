"""What processes take, in minutes and money."""
