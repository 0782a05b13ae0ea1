#!/usr/bin/env bash
# Ends only what up.sh started: the processes it wrote down, each checked to be one of ours still.
STATE=${STATE:-${TMPDIR:-/tmp}/templanza-roundcube}
[ -f "$STATE/pids" ] || exit 0
while read -r pid name; do
  # setsid made each the leader of its own group; the command line names our folder or Roundcube's.
  case "$(tr '\0' ' ' < "/proc/$pid/cmdline" 2>/dev/null)" in *"$STATE"* | *roundcube*) ;; *) continue ;; esac
  kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null
  for _ in $(seq 50); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  echo "Ended $name ($pid)."
done < "$STATE/pids"
rm -f "$STATE/pids"
