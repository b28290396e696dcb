#!/usr/bin/env bash
# The set-up of docker-compose.yml without containers, and what it has to do: PostgreSQL, an author and a public process
# with users of their own, nginx in front that goes on serving while the public process is away.
#
#   bench/compose-by-hand.sh [-j JAVA_HOME] [-w WAR] [-m LIGHT_MODULES] [-a] [-s STARTS]
#
# -a prepares the beans and makes the AOT cache first, as the image does (JDK 25 or newer), and looks whether prepared beans are
# used where they belong and nowhere else; -s times so many further starts of either process. Needs PostgreSQL 15 or newer
# (pg_config), nginx, curl, bc and python3. Everything listens on 127.0.0.1 only and is gone afterwards. The mail catcher
# only says that it is there.
set -euo pipefail
cd "$(dirname "$0")/.."

java_home=${JAVA_HOME:-}
war=target/wirtschaftsstandort.war
modules=light-modules
aot=
starts=0
while getopts j:w:m:as: option; do
  case $option in
    j) java_home=$OPTARG ;;
    w) war=$OPTARG ;;
    m) modules=$OPTARG ;;
    a) aot=yes ;;
    s) starts=$OPTARG ;;
    *) exit 2 ;;
  esac
done
for tool in pg_config nginx curl bc python3; do
  command -v $tool >/dev/null || { echo "$tool is not installed" >&2; exit 1; }
done
[ -n "$java_home" ] && export PATH="$java_home/bin:$PATH"
modules=$(realpath "$modules")
postgres=$(pg_config --bindir)
work=$(mktemp -d)
chmod 755 "$work"
pids=()

