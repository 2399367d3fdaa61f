"""Keeps the translations: ``dev.py translations`` gathers all texts into each .ts and makes the .qm of it.

``--sheets FOLDER`` writes what is still to be translated as a table a language, a row a text: contexts,
English, translation, a hint how long it may be.  ``--take FILE...`` reads such tables back; file or folder
is named by the language, up to the first of ``-`` and ``.``.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from environment import ROOT
from phrases import EscapedError, Phrase, phrases

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "hi")
BEGIN = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
FROM_RIGHT = ("ar",)
FROM_LEFT, AS_IT_BEGINS, END = "\u2066", "\u2068", "\u2069"  # Unicode's isolates
SENTENCE = "{words}"  # a place for words in the reader's language
RIGHT_MARK = "\u200f"  # a letter from the right that is not seen
KEYS = "QShortcut"  # the context of Qt's names of keys
SHORT = 30  # a text of so few signs may stand on a button
PLACE = re.compile(r"\{\w*\}|%n|%\d|%%|\$[^$]*\$|<[^>]+>")
EQUATION = re.compile(rf"(?:{PLACE.pattern})(?P<more>(?: [=<>≤≥≠×·+−] (?:{PLACE.pattern}))*)")
COUNTED = re.compile(r"\{(\w+):((?:[^{}|]|\{\w+\})*(?:\|(?:[^{}|]|\{\w+\})*)+)\}")  # {n:none|one|{n} of them}
FORMS = (3, 6)  # none, one, more; or Arabic's six

Known = dict[Phrase, str]


def main(arguments: list[str]) -> int:
    """Carry out the command; 1 where a text escapes translation, or a table can't be taken."""
    try:
        found = phrases()
        for language, known in _given(arguments, found).items():
            write(language, found, known)
            compile_one(language)
            missing = sum(1 for phrase in found if not known.get(phrase))
            print(f"{language}: {len(found)} texts, {missing} of them still English")
    except (EscapedError, ValueError) as trouble:
        print(f"error: {trouble}", file=sys.stderr)
        return 1
    if arguments[:1] == ["--sheets"]:
        write_sheets(Path(arguments[1]), found)
    return 0


def _given(arguments: list[str], found: tuple[Phrase, ...]) -> dict[str, Known]:
    """What is known of each language, with the tables that are to be taken.

    A text that has come into a second context is taken to mean there what it means in the first.
    """
    known = {language: read(language) for language in LANGUAGES}
    for name in arguments[1:] if arguments[:1] == ["--take"] else ():
        path = Path(name)
        language = next((part for part in (_word(path.name), _word(path.parent.name)) if part in known), None)
        if language is None:
            raise ValueError(f"{path}: neither file nor folder is named by one of {', '.join(LANGUAGES)}.")
        known[language] |= taken(path, found)
    for one in known.values():
        same = {phrase.text: told for phrase, told in one.items() if told}
        one |= {phrase: same.get(phrase.text, "") for phrase in found if not one.get(phrase)}
    return known


def _word(name: str) -> str:
    return re.split(r"[-.]", name, maxsplit=1)[0]


def path_of(language: str) -> Path:
    """Return where a language's source lies."""
    return FOLDER / f"triptych_{language}.ts"


def read(language: str) -> Known:
    """Return what is translated; nothing for a language that is to begin."""
    if not path_of(language).exists():
        return {}
    known = {}
    for context in ET.parse(path_of(language)).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            known[Phrase(name, message.findtext("source", ""))] = message.findtext("translation", "")
    return known


