// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

class Hunspell;

namespace Earshot
{

/// The words of one language, from a dictionary of this system. Reading one takes a tenth of a second: it is made in
/// the pool, and used from one thread at a time.
class Dictionary
{
public:
    /// `name` as in names(). Null when it cannot be read.
    static std::shared_ptr<Dictionary> read(const QString &name);
    ~Dictionary();

    bool knows(const QString &word);
    /// What may be meant, the likeliest first; at most seven.
    QStringList suggestions(const QString &word);

    /// The dictionaries of this system, "de_DE", "en_US".
    static QStringList names();
    /// The one to use for a language ("de") or language and country ("de_AT"); empty when there is none.
    static QString nameFor(const QString &language);

private:
    Dictionary();

    std::unique_ptr<Hunspell> m_words;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace Earshot
