// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/keychain.h"

#ifdef EARSHOT_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace Earshot
{

Keychain::Keychain(const QString &service)
    : m_service(service)
{
}

#ifdef EARSHOT_KEYCHAIN

namespace
{

/// Never in a file of ours, should there be no keychain: then it is said.
template<class Job>
Job *jobFor(const QString &service, const QString &name)
{
    auto *job = new Job(service);
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

Error errorOf(const QKeychain::Job &job)
{
    const bool isNone = job.error() == QKeychain::EntryNotFound;
    return {isNone ? Error::Kind::NotFound : Error::Kind::Refused, job.errorString()};
}

} // namespace

void Keychain::read(const QString &name, QObject *context, Read then)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        if (job->error() != QKeychain::NoError)
            return then(tl::unexpected<Error>(errorOf(*job)));
        then(job->textData());
    });
    job->start();
}

void Keychain::write(const QString &name, const QString &secret, QObject *context, Done then)
{
    auto *job = jobFor<QKeychain::WritePasswordJob>(m_service, name);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        if (job->error() != QKeychain::NoError)
            return then(tl::unexpected<Error>(errorOf(*job)));
        then(true);
    });
    job->start();
}

void Keychain::remove(const QString &name, QObject *context, Done then)
{
    auto *job = jobFor<QKeychain::DeletePasswordJob>(m_service, name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return then(tl::unexpected<Error>(errorOf(*job)));
        then(true);
    });
    job->start();
}

#else

void Keychain::read(const QString &, QObject *, Read then)
{
    then(failed(Error::Kind::Refused));
}
void Keychain::write(const QString &, const QString &, QObject *, Done then)
{
    then(failed(Error::Kind::Refused));
}
void Keychain::remove(const QString &, QObject *, Done then)
{
    then(failed(Error::Kind::Refused));
}

#endif

} // namespace Earshot
