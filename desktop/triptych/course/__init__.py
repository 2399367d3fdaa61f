"""Lessons, their tasks, practice and progress: plain values and what is decided about them, nothing shown.

Nothing here computes a derivative: what has to be asked of a computing process is handed out as a message,
and its reply is judged when it comes back.
"""