# PostgreSQL refuses to run as root.
as_server() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "$*"; else sh -c "$*"; fi; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  as_server "$postgres/pg_ctl -D $work/pg/data -m fast stop" >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap stop EXIT
fail() { echo "FAILED: $*" >&2; tail -n 20 "$work"/*.log >&2; exit 1; }
answers() { curl -s -o /dev/null -w '%{http_code}' -H "Host: nordsachsen.localhost" "http://127.0.0.1:$1$2"; }
cached() { curl -s -o /dev/null -D - -H "Host: nordsachsen.localhost" "http://127.0.0.1:$front$1" | tr -d '\r' | sed -n 's/^X-Cache: //Ip'; }
await() { for _ in $(seq 600); do [ "$(answers "$1" "$2" || true)" = 200 ] && return; sleep 0.2; done; fail "port $1 does not answer $2"; }

database=$(free_port) mail=$(free_port) author=$(free_port) public=$(free_port) front=$(free_port)
export POSTGRES_USER=wirtschaftsstandort POSTGRES_DB=wirtschaftsstandort POSTGRES_PASSWORD=author-by-hand PUBLIC_PASSWORD=public-by-hand

echo "$("$postgres/postgres" --version), $(java -version 2>&1 | head -1), $(nginx -v 2>&1)"
mkdir "$work/pg"
[ "$(id -u)" = 0 ] && chown postgres "$work/pg"
printf '%s' "$POSTGRES_PASSWORD" >"$work/password" && chmod 644 "$work/password"
as_server "$postgres/initdb -D $work/pg/data -U $POSTGRES_USER --pwfile=$work/password -A scram-sha-256 -E UTF8 --locale=C.UTF-8" >"$work/initdb.log"
as_server "$postgres/pg_ctl -D $work/pg/data -w -l $work/pg/server.log -o '-p $database -k $work/pg -h 127.0.0.1' start" >/dev/null
export PGHOST=127.0.0.1 PGPORT=$database PGPASSWORD=$POSTGRES_PASSWORD
"$postgres/createdb" -U "$POSTGRES_USER" "$POSTGRES_DB"
sh docker/public-user.sh >/dev/null

docker/unpack.sh "$war" "$work/app"
options=("@$PWD/docker/java-options")
if [ -n "$aot" ]; then
  docker/beans.sh "$work/app" "$modules" >"$work/rehearsal.log" 2>&1 || fail "the rehearsal"
  grep REHEARSED "$work/rehearsal.log" || fail "nothing was rehearsed"
  echo "AOT cache: $(du -m "$work/app/app.aot" | cut -f1) MB, app.jar: $(du -m "$work/app/app.jar" | cut -f1) MB"
  options+=(-XX:AOTCache=app.aot)
fi

python3 - "$mail" <<'PYTHON' &
import socketserver, sys
class Mail(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 mail\r\n")
        for line in self.rfile:
            quit = line.upper().startswith(b"QUIT")
            self.wfile.write(b"221 bye\r\n" if quit else b"250 fine\r\n")
            if quit:
                return
socketserver.ThreadingTCPServer.allow_reuse_address = True
socketserver.ThreadingTCPServer(("127.0.0.1", int(sys.argv[1])), Mail).serve_forever()
PYTHON
pids+=($!)

# role, port, user, password, further arguments
start() {
  local mails=()
  [ "$1" = author ] && mails=("--spring.mail.host=127.0.0.1" "--spring.mail.port=$mail")
  (cd "$work/app" && SPRING_DATASOURCE_PASSWORD=$4 SERVER_FORWARD_HEADERS_STRATEGY=native exec java "${options[@]}" -jar app.jar \
    "${mails[@]}" "${@:5}" --app.role="$1" --server.port="$2" --server.address=127.0.0.1 --app.light-modules.dir="$modules" \
    --app.assets.renditions="$work/renditions-$1" \
    --spring.datasource.url="jdbc:postgresql://127.0.0.1:$database/$POSTGRES_DB" --spring.datasource.username="$3") \
    >>"$work/$1.log" 2>&1 &
  started=$!
  pids+=("$started")
}

begin=$(date +%s.%N)
start author "$author" "$POSTGRES_USER" "$POSTGRES_PASSWORD"
author_process=$started
await "$author" /actuator/health
echo "author ready after $(echo "$(date +%s.%N) - $begin" | bc) s"
begin=$(date +%s.%N)
start public "$public" site_public "$PUBLIC_PASSWORD"
public_process=$started
await "$public" /actuator/health
echo "public ready after $(echo "$(date +%s.%N) - $begin" | bc) s"

sed -e "s/server public:8080/server 127.0.0.1:$public/" -e "s/listen 8080/listen 127.0.0.1:$front/" \
  -e "s#/var/cache/nginx/pages#$work/pages#" docker/nginx.conf >"$work/nginx.conf"
[ "$(id -u)" = 0 ] && chmod 777 "$work"
nginx -e "$work/nginx.log" -c "$work/nginx.conf" -g "daemon off; pid $work/nginx.pid; error_log $work/nginx.log;" &
pids+=($!)

await "$front" /
[ "$(answers "$front" /standort)" = 200 ] || fail "a page"
for _ in $(seq 20); do hit=$(cached /); [ "$hit" = HIT ] && break; done
[ "$hit" = HIT ] || fail "never from the cache, but $hit"
[ "$(answers "$front" /gibt-es-nicht)" = 404 ] || fail "a missing page"
echo "pages through nginx: cached for a second"

kill "$public_process"
wait "$public_process" 2>/dev/null || true
sleep 1.5
[ "$(answers "$front" /)" = 200 ] || fail "the home page while the public process is away"
stale=$(cached /)
case $stale in STALE | UPDATING) ;; *) fail "away, but $stale" ;; esac
[ "$(answers "$front" /noch-nie-besucht)" = 502 ] || fail "a page nobody has seen must not be invented"
echo "public process away: known pages $stale with 200, others 502"

start public "$public" site_public "$PUBLIC_PASSWORD"
await "$public" /actuator/health
for _ in $(seq 50); do fresh=$(cached /); [ "$fresh" = HIT ] || [ "$fresh" = EXPIRED ] && break; sleep 0.2; done
[ "$fresh" = HIT ] || [ "$fresh" = EXPIRED ] || fail "back, but $fresh"
echo "public process back: $fresh"

# The beans prepared for an author would make a public process a backoffice in the open.
if [ -n "$aot" ]; then
  for role in author public; do
    grep -q "Beans: as prepared for \"$role\"" "$work/$role.log" || fail "$role without prepared beans"
  done
  kill "$started" && wait "$started" 2>/dev/null || true
  : >"$work/public.log"
  start public "$public" site_public "$PUBLIC_PASSWORD" --app.prepared-beans=author
  await "$public" /actuator/health
  grep -o 'Beans: none of the prepared sets fits.*app.role.*' "$work/public.log" || fail "a public process took the author's beans"
fi
[ "$(answers "$public" /backoffice)" = 404 ] || fail "a backoffice in public"
[ "$(answers "$author" /backoffice/login)" = 200 ] || fail "no backoffice for authors"

# From the beginning of the process until it listens and everything is there, by its own word: asking over and over would take
# from the two cores what is measured.
timed() {
  local role=$1 process=$2 port=$3 user=$4 password=$5 n=$6
  for _ in $(seq "$n"); do
    kill "$process" && wait "$process" 2>/dev/null || true
    : >"$work/$role.log"
    start "$role" "$port" "$user" "$password"
    process=$started
    until grep -q 'Started Application' "$work/$role.log"; do kill -0 "$process" || fail "$role"; sleep 0.1; done
    grep -o 'Started Application.*' "$work/$role.log" | sed "s/^/$role: /"
    await "$port" /actuator/health
  done
}
if [ "$starts" -gt 0 ]; then
  timed public "$started" "$public" site_public "$PUBLIC_PASSWORD" "$starts"
  timed author "$author_process" "$author" "$POSTGRES_USER" "$POSTGRES_PASSWORD" "$starts"
fi
echo "OK"
