#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test of the real window only on the display that tests/run.sh made, never on a person's own.
if [ -z "${EARSHOT_TEST_DISPLAY:-}" ]; then
    echo "SKIPPED: needs a display of its own; run it by tests/run.sh ctest …"
    exit 77
fi
exec "$@"
