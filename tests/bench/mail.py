#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the mailroom against its own clients without a desk, in turn in one run. Not part of ctest.

  EARSHOT_MAIL_SERVERS=…/servers tests/bench/mail.py [--mails DIR] [--replies 1000] [--rounds 3] [--folder DIR]

EARSHOT_MAIL_SERVERS holds dovecot-start.sh, smtp-start.sh, load-mails.sh and their stops; they serve users of
example.test on loopback. --mails is a folder of mails, a file each; without it 2,000 are made up. The ratios:

  fetch   CPU of `mailroom --once` (fetched, parsed, threaded, stored, searchable) / of fetching and parsing alone; limit 3
  prepare the same / of fetching and making ready to be stored: parsed, with the words it is found by; limit 3
  send    time for the queued replies by `mailroom --once` / for as many mails by the client alone; limit 3"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from pairs import in_turn, ratio, run

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("EARSHOT_BIN", ROOT / "build/release/bin"))
RAW = str(BIN / "bench-rawmail")
CLI = str(BIN / "earshot-cli")
IMAPS, SMTPS = 21993, 21465
LIMIT = 3.0


class Servers:
    """Runs the servers in a folder of their own."""

    def __init__(self, folder):
        self.tools = pathlib.Path(os.environ.get("EARSHOT_MAIL_SERVERS") or sys.exit("EARSHOT_MAIL_SERVERS must name a folder"))
        self.environment = dict(os.environ, RUN=str(folder), IMAP_PORT="21143", IMAPS_PORT=str(IMAPS), SMTP_PORT="21587",
                                SMTPS_PORT=str(SMTPS))
        self.authorities = str(folder / "certs/ca.pem")

    def call(self, script, *arguments):
        subprocess.run([self.tools / script, *arguments], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def __enter__(self):
        self.call("dovecot-start.sh")
        self.call("smtp-start.sh")
        return self

    def __exit__(self, *_):
        self.call("smtp-stop.sh")
        self.call("dovecot-stop.sh")


def made_up(folder, count):
    """Mails of threads of five, with a word of their own each."""
    folder.mkdir()
    for number in range(count):
        thread = number // 5
        references = f"In-Reply-To: <{thread}.0@customer.example>\n" if number % 5 else ""
        body = "".join(f"Line {line} of mail {number}, about the matter w{thread}x.\n" for line in range(40))
        (folder / f"{number:06}.eml").write_text(
            f"From: Person {thread % 300} <p{thread % 300}@customer.example>\nTo: agent@example.test\n"
            f"Subject: Matter {thread}\nMessage-ID: <{thread}.{number % 5}@customer.example>\n{references}"
            f"Date: Mon, 02 Feb 2026 09:{number % 60:02}:00 +0000\n\n{body}", encoding="utf-8")


class Desk:
    """A desk with one mailbox on those servers, new each time."""

    def __init__(self, folder, servers, address):
        self.path, self.secrets, self.servers, self.address = folder / "desk.sqlite", folder / "secrets", servers, address

    def cli(self, *words, text=None):
        done = subprocess.run([CLI, "--desk", self.path, "--as", "maya", "--secrets", self.secrets, "--json", *words],
                              input=text, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, words))}: {done.stderr}")
        return done.stdout

    def renew(self):
        for end in ("", "-wal", "-shm"):
            pathlib.Path(f"{self.path}{end}").unlink(missing_ok=True)
        shutil.rmtree(self.secrets, ignore_errors=True)
        self.secrets.mkdir(mode=0o700)
        self.cli("account", "add", self.address, "--queue", "Help", "--imap", f"localhost:{IMAPS}", "--smtp",
                 f"localhost:{SMTPS}", "--security", "tls", "--user", self.address, "--auth", "password", "--ca",
                 self.servers.authorities, "--secret-stdin", text="secret\n")

    def mailroom(self):
        return run([CLI, "--desk", str(self.path), "--as", "maya", "--secrets", str(self.secrets), "--json", "--quiet",
                    "mailroom", "--once"], done=(0, 6))  # 6: some mails were kept as bytes


def say(name, value):
    print(f"{name}: {value:.2f} (limit {LIMIT:.0f}), {'kept' if value <= LIMIT else 'MISSED'}")
    return value <= LIMIT


def fetch(desk, servers, rounds, how):
    raw = [RAW, how, str(IMAPS), desk.address, "secret", servers.authorities]

    def whole():
        desk.renew()
        return desk.mailroom()

    pairs = in_turn(rounds, lambda: run(raw), whole)
    for alone, stored in pairs:
        print(f"  {how} {alone.cpu:.2f} s CPU, {alone.json()['mails']} mails; desk {stored.cpu:.2f} s CPU, "
              f"{stored.wall:.1f} s, stored {stored.json()['stored']}")
    return say(f"desk / {how}, CPU", ratio(pairs, lambda one: one.cpu))


def send(desk, servers, replies, rounds):
    raw = [RAW, "send", str(SMTPS), desk.address, "secret", servers.authorities, str(replies)]

    desk.renew()
    ticket = str(json.loads(desk.cli("ticket", "new", "--subject", "Matter", "--from", "Dana <dana@customer.example>",
                                     "--queue", "Help"))["number"])
    for number in range(replies):
        desk.cli("ticket", "reply", ticket, "--body-file", "-", "--now", text=f"Dear Dana,\n\nanswer {number} works.\n")
    kept = desk.path.with_suffix(".kept")
    desk.cli("backup", str(kept))

    def queued():
        for end in ("", "-wal", "-shm"):
            pathlib.Path(f"{desk.path}{end}").unlink(missing_ok=True)
        desk.cli("restore", str(kept))
        return desk.mailroom()

    pairs = in_turn(rounds, lambda: run(raw), queued)
    for alone, sent in pairs:
        print(f"  alone {alone.wall:.2f} s, {alone.json()['taken']} taken; desk {sent.wall:.2f} s, sent {sent.json()['sent']}")
    return say("send, time", ratio(pairs, lambda one: one.wall))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mails", type=pathlib.Path)
    parser.add_argument("--replies", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as scratch:
        folder = pathlib.Path(scratch)
        folder.chmod(0o755)
        mails = options.mails
        if mails is None:
            mails = folder / "mails"
            made_up(mails, 2000)
        run_folder = folder / "run"
        run_folder.mkdir()
        with Servers(run_folder) as servers:
            servers.call("load-mails.sh", "agent@example.test", str(mails))
            desk = Desk(folder, servers, "agent@example.test")
            kept = [fetch(desk, servers, options.rounds, how) for how in ("fetch", "prepare")]
            sender = Desk(folder, servers, "desk@example.test")  # whose mailbox is empty: nothing is fetched meanwhile
            kept.append(send(sender, servers, options.replies, options.rounds))
    sys.exit(0 if all(kept) else 1)


if __name__ == "__main__":
    main()
