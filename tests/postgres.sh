# A PostgreSQL server for as long as standard input stays open: `sh postgres.sh BINARIES PORT`. It says "ready" when it is. The
# user is assent, without a password; the databases are in a temporary folder, which is removed afterwards.
set -eu
# What interrupts the tests must not end the watch before it has stopped the server.
trap '' HUP INT TERM
bin=$1 port=$2 dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
run() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "$1"; else sh -c "$1"; fi; }
if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
run "'$bin/initdb' -D '$dir/data' -U assent -A trust -E UTF8 --locale=C.UTF-8 -N" >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
run "'$bin/pg_ctl' -D '$dir/data' -w -l '$dir/server.log' -o \"-p $port -k '$dir' -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=300\" start" >"$dir/log" 2>&1 \
    || { cat "$dir/log" "$dir/server.log" >&2; exit 1; }
echo ready
cat >/dev/null || true
run "'$bin/pg_ctl' -D '$dir/data' -m immediate stop" >/dev/null 2>&1 || true
