"""Tables as people have them: pasted, from CSV of any country, and broken in every way that is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from triptych.lang.perceptron import Form
from triptych.lang.perceptron_data import Fitted, cautions, fitted
from triptych.messages import Rows
from triptych.table_text import MOST_BYTES, MOST_ROWS, Unreadable, read_file, read_table

ROWS = ((6.1, 0.0), (7.25, 1.0))


@pytest.mark.parametrize(
    "text",
    [
        "6.1\t0\n7.25\t1",
        "6.1,0\n7.25,1\n",
        "\ufeff6.1,0\r\n\r\n7.25,1\r\n\r\n",
        "6,1;0\n7,25;1",
        "6,1\t0\n7,25\t1",
        '"6.1","0"\n"7.25","1"',
        '"6,1"\t"0"\n"7,25"\t"1"',
        "6.1 , 0\n +7.25 , 1e0",
        "CGPA\tplaced\n6.1\t0\n7.25\t1",
        '"the CGPA, of 10",placed\n6.1,0\n7.25,1',
        "CGPA;placed\n6,1;0\n7,25;1",
        "\n\n6.1,0\n  \n,\n7.25,1",
        "CGPA,placed,\n6.1,0,\n7.25,1,\n",
        "CGPA\tplaced\t\t\n6.1\t0\t\t\n7.25\t1\t\t",
        "sep=;\r\nCGPA;placed\r\n6,1;0\r\n7,25;1\r\n",
        "\ufeffsep=|\n6.1|0\n7.25|1",
        "CGPA  placed\n 6.1   0\n 7.25  1\n",
    ],
)
def test_a_table_is_read_however_it_is_written(text: str) -> None:
    assert read_table(text).values == ROWS


def test_minus_signs_of_word_processors_are_minus_signs() -> None:
    assert read_table("\u22121.5,0\n–2,1").values == ((-1.5, 0.0), (-2.0, 1.0))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "table-empty"),
        (" \n\t\n", "table-empty"),
        ("CGPA,placed\n", "table-empty"),
        ("6.1,0\n7.2", "table-ragged"),
        ("6.1,0\n7.2,1,3", "table-ragged"),
        ("6.1,0\n7.2,", "table-cell-empty"),
        ("6.1,0\nnan,1", "table-cell-infinite"),
        ("6.1,0\n-inf,1", "table-cell-infinite"),
        ("6.1,0\n#N/A,1", "table-cell-infinite"),
        ("6.1,0\n1e999,1", "table-cell-infinite"),
        ("6.1,0\nabc,1", "table-cell"),
        ("6.1 0\n1 000,1", "table-ragged"),
        ("6.1,0\n1_000,1", "table-cell"),
        ("6.1,0\n0x10,1", "table-cell"),
        ("6.1,0\n__import__('os'),1", "table-cell"),
        ("1.234,5;0\n2;1", "table-cell"),
        ('6.1,0\n"7.2,1', "table-quote"),
        ("6.1,0\n" * (MOST_ROWS + 1), "table-too-many"),
        ("6.1,0\n" * 1_000_000, "table-too-large"),
        ("6.1\n7.2", "table-narrow"),
        (",".join("123456789") + ",0", "table-wide"),
    ],
)
def test_what_cannot_be_taken_is_told(text: str, said: str) -> None:
    with pytest.raises(Unreadable) as caught:
        fitted(read_table(text), Form())
    assert caught.value.said.id == said


def test_a_bad_cell_is_told_with_line_column_and_what_stands_there() -> None:
    with pytest.raises(Unreadable, match=r"Line 4, column IQ: 'many' is no number; write one such as 6\.7"):
        read_table("CGPA,IQ,placed\n6.1,100,0\n\n7.2,many,1\n")
    with pytest.raises(Unreadable, match=r"Line 1, column 2: 'x{24}…' is no number"):
        read_table(f"6.1,{'x' * 5000}\n")


def test_most_rows_are_taken() -> None:
    assert len(read_table("6.1,0\n" * MOST_ROWS).values) == MOST_ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_a_file_is_read_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "größe.csv"
    path.write_bytes("Größe;Übergang\n6,1;0\n7,25;1\n".encode(encoding))
    sheet = read_table(read_file(path))
    assert (sheet.header, sheet.values) == (("Größe", "Übergang"), ROWS)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", b"PK\x03\x04\0\0", "table-binary"),
        ("b.csv", b"1,0\n" * MOST_BYTES, "table-too-large"),
        ("missing.csv", None, "table-file"),
    ],
)
def test_a_file_that_cannot_be_taken_is_told(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        read_file(tmp_path / name)
    assert caught.value.said.id == said


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        read_file(tmp_path)
    assert caught.value.said.id == "table-file"


def fit(text: str, form: Form) -> Fitted:
    """Return a text's table with the form that it asks for."""
    return fitted(read_table(text), form)


