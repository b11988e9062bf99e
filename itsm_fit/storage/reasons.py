"""Why a file cannot be read, in the language spoken: the libraries that find out say it in English alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from itsm_fit.language import Phrase, tr

if TYPE_CHECKING:
    import msgspec
    from lxml import etree

_OF_XML = {
    "ERR_TAG_NAME_MISMATCH": Phrase("an element is closed under another name"),
    "ERR_TAG_NOT_FINISHED": Phrase("its end is missing"),
    "ERR_GT_REQUIRED": Phrase("its end is missing"),
    "ERR_LTSLASH_REQUIRED": Phrase("its end is missing"),
    "ERR_DOCUMENT_END": Phrase("something stands behind its end"),
    "ERR_DOCUMENT_EMPTY": Phrase("it begins with no element"),
    "ERR_UNDECLARED_ENTITY": Phrase("an entity is not defined"),
    "ERR_INVALID_CHAR": Phrase("a character is not allowed in XML"),
    "ERR_INVALID_ENCODING": Phrase("a character is not allowed in XML"),
    "ERR_ATTRIBUTE_REDEFINED": Phrase("an attribute is given twice"),
    "ERR_ATTRIBUTE_NOT_STARTED": Phrase("an attribute is not in quotes"),
    "ERR_ATTRIBUTE_WITHOUT_VALUE": Phrase("an attribute has no value"),
    "ERR_LT_IN_ATTRIBUTE": Phrase("an attribute holds the sign <"),
    "NS_ERR_UNDEFINED_NAMESPACE": Phrase("a prefix has no namespace"),
}
"""What is wrong, by the name that libxml2 has for it."""
_OF_VALUES = (
    (r"Object missing required field `(.+?)`", Phrase("the field {name} is missing")),
    (r"Object contains unknown field `(.+?)`", Phrase("the field {name} is not known")),
    (r"Expected `(.+?)`, got", Phrase("a value of another kind is wanted")),
    (r"Expected `(?:int|float)` [<>]", Phrase("the number is out of range")),
    (r"Invalid (?:enum )?value", Phrase("the word is none of those that are known")),
)
"""What is wrong, by the beginning of what msgspec says."""


def of_xml(problem: etree.XMLSyntaxError) -> str:
    """What is not well formed, to stand in brackets or behind a colon."""
    from lxml import etree

    known = {getattr(etree.ErrorTypes, name): words for name, words in _OF_XML.items()}
    return str(known.get(getattr(problem, "code", 0)) or tr("it does not keep to the rules of XML"))


def of_value(problem: msgspec.ValidationError) -> tuple[str, str]:
    """What is wrong with a value, to stand in brackets or behind a colon, and its path, such as ``$.costs[0]``."""
    said, _, path = str(problem).partition(" - at `")
    for beginning, words in _OF_VALUES:
        if found := re.match(beginning, said):
            return str(words).format(name=found[1] if found.groups() else ""), path.rstrip("`") or "$"
    return tr("the value is not allowed"), path.rstrip("`") or "$"
