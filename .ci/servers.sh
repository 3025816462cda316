#!/usr/bin/env bash
# Starts a throw-away Postgres and Redis on free-standing ports and exports POSTGRES_URL and REDIS_URL.
# Source it; call `stop_servers` when done.
servers_dir=$(mktemp -d)
servers_pg_port=${SERVERS_PG_PORT:-5499}
servers_redis_port=${SERVERS_REDIS_PORT:-6399}

start_servers() {
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  local run=()
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$servers_dir"
    run=(runuser -u postgres --)
  fi
  "${run[@]}" "$bin/initdb" -D "$servers_dir/pg" -U candor -A trust -E UTF8 --locale=C.UTF-8 >"$servers_dir/initdb.log"
  "${run[@]}" "$bin/pg_ctl" -D "$servers_dir/pg" -w -l "$servers_dir/pg.log" \
    -o "-p $servers_pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$servers_dir -c fsync=off" start >/dev/null
  redis-server --port "$servers_redis_port" --bind 127.0.0.1 --save '' --appendonly no --daemonize yes \
    --dir "$servers_dir" --logfile "$servers_dir/redis.log" --pidfile "$servers_dir/redis.pid" >/dev/null
  "$bin/psql" -h 127.0.0.1 -p "$servers_pg_port" -U candor -d postgres -qc 'create database candor'
  export POSTGRES_URL="postgres://candor@127.0.0.1:$servers_pg_port/candor"
  export REDIS_URL="redis://127.0.0.1:$servers_redis_port"
  export TEST_POSTGRES_URL="$POSTGRES_URL" TEST_REDIS_URL="$REDIS_URL"
}

stop_servers() {
  [ -f "$servers_dir/redis.pid" ] && kill "$(cat "$servers_dir/redis.pid")" 2>/dev/null
  [ -f "$servers_dir/pg/postmaster.pid" ] && kill -INT "$(head -n 1 "$servers_dir/pg/postmaster.pid")" 2>/dev/null
  sleep 1
  rm -rf "$servers_dir"
}
