// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/unsentstrip.h"

#include "earshot/desk/desk.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "shell/strip.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int RestMs = 200; ///< many mails may be refused at once
constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestReason = 120;

/// What a server says has a full stop or none.
QString ended(const QString &sentence)
{
    static const QString ends = QStringLiteral(".!?…。؟");
    return sentence.isEmpty() || ends.contains(sentence.back()) ? sentence : sentence + u'.';
}

} // namespace

UnsentStrip::UnsentStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_strip(new Strip(Strip::Kind::Danger, IconName::Send, this))
    , m_turn(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    hide();
    m_strip->addLink(tr("Show the outbox"), this, [this] { Q_EMIT outboxWanted(); });
    m_strip->addLink(tr("Not now"), this, [this] {
        m_putAway = m_now.newest;
        take(m_now);
    });
    m_turn->setSingleShot(true);
    m_turn->setInterval(RestMs);
    connect(m_turn, &QTimer::timeout, this, &UnsentStrip::ask);
    connect(&desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        const bool isOurs = std::any_of(
            changes.begin(), changes.end(), [](const Change &change) { return change.kind == Kind::Outbox; });
        if (isOurs && !m_turn->isActive())
            m_turn->start();
    });
    ask();
}

void UnsentStrip::ask()
{
    m_desk.database()
        .read(Outbox::unsettledOf, m_desk.agent())
        .then(this, [this](const Result<Outbox::Unsettled> &now) {
            if (now)
                take(*now);
        });
}

void UnsentStrip::take(const Outbox::Unsettled &now)
{
    const bool isOther = now != m_now;
    m_now = now;
    setVisible(count() > 0 && now.newest.value > m_putAway.value);
    const QString who = named(shortened(now.to, LongestName));
    if (now.refused > 0) {
        const QString why
            = tr("To %1: %2", "people, what their server said").arg(who, named(shortened(now.trouble, LongestReason)));
        m_strip->setWords(tr("%Ln mails were refused", nullptr, now.refused),
            now.unknown == 0 ? why : ended(why) + u' ' + tr("%Ln more may have gone or not.", nullptr, now.unknown));
    } else if (now.unknown > 0) {
        m_strip->setWords(tr("%Ln mails may have gone or not", nullptr, now.unknown),
            tr("To %1: the line broke at the end. Look whether it arrived, and say so in the outbox.").arg(who));
    }
    if (isOther)
        Q_EMIT countChanged();
}

} // namespace Earshot
