// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/handoffline.h"

#include "earshot/domain/phonenumber.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

HandoffLine::HandoffLine(Opener open, QObject *parent)
    : VoiceLine(parent)
    , m_open(std::move(open))
{
}

QString HandoffLine::name() const
{
    return u"handed-over"_s;
}

QUrl HandoffLine::addressOf(const QString &number)
{
    const auto parsed = PhoneNumber::parse(number);
    return parsed ? QUrl(parsed->telUri(), QUrl::StrictMode) : QUrl();
}

void HandoffLine::dial(const QString &number)
{
    const QUrl address = addressOf(number);
    if (!address.isValid()) {
        Q_EMIT refused(Refusal::BadNumber);
        return;
    }
    switch (m_open(address)) {
    case HandedOver::Yes:
        return;
    case HandedOver::NoHandler:
        Q_EMIT refused(Refusal::NoHandler);
        return;
    case HandedOver::ToOurselves:
        Q_EMIT refused(Refusal::OwnHandler);
        return;
    }
}

void HandoffLine::answer()
{
    Q_EMIT event({CallEvent::Kind::Answered, CallEnding::None});
}

void HandoffLine::hangUp()
{
    Q_EMIT event({CallEvent::Kind::Ended, CallEnding::HandedOver});
}

QString OwnPhoneLine::name() const
{
    return u"own-phone"_s;
}

void OwnPhoneLine::dial(const QString &)
{
    // The agent dials; there is nothing to ask of anybody.
}

void OwnPhoneLine::answer()
{
    Q_EMIT event({CallEvent::Kind::Answered, CallEnding::None});
}

void OwnPhoneLine::hangUp()
{
    Q_EMIT event({CallEvent::Kind::Ended, CallEnding::HandedOver});
}

} // namespace Earshot
