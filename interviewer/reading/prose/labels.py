"""What heads a clause: "Time: n²", a heading over bullets, a table's row and column, "The grouping? Linear."."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.reading.prose.stance import Part
from interviewer.reading.prose.tokens import Raw
from interviewer.reading.prose.words import expand, has_verb

__all__ = ["find_labels"]

Range = tuple[int, int]
LABEL_WORDS = 7
"""Words that a label may have."""
_NO = (["no"], ["nope"], ["nah"])


def find_labels(parts: Sequence[Part], raws: Sequence[Raw]) -> list[tuple[Range, ...]]:
    """For each clause, the ranges of text that head it, outermost first."""
    return _Labels(parts, raws).find()


class _Labels:
    def __init__(self, parts: Sequence[Part], raws: Sequence[Raw]) -> None:
        self.parts = parts
        self.raws = raws

    def find(self) -> list[tuple[Range, ...]]:
        out: list[tuple[Range, ...]] = []
        heading: tuple[Range, ...] = ()
        over: tuple[Range, ...] = ()
        question: tuple[Range, ...] = ()
        header: list[Range] = []
        first = 0
        while first < len(self.parts):
            last = first
            while last < len(self.parts) and self.parts[last].sentence == self.parts[first].sentence:
                last += 1
            if self._is_row(first):
                out.extend(self._row(first, last, header, heading))
            else:
                header = []
                if self._is_heading(first, last):
                    heading, over = (self._range(first, last),), ()
                    out.extend(() for _ in range(first, last))
                elif self._ends_with_colon(last - 1) and self._short(first, last):
                    over = (self._range(first, last),)
                    out.extend(heading for _ in range(first, last))
                else:
                    out.extend(self._sentence(first, last, (*heading, *over), question))
            question = (self._range(first, last),) if self._is_question(first, last) else ()
            if self._blank_after(last - 1):
                over = ()
            first = last
        return out

    def _sentence(
        self, first: int, last: int, outer: tuple[Range, ...], question: tuple[Range, ...]
    ) -> list[tuple[Range, ...]]:
        """A question that is answered by a no, or not at all, heads nothing behind that: "Is it the sort? No: step 3
        dominates", "Is it the memory? I haven't worked it out"."""
        labels = (*outer, *question)
        out: list[tuple[Range, ...]] = []
        for index in range(first, last):
            out.append(labels)
            if question and index == first and [raw.word for raw in self._words(index, index + 1)] in _NO:
                labels = outer
            if question and index == first and self._leaves_open(index):
                labels = out[-1] = outer
            heads = index + 1 < last and self.parts[index + 1].joint in (":", "->", "=>", "--")
            if heads and self._short(index, index + 1):
                labels = (*labels, self._range(index, index + 1))
        return out

    def _leaves_open(self, part: int) -> bool:
        """ "I don't know", "I haven't worked it out", "no idea"."""
        words = [word for raw in self._words(part, part + 1)[:4] for word in expand(raw.word)]
        return words[:2] == ["no", "idea"] or (words[:1] == ["i"] and "not" in words[1:4])

    def _row(self, first: int, last: int, header: list[Range], outer: tuple[Range, ...]) -> list[tuple[Range, ...]]:
        cells = [self._range(index, index + 1) for index in range(first, last)]
        if not header:
            header.extend(cells)
            return [outer for _ in cells]
        named = next((cell for index, cell in enumerate(cells) if self._says(first + index)), None)
        out = []
        for index, cell in enumerate(cells):
            labels = list(outer)
            if named is not None and named != cell:
                labels.append(named)
            if index < len(header):
                labels.append(header[index])
            out.append(tuple(labels))
        return out

    def _range(self, first: int, last: int) -> Range:
        begin, end = self.parts[first].first, self.parts[last - 1].last
        while end - 1 > begin and self.raws[end - 1].word == "\n":
            end -= 1
        return self.raws[begin].start, self.raws[end - 1].end

    def _words(self, first: int, last: int) -> list[Raw]:
        raws = self.raws[self.parts[first].first : self.parts[last - 1].last]
        return [raw for raw in raws if raw.kind != "punct"]

    def _says(self, part: int) -> bool:
        return bool(self._words(part, part + 1))

    def _short(self, first: int, last: int) -> bool:
        words = self._words(first, last)
        if not words or len(words) > LABEL_WORDS:
            return False
        head = 1 if words[0].kind == "number" else 0  # "3. Change:"
        return not any(raw.kind == "word" and has_verb(raw.word) for raw in words[head + 1 :])

    def _marks(self, part: int) -> list[str]:
        bounds = self.parts[part]
        return [raw.word for raw in self.raws[bounds.first : bounds.last] if raw.kind == "punct"]

    def _is_row(self, first: int) -> bool:
        bounds = self.parts[first]
        return self.raws[bounds.first].word == "|"

    def _is_heading(self, first: int, last: int) -> bool:
        begin, end = self.parts[first].first, self.parts[last - 1].last
        if self.raws[begin].word.startswith("#"):
            return True
        marks = [raw.word for raw in self.raws[begin:end] if raw.word not in ("\n", ":")]
        return len(marks) > 2 and marks[0] == "**" and marks[-1] == "**" and marks.count("**") == 2

    def _ends_with_colon(self, part: int) -> bool:
        marks = [word for word in self._marks(part) if word not in ("\n", "**")]
        bounds = self.parts[part]
        tail = [raw.word for raw in self.raws[bounds.first : bounds.last] if raw.word not in ("\n", "**")]
        return bool(marks) and bool(tail) and tail[-1] == ":"

    def _is_question(self, first: int, last: int) -> bool:
        if self.raws[self.parts[first].first].word[0] == ">":
            return True  # a line that repeats what was asked
        return any("?" in mark for mark in self._marks(last - 1)[-2:]) and len(self._words(first, last)) <= 10

    def _blank_after(self, part: int) -> bool:
        raw = self.raws[self.parts[part].last - 1]
        return raw.kind == "punct" and raw.word == "\n" and raw.stem.count("\n") > 1
