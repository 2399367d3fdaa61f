"""What is taken away runs unchanged in a Python of its own, and comes to the numbers that were shown."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
import mpmath
import msgspec
import pytest
import torch

from triptych.engine.answer import Engine
from triptych.export.curves_csv import table
from triptych.export.notebook_file import Cell, cells, notebook, plain
from triptych.export.rehearsal import Refused, rehearsed
from triptych.export.script import script
from triptych.export.sections import HAND, NAMES, NUMPY, PLOTS, SYMPY, TORCH, sections
from triptych.lang.parse import read
from triptych.lang.sympy_code import sympy
from triptych.lang.sympy_lines import Unwritable
from triptych.messages import Answer, Axis, Question, Section, Value
from triptych.messages.page import Block, Formula, Heading, Ran, Text

COLUMNS = ("symbolic", "by_hand", "autograd")
# Programs with the values of their inputs; the last one is the notebooks' perceptron where it saturates.
PROGRAMS: dict[str, dict[str, Value]] = {
    "y = x^2; z = sin(y)*sigmoid(w)": {"x": 1.5, "w": -0.25},
    "x^x*log(x) + abs(x)/3 + 1/3": {"x": 0.7},
    "where(x > 1, floor(x)*x, cbrt(x)) + max(x, y) + relu(y)": {"x": 2.5, "y": -1.0},
    "lambda*x + out_2": {"lambda": 2.0, "x": 1.0, "out_2": 3.0},
    "x = [1, 2, 3]; sum(softmax(x)*x)/3": {"x": (1.0, 2.0, 3.0)},
    "A = [[1, 2], [3, 4]]; x = [1, 2]; norm(A x) + det(A)": {"A": ((1.0, 2.0), (3.0, 4.0)), "x": (1.0, 2.0)},
    "v = [1, 2, 3]; sum(v[1:]^2*cumprod(v)[:2]) + v[::2][1]": {"v": (1.0, 2.0, 3.0)},
    "z = w*x + b; p = sigmoid(z); L = bce(p, y)": {"w": 20.0, "x": 1.0, "b": 0.0, "y": 0.0},
}
DTYPES = ("float32", "float64")


@pytest.fixture(scope="module", autouse=True)
def as_in_a_process_of_its_own() -> Iterator[None]:
    """Beside an application ``plt.show`` would wait for a window; what code sets in torch must not stay."""
    mpl.use("agg")
    before, threads = torch.get_default_dtype(), torch.get_num_threads()
    yield
    torch.set_default_dtype(before)
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def engine() -> Engine:
    made = Engine()
    for name in COLUMNS:
        made.use(name)
    return made


def answered(engine: Engine, program: str, point: dict[str, Value], dtype: str) -> tuple[Question, Answer]:
    first = next(iter(point))
    axis = Axis(first, None, 0.1, 4.0) if isinstance(point[first], float) else None
    question = Question(1, program, point, dtype=dtype, axis=axis)
    parts = list(engine.answers(question))
    curves = next((part.curves for part in reversed(parts) if part.curves is not None), None)
    return question, msgspec.structs.replace(parts[-1], curves=curves)


def written(engine: Engine, program: str, dtype: str) -> tuple[Answer, dict[str, Section]]:
    question, answer = answered(engine, program, PROGRAMS[program], dtype)
    graph = read(program).graph
    assert answer.fault is None
    assert graph is not None
    return answer, {section.name: section for section in sections(graph, question, answer)}


def in_a_clean_python(code: str, folder: Path) -> str:
    """Run the code as a file of its own, where Triptych can't be imported."""
    file = folder / "taken.py"
    file.write_text(code, encoding="utf-8")
    command = [sys.executable, "-I", "-W", "ignore", str(file)]
    environment = {"MPLBACKEND": "agg", "MPLCONFIGDIR": str(folder), "HOME": str(folder), "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def numbers(text: str) -> list[float]:
    return [float(found) for found in re.findall(r"-?(?:\d+\.?\d*(?:e[-+]?\d+)?|nan|inf)\b", text)]


def flat(value: object) -> list[float]:
    if isinstance(value, tuple):
        return [number for part in value for number in flat(part)]
    assert isinstance(value, float)
    return [value]


@pytest.mark.parametrize("program", PROGRAMS)
def test_sympy_in_a_clean_python_comes_to_the_exact_digits(
    engine: Engine, tmp_path: Path, program: str
) -> None:
    """The digits are those that the engine has by 50-digit arithmetic, not by SymPy's evaluation."""
    answer, found = written(engine, program, "float64")
    lines = in_a_clean_python(found[SYMPY].source, tmp_path).splitlines()
    assert answer.gradients, answer.fault
    for place, gradient in enumerate(answer.gradients):
        exact = gradient.exact if isinstance(gradient.exact, tuple) else (gradient.exact,)
        digits = [str(x) for part in exact for x in (part if isinstance(part, tuple) else (part,))]
        with mpmath.workdps(40):
            for mine, other in zip(
                re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", lines[2 * place + 1]), digits, strict=True
            ):
                assert mpmath.almosteq(mpmath.mpf(mine), mpmath.mpf(other), 1e-24, 1e-24)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("program", list(PROGRAMS)[:4] + list(PROGRAMS)[-1:])
def test_by_hand_and_numpy_in_a_clean_python_come_to_what_is_shown(
    engine: Engine, tmp_path: Path, program: str, dtype: str
) -> None:
    answer, found = written(engine, program, dtype)
    printed = in_a_clean_python(found[NUMPY].source + found[HAND].source, tmp_path).splitlines()
    assert answer.output is not None
    shown = answer.output.columns[HAND]  # torch's own is another where its clamp acts
    assert float(printed[0]) == pytest.approx(shown, rel=1e-5, nan_ok=True)
    for line, gradient in zip(printed[1:], answer.gradients, strict=True):
        assert float(line.partition(" = ")[2]) == pytest.approx(
            gradient.columns[HAND].value, rel=1e-5 if dtype == "float32" else 1e-13, nan_ok=True
        )


def test_the_whole_file_runs_and_says_what_it_printed(engine: Engine, tmp_path: Path) -> None:
    """All sections one after the other, plots too; the file's own comments hold what it prints."""
    answer, found = written(engine, next(iter(PROGRAMS)), "float32")
    namespace: dict[str, Any] = {"__name__": "__main__"}
    ran = [rehearsed(found[name], namespace) for name in NAMES]
    text = script([Heading("A title\nimport os", 1), *(Ran(section) for section in ran)])
    printed = in_a_clean_python(text, tmp_path)
    said = [line.removeprefix("#    ") for line in text.splitlines() if line.startswith("#    ")]
    assert printed.splitlines() == said
    assert numbers(said[-1]) == [pytest.approx(flat(answer.gradients[1].columns[TORCH].value)[0], abs=1e-4)]
    assert [picture[1:4] for picture in ran[-1].pictures] == [b"PNG"]


def test_code_that_comes_to_other_numbers_is_refused(engine: Engine) -> None:
    _, found = written(engine, next(iter(PROGRAMS)), "float64")
    for name in (NUMPY, SYMPY, HAND, TORCH):
        first = found[name].expected[0]
        wrong = msgspec.structs.replace(first, value=flat(first.value)[0] * (1 + 1e-6))
        section = msgspec.structs.replace(found[name], expected=(wrong,))
        with pytest.raises(Refused, match="is shown"):
            rehearsed(section, {})
    with pytest.raises(Refused, match="ZeroDivisionError"):
        rehearsed(Section("numpy", "1/0"), {})


@pytest.mark.parametrize("program", ["sqrt(x)", "-sqrt(x)", "log(x)", "1/x", "y = [x, 2]; 1/y[0]"])
def test_an_infinite_slope_can_be_taken_away(engine: Engine, program: str) -> None:
    """SymPy has one infinity where both sides differ, and no sign for it; that is no other number."""
    question, answer = answered(engine, program, {"x": 0.0}, "float32")
    graph = read(program).graph
    assert graph is not None
    found = {section.name: section for section in sections(graph, question, answer)}
    assert abs(flat(found[SYMPY].expected[-1].value)[0]) == float("inf")
    assert "zoo" in rehearsed(found[SYMPY], {}).printed


def test_sympys_code_is_left_out_where_it_has_no_number(engine: Engine) -> None:
    question, answer = answered(engine, "cbrt(x)", {"x": 0.0}, "float32")
    graph = read("cbrt(x)").graph
    assert graph is not None
    for section in sections(graph, question, answer):
        ran = rehearsed(section, {})
        if section.name == SYMPY:
            assert ran.source == ""
            assert ran.without is not None
            assert ran.without.id == "take-no-number"
        else:
            assert ran.without is None or section.name == PLOTS


def test_curves_that_come_out_differently_are_left_out_and_said_so(engine: Engine) -> None:
    program = "x^3*w"  # another one than above: an engine sends the same curves only once
    question, answer = answered(engine, program, {"x": 1.5, "w": 2.0}, "float64")
    graph = read(program).graph
    assert graph is not None
    found = {section.name: section for section in sections(graph, question, answer)}
    outputs = found[PLOTS].expected[1]
    moved = msgspec.structs.replace(outputs, value=tuple(x + 1e-6 for x in flat(outputs.value)))
    left = rehearsed(msgspec.structs.replace(found[PLOTS], expected=(moved,)), {})
    assert left.source == ""
    assert left.without is not None
    assert "left out" in left.without.text


def test_what_can_not_be_written_says_why(engine: Engine) -> None:
    _, found = written(engine, "x = [1, 2, 3]; sum(softmax(x)*x)/3", "float64")
    for name in (HAND, PLOTS):
        without = found[name].without
        assert without is not None
        assert len(without.text.split()) > 5
    graph = read("x*2").graph
    assert graph is not None
    with pytest.raises(Unwritable):
        sympy(graph, {"x": float("nan")}, ["x"])


def test_a_defined_name_is_differentiated_by_as_a_symbol_of_its_own(tmp_path: Path) -> None:
    program = "y = x^2; z = sin(y)*y"
    graph = read(program).graph
    assert graph is not None
    printed = in_a_clean_python(sympy(graph, {"x": 1.5}, ["x", "y", "z"]), tmp_path).splitlines()
    with mpmath.workdps(40):
        y = mpmath.mpf("2.25")
        slope = mpmath.cos(y) * y + mpmath.sin(y)
        for line, exact in zip(printed[1::2], (slope * 3, slope, 1), strict=True):
            assert mpmath.almosteq(mpmath.mpf(line), exact, 1e-28)


def test_a_notebook_is_valid_nbformat_4_and_holds_what_ran() -> None:
    """Checked against the rules of the format's own description, without its library."""
    section = Section("numpy", "x = 1\nprint(x)\n", printed="1\n", pictures=(b"\x89PNG",))
    formula = Formula(r"\frac{1}{x}", "1/x", "by <rule>")
    blocks: list[Block] = [Heading("a*b", 1), formula, Ran(section), Text("done")]
    extra = Cell(
        "1/0", error=("ZeroDivisionError", "division by zero", ("ZeroDivisionError: division by zero",))
    )
    whole = json.loads(notebook([*cells(blocks), extra, Cell("1", result="1", warned="W: w\n")], "3.11"))
    assert (whole["nbformat"], whole["nbformat_minor"]) == (4, 5)
    assert set(whole) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    ids = [cell["id"] for cell in whole["cells"]]
    assert len(set(ids)) == len(ids)
    for cell in whole["cells"]:
        valid_cell(cell)
    kinds = [[output["output_type"] for output in cell.get("outputs", [])] for cell in whole["cells"]]
    assert kinds == [[], ["stream", "display_data"], [], ["error"], ["stream", "execute_result"]]
    assert "".join(whole["cells"][0]["source"]) == ("# a\\*b\n\n$$\\frac{1}{x}$$\n\nby &lt;rule&gt;")


def valid_cell(cell: dict[str, Any]) -> None:
    """What nbformat.v4.5.schema.json demands of a cell and its outputs."""
    common = {"id", "cell_type", "metadata", "source"}
    assert re.fullmatch(r"[a-zA-Z0-9-_]{1,64}", cell["id"])
    assert all(isinstance(line, str) for line in cell["source"])
    if cell["cell_type"] == "markdown":
        assert set(cell) == common
        return
    assert set(cell) == common | {"execution_count", "outputs"}
    assert isinstance(cell["execution_count"], int)
    fields = {
        "stream": {"name", "text"}, "display_data": {"data", "metadata"},
        "execute_result": {"execution_count", "data", "metadata"}, "error": {"ename", "evalue", "traceback"},
    }  # fmt: skip
    for output in cell["outputs"]:
        assert set(output) == fields[output["output_type"]] | {"output_type"}


@pytest.mark.parametrize("text", ["a*b", "x_1 < y", "$5 & #1", "[a](b) `c` | d", "1. e\\f"])
def test_plain_text_stays_plain_in_markdown(text: str) -> None:
    """Read by another reader of Markdown, the text is what it was."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt().parse(plain(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in tokens[1].children or ()) == text


def test_the_curves_read_back_as_they_were_and_are_right(engine: Engine) -> None:
    _, answer = answered(engine, "sin(x)/x", {"x": 1.0}, "float64")
    curves = answer.curves
    assert curves is not None
    names = {"symbolic": "SymPy", "by_hand": "chain rule", "autograd": "PyTorch"}
    head, *rows = csv.reader(io.StringIO(table(curves, "x", "out", "float64", names)))
    assert head[:3] == ["x [float64]", "out [float64]", "d(out)/d(x) SymPy [float64]"]
    back = [array("d", map(float, column)).tobytes() for column in zip(*rows, strict=True)]
    assert back[:2] == [curves.x, curves.output]
    assert back[2:5] == [curves.gradients[key] for key in COLUMNS]
    with mpmath.workdps(30):
        for row in rows[::57]:
            x = mpmath.mpf(float(row[0]))
            assert float(row[1]) == pytest.approx(float(mpmath.sin(x) / x), rel=1e-12, abs=1e-15)
            slope = float(mpmath.cos(x) / x - mpmath.sin(x) / x**2)
            assert [float(v) for v in row[2:5]] == pytest.approx([slope] * 3, rel=1e-9, abs=1e-12)
