"""What changes for people with a tool: how much each role has to learn, and before which wave."""
