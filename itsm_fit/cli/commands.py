"""The commands of `itsm-fit`, a row each: listed without loading what they run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

ABOUT = (
    "Which IT service management tool carries your processes, end to end?\n\n"
    "Draw the processes as BPMN, collect what vendors answer in a spreadsheet, and score both together. "
    "Without a command the window opens; `itsm-fit PROJECT.itsmfit` opens that project.\n\n"
    "Start with `itsm-fit demo`."
)


class CommandRow(NamedTuple):
    """A command before it is loaded."""

    title: str
    """The first paragraph of its help."""
    place: str
    """The module of `itsm_fit.cli` that is loaded when it is run, and the function there, or what gathers several."""


COMMANDS: Mapping[str, CommandRow] = {
    "demo": CommandRow(
        "Score the shipped samples and write their fit reports: the main job, from files to report.", "demo:demo"
    ),
    "score": CommandRow("Rank the tools by how far they carry the processes.", "score:score"),
    "report": CommandRow("Write the fit report, or list what somebody changed in one.", "report:report"),
    "template": CommandRow(
        "Write a template to start from: a page for a board that `report --template` fills, and a list of all places.",
        "report:template",
    ),
    "check": CommandRow(
        "Check drawn processes: can every case end, and is everything said that scoring needs?", "check:check"
    ),
    "inspect": CommandRow(
        "Show how a spreadsheet is understood: tables, header, tools, answers and their levels.", "inspect:inspect"
    ),
    "convert": CommandRow(
        "Convert between .bpmn and .itsmfit without loss, other models and tables of steps to both, or draw them.",
        "convert:convert",
    ),
    "accept": CommandRow(
        "Find the fewest cases that show every step and must that a tool promises, proven.", "accept:accept"
    ),
    "approve": CommandRow(
        "Let the owners of a process approve it as it is: what a later edit changes of its meaning lapses that.",
        "approve:approve",
    ),
    "audit": CommandRow("Look for what could be objected to: is the selection fair to every vendor?", "audit:audit"),
    "trust": CommandRow(
        "Tell what the answers rest on, what is left of the figures when some do not hold, and what to check first.",
        "trust:trust",
    ),
    "backlog": CommandRow(
        "Write a tool's gaps as a backlog that Jira or Azure DevOps imports: an epic a process, an item a gap.",
        "backlog:backlog",
    ),
    "catalogue": CommandRow(
        "List requirements to choose from, such as hosting, data protection and exit, and take some into a project.",
        "catalogue:catalogue",
    ),
    "book": CommandRow(
        "Write a process book: the chosen processes with their drawings, who does what, and what is asked of a tool.",
        "book:book",
    ),
    "certificate": CommandRow(
        "Write the certificate of the seal: who, when, why, the digests, and head and entries of the log to verify by.",
        "seal:certificate",
    ),
    "choose": CommandRow(
        "Find the weights of the processes by choosing: which of these two would you take?", "choose:choose"
    ),
    "combine": CommandRow(
        "Find the set of tools that together cover most, proven to be the best, and the integrations it needs.",
        "combine:combine",
    ),
    "decide": CommandRow(
        "Put on record which tool was chosen, why, against whose dissent, with which risks and on what conditions.",
        "seal:decide",
    ),
    "diff": CommandRow(
        "Show what differs from A to B: "
        "processes, steps, flows, requirements, answers, decisions and settings by name.",
        "diff:diff",
    ),
    "merge": CommandRow(
        "Put two people's work on one project together: what only one changed counts, what both did is a conflict.",
        "merge:merge",
    ),
    "flip": CommandRow("Say what would have to be true for another tool to win, proven to be the least.", "flip:flip"),
    "letters": CommandRow(
        "Write an assessment summary for each bidder: its scores and their reasons against the winner's scores.",
        "letters:letters",
    ),
    "log": CommandRow(
        "List what is on record: seals, deviations with their effect on ranks, early looks, decisions.", "seal:log"
    ),
    "match": CommandRow(
        "Suggest the ten likeliest requirements for each feature text, "
        "with a score from 0 to 1 and the words behind it.",
        "match:match",
    ),
    "portfolio": CommandRow(
        "Score, check and stress-test hundreds of projects at once, and tell what recurs in them.",
        "portfolio:portfolio",
    ),
    "replay": CommandRow(
        "Replay a log of tickets on the drawn flow: "
        "shares, loops, times, and where what happened is not what is drawn.",
        "replay:replay",
    ),
    "review": CommandRow(
        "Send processes to reviewers who have no ITSM Fit, and take their remarks back onto the steps.",
        "review:review",
    ),
    "rfp": CommandRow(
        "Write the vendor questionnaire: one sheet a process, with its drawing and what its steps ask, in their order.",
        "rfp:rfp",
    ),
    "rollout": CommandRow(
        "Plan the roll-out of a tool in waves: which process goes live when, and which gaps are closed for it.",
        "rollout:rollout",
    ),
    "diagnose": CommandRow(
        "Write a diagnostic file that holds nothing of any project: versions, platform, and where errors were raised.",
        "support:diagnose",
    ),
    "licences": CommandRow("List the parts that the program is made of, and their licences.", "support:licences"),
    "updates": CommandRow("Ask an address whether there is a newer version; it is told nothing.", "support:updates"),
    "manual": CommandRow(
        "Write the manual as pages for a browser: twelve tasks with pictures, and a page for each subject.",
        "support:manual",
    ),
    "samples": CommandRow(
        "Write the sample files that the manual works with: models, answers, tickets and projects.", "support:samples"
    ),
    "schema": CommandRow(
        "Print the JSON Schema (draft 2020-12) of what a command prints with --json.", "schema:schema"
    ),
    "seal": CommandRow(
        "Freeze processes, requirements, weights, thresholds, levels and method as a baseline.", "seal:seal"
    ),
    "value": CommandRow(
        "Add up minutes, hours and money of every process with each tool, and what is saved against by hand.",
        "value:value",
    ),
    "kpi": CommandRow(
        "Tell what processes are measured by, what the drawn flows say of it, and whether tools can measure it.",
        "kpi:kpi",
    ),
    "readiness": CommandRow(
        "Tell what each role has to learn for a tool, and send sheets to those who say how ready they are.",
        "readiness:readiness",
    ),
    "silos": CommandRow(
        "Tell where work passes from role to role, what tools carry of it, and what merging roles would save.",
        "silos:silos",
    ),
    "tender": CommandRow(
        "Say that a project is a tender: the scores of its vendors stay covered until a baseline is sealed.",
        "seal:tender",
    ),
    "unedited": CommandRow(
        "List what is still as a template had it: requirements, shares, minutes, volumes and KPIs that nobody edited.",
        "catalogue:unedited_parts",
    ),
    "verify": CommandRow(
        "Make every seal and every link of the log anew; exit code 1 when one does not hold, naming the entry.",
        "seal:verify",
    ),
    "import": CommandRow(
        "Import vendors' answers and lists of requirements into a project, and show what changed.",
        "imports:import_files",
    ),
    "judge": CommandRow(
        "Let evaluators judge what no vendor answers, such as demos: a sheet goes to each and comes back by mail.",
        "judge:judge",
    ),
    "round": CommandRow(
        "Keep the round fair: one answer to all vendors, a deadline, prices in their envelope, one edition a tool.",
        "round:round_",
    ),
    "workspace": CommandRow(
        "Work on projects with others: in a folder that all can open, or in a PostgreSQL that knows who may see what.",
        "workspace:workspace",
    ),
}
"""By name, in the order of the help."""
