// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Earshot
{

class Label;

/// What a list says when it has no rows: a fact, a sentence, and links on from here, at the top where rows would be.
class ListNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit ListNotice(QWidget *parent = nullptr);

    void say(const QString &fact, const QString &sentence);
    void addLink(const QString &text, QObject *context, std::function<void()> act);

private:
    Label *m_fact;
    Label *m_sentence;
    QVBoxLayout *m_links;
};

} // namespace Earshot
