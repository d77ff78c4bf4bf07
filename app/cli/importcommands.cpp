// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/plain.h"

#include "earshot/desk/maildesk.h"
#include "earshot/mail/sha256.h"
#include "earshot/storage/catalogs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualBatch = 200;
constexpr qint64 longestLine = 20; ///< of the number before each mail of a stream

MailSourceKind kindOf(const QString &word)
{
    return word == u"maildir" ? MailSourceKind::Maildir : word == u"eml" ? MailSourceKind::Eml : MailSourceKind::Mbox;
}

ImportOptions optionsOf(const Arguments &arguments)
{
    ImportOptions options;
    options.kind = kindOf(arguments.word(0));
    options.paths = arguments.words().mid(1);
    options.queue = arguments.text("--queue"_L1);
    options.dryRun = arguments.has("--dry-run"_L1);
    options.batch = int(arguments.number("--batch"_L1, usualBatch));
    const auto exists = [](const QString &path) { return QFileInfo::exists(path); };
    if (std::none_of(options.paths.begin(), options.paths.end(), exists))
        throw Stop(Exit::NotFound,
            u"There is no file or folder %1; nothing was imported. Look at how it is spelled."_s.arg(
                options.paths.join(u", "_s)));
    return options;
}

QString sentenceOf(const SourceTrouble &trouble)
{
    switch (trouble.kind) {
    case SourceTrouble::Kind::Missing:
        return u"There is no file or folder %1; nothing of it was kept. Look at how it is spelled."_s.arg(trouble.path);
    case SourceTrouble::Kind::Unreadable:
        return u"%1 cannot be read; nothing of it was kept. Look at its permissions."_s.arg(trouble.path);
    case SourceTrouble::Kind::Empty:
        return u"%1 is empty; there was nothing to keep."_s.arg(trouble.path);
    case SourceTrouble::Kind::Packed:
        return u"%1 is packed; nothing of it was kept. Unpack it, and import the files in it."_s.arg(trouble.path);
    case SourceTrouble::Kind::NoMail:
        break;
    }
    return u"There is no mail in %1; nothing of it was kept."_s.arg(trouble.path);
}

QString percent(qint64 done, qint64 total)
{
    return total > 0 ? u"%1 %"_s.arg(done * 100 / total) : QString();
}

/// Runs the import in the event loop until it is finished or cancelled by Ctrl+C.
Result<ImportReport> runImport(Seat &seat, const ImportOptions &options, Durability durability)
{
    MailImport import(seat.desk(durability), options);
    Result<ImportReport> outcome = failed(Error::Kind::Broken);
    QObject::connect(
        &import, &MailImport::progressed, &import, [&seat](const ImportCount &count, qint64 done, qint64 total) {
            seat.progress(u"%1  %2 mails read, %3 stored, %4 tickets"_s.arg(percent(done, total))
                              .arg(count.read)
                              .arg(count.stored)
                              .arg(count.tickets));
        });
    QObject::connect(&import, &MailImport::finished, &import, [&outcome](const Result<ImportReport> &report) {
        outcome = report;
        QCoreApplication::quit();
    });
    const Interrupt interrupt([&import] { import.cancel(); });
    QTimer::singleShot(0, &import, &MailImport::start);
    QCoreApplication::exec();
    seat.endProgress();
    return outcome;
}

QJsonObject asJson(const ImportReport &report)
{
    const ImportCount &count = report.count;
    QJsonObject json{{u"read"_s, count.read}, {u"stored"_s, count.stored}, {u"duplicates"_s, count.duplicates},
        {u"unreadable"_s, count.unreadable}, {u"tickets"_s, count.tickets}, {u"customers"_s, count.customers},
        {u"seconds"_s, report.seconds}};
    if (!report.left.isEmpty())
        json.insert(u"left"_s, report.left.size());
    return json;
}

QString unreadableSentence(int mails, bool dryRun)
{
    const QString what = mails == 1
        ? u"1 mail could not be understood; its bytes %1 kept and its text is a best guess."_s
        : u"%2 mails could not be understood; their bytes %1 kept and their text is a best "
          "guess."_s;
    const QString kept = what.arg(dryRun ? u"would be"_s : u"are"_s);
    return mails == 1 ? kept : kept.arg(mails);
}

void remark(const Seat &seat, const ImportReport &report, bool dryRun)
{
    for (const SourceTrouble &trouble : report.troubles)
        seat.remark(plain(sentenceOf(trouble)));
    for (const LeftMail &mail : report.left)
        seat.remark(plain(u"The mail <%1> could not be stored: %2. It is still where it was read."_s.arg(
            mail.messageId, mail.why.detail)));
    if (report.count.unreadable > 0)
        seat.remark(unreadableSentence(report.count.unreadable, dryRun));
    if (report.cancelled)
        seat.remark(u"Stopped. What is stored stays; the same command goes on from there."_s);
}

/// What stays the same from mail to mail; only used on the thread that writes.
struct Intake {
    QString queue;
    IntakeRules rules = {};
};

