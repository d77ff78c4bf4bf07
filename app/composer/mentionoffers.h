// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCompleter;
class QStringListModel;

namespace Earshot
{

class ComposerText;
class Desk;

/// Behind an @ in a note, offers the colleagues whose names go on like that.
class MentionOffers final : public QObject
{
    Q_OBJECT

public:
    MentionOffers(const Desk &desk, ComposerText &text);

private:
    void offer();
    void take(const QString &name);
    int begin() const;

    const Desk &m_desk;
    ComposerText &m_text;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace Earshot
