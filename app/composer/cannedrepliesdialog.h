// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "earshot/domain/outbox.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Earshot
{

class Desk;
class FaultLine;
class KeptFields;
class Label;

/// Texts to answer with: found while one types, inserted by Return, made and changed in place.
class CannedRepliesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `canInsert`: there is a reply to put one into.
    CannedRepliesDialog(Desk &desk, bool canInsert, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// This one is to go into the reply.
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(CannedReplyId current, bool isDraft = false);
    void filter();
    void showCurrent();
    void makeNew();
    void save();
    void remove();
    void insert();
    void setBusy(bool isBusy);
    bool isChanged() const;
    /// Goes on with `then`, having asked about what is not saved.
    void whenSettled(std::function<void()> then);

    Desk &m_desk;
    const bool m_canInsert;
    QList<CannedReply> m_all;
    CannedReply m_current;
    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_none; ///< in place of an empty list
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    FaultLine *m_fault;
    KeptFields *m_kept;
    QPushButton *m_remove;
    QPushButton *m_save;
    bool m_isBusy = false; ///< the desk has not answered yet
    std::function<void()> m_then; ///< what one wanted to do meanwhile
    QPushButton *m_insert;
};

} // namespace Earshot
