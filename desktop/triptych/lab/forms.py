"""The forms of Python that the lab runs, and the words by which a learner knows those that it does not."""

from __future__ import annotations

import ast
from types import CodeType, FrameType, FunctionType, GeneratorType

import numpy as np
import torch

from triptych.lab import names

FORMS = (
    ast.Module,
    ast.Expr,
    ast.Assign,
    ast.AugAssign,
    ast.AnnAssign,
    ast.FunctionDef,
    ast.Return,
    ast.For,
    ast.While,
    ast.If,
    ast.With,
    ast.withitem,
    ast.Pass,
    ast.Break,
    ast.Continue,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.Delete,
    ast.Assert,
    ast.arguments,
    ast.arg,
    ast.Constant,
    ast.Name,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.Call,
    ast.keyword,
    ast.Attribute,
    ast.Subscript,
    ast.Slice,
    ast.List,
    ast.Tuple,
    ast.Dict,
    ast.IfExp,
    ast.ListComp,
    ast.comprehension,
    ast.JoinedStr,
    ast.FormattedValue,
    ast.expr_context,
    ast.operator,
    ast.unaryop,
    ast.boolop,
    ast.cmpop,
)
# The word by which a learner knows a form that is not run.
WORDS: dict[type[ast.AST], str] = {
    ast.Lambda: "lambda",
    ast.ClassDef: "class",
    ast.AsyncFunctionDef: "async",
    ast.Try: "try",
    ast.Raise: "raise",
    ast.Global: "global",
    ast.Nonlocal: "nonlocal",
    ast.Yield: "yield",
    ast.YieldFrom: "yield",
    ast.Await: "await",
    ast.NamedExpr: ":=",
    ast.Starred: "*",
    ast.GeneratorExp: "for",
    ast.SetComp: "for",
    ast.DictComp: "for",
    ast.Set: "{",
    ast.AsyncFor: "async",
    ast.AsyncWith: "async",
    ast.Match: "match",
    ast.TryStar: "try",
}
HINTS = {
    "lambda": "lab-form-lambda",
    "for": "lab-form-generator",
    "try": "lab-form-try",
    "class": "lab-form-class",
}
VERSION, PARTS = "__version__", frozenset("nn functional autograd optim func linalg special".split())
# What can stand after a dot somewhere in the lab, and what there is to be kept from.
DOTTED = frozenset[str]().union(
    *(
        rows
        for name, rows in vars(names).items()
        if name.isupper() and name != "BUILTINS" and not isinstance(rows, str)
    )
)
REAL = frozenset[str]().union(
    *map(
        dir,
        (
            torch,
            torch.Tensor,
            torch.nn,
            torch.nn.functional,
            torch.optim,
            np,
            np.ndarray,
            str,
            list,
            dict,
            int,
            type,
            FunctionType,
            FrameType,
            GeneratorType,
            CodeType,
        ),
    )
)
