"""What ``triptych compare`` tells only where it is asked: further columns, the ledger, the thresholds."""

from __future__ import annotations

import math
from typing import Any

import pytest

FURTHER = ("finite_difference", "complex_step", "forward_mode", "micrograd")


@pytest.fixture(scope="module")
def all_of_it(triptych: Any) -> Any:
    columns = [word for name in FURTHER for word in ("--column", name)]
    return triptych(
        "compare", "y = x^2; z = sin(y)", "--at", "x=3", *columns, "--h", "1e-4", "--why",
        "--thresholds", "x=-5:5", "--json",
    ).object  # fmt: skip


def test_further_columns_stand_beside_the_home_three(all_of_it: Any) -> None:
    row = all_of_it["gradients"]["x"]
    assert tuple(row["columns"]) == ("symbolic", "by_hand", "autograd", *FURTHER)
    truth = 6 * math.cos(9)
    for name in FURTHER[1:]:
        assert row["columns"][name]["value"] == pytest.approx(truth, rel=1e-15)
    difference = row["columns"]["finite_difference"]
    assert difference["h"] == 1e-4
    assert difference["value"] == (math.sin(3.0001**2) - math.sin(2.9999**2)) / 2e-4
    assert {"h", "value", "error"} == set(difference["trials"][0])
    best = min(difference["trials"], key=lambda trial: trial["error"])
    assert difference["best_h"] == best["h"]
    assert row["columns"]["forward_mode"]["work"] == {
        "operations": 10, "passes": 1, "reverse": 10, "records": 0
    }  # fmt: skip
    assert row["verdict"]["kind"] == "agree"


def test_the_ledger_has_every_step_and_one_mark_each_way(all_of_it: Any) -> None:
    forward, back = all_of_it["why"]["forward"], all_of_it["why"]["back"]
    assert [entry["node"] for entry in forward] == ["y", "z"]
    assert [entry["node"] for entry in back] == ["y", "x"]
    assert [entry["most"] for entry in forward] == [False, True]
    assert forward[1]["own"] == pytest.approx(forward[1]["own_relative"] * math.sin(9) * 2**54, rel=1e-6)


def test_thresholds_are_stretches(all_of_it: Any, triptych: Any) -> None:
    assert all_of_it["thresholds"] == []
    (span,) = triptych("compare", "log(x)", "--at", "x=1", "--thresholds", "x", "--json").object["thresholds"]
    ends = {"low": -1000.0, "high": 0.0}
    assert span == {"kind": "domain", "node": "out", "text": "log(x)", "value": "nan", **ends}


def test_the_table_tells_it_to_a_person(triptych: Any) -> None:
    out = triptych(
        "compare", "abs(x)*x", "--at", "x=2", "--column", "complex_step", "--column", "finite_difference",
        "--why", "--thresholds", "x=-2:2",
    ).out  # fmt: skip
    assert "can't pass abs(x)" in out
    assert "of the 33 tried" in out
    assert "own 0, inherited 0 ulp" in out
    assert "no step breaks down" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--column", "backward"], "There is no column backward"),
        (["--h", "0"], "above 0"),
        (["--thresholds", "x=5"], "NAME=LOW:HIGH"),
        (["--thresholds", "x=5:1"], "to a larger one"),
        (["--thresholds", "q"], "no input"),
    ],
)
def test_what_cant_be_had_is_said(triptych: Any, words: list[str], message: str) -> None:
    ran = triptych("compare", "x", "--at", "x=1", *words)
    assert ran.code == 2
    assert message in ran.err
    assert ran.err.count("\n") == 1


def test_a_batch_asks_by_its_fields(batch: Any) -> None:
    request = {"program": "x^3", "at": {"x": 2}, "column": "finite_difference", "h": 0.5, "why": True,
               "thresholds": "x=-1:1"}  # fmt: skip
    ran = batch([request, {**request, "why": 1}, {**request, "thresholds": 3}])
    whole, *bad = ran.lines
    assert whole["gradients"]["x"]["columns"]["finite_difference"]["value"] == 12.25
    assert whole["why"]["forward"][0]["own"] == 0
    assert whole["thresholds"] == []
    assert ["why" in bad[0]["error"]["message"], "thresholds" in bad[1]["error"]["message"]] == [True, True]
