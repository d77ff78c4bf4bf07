// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mailnotices.h"

#include "earshot/desk/desk.h"

#include <QTimer>

#include <utility>

#include "settings/seatsettings.h"
#include "shell/notifier.h"
#include "shell/profile.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SoonMs = 1'000; ///< what comes in one fetch is told at once
constexpr int ArchiveDays = 2; ///< what was written longer ago was imported
constexpr qsizetype MostLines = 4;

Notice noticeOf(Arrival::Kind kind)
{
    switch (kind) {
    case Arrival::Kind::Mine:
        return Notice::Mine;
    case Arrival::Kind::Unassigned:
        return Notice::Unassigned;
    case Arrival::Kind::Mention:
        return Notice::Mention;
    }
    Q_UNREACHABLE();
}

} // namespace

MailNotices::MailNotices(Desk &desk, Profile &profile, std::function<TicketId()> reading, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_profile(profile)
    , m_reading(std::move(reading))
    , m_notifier(new Notifier(u"email.arrived"_s, this))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(SoonMs);
    connect(m_soon, &QTimer::timeout, this, &MailNotices::read);
    connect(&desk.database(), &Database::changed, this, &MailNotices::take);
    connect(m_notifier, &Notifier::plain, this, &MailNotices::plain);
    connect(m_notifier, &Notifier::pressed, this, [this](const QString &key) {
        if (key == u"reply")
            Q_EMIT replyWanted(m_shown);
        else if (key == u"talk")
            Q_EMIT talkWanted(m_shown);
        else
            Q_EMIT ticketWanted(m_shown);
    });
    begin();
}

void MailNotices::begin()
{
    m_desk.database().read(newestMessage).then(this, [this](const Result<MessageId> &newest) {
        if (!newest)
            return; // asked for again with the first change
        m_first = *newest;
        m_began = true;
    });
}

void MailNotices::take(const QList<Change> &changes)
{
    if (!m_began)
        return begin();
    for (const Change &change : changes) {
        if (change.kind == Kind::Ticket)
            m_changed.insert(TicketId{change.id});
    }
    if (!m_changed.isEmpty() && !m_soon->isActive())
        m_soon->start();
}

void MailNotices::read()
{
    const QList<TicketId> tickets = std::exchange(m_changed, {}).values();
    m_desk.database()
        .readLong(arrivalsOn, tickets, m_desk.agent(), m_first, m_desk.now().addDays(-ArchiveDays))
        .then(this, [this](const Result<QList<Arrival>> &arrivals) {
            QList<Arrival> fresh;
            for (const Arrival &arrival : arrivals.value_or(QList<Arrival>())) {
                if (m_told.contains(arrival.message))
                    continue;
                m_told.insert(arrival.message);
                if (isTold(arrival))
                    fresh << arrival;
            }
            if (!fresh.isEmpty())
                show(fresh);
        });
}

bool MailNotices::isTold(const Arrival &arrival) const
{
    return arrival.ticket != m_reading()
        && SeatSettings(m_profile.settings()).mayTell(noticeOf(arrival.kind), m_desk.now().toLocalTime().time());
}

void MailNotices::show(const QList<Arrival> &arrivals)
{
    const Arrival &newest = arrivals.last();
    m_shown = newest.ticket;
    const auto subject = [](const Arrival &arrival) {
        return u"#%1 %2"_s.arg(
            QString::number(arrival.number), arrival.subject.isEmpty() ? tr("No subject") : arrival.subject);
    };
    if (arrivals.size() > 1) {
        QStringList lines;
        for (const Arrival &arrival : arrivals.mid(0, MostLines))
            lines << tr("%1: %2", "who wrote, and the ticket").arg(named(arrival.from), named(subject(arrival)));
        if (arrivals.size() > MostLines)
            lines << u"…"_s;
        return m_notifier->show(tr("%Ln new messages for you", nullptr, int(arrivals.size())), lines.join(u'\n'), {});
    }
    const QString from = named(newest.from);
    const QString text = subject(newest) + u'\n' + newest.text;
    if (newest.kind == Arrival::Kind::Mention)
        return m_notifier->show(tr("%1 names you in a note").arg(from), text, {});
    m_notifier->show(
        newest.kind == Arrival::Kind::Mine ? tr("Mail from %1").arg(from) : tr("Mail from %1, nobody’s yet").arg(from),
        text, {{u"reply"_s, tr("Reply")}, {u"talk"_s, tr("Talk")}});
}

} // namespace Earshot
