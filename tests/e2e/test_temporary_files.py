"""Nothing is left among the temporary files, not even by torch's first optimizer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

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
