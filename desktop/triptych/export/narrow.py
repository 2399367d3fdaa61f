"""A formula that is wider than a page, on several lines: by components, by terms, by factors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from triptych.messages.page import Block, Code, Formula

WIDE = 760.0  # as far as a page reaches, in the pixels of a drawing
TOO_WIDE = 950.0  # from here on letters would stand below 8 points on paper, and their indices below 6
MOST_COMPONENTS = 24
FULL = 0.9  # how much of a line is filled: signs are not all of one width
LONGEST_WORD = 24  # of LaTeX
GOES_ON = "…"  # the words of a line whose words stand with the line above
INDENT = r"\qquad "

_SIZE = re.compile(r'viewBox="[^"\s]+ [^"\s]+ ([\d.]+)')
_WORD = re.compile(r"\\(?:left|right)\s*\\?.|\\(?:begin|end)\{\w+\}|\\[A-Za-z]+|\\.|[\s\S]")
_OPENS, _CLOSES = ("{", "(", "[", r"\left", r"\begin"), ("}", ")", "]", r"\right", r"\end")
_TERMS = re.compile(r" (?=[+-] )")
_FACTORS = re.compile(r" (?=\\cdot |\\left\(|\\frac)")
_COMMA, _ROW, _CELL, _EQUALS = (re.compile(sign) for sign in (r", ", r" ?\\\\ ?", r" ?& ?", r" = "))
_LIST = re.compile(r"\\left\[(.*)\\right\]$", re.DOTALL)
_MATRIX = re.compile(r"\\begin\{bmatrix\}(.*)\\end\{bmatrix\}$", re.DOTALL)


def width(svg: str) -> float:
    """How wide a drawing is, in pixels; 0 where there is none."""
    found = _SIZE.search(svg)
    return float(found[1]) if found is not None else 0.0


def narrower(block: Formula) -> tuple[Block, ...]:
    """Return a drawn formula as it is, or what stands for it where it is too wide, not drawn yet."""
    wide = width(block.svg)
    if wide <= WIDE:
        return (block,)
    made = by_component(block) or _lines(block, wide)
    if len(made) > 1:
        return made
    fits = wide <= TOO_WIDE or block.spoken == GOES_ON
    return (block,) if fits else (Code(block.spoken, block.beside),)


def by_component(block: Formula) -> tuple[Formula, ...]:
    """Return a formula for each component, where there are a few; none where it is no vector or matrix."""
    left, right = _sides(block.latex)
    name, text = _sides(block.spoken)
    parts, texts = dict(_components(right)), dict(_listed(text, ()))
    if not left or not 1 < len(parts) <= MOST_COMPONENTS or set(parts) != set(texts):
        return ()
    head = left if re.fullmatch(r"\w+", left) else rf"\left({left}\right)"
    named = name if name.isidentifier() else f"({name})"
    made = [
        Formula(
            f"{head}_{{[{','.join(map(str, at))}]}} = {part}",
            f"{named}{''.join(f'[{i}]' for i in at)} = {texts[at]}",
        )
        for at, part in parts.items()
    ]
    return (*made[:-1], replace(made[-1], beside=block.beside))


def _lines(block: Formula, wide: float) -> tuple[Formula, ...]:
    """Terms, and factors of long terms, as many on each line as there is room for."""
    most = FULL * WIDE * _signs(block.latex) / wide
    left, right = _sides(block.latex)
    name, text = _sides(block.spoken)
    pieces = apart(right, _TERMS)
    texts = apart(text, _TERMS)
    if any(_signs(piece) > most for piece in pieces):
        pieces = [part for piece in pieces for part in _factors(piece, most)]
    known = len(pieces) == len(texts)
    made: list[Formula] = []
    for line in _filled(pieces, most, _signs(left)):
        latex = " ".join(pieces[i] for i in line)
        said = " ".join(texts[i] for i in line) if known else GOES_ON if made else text
        head, called = (INDENT, "") if made else (f"{left} = " if left else "", f"{name} = " if name else "")
        made.append(Formula(head + latex, called + said))
    return (*made[:-1], replace(made[-1], beside=block.beside))


def _factors(piece: str, most: float) -> list[str]:
    return apart(piece, _FACTORS) if _signs(piece) > most else [piece]


def _filled(pieces: Sequence[str], most: float, begun: float) -> Iterator[list[int]]:
    """Yield the places of the pieces that stand on one line."""
    line: list[int] = []
    full = begun
    for i, piece in enumerate(pieces):
        if line and full + _signs(piece) > most:
            yield line
            line, full = [], 0.0
        line.append(i)
        full += _signs(piece)
    yield line


def apart(text: str, where: re.Pattern[str]) -> list[str]:
    """Split where a sign stands outside of all brackets."""
    found, start, depth, at = [], 0, 0, 0
    while at < len(text):
        sign = where.match(text, at) if depth == 0 else None
        if sign is not None:
            found.append(text[start:at])
            start = at = sign.end()
            continue
        word = _WORD.findall(text, at, at + LONGEST_WORD)[0]
        depth += word.startswith(_OPENS) - word.startswith(_CLOSES)
        at += len(word)
    return [*found, text[start:]]


def _sides(text: str) -> tuple[str, str]:
    left, *rest = apart(text.removeprefix(INDENT), _EQUALS)
    return (left, " = ".join(rest)) if rest else ("", left)


def _components(latex: str) -> Iterator[tuple[tuple[int, ...], str]]:
    whole = latex.strip()
    if (vector := _LIST.match(whole)) is not None and len(apart(whole, _TERMS)) == 1:
        yield from (((i,), part) for i, part in enumerate(apart(vector[1], _COMMA)))
    elif (matrix := _MATRIX.match(whole)) is not None:
        for i, row in enumerate(apart(matrix[1].strip(), _ROW)):
            yield from (((i, j), part) for j, part in enumerate(apart(row, _CELL)))


def _listed(text: str, at: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield the components of a list as text, with their places."""
    if len(at) < 2 and text.startswith("[") and text.endswith("]"):
        for i, part in enumerate(apart(text[1:-1], _COMMA)):
            yield from _listed(part, (*at, i))
    elif at:
        yield at, text


def _signs(latex: str) -> int:
    """About how wide it is: what is seen of it, with brackets and fractions in one line."""
    return len(re.sub(r"[{}^_\s]|\\cdot", "", re.sub(r"\\[A-Za-z]{3,}", "x", latex)))
