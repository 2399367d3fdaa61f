"""The computing process: reads questions, answers the newest, and can be killed at any moment.

``serve(role)`` is all that the outside needs.  It knows the engine, and neither Qt nor the window.
"""

from triptych.worker.serve import serve

__all__ = ["serve"]
