"""What can be taken away: code that reproduces what is shown, notebooks, tables and reports, as texts.

Nothing here computes, shows or writes a file.  ``rehearsal`` alone runs code, and only what ``sections`` has
written from a graph; it is called in a computing process of its own.
"""
