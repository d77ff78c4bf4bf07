#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sample desk: it is what a person sees first, and it must hold nobody's real name, number or domain.

Usage: check.py FOLDER   (the folder with desk.json and mails/; beside it points/talkingpoints.json)
"""
import datetime
import email
import email.policy
import email.utils
import json
import pathlib
import re
import sys

NOW = datetime.datetime(2026, 6, 12, 14, 5, tzinfo=datetime.timezone.utc)
OLDEST = NOW - datetime.timedelta(days=30)
LATEST = NOW + datetime.timedelta(days=21)

# Ranges kept free for drama in each country.
FICTION = [
    r"\+1[2-9]\d\d55501\d\d",
    r"\+442079460\d{3}",
    r"\+441174960\d{3}",
    r"\+493023125\d{3}",
    r"\+494066969\d{3}",
    r"\+496990009\d{3}",
    r"\+492214710\d{3}",
    r"\+6125550\d{4}",
]
CHANNELS = {"call", "mail", "chat", "visit", "letter"}
DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}
STEPS = ["need", "say-back", "plain-words", "next"]
CARDS = ["upset", "angry", "bad-news", "long-silence", "technical", "thanks"]

problems = []


def check(ok, where, what):
    if not ok:
        problems.append(f"{where}: {what}")
    return ok


def optional(kind):
    return lambda value: value is None or kind(value)


def text(value):
    return isinstance(value, str) and value.strip() == value and value != ""


def words(value):
    return isinstance(value, str)


def flag(value):
    return isinstance(value, bool)


def count(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 7_200_000


def several(kind, least=0):
    return lambda value: isinstance(value, list) and len(value) >= least and all(kind(v) for v in value)


def one_of(*values):
    return lambda value: value in values


def moment(value):
    try:
        when = datetime.datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)
    except (TypeError, ValueError):
        return False
    return OLDEST <= when <= LATEST


def clock(value):
    return isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is not None


def days(value):
    return isinstance(value, str) and 1 <= len(value.split("-")) <= 2 and set(value.split("-")) <= DAYS


def fictional(value):
    return isinstance(value, str) and any(re.fullmatch(pattern, value) for pattern in FICTION)


def address(value):
    return isinstance(value, str) and re.fullmatch(r"[a-z0-9._-]+@[a-z0-9.-]+\.example", value) is not None


def zone(value):
    return isinstance(value, str) and re.fullmatch(r"[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_]+){1,2}", value) is not None


def shape(value, where, **fields):
    """The object has exactly these fields, each of its kind."""
    if not check(isinstance(value, dict), where, "is not an object"):
        return
    check(set(value) == set(fields), where, f"has the fields {sorted(set(value) ^ set(fields))} too many or too few")
    for name, kind in fields.items():
        if name in value:
            check(kind(value[name]), where, f"{name} may not be {value[name]!r}")


def instant(value):
    return datetime.datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)


def check_numbers(where, body):
    """Every number in the text lies in a range kept for fiction; a national one is read as each country of the desk."""
    for match in re.finditer(r"(?<![\w.,:/-])(\+|\(?0|\(?\d{3}\)?[ -]\d{3}-)[\d() -]{6,}\d", body):
        digits = re.sub(r"\D", "", match.group())
        if match.group().startswith("+"):
            readings = ["+" + digits]
        elif digits.startswith("0"):
            readings = ["+" + country + digits[1:] for country in ("44", "49", "61")]
        else:
            readings = ["+1" + digits]
        check(any(map(fictional, readings)), where, f"{match.group()} is not in a range kept for fiction")


def check_domains(where, body):
    for domain in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", body) + re.findall(r"https?://([\w.-]+)", body):
        check(domain.endswith(".example"), where, f"the domain {domain} does not end in .example")


def texts_of(mail):
    for part in mail.walk():
        if part.get_content_maintype() == "text":
            charset = part.get_content_charset() or "utf-8"
            yield part.get_payload(decode=True).decode(charset)


def check_mail(path):
    where = path.name
    raw = path.read_bytes()
    check(b"\r\n" not in raw, where, "has CRLF line ends")
    check(max(map(len, raw.split(b"\n"))) <= 998, where, "has a line over 998 bytes")
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for part in mail.walk():
        check(not part.defects, where, f"MIME defects: {part.defects}")
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
        check(len(mail.get_all(name, [])) == 1, where, f"must have one {name}")
    date = mail["Date"].datetime
    check(date.tzinfo is not None and OLDEST <= date <= NOW, where, f"the date {date} is out of range")
    weekday = re.search(rb"^Date: (\w{3}),", raw, re.MULTILINE)
    check(weekday is not None and weekday[1].decode() == date.strftime("%a"), where, "the weekday of the date is wrong")
    for name in ("From", "To", "Cc"):
        for who in mail[name].addresses if mail[name] else []:
            check(address(who.addr_spec), where, f"{who.addr_spec} is no address under .example")
    for body in texts_of(mail):
        check_domains(where, body)
        check_numbers(where, body)
    cids = {str(part["Content-ID"]).strip("<>") for part in mail.walk() if part["Content-ID"]}
    shown = {cid for body in texts_of(mail) for cid in re.findall(r"cid:([^\"]+)", body)}
    check(cids == shown, where, f"embedded pictures {cids ^ shown} do not match the text")
    for part in mail.iter_attachments() if mail.is_multipart() else []:
        check(len(part.as_bytes()) < 16_384, where, "an attachment is too large for a sample")
    return mail


def check_mails(folder):
    mails = {path.name: check_mail(path) for path in sorted(folder.iterdir())}
    by_id = {}
    for name, mail in mails.items():
        check(mail["Message-ID"] not in by_id, name, "its Message-ID is used twice")
        by_id[mail["Message-ID"]] = mail
    for name, mail in mails.items():
        parents = (mail["References"] or "").split()
        if mail["In-Reply-To"]:
            check(mail["In-Reply-To"] in parents[-1:], name, "In-Reply-To is not the last of References")
        for parent in parents:
            if check(parent in by_id, name, f"refers to {parent}, which is not here"):
                check(by_id[parent]["Date"].datetime <= mail["Date"].datetime, name, f"is older than {parent}")
    return mails


def check_people(desk):
    for i, agent in enumerate(desk["agents"]):
        shape(agent, f"agent {i}", name=text, key=text, email=address)
    for i, queue in enumerate(desk["queues"]):
        shape(queue, f"queue {i}", name=text, address=address)
    for i, reply in enumerate(desk["cannedReplies"]):
        shape(reply, f"canned reply {i}", title=text, text=words)
    for i, organisation in enumerate(desk["organisations"]):
        shape(organisation, f"organisation {i}", name=text, notes=words, calendar=words)
    names = {organisation["name"] for organisation in desk["organisations"]}
    seen = set()
    for customer in desk["customers"]:
        where = f"customer {customer.get('name')}"
        shape(customer, where, name=text, organisation=one_of(*names), addresses=several(address, 1),
              phones=several(fictional), language=one_of("en", "de", "es"), timeZone=zone,
              prefers=several(lambda p: isinstance(p, dict)), prefersSource=optional(text),
              prefersAsked=optional(moment), notes=words)
        check(bool(customer["prefers"]) == (customer["prefersAsked"] is not None), where, "a wish without a date, or a date without a wish")
        check(bool(customer["prefers"]) == (customer["prefersSource"] is not None), where, "a wish without a source, or a source without a wish")
        for wish in customer["prefers"]:
            shape(wish, where, channel=one_of(*CHANNELS), days=days, **{"from": optional(clock), "to": optional(clock)})
        for own in customer["addresses"]:
            check(own not in seen, where, f"{own} belongs to two customers")
            seen.add(own)
    return seen


def check_ticket(ticket, mails, agents, queues):
    where = f"ticket {ticket['mails'][0]}"
    agent = one_of(*agents)
    shape(ticket, where, mails=several(one_of(*mails), 1), queue=one_of(*queues), owner=optional(agent),
          status=one_of("new", "open", "pending", "on-hold", "solved", "closed"), onHoldReason=optional(text),
          priority=one_of("low", "normal", "high", "urgent"), tags=several(text), businessNeed=optional(lambda n: isinstance(n, dict)),
          mood=one_of("calm", "worried", "upset", "angry"), moodReason=optional(text), due=optional(moment),
          notes=several(lambda n: isinstance(n, dict)), calls=several(lambda c: isinstance(c, dict)),
          callBacks=several(lambda c: isinstance(c, dict)), contacts=several(lambda c: isinstance(c, dict)), unread=flag)
    check((ticket["status"] == "on-hold") == (ticket["onHoldReason"] is not None), where, "on hold needs a reason, and only on hold has one")
    if ticket["businessNeed"]:
        shape(ticket["businessNeed"], where, goal=text, by=optional(moment), ifNot=optional(text))
    for entry in ticket["notes"]:
        shape(entry, where, at=moment, agent=agent, text=text)
    for entry in ticket["callBacks"]:
        shape(entry, where, reason=text, **{"from": moment, "to": moment})
        check(entry["from"] < entry["to"], where, "a call-back ends before it begins")
    for entry in ticket["contacts"]:
        shape(entry, where, at=moment, channel=one_of("visit", "chat", "letter", "voicemail"), gist=text, agent=agent)
    for entry in ticket["calls"]:
        check_call(entry, where, agent)
    for entry in ticket["notes"] + ticket["calls"] + ticket["contacts"]:
        check(instant(entry["at"]) <= NOW, where, f"{entry['at']} has not come yet")
        check(instant(entry["at"]) >= mails[ticket["mails"][0]]["Date"].datetime, where, f"{entry['at']} is before the first mail")
    dates = [mails[name]["Date"].datetime for name in ticket["mails"] if name in mails]
    check(dates == sorted(dates), where, "its mails are not in order")


def check_call(entry, where, agent):
    shape(entry, where, at=moment, direction=one_of("out", "in"), number=fictional,
          outcome=one_of("reached", "no-answer", "left-message", "busy", "wrong-number", "refused", "failed", "unknown"),
          ringingMs=count, talkMs=count, gist=text, promise=optional(text), promiseDue=optional(moment),
          promiseKept=optional(flag), solved=one_of("yes", "no", "not-asked"), agent=agent)
    check(entry["promise"] is not None or entry["promiseDue"] is None, where, "a promise's date without a promise")
    check(entry["outcome"] in ("reached", "left-message") or entry["talkMs"] == 0, where, "nobody answered, yet there was talk")


def check_cover(desk, mails):
    """What the sample must show: the states a person should meet in the first five minutes."""
    tickets = desk["tickets"]
    queue_addresses = {queue["address"] for queue in desk["queues"]}

    def waits(ticket):
        last = mails[ticket["mails"][-1]]["From"].addresses[0].addr_spec
        return ticket["status"] in ("new", "open") and last not in queue_addresses

    def had(what, least, found):
        check(found >= least, "cover", f"{what}: {found}, wanted at least {least}")

    solved = [t for t in tickets if t["status"] == "solved"]
    calls = [c for t in tickets for c in t["calls"]]
    had("customers wait, late", 3, sum(waits(t) and t["due"] is not None and instant(t["due"]) < NOW for t in tickets))
    had("promises not kept", 1, sum(c["promiseKept"] is False for c in calls))
    had("call-backs due", 2, sum(instant(b["from"]) <= NOW for t in tickets for b in t["callBacks"]))
    had("unassigned", 5, sum(t["owner"] is None for t in tickets))
    had("with the customer", 2, sum(t["status"] == "pending" for t in tickets))
    had("on hold", 1, sum(t["status"] == "on-hold" for t in tickets))
    had("solved with a call", 5, sum(bool(t["calls"]) for t in solved))
    had("solved by mail alone", 5, sum(not t["calls"] for t in solved))
    had("upset or angry", 2, sum(t["mood"] in ("upset", "angry") for t in tickets))
    had("languages", 3, len({c["language"] for c in desk["customers"]}))


def check_desk(folder):
    desk = json.loads((folder / "desk.json").read_text(encoding="utf-8"))
    shape(desk, "desk.json", now=one_of(NOW.strftime("%Y-%m-%dT%H:%M:%SZ")), **{
        part: several(lambda v: isinstance(v, dict), 1) for part in ("agents", "queues", "cannedReplies", "organisations", "customers", "tickets")})
    mails = check_mails(folder / "mails")
    own = check_people(desk)
    agents = [agent["key"] for agent in desk["agents"]]
    names = {agent["name"] for agent in desk["agents"]}
    queues = {queue["name"]: queue["address"] for queue in desk["queues"]}
    used = [name for ticket in desk["tickets"] for name in ticket["mails"]]
    check(len(used) == len(set(used)), "desk.json", "a mail belongs to two tickets")
    for name in sorted(set(mails) ^ set(used)):
        problems.append(f"{name}: is only in the folder or only in desk.json")
    if not set(used) <= set(mails):
        return len(mails), len(desk["tickets"])
    for ticket in desk["tickets"]:
        check_ticket(ticket, mails, agents, queues)
        for name in ticket["mails"]:
            sender = mails[name]["From"].addresses[0]
            if sender.addr_spec in queues.values():
                check(sender.addr_spec == queues[ticket["queue"]], name, "was sent from another queue's address")
                check(sender.display_name in names, name, "does not come from a person of the desk")
            elif not mails[name]["Auto-Submitted"] and not mails[name]["List-Id"]:
                check(sender.addr_spec in own, name, f"{sender.addr_spec} is no customer of the desk")
    check_cover(desk, mails)
    check_domains("desk.json", json.dumps(desk))
    check_numbers("desk.json", json.dumps(desk))
    return len(mails), len(desk["tickets"])


def check_talking_points(folder):
    points = json.loads((folder.parent / "points" / "talkingpoints.json").read_text(encoding="utf-8"))
    shape(points, "talkingpoints.json", version=one_of(1), languages=lambda v: list(v) == ["en", "de", "es"])
    line = dict(key=text, title=text, hint=text, say=several(text, 1), avoid=text)
    for language, part in points["languages"].items():
        where = f"talkingpoints.json, {language}"
        shape(part, where, steps=several(lambda v: isinstance(v, dict)), cards=several(lambda v: isinstance(v, dict)))
        check([step["key"] for step in part["steps"]] == STEPS, where, "the four steps differ")
        check([card["key"] for card in part["cards"]] == CARDS, where, "the cards differ")
        for step in part["steps"]:
            shape(step, where, **line)
        for card in part["cards"]:
            shape(card, where, moods=several(one_of("worried", "upset", "angry")), tags=several(text), **line)


def main():
    folder = pathlib.Path(sys.argv[1])
    mails, tickets = check_desk(folder)
    check_talking_points(folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{mails} mails in {tickets} tickets, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
