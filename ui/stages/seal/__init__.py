"""What is asked, fixed before anybody sees who answers it best: the baseline, the round with vendors, the decision."""
