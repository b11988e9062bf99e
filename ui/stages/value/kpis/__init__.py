"""What the processes are measured by."""
