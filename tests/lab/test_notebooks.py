"""The five notebooks that this project starts from, through the real command and its process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import Ran, run_triptych

from triptych.lang.parse import read

FOLDER = Path(__file__).parent / "notebooks"
NAMES = ("first", "second", "third", "fourth", "fifth")
UNTRACKED = "element 0 of tensors does not require grad and does not have a grad_fn"
# Which cells end in an error, by their place in the file: (notebook, cell) -> its type and words.
ERRORS = {
    ("first", 2): ("RuntimeError", UNTRACKED),
    ("second", 50): ("RuntimeError", UNTRACKED),
    ("second", 57): ("RuntimeError", UNTRACKED),
    ("second", 61): ("RuntimeError", UNTRACKED),
    ("fourth", 33): ("RuntimeError", UNTRACKED),
    ("fourth", 35): ("RuntimeError", UNTRACKED),
    ("fifth", 15): ("NameError", "name 'prediction' is not defined"),
    ("fifth", 16): ("NameError", "name 'loss' is not defined"),
}
STALE = ("fifth", 16)
LEAKY = "z = w*x + b; y_pred = sigmoid(z); prediction = clamp(y_pred, 1e-8, 0.99999999); loss = {}"
BCE = LEAKY.format("-(y*log(prediction) + (1 - y)*log(1 - prediction))")
CHAIN = "y = x**2; z = sin(y)"
PROGRAMS = {
    "first": ["a", "y = x**2", CHAIN, BCE, "y = mean(x**2)", "y = x**2"],
    "second": ["y = x**2", BCE, "y = mean(x**2)", "y = x**2", "y = x**2", "y = x**2"],
    "third": ["y = x**2", CHAIN, BCE, "y = mean(x**2)", "y = x**2", "y = x**2", "y = x**2"],
    "fourth": ["y = x**2", CHAIN, BCE, "y = mean(x**2)", "y = x**2"],
    "fifth": ["y = x**2", CHAIN, LEAKY.format("-y*log(prediction) - (1 - y)*log(1 - prediction)")],
}


def stored(name: str) -> list[Any]:
    """The cells as they stand in the file."""
    cells: list[Any] = json.loads((FOLDER / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    return cells


@pytest.fixture(scope="module")
def ran() -> dict[str, Any]:
    """Each notebook's answer."""
    answers = {}
    for name in NAMES:
        done = run_triptych("notebook", str(FOLDER / f"{name}.ipynb"), "--json")
        assert (done.code, done.err) == (0, ""), name
        answers[name] = done.object
    return answers


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_shows_what_was_stored(ran: dict[str, Any], name: str) -> None:
    cells = ran[name]["cells"]
    code = {at: cell for at, cell in enumerate(stored(name)) if cell["cell_type"] == "code"}
    assert [cell["index"] for cell in cells] == list(code)
    for cell in cells:
        at = cell["index"]
        assert cell["source"] == "".join(code[at]["source"])
        assert cell["refused"] is None
        assert cell["warnings"] == []
        expected = None if not code[at]["outputs"] else (name, at) != STALE
        assert cell["same_as_stored"] is expected, cell


@pytest.mark.parametrize("name", NAMES)
def test_the_errors_are_the_seeds_errors(ran: dict[str, Any], name: str) -> None:
    found = {
        (name, c["index"]): (c["error"]["type"], c["error"]["message"])
        for c in ran[name]["cells"]
        if c["error"]
    }
    assert found == {place: error for place, error in ERRORS.items() if place[0] == name}


def test_a_stale_output_is_explained(ran: dict[str, Any]) -> None:
    (cell,) = (cell for cell in ran["fifth"]["cells"] if cell["index"] == STALE[1])
    assert cell["stored_output"] == "tensor(6.7012)"
    assert cell["same_as_stored"] is False
    assert "earlier session" in cell["because"]
    assert "'loss'" in cell["because"]


def test_cells_that_ran_in_another_order_are_told(ran: dict[str, Any]) -> None:
    assert [bool(ran[name]["notes"]) for name in NAMES] == [True, False, False, False, False]


@pytest.mark.parametrize("name", NAMES)
def test_every_derivative_becomes_a_program(ran: dict[str, Any], name: str) -> None:
    programs = ran[name]["programs"]
    assert [program["program"] for program in programs] == PROGRAMS[name]
    for program in programs:
        reading = read(program["program"])
        assert reading.faults == ()
        assert reading.graph is not None
        assert set(reading.graph.inputs) == set(program["at"])
        assert set(program["wrt"]) <= set(program["at"])


def test_a_program_of_a_notebook_has_its_three_columns(ran: dict[str, Any]) -> None:
    (program,) = (p for p in ran["second"]["programs"] if p["program"] == BCE)
    at = [word for name, value in program["at"].items() for word in ("--at", f"{name}={value!r}")]
    wrt = [word for name in program["wrt"] for word in ("--wrt", name)]
    done = run_triptych("compare", program["program"], *at, *wrt, "--dtype", program["dtype"], "--json")
    columns = done.object["gradients"]["w"]["columns"]
    values = [columns[column]["value"] for column in ("symbolic", "by_hand", "autograd")]
    assert values == pytest.approx([6.691763029237441] * 3, rel=1e-5)


