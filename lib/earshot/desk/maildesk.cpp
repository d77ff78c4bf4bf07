// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/maildesk.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/messages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <atomic>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 batchBytes = 8 * 1024 * 1024;
constexpr qint64 identityBytes = 4096;

/// What an interrupted import is found again by: its paths and how their files begin.
QString identityOf(const ImportOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(options.kind)));
    for (const QString &path : options.paths) {
        hash.addData(QFileInfo(path).absoluteFilePath().toUtf8());
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(file.read(identityBytes));
    }
    return QString::fromLatin1(hash.result().toHex());
}

ImportCount countOf(const Received &received, const Mail &mail)
{
    ImportCount count;
    count.read = 1;
    count.stored = received.duplicate ? 0 : 1;
    count.duplicates = received.duplicate ? 1 : 0;
    count.unreadable = !received.duplicate && !mail.readable ? 1 : 0;
    count.tickets = received.newTicket ? 1 : 0;
    count.customers = received.newCustomer ? 1 : 0;
    count.last = received.ticket;
    return count;
}

ImportCount storeBatch(Session &session, const Actor &actor, const QList<IncomingMail> &mails, const QString &queue,
    const QString &source, const ImportPlace &place)
{
    session.runUnprepared(u"{importalone}"_s);
    ImportCount count;
    const QueueId queueId = Catalogs::queue(session, queue);
    const IntakeRules rules = intakeRules(session);
    for (IncomingMail incoming : mails) {
        incoming.queue = queueId;
        count += countOf(receive(session, rules, incoming, actor.now), incoming.mail);
    }
    if (!source.isEmpty())
        ImportPlaces::write(session, source, place, actor.now);
    return count;
}

bool forgetPlace(Session &session, const Actor &, const QString &source)
{
    ImportPlaces::remove(session, source);
    return true;
}

} // namespace

struct MailImport::Reading {
    explicit Reading(const ImportOptions &from)
        : options(from)
    {
    }
    void begin() { source = std::make_unique<MailSource>(options.kind, options.paths); }

    const ImportOptions options;
    std::unique_ptr<MailSource> source;
    std::atomic<bool> cancelled = false;
};

ImportCount &ImportCount::operator+=(const ImportCount &other)
{
    read += other.read;
    stored += other.stored;
    duplicates += other.duplicates;
    unreadable += other.unreadable;
    tickets += other.tickets;
    customers += other.customers;
    last = other.last.value ? other.last : last;
    return *this;
}

bool isOfTheMail(const Error &error)
{
    return error.kind == Error::Kind::Broken || error.kind == Error::Kind::Refused
        || error.kind == Error::Kind::Conflict;
}

IncomingMail incomingFrom(const RawMail &raw, QueueId queue)
{
    IncomingMail incoming{parseMail(raw.raw), packedRaw(raw.raw), raw.size, queue};
    if (raw.isCut()) {
        incoming.mail.contentHash = raw.wholeHash;
        incoming.mail.truncated = true;
    }
    prepare(incoming);
    return incoming;
}

MailImport::MailImport(Desk &desk, ImportOptions options)
    : m_desk(desk)
    , m_options(std::move(options))
    , m_identity(identityOf(m_options))
{
}

MailImport::~MailImport()
{
    if (m_reading)
        m_reading->cancelled = true;
}

void MailImport::start()
{
    m_clock.start();
    if (m_options.dryRun) {
        startDryRun();
        return;
    }
    m_desk.database()
        .read([source = m_identity](Session &session) { return ImportPlaces::read(session, source); })
        .then(this, [this](const Result<ImportPlace> &place) {
            if (!place) {
                finish(place.error());
                return;
            }
            m_isReading = true;
            aside([options = m_options, place = *place] {
                auto reading = std::make_shared<Reading>(options);
                reading->begin();
                if (!place.origin.isEmpty())
                    reading->source->resumeAfter(place.origin, place.offset);
                return reading;
            }).then(this, [this](const Result<std::shared_ptr<Reading>> &reading) {
                if (!reading)
                    return finish(reading.error());
                m_reading = *reading;
                m_reading->cancelled = m_atEnd; // cancel() may have come before there was anything to stop
                m_isReading = false;
                readNext();
                writeNext();
            });
        });
}

void MailImport::cancel()
{
    if (m_reading)
        m_reading->cancelled = true;
    m_atEnd = true;
}

