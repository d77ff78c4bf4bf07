// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/quotes.h"

#include <QCoreApplication>

namespace Earshot
{

/// The words on the parts of an entry.
class LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(Earshot::LayoutWords)

public:
    static QString fold(Fold::Kind kind, int lines, bool open)
    {
        switch (kind) {
        case Fold::Kind::Quote:
            if (lines == 1)
                return open ? tr("Hide one quoted line") : tr("Show one quoted line");
            return (open ? tr("Hide %1 quoted lines") : tr("Show %1 quoted lines")).arg(lines);
        case Fold::Kind::Signature:
            return open ? tr("Hide signature") : tr("Show signature");
        case Fold::Kind::Disclaimer:
            return open ? tr("Hide small print") : tr("Show small print");
        }
        return {};
    }
    static QString blocked(int images, int links)
    {
        const QString first = images == 1 ? tr("1 image") : tr("%1 images").arg(images);
        const QString second = links == 1 ? tr("1 link") : tr("%1 links").arg(links);
        if (images > 0 && links > 0)
            return tr("%1 and %2 blocked", "2 images and 1 link").arg(first, second);
        return tr("%1 blocked", "2 images").arg(images > 0 ? first : second);
    }
    static QString unreadable() { return tr("Not a mail that can be understood; this is what can be read of it"); }
    static QString tooHeavy() { return tr("Shown as text: its formatting takes too long"); }
    static QString truncated() { return tr("The formatting ends here; the text has the rest"); }
    static QString asText() { return tr("Show as text"); }
    static QString asHtml() { return tr("Show formatting"); }
    static QString moreText(const QString &characters) { return tr("Show the rest, %1 characters").arg(characters); }
    static QString wholeCode(int lines) { return tr("Show all %Ln lines", nullptr, lines); }
    static QString copy() { return tr("Copy"); }
    static QString wrap() { return tr("Wrap"); }
    static QString unwrap() { return tr("Don't wrap"); }
    static QString promised(const QString &when, const QString &state)
    {
        return tr("Promised by %1 · %2", "tomorrow 07:30 · Kept").arg(when, state);
    }
    static QString whatCameOfIt() { return tr("What came of it?"); }
    static QString writeAgreed() { return tr("Write what we agreed"); }
    static QString takeBack() { return tr("Take back"); }
    static QString settle() { return tr("Has it arrived? Say so in the outbox"); }
    static QString kept() { return tr("Kept"); }
    static QString notKept() { return tr("Not kept"); }
    static QString executable(const QString &size) { return tr("%1, can run as a program").arg(size); }
};

} // namespace Earshot
