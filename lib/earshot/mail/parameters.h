// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot
{

/// A parameter of a Content-Type or Content-Disposition as it was sent, for people to read: in pieces and percents
/// (RFC 2231), else with encoded words (RFC 2047), else raw; bytes that are not in the charset they name are read as
/// decodedText() does. `name` in lower case; empty when there is none. Any thread.
QString parameterText(QByteArrayView header, QByteArrayView name);

} // namespace Earshot
