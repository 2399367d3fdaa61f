"""The desk of a table: names bound to columns, rows that are picked, columns that follow the form."""

from __future__ import annotations

import pytest

from triptych.lang.perceptron import Form
from triptych.messages import Rows
from triptych.ui.desk import ALL
from triptych.ui.knob import Leaf
from triptych.ui.perceptron_desk import first_desk, formed, tabled

FORM = Form(("CGPA",))
TABLE = Rows(("CGPA", "y"), ((6.1, 0.0), (8.3, 1.0), (7.0, 1.0)))
WIDER = Rows(("CGPA", "IQ", "y"), ((6.1, 0.0, 0.0), (8.3, 0.0, 1.0), (7.0, 0.0, 1.0)))


def test_all_rows_are_columns_of_the_point_without_sliders() -> None:
    desk = tabled(first_desk(), FORM, TABLE, ALL)
    assert [leaf.name for leaf in desk.leaves] == ["w", "b"]
    assert desk.point == {"w": 1.0, "b": 0.0, "CGPA": (6.1, 8.3, 7.0), "y": (0.0, 1.0, 1.0)}
    assert desk.wrt == ("w", "b")


def test_a_picked_row_is_where_the_sliders_stand() -> None:
    desk = tabled(first_desk(), FORM, TABLE, 1)
    assert desk.point == {"w": 1.0, "b": 0.0, "CGPA": 8.3, "y": 1.0}
    assert desk.moved(Leaf("w"), 2.0).picked == 1
    assert desk.moved(Leaf("CGPA"), 8.0).picked is None


def test_a_row_that_is_not_there_is_not_picked() -> None:
    assert tabled(first_desk(), FORM, TABLE, 3).picked is None
    assert tabled(first_desk(), FORM, Rows(("CGPA", "y"), ()), ALL).picked is None


def test_a_loss_that_is_written_out_says_that_it_is_a_mean() -> None:
    desk = tabled(first_desk(), Form(("CGPA",), loss="naive_bce"), TABLE, ALL)
    assert desk.text.endswith("L = mean(-(y*log(p) + (1 - y)*log(1 - p)))")
    assert formed(desk, Form(("CGPA",))).text.endswith("L = bce(p, y)")


@pytest.mark.parametrize(
    ("after", "rows"),
    [
        (Form(("grade",)), Rows(("grade", "y"), TABLE.values)),
        (Form(("CGPA", "IQ")), WIDER),
        (Form(("CGPA",), loss="hinge"), Rows(("CGPA", "y"), ((6.1, -1.0), (8.3, 1.0), (7.0, 1.0)))),
        (
            Form(("CGPA",), outputs=2),
            Rows(("CGPA", "y1", "y2"), ((6.1, 0.0, 0.0), (8.3, 1.0, 0.0), (7.0, 1.0, 0.0))),
        ),
    ],
)
def test_columns_follow_the_form_there_and_back(after: Form, rows: Rows) -> None:
    there = formed(tabled(first_desk(), FORM, TABLE, ALL), after)
    assert (there.table, there.picked) == (rows, ALL)
    assert formed(there, FORM).table == TABLE


def test_targets_that_are_no_labels_stay_as_they_are() -> None:
    table = Rows(("CGPA", "y"), ((6.1, 0.3), (8.3, 1.0)))
    assert formed(tabled(first_desk(), FORM, table, ALL), Form(("CGPA",), loss="hinge")).table == table
