"""Who may see and write what, held by PostgreSQL itself; a workspace of SQLite knows no roles.

Every person is a role that logs in, a member of one group that may use the tables at all. What each sees of them is
decided row by row by policies, out of `member` and `role_right`; what a row is, by its class.
"""

from __future__ import annotations

from collections.abc import Iterator

from alembic import op

revision = "2"
down_revision = "1"

_DRAWN = (
    "drawing", "kept", "log", "order", "requirement", "link", "introduction", "kpi", "replay", "assessment",
    "involvement", "talk", "review", "improvement", "training", "owner", "comment", "template", "all-of", "rejected",
    "readiness",
)  # fmt: skip
_RIGHTS: dict[str, dict[str, tuple[str, ...] | None]] = {
    "buyer": dict.fromkeys(("design", "open", "price", "envelope", "score", "record", "joint"), ()),
    "designer": {
        "design": _DRAWN, "record": ("kept", "log"), "joint": ("log", "order"), "open": None, "price": None,
    },
    "evaluator": {"joint": ("log", "order"), "design": None, "open": None},
    "reader": dict.fromkeys(("design", "open", "price", "record", "joint")),
}  # fmt: skip
"""By role the classes that it reads, each with the parts that it writes: () is all, None is none."""


def upgrade() -> None:
    """Put the policies in force."""
    if op.get_bind().dialect.name == "postgresql":
        for statement in _statements():
            op.execute(statement)


def _statements() -> Iterator[str]:
    yield """
        CREATE TABLE member (
            project text NOT NULL REFERENCES project ON DELETE CASCADE,
            person text NOT NULL,
            role text NOT NULL CHECK (role IN ('buyer', 'designer', 'evaluator', 'reader')),
            called text NOT NULL DEFAULT '',
            PRIMARY KEY (project, person)
        );
        CREATE TABLE role_right (role text, class text, parts text[], PRIMARY KEY (role, class));
        ALTER TABLE workspace ADD desks text NOT NULL DEFAULT left('itsm_fit_' || current_database(), 63);
    """
    for role, rights in _RIGHTS.items():
        for its, parts in rights.items():
            written = "NULL" if parts is None else f"'{{{','.join(parts)}}}'"
            yield f"INSERT INTO role_right VALUES ('{role}', '{its}', {written})"  # noqa: S608 - the table above
    yield _FUNCTIONS
    yield _POLICIES
    yield _GRANTS


_FUNCTIONS = """
    CREATE FUNCTION itsm_fit_projects(VARIADIC roles text[]) RETURNS SETOF text
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT project FROM member WHERE person = session_user AND role = ANY (roles) $$;
    CREATE FUNCTION itsm_fit_reads(OUT project text, OUT class text) RETURNS SETOF record
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT project, class FROM member JOIN role_right USING (role) WHERE person = session_user $$;
    CREATE FUNCTION itsm_fit_writes(OUT project text, OUT class text, OUT part text) RETURNS SETOF record
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT project, class, unnest(CASE parts WHEN '{}' THEN '{*}' ELSE parts END)
              FROM member JOIN role_right USING (role) WHERE person = session_user AND parts IS NOT NULL $$;
    CREATE FUNCTION itsm_fit_called(OUT project text, OUT called text) RETURNS SETOF record
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ SELECT project, called FROM member
              WHERE person = session_user AND role = 'evaluator' AND called <> '' $$;
    CREATE FUNCTION itsm_fit_first_buyer() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
        AS $$ BEGIN INSERT INTO member VALUES (NEW.id, session_user, 'buyer'); RETURN NULL; END $$;
    CREATE FUNCTION itsm_fit_one_by_one() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN
            IF NEW.revision <> OLD.revision + 1 THEN
                RAISE insufficient_privilege USING MESSAGE = 'a revision follows the one before';
            END IF;
            RETURN NEW;
        END $$;
    CREATE TRIGGER one_by_one BEFORE UPDATE ON project FOR EACH ROW EXECUTE FUNCTION itsm_fit_one_by_one();
    CREATE TRIGGER first_buyer AFTER INSERT ON project FOR EACH ROW EXECUTE FUNCTION itsm_fit_first_buyer();
"""

