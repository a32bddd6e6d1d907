"""Sums, means and likeness of sentence vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Vector = npt.NDArray[np.float64]
Matrix = Any
"""A sparse matrix in rows; scikit-learn has no types."""


_ANY = "word"
"""Stands behind the texts, so that every vocabulary has a word: the vectorizer refuses texts without any."""


class Frequencies(NamedTuple):
    """How many texts there are, and in how many of them each word is."""

    texts: int
    words: Mapping[str, int]


def frequencies(texts: Sequence[str]) -> Frequencies:
    """Count the texts that hold each word; English stop words are out."""
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415 (heavy)

    vectorizer = CountVectorizer(stop_words="english", binary=True)
    counts = np.asarray(vectorizer.fit_transform([*texts, _ANY])[: len(texts)].sum(axis=0)).ravel().tolist()
    words = {word: counts[at] for word, at in vectorizer.vocabulary_.items() if counts[at]}
    return Frequencies(len(texts), words)


class Weighed(NamedTuple):
    """Texts as vectors, and `typical`, a vector of length 1: what they are all about."""

    vectors: Matrix
    typical: Vector


def tf_idf(texts: Sequence[str], among: Frequencies | None = None) -> Weighed:
    """Weigh the words of texts by TF-IDF, a unit row each; English stop words are out.

    Texts without any word give rows of zeros. Where the texts are a part of more, `among` are the frequencies in all;
    what is typical is then of all, and its length 1 over all their words.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (heavy)

    options = {"sublinear_tf": True, "stop_words": "english"}
    vectorizer = TfidfVectorizer(**options).fit([*texts, _ANY])
    words = sorted(vectorizer.vocabulary_)
    if among is not None:
        counts = np.array([among.words.get(word, 0) for word in words], dtype=np.float64)
        rarity = _rarity(counts + np.array([word == _ANY for word in words]), among.texts)
        vectorizer = TfidfVectorizer(vocabulary=vectorizer.vocabulary_, **options)
        vectorizer.idf_ = rarity
    vectors = vectorizer.transform([*texts, _ANY])[: len(texts)]
    if among is None:
        counts = vectors.getnnz(axis=0).astype(np.float64)
        return Weighed(vectors, unit(counts * vectorizer.idf_))
    everywhere = np.array([among.words[word] for word in sorted(among.words)], dtype=np.float64)
    length = float(np.linalg.norm(everywhere * _rarity(everywhere, among.texts)))
    return Weighed(vectors, counts * rarity / (length or 1.0))


def _rarity(counts: Vector, texts: int) -> Vector:
    """Return the smoothed inverse document frequency of words, as scikit-learn reckons it."""
    rarity: Vector = np.log((texts + 2) / (counts + 1)) + 1
    return rarity


def sums(vectors: Matrix, groups: npt.NDArray[np.integer[Any]], count: int) -> Matrix:
    """Sum rows by their group number, 0 to count - 1."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 (heavy)

    places = np.arange(len(groups))
    return csr_matrix((np.ones(len(groups)), (groups, places)), shape=(count, len(groups))) @ vectors


def units(vectors: Matrix) -> Matrix:
    """Give each row the length 1; rows of zeros stay."""
    from sklearn.preprocessing import normalize  # noqa: PLC0415 (heavy)

    return normalize(vectors)


def lengths(vectors: Matrix) -> Vector:
    """Return the length of each row."""
    squares: Vector = np.asarray(vectors.multiply(vectors).sum(axis=1), dtype=np.float64).ravel()
    return np.sqrt(squares)


def mean(vectors: Matrix) -> Vector:
    """Return the mean row; of no rows, zeros."""
    total: Vector = np.asarray(vectors.sum(axis=0), dtype=np.float64).ravel()
    return total / max(int(vectors.shape[0]), 1)


def unit(vector: Vector) -> Vector:
    """Give one vector the length 1; zeros stay."""
    length = float(np.sqrt(vector @ vector))
    return vector / length if length else vector
