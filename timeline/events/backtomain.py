"""A verb behind a relative clause that the main clause may go on with: "has freed a man who fled / and has asked"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.tokens import is_adverb

if TYPE_CHECKING:
    from timeline.events.grammar import Form, Parse, Predicate

_JOINING = ("and", "but")


def back_to_main(parse: Parse, first: int, end: int) -> int:
    """Where an "and" stands in a relative clause whose verb is alike to that before the clause; `end` if nowhere.

    "The court has freed a man who stole a horse / and has ordered a retrial": not the man has. The relative clause
    begins at `first`, and its own verb is of another form: "who stole a horse and fled" goes on with itself. The verb
    has an auxiliary, as simple forms tell too little: "others who have been there and came home".
    """
    main = next((p for p in reversed(parse.predicates) if p.finite and p.head < first), None)
    inside = [p for p in parse.predicates if p.finite and first < p.head < end]
    if main is None or len(inside) <= 1:
        return end
    own = inside[0]
    for verb in inside[1:]:
        joint = verb.first - 1
        while joint > own.head and is_adverb(parse.tokens[joint]):
            joint -= 1
        alike = _shape(verb) == _shape(main) != _shape(own) and verb.first < verb.head
        if parse.low(joint) in _JOINING and alike and not verb.passive:
            return joint - (parse.low(joint - 1) == ",")
    return end


def _shape(verb: Predicate) -> tuple[Form, bool]:
    return verb.form, verb.progressive
