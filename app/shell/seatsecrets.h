// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/keychain.h"

#include <QHash>

namespace Earshot
{

/// The passwords of this seat: in the system's keychain, or, where there is none, in memory until the program ends.
class SeatSecrets final : public SecretStore
{
public:
    explicit SeatSecrets(const QString &service)
        : m_keychain(service)
    {
    }

    void read(const QString &name, QObject *context, Read then) override;
    /// Can be read from now on; answers whether it outlives the program.
    void write(const QString &name, const QString &secret, QObject *context, Done then) override;
    void remove(const QString &name, QObject *context, Done then) override;

private:
    Keychain m_keychain;
    QHash<QString, QString> m_here;
};

} // namespace Earshot
