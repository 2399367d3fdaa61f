"""A thousand ordinary derivatives of one input each, as a worksheet has them, in our words and in SymPy's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

KINDS = """
x^{n}
{a}*x^{n} + {b}*x
sin({a}*x)
cos(x^2 + {b})
exp(-{a}*x)*sin(x)
log(x^2 + {b})
sqrt(x^2 + {b})
(x^2 + {a})/(x + {b})
x*exp({a}*x)
sin(x)^{n}
tan(x/{a})
1/(1 + exp(-{a}*x))
x^{n}*log(x)
(2*x + {b})^{n}
sin(x^2 + {b})*{a}
atan({a}*x)
exp(x)/(x^2 + {b})
sin(x)/x + {a}*x
tanh({a}*x)
sqrt(x)*cos({a}*x)
log(sin(x) + {b})
x^x + {a}
cos(sin({a}*x))
asin(x/{b})
exp((x^3 - {a}*x)/{b})^2
(sin(x) + cos(x))^{n}/{a}
x*(x + {a})*(x + {b})
""".strip().splitlines()


def ordinary(count: int) -> list[str]:
    """Return that many different programs, the same ones in every run."""
    return list(islice(_different(), count))


def _different() -> Iterator[str]:
    seen: set[str] = set()
    for program in _endless():
        if program not in seen:
            seen.add(program)
            yield program


def _endless() -> Iterator[str]:
    k = 0
    while True:
        for kind in KINDS:
            yield kind.format(n=2 + k % 8, a=2 + 7 * k % 29, b=3 + 11 * k % 37)
        k += 1
