"""The help: its pages, from files and from the tables of the program, and the way to find one by words."""
