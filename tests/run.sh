#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/run.sh COMMAND…: runs a command in a session of its own: a display with a window manager, a message bus, a
# PostgreSQL server behind a socket, and a home, all in temporary folders. Nothing of the user or the system is touched.
#   tests/run.sh ctest --test-dir build/dev -R gui/
# A peer that is not installed is named, and the tests that need it say that they were skipped.
set -u
[ $# -gt 0 ] || { echo 'Usage: tests/run.sh COMMAND [ARGUMENT...], for example: tests/run.sh ctest --test-dir build/dev -R gui/' >&2; exit 2; }

# Short paths: the name of a socket ends at 107 bytes.
session=$(mktemp -d /tmp/earshot-session.XXXXXX)
database=
server=()
display=
as_server=()

end()
{
    [ ${#server[@]} -eq 0 ] || (cd / && "${as_server[@]}" "${server[@]}" -m immediate -w stop >/dev/null 2>&1)
    [ -z "$display" ] || { kill "$display" 2>/dev/null; wait "$display" 2>/dev/null; }
    rm -rf "$session" ${database:+"$database"}
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

absent() { echo "NOT INSTALLED: $1; $2" >&2; }

start_database()
{
    local bin user
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -x "$bin/initdb" ] || { absent PostgreSQL "tests of storage run on SQLite only"; return; }
    database=$(mktemp -d /tmp/earshot-pg.XXXXXX)
    # A server refuses to run as root. The folder keeps its mode 0700, which is why no password is needed.
    if [ "$(id -u)" = 0 ]; then
        user=postgres
        id -u "$user" >/dev/null 2>&1 || user=nobody
        chown "$user" "$database"
        as_server=(runuser -u "$user" --)
    fi
    (cd / && "${as_server[@]}" "$bin/initdb" -D "$database/data" -U earshot -A trust -E UTF8 --locale=C.UTF-8 --no-sync) \
        >"$session/postgres.log" 2>&1 &&
        (cd / && "${as_server[@]}" "$bin/pg_ctl" -D "$database/data" -w -l "$database/log" -o \
            "-c listen_addresses='' -c unix_socket_directories='$database' -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
            start) >>"$session/postgres.log" 2>&1 ||
        { cat "$session/postgres.log" "$database/log" 2>/dev/null; echo "PostgreSQL is installed but did not start." >&2; exit 1; }
    server=("$bin/pg_ctl" -D "$database/data")
    export PGHOST=$database PGUSER=earshot PGDATABASE=postgres
    export EARSHOT_TEST_POSTGRES="postgresql://earshot@/postgres?host=$database"
}

start_display()
{
    local number
    command -v Xvfb >/dev/null || { absent Xvfb "tests of the real window are skipped"; return; }
    mkfifo "$session/ready"
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$session/ready" 2>"$session/display.log" &
    display=$!
    read -r number <"$session/ready"
    [ -n "${number:-}" ] || { cat "$session/display.log"; echo "Xvfb is installed but did not start." >&2; exit 1; }
    export DISPLAY=:$number EARSHOT_TEST_DISPLAY=:$number
}

# Runs inside the session's bus.
inside()
{
    local manager="" code=0 tries=0
    if [ -n "${EARSHOT_TEST_DISPLAY:-}" ]; then
        if command -v openbox >/dev/null; then
            openbox >/dev/null 2>&1 &
            manager=$!
            while command -v wmctrl >/dev/null && ! wmctrl -m >/dev/null 2>&1 && [ $((tries += 1)) -lt 100 ]; do sleep 0.1; done
        else
            absent openbox "tests that maximise a window will fail"
        fi
        # The accessibility bus starts when it is first asked for; a program asking at its own start may come too early.
        dbus-send --session --print-reply --reply-timeout=20000 --dest=org.a11y.Bus /org/a11y/bus \
            org.a11y.Bus.GetAddress >/dev/null 2>&1 || absent at-spi2-core "tests by accessible names are skipped"
    fi
    "$@" || code=$?
    [ -z "$manager" ] || { kill "$manager"; wait "$manager"; } 2>/dev/null
    return "$code"
}

unset NO_AT_BRIDGE AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY DISPLAY XAUTHORITY PGPASSWORD PGPORT PGSERVICE
mkdir -m 700 "$session/runtime"
mkdir "$session/home" "$session/tmp"
start_database
start_display
export HOME=$session/home XDG_RUNTIME_DIR=$session/runtime TMPDIR=$session/tmp
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export LSAN_OPTIONS=suppressions=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/lsan.supp:print_suppressions=0
export -f inside absent
if command -v dbus-run-session >/dev/null; then
    # The bus reports every service it starts; the command keeps the real stderr.
    dbus-run-session -- bash -c 'inside "$@" 2>&3 3>&-' inside "$@" 3>&2 2>"$session/bus.log"
else
    absent dbus "tests of the real window by accessible names are skipped"
    inside "$@"
fi
