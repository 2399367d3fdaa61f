"""The table of tensors, the tape as it stands, and a state that is a replay of its lines."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import cast

import pytest
import torch
from tests.e2e.test_worker import Worker, is_ready

from triptych import wire
from triptych.commands.lab_session import LabSession
from triptych.lab import Lab
from triptych.messages import Ask, Failed, LabAsk, Ran, Reply, TensorView

CHAIN = "x = torch.tensor(3.0, requires_grad=True)\ny = x**2\nz = torch.sin(y)"


def views(ran: Ran) -> dict[str, TensorView]:
    return {view.name: view for view in ran.tensors}


def test_a_row_tells_what_torch_says_of_a_tensor(lab: Lab) -> None:
    ran = lab.run(CHAIN + "\nz.backward()\nd = x.detach()\nw = torch.ones(2)\nw.add_(1)\nu = w[0]\nk = w")
    rows = views(ran)
    x, y = rows["x"], rows["y"]
    assert x.value == 3.0
    assert x.grad == pytest.approx(-5.4667816162109375)
    assert (x.is_leaf, x.requires_grad, x.grad_fn, x.dtype, x.shape) == (True, True, None, "float32", ())
    assert (y.is_leaf, y.grad_fn, y.grad, y.text) == (
        False,
        "PowBackward0",
        None,
        "tensor(9., grad_fn=<PowBackward0>)",
    )
    assert rows["d"].shares == ("x",)
    assert (rows["w"].version, rows["w"].shares, rows["w"].value) == (1, ("u", "k"), (2.0, 2.0))
    assert ran.warnings == ()


def test_an_inference_tensor_has_no_version(lab: Lab) -> None:
    ran = lab.run("with torch.inference_mode():\n  w = torch.ones(1)")
    assert views(ran)["w"].version is None


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "bfloat16"])
def test_a_saved_number_is_told_as_torch_prints_it(lab: Lab, dtype: str) -> None:
    numbers = [0.1, -0.0, 0.0, 3.0, 1e-8, -1e30, float("inf"), float("-inf"), float("nan"), 123456.789]
    for number in numbers:
        lab.run(f"x = torch.tensor(float('{number!r}'), dtype=torch.{dtype}, requires_grad=True); y = x**2")
        power = next(node for node in lab.run("y").tape if "Pow" in node.name)
        told = next(saved.text for saved in power.saved if saved.name == "self")
        assert told == str(torch.tensor(number, dtype=getattr(torch, dtype)))


def test_the_tape_shows_what_is_saved_and_then_freed(lab: Lab) -> None:
    ran = lab.run("y = 0\n" + CHAIN)
    by_name = {node.name: node for node in ran.tape}
    sin, power, leaf = (
        by_name["SinBackward0"],
        by_name["PowBackward0"],
        by_name["torch::autograd::AccumulateGrad"],
    )
    assert (sin.to, power.to, leaf.to) == ((power.id,), (leaf.id,), ())
    assert (sin.names, power.names, leaf.names) == (("z",), ("y",), ("x",))
    assert {(saved.name, saved.text, saved.state) for saved in power.saved} == {
        ("self", "tensor(3.)", "kept"),
        ("exponent", "2", "kept"),
    }
    after = {node.name: node for node in lab.run("z.backward()").tape}
    assert [saved.state for saved in after["SinBackward0"].saved] == ["freed"]
    assert views(ran)["z"].node == sin.id


def test_the_step_at_fault_is_named(lab: Lab) -> None:
    lab.run("y = None")
    ran = lab.run("x = torch.tensor(2.0, requires_grad=True)\nz = torch.exp(x)\nw = z.add_(1)\nw.backward()")
    assert ran.error is not None
    assert ran.error.line == 4
    (fault,) = (node for node in ran.tape if node.id == ran.error.node)
    assert fault.name == "ExpBackward0"
    assert [saved.state for saved in fault.saved] == ["changed"]


def test_a_leaf_used_three_times_has_three_edges(lab: Lab) -> None:
    ran = lab.run("x = torch.tensor(2.0, requires_grad=True)\ny = x*x + x")
    leaf = next(node.id for node in ran.tape if "AccumulateGrad" in node.name)
    assert sum(node.to.count(leaf) for node in ran.tape) == 3


def test_what_was_run_before_is_the_state(lab: Lab) -> None:
    """Asked for the state before a line, the lab goes back; asked for what it stands at, it goes on."""
    earlier = ("import torch", "x = torch.rand(1)", "x.add_(1)")
    first = lab.answer(LabAsk(1, earlier, "x"))
    assert lab.answer(LabAsk(2, earlier[:2], "x.item() < 1")).result == "True"
    assert lab.answer(LabAsk(3, earlier, "x")).result == first.result
    assert lab.answer(LabAsk(4, (), "x")).error is not None


# The process


def ask(worker: Worker, revision: int, *sources: str) -> Reply:
    frame = wire.pack(Ask(LabAsk(revision, sources[:-1], sources[-1])))
    worker._in.write(frame)
    return worker.until(lambda reply: isinstance(reply, Ran | Failed) and reply.revision == revision)


def test_the_process_runs_lines_and_ends_with_its_channel() -> None:
    worker = Worker(wire.LAB)
    worker.until(is_ready("lab"))
    ran = cast(Ran, ask(worker, 1, "import torch", CHAIN, "z.backward()\nx.grad"))
    assert ran.result == "tensor(-5.4668)"
    ran = cast(Ran, ask(worker, 2, "import torch", CHAIN, "torch.optim.SGD([x], lr=0.1).step()\nx"))
    assert ran.error is None
    assert worker.hang_up() == 0


def test_a_cell_that_has_to_be_killed_is_the_only_one_lost() -> None:
    with LabSession(60.0) as session:
        session.run("import torch")
        session.run("x = torch.tensor(3.0, requires_grad=True)")
        first = session.station.pid
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        session._seconds = 0.5
        lost = session.run("y = x**2")
        session._seconds = 60.0
        ran = session.run("x")
        assert session.station.pid != first
    assert lost.refused is not None
    assert lost.refused.because.id == "lab-killed"
    assert "x" in views(lost)
    assert ran.result == "tensor(3., requires_grad=True)"
    assert "y" not in views(ran)


def test_memory_that_names_hold_is_bounded_cell_by_cell() -> None:
    """Cells that fill a list each: the ones that fit stay, each later one is taken back, in one process."""
    with LabSession(60.0) as session:
        session.run("import torch")
        session.run("x = torch.ones(10**6, requires_grad=True)")
        first = session.station.pid
        kept = [session.run(f"m{i} = [torch.ones(10**6) for j in range(9)]").keep for i in range(5)]
        taped = session.run("y = x\nfor i in range(30):\n  y = y*y")
        ran = session.run("(m0[8][0], m1[8][0])")
        assert session.station.pid == first
    assert kept == [True, True, False, False, False]
    assert taped.refused is not None
    assert taped.refused.because.id == "lab-kept"
    assert ran.result == "(tensor(1.), tensor(1.))"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has no limit on addresses to set")
def test_a_process_without_room_costs_one_cell() -> None:
    """A function that fills memory behind the lab's own counting meets the system's limit."""
    with LabSession(60.0) as session:
        session.run("import torch")
        session.run("k = 7")
        full = session.run("t = torch.ones(10**6)\na = torch.func.jacrev(torch.diag)(t[:1000])")
        ran = session.run("k")
    assert full.refused is not None
    assert full.refused.limit
    assert ran.result == "7"


WALL = """
import sys
from triptych.worker.laboratory import forbid
sys.addaudithook(forbid)
import os, socket, subprocess, ctypes
def tried(what, *args):
    try:
        what(*args)
    except PermissionError as error:
        print(error)
tried(open, sys.argv[1], "w")
tried(os.open, sys.argv[1], os.O_WRONLY | os.O_CREAT)
tried(os.system, "id")
tried(os.remove, __file__ if "__file__" in globals() else sys.argv[1])
tried(subprocess.run, ["id"])
tried(socket.socket)
tried(os.fork)
print(open(os.devnull).read() == "")
"""


def test_the_process_has_given_up_files_processes_and_connections(tmp_path: object) -> None:
    """The second wall, in a Python of its own, for a hook can't be taken away again."""
    path = f"{tmp_path}/file"
    environment = wire.worker_command(wire.LAB)[2]
    done = subprocess.run(
        [sys.executable, "-c", WALL, path], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout.count("the lab does not do") == 7
    assert done.stdout.endswith("True\n")
