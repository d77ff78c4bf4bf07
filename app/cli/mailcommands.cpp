// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asjson.h"
#include "cli/commands.h"
#include "cli/plain.h"

#include "earshot/mail/htmlcleaner.h"
#include "earshot/mail/quotes.h"

#include <QStringDecoder>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

void printMail(const Seat &seat, const Mail &mail)
{
    seat.print(u"From:    %1\nTo:      %2\nDate:    %3\nSubject: %4\n"_s.arg(plain(mail.from.display()),
        plain(mail.to.isEmpty() ? QString() : mail.to.first().display()), plain(mail.date), plain(mail.subject)));
    seat.print(QString(plain(shownText(mail.text)) + u'\n'));
    for (const MailPart &part : mail.attachments)
        seat.print(u"[attachment: %1, %2, %3 bytes]"_s.arg(
            plain(part.name), QString::fromLatin1(part.type), QString::number(part.size)));
}

QString textOfHtml(const QByteArray &bytes)
{
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

bool parseFile(const Seat &seat, const QString &path)
{
    const Mail mail = parseMail(contentOf(path));
    if (seat.json())
        seat.print(asJson(mail));
    else
        printMail(seat, mail);
    if (!mail.readable)
        seat.remark(u"%1 could not be understood as a mail (%2); its text is a best guess."_s.arg(path, mail.trouble));
    return mail.readable;
}

} // namespace

Exit parseFiles(Seat &seat, const Arguments &arguments)
{
    bool allReadable = true;
    bool anyFound = false;
    for (const QString &path : arguments.words()) {
        try {
            allReadable = parseFile(seat, path) && allReadable;
            anyFound = true;
        } catch (const Stop &stop) {
            seat.remark(plain(stop.sentence()));
            if (seat.json())
                seat.print(QJsonObject{{u"file"_s, path}, {u"error"_s, stop.sentence()}});
            allReadable = false;
            anyFound = anyFound || stop.exit() != Exit::NotFound;
        }
    }
    return !anyFound ? Exit::NotFound : allReadable ? Exit::Done : Exit::KeptUnreadable;
}

Exit cleanHtmlFile(Seat &seat, const Arguments &arguments)
{
    const CleanHtml clean = cleanHtml(textOfHtml(contentOf(arguments.word(0))));
    if (seat.json())
        seat.print(QJsonObject{{u"html"_s, clean.html},
            {u"blocked"_s, QJsonObject{{u"images"_s, clean.blockedImages}, {u"links"_s, clean.blockedLinks}}},
            {u"truncated"_s, clean.truncated}});
    else
        seat.print(clean.html);
    return Exit::Done;
}

} // namespace Earshot::Cli
