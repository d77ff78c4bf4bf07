// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/seatsecrets.h"

namespace Earshot
{

void SeatSecrets::read(const QString &name, QObject *context, Read then)
{
    if (const auto here = m_here.constFind(name); here != m_here.constEnd())
        return then(*here);
    m_keychain.read(name, context, std::move(then));
}

void SeatSecrets::write(const QString &name, const QString &secret, QObject *context, Done then)
{
    m_here.insert(name, secret); // until the keychain has it
    m_keychain.write(name, secret, context, [this, name, then = std::move(then)](const Result<bool> &kept) {
        if (kept)
            m_here.remove(name);
        then(kept.has_value()); // else until the program ends
    });
}

void SeatSecrets::remove(const QString &name, QObject *context, Done then)
{
    m_here.remove(name);
    m_keychain.remove(name, context, [then = std::move(then)](const Result<bool> &) { then(true); });
}

} // namespace Earshot
