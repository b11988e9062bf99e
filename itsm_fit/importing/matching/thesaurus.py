"""Words that service management uses for one another. General vocabulary only: a group holds single words that a
glossary of the field would list together; a word may stand in several groups.
"""

from __future__ import annotations

_LISTED = """
    ticket incident case issue call
    ticket request order
    request order requisition
    requester requestor customer user caller consumer client
    enduser user customer
    agent technician operator analyst engineer fulfiller
    team group queue squad
    manager supervisor lead
    owner assignee responsible
    faq kb knowledge article
    reply response answer
    template canned macro boilerplate snippet
    template blueprint
    catalogue catalog menu
    licence license entitlement
    survey feedback rating satisfaction csat nps
    approval authorisation authorization signoff consent
    approve authorise authorize
    approver authoriser authorizer
    deputy delegate substitute proxy
    rollback backout fallback revert
    rollout deployment implementation release
    supplier vendor contractor provider
    contract agreement
    sla agreement target
    sla deadline due
    ola agreement
    cmdb ci configuration
    asset hardware device equipment
    software application program
    attribute field property
    class type category
    alert alarm notification warning
    notify inform alert
    reminder remind notification
    escalate escalation overdue breach
    priority urgency severity
    mail email mailbox inbox
    portal selfservice intranet
    form questionnaire
    dashboard widget
    report statistics kpi metric
    chart graph diagram
    relation relationship link dependency
    duplicate merge
    calendar schedule
    recurring recurrent periodic scheduled
    expiry expiration expire
    audit history journal log
    stocktake inventory audit
    stock inventory consumable
    warehouse stock
    cost price expense
    budget cost finance
    invoice billing charge
    effort time worklog timesheet
    automatic automated automation
    workflow process
    rule condition trigger
    assign route dispatch allocate
    assignment routing dispatch
    workaround bypass
    change rfc
    cab board
    downtime outage unavailability
    availability uptime
    webhook api rest interface
    integration connector interface
    role permission privilege right
    login authentication sso
    directory ldap
    multilingual language translation localisation localization
    telephone phone voice
    chat messenger
    create raise open submit log
    close closure resolve
    solution resolution fix
    import load upload
    export download
    discover discovery scan
    monitor monitoring observe
    depreciation amortisation amortization
    loan checkout lend borrow
    reservation booking
    location site place
    disposal retirement decommission
    barcode qr label
    comment note remark
    attachment file document
    archive retention purge
    search find lookup
    filter view
    bulk mass batch
    tag label keyword
    task activity
    phase stage step
    project plan
    hour working business
    holiday absence vacation
    forecast prediction trend
    capacity utilisation utilization
    risk impact
    test testing verification
    version revision
    mobile app smartphone
    customise customize configure tailor
    custom bespoke
"""
GROUPS: tuple[tuple[str, ...], ...] = tuple(tuple(line.split()) for line in _LISTED.split("\n") if line.strip())
"""Words of each group, in the singular and the plain form."""
