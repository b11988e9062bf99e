"""Edits of what stands around the flow: pools, messages, data, annotations and groups."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnPart, part_of
from itsm_fit.model.edits.places import require_sound_bounds, sound_points
from itsm_fit.model.edits.reach import clean, element_of, exchanged, require_new_ids, with_document
from itsm_fit.model.process import Node
from itsm_fit.model.project import Project

DATA = frozenset({ArtifactKind.DATA_OBJECT, ArtifactKind.DATA_STORE, ArtifactKind.DATA_INPUT, ArtifactKind.DATA_OUTPUT})


def rename_pool(project: Project, document: Document, pool_id: str, name: str) -> Project:
    """Say who a pool stands for."""
    pool = element_of(document.pools, pool_id, tr("pool"))
    return _with_pools(project, document, exchanged(document.pools, pool, replace(pool, name=clean(name))))


def add_pool(project: Project, document: Document, pool: Pool) -> Project:
    """A pool around a process of the document that has none yet, or a closed one (process None)."""
    require_new_ids(document, [pool])
    if pool.process is not None:
        if pool.process not in document.process_by_id:
            raise EditError(
                tr("There is no process {process} in {document}.", process=pool.process, document=document.name)
            )
        if any(other.process == pool.process for other in document.pools):
            raise EditError(tr("The process {process} has a pool already.", process=pool.process))
    if pool.bounds is not None:
        require_sound_bounds(pool.bounds)
    return _with_pools(project, document, (*document.pools, replace(pool, name=clean(pool.name))))


def rename_message_flow(project: Project, document: Document, flow_id: str, name: str) -> Project:
    """Say what a message is."""
    flow = element_of(document.message_flows, flow_id, tr("message flow"))
    return _with_messages(project, document, exchanged(document.message_flows, flow, replace(flow, name=clean(name))))


def add_message_flow(project: Project, document: Document, flow: MessageFlow) -> Project:
    """A message between two pools, or steps in them."""
    require_new_ids(document, [flow])
    _require_other_pools(document, flow.source, flow.target)
    new = replace(flow, name=clean(flow.name), waypoints=sound_points(flow.waypoints))
    return _with_messages(project, document, (*document.message_flows, new))


def reconnect_message_flow(
    project: Project, document: Document, flow_id: str, *, source: str | None = None, target: str | None = None
) -> Project:
    """Let a message start or end elsewhere (None: as before); its way is drawn anew."""
    flow = element_of(document.message_flows, flow_id, tr("message flow"))
    new = replace(flow, source=source or flow.source, target=target or flow.target, waypoints=())
    new = replace(new, label_bounds=None, by_hand=False)
    _require_other_pools(document, new.source, new.target)
    return _with_messages(project, document, exchanged(document.message_flows, flow, new))


def add_artifact(project: Project, document: Document, artifact: Artifact) -> Project:
    """Data, an annotation or a group; data needs a process or sub-process as its parent."""
    require_new_ids(document, [artifact])
    holders = {process.id for process in document.processes}
    holders |= {node.id for process in document.processes for node in process.nodes if node.kind.is_sub_process}
    if artifact.parent is not None and artifact.parent not in holders:
        raise EditError(
            tr(
                "{parent} is neither a process nor a sub-process of {document}.",
                parent=artifact.parent,
                document=document.name,
            )
        )
    if artifact.parent is None and (artifact.kind in DATA or not document.pools):
        raise EditError(tr("It needs the process or sub-process that it belongs to."))
    if artifact.kind in {ArtifactKind.DATA_INPUT, ArtifactKind.DATA_OUTPUT} and (
        artifact.parent not in document.process_by_id
    ):
        raise EditError(tr("Inputs and outputs belong to a whole process."))
    if artifact.collection and artifact.kind not in DATA - {ArtifactKind.DATA_STORE}:
        raise EditError(tr("Only data can be a collection."))
    if artifact.bounds is not None:
        require_sound_bounds(artifact.bounds)
    new = replace(artifact, text=clean(artifact.text))
    return _with_artifacts(project, document, (*document.artifacts, new))


def set_artifact_text(project: Project, document: Document, artifact_id: str, text: str) -> Project:
    """The name of data or of a group, or what an annotation says."""
    artifact = element_of(document.artifacts, artifact_id, tr("annotation, group or piece of data"))
    return _with_artifacts(
        project, document, exchanged(document.artifacts, artifact, replace(artifact, text=clean(text)))
    )


def set_collection(project: Project, document: Document, artifact_id: str, collection: bool) -> Project:
    """Whether data stands for several pieces."""
    artifact = element_of(document.artifacts, artifact_id, tr("piece of data"))
    if artifact.kind not in DATA - {ArtifactKind.DATA_STORE}:
        raise EditError(tr("Only data can be a collection."))
    changed = replace(artifact, collection=collection)
    return _with_artifacts(project, document, exchanged(document.artifacts, artifact, changed))


def add_association(project: Project, document: Document, association: Association) -> Project:
    """A dotted line between an annotation or data and anything else; one between data and a step has an arrow."""
    require_new_ids(document, [association])
    ends = _require_joinable(document, association)
    artifacts = [end for end in ends if isinstance(end, Artifact)]
    steps = [end for end in ends if isinstance(end, Node) and (end.kind.is_activity or end.kind.is_event)]
    with_data = len(steps) == 1 and artifacts[0].kind in DATA
    new = replace(association, arrow=association.arrow or with_data, waypoints=sound_points(association.waypoints))
    ordered = tuple(sorted((*document.associations, new), key=lambda line: line.id))
    return with_document(project, document, replace(document, associations=ordered))


def reconnect_association(
    project: Project, document: Document, line_id: str, *, source: str | None = None, target: str | None = None
) -> Project:
    """Let a dotted line start or end elsewhere (None: as before); its way is drawn anew."""
    line = element_of(document.associations, line_id, tr("association"))
    new = replace(line, source=source or line.source, target=target or line.target, waypoints=(), by_hand=False)
    _require_joinable(document, new)
    return with_document(project, document, replace(document, associations=exchanged(document.associations, line, new)))


def _require_joinable(document: Document, line: Association) -> list[DrawnPart]:
    """The ends of an association; raises EditError unless one of them is an annotation or data."""
    ends = [part_of(document, end) for end in (line.source, line.target)]
    if not any(isinstance(end, Artifact) for end in ends) or ends[0] is ends[1]:
        raise EditError(tr("An association leads from or to an annotation or data."))
    return ends


def _require_other_pools(document: Document, source: str, target: str) -> None:
    homes = {pool.id: pool.id for pool in document.pools}
    for process in document.processes:
        pool = next((pool.id for pool in document.pools if pool.process == process.id), process.id)
        homes |= {node.id: pool for node in process.nodes}
    for end in (source, target):
        if end not in homes:
            raise EditError(tr("A message needs a pool or a step at both ends: {end} is neither.", end=end))
    if homes[source] == homes[target]:
        raise EditError(tr("A message goes from one pool to another: use a sequence flow inside a pool."))


def _with_pools(project: Project, document: Document, pools: tuple[Pool, ...]) -> Project:
    return with_document(project, document, replace(document, pools=pools))


def _with_messages(project: Project, document: Document, flows: tuple[MessageFlow, ...]) -> Project:
    return with_document(project, document, replace(document, message_flows=flows))


def _with_artifacts(project: Project, document: Document, artifacts: tuple[Artifact, ...]) -> Project:
    ordered = tuple(sorted(artifacts, key=lambda artifact: artifact.id))
    return with_document(project, document, replace(document, artifacts=ordered))
