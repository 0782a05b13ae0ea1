#!/usr/bin/env bash
# Roundcube, Dovecot and an SMTP sink on 127.0.0.1: no systemd, high ports, an unprivileged user, sqlite. See README.md.
# Exits with 3, and says why, where it can't be installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export STATE=${STATE:-${TMPDIR:-/tmp}/templanza-roundcube}
export IMAP_PORT=${IMAP_PORT:-8143} SMTP_PORT=${SMTP_PORT:-8025} WEB_PORT=${WEB_PORT:-8080}
packages=(roundcube-core roundcube-sqlite3 php-cli php-cgi dovecot-imapd curl)

skip() { echo "SKIPPED: the real Roundcube can't be brought up here: $*"; exit 3; }

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_packages() {
  local missing=() package log="${TMPDIR:-/tmp}/templanza-roundcube-apt.log"
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || skip "this isn't Debian (no apt-get)."
  for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
  ((${#missing[@]})) || return 0
  [ "$(id -u)" = 0 ] || skip "${missing[*]} would have to be installed, and that takes root."
  echo "Installing ${missing[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  local apt=(apt-get -y -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
  echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
  # Nothing may start by itself: Debian's Dovecot would listen to the world.
  local policy=/usr/sbin/policy-rc.d made=
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' > $policy
    chmod +x $policy
    made=1
  fi
  local ok=1
  { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } > "$log" 2>&1 || ok=
  [ -z "$made" ] || rm -f $policy
  [ -n "$ok" ] || { tail -5 "$log"; skip "apt-get couldn't install ${missing[*]} (log: $log)."; }
}

# Runs in the background, in a process group of its own, as the unprivileged user.
spawn() {
  local name=$1
  shift
  setsid "${as[@]}" "$@" > "$STATE/$name.out" 2>&1 < /dev/null &
  echo "$! $name" >> "$STATE/pids"
}

wait_for() {
  for _ in $(seq 150); do
    (exec 3<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.1
  done
  echo "Port $1 didn't open."
  tail -5 "$STATE"/*.out "$STATE/dovecot/log" || true
  exit 1
}

install_packages
"$here/down.sh" > /dev/null 2>&1 || true
for port in "$IMAP_PORT" "$SMTP_PORT" "$WEB_PORT"; do
  ! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "Port $port is taken: set IMAP_PORT, SMTP_PORT or WEB_PORT."; exit 1; }
done

rm -rf "$STATE"
mkdir -p "$STATE"/{mail,rc/temp,rc/logs,rc/config,dovecot,run}
if [ "$(id -u)" = 0 ]; then
  export RUN_USER=www-data
  as=(setpriv --reuid=www-data --regid=www-data --clear-groups)
else
  RUN_USER=$(id -un)
  export RUN_USER
  as=(env)
fi
RUN_GROUP=$(id -gn "$RUN_USER")
export RUN_GROUP
node "$here/seed.mjs"
ln -sfn /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$STATE/rc/config/"
# Warnings of older packages under newer PHP are none of ours.
php -d error_reporting=0 -r '$d = new PDO("sqlite:" . $argv[1]); $d->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));' "$STATE/rc/db.sqlite"
touch "$STATE/smtp.jsonl"
: > "$STATE/pids"
[ "$(id -u)" != 0 ] || chown -R "$RUN_USER:$RUN_GROUP" "$STATE"

# The unprivileged user needn't be able to read the checkout, so the sink goes along.
install -m 644 "$here/sink.mjs" "$STATE/sink.mjs"
node=$(command -v node)
spawn dovecot dovecot -F -c "$STATE/dovecot/dovecot.conf"
spawn sink env SINK_STATE="$STATE" "$node" "$STATE/sink.mjs"
spawn web env ROUNDCUBE_CONFIG_DIR="$STATE/rc/config" PHP_CLI_SERVER_WORKERS=4 php -d error_reporting=0 -d opcache.enable_cli=1 \
  -S "127.0.0.1:$WEB_PORT" -t /var/lib/roundcube/public_html
for port in "$IMAP_PORT" "$SMTP_PORT" "$WEB_PORT"; do wait_for "$port"; done
curl -fsS -o /dev/null "http://127.0.0.1:$WEB_PORT/"
echo "Roundcube is up: http://127.0.0.1:$WEB_PORT/ (state: $STATE)"
