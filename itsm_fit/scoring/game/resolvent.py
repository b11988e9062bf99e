"""(I - Q)⁻¹ for the moves Q among the transient states of a Markov chain: expected visits from state to state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from itsm_fit.scoring.arrays import Array, Indices, slices

if TYPE_CHECKING:
    from scipy.sparse import csc_array

Moves: TypeAlias = "Array | csc_array"
"""Probabilities of moving from state (row) to state (column) in one step, dense where there are few."""

DENSE_AT_MOST = 300
"""States: up to this size inverting a dense matrix is the quicker way, above it sparse factors are."""

_COLUMNS_AT_A_TIME = 16
"""Each holds a figure for every state."""


class IllConditionedError(ArithmeticError):
    """Some loop goes round so often that the figures would be lost in rounding."""


def few(states: int) -> bool:
    """Whether a dense matrix of all of them is the quicker way."""
    return states <= DENSE_AT_MOST


def moves_of(rows: Indices, columns: Indices, probabilities: Array, size: int) -> Moves:
    """Those of a chain with `size` states, from parallel arrays; repeated pairs add up."""
    if not few(size):
        from scipy.sparse import coo_array

        return coo_array((probabilities, (rows, columns)), shape=(size, size)).tocsc()
    dense = np.zeros((size, size))
    np.add.at(dense, (rows, columns), probabilities)
    return dense


def block(moves: Moves, rows: Indices, columns: Indices) -> Moves:
    """The moves from some states to others."""
    if isinstance(moves, np.ndarray):
        return np.asarray(moves[np.ix_(rows, columns)])
    its: csc_array = moves[:, columns][rows]
    return its


def dense_block(moves: Moves, rows: Indices, columns: Indices) -> Array:
    """The same as a dense matrix."""
    its = block(moves, rows, columns)
    return its if isinstance(its, np.ndarray) else its.toarray()


class Resolvent:
    """Factored once, asked often. Raises IllConditionedError for a singular matrix."""

    def __init__(self, moves: Moves) -> None:
        self._size = moves.shape[0]
        self._inverse: Array | None = None
        self._factors: Any = None
        try:
            if isinstance(moves, np.ndarray):
                self._inverse = np.asarray(np.linalg.inv(np.eye(self._size) - moves), dtype=np.float64)
            else:
                self._factors = _factored(moves)
        except (np.linalg.LinAlgError, RuntimeError):  # the latter is SuperLU's word for a singular matrix
            raise IllConditionedError from None

    def from_start(self) -> Array:
        """Expected visits to each state of a case that begins in state 0, shape (n,)."""
        if self._inverse is not None:
            return np.asarray(self._inverse[0])
        start = np.zeros(self._size)
        start[0] = 1.0
        visits: Array = self._factors.solve(start, "T")
        return visits

    def times(self, right: Array) -> Array:
        """The product with a vector (n,) or a matrix (n, k)."""
        product: Array = self._factors.solve(right) if self._inverse is None else self._inverse @ right
        return product

    def visits_to(self, states: Indices) -> Array:
        """Expected visits to some states, from each state on; shape (n, k)."""
        if self._inverse is not None:
            return np.asarray(self._inverse[:, states])
        right = np.zeros((self._size, len(states)))
        right[states, np.arange(len(states))] = 1.0
        return self.times(right)

    def between(self, states: Indices) -> Array:
        """Expected visits between some states, shape (k, k): from the i-th to the j-th."""
        if self._inverse is not None:
            return np.asarray(self._inverse[np.ix_(states, states)])
        found = np.empty((len(states), len(states)))
        for some in slices(len(states), _COLUMNS_AT_A_TIME):
            found[:, some] = self.visits_to(states[some])[states]
        return found


def _factored(moves: csc_array) -> Any:
    from scipy.sparse import csc_array, eye_array
    from scipy.sparse.linalg import splu

    return splu(csc_array(eye_array(moves.shape[0], format="csc") - moves))
