// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/intake.h"
#include "earshot/domain/result.h"
#include "earshot/mail/mailsource.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace Earshot
{

class Desk;

/// What an import has done so far; read = stored + duplicates.
struct ImportCount {
    int read = 0;
    int stored = 0;
    int duplicates = 0; ///< byte for byte the same mail was there
    int unreadable = 0; ///< of the stored ones: kept as raw bytes, not understood
    int tickets = 0; ///< made by it
    int customers = 0; ///< made by it
    TicketId last; ///< where the last mail is, also one that was here before

    ImportCount &operator+=(const ImportCount &other);
    bool operator==(const ImportCount &) const = default;
};

struct ImportOptions {
    MailSourceKind kind = MailSourceKind::Mbox;
    QStringList paths;
    QString queue; ///< by name, added if there is none; empty = unsorted
    bool dryRun = false; ///< count what would happen and leave the desk as it is
    int batch = 200; ///< mails per transaction
    bool archived = true; ///< in them our own address means that we wrote; not so in a mail somebody handed in
};

/// A mail that the desk could not take; it is where it was.
struct LeftMail {
    QString messageId;
    QString subject;
    Error why;
};

struct ImportReport {
    ImportCount count;
    QList<LeftMail> left;
    QList<SourceTrouble> troubles; ///< files that could not be read
    bool cancelled = false; ///< what is stored stays; starting again goes on there
    double seconds = 0;
};

/// Reads a mail as it came from its source, ready to be filed. Pure; any thread.
IncomingMail incomingFrom(const RawMail &raw, QueueId queue);

/// Whether a mail could not be stored for what it is, so that another one may well be.
bool isOfTheMail(const Error &error);

/// Brings an archive into the desk: reads and parses in the pool while the batch before is being written. Stopped at
/// any moment, it goes on behind the last batch; done twice, it stores nothing twice. Main thread.
class MailImport : public QObject
{
    Q_OBJECT

public:
    MailImport(Desk &desk, ImportOptions options);
    ~MailImport() override;

    void start();
    /// Ends after the batch under way; finished() still comes.
    void cancel();

Q_SIGNALS:
    void progressed(const Earshot::ImportCount &count, qint64 doneBytes, qint64 totalBytes);
    void finished(const Earshot::Result<Earshot::ImportReport> &report);

private:
    struct Reading; ///< the source and what is shared with the pool
    struct Batch {
        QList<IncomingMail> mails;
        QString origin; ///< of the last one: where to go on after it
        qint64 offset = 0;
        qint64 done = 0;
        qint64 total = 0;
    };

    void startDryRun();
    void readNext();
    void writeNext();
    void writeOneByOne(const std::shared_ptr<const Batch> &batch, qsizetype at, int refusedBefore);
    void wrote(const Batch &batch);
    void finish(const std::optional<Error> &error);
    static Batch readBatch(Reading &reading, int mails);

    Desk &m_desk;
    ImportOptions m_options;
    QString m_identity; ///< what an interrupted import is found again by
    std::shared_ptr<Reading> m_reading;
    std::optional<Batch> m_ready; ///< read, waiting for the writer
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_atEnd = false;
    bool m_isFinished = false;
    ImportCount m_count;
    QList<LeftMail> m_left;
    QElapsedTimer m_clock;
};

} // namespace Earshot
