"""Whatever is pasted, the lab reaches no file, process, connection or inside of Python, and says why."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.lab.conftest import Watch, state

from triptych.lab import Lab
from triptych.lab.values import Namespace


class Attempt(NamedTuple):
    """What is pasted, the word at which the lab stops, and the line that it names."""

    code: str
    word: str
    line: int = 1


A = Attempt
ATTEMPTS = (
    # Python's own doors
    A("__import__('os').system('id')", "__import__"),
    A("eval('1')", "eval"),
    A("exec('import os')", "exec"),
    A("compile('1', '', 'eval')", "compile"),
    A("open('/etc/passwd').read()", "open"),
    A("open('f', 'w')", "open"),
    A("input()", "input"),
    A("breakpoint()", "breakpoint"),
    A("globals()", "globals"),
    A("locals()", "locals"),
    A("vars()", "vars"),
    A("vars(torch)", "vars"),
    A("dir(torch)", "dir"),
    A("getattr(torch, 'save')", "getattr"),
    A("setattr(x, 'data', 1)", "setattr"),
    A("delattr(x, 'grad')", "delattr"),
    A("hasattr(torch, 'os')", "hasattr"),
    A("type(x)", "type"),
    A("type('T', (torch.Tensor,), {})", "type"),
    A("object()", "object"),
    A("super()", "super"),
    A("isinstance(x, torch.Tensor)", "isinstance"),
    A("id(x)", "id"),
    A("hash(x)", "hash"),
    A("help()", "help"),
    A("exit()", "exit"),
    A("quit()", "quit"),
    A("memoryview(b'')", "memoryview"),
    A("bytearray(3)", "bytearray"),
    A("classmethod(print)", "classmethod"),
    A("property(print)", "property"),
    A("staticmethod(print)", "staticmethod"),
    A("iter(l)", "iter"),
    A("next(l)", "next"),
    A("map(print, l)", "map"),
    A("filter(print, l)", "filter"),
    A("callable(x)", "callable"),
    A("format(x, 's')", "format"),
    A("__builtins__", "__builtins__"),
    A("__builtins__.open", "__builtins__"),
    A("__loader__", "__loader__"),
    A("__name__", "__name__"),
    A("__file__", "__file__"),
    A("print(3, file=x)", "file"),
    A("print(3, flush=True)", "flush"),
    A("f = open\nf('a')", "open"),
    A("l2 = [eval]\nl2[0]('1')", "eval"),
    A("d = {'e': exec}", "exec"),
    A("3 if True else eval('1')", "eval"),
    # dunder names and the ways over them
    A("x.__class__", "__class__"),
    A("().__class__.__bases__[0].__subclasses__()", "__class__"),
    A("''.__class__.__mro__", "__class__"),
    A("x.__reduce__()", "__reduce__"),
    A("x.__reduce_ex__(2)", "__reduce_ex__"),
    A("x.__dict__", "__dict__"),
    A("x.__init__.__globals__", "__init__"),
    A("x.__array_interface__", "__array_interface__"),
    A("x.__setstate__(l)", "__setstate__"),
    A("x.__torch_function__", "__torch_function__"),
    A("x._backward_hooks", "_backward_hooks"),
    A("x._version", "_version"),
    A("x._make_subclass", "_make_subclass"),
    A("y.grad_fn._saved_self", "_saved_self"),
    A("y.grad_fn._register_hook_dict", "_register_hook_dict"),
    A("x._lab_name", "_lab_name"),
    A("torch.__builtins__", "__builtins__"),
    A("torch.__dict__['os']", "__dict__"),
    A("torch._C", "_C"),
    A("torch._dynamo", "_dynamo"),
    A("def f(): return 1\nf.__globals__", "__globals__", 2),
    A("def f(): return 1\nf.__code__.co_code", "__code__", 2),
    A("def __getattr__(n): return 1", "__getattr__"),
    A("def f(__x): return 1", "__x"),
    A("print(__sep=1)", "__sep"),
    A("x.__class__ = 3", "__class__"),
    A("x._grad = 3", "_grad"),
    A("_hidden = 1", "_hidden"),
    A("for __i in l: print(1)", "__i"),
    A("import __main__", "__main__"),
    A("from torch import _C", "_C"),
    A("import torch as __t", "__t"),
    # forms of Python
    A("lambda: 1", "lambda"),
    A("(lambda f: f('os'))(__import__)", "lambda"),
    A("class T(torch.Tensor): pass", "class"),
    A("class T:\n  def __del__(self): pass", "class"),
    A("(i for i in l)", "for"),
    A("(i for i in l).gi_frame.f_back.f_globals", "for"),
    A("def g():\n  yield 1", "yield", 2),
    A("def g():\n  yield from l", "yield", 2),
    A("async def g(): pass", "async"),
    A("async def g(): await x", "async"),
    A("try:\n  1/0\nexcept Exception as e:\n  print(e.__traceback__.tb_frame)", "try"),
    A("raise SystemExit", "raise"),
    A("global x", "global"),
    A("def f():\n  nonlocal x", "nonlocal", 2),
    A("(q := 3)", ":="),
    A("print(*l)", "*"),
    A("print(**{'sep': 1})", "**"),
    A("{**{}}", "**"),
    A("{1, 2}", "{"),
    A("{i for i in l}", "for"),
    A("{i: i for i in l}", "for"),
    A("@torch.no_grad()\ndef f(): return 1", "@", 2),
    A("def f(*a): return a", "*"),
    A("def f(**a): return a", "**"),
    A("match x:\n  case _: pass", "match"),
    A("with open('f') as f: pass", "open"),
    A("with torch.no_grad() as g: pass", "as"),
    A("with x: pass", "x"),
    A("b'bytes'", "b"),
    A("del l[0]", "del"),
    A("del x.grad", "del"),
    # texts
    A("'{0.__class__}'.format(x)", "{0.__class__}"),
    A("'{0[0]}'.format(l)", "{0[0]}"),
    A("'{x.grad_fn}'.format(x=y)", "{x.grad_fn}"),
    A("'{:{}}'.format(1, 2)", "{}"),
    A("s.format_map({})", "format_map"),
    A("f'{x.__class__}'", "__class__"),
    A("f'{x!r:>{y.__class__}}'", "__class__"),
    A("f'{torch:%Y}'", "%Y"),
    A("'%(a)s' % {'a': 1}", "%("),
    A("'%*d' % (5, 1)", "%*"),
    A("s.encode()", "encode"),
    A("s.translate({})", "translate"),
    A("s.maketrans('a', 'b')", "maketrans"),
    # torch's doors
    A("torch.load('f')", "load"),
    A("torch.save(x, 'f')", "save"),
    A("torch.hub.load('a', 'b')", "hub"),
    A("torch.jit.load('f')", "jit"),
    A("torch.jit.script(print)", "jit"),
    A("torch.ops.load_library('f')", "ops"),
    A("torch.ops.aten.sin(x)", "ops"),
    A("torch.utils.data", "utils"),
    A("torch.utils.cpp_extension.load('a', 'b')", "utils"),
    A("torch.serialization", "serialization"),
    A("torch.package", "package"),
    A("torch.multiprocessing.Process()", "multiprocessing"),
    A("torch.distributed", "distributed"),
    A("torch.compile(x)", "compile"),
    A("torch.classes", "classes"),
    A("torch.from_file('f')", "from_file"),
    A("torch.frombuffer(s)", "frombuffer"),
    A("torch.from_numpy(x)", "from_numpy"),
    A("torch.from_dlpack(x)", "from_dlpack"),
    A("torch.empty(3)", "empty"),
    A("torch.Tensor(3)", "Tensor"),
    A("torch.os.system('id')", "os"),
    A("torch.sys", "sys"),
    A("torch.builtins", "builtins"),
    A("torch.importlib.import_module('os')", "importlib"),
    A("torch.nn.functional.torch.os", "torch"),
    A("F.torch", "torch"),
    A("F.importlib", "importlib"),
    A("F.math.pi.real", "math"),
    A("nn.Module()", "Module"),
    A("nn.modules", "modules"),
    A("nn.Parameter.__init__", "__init__"),
    A("torch.optim.Optimizer", "Optimizer"),
    A("torch.optim.SGD([x], lr=0.1).param_groups", "param_groups"),
    A("torch.optim.SGD([x], lr=0.1).step(closure=print)", "closure"),
    A("nn.MSELoss().register_forward_hook(print)", "register_forward_hook"),
    A("nn.Linear(1, 1).state_dict()", "state_dict"),
    A("nn.Linear(1, 1).apply(print)", "apply"),
    A("nn.Linear(1, 1).forward(x)", "forward"),
    A("torch.autograd.Function", "Function"),
    A("torch.autograd.profiler", "profiler"),
    A("torch.autograd.graph.save_on_cpu()", "graph"),
    A("torch.set_default_dtype(torch.float64)", "set_default_dtype"),
    A("torch.set_num_threads(64)", "set_num_threads"),
    A("torch.set_printoptions(threshold=10**9)", "set_printoptions"),
    A("g = torch.no_grad()", "no_grad"),
    A("torch.set_grad_enabled(False)", "set_grad_enabled"),
    A("torch.zeros(3, out=x)", "out"),
    A("torch.zeros(3, device='meta')", "device"),
    A("torch.zeros(3, pin_memory=True)", "pin_memory"),
    A("torch.rand(3, generator=x)", "generator"),
    A("torch.Generator()", "Generator"),
    A("torch.sin.__self__", "__self__"),
    A("torch.sin.__call__(x)", "__call__"),
    A("torch.sin.call", "call"),
    A("torch.func.functional_call(x)", "functional_call"),
    A("torch.func.grad(y.backward).call", "call"),
    A("torch.finfo(torch.float32)", "finfo"),
    A("torch.get_file_path('a')", "get_file_path"),
    A("torch.float32.to_complex", "to_complex"),
    # a tensor's doors
    A("x.numpy().tofile('f')", "tofile"),
    A("x.data_ptr()", "data_ptr"),
    A("x.storage()", "storage"),
    A("x.untyped_storage().data_ptr()", "untyped_storage"),
    A("x.share_memory_()", "share_memory_"),
    A("x.register_hook(print)", "register_hook"),
    A("y.grad_fn.register_hook(print)", "register_hook"),
    A("y.grad_fn.metadata", "metadata"),
    A("x.apply_(print)", "apply_"),
    A("x.map_(x, print)", "map_"),
    A("x.as_subclass(x)", "as_subclass"),
    A("x.set_(x)", "set_"),
    A("x.resize_(10)", "resize_"),
    A("v.as_strided((10**6,), (1,))", "as_strided"),
    A("x.type('torch.FloatTensor')", "type"),
    A("x.new(3)", "new"),
    A("x.new_empty(3)", "new_empty"),
    A("x.cuda()", "cuda"),
    A("x.pin_memory()", "pin_memory"),
    A("x.is_leaf = l", "is_leaf"),
    A("x.backward = print", "backward"),
    A("x.module_load(x)", "module_load"),
    A("l.__class__ = 1", "__class__"),
    A("l.spare = 1", "spare"),
    A("torch.spare = 1", "spare"),
    A("torch.sin = 1", "sin"),
    A("math.pi = 3", "pi"),
    # numpy's doors
    A("np.load('f')", "load"),
    A("np.save('f', v)", "save"),
    A("np.fromfile('f')", "fromfile"),
    A("np.loadtxt('f')", "loadtxt"),
    A("np.memmap('f')", "memmap"),
    A("np.os", "os"),
    A("np.lib.npyio", "lib"),
    A("np.ctypeslib", "ctypeslib"),
    A("np.frombuffer(s)", "frombuffer"),
    A("np.vectorize(print)", "vectorize"),
    A("np.frompyfunc(print, 1, 1)", "frompyfunc"),
    A("np.array([1.0]).ctypes", "ctypes"),
    A("np.array([1.0]).dump('f')", "dump"),
    A("np.array([1.0]).data", "data"),
    A("np.array([1.0]).base", "base"),
    A("np.array([torch, print])", "array"),
    A("np.array(['a'])", "array"),
    A("np.sin.reduce(v)", "reduce"),
    # imports, orders and other ways in
    A("import os", "os"),
    A("import sys, os", "sys"),
    A("import subprocess as torch2\ntorch2.run('id')", "torch2", 2),
    A("from os import system\nsystem('id')", "system", 2),
    A("import torch.utils.cpp_extension", "torch.utils.cpp_extension"),
    A("from torch import os", "os"),
    A("from torch import save", "save"),
    A("from . import secrets", "."),
    A("from torch import *", "*"),
    A("import importlib", "importlib"),
    A("import pickle\npickle.loads(s)", "pickle", 2),
    A("import math.os", "math.os"),
    A("!id", "!"),
    A("!!id", "!!"),
    A("%run f.py", "%run"),
    A("%%bash\nid", "%%bash"),
    A("%%writefile f\ntext", "%%writefile"),
    A("x.item?", "?"),
    A("y = 3\n  \n!curl example.org", "!", 3),
)


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda attempt: attempt.code.split("\n")[-1][:50])
def test_no_way_leads_out(lab: Lab, watch: Watch, attempt: Attempt) -> None:
    before = state(lab.run("None"))
    watch.is_open = True
    ran = lab.run(attempt.code)
    watch.is_open = False
    assert ran.refused is not None, (ran.result, ran.error)
    assert (ran.refused.word, ran.refused.line) == (attempt.word, attempt.line)
    assert attempt.word in ran.refused.because.text or len(ran.refused.because.text) > 40
    assert ran.error is None
    assert watch.heard == []
    after = state(lab.run("None"))
    assert {name: after[name] for name in before if name != "y"} == {n: before[n] for n in before if n != "y"}


def test_there_are_enough_of_them() -> None:
    assert len({attempt.code for attempt in ATTEMPTS}) >= 120


def test_no_row_of_the_table_holds_a_library_itself(begun: Lab) -> None:
    """Walk all that can be reached with dots from an import: no module, class or frame is among it."""
    waiting = list(begun._libraries.values())
    kinds: set[str] = set()
    while waiting:
        for member in waiting.pop().members.values():
            kinds.add(type(member).__name__)
            if isinstance(member, Namespace):
                waiting.append(member)
    numbers = {"float", "str", "dtype", "Float32DType", "Float64DType", "Int32DType", "Int64DType"}
    assert kinds == {"Builtin", "Namespace"} | numbers
