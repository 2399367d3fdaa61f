"""Nothing is left among the temporary files, not even by torch's first optimizer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from triptych.wire import worker_command

SOURCE = """\
import torch
w = torch.tensor(2.0, requires_grad=True)
step = torch.optim.SGD([w], lr=0.25)
y = w**2
y.backward()
step.step()
w.item()
"""


def notebook(source: str) -> str:
    """A notebook of one cell, as a file has it (nbformat 4)."""
    cell: dict[str, object] = {
        "cell_type": "code",
        "source": source,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def test_an_optimizer_works_where_none_was_made_before_and_leaves_nothing(
    triptych: Any, tmp_path: Path
) -> None:
    file, place = tmp_path / "one.ipynb", tmp_path / "temporary"
    file.write_text(notebook(SOURCE), encoding="utf-8")
    place.mkdir()
    ran = triptych("notebook", str(file), "--json", TMPDIR=str(place))
    cell: Any = ran.object["cells"][0]
    assert (cell["error"], cell["result"]) == (None, "1.0")  # 2 - 0.25*4
    assert list(place.iterdir()) == []


def test_a_page_that_is_drawn_to_check_a_copy_leaves_nothing_where_there_is_no_home(tmp_path: Path) -> None:
    """Matplotlib makes a folder of its own there, and the process that has it is killed."""
    place, no_home = tmp_path / "temporary", tmp_path / "file"
    place.mkdir()
    no_home.write_text("", encoding="utf-8")
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(no_home / "home"))
    known = {name: value for name, value in os.environ.items() if name != "MPLCONFIGDIR"}
    source = {"PYTHONPATH": worker_command("paper")[2]["PYTHONPATH"], "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", "from triptych.self_check.paper import paper; print(paper())"],
        env={**known, **source, **homes, "TMPDIR": str(place)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout.startswith("a page with a plot"), done.stderr
    assert list(place.iterdir()) == []
