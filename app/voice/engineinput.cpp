// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/engineinput.h"

#include <QJsonDocument>
#include <QPointer>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Earshot
{

namespace
{

std::FILE *output = stdout;

} // namespace

void EngineInput::start()
{
    const QPointer<EngineInput> self(this);
    // It is left behind at the end, in the middle of its reading: nothing else can wake it.
    std::thread([self] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(line));
            if (json.isObject() && self)
                QMetaObject::invokeMethod(
                    self.data(), [self, command = json.object()] { Q_EMIT self->told(command); }, Qt::QueuedConnection);
        }
        if (self)
            QMetaObject::invokeMethod(
                self.data(), [self] { Q_EMIT self->ended(); }, Qt::QueuedConnection);
        // Whoever hangs over the good-byes is not left behind without a master.
        std::this_thread::sleep_for(std::chrono::seconds(5));
        std::_Exit(EXIT_FAILURE);
    }).detach();
}

void keepOutputClean()
{
#ifdef Q_OS_WIN
    const int kept = _dup(_fileno(stdout));
    _dup2(_fileno(stderr), _fileno(stdout));
    output = _fdopen(kept, "w");
#else
    const int kept = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    output = fdopen(kept, "w");
#endif
    if (!output)
        output = stdout;
}

void tell(const QJsonObject &event)
{
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), output);
    std::fflush(output);
}

} // namespace Earshot
