"""Sums, means and likeness of sentence vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

Vector = npt.NDArray[np.float64]
Matrix = Any
"""A sparse matrix in rows; scikit-learn has no types."""


def tf_idf(texts: Sequence[str]) -> Matrix:
    """Weigh the words of texts by TF-IDF, a unit row each; English stop words are out.

    Texts without any word give rows of zeros.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 (heavy)

    # A word that every vocabulary has keeps the vectorizer from refusing texts without words.
    vectorizer = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit([*texts, "word"])
    return vectorizer.transform([*texts, "word"])[: len(texts)]


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
