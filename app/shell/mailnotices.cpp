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
constexpr int SkewSeconds = 300; ///< another computer's clock may be so much behind
constexpr qsizetype MostLines = 4;

Notice noticeOf(News::Kind kind)
{
    switch (kind) {
    case News::Kind::Mine:
        return Notice::Mine;
    case News::Kind::Unassigned:
        return Notice::Unassigned;
    case News::Kind::Mention:
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
    m_since = desk.now().addSecs(-SkewSeconds);
    begin();
}

void MailNotices::begin()
{
    if (std::exchange(m_isAsking, true))
        return; // an answer given later would pass over what has come since
    m_desk.database().read(newestMessage).then(this, [this](const Result<MessageId> &newest) {
        m_isAsking = false;
        if (!newest)
            return; // asked for again with the first change
        m_first = *newest;
        m_began = true;
    });
}

void MailNotices::take(const QList<Change> &changes)
{
    if (!m_began)
        begin(); // what comes meanwhile is looked at then
    for (const Change &change : changes) {
        if (change.kind == Kind::Ticket)
            m_changed.insert(TicketId{change.id});
    }
    if (!m_changed.isEmpty() && !m_soon->isActive())
        m_soon->start();
}

void MailNotices::read()
{
    if (!m_began) {
        begin();
        return m_soon->start();
    }
    const QList<TicketId> tickets = std::exchange(m_changed, {}).values();
    m_desk.database()
        .readLong(newsOn, tickets, m_desk.agent(), m_first, m_since)
        .then(this, [this, tickets](const Result<QList<News>> &news) {
            if (!news) // the desk is away: they are looked at with the next change
                m_changed.unite({tickets.begin(), tickets.end()});
            QList<News> fresh;
            for (const News &one : news.value_or(QList<News>())) {
                if (m_told.contains(one.message))
                    continue;
                m_told.insert(one.message);
                if (isTold(one))
                    fresh << one;
            }
            if (!fresh.isEmpty())
                show(fresh);
        });
}

bool MailNotices::isTold(const News &one) const
{
    return one.ticket != m_reading()
        && SeatSettings(m_profile.settings()).mayTell(noticeOf(one.kind), m_desk.now().toLocalTime().time());
}

void MailNotices::show(const QList<News> &news)
{
    const News &newest = news.last();
    m_shown = newest.ticket;
    const auto subject = [](const News &one) {
        return u"#%1 %2"_s.arg(QString::number(one.number), one.subject.isEmpty() ? tr("No subject") : one.subject);
    };
    if (news.size() > 1) {
        QStringList lines;
        for (const News &one : news.mid(0, MostLines))
            lines << tr("%1: %2", "who wrote, and the ticket").arg(named(one.from), named(subject(one)));
        if (news.size() > MostLines)
            lines << u"…"_s;
        return m_notifier->show(tr("%Ln new messages", nullptr, int(news.size())), lines.join(u'\n'), {});
    }
    const QString from = named(newest.from);
    const QString text = subject(newest) + u'\n' + newest.text;
    if (newest.kind == News::Kind::Mention)
        return m_notifier->show(tr("%1 names you in a note").arg(from), text, {});
    m_notifier->show(
        newest.kind == News::Kind::Mine ? tr("Mail from %1").arg(from) : tr("Mail from %1, nobody’s yet").arg(from),
        text, {{u"reply"_s, tr("Reply")}, {u"talk"_s, tr("Talk")}});
}

} // namespace Earshot
