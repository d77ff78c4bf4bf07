// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QDialog;
class QTimer;
class QWidget;

namespace Earshot
{

class Journal;

/// Keeps what is typed into a dialog's fields in this seat's journal, a second after it is typed, until the dialog is
/// finished: it outlives the program.
class KeptFields final : public QObject
{
    Q_OBJECT

public:
    /// The fields (QLineEdit, QPlainTextEdit, QComboBox) by the names they are kept under.
    using Fields = QList<std::pair<QString, QWidget *>>;

    KeptFields(Journal &journal, const Fields &fields, QDialog *dialog);

    /// The fields hold what the desk has, to be kept under `key` once it is changed. Puts what was kept there before
    /// into them; whether that was any.
    bool begin(const QString &key);
    /// The same for what the desk does not have yet: everything that stands in the fields is kept.
    bool beginNew(const QString &key);
    /// Saved, or thrown away: nothing has to come back.
    void drop();

    /// What is said where something is back.
    static QString backWords();
    /// A key that begins like this and under which something is kept; empty when there is none.
    static QString keyBeginning(const Journal &journal, const QString &beginning);

private:
    void watch(QWidget *field);
    bool bringBack();
    void keep();

    Journal &m_journal;
    Fields m_fields;
    QString m_key; ///< empty before the beginning
    QHash<QString, QString> m_original;
    QTimer *m_timer;
};

} // namespace Earshot
