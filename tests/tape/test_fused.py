import numpy as np

from game.agents.playout import recorded
from game.scenario.load import load
from game.tape import program as p
from game.tape.fused import CHANGED, SCALED, SUM, Fusion
from game.tape.graph import Graph
from game.tape.rows import inputs


def stand_ins(graph, rows=4):
    return inputs(graph, "numbers", (rows,), np.float64), inputs(graph, "small", (2,), np.int8)


def fused(graph, *results):
    kept = {int(result.rows) for result in results}
    return Fusion(graph.operations, range(len(graph.operations)), kept)


def test_the_tiny_crisis_has_every_instruction_that_does_several_so_its_bits_prove_them_all():
    program = recorded(load("lantern-strait").rules).program
    used = set(np.concatenate([sitting.code[:, 1] for sitting in program.sittings]).tolist())
    assert set(range(p.CHANGE, p.TABLE_OF_FEW + 1)) <= used


def test_a_change_within_bounds_is_one_operation():
    graph = Graph()
    x, k = stand_ins(graph)
    after = np.where(k[0] > 0, np.minimum(np.maximum(x[0] + x[1], 0.0), 9.0), x[0])
    found = fused(graph, after)
    row = int(after.rows)
    assert found.operations[row].name == CHANGED
    assert set(found.operations[row].inputs[1:3]) == {int(x[0].rows), int(x[1].rows)}
    assert len(found.spared) == 3


def test_what_something_else_reads_keeps_its_row():
    graph = Graph()
    x, _ = stand_ins(graph)
    both = x[0] + x[1]
    three, doubled = both + x[2], both * 2.0
    found = fused(graph, three, doubled)
    assert found.operations[int(three.rows)].name == "add"
    assert not found.spared


def test_what_is_a_result_itself_keeps_its_row():
    graph = Graph()
    x, _ = stand_ins(graph)
    both = x[0] + x[1]
    found = fused(graph, both + x[2], both)
    assert not found.spared


def test_five_rows_are_added_in_the_order_of_the_rules():
    graph = Graph()
    x, _ = stand_ins(graph)
    whole = x[0] + x[1] + x[2] + x[3] + x[0]
    found = fused(graph, whole)
    last = found.operations[int(whole.rows)]
    assert last.name == "add"
    (four,) = (row for row in last.inputs if found.operations[row].name == SUM)
    assert set(found.operations[four].inputs) == {int(x[place].rows) for place in range(4)}
    assert len(found.spared) == 2


def test_what_numpy_takes_an_exponential_of_is_worked_out_where_it_takes_it():
    graph = Graph()
    x, _ = stand_ins(graph)
    power = np.exp(np.maximum((x[0] - x[1]) * 2.0, -700.0))
    found = fused(graph, power)
    operation = found.operations[int(power.rows)]
    assert operation.name == "exp"
    assert operation.extra.name == SCALED
    assert operation.inputs == operation.extra.inputs
