"""Tools compared on the drawn process: beside each other, their difference, and the paths by which cases fail."""
