"""The hunt after programs that ``compare --batch`` answers wrongly, dies of, or never ends with."""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random
from typing import Any

import numpy as np
from tests.engine import oracle
from tests.engine.oracle import EPS, KNOWN, MP
from tests.engine.programs import Program
from tests.fuzz.command import answers
from tests.fuzz.found import Round
from tests.fuzz.texts import changed, grammatical

from triptych.lang.graph import INPUT, NUMBER, VECTOR, Graph
from triptych.lang.parse import read
from triptych.messages import Value

CASES = 30
VALUES = (0.0, 1.0, -1.0, 0.3, -0.7, 2.5, 3.0, 20.0, -100.0, 1e5, 1e-8)
MOST_NODES = 60  # longer programs are asked, but not held against the oracle
TRUSTED = KNOWN | {INPUT, NUMBER, VECTOR, "item"}


def hunt(random: Random) -> Round:
    """Ask a few dozen questions, and hold every answer against an oracle that knows nothing of ours."""
    done = Round()
    texts = (pointed(text, random) for text in changed(random, CASES))
    programs = [*grammatical(random, CASES), *filter(None, texts)]
    requests = [{"program": p.text, "at": dict(p.point), "dtype": p.dtype} for p in programs]
    for request, answer in zip(requests, answers("compare", requests, done), strict=False):
        done.cases += 1
        for what in faults(request, answer, done):
            done.find(what, request)
    return done


def pointed(text: str, random: Random) -> Program | None:
    """A text with a point for its inputs; one that can't be read is as good without."""
    graph = read(text).graph
    names = graph.inputs if graph is not None else ()
    vector: Value = tuple(random.choice(VALUES) for _ in range(3))
    wide = random.random() < 0.15
    point = {n: vector if wide else random.choice(VALUES) for n in names}
    return Program(text, point, random.choice(("float32", "float64"))) if len(text) < 20_000 else None


def faults(request: Mapping[str, Any], answer: Mapping[str, Any], done: Round) -> list[str]:
    """Return what is wrong with an answer."""
    if "error" in answer:
        error = answer["error"]
        if error["kind"] == "limit" and "within" in error["message"]:
            done.slow.append(request)
        return [f"a fault: {error}"] if error["kind"] == "fault" else []
    graph = read(request["program"], frozenset(request["at"])).graph
    assert graph is not None
    point = {name: _value(value) for name, value in answer["point"].items()}
    known = len(graph.nodes) <= MOST_NODES and all(node.op in TRUSTED for node in graph.nodes)
    told = []
    for name, row in answer["gradients"].items():
        told += [f"{name}: {what}" for what in _told(row)]
        if known:
            told += [f"{name}: {what}" for what in _off(row, graph, point, name, answer["dtype"])]
    if answer["output"]["verdict"]["kind"] == "differ":
        told.append("the output's verdict is differ")
    return told


def _value(value: Any) -> Value:
    return tuple(map(float, value)) if isinstance(value, list) else float(value)


def _told(row: Mapping[str, Any]) -> list[str]:
    """What can be seen without an oracle."""
    silent = [n for n, c in row["columns"].items() if (c["value"] is None) == (c["trouble"] is None)]
    told = [f"{name} has neither number nor trouble, or both" for name in silent]
    return [*told, "the verdict is differ"] if row["verdict"]["kind"] == "differ" else told


def _off(
    row: Mapping[str, Any], graph: Graph, point: Mapping[str, Value], name: str, dtype: str
) -> list[str]:
    """What the difference quotients at hundreds of digits do not bear out."""
    exact = row["exact"]
    if exact is None:
        return ["agrees without an exact number"] if row["verdict"]["kind"] == "agree" else []
    true = oracle.flat(oracle.gradient(graph, point, name))
    told = []
    for digits, part in zip(oracle.exact_parts(exact), true, strict=True):
        if part == part and not oracle.near(digits, part, 1e-28, 1e-300):
            told.append(f"exact is {MP.nstr(digits, 34)}, and truly {MP.nstr(part, 34)}")
    if row["verdict"]["kind"] == "agree":
        told += _disagreeing(row, true, dtype)
    return told


def _disagreeing(row: Mapping[str, Any], true: tuple[Any, ...], dtype: str) -> list[str]:
    told = []
    for column, one in row["columns"].items():
        if one["value"] is None:
            continue
        for value, part in zip(np.ravel(_value(one["value"])).tolist(), true, strict=True):
            unit = max(float(abs(part)) * EPS[dtype], float(np.finfo(dtype).smallest_subnormal))
            if part == part and not (math.isfinite(value) and abs(MP.mpf(value) - part) <= 5 * unit):
                told.append(f"said to agree, but {column} has {value}, and truly {MP.nstr(part, 20)}")
    return told