_OWN = "class = 'score' AND (project, owner) IN (SELECT project, called FROM itsm_fit_called())"
_READS = f"(project, class) IN (SELECT project, class FROM itsm_fit_reads()) OR {_OWN}"  # noqa: S608 - nothing of it comes from outside
_PART = "split_part(key, '/', 1)"
_WRITES = f"""
    (project, class, '*') IN (SELECT project, class, part FROM itsm_fit_writes())
    OR (project, class, {_PART}) IN (SELECT project, class, part FROM itsm_fit_writes())
    OR {_OWN} AND {_PART} IN ('returned', 'log')
"""  # noqa: S608
_NEXT = "(SELECT revision + 1 FROM project WHERE project.id = {table}.project)"
_HERE = "project IN (SELECT itsm_fit_projects('buyer', 'designer', 'evaluator', 'reader'))"
_POLICIES = f"""
    ALTER TABLE project ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    ALTER TABLE change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    ALTER TABLE version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    ALTER TABLE member ENABLE ROW LEVEL SECURITY;

    CREATE POLICY keeper ON project TO CURRENT_USER USING (true) WITH CHECK (true);
    CREATE POLICY keeper ON change TO CURRENT_USER USING (true) WITH CHECK (true);
    CREATE POLICY keeper ON version TO CURRENT_USER USING (true) WITH CHECK (true);
    CREATE POLICY keeper ON member TO CURRENT_USER USING (true) WITH CHECK (true);

    CREATE POLICY sees ON project FOR SELECT
        USING (id IN (SELECT itsm_fit_projects('buyer', 'designer', 'evaluator', 'reader')));
    CREATE POLICY begins ON project FOR INSERT WITH CHECK (true);
    CREATE POLICY goes_on ON project FOR UPDATE
        USING (id IN (SELECT itsm_fit_projects('buyer', 'designer', 'evaluator')));
    CREATE POLICY takes_away ON project FOR DELETE USING (id IN (SELECT itsm_fit_projects('buyer')));

    CREATE POLICY sees ON change FOR SELECT USING ({_HERE});
    CREATE POLICY goes_on ON change FOR INSERT
        WITH CHECK (project IN (SELECT itsm_fit_projects('buyer', 'designer', 'evaluator'))
            AND revision = {_NEXT.format(table="change")});

    CREATE POLICY sees ON version FOR SELECT USING ({_READS});
    CREATE POLICY brings ON version FOR INSERT
        WITH CHECK (since = {_NEXT.format(table="version")} AND ({_WRITES}));
    CREATE POLICY replaces ON version FOR UPDATE
        USING (until IS NULL AND {_PART} <> 'log' AND ({_WRITES}))
        WITH CHECK (until = {_NEXT.format(table="version")});

    CREATE POLICY sees ON member FOR SELECT USING ({_HERE});
    CREATE POLICY shares ON member USING (project IN (SELECT itsm_fit_projects('buyer')))
        WITH CHECK (project IN (SELECT itsm_fit_projects('buyer')));
"""

_GRANTS = """
    DO $$
    DECLARE desks text := (SELECT left('itsm_fit_' || current_database(), 63));
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = desks) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', desks);
        END IF;
        BEGIN
            EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), desks);
            REVOKE ALL ON SCHEMA public FROM PUBLIC;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE NOTICE 'the database belongs to somebody else, who decides who may connect';
        END;
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', desks);
        EXECUTE format('GRANT SELECT ON alembic_version, workspace, project, change, version, member TO %I', desks);
        EXECUTE format('GRANT INSERT, DELETE, UPDATE (revision, token) ON project TO %I', desks);
        EXECUTE format('GRANT INSERT (project, revision, token, desk, app) ON change TO %I', desks);
        EXECUTE format('GRANT INSERT (project, key, kind, class, owner, value, since, until), UPDATE (until) '
            'ON version TO %I', desks);
        EXECUTE format('GRANT INSERT, DELETE, UPDATE (role, called) ON member TO %I', desks);
        REVOKE ALL ON FUNCTION itsm_fit_projects, itsm_fit_reads, itsm_fit_writes, itsm_fit_called,
            itsm_fit_first_buyer FROM PUBLIC;
        EXECUTE format('GRANT EXECUTE ON FUNCTION itsm_fit_projects, itsm_fit_reads, itsm_fit_writes, '
            'itsm_fit_called TO %I', desks);
    END $$;
"""
