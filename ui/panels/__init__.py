"""What stands around the drawing, one file a panel; panels know the session and the choice, never one another."""
