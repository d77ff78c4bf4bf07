// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"
#include "earshot/desk/endprogram.h"
#include "earshot/desk/sampledesk.h"
#include "earshot/storage/journal.h"
#include "earshot/storage/tuning.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QFile>
#include <QProcess>
#include <QUrl>

#include "settings/seatsettings.h"
#include "shell/benchscript.h"
#include "shell/icons.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/pasteguard.h"
#include "shell/plaintext.h"
#include "shell/profile.h"
#include "shell/singleinstance.h"
#include "shell/startupreport.h"
#include "shell/wording.h"

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

constexpr int EndMs = 5'000; ///< within which a program that was ended is gone

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Main::tr("A desktop service desk with the customer's voice one click away."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"desk"_s, Main::tr("The desk to open: a file, or postgresql://…. It is made if it is missing."), u"DESK"_s},
        {u"sample"_s, Main::tr("A desk with sample mail to play with.")},
        {u"profile"_s, Main::tr("Keeps every file of this seat under DIR."), u"DIR"_s},
        {u"as"_s, Main::tr("Who sits here."), u"AGENT"_s},
        {u"language"_s, Main::tr("en, de, es or system, for this start."), u"LANGUAGE"_s},
        {u"theme"_s, Main::tr("light, dark or system."), u"THEME"_s},
        {u"startup-report"_s, Main::tr("Prints how long it took until the list was painted, and quits.")},
        {u"bench-script"_s, Main::tr("Plays the steps in FILE, prints their times, and quits."), u"FILE"_s},
    });
    parser.addPositionalArgument(u"address"_s,
        Main::tr("earshot://ticket/123 opens that ticket, earshot://customer/ADDRESS that customer, a view's link its "
                 "view; mailto:ADDRESS begins a mail."),
        u"[earshot://… | mailto:…]"_s);
}

bool wantsWordsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const QByteArrayView view(word);
        return view == "--help" || view == "-h" || view == "--help-all" || view == "--version" || view == "-v";
    });
}

/// The language of this start, before anything is said: also the help is read in it.
QString languageOption(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--language")
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--language="_s))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

QString withoutSystem(const QString &language)
{
    return language == u"system" ? QString() : language;
}

/// The same program on the same desk, in the language that was chosen. `more`: what the first start was not told.
void startAgain(const QStringList &arguments, const QStringList &more)
{
    QStringList same = more;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--language")
            ++i;
        else if (!arguments.at(i).startsWith(u"--language="_s) && !arguments.at(i).startsWith(u"earshot:"_s)
            && !arguments.at(i).startsWith(u"mailto:"_s))
            same << arguments.at(i);
    }
    QProcess::startDetached(QCoreApplication::applicationFilePath(), same);
}

/// Who sits here when nobody is named: the one who is logged in to this computer.
QString ownLogin()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"me"_s : user;
}

/// How much of this seat waits for a desk that does not answer.
int waitingIn(const QString &journalFile)
{
    qsizetype waiting = 0;
    try {
        const Journal journal(journalFile);
        for (const Journal::Kind kind : Journal::Waiting)
            waiting += journal.entries(kind).size();
    } catch (const Failure &) { // then nothing is said of it
    }
    return int(waiting);
}

/// Says why the desk cannot be opened, and what of this seat waits for it; true when somebody wants it tried again.
bool isTriedAgain(const QString &location, const Error &why, const QString &journalFile)
{
    QWidget nowhere;
    bool again = false;
    if (location.contains(u"://"_s)) {
        QStringList sentences{words(why).oneLine()};
        if (const int waiting = waitingIn(journalFile); waiting > 0)
            sentences << Main::tr(
                "%Ln messages are kept on this computer and go in when it is back.", nullptr, waiting);
        ask(&nowhere,
            {Main::tr("This desk cannot be opened"), sentences.join(u' '), Main::tr("Try again"), Main::tr("Close"),
                Look::Filled},
            &nowhere, [&again] { again = true; });
    } else {
        const QString reason = why.detail.section(u" — "_s, 0, 0);
        tell(&nowhere, Main::tr("This desk cannot be opened"),
            Main::tr("%1: %2. Nothing was changed.").arg(location, reason));
    }
    // It ends by itself with the last window that has no parent, which the question is not.
    if (auto *dialog = nowhere.findChild<QDialog *>())
        QObject::connect(dialog, &QDialog::finished, qApp, &QCoreApplication::quit);
    QApplication::exec();
    return again;
}

/// Fills the sample desk when it is opened for the first time; the list shows it as soon as it is there.
void bringSample(Desk &desk, MainWindow &window)
{
    desk.database()
        .readLong([](Session &session) { return Tickets::count(session, {}, 1); })
        .then(&window, [&desk, &window](const Result<int> &any) {
            if (any && *any > 0)
                return;
            const Result<Sample> sample = readSample(u":/sample"_s);
            if (!sample) {
                window.say({words(sample.error()).oneLine(), {}});
                return;
            }
            desk.database()
                .write(loadSample, Actor{desk.agent(), desk.now()}, *sample)
                .then(&window, [&window](const Result<SampleCount> &loaded) {
                    window.say({loaded ? Main::tr("This is a desk to play with: %Ln tickets", nullptr, loaded->tickets)
                                       : words(loaded.error()).oneLine(),
                        {}});
                });
        });
}

