"""A scheme's colours put into Qt's terms: a palette for Fusion and one small style sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from triptych.ui.theme_colours import Colours

OFF = "#9a9a9a"  # where a scheme has no quieter ink than its text: what can't be pressed must still be seen

_SHEET = """
QWidget {{ font-size: {text_px}px; }}
QFrame[role="card"] {{ background: {card}; border: 1px solid {faint}; border-radius: 8px; }}
QFrame#take-bar {{ border: 1px solid {edge}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="small"], QLabel[role="section"] {{ font-size: {small_px}px; color: {muted}; }}
QLabel[role="section"] {{ letter-spacing: 0.5px; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="trouble"] {{ color: {bad}; }}
*[role="code"] {{ font-family: {mono}; font-size: {small_px}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ background: transparent; border: none; }}
QScrollArea#verdict-text:focus {{ border: 1px solid {focus}; border-radius: 4px; }}
QPushButton, QToolButton {{ background: {card}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
    padding: 3px 10px; }}
QPushButton[role="fold"] {{ border: 1px solid transparent; background: transparent; color: {muted};
    font-size: {small_px}px; padding: 1px 4px 1px 0px; text-align: left; }}
QToolButton[role="quiet"] {{ border: 1px solid {faint}; background: transparent; color: {muted};
    font-size: {small_px}px; padding: 1px 4px; }}
QPushButton:hover, QToolButton:hover {{ background: {field}; border-color: {accent}; color: {text}; }}
QPushButton:checked, QToolButton:checked, QPushButton:pressed, QToolButton:pressed {{ background: {accent};
    color: {on_accent}; border-color: {accent}; }}
QPushButton[role="fold"]:checked {{ background: transparent; color: {text}; border-color: transparent; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {focus}; padding: 2px 9px; }}
QPushButton:checked:focus, QToolButton:checked:focus {{ border: 4px double {on_accent}; padding: 0px 7px; }}
QToolButton[role="quiet"]:checked:focus {{ border: 4px double {on_accent}; padding: 0px 1px; }}
QToolButton[role="quiet"]:focus {{ border: 2px solid {focus}; padding: 0px 3px; }}
QPushButton[role="fold"]:focus {{ border: 2px solid {focus}; padding: 0px 3px 0px 0px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {off}; border: 1px {off_line} {faint}; }}
QPushButton:checked:disabled, QToolButton:checked:disabled {{ background: {field}; border-color: {muted}; }}
QFileDialog QToolButton, QFileDialog QToolButton:focus, QFileDialog QToolButton:checked:focus {{
    padding: 0px; }}
QPlainTextEdit, QLineEdit {{ background: {card}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
    padding: 3px 6px; selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {muted}; }}
QPlainTextEdit:focus, QLineEdit:focus {{ border: 2px solid {focus}; padding: 2px 5px; }}
QTableView {{ background: {card}; color: {text}; border: 1px solid {faint}; border-radius: 4px;
    selection-background-color: {glow}; selection-color: {text}; outline: none; }}
QTableView:focus, QTreeView:focus {{ border: 2px solid {focus}; }}
QTableView::item {{ padding: 0px 4px; border: none; }}
QTableView::item:focus {{ border: 1px solid {focus}; }}
QHeaderView, QHeaderView::section, QTableCornerButton::section {{ background: {card}; color: {muted};
    border: none; font-size: {small_px}px; padding: 1px 4px; }}
QMenu {{ menu-scrollable: 1; }}
QMenu::item:disabled {{ color: {off}; }}
QToolTip {{ background: {text}; color: {card}; border: 1px solid {edge}; padding: 4px; }}
QScrollBar:horizontal {{ height: 6px; background: transparent; margin: 0; }}
QScrollBar:vertical {{ width: 6px; background: transparent; margin: 0; }}
QScrollArea#showing-scroll > QWidget > QScrollBar:vertical {{ width: 14px; }}
QScrollArea#showing-scroll > QWidget > QScrollBar::handle:vertical {{ margin-{begin}: 8px; }}
QScrollBar::handle {{ background: {edge}; border-radius: 3px; min-width: 24px; min-height: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Colours, sizes: Mapping[str, int], mono: Sequence[str]) -> str:
    """Return the style sheet of a scheme at the given type sizes."""
    families = ", ".join(f'"{family}"' for family in mono)
    words = {name: getattr(colours, name) for name in Colours.__struct_fields__ if name != "columns"}
    is_loud = colours.muted == colours.text
    words["begin"] = "right" if QGuiApplication.isRightToLeft() else "left"  # Qt does not turn it around
    words |= {"off": OFF if is_loud else colours.muted, "off_line": "dashed" if is_loud else "solid"}
    return _SHEET.format(mono=families, **words, **{f"{role}_px": px for role, px in sizes.items()})


def qt_palette(colours: Colours) -> QPalette:
    """Return the palette that Fusion paints a scheme with."""
    role = QPalette.ColorRole
    table = {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.card,
        role.AlternateBase: colours.field, role.Text: colours.text, role.Button: colours.card,
        role.ButtonText: colours.text, role.BrightText: colours.bad, role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent, role.ToolTipBase: colours.text,
        role.ToolTipText: colours.card, role.PlaceholderText: colours.muted, role.Link: colours.accent,
        role.LinkVisited: colours.accent, role.Accent: colours.accent, role.Mid: colours.edge,
        role.Light: colours.field, role.Midlight: colours.faint, role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }  # fmt: skip
    palette = QPalette()
    for place, colour in table.items():
        palette.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours.muted))
    return palette
