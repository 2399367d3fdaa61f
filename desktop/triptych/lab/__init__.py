"""The tape lab: runs a documented part of Python on real tensors, and never anything else.

``Lab`` is all that the outside needs.  It walks syntax trees; it knows no file, process or window.
"""

from triptych.lab.state import Lab, ReplayError

__all__ = ["Lab", "ReplayError"]