/// Gives the addresses to the program of this profile that was used last among those that run.
bool handToRunning(const Profile &profile, const QStringList &addresses)
{
    const QStringList locks = profile.usedLocks();
    return std::any_of(locks.begin(), locks.end(),
        [&addresses](const QString &lock) { return SingleInstance(lock).handOver(addresses); });
}

/// One run of the window, until it is closed. `again`: the program is to be started once more, with this besides.
int run(QApplication &application, std::optional<QStringList> &again)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    Profile profile(parser.value(u"profile"_s));
    const QString theme = parser.value(u"theme"_s);
    if (parser.isSet(u"theme"_s) && !QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(theme)) {
        std::fprintf(stderr, "%s\n", qPrintable(Main::tr("--theme is light, dark or system, not \"%1\".").arg(theme)));
        return 2;
    }
    const QString language = withoutSystem(parser.value(u"language"_s));
    if (!language.isEmpty() && !canSpeak(language)) {
        std::fprintf(
            stderr, "%s\n", qPrintable(Main::tr("--language is en, de, es or system, not \"%1\".").arg(language)));
        return 2;
    }
    if (!parser.isSet(u"language"_s))
        speak(application, chosenLanguage(profile.settings()));
    SeatSettings(profile.settings()).applyLook(theme);
    application.installEventFilter(new PasteGuard(&application));

    const bool sample = parser.isSet(u"sample"_s);
    // What is measured is measured on its own.
    const bool measured = parser.isSet(u"startup-report"_s) || parser.isSet(u"bench-script"_s);
    const QStringList addresses = parser.positionalArguments();
    // The system hands an address over without saying which desk it is about: the one that somebody works on.
    const bool isCalled = !measured && !sample && !parser.isSet(u"desk"_s) && !addresses.isEmpty();
    if (isCalled && handToRunning(profile, addresses))
        return 0;
    const Profile::Seat last = isCalled ? profile.lastSeat() : Profile::Seat();
    const QString location = parser.isSet(u"desk"_s) ? parser.value(u"desk"_s)
        : sample                                     ? profile.sampleDesk()
        : last.desk.isEmpty()                        ? profile.ownDesk()
                                                     : last.desk;
    const QString login = parser.isSet(u"as"_s) ? parser.value(u"as"_s)
        : sample                                ? Sample::seat()
        : !last.agent.isEmpty()                 ? last.agent
        : location.contains(u"://")             ? QUrl(location).userName()
                                                : ownLogin();
    SingleInstance instance(profile.lock(location));
    if (!measured && !instance.isFirst()) {
        if (instance.handOver(addresses))
            return 0;
        // Whoever has just ended, or was ended, holds the desk a moment longer than it listens.
        if (!instance.isFirst(EndMs)) {
            std::fprintf(
                stderr, "%s\n", qPrintable(Main::tr("Earshot has this desk open already, but does not answer.")));
            return 1;
        }
    }
    // Only who comes without a desk of their own is asked.
    const bool isNewSeat = !measured && !sample && !parser.isSet(u"desk"_s) && addresses.isEmpty()
        && !QFile::exists(location) && !SeatSettings(profile.settings()).isSetUp();
    auto desk = Desk::open(location, login, profile.journal(location));
    while (!desk) {
        std::fprintf(stderr, "%s\n", qPrintable(desk.error().detail));
        if (!isTriedAgain(location, desk.error(), profile.journal(location)))
            return 3;
        desk = Desk::open(location, login, profile.journal(location));
    }
    (*desk)->database().watch();
    if (!measured) {
        profile.noteUse(location, login);
        QObject::connect(&application, &QGuiApplication::applicationStateChanged, &instance,
            [&profile, location, login](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    profile.noteUse(location, login);
            });
    }

    MainWindow window(**desk, profile);
    if (parser.isSet(u"startup-report"_s))
        new StartupReport(window);
    QFile script(parser.value(u"bench-script"_s));
    if (parser.isSet(u"bench-script"_s) && script.open(QIODevice::ReadOnly))
        new BenchScript(**desk, window, QString::fromUtf8(script.readAll()).split(u'\n'));
    window.show();
    for (const QString &address : addresses)
        window.openLink(address);
    if (isNewSeat)
        window.showFirstSteps();
    QObject::connect(&instance, &SingleInstance::called, &window, [&window](const QStringList &called) {
        window.comeForward();
        for (const QString &address : called)
            window.openLink(address);
    });
    if (sample)
        bringSample(**desk, window);
    (*desk)->deliverJournal();
    const int code = QApplication::exec();
    if (window.startsAgain())
        again = last.desk.isEmpty() ? QStringList() : QStringList{u"--desk"_s, location, u"--as"_s, login};
    return code;
}

int runWindows(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Earshot"_s);
    QApplication::setApplicationName(u"Earshot"_s);
    QApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    QApplication::setDesktopFileName(u"org.earshot.Earshot"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/earshot.svg"_s));
    speak(application, withoutSystem(languageOption(QApplication::arguments())));

    std::optional<QStringList> again;
    const int code = run(application, again);
    if (again)
        startAgain(QApplication::arguments(), *again);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    useEachConnectionFromOneThread();
    if (wantsWordsOnly(argc, argv)) {
        QCoreApplication application(argc, argv); // no display is needed to read how to start
        QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
        speak(application, withoutSystem(languageOption(QCoreApplication::arguments())));
        QCommandLineParser parser;
        addOptions(parser);
        parser.process(application);
    }
    endProgram(runWindows(argc, argv));
}
