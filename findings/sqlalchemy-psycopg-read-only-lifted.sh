#!/bin/sh
# Guess, written down before running: in a PostgreSQL database that is set to read only (default_transaction_read_only)
# a transaction that nothing else was asked of is refused its INSERT, whatever the pooled connection was used for before.
# Seen with SQLAlchemy 2.1.9, psycopg 3.3.9 and the PostgreSQL 16 of pgserver 0.1.4 (Python 3.11.7, Linux): it is, until
# the connection once ran a transaction with the execution option postgresql_readonly=True. When that one is given
# back, the driver's read_only is set to False, not to None, so every later transaction begins as BEGIN READ WRITE and
# writes into the database that is set to read only.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q --disable-pip-version-check install SQLAlchemy==2.1.9 "psycopg[binary]==3.3.9" pgserver==0.1.4 2>/dev/null
bin=$(ls -d env/lib/python3*/site-packages/pgserver/pginstall/bin)
as=""
if [ "$(id -u)" = 0 ]; then
    chown nobody "$folder"
    chmod 755 "$folder"
    as="setpriv --reuid=nobody --clear-groups"
fi
$as "$bin/initdb" -D "$folder/data" -U owner --auth=trust >/dev/null
$as "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-k $folder -c listen_addresses=" start >/dev/null
trap '$as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT
env/bin/python - "$folder" <<'PYTHON'
import sys

from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

engine = create_engine(f"postgresql+psycopg://owner@/postgres?host={sys.argv[1]}", pool_size=1)
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE t (a int)"))
    connection.execute(text("ALTER DATABASE postgres SET default_transaction_read_only = on"))
engine.dispose()


def insert() -> str:
    try:
        with engine.begin() as connection:
            connection.execute(text("INSERT INTO t VALUES (1)"))
    except DBAPIError as problem:
        return str(problem.orig).splitlines()[0]
    return "written"


before = insert()
with engine.connect().execution_options(postgresql_readonly=True) as connection:
    connection.execute(text("SELECT 1"))
after = insert()
engine.dispose()
print(f"before: {before}\nafter:  {after}")
raise SystemExit("read-only transaction" not in before or after != "written")
PYTHON
