// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// earshot-voice: the telephone's engine. Reads commands from standard input and writes events to standard output, one
// JSON object a line (earshot/voice/enginewire.h); ends when its input does. On disk there are only the tones, in the
// folder it is given.
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdlib>

#include "voice/engineinput.h"
#include "voice/linphoneengine.h"

using namespace Earshot;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("earshot-voice"));
    const QStringList given = application.arguments().mid(1);
    if (given.size() != 1 || given.first().startsWith(u'-')) {
        QTextStream(stdout) << "earshot-voice " EARSHOT_VERSION
                               ": the telephone of Earshot, which starts it by itself with a folder for its files. "
                               "Commands come as lines of JSON on standard input.\n";
        return given.value(0) == u"--version" ? EXIT_SUCCESS : 2;
    }
    // Ctrl+C in a terminal is meant for whoever gives the commands; they hang up, and then our input ends.
    std::signal(SIGINT, SIG_IGN);
    keepOutputClean();
    LinphoneEngine engine(Surroundings::fromEnvironment(), given.first(), tell);
    if (!engine.start())
        return EXIT_FAILURE;
    EngineInput input;
    QObject::connect(&input, &EngineInput::told, &engine, &LinphoneEngine::carryOut);
    QObject::connect(&input, &EngineInput::ended, &engine, &LinphoneEngine::stop);
    QObject::connect(&engine, &LinphoneEngine::stopped, &application, &QCoreApplication::quit);
    input.start();
    const int code = application.exec();
    engine.close();
    // The thread at standard input cannot be woken: nobody waits for it.
    std::_Exit(code);
}
