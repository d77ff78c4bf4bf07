// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLineEdit>

namespace Earshot
{

/// A day, or a day and a time, typed as people type it or chosen in a calendar. Up and Down change the day, or the
/// quarter of an hour where the caret stands in the time; Alt+Down opens the calendar. What cannot be read stays to be
/// mended and is marked when the field is left.
class MomentField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Parts { Day, DayAndTime };

    explicit MomentField(Parts parts, QWidget *parent = nullptr);

    /// As a clock on the wall there shows it, in no zone.
    QDate date() const { return m_moment.date(); }
    QTime time() const { return m_moment.time(); }
    void setMoment(const QDate &day, const QTime &time = {});
    /// The same in the zone of this computer.
    QDateTime here() const { return QDateTime(date(), time()); }
    void setHere(const QDateTime &at);
    /// False while something stands there that is no day; the last one that was read is kept.
    bool isRight() const { return m_isRight; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(); ///< also while somebody types
    void settled(); ///< another one, once they were done with it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &typed);
    void leave();
    void write();
    void settle();
    void take(const QDateTime &moment);
    void step(int steps, bool months);
    void openCalendar();

    Parts m_parts;
    QDateTime m_moment; ///< in UTC, so that no hour of it is missing
    QDateTime m_settled;
    bool m_isRight = true;
};

} // namespace Earshot
