// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/mail/deliveryreport.h"
#include "earshot/storage/session.h"

namespace Earshot
{

/// A report said what became of one of these mails, by their Message-IDs: whoever did not get it is noted on the mail
/// of ours that it is about. What is only delayed changes nothing. Whether there was one.
bool noteBounces(Session &session, const QList<QByteArray> &messageIds, const QList<Delivery> &deliveries);

/// A mail of ours came back to us, so that it has gone, should nobody have known.
void noteArrived(Session &session, const QByteArray &messageId);

} // namespace Earshot
