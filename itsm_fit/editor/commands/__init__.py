"""What can be done to a diagram: every command, in the order of the menus, from one module a subject."""

from __future__ import annotations

from typing import Final

from itsm_fit.editor.command import Command
from itsm_fit.editor.commands.arrange import ARRANGE
from itsm_fit.editor.commands.clip import CLIP
from itsm_fit.editor.commands.colour import COLOUR
from itsm_fit.editor.commands.comments import COMMENTS
from itsm_fit.editor.commands.flows import FLOWS
from itsm_fit.editor.commands.frames import FRAMES
from itsm_fit.editor.commands.lanes import LANES
from itsm_fit.editor.commands.marks import MARKS
from itsm_fit.editor.commands.shares import SHARE
from itsm_fit.editor.commands.space import SPACE
from itsm_fit.editor.commands.steps import BORDER_EVENT, STEPS
from itsm_fit.editor.commands.tidy import TIDY
from itsm_fit.editor.commands.values import VALUE

COMMANDS: Final[tuple[Command, ...]] = (
    *CLIP,
    *STEPS,
    VALUE,
    SHARE,
    *TIDY,
    SPACE,
    *ARRANGE,
    *FLOWS,
    *LANES,
    BORDER_EVENT,
    *MARKS,
    COLOUR,
    *COMMENTS,
    *FRAMES,
)
BY_ID: Final = {command.id: command for command in COMMANDS}