def test_headings_become_the_inputs_names_and_the_last_is_the_target() -> None:
    found = fit("CGPA,IQ score,placed\n6.1,100,0\n7.2,90,1", Form(loss="mse"))
    assert found.form == Form(("CGPA", "IQ_score"), loss="mse")
    assert found.rows == Rows(("CGPA", "IQ_score", "y"), ((6.1, 100.0, 0.0), (7.2, 90.0, 1.0)))
    assert [note.text for note in found.notes] == [
        "The inputs are called CGPA, IQ_score now.",
        "'placed' is the target y.",
    ]


def test_headings_that_are_the_forms_names_may_stand_in_any_order() -> None:
    found = fit("y,IQ,CGPA\n1,100,6.1", Form(("CGPA", "IQ")))
    assert (found.form, found.rows.values, found.notes) == (Form(("CGPA", "IQ")), ((6.1, 100.0, 1.0),), ())


@pytest.mark.parametrize(
    ("heading", "inputs"),
    [("a,a,b", ("a", "x2")), ("w,sin,y", ("x1", "x2")), ("%,2nd,y", ("x1", "x2")), ("x2,w,y", ("x1", "x2"))],
)
def test_headings_that_can_be_no_names_are_mended(heading: str, inputs: tuple[str, ...]) -> None:
    assert fit(f"{heading}\n1,2,0", Form()).form.inputs == inputs


def test_without_headings_the_forms_names_stay_where_the_columns_fit() -> None:
    assert fit("1,2,0", Form(("CGPA", "IQ"))).form.inputs == ("CGPA", "IQ")
    assert fit("1,2,3,0", Form(("CGPA", "IQ"))).form.inputs == ("x1", "x2", "x3")


@pytest.mark.parametrize(
    ("form", "targets", "said"),
    [
        (Form(), (0.0, 2.0), "Row 2: the target y is 2, but cross-entropy is meant for targets from 0 to 1."),
        (Form(loss="bce_with_logits"), (-1.0, 1.0), "Row 1: the target y is -1, but cross-entropy"),
        (Form(loss="hinge"), (1.0, 0.0), "Row 2: the target y is 0, but hinge takes labels of -1 and 1."),
        (Form(), (1.0, 1.0), "The target y is 1 in all rows"),
        (Form(), (0.5, 1.0), ""),
        (Form(loss="mse"), (7.0, 12.0), ""),
        (Form(loss="hinge"), (1.0, -1.0), ""),
    ],
)
def test_targets_that_do_not_fit_the_loss_are_told(form: Form, targets: tuple[float, ...], said: str) -> None:
    told = list(cautions(form, Rows(("x", "y"), tuple((1.0, y) for y in targets))))
    assert len(told) == bool(said)
    assert all(one.text.startswith(said) for one in told)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (((1.0, 0.0, 3.0, 1.0), (2.0, 0.0, 0.0, 0.0)), "x2 is 0 in every row"),
        (((1.0, 0.0, 0.0, 1.0), (2.0, 0.0, 0.0, 0.0)), "x2, x3 are 0 in every row"),
        (((1.0, 2.0, 3.0, 1.0), (0.0, 0.0, 0.0, 0.0)), ""),
        ((), ""),
    ],
)
def test_columns_of_nothing_but_0_are_told(rows: tuple[tuple[float, ...], ...], said: str) -> None:
    told = list(cautions(Form(("x1", "x2", "x3")), Rows(("x1", "x2", "x3", "y"), rows)))
    assert len(told) == bool(said)
    assert all(one.text.startswith(said) for one in told)
