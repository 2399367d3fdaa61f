"""Finds pages of the help by words, the best first; a mistyped word finds what it is near to."""

from __future__ import annotations

import difflib
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator

from triptych.course.blocks import Block, Bullets, Code, Formula, Heading, Paragraph, Program, Snippet, Table
from triptych.course.spans import plain
from triptych.manual.sheet import Sheet

TITLE, WORDS, HEADING, TEXT = 12.0, 10.0, 4.0, 1.0
WHOLE, START, PART, WITHIN = 1.0, 0.55, 0.5, 0.2
SHORTEST_WITHIN = 3
NEAR = 0.7
_LETTER = r"(?:[^\W_]|[\u0900-\u0903\u093a-\u094f\u0962\u0963])"  # with the vowel signs of Devanagari
_WORD = re.compile(rf"{_LETTER}+(?:[._]{_LETTER}+)*|[^\w\s]+")
_MARKS = re.compile(r"[\u0300-\u036f\u0640\u064b-\u065f]")  # accents, and what Arabic may leave out
MOST_OF_SOME = 12
# What says little about a page: a question may be asked as a sentence, in any of the languages.
SMALL = frozenset(
    "a an the is are be of in on at to for it its my do does how why what when i with and or "
    "der die das ein eine ist sind im in bei am mein meine wie warum was wenn und oder zu "
    "el la los las un una es son en de del mi mis como por que cuando y o a al "
    "है हैं में का की के पर को क्यों कैसे क्या और या मेरा मेरी "
    "في هو هي لماذا كيف ما متى عند على من و أو".split()
)
_PART = re.compile(r"[._]")


class Index:
    """Knows the words of each page, and how much each counts."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self._sheets = tuple(sheets)
        self._weights = [_weights(sheet) for sheet in self._sheets]
        self._known = sorted({word for weights in self._weights for word in weights})

    def find(self, query: str) -> list[Sheet]:
        """Return the pages that have all of the words, the best first; all pages for an empty query.

        Where no page has them all, a word stands for what is spelled nearly like it; where none has those,
        the pages come that have most of them, a rare word counting for more.
        """
        every = folded(query).split()
        asked = [word for word in every if word not in SMALL] or every
        if not asked:
            return list(self._sheets)
        near = [self._near(word) for word in asked]
        return self._having(asked) or self._having(near) or self._having_some(near)

    def _having(self, asked: list[str]) -> list[Sheet]:
        ranked = []
        for place, weights in enumerate(self._weights):
            scores = [_score(word, weights) for word in asked]
            if all(scores):
                ranked.append((-sum(scores), place))
        return [self._sheets[place] for _, place in sorted(ranked)]

    def _having_some(self, asked: list[str]) -> list[Sheet]:
        scores = [[_score(word, weights) for word in asked] for weights in self._weights]
        having = [sum(map(bool, of_word)) for of_word in zip(*scores, strict=True)]
        count = len(self._sheets)
        rare = [math.log(count / some) if some else 0.0 for some in having]
        totals = [sum(s * r for s, r in zip(found, rare, strict=True)) for found in scores]
        ranked = sorted((-total, place) for place, total in enumerate(totals) if total > 0)
        return [self._sheets[place] for _, place in ranked[:MOST_OF_SOME]]

    def _near(self, word: str) -> str:
        if any(word in weights for weights in self._weights):
            return word
        found = difflib.get_close_matches(word, self._known, 1, NEAR)
        return found[0] if found else word


def folded(text: str) -> str:
    """Return a text as it is compared: in small letters, without accents, in one of two spellings."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text.casefold())).replace("श्रृ", "शृ")


def _score(asked: str, weights: dict[str, float]) -> float:
    """How well a page answers to a word: by the word itself, by its beginning, by what it is a part of."""
    best = weights.get(asked, 0.0) * WHOLE
    for word, weight in weights.items():
        if weight * START > best and word.startswith(asked):
            best = weight * START
        elif weight * WITHIN > best and len(asked) >= SHORTEST_WITHIN and asked in word:
            best = weight * WITHIN
    return best


def _weights(sheet: Sheet) -> dict[str, float]:
    weights: dict[str, float] = {}
    for text, weight in _texts(sheet):
        for word, share in _words(text):
            weights[word] = max(weights.get(word, 0.0), share * weight)
    return weights


def _texts(sheet: Sheet) -> Iterator[tuple[str, float]]:
    yield sheet.title, TITLE
    for text in sheet.words:
        yield text, WORDS
    if sheet.english is not None:
        yield sheet.english.title, TITLE
    for page in filter(None, (sheet.page, sheet.english)):
        for block in page.blocks:
            yield from _of_block(block)


def _of_block(block: Block) -> Iterator[tuple[str, float]]:
    if isinstance(block, Heading):
        yield plain(block.spans), HEADING
    elif isinstance(block, Paragraph):
        yield plain(block.spans), TEXT
    elif isinstance(block, Bullets):
        yield " ".join(map(plain, block.items)), TEXT
    elif isinstance(block, Table):
        yield " ".join(plain(cell) for row in block.rows for cell in row), TEXT
    elif isinstance(block, Formula | Code | Program):
        yield block.text, TEXT
    elif isinstance(block, Snippet):
        yield block.source, TEXT


def _words(text: str) -> Iterator[tuple[str, float]]:
    """The words of a text; one with dots or underscores in it counts as a whole, and its parts for less."""
    bare = folded(text)
    for word in (*bare.split(), *_WORD.findall(bare)):
        yield word, WHOLE
        if _PART.search(word):
            yield from ((part, PART) for part in _PART.split(word) if part)
