from __future__ import annotations

import pytest

from timeline.events.quotations import quotations
from timeline.segment import segment


def quoted(text: str) -> list[list[str]]:
    return [[text[start:end] for start, end in one.spans] for one in quotations(segment(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. “It fell,” she said.", [[], ["It fell,”"]]),
        ('She said: "It fell. We saw it." He left.', [["It fell."], ['We saw it."'], []]),
        ("''It fell,'' she said, ''at noon.''", [["It fell,''", "at noon.''"]]),
        ("«It fell,» she said.", [["It fell,»"]]),
        ("“It fell.\n\nHe left.", [["It fell."], []]),
        ('The 5" pipe burst.', [[]]),
        ("She spoke.\n\n‘It fell. We left.’\n\nHe left.", [[], ["It fell."], ["We left.’"], []]),
        ("She spoke.\n\n'It fell in May.'", [[], ["It fell in May.'"]]),
        ("‘It fell,’ she said. He left.", [[], []]),
        ("‘The Mill’ is a play.", [[]]),
        ("", []),
    ],
)
def test_what_is_quoted(text: str, expected: list[list[str]]) -> None:
    assert quoted(text) == expected


def test_a_quotation_goes_on_to_the_next_sentence() -> None:
    first, second, third = quotations(segment("“It fell. We saw it,” she said. He left."))
    assert (first.opened_before, first.goes_on) == (False, True)
    assert (second.opened_before, second.goes_on) == (True, False)
    assert (third.opened_before, third.holds(33)) == (False, False)
    assert first.holds(1)
    assert not first.holds(0)
