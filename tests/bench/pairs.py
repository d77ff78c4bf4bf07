# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs in turn and compares them: only ratios of neighbours count, because a machine is never quiet."""
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

CONTROL = (0.87, 1.15)  # a program against itself must come out within these, else the run is void


@dataclass
class Run:
    """What one run of a program cost."""

    wall: float
    cpu: float
    peak_mib: float
    exit: int
    out: bytes

    def json(self):
        return json.loads(self.out)


def run(command, input_file=None, done=(0,)):
    """Runs a program to its end; exits this one when it ends with another code than those of `done`."""
    start = time.monotonic()
    with open(input_file or os.devnull, "rb") as source:
        child = subprocess.Popen(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        out = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if child.returncode not in done:
        sys.exit(f"failed with {child.returncode}: {' '.join(command)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, out)


def in_turn(count, first, second, warm_up=True):
    """The pairs (first(), second()) of `count` rounds, after one round that is thrown away."""
    if warm_up:
        first()
        second()
    return [(first(), second()) for _ in range(count)]


def ratio(pairs, figure):
    """The median of the pairwise ratios second / first."""
    return statistics.median(figure(second) / max(figure(first), 1e-9) for first, second in pairs)


class Verdicts:
    """Prints each ratio beside its limit, and remembers whether all were kept."""

    def __init__(self):
        self.all_kept = True

    def say(self, what, value, limit):
        kept = value <= limit
        self.all_kept = self.all_kept and kept
        print(f"{'ok  ' if kept else 'MISS'} {what:<58} {value:8.3f}  (limit {limit})", flush=True)

    def control(self, what, value):
        valid = CONTROL[0] <= value <= CONTROL[1]
        self.all_kept = self.all_kept and valid
        print(f"{'ok  ' if valid else 'VOID'} {what:<58} {value:8.3f}  (within {CONTROL[0]} to {CONTROL[1]})", flush=True)

    def true(self, what, kept):
        self.all_kept = self.all_kept and kept
        print(f"{'ok  ' if kept else 'MISS'} {what}", flush=True)
