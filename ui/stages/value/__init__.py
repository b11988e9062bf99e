"""What a tool brings: minutes and money, people and plan, and what really happens."""
