// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Earshot
{

// The tones of the telephone, as WAV files of 16 bits and 16 kHz that can be played over and over.

/// What whoever calls hears while it rings over there: 425 Hz, one second of five (ITU-T E.180).
QByteArray ringbackTone();
/// What is heard here when somebody calls: two soft notes, twice, and a pause.
QByteArray ringTone();

} // namespace Earshot
