// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/keeptrouble.h"
#include "earshot/storage/course.h"

#include <QDateTime>

namespace Earshot
{

/// A desk as files that need no Earshot to be read: the raw mails as .eml, their attachments, every table as CSV, a
/// README that explains them and a manifest that counts them. What was written can be brought into an empty desk.
namespace DeskExport
{

/// Writes all of it into a folder that is there and empty, as it was at one moment. For the long reader. Throws
/// KeepFailure, or Failure.
void write(Session &session, const QString &folder, const QDateTime &now, Course &course, KeepOutcome &outcome);

/// Brings it into a desk without tickets, customers and calls, in the caller's write transaction.
void read(Session &session, const QString &folder, Course &course, KeepOutcome &outcome);

/// Where the mail with this SHA-256 lies in the folder.
QString mailPath(const QByteArray &hash);

QByteArray readme(); ///< explains the folder to people

} // namespace DeskExport

} // namespace Earshot