Received take(Session &session, const Actor &actor, IncomingMail incoming, const std::shared_ptr<Intake> &intake)
{
    refresh(session, intake->rules);
    incoming.queue = Catalogs::queue(session, intake->queue);
    return receive(session, intake->rules, incoming, actor.now);
}

bool takeMail(Seat &seat, const QByteArray &bytes, const std::shared_ptr<Intake> &intake)
{
    RawMail raw;
    raw.raw = bytes.left(bytes.size() > LargestMail ? LargestHead : bytes.size());
    raw.size = bytes.size();
    if (raw.raw.size() < raw.size) {
        Sha256 hash;
        hash.add(bytes);
        raw.wholeHash = hash.result();
    }
    const IncomingMail incoming = incomingFrom(raw, {});
    const bool isReadable = incoming.mail.readable;
    const Received received = seat.act(take, incoming, intake);
    if (seat.json())
        seat.print(QJsonObject{{u"ticket"_s, received.number > 0 ? QJsonValue(received.number) : QJsonValue()},
            {u"message"_s, received.message ? QJsonValue(received.message.value) : QJsonValue()},
            {u"newTicket"_s, received.newTicket}, {u"duplicate"_s, received.duplicate}, {u"readable"_s, isReadable}});
    else if (received.duplicate)
        seat.print(received.number > 0
                ? u"This mail was here before, on ticket #%1; nothing was added."_s.arg(received.number)
                : u"This mail was here before; nothing was added."_s);
    else
        seat.print(
            (received.newTicket ? u"Ticket #%1 was made."_s : u"The mail is on ticket #%1."_s).arg(received.number));
    if (!isReadable)
        seat.remark(
            u"This could not be understood as a mail (%1); its %2 bytes are kept and its text is a best guess."_s.arg(
                incoming.mail.trouble, QString::number(raw.size)));
    return isReadable;
}

/// The next mail of a stream `N\n<N bytes>`; nothing at its end. Throws Stop when it breaks off.
std::optional<QByteArray> nextOf(QFile &stream)
{
    const QByteArray line = stream.readLine(longestLine);
    if (line.isEmpty())
        return {};
    bool ok = false;
    const qint64 size = line.trimmed().toLongLong(&ok);
    if (!ok || size < 0 || !line.endsWith('\n') || size > std::numeric_limits<int>::max())
        throw Stop(Exit::Failed,
            u"The stream is broken: a line with the length of the next mail was expected. All mails before are kept."_s);
    QByteArray bytes = stream.read(size);
    if (bytes.size() < size)
        throw Stop(Exit::Failed,
            u"The stream ended in the middle of a mail (%1 of %2 bytes). All mails before it are kept; send it again."_s
                .arg(bytes.size())
                .arg(size));
    return bytes;
}

} // namespace

Exit importMail(Seat &seat, const Arguments &arguments)
{
    if (arguments.word(0) == u"export")
        return importExport(seat, arguments);
    if (arguments.word(0) == u"people")
        return importPeople(seat, arguments);
    const ImportOptions options = optionsOf(arguments);
    const Durability durability = arguments.text("--sync"_L1) == u"normal" ? Durability::Normal : Durability::Full;
    const Result<ImportReport> outcome = runImport(seat, options, durability);
    if (!outcome)
        throw Stop(outcome.error());
    const ImportReport &report = *outcome;
    const ImportCount &count = report.count;
    if (seat.json())
        seat.print(asJson(report));
    else
        seat.print(u"%1 read, %2 stored, %3 were here before, %4 unreadable; %5 new tickets, %6 new customers, %7 s%8"_s
                       .arg(count.read)
                       .arg(count.stored)
                       .arg(count.duplicates)
                       .arg(count.unreadable)
                       .arg(count.tickets)
                       .arg(count.customers)
                       .arg(report.seconds, 0, 'f', 1)
                       .arg(options.dryRun ? u" (tried only: nothing was written)"_s : u""_s));
    remark(seat, report, options.dryRun);
    if (report.cancelled || !report.left.isEmpty())
        return Exit::Failed;
    return count.unreadable > 0 || !report.troubles.isEmpty() ? Exit::KeptUnreadable : Exit::Done;
}

Exit ingestMail(Seat &seat, const Arguments &arguments)
{
    seat.desk(); // before anything is taken that could not be kept
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Stop(Exit::Failed, u"Standard input cannot be read: %1."_s.arg(input.errorString()));
    const auto intake = std::make_shared<Intake>(Intake{arguments.text("--queue"_L1)});
    bool allReadable = true;
    if (arguments.has("--loop"_L1)) {
        while (const std::optional<QByteArray> bytes = nextOf(input))
            allReadable = takeMail(seat, *bytes, intake) && allReadable;
        return allReadable ? Exit::Done : Exit::KeptUnreadable;
    }
    const QByteArray bytes = cappedFrom(input);
    if (bytes.isEmpty()) {
        const QString sentence = u"Nothing came on standard input; nothing was kept."_s;
        seat.remark(sentence);
        if (seat.json())
            seat.print(QJsonObject{{u"error"_s, sentence}});
        return Exit::KeptUnreadable;
    }
    return takeMail(seat, bytes, intake) ? Exit::Done : Exit::KeptUnreadable;
}

} // namespace Earshot::Cli
