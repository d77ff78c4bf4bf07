// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Earshot::Cli
{

/// The usage line of a command, read as a rule: what people are shown is what is checked. `N` is a number from 1 on, as
/// are `INTO`, `TO`, `OTHER` and `A`, `S` one from 0 on, `ISO` a time, `a|b` one of these words, everything else a
/// text; what stands in brackets may be left out, `…` means one or more.
class Usage
{
public:
    struct Slot {
        QString name; ///< "--limit", or empty for a word that stands alone
        QString value; ///< "N", "full|normal"; empty for an option that takes none
        bool optional = false;
        bool repeated = false;
    };

    explicit Usage(const QString &line);

    const QList<Slot> &words() const { return m_words; }
    const QList<Slot> &options() const { return m_options; }
    const Slot *option(const QString &name) const;

private:
    QList<Slot> m_words;
    QList<Slot> m_options;
};

} // namespace Earshot::Cli