def test_the_tensors_at_the_end_are_told(ran: dict[str, Any]) -> None:
    tensors = ran["third"]["tensors"]
    x, z = tensors["x"], tensors["z"]
    assert (x["value"], x["grad"], x["is_leaf"], x["requires_grad"], x["shape"]) == (2.0, 4.0, True, True, [])
    assert (x["dtype"], x["grad_fn"], x["version"]) == ("float32", None, 0)
    assert (z["requires_grad"], z["shares"]) == (False, [])
    assert tensors["y"]["grad_fn"] == "PowBackward0"
    assert tensors["y1"]["grad_fn"] is None


def test_a_person_reads_a_page() -> None:
    done = run_triptych("notebook", str(FOLDER / "fifth.ipynb"))
    assert done.code == 0
    assert "[16] loss" in done.out
    assert "NameError: name 'loss' is not defined" in done.out
    assert "stored was: tensor(6.7012)" in done.out
    assert "compare: y = x**2 --at x=3.0" in done.out


# What can be wrong with a file


def write(path: Path, **parts: Any) -> str:
    """Write a notebook with these parts, and return its path."""
    path.write_text(json.dumps({"nbformat": 4, "metadata": {}, **parts}), encoding="utf-8")
    return str(path)


def cell(source: str | list[str], **parts: Any) -> dict[str, Any]:
    return {"cell_type": "code", "source": source, "outputs": [], **parts}


def refused(done: Ran, code: int, kind: str, word: str) -> None:
    assert (done.code, done.object["error"]["kind"]) == (code, kind)
    assert word in done.object["error"]["message"]
    assert done.err.startswith("error: ")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("no json", "syntax", "JSON"),
        ("\x00", "syntax", "JSON"),
        ("[" * 100_000, "syntax", "JSON"),
        ("[1, 2]", "syntax", "cells"),
        ('{"nbformat": 4}', "syntax", "cells"),
        ('{"nbformat": 4, "cells": 3}', "syntax", "cells"),
        ('{"nbformat": 3, "worksheets": []}', "format", "format 3"),
        ('{"nbformat": "x", "cells": []}', "format", "format x"),
        ('{"cells": [], "metadata": {"language_info": {"name": "R"}}}', "format", "r;"),
    ],
)
def test_what_is_no_notebook_is_told_in_a_sentence(tmp_path: Path, text: str, kind: str, word: str) -> None:
    path = tmp_path / "book.ipynb"
    path.write_text(text, encoding="utf-8")
    refused(run_triptych("notebook", str(path), "--json"), 2, kind, word)


def test_a_notebook_of_five_megabytes_is_a_limit(tmp_path: Path) -> None:
    path = write(
        tmp_path / "book.ipynb",
        cells=[cell("1", outputs=[{"output_type": "stream", "text": "a" * (5 << 20)}])],
    )
    refused(run_triptych("notebook", path, "--json"), 3, "limit", "4 MB")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    refused(run_triptych("notebook", str(tmp_path / "none.ipynb"), "--json"), 2, "file", "can't be read")


def test_cells_that_are_no_cells_and_lines_that_are_no_python(tmp_path: Path) -> None:
    cells = [
        3,
        {"cell_type": "markdown", "source": "text"},
        {"cell_type": "code"},
        cell("%matplotlib inline\nimport torch\nimport matplotlib.pyplot as plt\ntorch.tensor(1.0)"),
        cell("!pip install x\nx = 3"),
        cell("%%html\n<b>x</b>"),
        cell("plt.plot([1])"),
        cell("open('f', 'w')"),
        cell("x +"),
        cell(["x\n", "+ 1;"]),
        cell("x"),
    ]
    done = run_triptych("notebook", write(tmp_path / "book.ipynb", cells=cells), "--json")
    assert done.code == 0
    told = done.object["cells"]
    assert [c["index"] for c in told] == [2, 3, 4, 5, 6, 7, 8, 9, 10]
    words = [(c["refused"] or {}).get("word") for c in told]
    assert words == [None, "%matplotlib", "!", "%%html", "plt", "open", None, None, None]
    assert [c["result"] for c in told] == [None, "tensor(1.)", None, None, None, None, None, None, "3"]
    assert told[6]["error"]["type"] == "SyntaxError"
    assert all(c["same_as_stored"] is None for c in told)


def test_a_bomb_costs_its_own_cell_only(tmp_path: Path) -> None:
    cells = [cell("x = 3"), cell("while True:\n  pass"), cell("x = 4\n10**10**10"), cell("x")]
    done = run_triptych("notebook", write(tmp_path / "book.ipynb", cells=cells), "--json")
    told = done.object["cells"]
    assert done.code == 0
    assert [bool(c["refused"]) for c in told] == [False, True, True, False]
    assert told[3]["result"] == "3"
    assert told[1]["refused"]["line"] == 2
