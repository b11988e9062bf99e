"""Texts in a language that the word vectors do not know: they were made from English."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from itsm_fit.importing.text import words

_GRAMMAR: Mapping[str, str] = {
    "English": """
        the a an of to and or in on by with for from is are be can as it at that this which not has have when then
        than all any into must should will each if do does was were their its
    """,
    "German": """
        der die das den dem des ein eine einen einem einer eines und oder mit von für auf aus bei nach zu zur zum im
        am ist sind wird werden kann können soll muss nicht auch als wie über durch sich es wenn dass
    """,
    "French": """
        le la les un une des du de et ou avec par pour dans sur au aux est sont être peut peuvent doit ne pas que qui
        ce cette ces son sa ses leur en à d l
    """,
    "Spanish": """
        el la los las un una unos unas de del y o con por para en sobre al es son ser puede pueden debe no que se su
        sus este esta como
    """,
    "Italian": """
        il lo la i gli le un uno una di del della dei delle e o con per in su da al alla è sono può possono deve non
        che si come
    """,
    "Portuguese": """
        o a os as um uma de do da dos das e ou com por para em no na nos nas ao é são pode podem deve não que se seu
        sua
    """,
    "Dutch": """
        de het een en of met van voor op uit bij naar te is zijn wordt worden kan kunnen moet niet ook als door zich
        dat die
    """,
    "Swedish": """
        och eller med av för på från till är kan ska skall måste inte som det den de ett en att vid om
    """,
    "Danish": """
        og eller med af for på fra til er kan skal må ikke som det den de et en at ved om
    """,
    "Polish": """
        i lub oraz z ze od do na w we dla przez jest są może można musi nie się że który która które o po
    """,
}
_OF_LANGUAGE: Mapping[str, frozenset[str]] = {name: frozenset(its.split()) for name, its in _GRAMMAR.items()}
_SCRIPTS: Mapping[str, str] = {
    "CJK": "Chinese or Japanese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "CYRILLIC": "a language in Cyrillic script",
    "GREEK": "Greek",
    "ARABIC": "a language in Arabic script",
    "HEBREW": "Hebrew",
    "THAI": "Thai",
    "DEVANAGARI": "a language in Devanagari script",
}


def unknown_language(text: str) -> str | None:
    """The name of the language a text seems to be in when it is not English; None for English and where nothing tells.

    Tells by the script, else by words of grammar; a few bare nouns in Latin script tell nothing.
    """
    letters = [letter for letter in text if letter.isalpha()]
    foreign = [letter for letter in letters if ord(letter) > 0x2AF]
    if len(foreign) * 2 > len(letters):
        script = unicodedata.name(foreign[0], "").split(" ", 1)[0]
        return _SCRIPTS.get(script, "another script")
    its = words(text)
    counts = {name: sum(word in grammar for word in its) for name, grammar in _OF_LANGUAGE.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > max(counts["English"], 1) else None
