// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace Earshot
{

/// Where passwords and tokens are kept: never with the desk, never in settings or logs. Main thread.
class SecretStore
{
public:
    using Read = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<bool> &)>;

    virtual ~SecretStore() = default;

    /// The secret under this name; NotFound when there is none. Asked and answered on one thread, perhaps at once;
    /// nothing is answered when `context` is gone.
    virtual void read(const QString &name, QObject *context, Read then) = 0;
    /// Keeps it, or writes over what is there.
    virtual void write(const QString &name, const QString &secret, QObject *context, Done then) = 0;
    /// Forgets it; that there was none is no fault.
    virtual void remove(const QString &name, QObject *context, Done then) = 0;
};

/// A folder with one file for each secret that nobody else may read, for programs without a person.
class FolderSecrets final : public SecretStore
{
public:
    explicit FolderSecrets(const QString &folder);

    void read(const QString &name, QObject *context, Read then) override;
    void write(const QString &name, const QString &secret, QObject *context, Done then) override;
    void remove(const QString &name, QObject *context, Done then) override;

private:
    QString fileOf(const QString &name) const;

    QString m_folder;
};

} // namespace Earshot
