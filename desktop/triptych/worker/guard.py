"""What keeps a computing process from outliving its parent and from eating the machine's memory."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import sys

from triptych import wire

DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>
MEMORY = 1200 << 20


def die_with_parent() -> None:
    """Ask the kernel to kill this process when the one that started it ends.

    Only this ends a process that is inside one long C call.  Where it does not exist (Windows, macOS)
    the end of the channel does it, which needs the interpreter to run other threads now and then.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the parent to answer
    if sys.stderr is not None:  # a windowed program on Windows has none
        faulthandler.enable()
    if not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    parent = os.environ.get(wire.PARENT)
    if parent is not None and int(parent) != os.getppid():  # it ended before we could ask
        os._exit(0)


def limit_memory() -> None:
    """Let a request for more than about 1 GB fail as a MemoryError, where the system can do that.

    SymPy, torch and a curve need 0.75 GB of addresses; a quarter of it is ever resident.
    """
    if sys.platform.startswith("linux"):
        import resource  # noqa: PLC0415 -- exists there only

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
