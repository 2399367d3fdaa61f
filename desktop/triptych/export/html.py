"""A page as one HTML file that stands by itself: no script, nothing from elsewhere, every text escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from triptych.export.page import Block, Code, Formula, Heading, Picture, Ran, Table, Text

# What a browser may do with the file: nothing but the styles that stand in it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

STYLE = """\
:root { color-scheme: light dark; --ink: #1a1c20; --muted: #565c66; --line: #d5d8de; --paper: #fff; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9eaee; --muted: #a9b0bb; --line: #3d424b; --paper: #17191d; --soft: #20242a; } }
body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.25rem 4rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; }
pre { margin: .75rem 0; padding: .75rem 1rem; overflow-x: auto; background: var(--soft); border-radius: 6px;
  font: .875rem/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
.put-out { background: none; border: 1px solid var(--line); }
.formula { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: .6rem 0; overflow-x: auto; }
.formula span { color: var(--muted); }
table { border-collapse: collapse; margin: .75rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding-bottom: .35rem; }
th, td { text-align: left; padding: .3rem 1.1rem .3rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; vertical-align: top; }
th { font-weight: 600; }
figure { margin: 1rem 0; padding: .75rem; background: #fff; border: 1px solid var(--line); border-radius: 6px; }
figure svg { max-width: 100%; height: auto; }
figcaption { color: #565c66; font-size: .9rem; margin-top: .35rem; }
footer { margin-top: 3rem; color: var(--muted); font-size: .875rem; }
@media (prefers-color-scheme: dark) { .formula svg { filter: invert(1) hue-rotate(180deg); } }
@media print { body { padding: 0; max-width: none; } pre { white-space: pre-wrap; } figure, table { break-inside: avoid; } }
"""
_SVG = re.compile(r"<svg\b[^>]*>", re.DOTALL)
_UNWANTED = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<metadata>.*?</metadata>|<!--.*?-->", re.DOTALL)


def page(blocks: Sequence[Block], language: str, direction: str, footer: str) -> str:
    """Return the whole file; ``direction`` is "ltr" or "rtl", in which formulas and code stay left to right."""
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


def _formula(block: Formula, svg: str = "") -> str:
    beside = f"<span>{escape(block.beside)}</span>" if block.beside else ""
    drawn = inline(svg, block.spoken) if svg else f"<code>{escape(block.spoken)}</code>"
    return f'<div class="formula" dir="ltr">{drawn}{beside}</div>'


def _ran(block: Ran) -> str:
    code = f'<pre dir="ltr" tabindex="0"><code>{escape(block.section.source.rstrip())}</code></pre>'
    if not block.section.printed:
        return code
    return f'{code}\n<pre dir="ltr" tabindex="0" class="put-out"><samp>{escape(block.section.printed.rstrip())}</samp></pre>'


def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in block.head)
    rows = "\n".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{escape(text)}</td>" for text in row[1:])}</tr>'
        for row in block.rows
    )
    return (
        f"<table>\n<caption>{escape(block.caption)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    )


def inline(svg: str, spoken: str) -> str:
    """Return a drawing to stand in the page, told in words to who can't see it."""
    drawing = _UNWANTED.sub("", svg).strip()
    start = _SVG.search(drawing)
    if start is None:
        return f"<p>{escape(spoken)}</p>"
    told = f'<title>{escape(spoken)}</title>'
    opened = start[0][:-1].rstrip() + f' role="img" aria-label="{escape(spoken)}" focusable="false">'
    return opened + told + drawing[start.end() :]
