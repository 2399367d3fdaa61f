"""What can be said: the table of ops, the graph, the reader and the writers.  Pure standard library."""
