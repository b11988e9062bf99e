"""Words for how far a requirement is agreed, in the languages that procurement meets."""

from __future__ import annotations

from collections.abc import Mapping

from itsm_fit.importing.forms import spellings
from itsm_fit.importing.text import normal
from itsm_fit.model.requirement import Approval

_LISTED: Mapping[Approval, str] = {
    Approval.DRAFT: """
        draft | proposed | proposal | new | open | pending | in review | to be agreed | entwurf | vorschlag |
        vorgeschlagen | offen | in prüfung | in abstimmung | brouillon | proposé | proposée | en cours | ébauche |
        borrador | propuesto | bozza | proposto | concept | voorstel
    """,
    Approval.AGREED: """
        agreed | approved | accepted | signed off | final | baselined | confirmed | yes | abgestimmt | vereinbart |
        freigegeben | genehmigt | angenommen | verabschiedet | bestätigt | ja | convenu | convenue | approuvé |
        approuvée | validé | validée | accepté | acceptée | oui | acordado | aprobado | aceptado | concordato |
        approvato | akkoord | goedgekeurd
    """,
    Approval.WITHDRAWN: """
        withdrawn | dropped | rejected | cancelled | canceled | deleted | obsolete | zurückgezogen | gestrichen |
        verworfen | abgelehnt | entfallen | hinfällig | retiré | retirée | abandonné | abandonnée | rejeté | rejetée |
        retirado | rechazado | ritirato | respinto | ingetrokken | afgewezen
    """,
}
_APPROVALS: Mapping[str, Approval] = {
    normal(word.strip()): approval for approval, listed in _LISTED.items() for word in listed.split("|")
}


def parse_approval(text: str) -> Approval | None:
    """The state that a word stands for ("Approved", "Entwurf", or what the program calls it in any language)."""
    word = normal(text)
    spoken = next((approval for approval in Approval if word in spellings(approval)), None)
    return spoken or _APPROVALS.get(word)
