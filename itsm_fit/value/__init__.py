"""What a selection is worth: minutes, cycle times, hours, money and the business case, on the chain that is scored."""
