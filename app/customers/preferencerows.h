// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/customer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Earshot
{

/// "How they like to be reached", first choice first: a channel, days and hours on each line, and for calls which
/// number.
class PreferenceRows final : public QWidget
{
    Q_OBJECT

public:
    PreferenceRows(const QList<Preference> &preferences, const QList<Phone> &phones, QWidget *parent = nullptr);

    /// Which numbers a call can go to; what was chosen is chosen while it is among them.
    void setNumbers(const QList<Phone> &phones);
    QList<Preference> preferences() const;
    /// The keys go to the first way, or to where one is added.
    void focusFirst();
    /// The first line whose days or hours cannot be kept, in a sentence; empty when all can be read.
    QString firstFault() const;
    /// All that stands in the lines, also what cannot be read yet, to be kept; setText() brings it back.
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void changed(); ///< text() is another one

private:
    struct Row {
        QWidget *widget;
        QComboBox *channel;
        QComboBox *days;
        QWidget *chosen; ///< a button for each weekday, for days that are no usual set
        QLineEdit *from;
        QLineEdit *to;
        QComboBox *number; ///< of a call
    };
    void showNumbers(const Row &row) const;
    static int daysOf(const Row &row);
    void add(const Preference &preference);
    void remove(QWidget *widget);
    void raise(QWidget *widget);
    void place();
    QWidget *weekdays(int days, QWidget *parent) const;

    QList<Phone> m_phones;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_more;
};

} // namespace Earshot
