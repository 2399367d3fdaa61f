"""A page as one HTML file that stands by itself: no script, nothing from elsewhere, every text escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from triptych.export.html_style import STYLE
from triptych.messages.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text

# What a browser may do with the file: nothing but the styles that stand in it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
WHOLE = 14  # a cell of so few signs stands in one line

_SVG = re.compile(r"<svg\b[^>]*>", re.DOTALL)
_UNWANTED = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<metadata>.*?</metadata>|<!--.*?-->", re.DOTALL)


def page(blocks: Sequence[Block], language: str, direction: str, footer: str) -> str:
    """Return the whole file; ``direction`` is "ltr" or "rtl", formulas and code run left to right."""
    title = next((block.text for block in blocks if isinstance(block, Heading)), "Triptych")
    body = "\n".join(_told(block) for block in blocks)
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{escape(language)}" dir="{escape(direction)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n<footer>{escape(footer)}</footer>\n</body>\n</html>\n"
    )


def _told(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Code):
        label = f' aria-label="{escape(block.name)}"' if block.name else ""
        return f'<pre dir="ltr" tabindex="0"{label}><code>{escape(block.text.rstrip())}</code></pre>'
    if isinstance(block, Ran):
        return _ran(block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Picture):
        caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
        return f'<figure dir="ltr">{inline(block.svg, block.spoken)}{caption}</figure>'
    if isinstance(block, Text):
        return f"<p>{escape(block.text)}</p>"
    return _formula(block)


def _formula(block: Formula) -> str:
    beside = f"<span>{escape(block.beside)}</span>" if block.beside else ""
    drawn = inline(block.svg, block.spoken) if block.svg else f"<code>{escape(block.spoken)}</code>"
    return f'<div class="formula" dir="ltr">{drawn}{beside}</div>'


def _ran(block: Ran) -> str:
    code = f'<pre dir="ltr" tabindex="0"><code>{escape(block.section.source.rstrip())}</code></pre>'
    if not block.section.printed:
        return code
    samp = f"<samp>{escape(block.section.printed.rstrip())}</samp>"
    return f'{code}\n<pre dir="ltr" tabindex="0" class="put-out">{samp}</pre>'


def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in block.head)
    rows = "\n".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(map(_cell, others))}</tr>'
        for first, *others in block.rows
    )
    return (
        f'<div class="table" tabindex="0">\n<table>\n<caption>{escape(block.caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _cell(text: str) -> str:
    """A number is never broken in its digits; what is longer may be broken anywhere."""
    whole = ' class="whole"' if len(text) <= WHOLE else ""
    return f"<td{whole}>{escape(text)}</td>"


def inline(svg: str, spoken: str) -> str:
    """Return a drawing to stand in the page, told in words to who can't see it."""
    drawing = _UNWANTED.sub("", svg).strip()
    start = _SVG.search(drawing)
    if start is None:
        return f"<p>{escape(spoken)}</p>"
    told = f"<title>{escape(spoken)}</title>"
    opened = start[0][:-1].rstrip() + f' role="img" aria-label="{escape(spoken)}" focusable="false">'
    return opened + told + drawing[start.end() :]
