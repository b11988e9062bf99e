"""Random processes for hypothesis: lanes, sub-processes, boundary events, loops, pieces that hang together or not."""

from __future__ import annotations

from hypothesis import strategies as st

from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process

NAMES = st.sampled_from(
    ["", "Log", "Classify the incident", "Is the service restored for everybody?", "事件管理", "x" * 90]
)
KINDS = st.sampled_from(
    [
        NodeKind.TASK,
        NodeKind.USER_TASK,
        NodeKind.TASK,
        NodeKind.EXCLUSIVE,
        NodeKind.PARALLEL,
        NodeKind.START,
        NodeKind.END,
        NodeKind.CATCH,
        NodeKind.SUB_PROCESS,
    ]
)


@st.composite
def processes(draw: st.DrawFn, key: str = "P", most: int = 12) -> Process:
    lanes = tuple(
        Lane(f"{key}L{n}", draw(NAMES), parent=f"{key}L0" if n and draw(st.booleans()) else None)
        for n in range(draw(st.integers(0, 4)))
    )
    nodes: list[Node] = []
    for n in range(draw(st.integers(0, most))):
        kind = draw(KINDS)
        frames = [None, *(node.id for node in nodes if node.kind is NodeKind.SUB_PROCESS)]
        parent = draw(st.sampled_from(frames))
        lane = draw(st.sampled_from([None, *(lane.id for lane in lanes)])) if parent is None else None
        nodes.append(Node(f"{key}N{n}", kind, draw(NAMES), parent=parent, lane=lane, expanded=draw(st.booleans())))
    hosts = [node for node in nodes if node.kind.is_activity]
    for n in range(draw(st.integers(0, 3)) if hosts else 0):
        host = draw(st.sampled_from(hosts))
        nodes.append(
            Node(f"{key}B{n}", NodeKind.BOUNDARY, draw(NAMES), parent=host.parent, lane=host.lane, attached_to=host.id)
        )
    flows = []
    for n in range(draw(st.integers(0, 2 * len(nodes)))):
        source = draw(st.sampled_from(nodes))
        mates = [node for node in nodes if node.parent == source.parent and node.kind is not NodeKind.BOUNDARY]
        if mates:
            target = draw(st.sampled_from(mates))
            flows.append(Flow(f"{key}F{n}", source.id, target.id, draw(NAMES)))
    return Process(key, draw(NAMES), nodes=tuple(nodes), flows=tuple(flows), lanes=lanes)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    first, second = draw(processes("P")), draw(processes("Q", most=5))
    pools = [Pool("poolP", "Service desk", "P")] if draw(st.booleans()) else []
    if draw(st.booleans()):
        pools.append(Pool("closed", "Customer"))
    sides = [[node.id for node in first.nodes], [node.id for node in second.nodes], [pool.id for pool in pools[1:]]]
    ends = [end for side in sides for end in side]
    filled = [side for side in sides if side]
    messages = []
    for n in range(draw(st.integers(0, 2)) if len(filled) > 1 else 0):
        one, other = draw(st.permutations(filled))[:2]
        messages.append(MessageFlow(f"M{n}", draw(st.sampled_from(one)), draw(st.sampled_from(other)), draw(NAMES)))
    artifacts = tuple(
        Artifact(f"A{n}", draw(st.sampled_from(ArtifactKind)), draw(NAMES)) for n in range(draw(st.integers(0, 2)))
    )
    joined = [item for item in artifacts if ends and draw(st.booleans())]
    associations = tuple(Association(f"S{item.id}", item.id, draw(st.sampled_from(ends))) for item in joined)
    return Document("random.bpmn", (first, second), tuple(pools), tuple(messages), artifacts, associations)
