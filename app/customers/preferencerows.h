// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/channel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Earshot
{

/// "How they like to be reached", first choice first: a channel, days and hours on each line.
class PreferenceRows final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferenceRows(const QList<Preference> &preferences, QWidget *parent = nullptr);

    QList<Preference> preferences() const;
    /// Hours that are no hours: their line, from 1; 0 when all can be read.
    int firstFault() const;

private:
    struct Row {
        QWidget *widget;
        QComboBox *channel;
        QComboBox *days;
        QLineEdit *from;
        QLineEdit *to;
    };
    void add(const Preference &preference);
    void remove(QWidget *widget);
    void raise(QWidget *widget);
    void place();

    QList<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace Earshot