MailImport::Batch MailImport::readBatch(Reading &reading, int mails)
{
    Batch batch;
    qint64 bytes = 0;
    while (batch.mails.size() < mails && bytes < batchBytes && !reading.cancelled) {
        const std::optional<RawMail> raw = reading.source->next();
        if (!raw)
            break;
        bytes += raw->raw.size();
        batch.mails << incomingFrom(*raw, {});
        batch.mails.last().archived = reading.options.archived;
        batch.origin = raw->origin;
        batch.offset = raw->offset;
    }
    batch.done = reading.source->doneBytes();
    batch.total = reading.source->totalBytes();
    return batch;
}

void MailImport::readNext()
{
    if (m_isReading || m_ready || m_atEnd)
        return;
    m_isReading = true;
    aside([reading = m_reading, mails = m_options.batch] {
        return readBatch(*reading, mails);
    }).then(this, [this](const Result<Batch> &batch) {
        m_isReading = false;
        if (!batch)
            return finish(batch.error());
        m_atEnd = m_atEnd || batch->mails.isEmpty();
        if (!batch->mails.isEmpty())
            m_ready = *batch;
        writeNext();
    });
}

void MailImport::writeNext()
{
    if (m_isWriting || m_isFinished) // what comes behind a batch that failed is not to be gone on after
        return;
    if (!m_ready) {
        if (m_atEnd && !m_isReading)
            finish({});
        return;
    }
    m_isWriting = true;
    const Batch batch = *std::exchange(m_ready, {});
    readNext();
    m_desk.act(storeBatch, batch.mails, m_options.queue, m_identity, ImportPlace{batch.origin, batch.offset})
        .then(this, [this, batch = std::make_shared<const Batch>(batch)](const Result<ImportCount> &count) {
            if (!count && isOfTheMail(count.error()))
                return writeOneByOne(batch, 0, 0);
            if (!count)
                return finish(count.error());
            m_count += *count;
            wrote(*batch);
        });
}

void MailImport::wrote(const Batch &batch)
{
    m_isWriting = false;
    Q_EMIT progressed(m_count, batch.done, batch.total);
    writeNext();
}

/// One mail that cannot be stored keeps none of the others out. Some in a row are no matter of a mail any more.
void MailImport::writeOneByOne(const std::shared_ptr<const Batch> &batch, qsizetype at, int refusedBefore)
{
    const bool isLast = at == batch->mails.size();
    const QList<IncomingMail> mails = isLast ? QList<IncomingMail>() : QList{batch->mails.at(at)};
    m_desk
        .act(storeBatch, mails, m_options.queue, isLast ? m_identity : QString(),
            isLast ? ImportPlace{batch->origin, batch->offset} : ImportPlace())
        .then(this, [this, batch, at, isLast, refusedBefore](const Result<ImportCount> &count) {
            constexpr int most = 3;
            if (!count && (isLast || !isOfTheMail(count.error()) || refusedBefore + 1 == most))
                return finish(count.error());
            if (isLast)
                return wrote(*batch);
            if (count) {
                m_count += *count;
            } else {
                const Mail &mail = batch->mails.at(at).mail;
                m_left << LeftMail{QString::fromUtf8(mail.messageId), mail.subject, count.error()};
                ++m_count.read;
            }
            writeOneByOne(batch, at + 1, count ? 0 : refusedBefore + 1);
        });
}

void MailImport::startDryRun()
{
    // All of it in one transaction that is thrown away: the only way to count tickets as the import itself would.
    m_reading = std::make_shared<Reading>(m_options);
    m_desk
        .act(
            [](Session &session, const Actor &actor, const std::shared_ptr<Reading> &reading, const QString &queue,
                int mails) {
                ImportCount count;
                reading->begin(); // also when the transaction is tried again
                for (;;) {
                    const Batch batch = readBatch(*reading, mails);
                    if (batch.mails.isEmpty())
                        break;
                    count += storeBatch(session, actor, batch.mails, queue, {}, {});
                }
                session.discard();
                return count;
            },
            m_reading, m_options.queue, m_options.batch)
        .then(this, [this](const Result<ImportCount> &count) {
            if (count)
                m_count = *count;
            finish(count ? std::optional<Error>() : count.error());
        });
}

void MailImport::finish(const std::optional<Error> &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (error) {
        Q_EMIT finished(tl::unexpected<Error>(*error));
        return;
    }
    ImportReport report{
        m_count, m_left, m_reading->source->troubles(), m_reading->cancelled, double(m_clock.elapsed()) / 1000.0};
    if (!report.cancelled && !m_options.dryRun) {
        m_desk.act(forgetPlace, m_identity).then(this, [this, report](const Result<bool> &) {
            Q_EMIT finished(report);
        });
        return;
    }
    Q_EMIT finished(report);
}

} // namespace Earshot
