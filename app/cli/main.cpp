// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "earshot/desk/endprogram.h"
#include "earshot/storage/tuning.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto globalUsage = "[--desk DESK] [--json] [--as AGENT] [--secrets DIR] [--quiet]";
constexpr auto globalHelp = R"(Options:
  --desk DESK    a file, made if it is missing, or postgresql://…; without it your own desk
  --json         JSON instead of text
  --as AGENT     who you are (desks in a file only)
  --secrets DIR  a folder with one file for each password, for you alone; without it the system's keychain
  --quiet        no progress, no remarks
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the desk can't be opened, 4 refused, 5 not found,
6 done, but some input was kept unreadable.
)";

/// What was typed, taken apart: the options of every command, and the rest.
struct Typed {
    Globals globals;
    QStringList rest;
    bool help = false;
    bool version = false;
};

QString nameOf(const Command &command)
{
    return QString::fromLatin1(command.name);
}

QString usageOf(const Command &command)
{
    return u"earshot-cli [OPTION…] "_s + nameOf(command) + u' ' + QString::fromUtf8(command.usage);
}

/// Takes the options every command has, where they stand before the command or directly behind its words.
Typed typed(const QStringList &arguments)
{
    static const Usage usage(QString::fromUtf8(globalUsage));
    Typed typed;
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        const Usage::Slot *global = usage.option(word.section(u'=', 0, 0));
        if (word == u"--") {
            typed.rest << arguments.mid(i);
            break;
        }
        if (word == u"--help" || word == u"-h")
            typed.help = true;
        else if (word == u"--version")
            typed.version = true;
        else if (!global)
            typed.rest << word;
        else {
            own << word;
            if (!global->value.isEmpty() && !word.contains(u'=') && i + 1 < arguments.size())
                own << arguments.at(++i);
        }
    }
    typed.globals.json = own.contains(u"--json"); // also for the sentence about a mistake in them
    const Arguments options(usage, own);
    typed.globals.desk = options.text("--desk"_L1);
    if (options.has("--desk"_L1) && typed.globals.desk.isEmpty())
        throw Stop(Exit::Usage, u"--desk names no desk; leave it out for your own."_s);
    typed.globals.agent = options.text("--as"_L1);
    typed.globals.secrets = options.text("--secrets"_L1);
    typed.globals.quiet = options.has("--quiet"_L1);
    return typed;
}

/// The command whose words stand first in `rest`; they are taken away.
const Command &commandOf(QStringList &rest)
{
    for (const Command &command : commands()) {
        const QStringList words = nameOf(command).split(u' ');
        if (rest.mid(0, words.size()) == words) {
            rest = rest.mid(words.size());
            return command;
        }
    }
    QStringList family;
    for (const Command &command : commands()) {
        if (!rest.isEmpty() && nameOf(command).startsWith(QString(rest.first() + u' ')))
            family << nameOf(command);
    }
    if (!family.isEmpty())
        throw Stop(Exit::Usage, u"Say which: %1."_s.arg(family.join(u", "_s)));
    if (!rest.isEmpty() && rest.first().startsWith(u'-'))
        throw Stop(Exit::Usage, u"There is no option \"%1\"; \"earshot-cli --help\" lists them."_s.arg(rest.first()));
    throw Stop(Exit::Usage,
        rest.isEmpty() ? u"Say what to do; \"earshot-cli --help\" lists it."_s
                       : u"There is no command \"%1\"; \"earshot-cli --help\" lists them."_s.arg(rest.first()));
}

void printHelp(const Seat &seat)
{
    QString text
        = u"earshot-cli: the desk of Earshot without a window\n\nUsage: earshot-cli [OPTION…] COMMAND [ARGUMENT…]\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(
            nameOf(command).leftJustified(14), QString::fromUtf8(command.about).section(u'\n', 0, 0));
    seat.print(QString(
        text + u"\n\"earshot-cli COMMAND --help\" tells how each is used.\n"_s + QString::fromUtf8(globalHelp)));
}

/// "ticket --help": what can be said after words that are no command alone. Whether there is anything.
bool printFamily(const Seat &seat, const QString &word)
{
    QString text;
    for (const Command &command : commands()) {
        if (nameOf(command) == word)
            return false;
        if (nameOf(command).startsWith(QString(word + u' ')))
            text += u"  %1\n"_s.arg(usageOf(command).trimmed());
    }
    if (text.isEmpty())
        return false;
    seat.print(QString(u"Usage:\n"_s + text + u"\n\"earshot-cli COMMAND --help\" tells how each is used."_s));
    return true;
}

Exit run(Seat &seat, Typed &typed)
{
    if (typed.version) {
        seat.print(u"earshot-cli " EARSHOT_VERSION ""_s);
        return Exit::Done;
    }
    if (!typed.rest.isEmpty() && typed.rest.first() == u"help") { // "help ticket" asks what "ticket --help" does
        typed.help = true;
        typed.rest.removeFirst();
    }
    if (typed.help && typed.rest.isEmpty()) {
        printHelp(seat);
        return Exit::Done;
    }
    if (typed.help && printFamily(seat, typed.rest.join(u' ')))
        return Exit::Done;
    const Command &command = commandOf(typed.rest);
    if (typed.help) {
        seat.print(QString(u"Usage: "_s + usageOf(command) + u'\n' + QString::fromUtf8(command.about)));
        return Exit::Done;
    }
    try {
        return command.run(seat, Arguments(Usage(QString::fromUtf8(command.usage)), typed.rest));
    } catch (const Stop &stop) {
        if (stop.exit() != Exit::Usage)
            throw;
        throw Stop(Exit::Usage, u"%1 Usage: %2"_s.arg(stop.sentence(), usageOf(command)));
    }
}

Exit runTyped(const QStringList &arguments)
{
    Globals globals;
    globals.json = arguments.contains(u"--json");
    try {
        Typed all = typed(arguments);
        Seat seat(all.globals);
        return run(seat, all);
    } catch (const Stop &stop) {
        // The reason is not a remark: --quiet keeps it.
        globals.quiet = false;
        const Seat seat(globals);
        const QString sentence = stop.sentence().simplified(); // servers answer in several lines
        seat.remark(sentence);
        if (seat.json())
            seat.print(QJsonObject{{u"error"_s, sentence}});
        return stop.exit();
    }
}

/// Gives closed standard streams something behind them that cannot be written, so that no file of the desk gets their
/// numbers and with them what was meant for the screen.
void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int stream = 0; stream < 3; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) == -1)
            return;
    }
#endif
}

/// An answer nobody got is a failure, whatever was done for it.
Exit withAnswerWritten(Exit exit)
{
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (written || (exit != Exit::Done && exit != Exit::KeptUnreadable))
        return exit;
    Seat({}).remark(u"The answer cannot be written to standard output. Look whether it is closed or its disk full."_s);
    return Exit::Failed;
}

} // namespace

} // namespace Earshot::Cli

namespace
{

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Earshot"));
    QCoreApplication::setApplicationName(QStringLiteral("Earshot"));
    // The library's log is for developers: what a person must know is said in one sentence. QT_LOGGING_RULES overrules.
    QLoggingCategory::setFilterRules(QStringLiteral("earshot.*=false"));
    return int(Earshot::Cli::withAnswerWritten(Earshot::Cli::runTyped(QCoreApplication::arguments().mid(1))));
}

} // namespace

int main(int argc, char **argv)
{
    Earshot::Cli::holdStandardStreams();
    Earshot::useEachConnectionFromOneThread();
    Earshot::endProgram(run(argc, argv));
}
