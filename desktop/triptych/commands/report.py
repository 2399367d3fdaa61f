"""One answer as the JSON object of the command line's contract."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from triptych import __version__
from triptych.commands.further import extras, span_of, why
from triptych.commands.numbers import Json, plain
from triptych.lang.graph import LEAVES
from triptych.messages import Answer, Column, Gradient, NodeView, Output, Path, Said, Verdict

Forms = Mapping[str, tuple[str, str]]
SYMBOLIC, BY_HAND, AUTOGRAD = "symbolic", "by_hand", "autograd"


def report(answer: Answer, forms: Forms) -> Json:
    """Return the whole object; ``forms`` are simplified formulas by wrt, as far as there are any."""
    whole: Json = {
        "program": answer.program,
        "understood": answer.understood,
        "dtype": answer.dtype,
        "point": {name: plain(value) for name, value in answer.point.items()},
        "nodes": [_node(node) for node in answer.nodes if node.op not in LEAVES],
        "output": _output(answer.output),
        "gradients": {row.wrt: _gradient(row, forms.get(row.wrt)) for row in answer.gradients},
    }
    if answer.hessian is not None:
        whole["hessian"] = {
            pair: {name: plain(value) for name, value in columns.items()}
            | {"verdict": _verdict((answer.second_verdicts or {}).get(pair))}
            for pair, columns in answer.hessian.items()
        }
    if answer.ledger is not None:
        whole["why"] = why(answer.ledger)
    if answer.spans is not None:
        whole["thresholds"] = [span_of(span) for span in answer.spans]
    return {**whole, "versions": {"triptych": __version__, **answer.versions}}


def _node(node: NodeView) -> Json:
    return {"id": node.id, "text": node.text, "op": node.op, "value": plain(node.value)}


def _output(output: Output | None) -> Json | None:
    if output is None:
        return None
    return {
        "name": output.name,
        "value": plain(output.value),
        "exact": plain(output.exact),
        "columns": {name: plain(value) for name, value in output.columns.items()},
        "verdict": _verdict(output.verdict),
    }


def _gradient(row: Gradient, form: tuple[str, str] | None) -> Json:
    columns = {name: _column(name, column, form) for name, column in row.columns.items()}
    whole: Json = {"exact": plain(row.exact), "columns": columns, "verdict": _verdict(row.verdict)}
    jacobians = [column.jacobian for column in row.columns.values() if column.jacobian is not None]
    return {**whole, "jacobian": plain(jacobians[0])} if jacobians else whole


def _column(name: str, column: Column, form: tuple[str, str] | None) -> Json:
    told: Json = {"value": plain(column.value)}
    if name in _OWN:
        told |= _OWN[name](simplest(column, form) if name == SYMBOLIC else column)
    if column.jacobian is not None:
        told["jacobian"] = plain(column.jacobian)
    told |= extras(column)
    return {**told, "trouble": _text(column.trouble)}


def simplest(column: Column, form: tuple[str, str] | None) -> Column:
    """Return the column with its simplified formula in front and the raw one kept, where they differ."""
    raw = column.raw_formula or column.formula
    text, latex = form if form and form[0] else (column.formula, column.latex)
    raw = raw if raw != text else None
    return msgspec.structs.replace(column, formula=text, latex=latex, raw_formula=raw)


def _formulas(column: Column) -> Json:
    raw = {"raw_formula": column.raw_formula} if column.raw_formula is not None else {}
    return {"formula": column.formula, "latex": column.latex, **raw}


def _paths(column: Column) -> Json:
    paths = [_path(path) for path in column.paths]
    return {"paths": paths, "path_count": column.path_count, "rest": plain(column.rest)}


def _path(path: Path) -> Json:
    factors = [
        {"of": f.of, "by": f.by, "formula": f.formula, "value": plain(f.value), "local": plain(f.local)}
        for f in path.factors
    ]
    return {"factors": factors, "product": plain(path.product)}


def _tape(column: Column) -> Json:
    return {"grad_fn": column.grad_fn, "code": column.code}


_OWN = {SYMBOLIC: _formulas, BY_HAND: _paths, AUTOGRAD: _tape}


def _verdict(verdict: Verdict | None) -> Json | None:
    if verdict is None:
        return None
    return {
        "kind": verdict.kind,
        "also": list(verdict.also),
        "digits": verdict.digits,
        "ulp": verdict.ulp,
        "node": verdict.node,
        "because": verdict.because.text,
    }


def _text(said: Said | None) -> str | None:
    return said.text if said is not None else None
