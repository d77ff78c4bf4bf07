#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the goals of speed, each as pairs in one run. Not part of ctest: a busy machine would fail it.

  EARSHOT_CLI=build/release/bin/earshot-cli EARSHOT_ANCHOR=…/anchor_sqlite EARSHOT_GEN_MAIL=…/gen_mail.py \\
      tests/bench/goals.py all [--mails 10000] [--small 10000] [--large 1000000] [--rounds 5] [--folder DIR]

EARSHOT_ANCHOR is the plain GMime-and-SQLite program the goals are set against, EARSHOT_GEN_MAIL the generator of the
mails (deterministic, with the truth about their threads). What is generated is kept in --folder for the next run.
Parts: import (1, 5), ingest (2), desk (6 to 9), window (how long the heaviest mails hold it up), all."""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

from pairs import Verdicts, in_turn, ratio, run

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("EARSHOT_CLI", str(ROOT / "build/release/bin/earshot-cli"))
WINDOW = os.environ.get("EARSHOT_WINDOW", str(pathlib.Path(CLI).with_name("earshot")))
SLACK_NS = 2_000_000  # what a goal allows beside its factor
LONGEST_STALL_MS = 100
HEAVY_MAILS = {  # what the window must lay out without holding up whoever works in it
    "plain": ("plain", "Good morning, the printer is back."),
    "nested tables": ("html", "<table><tr><td>" * 300 + "deep"),
    "200 kB of text": ("plain", "words and words " * 12_500),
    "one word of 200 kB": ("plain", "x" * 200_000),
    "90,000 lines": ("plain", "a\n\nb\n" * 30_000),
    "log of 20,000 lines": ("plain", "07:41:02 ERROR no\n" * 20_000),
    "JSON on one line": ("plain", '{"a": "' + "x" * 150_000 + '"}'),
}


def tool(name):
    path = os.environ.get(name)
    if not path or not os.path.exists(path):
        sys.exit(f"{name} must name an existing file")
    return path


def remove_desk(path):
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{path}{end}").unlink(missing_ok=True)


def generated(folder, mails):
    """The mbox, the truth about its threads, and the queries for so many mails; made when missing."""
    names = [folder / f"{mails}.{end}" for end in ("mbox", "truth", "queries")]
    if not all(name.exists() for name in names):
        subprocess.run([sys.executable, tool("EARSHOT_GEN_MAIL"), "--messages", str(mails), "--seed", "1", "--mbox",
                        names[0], "--truth", names[1], "--queries", names[2]], check=True, stdout=subprocess.DEVNULL)
    return [str(name) for name in names]


def threads_of(truth):
    with open(truth, encoding="utf-8") as lines:
        return len({line.split("\t")[1] for line in lines})


class Imports:
    """The same mbox into the anchor and into a desk, each time a new one."""

    def __init__(self, options):
        self.folder = options.folder
        self.anchor_path = str(self.folder / "anchor.db")
        self.desk_path = str(self.folder / "desk.sqlite")

    def anchor(self, *arguments):
        remove_desk(self.anchor_path)
        return run([tool("EARSHOT_ANCHOR"), "import", arguments[0], self.anchor_path, *arguments[1:]])

    def desk(self, *arguments, input_file=None):
        remove_desk(self.desk_path)
        return run([CLI, "--desk", self.desk_path, "--json", "--quiet", *arguments], input_file)


def measure_import(options, verdicts):
    mbox, truth, _ = generated(options.folder, options.mails)
    imports = Imports(options)
    anchor = lambda: imports.anchor(mbox, "sync=normal", "batch=500")
    own = lambda: imports.desk("import", "mbox", mbox, "--sync", "normal", "--batch", "500")
    control = in_turn(2, anchor, anchor)
    verdicts.control("control: the anchor against itself, CPU", ratio(control, lambda r: r.cpu))
    pairs = in_turn(options.rounds, anchor, own)
    verdicts.say("1 import: CPU against the anchor", ratio(pairs, lambda r: r.cpu), 2.5)
    verdicts.say("1 import: wall against the anchor", ratio(pairs, lambda r: r.wall), 1.5)
    verdicts.say("5 import: peak memory against the anchor", ratio(pairs, lambda r: r.peak_mib), 2.5)
    report = pairs[-1][1].json()
    expected = threads_of(truth)
    verdicts.true(f"1 import: {report['tickets']} tickets, the truth is {expected}", report["tickets"] == expected)
    check = run([CLI, "--desk", imports.desk_path, "--json", "check"]).json()
    verdicts.true(f"1 import: check finds {len(check['problems'])} problems", check["ok"])


def stream_of(mbox, count, path):
    """The first mails of an mbox as the stream `ingest --loop` reads."""
    with open(mbox, "rb") as source, open(path, "wb") as stream:
        mail, made, after_blank = [], 0, True
        for line in source:
            if after_blank and line.startswith(b"From "):
                if mail:
                    made += write_mail(stream, mail)
                if made == count:
                    return
                mail = []
            else:
                mail.append(line)
            after_blank = line in (b"\n", b"\r\n")
        write_mail(stream, mail)


def write_mail(stream, lines):
    mail = b"".join(lines[:-1])
    stream.write(b"%d\n" % len(mail) + mail)
    return 1


def measure_ingest(options, verdicts):
    mbox, _, _ = generated(options.folder, options.mails)
    count = min(options.mails, 2000)
    stream = str(options.folder / f"{count}.stream")
    stream_of(mbox, count, stream)
    imports = Imports(options)
    pairs = in_turn(options.rounds, lambda: imports.anchor(mbox, "sync=full", "batch=1", f"limit={count}"),
                    lambda: imports.desk("ingest", "-", "--loop", input_file=stream))
    verdicts.say("2 one mail per durable commit: CPU against the anchor", ratio(pairs, lambda r: r.cpu), 2.0)
    verdicts.say("2 one mail per durable commit: wall against the anchor", ratio(pairs, lambda r: r.wall), 2.0)


def seeded(options, tickets):
    desk = options.folder / f"seeded-{tickets}.sqlite"
    if not desk.exists():
        remove_desk(desk)
        run([CLI, "--desk", str(desk), "--json", "seed", "--tickets", str(tickets)])
    return str(desk)


def measure_desk(options, verdicts):
    small, large = seeded(options, options.small), seeded(options, options.large)
    bench = lambda desk: run([CLI, "--desk", desk, "--json", "--quiet", "bench", "--raw", "--repeat", "200"])
    pairs = [(a.json(), b.json()) for a, b in in_turn(options.rounds, lambda: bench(small), lambda: bench(large))]
    growth = f"{options.large} against {options.small} tickets, p50"
    for name in ("firstPage", "nextPage", "page10000", "typing"):
        verdicts.say(f"6 {name}: {growth}", ratio(pairs, lambda b: b[name]["p50"]), 1.25)
    far = [(large_one["firstPage"], large_one["page10000"]) for _, large_one in pairs]
    verdicts.say("6 page 10,000 against page 1, p50", ratio(far, lambda b: b["p50"]), 1.5)

    def against_raw(what, name, quantile, factor, slack=SLACK_NS):
        raw_and_own = [(b[name]["raw"][quantile] * factor + slack, b[name][quantile]) for _, b in pairs]
        verdicts.say(f"{what}, {quantile}, of {factor}× raw + {slack / 1e6:g} ms", ratio(raw_and_own, lambda ns: ns), 1.0)

    against_raw("6 first page", "firstPage", "p99", 3)
    against_raw("6 next page", "nextPage", "p99", 3)
    against_raw("7 ranked search", "rank", "p50", 1.5, 0)
    against_raw("7 ranked search", "rank", "p99", 1.5, 0)
    against_raw("8 search as you type", "typing", "p50", 3)
    against_raw("8 search as you type", "typing", "p99", 2)
    against_raw("9 open a ticket", "ticketShow", "p50", 5)


def heavy_desk(folder):
    """A desk with the heavy mails, and the numbers of their tickets by name."""
    desk = folder / "heavy.sqlite"
    remove_desk(desk)
    run([CLI, "--desk", str(desk), "init"])
    numbers = {}
    for at, (name, (kind, text)) in enumerate(HEAVY_MAILS.items()):
        mail = folder / "heavy.eml"
        mail.write_bytes((f"From: Dana <dana@example.org>\nMessage-ID: <{at}@example.org>\nSubject: {name}\n"
                          f"Content-Type: text/{kind}; charset=utf-8\n\n").encode() + text.encode())
        numbers[name] = run([CLI, "--desk", str(desk), "--json", "ingest", "-"], mail).json()["ticket"]
    return desk, numbers


def measure_window(options, verdicts):
    desk, numbers = heavy_desk(options.folder)
    script = options.folder / "heavy.script"
    script.write_text("".join(f"open {number}\nhold 0.3\n" for _ in range(options.rounds)
                              for number in numbers.values()), encoding="utf-8")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    profile = options.folder / "heavy-profile"
    played = run([WINDOW, "--desk", str(desk), "--profile", str(profile), "--bench-script", str(script)])
    steps = [json.loads(line) for line in played.out.splitlines()]
    for name, number in numbers.items():
        at = [i for i, step in enumerate(steps) if step.get("step") == f"open {number}"]
        stalls = [max(steps[i]["stallMs"], steps[i + 1]["stallMs"]) for i in at]
        verdicts.say(f"window: {name}, stall in ms, median of {len(stalls)}", statistics.median(stalls),
                     LONGEST_STALL_MS)


PARTS = {"import": measure_import, "ingest": measure_ingest, "desk": measure_desk, "window": measure_window}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=[*PARTS, "all"])
    parser.add_argument("--mails", type=int, default=10_000)
    parser.add_argument("--small", type=int, default=10_000)
    parser.add_argument("--large", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "build/bench")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    verdicts = Verdicts()
    for name, measure in PARTS.items():
        if options.part in (name, "all"):
            measure(options, verdicts)
    return 0 if verdicts.all_kept else 1


if __name__ == "__main__":
    sys.exit(main())
