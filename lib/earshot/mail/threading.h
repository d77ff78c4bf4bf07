// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Earshot
{

struct Mail;

/// The Message-IDs by which a mail finds its thread, best first: In-Reply-To, then References from the last to the
/// first; its own id is not among them, so that no mail is its own parent. At most 500.
QList<QByteArray> lookupOrder(const Mail &mail);

/// The subject without what programs put around it, folded for comparing: reply and forward marks of many languages
/// ("Re:", "AW:", "RE[2]:", "回复："), list tags and our token ("[R]", "[#12-abcd]"), repeated.
QString normalisedSubject(const QString &subject);

/// True when an answer carries a subject of its own, so that it may be about something else. Empty subjects, cut ones
/// and "(was: …)" do not count as a change.
bool subjectReallyChanged(const QString &before, const QString &now);

} // namespace Earshot
