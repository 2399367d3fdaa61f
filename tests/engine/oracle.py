"""X is a module."""
A = 1
