#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian or Ubuntu to the running program, or to the finished tests. Can be repeated; the second time is quick.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
logs=build/log

usage()
{
    cat <<'TEXT'
packaging/dev.sh run             install what the program needs, build it, open it with a sample desk
packaging/dev.sh build           install what the program needs, build it into build/release/bin
packaging/dev.sh test [PRESET]   install the test peers too, build everything, run every test
                                 (PRESET: release, the default; dev; asan-ubsan)
TEXT
}

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Shows ninja's counter on a terminal; elsewhere a step is one line. Keeps reading, so that the log is complete.
counter()
{
    if [ -t 1 ]; then
        awk -v label="$1" '/^\[[0-9]+\/[0-9]+\]/ { printf "\r\033[K%s … %s", label, $1; fflush() }'
    else
        cat >/dev/null
    fi
}

# attempt "Words" command…: one line of progress, everything else into `log`; the command's exit code.
attempt()
{
    local label=$1 start=$SECONDS code=0
    shift
    mkdir -p "$logs"
    log=$logs/$(printf '%s' "$label" | tr '[:upper:] ' '[:lower:]-' | tr -cd 'a-z0-9-').log
    printf '%s …' "$label"
    { "$@" </dev/null 2>&1 || code=$?; echo "$code" >"$log.code"; } | tee "$log" | counter "$label"
    code=$(cat "$log.code")
    rm -f "$log.code"
    [ ! -t 1 ] || printf '\r\033[K%s …' "$label"
    if [ "$code" = 0 ]; then printf ' %s s\n' $((SECONDS - start)); else printf ' failed\n'; fi
    return "$code"
}

# The same, and the end of everything if it fails.
step()
{
    attempt "$@" && return 0
    tail -n 25 "$log" >&2
    stop "$1: failed. The whole log is in $log"
}

. packaging/packages.sh

prepare()
{
    need_packages "$@"
    if [ "$highlighting" = built ] && [ ! -e build/deps/ksyntax/.done ]; then
        step "Building KSyntaxHighlighting" packaging/ksyntax.sh build/deps
    fi
}

# build PRESET [target…]
build()
{
    local preset=$1
    shift
    step "Configuring $preset" cmake --preset "$preset"
    step "Building $preset" cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}

build_program()
{
    # shellcheck disable=SC2046
    prepare $(program_packages)
    build release program
}

run_tests()
{
    local preset=${1:-release} code=0 skipped
    case $preset in release | dev | asan-ubsan) ;; *) stop "There is no preset $preset to test." ;; esac
    # shellcheck disable=SC2046
    prepare $(program_packages) $(test_packages)
    build "$preset"
    log=$logs/tests-$preset.log
    tests/run.sh ctest --test-dir "build/$preset" -j2 --output-on-failure --no-tests=error 2>&1 | tee "$log" || code=${PIPESTATUS[0]}
    # Qt Test tells of a skipped case only in its own output, ctest counts it as passed.
    skipped=$(grep -E -A1 '^SKIP +:|^SKIPPED:' "build/$preset/Testing/Temporary/LastTest.log" 2>/dev/null | grep -v '^--' || true)
    [ -z "$skipped" ] || printf 'Skipped, because something was not there:\n%s\n' "$skipped"
    say "The whole log is in $log"
    grep -E 'tests passed, .* out of' "$log" | tail -n 1 || say "ctest did not finish (exit code $code)"
    exit "$code"
}

case ${1:-} in run | build | test) know_system ;; esac
case ${1:-} in
    run)
        build_program
        if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
            say 'No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open. The same desk works without one:'
            say '  build/release/bin/earshot-cli --desk desk.sqlite import mbox FILE'
            exit 0
        fi
        exec build/release/bin/earshot --sample
        ;;
    build) build_program; say 'The programs are build/release/bin/earshot and build/release/bin/earshot-cli' ;;
    test) run_tests "${2:-}" ;;
    *) usage; [ "${1:-}" = --help ] || exit 2 ;;
esac
