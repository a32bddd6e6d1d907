"""What a pipeline tells of a sentence, put where the rules are unsure of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import RELATIVES, Form
from timeline.events.names import subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.annotator import Told
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.tokens import Token

_FINITE = frozenset(("VBD", "VBP", "VBZ", "MD"))
_BARE = frozenset(("VB", "VBP"))
_AUXILIARIES = frozenset(("aux", "auxpass", "cop"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OWN_SUBJECTS = _SUBJECTS | {"expl", "csubj"}
_MAIN = frozenset(("", "ROOT", "ccomp", "conj", "parataxis"))
"""Roles of verbs that a participle alone cannot have: the tag is wrong there, and not the rules. So it may be where no
tree tells the role."""
_BEHIND_NAMES = frozenset(("relcl", "acl"))


class Tagged:
    """A sentence as tokens, with what a pipeline tells of each."""

    def __init__(self, tokens: list[Token], told: Told) -> None:
        self._told = told.words
        self._persons = told.persons
        self._word_of = list(self._aligned(tokens))
        self._token_of: dict[int, int] = {}
        for place, number in enumerate(self._word_of):
            self._token_of.setdefault(number, place)
        self._under: dict[int, list[int]] = {}
        for number, word in enumerate(self._told):
            if word.head != number:
                self._under.setdefault(word.head, []).append(number)
        self.tokens = [self._marked(place, token) for place, token in enumerate(tokens)]
        """The tokens, those that are verbs here and in no list marked as such."""

    def _aligned(self, tokens: list[Token]) -> Iterator[int]:
        """Yield for each token the number of the last word that it touches, -1 for none: a compound's head is last."""
        number = 0
        for token in tokens:
            while number < len(self._told) and self._told[number].end <= token.start:
                number += 1
            last = number
            while last + 1 < len(self._told) and self._told[last + 1].start < token.end:
                last += 1
            yield last if last < len(self._told) else -1

    def _tag(self, place: int) -> str:
        return self._told[self._word_of[place]].tag if self._word_of[place] >= 0 else ""

    def _marked(self, place: int, token: Token) -> Token:
        word = token.word
        free = token.is_word and not token.is_name and token.timex < 0 and not word.base
        if not free or self._tag(place) not in _BARE or token.low in tk.AUXILIARIES or token.low == "to":
            return token
        return replace(token, word=replace(word, base=True, verbal=True))

    def open_clauses(self, parse: Parse) -> None:
        """Let relative and complement clauses begin where the tree has them and the rules have found no beginning."""
        kinds = dict(zip(parse.starts, parse.kinds, strict=True))
        for number, word in enumerate(self._told):
            if word.role not in ("relcl", "ccomp") or not self._makes_clause(number):
                continue
            begin, verb, above = (self._token_of.get(one, -1) for one in (word.left, number, word.head))
            if not (0 <= above <= begin and 0 < begin <= verb) or parse.tokens[begin].timex >= 0:
                continue
            if not any(above < start <= verb for start in kinds):
                told = "that" if parse.low(begin) == "that" else "complement"
                kinds[begin] = "relative" if word.role == "relcl" else told
        starts = sorted(kinds)
        parse.divide(starts, [kinds[start] for start in starts])

    def _makes_clause(self, number: int) -> bool:
        """Whether a verb is finite, stands behind something of its own clause and has a subject."""
        under = self._under.get(number, ())
        helped = (one for one in under if self._told[one].role in _AUXILIARIES)
        finite = self._is_finite(number) or any(map(self._is_finite, helped))
        return (
            finite and self._told[number].left < number and any(self._told[one].role in _OWN_SUBJECTS for one in under)
        )

    def _is_finite(self, number: int) -> bool:
        """Whether a word is a finite verb by its tag or, in a tree without tags, may be one by its spelling."""
        tag = self._told[number].tag
        if tag or number not in self._token_of:
            return tag in _FINITE
        token = self.tokens[self._token_of[number]]
        return token.word.past or token.word.third_person or token.low in tk.AUXILIARIES

    def formed(self, predicates: list[Predicate]) -> list[Predicate]:
        """Tell past forms from participles by their tags, where the spelling does not tell; a main verb stays one."""
        formed = [self._formed(predicate) for predicate in predicates]
        return formed if any(one.finite for one in formed) else predicates

    def _formed(self, predicate: Predicate) -> Predicate:
        alone = predicate.first == predicate.head and predicate.form in (Form.PAST, Form.PARTICIPLE)
        word = self.tokens[predicate.head].word
        if not alone or not (word.past and word.participle):
            return predicate
        tag = self._tag(predicate.head)
        if tag == "VBD" and predicate.form is Form.PARTICIPLE:
            return replace(predicate, form=Form.PAST, passive=False)
        if tag == "VBN" and predicate.form is Form.PAST and not self._is_main(self._word_of[predicate.head]):
            return replace(predicate, form=Form.PARTICIPLE, passive=True)
        return predicate

    def _is_main(self, number: int) -> bool:
        under = self._under.get(number, ())
        return self._told[number].role in _MAIN or any(self._told[one].role in _SUBJECTS for one in under)

    def complete(self, parse: Parse) -> None:
        """Give verbs for which the rules find no subject the one in the tree, and name the persons."""
        for predicate in parse.predicates:
            if predicate.finite and not subject(parse, predicate.first):
                words = self._subject(parse, self._word_of[predicate.head])
                if words and words[0].low not in RELATIVES and words[0].low != "that":
                    parse.subjects[predicate.first] = words
        parse.persons = tuple(self._names(parse))

    def _subject(self, parse: Parse, number: int) -> list[Token]:
        head = next((one for one in self._under.get(number, ()) if self._told[one].role in _SUBJECTS), -1)
        if head < 0:
            return []
        asides = (one for one in self._under.get(head, ()) if one > head and self._told[one].role in _BEHIND_NAMES)
        end = min((self._told[one].left for one in asides), default=self._told[head].right + 1)
        inside = range(self._told[head].left, end)
        words = [token for token, one in zip(parse.tokens, self._word_of, strict=True) if one in inside]
        while words and not words[-1].is_word:
            words.pop()
        return words

    def _names(self, parse: Parse) -> Iterator[tuple[Token, ...]]:
        for start, end in self._persons:
            name = [token for token in parse.tokens if start <= token.start and token.end <= end and token.timex < 0]
            if name and name[-1].low == "'s":
                name.pop()
            if name and name[0].is_name:
                yield tuple(name)
