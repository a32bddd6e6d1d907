"""One name for one person over many articles."""

import pytest

from timeline.languages.en.namesakes import full_names


@pytest.mark.parametrize(
    ("names", "full"),
    [
        (["Putin", "Vladimir Putin", "Russia"], {"Putin": "Vladimir Putin"}),
        (["Bush", "George Bush", "Barbara Bush"], {}),
        (["Biden", "Joe Biden", "Joseph Biden"], {"Biden": "Joe Biden"}),
        (["Jordan", "Michael Jordan"], {}),
        (["Washington", "George Washington"], {}),
        (["Union", "European Union", "Nations", "United Nations"], {}),
        (["Martin", "Paul Martin"], {}),
        (["Macron"], {}),
        (["Emmanuel Macron"], {}),
        ([], {}),
    ],
)
def test_a_surname_stands_for_the_only_full_name_of_it(names: list[str], full: dict[str, str]) -> None:
    assert full_names(names) == full
    assert full_names(reversed(names)) == full
