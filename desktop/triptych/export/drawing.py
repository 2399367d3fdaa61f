"""The plots as code: the output and PyTorch's gradient along one input, drawn with matplotlib."""

from __future__ import annotations

import re
from collections.abc import Mapping
from textwrap import indent

from triptych.lang.graph import Graph
from triptych.lang.python_code import opening
from triptych.lang.python_lines import Code, safe
from triptych.messages import Axis, Value

_HEAD = ("import torch", "torch.set_default_dtype(torch.float64)")

PLOT = """\
xs = np.linspace({low!r}, {high!r}, {points})
with np.errstate(all="ignore"):
    outputs = np.array([float(output(x)) for x in xs])
figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
left.plot(xs, outputs, color="black")
left.axvline({at!r}, color="gray", linewidth=1)
left.set(xlabel="{axis}", ylabel="{label}", title="{label} along {axis}")
slopes = np.array([slope(x) for x in xs])
right.plot(xs, slopes, color="#9c3c00", label="PyTorch")
right.axvline({at!r}, color="gray", linewidth=1)
right.set(xlabel="{axis}", ylabel="d{label}/d{axis}", title="d{label}/d{axis} along {axis}")
right.legend()
plt.show()
"""


def drawing(graph: Graph, point: Mapping[str, Value], dtype: str, axis: Axis, torch_code: str) -> str:
    """Return the code that draws both curves; ``torch_code`` is what torch ran, with this axis tracked."""
    head = ["import matplotlib.pyplot as plt", "import numpy as np", "import torch"]
    default = next((line for line in torch_code.splitlines() if line == _HEAD[1]), "")
    at = point[axis.name]
    told = PLOT.format(
        low=axis.low, high=axis.high, points=axis.points, at=at, axis=axis.name, label=graph.label
    )
    parts = [*head, *([default] if default else []), "", "", _output(graph, point, dtype, axis.name), "", ""]
    return "\n".join([*parts, _slope(torch_code, axis.name), "", "", told])


def _output(graph: Graph, point: Mapping[str, Value], dtype: str, axis: str) -> str:
    code = Code(vectors=any(isinstance(value, tuple) for value in point.values()))
    body = code.body(graph)
    lines = [*opening(code, graph, point, dtype, body), *body]
    mine = f"{safe(axis)} = np."
    told = [
        f"{safe(axis)} = np.{dtype}(at)" if line.startswith(mine) else line
        for line in lines
        if line and line != "import numpy as np"
    ]
    return f"def output(at):\n{_inside(told)}\n    return {safe(graph.label)}"


def _slope(torch_code: str, axis: str) -> str:
    leaf = re.compile(r"(\w+) = torch\.tensor\(.*, requires_grad=True\)$")
    lines = [line for line in torch_code.splitlines() if line and line not in _HEAD]
    name = next(m[1] for line in lines if (m := leaf.match(line)) and m[1] in (axis, safe(axis), f"{axis}_"))
    told = [
        f"{name} = torch.tensor(float(at), requires_grad=True)" if line.startswith(f"{name} = ") else line
        for line in lines
        if not line.startswith("print(")
    ]
    last = f"    return 0.0 if {name}.grad is None else {name}.grad.item()"
    return f"def slope(at):\n{_inside(told)}\n{last}"


def _inside(lines: list[str]) -> str:
    return indent("\n".join(lines), "    ")
