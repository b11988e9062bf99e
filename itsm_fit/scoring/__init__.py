"""The figures: pure kernels over numbers, and the thin layer that turns a project into a `Fit`."""
