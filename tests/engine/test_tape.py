"""The tape for the window: torch's own steps, what they saved and freed, what went back along every use."""

from __future__ import annotations

import itertools

import mpmath
import pytest
import torch

from triptych.engine.answer import Engine
from triptych.engine.tape import MOST_STEPS
from triptych.messages import Answer, Question, Tape, TapeStep, Use, Value

PERCEPTRON = "z = w*x + b; p = sigmoid(z); L = bce(p, y)"
AT: dict[str, Value] = {"w": 1.0, "x": 6.7, "b": 0.0, "y": 0.0}


def asked(program: str, at: dict[str, Value], **further: object) -> Answer:
    engine = Engine()
    for name in ("by_hand", "autograd"):
        engine.use(name)
    *_, answer = engine.answers(Question(1, program, at, tape=True, **further))  # type: ignore[arg-type]  # as given
    return answer


def taped(program: str, at: dict[str, Value], **further: object) -> Tape:
    answer = asked(program, at, **further)
    assert answer.tape is not None
    return answer.tape


def step(tape: Tape, node: str) -> TapeStep:
    return next(s for s in tape.steps if s.id == node)


def uses(tape: Tape, by: str) -> list[Use]:
    return [u for u in tape.uses if u.by == by]


def test_nobody_who_did_not_ask_gets_a_tape() -> None:
    engine = Engine()
    engine.use("by_hand")
    *_, answer = engine.answers(Question(1, PERCEPTRON, AT))
    assert answer.tape is None


def test_every_node_has_its_name_op_numbers_dtype_and_shape() -> None:
    tape = taped("v = [a, 2]*k; m = mean(v)", {"a": 3.0, "k": 0.5}, dtype="float32")
    assert [s.id for s in tape.steps][:2] == ["a", "k"]
    v, m = step(tape, "v"), step(tape, "m")
    assert (v.op, v.dtype, v.shape, v.tracked, v.value) == ("mul", "float32", (2,), True, (1.5, 1.0))
    assert (m.op, m.dtype, m.shape, m.value, m.gradient) == ("mean", "float32", (), 1.25, 1.0)
    assert v.gradient == (0.5, 0.5)
    assert next(s for s in tape.steps if s.op == "vector").line == "v"


def test_one_bce_is_eight_of_torchs_steps_and_they_are_the_real_ones() -> None:
    tape = taped(PERCEPTRON, AT, wrt=("w", "b"))
    w, x, b, y = (torch.tensor(AT[n], dtype=torch.float64, requires_grad=n in "wb") for n in "wxby")
    p = torch.sigmoid(w * x + b).clamp(1e-8, 1 - 1e-8)
    loss = -(y * torch.log(p) + (1 - y) * torch.log(1 - p))
    names, waiting = list[str](), [loss.grad_fn]
    while waiting:
        function = waiting.pop()
        if function is not None:
            names.append(function.name())
            waiting += [f for f, _ in function.next_functions]
    ours = [s.name for s in tape.torch]
    assert set(ours) == set(names)
    assert len([s for s in tape.torch if s.of == "L"]) == 8
    assert [s.name for s in tape.torch if s.of == "z"] == ["AddBackward0"]
    assert [s.name for s in tape.torch if s.of == "w"] == ["torch::autograd::AccumulateGrad"]


def test_backward_runs_a_step_only_after_all_that_hand_to_it() -> None:
    tape = taped("u = x*k; y = sin(u)*u + u^2", {"x": 0.7, "k": 1.3})
    assert sorted(tape.replay) == [s.id for s in tape.torch]
    when = {number: place for place, number in enumerate(tape.replay)}
    for one in tape.torch:
        assert all(when[one.id] < when[other] for other in one.to)
    assert tape.torch[tape.replay[0]].of == "y"


def test_what_was_saved_is_told_with_its_value_and_was_freed() -> None:
    tape = taped("y = x^2; z = sin(y)", {"x": 3.0})
    power, sine = (next(s for s in tape.torch if s.of == node) for node in "yz")
    saved = {s.name: s for s in power.saved}
    assert saved["self"].text == "tensor(3., dtype=torch.float64)"
    assert saved["self"].state == "freed"
    assert (saved["exponent"].text, saved["exponent"].state) == ("2.0", "kept")
    assert [(s.text, s.state) for s in sine.saved] == [("tensor(9., dtype=torch.float64)", "freed")]
    assert sine.gradient == 1.0


def test_a_use_is_upstream_times_local_and_uses_add_up() -> None:
    """Against derivatives found by mpmath from the whole expression."""
    tape = taped("u = x*k; y = sin(u)*u + u^2", {"x": 0.7, "k": 1.3})
    u = mpmath.mpf(0.7) * mpmath.mpf(1.3)
    true = mpmath.diff(lambda t: mpmath.sin(t) * t + t**2, u)
    parts = uses(tape, "u")
    assert len(parts) == 3
    for part in tape.uses:
        assert isinstance(part.upstream, float)
        assert isinstance(part.local, float)
        assert part.downstream == part.upstream * part.local
        assert part.torch == pytest.approx(part.downstream, rel=1e-14)
    total = sum(p.downstream for p in parts if isinstance(p.downstream, float))
    assert total == pytest.approx(float(true), rel=1e-13)
    assert step(tape, "u").gradient == pytest.approx(float(true), rel=1e-13)
    assert uses(tape, "x")[0].formula == "k"


def test_a_node_used_twice_by_one_other_has_two_lines() -> None:
    tape = taped("y = x*x", {"x": 3.0})
    assert [(u.slot, u.downstream, u.torch) for u in uses(tape, "x")] == [(0, 3.0, 3.0), (1, 3.0, 3.0)]


def test_where_torch_hands_back_something_else_both_numbers_are_told() -> None:
    """A clamp that acts: the table's derivative goes on, torch's own code stops."""
    tape = taped(PERCEPTRON, {**AT, "x": 1.0, "w": 20.0}, wrt=("b",))
    use = next(u for u in tape.uses if u.of == "L" and u.by == "p")
    assert use.torch == 0.0
    assert isinstance(use.downstream, float)
    assert use.downstream > 1e7


def test_nothing_flows_where_nobody_differentiates() -> None:
    tape = taped(PERCEPTRON, AT, wrt=("b",))
    assert [u.downstream for u in tape.uses if u.by == "x"] == [None]
    assert not step(tape, "x").tracked
    assert step(tape, "x").gradient is None


def test_the_chain_of_grad_fns_knows_whose_each_is() -> None:
    column = asked(PERCEPTRON, AT, wrt=("w",)).gradients[0].columns["autograd"]
    assert len(column.owners) == len(column.chain)
    assert [owner for owner, _ in itertools.groupby(column.owners)] == ["L", "p", "z", "_1", "w"]
    assert dict(zip(column.chain, column.owners, strict=True))["SigmoidBackward0"] == "p"


def test_a_program_that_is_too_long_to_be_drawn_only_has_its_count() -> None:
    lines = ["a0 = x", *(f"a{i} = sin(a{i - 1})" for i in range(1, MOST_STEPS + 5))]
    tape = taped("\n".join(lines), {"x": 0.5})
    assert tape.total > MOST_STEPS
    assert tape.steps == ()


def test_an_error_of_torchs_leaves_a_tape_that_was_never_replayed() -> None:
    tape = taped("y = floor(x) + k*0", {"x": 1.5, "k": 1.0}, wrt=("k",))
    assert [s.id for s in tape.steps][:2] == ["x", "k"]
    assert len(tape.replay) <= len(tape.torch)
