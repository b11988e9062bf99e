"""What processes are measured by: what the drawn flow says of a KPI, and whether a tool can measure it."""
