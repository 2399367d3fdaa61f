"""Gathers every text that the window may show: from the calls in its code, and from the tables it shows.

A call with a text that can't be read off the code is an error that names its place: a text that escapes here
would stay English for good.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from environment import ROOT

PACKAGE = ROOT / "desktop" / "triptych"
UI = PACKAGE / "ui"
QT_TEXTS = ROOT / "packaging" / "qt_texts.toml"
TRANSLATE = "QCoreApplication.translate"
NOTED = "noted"  # ui/translate.py: marks a text in a table, to be translated where it is shown


class Phrase(NamedTuple):
    """A text in its context, as Qt looks it up."""

    context: str
    text: str


class EscapedError(Exception):
    """A text that is shown, but that nobody could translate."""


def phrases() -> tuple[Phrase, ...]:
    """Return all texts, those of the code first, each once; raises EscapedError."""
    return tuple(dict.fromkeys((*_of_code(), *_of_tables())))


def _of_code() -> Iterator[Phrase]:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(UI.rglob("*.py"))}
    helpers = {path.stem: _helpers(tree) for path, tree in trees.items()}
    for path, tree in trees.items():
        known = dict(helpers[path.stem])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                theirs = helpers.get(node.module.rpartition(".")[2], {})
                known |= {a.asname or a.name: theirs[a.name] for a in node.names if a.name in theirs}
        reader = _Reader(path, known)
        reader.visit(tree)
        yield from reader.found


def _helpers(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that translate their one argument, each with its context."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(last := node.body[-1], ast.Return):
            call, asked = last.value, node.args.args
            if isinstance(call, ast.Call) and ast.unparse(call.func) == TRANSLATE and len(asked) == 1:
                found[node.name] = str(ast.literal_eval(call.args[0]))
    return found


@dataclass
class _Reader(ast.NodeVisitor):
    """Walks one file; a class is the context of its own ``self.tr``."""

    path: Path
    helpers: dict[str, str]
    found: list[Phrase] = field(default_factory=list)
    context: str = ""
    alias: str = ""
    inside_helper: bool = False

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self.context = self.context, node.name
        self.generic_visit(node)
        self.context = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before = self.inside_helper
        self.inside_helper = before or (node.name in self.helpers and not self.context)
        self.generic_visit(node)
        self.inside_helper = before

    def visit_Assign(self, node: ast.Assign) -> None:
        """Learn what ``tr`` stands for from here on."""
        pairs = [(node.targets[0], node.value)]
        if isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = list(zip(node.targets[0].elts, node.value.elts, strict=False))
        for target, value in pairs:
            if ast.unparse(target) == "tr":
                self.alias = ast.unparse(value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self._read(node, ast.unparse(node.func))
        self.generic_visit(node)

    def _read(self, node: ast.Call, name: str) -> None:
        if name in ("tr", "_tr") and name not in self.helpers:
            name = self.alias
        if name == "self.tr":
            self._take(node, self.context, node.args[0])
        elif name in (TRANSLATE, NOTED) and not self.inside_helper and self.path.stem != "translate":
            self._take(node, str(ast.literal_eval(node.args[0])), node.args[1])
        elif name in self.helpers:
            self._take(node, self.helpers[name], node.args[0])
        elif name.endswith(".tr"):
            raise EscapedError(f"{self._place(node)}: {name} has the context of another class.")

    def _take(self, call: ast.Call, context: str, text: ast.expr) -> None:
        parts = _parts(text, table=ast.unparse(call.func) == NOTED)
        if parts:
            for part in parts:
                self._take(call, context, part)
        elif isinstance(text, ast.Constant) and isinstance(text.value, str) and context:
            self.found.append(Phrase(context, text.value))
        else:
            raise EscapedError(f"{self._place(call)}: {ast.unparse(call)} gives no text to translate.")

    def _place(self, node: ast.Call) -> str:
        return f"{self.path.relative_to(ROOT).as_posix()}:{node.lineno}"


def _parts(text: ast.expr, *, table: bool) -> list[ast.expr]:
    """Both sides of a choice; in a table also what stands in a row, or beside the keys."""
    if isinstance(text, ast.IfExp):
        return [text.body, text.orelse]
    if table and isinstance(text, ast.Dict):
        return text.values
    return text.elts if table and isinstance(text, ast.Tuple | ast.List) else []


def _of_tables() -> Iterator[Phrase]:
    """The sentences of language and engine, the words of the ops, what the resources say, and Qt."""
    from triptych.lang.ops import TABLE  # noqa: PLC0415 - the code above needs none of it
    from triptych.sentences import ENGLISH  # noqa: PLC0415 - as above

    yield from (Phrase("engine", text) for text in ENGLISH.values())
    yield from (Phrase("ops", op.doc) for op in TABLE.values() if op.doc)
    for example in _entries("examples.toml", "example"):
        yield from (Phrase("examples", str(example[key])) for key in ("group", "title"))
    for bench in _entries("lab/benches.toml", "bench"):
        for entry in (bench, *bench["lane"]):
            yield from (Phrase("lab-benches", entry[key]) for key in ("title", "says"))
    for mistake in _entries("lab/mistakes.toml", "mistake"):
        yield from (Phrase("lab-mistakes", mistake[key]) for key in ("group", "title", "teaches"))
    for context, texts in tomllib.loads(QT_TEXTS.read_text(encoding="utf-8")).items():
        yield from (Phrase(context, text) for text in texts)


def _entries(file: str, kind: str) -> list[dict[str, str]]:
    text = (ROOT / "resources" / file).read_text(encoding="utf-8")
    entries: list[dict[str, str]] = tomllib.loads(text)[kind]
    return entries
