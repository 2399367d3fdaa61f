"""``triptych compare`` through its front door: table, JSON, errors and exit codes."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import mpmath
import pytest

from triptych.ui.examples import examples
from triptych.wire import worker_command

with mpmath.workdps(60):
    EXACT = mpmath.nstr(6 * mpmath.cos(9), 30)[:-1]  # all but the last, which was rounded


@pytest.fixture(scope="module")
def seed_14(triptych: Any) -> Any:
    return triptych("compare", "y = x^2; z = sin(y)", "--at", "x=3", "--json").object


def test_the_object_has_every_part_of_the_contract(seed_14: Any) -> None:
    assert seed_14["program"] == "y = x^2; z = sin(y)"
    assert seed_14["dtype"] == "float64"
    assert seed_14["point"] == {"x": 3.0}
    assert {"triptych", "torch", "sympy"} <= seed_14["versions"].keys()
    assert set(seed_14) >= {"understood", "nodes", "output", "gradients"}
    row = seed_14["gradients"]["x"]
    assert set(row["columns"]) == {"symbolic", "by_hand", "autograd"}
    assert row["exact"].startswith(EXACT)
    assert len(row["exact"].replace("-", "").replace(".", "")) >= 30
    assert set(row["verdict"]) == {"kind", "also", "digits", "ulp", "node", "because"}


def test_the_three_columns_agree_on_the_derivative_of_sin_of_a_square(seed_14: Any) -> None:
    row = seed_14["gradients"]["x"]
    truth = float(mpmath.mpf(EXACT))
    for column in row["columns"].values():
        assert math.isclose(column["value"], truth, rel_tol=1e-15)
        assert column["trouble"] is None
    assert row["verdict"]["kind"] == "agree"
    assert row["verdict"]["digits"] >= 15
    assert row["columns"]["symbolic"]["formula"] == "2*x*cos(x**2)"
    assert row["columns"]["autograd"]["grad_fn"] == "SinBackward0"
    assert "backward()" in row["columns"]["autograd"]["code"]


def test_the_path_by_hand_multiplies_to_its_product(seed_14: Any) -> None:
    by_hand = seed_14["gradients"]["x"]["columns"]["by_hand"]
    assert by_hand["path_count"] == len(by_hand["paths"]) == 1
    assert by_hand["rest"] is None
    (path,) = by_hand["paths"]
    assert [(factor["of"], factor["by"]) for factor in path["factors"]] == [("z", "y"), ("y", "x")]
    assert path["product"] == by_hand["value"]


def test_the_nodes_are_the_recorded_operations_in_order(seed_14: Any) -> None:
    assert [(node["id"], node["op"]) for node in seed_14["nodes"]] == [("y", "pow"), ("z", "sin")]
    assert seed_14["nodes"][0]["value"] == 9.0
    assert seed_14["output"]["name"] == "z"
    assert seed_14["output"]["exact"].startswith("0.412118485241756569")


def test_the_table_says_the_same_to_a_person(triptych: Any) -> None:
    ran = triptych("compare", "y = x^2; z = sin(y)", "--at", "x=3")
    assert ran.code == 0
    assert ran.err == ""
    for word in ("SymPy", "by hand", "PyTorch", "dz/dx", "-5.466781571308", "2*x*cos(x**2)", "agree", "x ="):
        assert word in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100
    assert not any(line != line.rstrip() for line in ran.out.splitlines())


def test_a_terminal_without_the_signs_of_the_table_gets_it_all_the_same(triptych: Any) -> None:
    ran = triptych("compare", "sin(x^2)", "--at", "x=3", PYTHONIOENCODING="ascii")
    assert (ran.code, ran.err) == (0, "")
    assert "PyTorch" in ran.out


def test_a_leading_minus_is_a_program_and_the_last_at_counts(triptych: Any) -> None:
    ran = triptych("compare", "-x^2", "--at", "x=9", "--json", "--at", "x=-pi/2")
    assert ran.code == 0
    assert ran.object["point"] == {"x": -math.pi / 2}
    assert math.isclose(ran.object["gradients"]["x"]["columns"]["autograd"]["value"], math.pi)


def test_a_float32_value_is_the_double_that_it_is(triptych: Any) -> None:
    said = triptych("compare", "x*w", "--at", "x=6.7", "--at", "w=1", "--dtype", "float32", "--json").object
    assert said["point"]["x"] == 6.699999809265137
    assert said["gradients"]["w"]["columns"]["by_hand"]["value"] == 6.699999809265137


def test_a_program_from_a_file_and_a_defined_name_in_wrt(triptych: Any, tmp_path: Path) -> None:
    path = tmp_path / "program.txt"
    path.write_bytes("\ufeffx = 2\r\ny = x²\r\nz = y*y\r\n".encode())
    said = triptych("compare", "--file", str(path), "--wrt", "y", "--json").object
    assert list(said["gradients"]) == ["y"]
    assert said["gradients"]["y"]["columns"]["autograd"]["value"] == 8.0


def test_a_vector_output_needs_its_seed(triptych: Any) -> None:
    ran = triptych("compare", "v^2", "--at", "v=[1, 2, 3]", "--json")
    assert (ran.code, ran.object["error"]["kind"]) == (2, "shape")
    seeded = triptych("compare", "v^2", "--at", "v=[1, 2, 3]", "--seed", "[1, 10, 100]", "--json")
    row = seeded.object["gradients"]["v"]
    assert row["columns"]["by_hand"]["value"] == [2.0, 40.0, 600.0]
    assert row["jacobian"] == [[2.0, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0, 0.0, 6.0]]


def test_second_derivatives_stand_under_their_pair(triptych: Any) -> None:
    said = triptych("compare", "x^2*y", "--at", "x=3", "--at", "y=5", "--hessian", "--json").object
    assert said["hessian"]["x,y"]["autograd"] == 6.0


def test_a_spare_value_is_a_warning(triptych: Any) -> None:
    ran = triptych("compare", "x^2", "--at", "x=1", "--at", "zeta=2")
    assert ran.code == 0
    assert ran.err.startswith("warning: ")
    assert "zeta" in ran.err


ERRORS = [
    pytest.param(["sigmoit(x)", "--at", "x=1"], 2, "unknown", "line 1, column 1: 'sigmoit'", id="unknown"),
    pytest.param(["x^2"], 2, "missing", "'x' has no value", id="missing"),
    pytest.param([""], 2, "syntax", "", id="empty"),
    pytest.param(["(x", "--at", "x=1"], 2, "syntax", "line 1, column ", id="unbalanced"),
    pytest.param(["(" * 10_000, "--at", "x=1"], 3, "limit", "brackets", id="ten thousand brackets"),
    pytest.param(["a = b; b = a"], 2, "cycle", "", id="cycle"),
    pytest.param(["sin = 2"], 2, "reserved", "", id="reserved"),
    pytest.param(["sin(x, y)", "--at", "x=1", "--at", "y=1"], 2, "arity", "", id="arity"),
    pytest.param(["x^2", "--at", "x=1", "--wrt", "q"], 2, "unknown", "q", id="unknown wrt"),
    pytest.param(["x^2", "--at", "x"], 2, "syntax", "NAME=VALUE", id="no value in --at"),
    pytest.param(["x^2", "--at", "x=y"], 2, "syntax", "--at x", id="no constant in --at"),
    pytest.param(["x^2", "--frobnicate"], 2, "usage", "--frobnicate", id="unknown option"),
    pytest.param(["x^2", "--at"], 2, "usage", "--at", id="option without its value"),
    pytest.param(["x^2", "--deadline", "-1"], 2, "usage", "deadline", id="negative deadline"),
    pytest.param(["x^2", "y^2"], 2, "usage", "y^2", id="two programs"),
    pytest.param([], 2, "usage", "", id="no program"),
    pytest.param(["--file", "/nowhere/at all"], 2, "file", "/nowhere/at all", id="no such file"),
    pytest.param(["--batch", "/nowhere/at all"], 2, "file", "/nowhere/at all", id="no such batch"),
    pytest.param(["x" + "+x" * 50_000], 3, "limit", "characters", id="too long"),
]


@pytest.mark.parametrize(("arguments", "code", "kind", "words"), ERRORS)
def test_an_error_is_one_line_and_an_object(
    triptych: Any, arguments: list[str], code: int, kind: str, words: str
) -> None:
    ran = triptych("compare", *arguments, "--json")
    assert ran.err.startswith("error: ")
    assert ran.err.count("\n") == 1
    assert words in ran.err
    error = ran.object["error"]
    assert set(error) == {"kind", "line", "column", "message"}
    assert error["kind"] == kind
    assert ran.code == code


def test_without_json_an_error_says_nothing_on_standard_output(triptych: Any) -> None:
    ran = triptych("compare", "1/0 +")
    assert (ran.code, ran.out) == (2, "")


def test_an_unknown_command_is_refused(triptych: Any) -> None:
    ran = triptych("compar", "x")
    assert ran.code == 2
    assert "did you mean compare?" in ran.err


def test_help_and_version_need_no_process(triptych: Any) -> None:
    for arguments in (["--help"], ["compare", "--help"], ["--version"]):
        ran = triptych(*arguments)
        assert ran.code == 0
        assert "triptych" in ran.out
        assert ran.err == ""


def test_text_that_no_encoding_holds_is_refused_and_not_run() -> None:
    source = worker_command("engine")[2]["PYTHONPATH"]
    done = subprocess.run(
        [sys.executable, "-m", "triptych", "compare", b"\xff\xfe + x", "--at", "x=1", "--json"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": source, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_reader_that_has_seen_enough_is_no_fault() -> None:
    source = worker_command("engine")[2]["PYTHONPATH"]
    process = subprocess.Popen(
        [sys.executable, "-m", "triptych", "compare", "x^2", "--at", "x=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def test_a_published_network_of_two_layers_has_its_published_gradients(triptych: Any) -> None:
    # M. Mazur, "A Step by Step Backpropagation Example" (2015).
    network = next(e for e in examples() if "2-2-2" in e.title)
    at = [part for name, value in network.at.items() for part in ("--at", f"{name}={value}")]
    found = triptych("compare", network.program, *at, "--wrt", "w1", "--wrt", "w5", "--json").object
    assert f"{found['output']['value']:.9f}" == "0.298371109"
    assert {n["id"]: f"{n['value']:.8f}" for n in found["nodes"]}["p1"] == "0.75136507"
    for wrt, published in {"w1": "0.000438568", "w5": "0.082167041"}.items():
        for column in found["gradients"][wrt]["columns"].values():
            assert f"{column['value']:.9f}" == published
    two = found["gradients"]["w1"]["columns"]["by_hand"]
    assert two["path_count"] == len(two["paths"]) == 2
    assert math.isclose(sum(path["product"] for path in two["paths"]), two["value"], rel_tol=1e-14)
