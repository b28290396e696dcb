#!/bin/sh
# Creates the login of the public process. The application's migration grants the group what it may read.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v password="$PUBLIC_PASSWORD" <<'SQL'
create role wirtschaftsstandort_public nologin;
create user site_public login password :'password' in role wirtschaftsstandort_public;
SQL
