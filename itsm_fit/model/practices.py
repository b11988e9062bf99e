"""The 34 management practices of ITIL 4, as a process names the one it belongs to: ``incident-management``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from itsm_fit.language import Phrase
from itsm_fit.translations import in_every_language

PRACTICES: Mapping[str, Phrase] = {
    "incident-management": Phrase("Incident management"),
    "service-desk": Phrase("Service desk"),
    "service-request-management": Phrase("Service request management"),
    "problem-management": Phrase("Problem management"),
    "change-enablement": Phrase("Change enablement"),
    "release-management": Phrase("Release management"),
    "deployment-management": Phrase("Deployment management"),
    "service-configuration-management": Phrase("Service configuration management"),
    "it-asset-management": Phrase("IT asset management"),
    "monitoring-and-event-management": Phrase("Monitoring and event management"),
    "service-level-management": Phrase("Service level management"),
    "service-catalogue-management": Phrase("Service catalogue management"),
    "knowledge-management": Phrase("Knowledge management"),
    "availability-management": Phrase("Availability management"),
    "capacity-and-performance-management": Phrase("Capacity and performance management"),
    "service-continuity-management": Phrase("Service continuity management"),
    "information-security-management": Phrase("Information security management"),
    "service-validation-and-testing": Phrase("Service validation and testing"),
    "service-design": Phrase("Service design"),
    "business-analysis": Phrase("Business analysis"),
    "supplier-management": Phrase("Supplier management"),
    "relationship-management": Phrase("Relationship management"),
    "continual-improvement": Phrase("Continual improvement"),
    "measurement-and-reporting": Phrase("Measurement and reporting"),
    "organizational-change-management": Phrase("Organizational change management"),
    "workforce-and-talent-management": Phrase("Workforce and talent management"),
    "risk-management": Phrase("Risk management"),
    "service-financial-management": Phrase("Service financial management"),
    "portfolio-management": Phrase("Portfolio management"),
    "project-management": Phrase("Project management"),
    "strategy-management": Phrase("Strategy management"),
    "architecture-management": Phrase("Architecture management"),
    "infrastructure-and-platform-management": Phrase("Infrastructure and platform management"),
    "software-development-and-management": Phrase("Software development and management"),
}
"""By the name that a process gives them, those first that most tools of the field carry."""
_BETWEEN = re.compile(r"[\W_]+")


def key_of_practice(text: str) -> str:
    """What two spellings of a practice have in common: ``Incident Management`` and ``incident-management``."""
    return _BETWEEN.sub("-", text.casefold()).strip("-")


def practice_named(text: str) -> str:
    """The practice that a text names, in any language; a text that names none is one of its own."""
    wanted = key_of_practice(text)
    for key, phrase in PRACTICES.items():
        if wanted == key or wanted in map(key_of_practice, in_every_language(phrase.source)):
            return key
    return " ".join(text.split())


def practice_words(practice: str) -> str:
    """How a practice reads in the language spoken; one of its own as it is written."""
    phrase = PRACTICES.get(key_of_practice(practice))
    return practice if phrase is None else str(phrase)
