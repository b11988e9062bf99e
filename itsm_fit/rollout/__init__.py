"""Roll-out in waves: which process goes live when, and which gaps are closed for it, proven to be the best plan."""
