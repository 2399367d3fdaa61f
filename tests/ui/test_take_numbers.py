"""What stands in a cell of a report's table: short enough that a row stays a row."""

from __future__ import annotations

from triptych.ui.take_numbers import clipped, exact_text, value_text

LONG = "0.1234567890123456789012345678901234"


def test_an_exact_number_has_no_noughts_that_say_nothing() -> None:
    assert exact_text("0.000000000000000000000000000000000") == "0"
    assert exact_text("6.000000000000000000000000000000000") == "6"
    assert exact_text("1.000000000000000000000000000000000e-30") == "1e-30"
    assert exact_text("100") == "100"
    assert exact_text(LONG) == "0.123456789012345678…"
    assert exact_text(None) == "–"


def test_a_long_vector_and_a_matrix_lose_their_middle() -> None:
    vector = value_text(tuple(float(k) for k in range(40)), "float32")
    assert vector == "[0, 1, 2, 3, 4, 5, …, 39]"
    assert value_text(tuple(float(k) for k in range(8)), "float32").endswith("5, 6, 7]")
    matrix = value_text(tuple(tuple(float(k) for k in range(9)) for _ in range(9)), "float64")
    assert matrix == f"[{', '.join(['[0, 1, 2, 3, …, 8]'] * 4)}, …, [0, 1, 2, 3, …, 8]]"
    assert exact_text((LONG,) * 3) == "[0.12345678…, 0.12345678…, 0.12345678…]"
    assert len(exact_text(((LONG,) * 40,) * 40)) < 600


def test_a_long_name_loses_its_middle() -> None:
    assert clipped("x + 1") == "x + 1"
    told = clipped("a" * 200 + "b" * 200)
    assert told.startswith("a" * 100)
    assert told.endswith("b" * 50)
    assert len(told) < 240