def write(language: str, found: Iterable[Phrase], known: Mapping[Phrase, str]) -> None:
    """Write a language's source: every text there is and no other, by context."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for phrase in sorted(found, key=lambda phrase: phrase.context):
        if phrase.context not in contexts:
            contexts[phrase.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[phrase.context], "name").text = phrase.context
        message = ET.SubElement(contexts[phrase.context], "message")
        ET.SubElement(message, "source").text = phrase.text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(phrase, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    FOLDER.mkdir(exist_ok=True)
    path_of(language).write_text(f"{BEGIN}{text}\n", encoding="utf-8")


def compile_one(language: str, out: Path | None = None) -> Path:
    """Make what Qt reads, beside the source or where it is said, and return its path."""
    import PySide6  # noqa: PLC0415 - only its folder, where the tool lies

    source = path_of(language)
    made = out or source.with_suffix(".qm")
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with TemporaryDirectory() as folder:
        if language in FROM_RIGHT:
            source = _isolated(source, Path(folder))
        command = [str(tool), "-silent", str(source), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
    return made


def _isolated(source: Path, folder: Path) -> Path:
    """Return a copy in which places stand apart, and texts that are no words run from the left (isolates).

    Names of keys stay as they are: Qt puts them together, and reads them back.
    """
    tree = ET.parse(source)  # noqa: S314 - our own file
    contexts = (one for one in tree.getroot().iter("context") if one.findtext("name") != KEYS)
    for told in (told for one in contexts for told in one.iter("translation")):
        text = told.text or ""
        if any("\u0590" <= sign <= "\u08ff" for sign in text) or SENTENCE in text:
            told.text = _led(text) + EQUATION.sub(_apart, text)
        elif text:
            told.text = f"{FROM_LEFT}{text}{END}"
    copy = folder / source.name
    tree.write(copy, encoding="utf-8", xml_declaration=True)
    return copy


def _led(text: str) -> str:
    """What makes Qt, which goes by the first letter, run a sentence from the right that has a foreign one."""
    first = next(filter(str.isalpha, PLACE.sub("", text)), "")
    return "" if "\u0590" <= first <= "\u08ff" else RIGHT_MARK


def _apart(found: re.Match[str]) -> str:
    """An equation runs from the left; what is filled in alone runs as its first letter does."""
    begin = FROM_LEFT if found["more"] else AS_IT_BEGINS
    return f"{begin}{found[0]}{END}"


def write_sheets(folder: Path, found: tuple[Phrase, ...]) -> None:
    """Write each language's table of what is missing."""
    for language in LANGUAGES:
        known = read(language)
        rows: dict[str, list[str]] = {}
        for phrase in found:
            if not known.get(phrase):
                rows.setdefault(phrase.text, []).append(phrase.context)
        lines = ["contexts\tenglish\ttranslation\tmost"]
        for text, contexts in rows.items():
            most = str(round(len(text) * 1.35) + 3) if len(text) <= SHORT else ""
            lines.append("\t".join((",".join(contexts), _flat(text), "", most)))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{language}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def taken(path: Path, found: tuple[Phrase, ...]) -> Known:
    """Return what a table translates; ValueError names a row that can't be taken."""
    there, troubles = set(found), []
    known: Known = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        cells = [_deep(cell) for cell in line.split("\t")]
        if len(cells) < 3 or not cells[2].strip() or cells[0] == "contexts":
            continue
        here = [Phrase(context, cells[1]) for context in cells[0].split(",")]
        here = [phrase for phrase in here if phrase in there] or [p for p in found if p.text == cells[1]]
        if not here:
            troubles.append(f"{path}:{number}: the program has no such text: {cells[1]}")
        elif wrong := fault(cells[1], cells[2]):
            troubles.append(f"{path}:{number}: {wrong}: {cells[2]}")
        else:
            known |= dict.fromkeys(here, cells[2])
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return known


def fault(english: str, told: str) -> str:
    """Return what is wrong with a translation for the program that fills it in; "" where nothing is."""
    if _places(english) != _places(told):
        return "its places are not those of the English"
    if any(len(counted[1].split("|")) not in FORMS for counted in COUNTED.findall(told)):
        return "what is counted has other forms than none, one and more, or the six of Arabic"
    if english.count("&") != told.count("&"):
        return "its & are not those of the English"
    for end in (0, -1):
        if english[end].isspace() != told[end].isspace() or english.count("\n") != told.count("\n"):
            return "its spaces or line breaks at the ends are not those of the English"
    return ""


def _places(text: str) -> list[str]:
    """The places in any order; of what is counted only that it is so, whichever forms a language has."""
    return sorted([*PLACE.findall(COUNTED.sub("", text)), *(name for name, _ in COUNTED.findall(text))])


def _flat(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _deep(cell: str) -> str:
    signs = {"\\\\": "\\", "\\n": "\n", "\\t": "\t"}
    return re.sub(r"\\[\\nt]", lambda found: signs[found[0]], cell)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
