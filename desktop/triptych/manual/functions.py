"""A page for each row of the table of functions: rule, domain, kink, spellings, a curve and an example."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
from msgspec.structs import replace

from triptych.course.blocks import Block, Bullets, Formula, Heading, Page, Paragraph, Span, Spans, Table
from triptych.lang import latex, library
from triptych.lang.ops import INFIX, LINEAR, LOSS, TABLE, TEST, WHOLE, Op
from triptych.lang.parse import read
from triptych.lang.printing import LEVELS
from triptych.manual.sheet import Example, Sheet, Voice
from triptych.manual.verdicts import block_of
from triptych.messages import Question

FILE = "functions.toml"
LIBRARIES = {"torch": "PyTorch", "numpy": "NumPy", "sympy": "SymPy", "mpmath": "mpmath"}
OURS = "triptych."
POINTS = 240
_FIRST = (0.5, 1.5, 2.5)  # where the arguments of a function stand, if nothing else is said


def function_sheets(folder: Path, voice: Voice) -> Iterator[Sheet]:
    """Yield the pages, in the order of the table."""
    special = msgspec.toml.decode((folder / FILE).read_bytes(), type=dict[str, Example])
    for op in TABLE.values():
        example = special.get(op.name) or usual(op)
        blocks = (*_rule(op, voice), *_edges(op, voice), *_spellings(op, voice), *_tried(example, voice))
        page = Page(title(op), tuple(blocks))
        twin = Page("", (_sentence(op.doc),)) if voice.about(op.doc) != op.doc else None
        yield Sheet(f"op-{op.name}", voice("help-functions"), page, words(op), asked(example), twin)


def title(op: Op) -> str:
    """How a function is called: its signature, or the sign between its arguments."""
    if op.name in INFIX and len(op.params) == 2:
        return f"{op.name}: {op.params[0]} {INFIX[op.name]} {op.params[1]}"
    params = (p if p not in op.defaults else f"{p} = {op.defaults[p]}" for p in op.params)
    return f"{op.written}({', '.join(params)})"


def usual(op: Op) -> Example:
    """Return an example for an ordinary function of numbers; its plot runs along the first argument."""
    needed = [p for p in op.params if p not in op.defaults]
    call = f"{op.written}({', '.join(needed)})"
    if op.name in INFIX:
        call = f"{needed[0]} {INFIX[op.name]} {needed[1]}"
    if op.kind == TEST:
        call = f"where({call}, a, 0)"
    at: dict[str, float | tuple[float, ...]] = dict(zip(needed, _FIRST, strict=False))
    if op.kind == LOSS:
        at = {needed[0]: 0.7, needed[1]: 1.0}
    return Example(call, at, along=needed[0])


def asked(example: Example) -> Question | None:
    """Return the question whose answer has the curve; None where nothing is plotted."""
    axis = example.axis
    if axis is None:
        return None
    fine = replace(axis, points=POINTS)
    return Question(0, example.program, dict(example.at), (axis.name,), "float64", fine)


def words(op: Op) -> tuple[str, ...]:
    """Return every spelling that leads to a function, by the table and by the libraries' words."""
    native = (getattr(op, name) for name in LIBRARIES)
    dotted = (text for text in native if text and " " not in text and "(" not in text)
    sign = [INFIX[op.name]] if op.name in INFIX else []
    edges = [w for w, there in (("kink", op.kink), ("domain", op.domain), ("clamp", op.clamped)) if there]
    own = (op.name, op.written, *op.aliases, *dotted, op.group, *sign)
    return tuple(dict.fromkeys((*own, *_library_words().get(op.name, ()), *edges)))


@cache
def _library_words() -> dict[str, tuple[str, ...]]:
    """The libraries' modules that mean a row of the table, such as BCEWithLogitsLoss."""
    by_spelling = {word: op.name for op in TABLE.values() for word in (op.name, *op.aliases)}
    found: dict[str, tuple[str, ...]] = {}
    for module, (function, *_) in library.MODULES.items():
        name = by_spelling.get(function)
        if name is not None:
            spelled = (module, f"torch.nn.{module}", f"torch.nn.functional.{function}")
            found[name] = (*found.get(name, ()), *spelled)
    return found


def _rule(op: Op, voice: Voice) -> Iterator[Block]:
    yield _sentence(voice.about(op.doc))
    itself = op.latex.format(**{p: latex.name(p) for p in op.params})
    if op.definition:
        yield Heading(_text(voice("help-definition")))
        yield Formula(f"{itself} = {_latex(op.definition, itself)}", f"{op.written} = {op.definition}")
    told = [(p, text) for p, text in zip(op.params, op.partials, strict=False) if text and text != "nan"]
    if not told:
        return
    back = op.kind in (WHOLE, LINEAR)
    yield Heading(_text(voice("help-handed-back" if back else "help-local")))
    for param, text in told:
        left = rf"v \mapsto {latex.name(param)}" if back else _slope(itself, param)
        sign = ":" if back else "="
        own = rf"\left({itself}\right)" if op.name in LEVELS else itself
        yield Formula(rf"{left} {sign} {_latex(text, own)}", f"d/d{param} {op.written} = {text}")


def _sentence(doc: str) -> Paragraph:
    """What a function does, as a sentence of its own."""
    return Paragraph(_text(f"{doc[0].upper()}{doc[1:]}."))


def _slope(itself: str, param: str) -> str:
    return rf"\frac{{\partial}}{{\partial {latex.name(param)}}} {itself}"


def _latex(text: str, itself: str) -> str:
    """A rule's text as a formula; ``out`` in it is the function's own value."""
    graph = read(text).graph
    if graph is None:
        raise ValueError(f"the rule {text!r} can't be read; mend its row in lang/ops.py")
    return latex.program(graph)[-1].replace(r"\mathrm{out}", itself)


def _edges(op: Op, voice: Voice) -> Iterator[Block]:
    items: list[Spans] = []
    for sentence, condition in (
        ("help-domain", op.domain), ("help-kink", op.kink), ("help-clamped", op.clamped),
        ("help-limits", ", ".join(op.limits)),
    ):  # fmt: skip
        if condition:
            items.append((*_text(voice(sentence) + " "), Span("code", condition)))
    for param, test in op.around.items():
        items.append((*_text(voice("help-around", param=param) + " "), Span("code", test)))
    yield Heading(_text(voice("help-edges")))
    yield Bullets(tuple(items)) if items else Paragraph(_text(voice("help-no-edge")))


def _spellings(op: Op, voice: Voice) -> Iterator[Block]:
    here = (title(op).partition(": ")[2] or op.written, *op.aliases)
    rows: list[tuple[Spans, Spans]] = [(_text(voice("help-here")), (Span("code", ", ".join(here)),))]
    for library_name, name in LIBRARIES.items():
        native = getattr(op, library_name)
        own = not native or native == "kept" or native.startswith(OURS)
        how = Span("emphasis", voice("help-by-definition")) if own else Span("code", native)
        rows.append((_text(name), (how,)))
    yield Heading(_text(voice("help-spellings")))
    head = (_text(voice("help-where")), _text(voice("help-spelled")))
    yield Table(head, tuple(rows))


def _tried(example: Example, voice: Voice) -> Iterator[Block]:
    yield Heading(_text(voice("help-try")))
    yield block_of(example)


def _text(text: str) -> Spans:
    return (Span("text", text),)
