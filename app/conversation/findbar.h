// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Earshot
{

class ConversationView;
class Label;

/// "Find in conversation": marks every place, goes from entry to entry, says how many there are.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ConversationView &view, QWidget *parent = nullptr);

    void open();
    /// What open() begins with.
    void offer(const QString &text);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(bool forward);

    ConversationView &m_view;
    QLineEdit *m_field;
    Label *m_count;
};

} // namespace Earshot
