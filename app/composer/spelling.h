// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <memory>

class QMenu;
class QTimer;

namespace Earshot
{

class ComposerText;
class Desk;
class Dictionary;

/// Marks what is spelled wrong in a reply, in the language of its ticket, and offers what may be meant in the menu of
/// the word. Without a dictionary for the language nothing is marked, and the menu says so.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    Spelling(Desk &desk, ComposerText &text, QObject *parent = nullptr);
    ~Spelling() override;

    void setWanted(bool wanted);
    /// Another ticket is shown: what was chosen by hand held for the one before.
    void begin();
    /// That of the ticket: "de", "de_DE"; empty for the language of this computer. A choice by hand holds against the
    /// same one again.
    void setLanguage(const QString &language);
    /// Whose names are no words of any dictionary and right all the same.
    void setNames(const QStringList &names);
    /// The words that are marked, as they stand in the text.
    QStringList marked() const;

Q_SIGNALS:
    /// Another dictionary is in use, or none.
    void languageChanged();

private:
    void use(const QString &language);
    void load();
    void look();
    bool isRight(const QString &word) const;
    bool isName(const QString &word) const;
    void fillMenu(QMenu *menu, int position);
    void addLanguages(QMenu *menu);

    Desk &m_desk;
    ComposerText &m_text;
    QTimer *m_pause;
    QString m_language; ///< that of the ticket
    QString m_used; ///< the same, or the one chosen by hand
    QString m_dictionaryName; ///< "de_DE"; empty when there is none for the language
    std::shared_ptr<Dictionary> m_dictionary;
    QSet<QString> m_fine; ///< said to be right, for this time
    QSet<QString> m_names; ///< the words of names, folded
    bool m_isWanted = true;
};

} // namespace Earshot
