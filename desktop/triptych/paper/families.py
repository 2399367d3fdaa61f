"""The families of type, the first that is there taken: what the window shows, and what stands on paper."""

SANS = ["Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Sans Serif"]
MONO = ["JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Monospace"]
