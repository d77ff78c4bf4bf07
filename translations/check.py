#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py FOLDER [FRESH]: judges the .ts files in FOLDER; FRESH holds the same ones after lupdate, so that what the
sources say by now is known. Prints one line for each fault and fails when there is one."""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

FORMS = {"en": 2, "de": 2, "es": 2}  # how many plural forms Qt's rules know


def messages(path):
    """{(context, source, comment): message element}"""
    found = {}
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def kept(text):
    """What the program fills in or acts on: it must be the same in every language."""
    marks = sorted(re.findall(r"%L?\d+|%n|</?[a-z]+[^>]*>", text))
    marks += ["{}"] * len(re.findall(r"\{[^}]*\}", text))  # a canned reply's names are words of the language
    if re.search(r"&[^\s&]", text):
        marks.append("&key")
    marks += [sign for sign in ("…", ":", "\n", " ") if text.endswith(sign)]
    marks += ["leading space"] if text.startswith(" ") else []
    return marks


def faults(language, message, source):
    translation = message.find("translation")
    state = translation.get("type")
    if state in ("obsolete", "vanished"):
        yield "no longer in the sources: run update_translations"
        return
    texts = forms(message)
    plural = message.get("numerus") == "yes"
    if state == "unfinished" or not all(texts):
        yield "not translated"
        return
    if plural and len(texts) != FORMS[language]:
        yield f"{len(texts)} plural forms, not {FORMS[language]}"
    for number, text in enumerate(texts):
        want, have = kept(source), kept(text)
        # "one ticket" needs no number.
        if plural and number == 0 and "%n" not in have and "%n" in want:
            want.remove("%n")
        if want != have:
            yield f"has {have}, not {want}: {text}"
        if re.search("  |\t", text) and not re.search("  |\t", source):
            yield f"two spaces: {text}"


def main(folder, fresh=None):
    wrong = 0
    for language in FORMS:
        here = messages(Path(folder) / f"earshot_{language}.ts")
        said = messages(Path(fresh) / f"earshot_{language}.ts") if fresh else here
        for key in sorted(here.keys() | said.keys()):
            if key not in here:
                found = ["new in the sources: run update_translations and translate it"]
            elif key not in said:
                found = ["no longer in the sources: run update_translations"]
            else:
                found = list(faults(language, here[key], key[1]))
            for fault in found:
                wrong += 1
                print(f"earshot_{language}.ts: {key[0]}: \"{key[1]}\": {fault}")
    print(f"{wrong} faults" if wrong else "every word is translated")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
