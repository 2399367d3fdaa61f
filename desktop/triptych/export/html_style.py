"""How a report in HTML looks: light, dark and on paper."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; --ink: #1a1c20; --muted: #565c66;
  --line: #d5d8de; --paper: #fff; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9eaee; --muted: #a9b0bb; --line: #3d424b; --paper: #17191d;
    --soft: #20242a; } }
body { margin: 0 auto; max-width: 54rem; padding: 2.5rem 1.25rem 4rem; color: var(--ink);
  background: var(--paper);
  font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; }
pre { margin: .75rem 0; padding: .75rem 1rem; overflow-x: auto;
  background: var(--soft); border-radius: 6px;
  font: .875rem/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
.put-out { background: none; border: 1px solid var(--line); }
.formula { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: .6rem 0;
  overflow-x: auto; }
.formula span { color: var(--muted); }
[dir="rtl"] .formula span { direction: rtl; unicode-bidi: isolate; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--muted); padding-bottom: .35rem; }
th, td { text-align: start; padding: .3rem 0; padding-inline-end: 1.1rem;
  border-bottom: 1px solid var(--line); vertical-align: top; }
th, td, h3 { unicode-bidi: plaintext; }
[dir="rtl"] :is(th, td, h3) { text-align: right; }
td { overflow-wrap: anywhere; min-width: 5.5rem; }
.whole { overflow-wrap: normal; white-space: nowrap; }
tbody th { overflow-wrap: anywhere; min-width: 7rem; }
th { font-weight: 600; }
figure { margin: 1rem 0; padding: .75rem; background: #fff;
  border: 1px solid var(--line); border-radius: 6px; }
figure svg { display: block; width: 100%; max-width: 44rem; height: auto; margin: 0 auto; }
figcaption { color: #565c66; font-size: .9rem; margin-top: .35rem; }
footer { margin-top: 3rem; color: var(--muted); font-size: .875rem; }
@media (prefers-color-scheme: dark) { .formula svg { filter: invert(1) hue-rotate(180deg); } }
@media print {
  body { padding: 0; max-width: none; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  h2, h3, caption { break-after: avoid; } figure, tr, .formula { break-inside: avoid; }
  .formula svg { max-width: 100%; height: auto; } th, td { min-width: 0 !important; }
  .whole { white-space: normal; overflow-wrap: anywhere; } }
"""
