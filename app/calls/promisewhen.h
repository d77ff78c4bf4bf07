// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;

namespace Earshot
{

class MomentField;

/// Until when something was promised: the usual moments in one list, any other by "Another time".
class PromiseWhen final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseWhen(QWidget *parent = nullptr);

    /// Offers the moments as of `now`; today's end of the day only while it is to come.
    void begin(const QDateTime &now);
    QDateTime due() const; ///< UTC
    /// False while another time is typed that cannot be read; the keys are led there.
    bool check();
    void setDue(const QDateTime &due);
    QComboBox *combo() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    bool isOther() const;

    QComboBox *m_choice;
    MomentField *m_other;
};

} // namespace Earshot
