"""How each figure is worked out: what it means, its formula, and where it comes from."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles


class FigureDefinition(NamedTuple):
    """A figure: what it is called, what it means, how it is worked out, and by whom it was described first."""

    name: Phrase
    means: Phrase
    formula: Phrase | str = ""
    source: Phrase | str = ""


_OWN = Phrase("defined by this program")
_WEIGHTED = Phrase("weighted sum model, as any list with weights")

DEFINITIONS = (
    FigureDefinition(
        Phrase("Low and high"),
        Phrase(
            "An unknown answer counts as none at the low end and as native at the high end. Ranking and "
            "headlines go by the low end."
        ),
        Phrase("[low, high]"),
        Phrase("interval arithmetic (Moore 1966)"),
    ),
    FigureDefinition(
        titles.SUPPORT,
        Phrase(
            "A direct answer wins over linked features. Of linked features the best counts, or the worst "
            "where all are needed; a partial match counts half."
        ),
        Phrase("s(t, r) = max fᵢ · vᵢ | min fᵢ · vᵢ"),
        _OWN,
    ),
    FigureDefinition(
        Phrase("Coverage of a process"),
        Phrase("Weighted mean of support over its requirements, each counted once however many steps it serves."),
        Phrase("C(t, P) = Σ w · s(t, r) / Σ w"),
        _WEIGHTED,
    ),
    FigureDefinition(
        titles.COVERAGE,
        Phrase(
            "Mean of the processes’ coverage by process weight; requirements that belong to no process "
            "form a group of their own."
        ),
        Phrase("C(t) = Σ W · C(t, P) / Σ W"),
        _WEIGHTED,
    ),
    FigureDefinition(
        Phrase("Covered, partial, gap"),
        Phrase(
            "Covered: support reaches the must threshold at the low end. Gap: even the high end is at most "
            "10 %. Not answered: nothing is known. Partial: the rest."
        ),
        Phrase("low ≥ θ | high ≤ 0.1 | [0, 1]"),
        _OWN,
    ),
    FigureDefinition(
        titles.ELIGIBLE,
        Phrase("Yes when every must reaches the must threshold, no when one cannot reach it, else open."),
        Phrase("low ≥ θ | high < θ"),
        Phrase("MoSCoW priorities (Clegg & Barker 1994)"),
    ),
    FigureDefinition(
        titles.VISITS,
        Phrase(
            "How often a case comes to a step on average, from the drawn flow and the shares on its "
            "branches, solved exactly unless a finding says otherwise."
        ),
        Phrase("N = (I − Q)⁻¹"),
        Phrase("absorbing Markov chains (Kemeny & Snell 1960) over the markings of the drawn flow"),
    ),
    FigureDefinition(
        titles.CARRIED,
        Phrase(
            "A tool carries a step when all its musts are met and the step’s own coverage reaches the step "
            "threshold. A step that asks nothing never breaks a case."
        ),
        Phrase("C(t, n) ≥ τ"),
        _OWN,
    ),
    FigureDefinition(
        Phrase("End to end of a process"),
        Phrase("Share of cases that complete and never enter a step the tool does not carry."),
        Phrase("E(t, P)"),
        _OWN,
    ),
    FigureDefinition(
        titles.END_TO_END,
        Phrase(
            "Mean of the processes’ end-to-end fit by weight times cases a month; by weight alone unless "
            "all these processes state their cases."
        ),
        Phrase("E(t) = Σ W · V · E(t, P) / Σ W · V"),
        _OWN,
    ),
    FigureDefinition(
        titles.GAIN,
        Phrase("What end to end of the process grows by, at the low end, if this one step were carried too."),
        Phrase("E(t, P | n) − E(t, P)"),
        _OWN,
    ),
    FigureDefinition(
        titles.EXPOSURE,
        Phrase("Share of the completing cases that enter the step."),
        Phrase("P(n | completes)"),
        _OWN,
    ),
    FigureDefinition(
        Phrase("Unlock plan"),
        Phrase("The fewest steps that bring the end-to-end fit of a process to the target once they are carried too."),
        Phrase("min |S| : E(t, P | S) ≥ 0.95 · completes"),
        Phrase("branch and bound, proven where it says so"),
    ),
    FigureDefinition(
        titles.HANDOFFS,
        Phrase("Expected passages of a case from one lane to another; messages between pools are listed apart."),
        Phrase("Σ visits(flow)"),
        _OWN,
    ),
    FigureDefinition(
        Phrase("Ranking"),
        Phrase("By eligibility, then by the decision value at its low end; tools that are equal share a rank."),
    ),
    FigureDefinition(
        Phrase("How firm"),
        Phrase(
            "Weights of the processes and open answers are drawn at random; how often a tool comes at a rank. Musts "
            "are set aside."
        ),
        Phrase("b(t, k)"),
        Phrase("SMAA-2 (Lahdelma & Salminen, Operations Research 49, 2001)"),
    ),
    FigureDefinition(
        Phrase("Weights by choosing"),
        Phrase(
            "Weights under which what was taken has the higher value in every choice; likely ones take some choices to "
            "be made otherwise than meant."
        ),
        Phrase("Σ w · (a − b) ≥ 0"),
        Phrase(
            "robust ordinal regression (Greco, Mousseau, Słowiński, European Journal of Operational Research 191, 2008)"
        ),
    ),
    FigureDefinition(
        Phrase("How far a weight can move"),
        Phrase("The share of all weights from which to which one process’s weight leaves the ranking as it is."),
        "",
        Phrase("weight stability intervals (Mareschal, European Journal of Operational Research 33, 1988)"),
    ),
    FigureDefinition(
        Phrase("Cost of ownership"),
        Phrase("One-off costs, running costs of the years discounted, and work on gaps."),
        Phrase("K₀ + Σ K / (1 + i)ʸ"),
        Phrase("net present value"),
    ),
)


def method(_material: Material) -> ReportPart:
    """One row a figure."""
    return table_part(
        tr("How the figures are worked out"),
        tr("t tool, r requirement, w its weight, P process, W weight, V cases a month, n step, θ, τ thresholds."),
        (
            Column(tr("Figure"), styles.STRONG, least=24),
            Column(tr("Meaning"), styles.TEXT, most=84, least=50),
            Column(tr("Formula"), styles.WORD, most=44, least=20),
            Column(tr("Source"), styles.TEXT, most=44, least=20),
        ),
        [(each.name, each.means, each.formula, each.source) for each in DEFINITIONS],
        "",
    )
