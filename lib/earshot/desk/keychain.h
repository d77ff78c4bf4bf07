// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/secretstore.h"

namespace Earshot
{

/// The keychain of the system, where the person who is logged in keeps theirs. Refused where there is none.
class Keychain final : public SecretStore
{
public:
    /// `service` is the name they stand under there.
    explicit Keychain(const QString &service);

    void read(const QString &name, QObject *context, Read then) override;
    void write(const QString &name, const QString &secret, QObject *context, Done then) override;
    void remove(const QString &name, QObject *context, Done then) override;

private:
    QString m_service;
};

} // namespace Earshot
