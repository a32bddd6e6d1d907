"""Surnames and labels told as the full names of an article."""

from __future__ import annotations

import pytest

from timeline.events.fullnames import FullNames

TITLE = "Remarks by President Tom Roe in Elmham"
TEXT = (
    "Spokeswoman Jane Doe spoke. MS. DOE: The mayor, Robert B. Fell, is here. Mr. Fell left. Ann Orsini and "
    "Mira Orsini met. James Charles Hill left. "
    "First Lady Jill Penn met the team. President Penn thanked them. Secretary of State Karen Lund-Berg left."
)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("MS. DOE", "Jane Doe"),
        ("MR. DOE", "MR. DOE"),
        ("Doe", "Jane Doe"),
        ("Spokeswoman Doe’s", "Jane Doe"),
        ("Fell", "Robert B. Fell"),
        ("Hill", "James Charles Hill"),
        ("Bob Fell", "Robert B. Fell"),
        ("Robert B. Fell", "Robert B. Fell"),
        ("Secretary Lund-Berg", "Karen Lund-Berg"),
        # Two of one name, another's office, a name that nobody has, and what is no name.
        ("Orsini", "Orsini"),
        ("PRESIDENT PENN", "PRESIDENT PENN"),
        ("Penn", "Penn"),
        ("Mill", "Mill"),
        ("rebels", "rebels"),
        ("", ""),
    ],
)
def test_a_person_is_told_by_the_full_name_where_it_is_sure(name: str, full: str) -> None:
    assert FullNames(TITLE, TEXT).of(name) == full


@pytest.mark.parametrize(
    ("title", "who"),
    [
        (TITLE, "Tom Roe"),
        ("Remarks by President Roe Announcing New Steps", "Roe"),
        ("Remarks by President Roe and President Penn", "THE PRESIDENT"),
        ("Remarks by Vice President Roe", "THE PRESIDENT"),
        ("The harbor", "THE PRESIDENT"),
    ],
)
def test_the_president_is_who_speaks_by_the_title(title: str, who: str) -> None:
    assert FullNames(title, "").holder("THE PRESIDENT") == who


def test_several_are_told_once_each() -> None:
    assert FullNames(TITLE, TEXT).each(("Doe", "MS. DOE", "rebels")) == ("Jane Doe", "rebels")
    assert FullNames("", "").each(()) == ()
