// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/intake.h"
#include "earshot/desk/maildesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/catalogs.h"

#include <QFile>
#include <QTemporaryDir>

namespace Earshot
{

/// A desk in a folder of its own at a fixed time, with what a test puts into it.
class ScratchDesk
{
public:
    ScratchDesk() { open(); }

    Desk &desk() { return *m_desk; }

    /// The program was closed and is started again on the same desk and journal.
    void reopen()
    {
        m_desk.reset();
        open();
    }

    template<class Value>
    static Value done(QFuture<Result<Value>> future)
    {
        future.waitForFinished();
        const Result<Value> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    Received mail(const QByteArray &raw)
    {
        const RawMail found{raw, {}, 0, raw.size(), {}};
        const auto file = [](Session &session, const IncomingMail &incoming, const QDateTime &at) {
            return receive(session, intakeRules(session), incoming, at);
        };
        return done(m_desk->database().write(file, incomingFrom(found, {}), m_desk->now()));
    }

    Received mailFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no such file: %s", qPrintable(path));
        return mail(file.readAll());
    }

    /// A plain mail of one customer into one thread.
    Received words(const QByteArray &text, int number = 1, const QByteArray &type = "text/plain; charset=utf-8")
    {
        return mail(
            "From: Dana Ruiz <d.ruiz@lindenhof.example>\nTo: help@desk.example\nSubject: Locked out\nDate: Thu, "
            "11 Jun 2026 08:"
            + QByteArray::number(number / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(number % 60).rightJustified(2, '0') + " +0000\nMIME-Version: 1.0\nMessage-ID: <m"
            + QByteArray::number(number) + "@x.example>\n"
            + (number > 1 ? "In-Reply-To: <m1@x.example>\nReferences: <m1@x.example>\n" : "") + "Content-Type: " + type
            + "\nContent-Transfer-Encoding: 8bit\n\n" + text);
    }

    static QDateTime now() { return QDateTime(QDate(2026, 6, 12), QTime(14, 5), Qt::UTC); }

private:
    void open()
    {
        auto opened = Desk::open(m_folder.filePath(QStringLiteral("desk.sqlite")), QStringLiteral("maya"),
            m_folder.filePath(QStringLiteral("journal.sqlite")), Durability::Normal, [] { return now(); });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_desk = std::move(*opened);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace Earshot
