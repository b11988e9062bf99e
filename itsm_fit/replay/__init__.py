"""What really happened: a log of tickets replayed on the drawn flow, and the shares, loops and times that follow."""
