"""The command line: everything that can be had without a screen, told in tables or in JSON.

``run(arguments)`` is all that the outside needs.  It asks the computing processes and computes nothing.
"""

from triptych.commands.run import run

__all__ = ["run"]
