import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.tape.figures import UntraceableError
from game.tape.graph import BOOL, FLOAT, Graph
from game.tape.rows import WIDTH, Rows, inputs, look_up


def stand_ins(graph, rows=3):
    return inputs(graph, "numbers", (rows,), np.float64), inputs(graph, "small", (rows,), np.int8)


def work_out(graph, row, given):
    """Return what a row comes to, operation by operation, for arrays of plain numbers."""
    operation = graph.operations[row]
    parts = [work_out(graph, part, given) for part in operation.inputs]
    if operation.name == "input":
        name, index = operation.extra
        return given[name][index]
    if operation.name == "constant":
        return np.full(WIDTH, operation.extra)
    if operation.name == "where":
        return np.where(*parts)
    if operation.name == "take":
        return operation.extra[parts[0]]
    if operation.name == "cast":
        return parts[0].astype(operation.dtype)
    return getattr(np, operation.name)(*parts)


def rule(x, k):
    """Everything the rules do to arrays, in small."""
    best = np.maximum.reduce(x, axis=0)
    x = x.copy()
    x -= best
    x[x < -2.0] = 0.5
    chosen = np.where(k[0] > 1, k[0] * np.int8(2), -k[1])
    looked = look_up(np.array([1.5, -2.0, 4.0]), np.minimum(np.maximum(k[2], -1), 2))
    total = np.add.reduce(x, axis=0) * looked + (chosen >= 0) * 3.0
    out = np.full((2, x.shape[1]), -np.inf, like=x)
    out[0] = total
    out[1:] = np.where((total > 0) & ~(k[1] < 0), np.exp(np.minimum(total, 3.0)), out[1:])
    return np.stack([out[0], out[1], chosen.astype(np.float64)])


numbers = st.lists(st.floats(-5, 5), min_size=3 * WIDTH, max_size=3 * WIDTH)
small = st.lists(st.integers(-3, 3), min_size=3 * WIDTH, max_size=3 * WIDTH)


@given(numbers, small)
def test_what_is_written_down_comes_to_what_numpy_does(floats, whole):
    given_ = {
        "numbers": np.array(floats).reshape(3, WIDTH),
        "small": np.array(whole, dtype=np.int8).reshape(3, WIDTH),
    }
    graph = Graph()
    written = rule(*stand_ins(graph))
    plain = rule(given_["numbers"], given_["small"])
    assert written.shape == plain.shape
    for row, line in zip(written.rows, plain, strict=True):
        assert np.array_equal(work_out(graph, int(row), given_), line)


def test_what_is_said_twice_is_written_down_once():
    graph = Graph()
    x, _ = stand_ins(graph)
    assert ((x[0] + x[1]).rows == (x[1] + x[0]).rows).all()
    assert ((x[0] - x[1]).rows != (x[1] - x[0]).rows).all()


def test_what_is_known_is_worked_out():
    graph = Graph()
    x, k = stand_ins(graph)
    true = graph.constant(True)
    assert graph.where(true, 5, 6) == 5
    assert np.where(np.full(WIDTH, True), x[0], x[1]).rows == x[0].rows
    assert np.logical_and(k[0] > 1, True).rows == (k[0] > 1).rows
    assert graph.known(int(np.logical_and(k[0] > 1, False).rows)) == np.False_
    assert (~~(k[0] > 1)).rows == (k[0] > 1).rows


def test_a_zero_is_not_added_away_since_it_may_be_a_minus():
    graph = Graph()
    x, _ = stand_ins(graph)
    assert (x[0] + 0.0).rows != x[0].rows


def test_what_cannot_be_known_of_all_worlds_is_answered_so_that_no_work_is_spared():
    graph = Graph()
    x, _ = stand_ins(graph)
    assert (x[0] > 0).any()
    assert not (x[0] > 0).all()
    known = Rows(graph, np.array(graph.constant(False)), BOOL)
    assert not known.any()
    assert (np.maximum.reduce(x, axis=1) == np.inf).all()


@pytest.mark.parametrize(
    "misuse",
    [
        np.asarray,
        lambda x: bool(x[0] > 0),
        lambda x: x[0, 2],
        lambda x: x[0] + np.arange(WIDTH),
        np.sort,
        lambda x: np.add.accumulate(x, axis=1),
        lambda x: np.zeros(WIDTH).__iadd__(x[0]),
    ],
)
def test_what_cannot_be_written_down_is_refused(misuse):
    with pytest.raises(UntraceableError):
        misuse(stand_ins(Graph())[0])


def test_views_are_views():
    graph = Graph()
    x, _ = stand_ins(graph)
    x = x.copy()
    x[1] += 1.0
    line = x[2]
    line *= 2.0
    assert graph.operations[int(x.rows[1])].name == "add"
    assert graph.operations[int(x.rows[2])].name == "multiply"
    assert x.dtype == FLOAT
