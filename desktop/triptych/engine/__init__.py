"""The computing: one graph, many interpreters, and the verdict over them.  No Qt, no matplotlib."""
