"""An answer as people see it: where the program has matrices, every value of one stands in rows again."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace

from triptych.engine.column import Task
from triptych.engine.nesting import nested
from triptych.lang.shapes import Shape
from triptych.messages import (
    Answer,
    Column,
    Entry,
    Factor,
    Gradient,
    Ledger,
    NodeView,
    Output,
    Path,
    Quotient,
    Span,
    Trial,
)

Forms = Mapping[str, Shape]


def shown(answer: Answer, task: Task) -> Answer:
    """The same answer with matrices as rows; a Jacobian keeps one row for each number of the output."""
    if task.typed is None:
        return answer
    forms = {node.id: task.form(i) for i, node in enumerate(task.graph.nodes)}
    forms |= {name: task.form(i) for name, i in task.graph.names.items()}
    ledger, spans = answer.ledger, answer.spans
    return replace(
        answer,
        point={name: nested(value, forms[name]) for name, value in answer.point.items()},
        nodes=tuple(_node(view, forms) for view in answer.nodes),
        output=None if answer.output is None else _output(answer.output, task.form(task.graph.output)),
        gradients=tuple(_gradient(row, forms) for row in answer.gradients),
        ledger=None if ledger is None else _ledger(ledger, forms),
        spans=None if spans is None else tuple(_span(span, forms) for span in spans),
    )


def _node(view: NodeView, forms: Forms) -> NodeView:
    form = forms[view.id]
    return replace(view, value=nested(view.value, form), adjoint=nested(view.adjoint, form))


def _output(output: Output, form: Shape) -> Output:
    columns = {name: nested(value, form) for name, value in output.columns.items()}
    value, exact = nested(output.value, form), nested(output.exact, form)
    return replace(output, value=value, exact=exact, columns=columns)


def _gradient(row: Gradient, forms: Forms) -> Gradient:
    form = forms[row.wrt]
    columns = {name: _column(column, form, forms) for name, column in row.columns.items()}
    return replace(row, exact=nested(row.exact, form), columns=columns)


def _column(column: Column, form: Shape, forms: Forms) -> Column:
    return replace(
        column,
        value=nested(column.value, form),
        rest=nested(column.rest, form),
        paths=tuple(_path(path, form, forms) for path in column.paths),
        quotient=None if column.quotient is None else _quotient(column.quotient, form),
    )


def _path(path: Path, form: Shape, forms: Forms) -> Path:
    return Path(tuple(_factor(factor, forms) for factor in path.factors), nested(path.product, form))


def _factor(factor: Factor, forms: Forms) -> Factor:
    """What a factor carries has the shape of what it leads to; its Jacobian stays."""
    told = partial(nested, form=forms.get(factor.by, ()))
    return replace(factor, value=told(factor.value), local=told(factor.local), running=told(factor.running))


def _quotient(quotient: Quotient, form: Shape) -> Quotient:
    trials = tuple(Trial(trial.h, nested(trial.value, form), trial.error) for trial in quotient.trials)
    return replace(quotient, trials=trials)


def _ledger(ledger: Ledger, forms: Forms) -> Ledger:
    def told(entry: Entry) -> Entry:
        form = forms.get(entry.node, ())
        return replace(entry, value=nested(entry.value, form), exact=nested(entry.exact, form))

    return replace(ledger, forward=tuple(map(told, ledger.forward)), back=tuple(map(told, ledger.back)))


def _span(span: Span, forms: Forms) -> Span:
    return replace(span, value=nested(span.value, forms.get(span.node, ())))
