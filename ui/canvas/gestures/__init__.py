"""What the mouse can do on the canvas, one gesture a file."""
