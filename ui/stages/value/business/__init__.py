"""What each tool brings against what it costs."""
