"""The curves of the plots as a table: a row a point, every number with all its digits."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from triptych.messages import Curves


def table(curves: Curves, axis: str, output: str, dtype: str, columns: Mapping[str, str]) -> str:
    """Return CSV (RFC 4180): the axis, the output, and a column for each way that has a curve.

    ``columns`` names the ways by their ids.  The head tells each column's name and number type; SymPy's curve
    and the bound on its error are float64 whatever the dtype.  ``float`` reads each number back as it was.
    """
    there = {key: name for key, name in columns.items() if key in curves.gradients}
    slope = f"d({output})/d({axis})"
    head = [f"{axis} [float64]", f"{output} [{dtype}]"]
    head += [f"{slope} {name} [{'float64' if key == 'symbolic' else dtype}]" for key, name in there.items()]
    data = [curves.x, curves.output, *(curves.gradients[key] for key in there)]
    if len(curves.bound) == len(curves.x):
        head.append(f"{slope} {columns.get('symbolic', 'SymPy')} error bound [float64]")
        data.append(curves.bound)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(
        map(repr, row) for row in zip(*(memoryview(d).cast("d").tolist() for d in data), strict=True)
    )
    return text.getvalue()
