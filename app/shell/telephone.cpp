// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/telephone.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
constexpr bool asksXdg = true;
#else
constexpr bool asksXdg = false;
#endif

constexpr qint64 refusalMs = 10'000; ///< within which an opener that found no program comes back

/// Whether both tools are of one installation and so speak of the same programs.
bool belongTogether(const QString &tool, const QString &other)
{
    return !tool.isEmpty() && QFileInfo(tool).path() == QFileInfo(other).path();
}

} // namespace

Telephone::Telephone(QObject *parent)
    : QObject(parent)
    , m_line([this](const QUrl &address) { return give(address); })
{
    look();
}

Telephone::~Telephone()
{
    if (m_question) {
        m_question->disconnect(this);
        m_question->kill();
    }
}

void Telephone::look()
{
    const QString tool = asksXdg ? QStandardPaths::findExecutable(u"xdg-mime"_s) : QString();
    if (tool.isEmpty() || m_question)
        return;
    m_question = new QProcess(this);
    connect(m_question, &QProcess::finished, this, [this](int code) {
        m_handler = QString::fromUtf8(m_question->readAllStandardOutput()).trimmed();
        m_knowsHandler = code == 0;
        std::exchange(m_question, nullptr)->deleteLater();
    });
    connect(m_question, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            std::exchange(m_question, nullptr)->deleteLater();
    });
    m_question->start(tool, {u"query"_s, u"default"_s, u"x-scheme-handler/tel"_s});
}

HandoffLine::HandedOver Telephone::give(const QUrl &address)
{
    if (!asksXdg)
        return QDesktopServices::openUrl(address) ? HandoffLine::HandedOver::Yes : HandoffLine::HandedOver::NoHandler;
    const bool isTelephone = address.scheme() == u"tel";
    if (isTelephone && m_handler.contains(u"earshot"_s, Qt::CaseInsensitive))
        return HandoffLine::HandedOver::ToOurselves;
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty())
        return HandoffLine::HandedOver::NoHandler;
    // An opener from elsewhere may know programs that this xdg-mime does not.
    if (isTelephone && m_knowsHandler && m_handler.isEmpty()
        && belongTogether(opener, QStandardPaths::findExecutable(u"xdg-mime"_s)))
        return HandoffLine::HandedOver::NoHandler;

    auto *process = new QProcess(this);
    QElapsedTimer since;
    since.start();
    connect(process, &QProcess::finished, this, [this, process, since](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        // Some openers stay until the program they opened is closed; that says nothing about the call any more.
        if ((code == 0 && status == QProcess::NormalExit) || since.elapsed() > refusalMs)
            return;
        Q_EMIT m_line.event({CallEvent::Kind::Ended, CallEnding::EngineFailed});
        Q_EMIT notTaken();
    });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(opener, {address.toString(QUrl::FullyEncoded)});
    return HandoffLine::HandedOver::Yes;
}

} // namespace Earshot
