// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/voice/engineline.h"

#include "earshot/voice/sipending.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

using Happening = CallEvent::Kind;

QString shown(const CallEvent &event)
{
    static const QStringList kinds{u"ringing"_s, u"answered"_s, u"held"_s, u"resumed"_s, u"transferred"_s, u"ended"_s};
    const QString kind = kinds.value(int(event.kind));
    return event.kind == Happening::Ended ? u"%1 %2"_s.arg(kind).arg(int(event.ending)) : kind;
}

/// An engine that plays a part: a shell script which answers each command as the test's lines say, and writes down
/// what it was asked. CALL in an answer stands for the call's name.
class PlayedEngine
{
public:
    /// Each of `parts` is "word of the command|event|event…"; "die" as an event ends it.
    explicit PlayedEngine(const QStringList &parts)
    {
        QString script = u"#!/bin/sh\necho '{\"event\":\"up\",\"version\":\"played\"}'\nwhile read -r line; do\n"
                         "printf '%s\\n' \"$line\" >>'%1'\n"
                         "call=$(printf '%s' \"$line\" | sed -n 's/.*\"call\":\"\\([^\"]*\\)\".*/\\1/p')\n"
                         "case $line in\n"_s.replace(u"%1"_s, log());
        for (const QString &part : parts) {
            const QStringList words = part.split(u'|');
            script += u"*'\"do\":\"%1\"'*) "_s.arg(words.first());
            for (const QString &event : words.mid(1)) {
                script += event == u"die" ? u"exit 1; "_s
                                          : u"printf '%s\\n' '%1' | sed \"s/CALL/$call/\"; "_s.replace(u"%1"_s, event);
            }
            script += u";;\n"_s;
        }
        script += u"esac\ndone\n"_s;
        QFile file(program());
        if (!file.open(QIODevice::WriteOnly) || file.write(script.toUtf8()) < 0)
            qFatal("no place for the engine");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return m_folder.filePath(u"engine"_s); }
    QString folder() const { return m_folder.path(); }
    QString log() const { return m_folder.filePath(u"asked"_s); }
    QList<QJsonObject> asked() const
    {
        QList<QJsonObject> all;
        QFile file(log());
        if (!file.open(QIODevice::ReadOnly))
            return all;
        while (!file.atEnd())
            all << QJsonDocument::fromJson(file.readLine()).object();
        return all;
    }

private:
    QTemporaryDir m_folder;
};

QString call(const char *state, const char *more = "")
{
    return u"{\"event\":\"call\",\"call\":\"CALL\",\"state\":\"%1\"%2}"_s.arg(
        QLatin1StringView(state), QLatin1StringView(more));
}

SipAccount annas()
{
    SipAccount account;
    account.uid = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s);
    account.server = u"pbx.example.com"_s;
    account.user = u"anna"_s;
    return account;
}

QString lineEvent(const char *state, int code = 0)
{
    return u"{\"event\":\"line\",\"line\":\"%1\",\"state\":\"%2\",\"code\":%3}"_s
        .arg(annas().uid.toString(QUuid::WithoutBraces), QLatin1StringView(state))
        .arg(code);
}

} // namespace

class EngineLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endings_data();
    void endings();
    void calls_data();
    void calls();
    void signsIn_data();
    void signsIn();
    void refusals();
    void transfers();
    void isOutOfTheCallItGaveAway();
    void callersAreTold();
    void otherLinesCallersAreNot();
    void comesBackAfterDeath();
    void digitsAreDigits();
};

void EngineLineTest::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("the played engine is a shell script");
#endif
}

void EngineLineTest::endings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("rang");
    QTest::addColumn<CallEnding>("ending");
    const auto row = [](int status, bool rang, CallEnding ending) {
        QTest::addRow("%d %s", status, rang ? "rang" : "") << status << rang << ending;
    };
    row(486, true, CallEnding::Busy);
    row(600, false, CallEnding::Busy);
    row(603, true, CallEnding::Declined);
    row(404, false, CallEnding::NotFound);
    row(484, false, CallEnding::NotFound);
    row(604, false, CallEnding::NotFound);
    row(480, true, CallEnding::Unreachable);
    row(408, true, CallEnding::NoAnswer);
    row(408, false, CallEnding::ServerGone);
    row(504, false, CallEnding::ServerGone);
    row(487, true, CallEnding::Cancelled);
    row(503, true, CallEnding::RefusedByServer);
    row(403, false, CallEnding::RefusedByServer);
    row(488, false, CallEnding::RefusedByServer);
}

void EngineLineTest::endings()
{
    QFETCH(int, status);
    QFETCH(bool, rang);
    QTEST(endingOfSip(status, rang), "ending");
}

void EngineLineTest::calls_data()
{
    QTest::addColumn<QStringList>("told"); // by the engine
    QTest::addColumn<QStringList>("events"); // to the desk
    const auto row = [](const char *name, const QStringList &told, const QStringList &events) {
        QTest::newRow(name) << told << events;
    };
    const auto ended = [](CallEnding ending) { return u"ended %1"_s.arg(int(ending)); };
    row("talked, they hang up", {call("ringing"), call("connected"), call("ended", ",\"why\":\"them\"")},
        {u"ringing"_s, u"answered"_s, ended(CallEnding::Answered)});
    row("held and taken up", {call("connected"), call("held"), call("connected"), call("ended", ",\"why\":\"us\"")},
        {u"answered"_s, u"held"_s, u"resumed"_s, ended(CallEnding::Answered)});
    row("given up", {call("ringing"), call("ended", ",\"why\":\"us\"")}, {u"ringing"_s, ended(CallEnding::Cancelled)});
    row("rang too long", {call("ringing"), call("ended", ",\"why\":\"rang-too-long\"")},
        {u"ringing"_s, ended(CallEnding::NoAnswer)});
    row("busy", {call("ringing"), call("ended", ",\"code\":486")}, {u"ringing"_s, ended(CallEnding::Busy)});
    row("no server", {call("ended", ",\"why\":\"no-server\"")}, {ended(CallEnding::ServerGone)});
    row("time-out of a phone that rang", {call("ringing"), call("ended", ",\"code\":408")},
        {u"ringing"_s, ended(CallEnding::NoAnswer)});
    row("sound lost", {call("connected"), call("ended", ",\"why\":\"nothing-heard\"")},
        {u"answered"_s, ended(CallEnding::MediaLost)});
    row("engine dies", {call("connected"), u"die"_s}, {u"answered"_s, ended(CallEnding::EngineFailed)});
    row("nonsense is passed over",
        {u"no json"_s, u"{\"event\":\"call\"}"_s, u"{\"event\":\"call\",\"call\":\"other\",\"state\":\"ended\"}"_s,
            u"[]"_s, call("flying"), call("ended", ",\"code\":486")},
        {ended(CallEnding::Busy)});
}

void EngineLineTest::calls()
{
    QFETCH(QStringList, told);
    QFETCH(QStringList, events);
    const PlayedEngine played({u"dial|"_s + told.join(u'|')});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, std::nullopt);
    QStringList heard;
    connect(&line, &VoiceLine::event, this, [&heard](const CallEvent &event) { heard << shown(event); });
    engine.start();
    line.dial(u"sip:dana@x.example"_s); // it is asked as soon as the engine is up
    QTRY_COMPARE(heard.size(), events.size());
    QCOMPARE(heard, events);
    const QJsonObject asked = played.asked().value(0);
    QCOMPARE(asked.value(u"to").toString(), u"sip:dana@x.example"_s);
}

void EngineLineTest::signsIn_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<LineState>("state");
    QTest::newRow("in") << lineEvent("ready") << LineState::Ready;
    QTest::newRow("password") << lineEvent("failed", 401) << LineState::WrongPassword;
    QTest::newRow("proxy's password") << lineEvent("failed", 407) << LineState::WrongPassword;
    QTest::newRow("unknown") << lineEvent("failed", 403) << LineState::NotKnown;
    QTest::newRow("nobody there") << lineEvent("failed", 408) << LineState::NoServer;
    QTest::newRow("no way") << lineEvent("failed", 503) << LineState::NoServer;
    QTest::newRow("refused") << lineEvent("failed", 488) << LineState::Refused;
}

void EngineLineTest::signsIn()
{
    QFETCH(QString, told);
    QFETCH(LineState, state);
    const PlayedEngine played({u"line|"_s + told});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, annas());
    line.signIn(u"secret"_s);
    QCOMPARE(line.state(), LineState::Off); // nobody asked for the engine yet
    engine.start();
    QTRY_COMPARE(line.state(), state);
    QCOMPARE(played.asked().value(0).value(u"password").toString(), u"secret"_s);
    QCOMPARE(played.asked().value(0).value(u"domain").toString(), u"pbx.example.com"_s);

    QSignalSpy refused(&line, &VoiceLine::refused);
    line.dial(u"+493023125123"_s);
    QCOMPARE(refused.size(), state == LineState::Ready ? 0 : 1);
    if (state == LineState::Ready)
        QTRY_COMPARE(played.asked().value(1).value(u"to").toString(), u"sip:+493023125123@pbx.example.com"_s);
}

void EngineLineTest::refusals()
{
    VoiceEngine missing({}, {});
    EngineLine line(missing, std::nullopt);
    QSignalSpy refused(&line, &VoiceLine::refused);
    missing.start();
    QCOMPARE(missing.state(), VoiceEngine::State::Missing);
    line.dial(u"sip:dana@x.example"_s);
    line.dial(u"+493023125123"_s); // it would take a server
    line.dial(u"x"_s);
    using Refusal = VoiceLine::Refusal;
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused[0][0].value<Refusal>(), Refusal::NoEngine);
    QCOMPARE(refused[1][0].value<Refusal>(), Refusal::BadNumber);
    QCOMPARE(refused[2][0].value<Refusal>(), Refusal::BadNumber);
}

void EngineLineTest::transfers()
{
    const QString goes = u"{\"event\":\"transfer\",\"call\":\"CALL\",\"state\":\"%1\",\"code\":%2}"_s;
    const PlayedEngine played({u"dial|"_s + call("connected"), u"transfer|"_s + goes.arg(u"failed"_s).arg(486)});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, std::nullopt);
    QSignalSpy failed(&line, &VoiceLine::notTransferred);
    QList<CallEvent> heard;
    connect(&line, &VoiceLine::event, this, [&heard](const CallEvent &event) { heard << event; });
    engine.start();
    line.transfer(u"sip:bob@x.example"_s); // there is no call
    line.dial(u"sip:ann@x.example"_s);
    QTRY_COMPARE(heard.size(), 1);
    line.transfer(u"+3725550123"_s); // without an account only addresses can be reached
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<CallEnding>(), CallEnding::NotFound);
    line.transfer(u"sip:bob@x.example"_s);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[1][0].toString(), u"sip:bob@x.example"_s);
    QCOMPARE(failed[1][1].value<CallEnding>(), CallEnding::Busy);
    line.transfer(u"sip:eve@x.example"_s);
    line.transfer(u"sip:zoe@x.example"_s); // one at a time
    QTRY_COMPARE(failed.size(), 3);
    const auto asked = played.asked();
    QCOMPARE(std::count_if(asked.begin(), asked.end(),
                 [](const QJsonObject &each) { return each.value(u"do").toString() == u"transfer"; }),
        2);
    QCOMPARE(heard.size(), 1); // it goes on
}

void EngineLineTest::isOutOfTheCallItGaveAway()
{
    const PlayedEngine played({u"dial|"_s + call("connected"),
        u"transfer|{\"event\":\"transfer\",\"call\":\"CALL\",\"state\":\"done\"}|"_s
            + call("ended", ",\"why\":\"us\"")});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, std::nullopt);
    QList<CallEvent> heard;
    connect(&line, &VoiceLine::event, this, [&heard](const CallEvent &event) { heard << event; });
    engine.start();
    line.dial(u"sip:ann@x.example"_s);
    QTRY_COMPARE(heard.size(), 1);
    line.transfer(u"sip:bob@x.example"_s);
    QTRY_COMPARE(heard.size(), 3);
    QCOMPARE(heard.at(1), (CallEvent{Happening::Transferred, CallEnding::None, u"sip:bob@x.example"_s}));
    QCOMPARE(heard.at(2), (CallEvent{Happening::Ended, CallEnding::Answered}));
}

void EngineLineTest::callersAreTold()
{
    const QString rings = u"{\"event\":\"call\",\"call\":\"%1\",\"state\":\"incoming\",\"from\":\"%2\",\"to\":\"%3\","
                          "\"name\":\"%4\"}"_s;
    const PlayedEngine played(
        {u"mute|"_s + rings.arg(u"in-1"_s, u"+3725550123"_s, u"sip:+3725550123@x.example"_s, u"Mari <b>"_s) + u'|'
                + rings.arg(u"in-2"_s, u"dana"_s, u"sip:dana@x.example"_s, QString()) + u'|'
                + u"{\"event\":\"call\",\"call\":\"in-2\",\"state\":\"ended\",\"why\":\"them\"}"_s,
            u"answer|"_s + call("connected"), u"hang-up|"_s + call("ended", ",\"why\":\"us\"")});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, std::nullopt);
    QSignalSpy called(&line, &VoiceLine::called);
    QSignalSpy gone(&line, &VoiceLine::callerGone);
    QStringList heard;
    connect(&line, &VoiceLine::event, this, [&heard](const CallEvent &event) { heard << shown(event); });
    engine.start();
    line.mute(false); // the cue
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(called.size(), 2);
    QCOMPARE(called[0][0].value<IncomingCall>(), (IncomingCall{u"in-1"_s, u"+3725550123"_s, u"Mari <b>"_s}));
    QCOMPARE(called[1][0].value<IncomingCall>().number, u"sip:dana@x.example"_s);
    QCOMPARE(gone[0][0].toString(), u"in-2"_s);
    QCOMPARE(gone[0][1].value<CallEnding>(), CallEnding::NoAnswer);
    QVERIFY(heard.isEmpty()); // nothing of it is the present call yet

    line.accept(u"in-2"_s); // too late
    line.accept(u"in-1"_s);
    QTRY_COMPARE(heard, QStringList{u"answered"_s});
    line.hangUp();
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.last(), u"ended %1"_s.arg(int(CallEnding::Answered)));
}

void EngineLineTest::otherLinesCallersAreNot()
{
    const QString rings = u"{\"event\":\"call\",\"call\":\"in-1\",\"state\":\"incoming\",\"line\":\"%1\"}"_s;
    const PlayedEngine played({u"mute|"_s + rings.arg(u"another"_s), u"digits|"_s,
        u"line|"_s + lineEvent("ready") + u'|' + rings.arg(annas().uid.toString(QUuid::WithoutBraces))});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, annas());
    QSignalSpy called(&line, &VoiceLine::called);
    engine.start();
    line.mute(false);
    line.signIn(u"secret"_s);
    QTRY_COMPARE(line.state(), LineState::Ready);
    QTRY_COMPARE(called.size(), 1);
}

void EngineLineTest::comesBackAfterDeath()
{
    const PlayedEngine played({u"line|"_s + lineEvent("ready"), u"mute|die"_s});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, annas());
    QSignalSpy states(&engine, &VoiceEngine::stateChanged);
    engine.start();
    line.signIn(u"secret"_s);
    QTRY_COMPARE(line.state(), LineState::Ready);
    line.mute(true);
    QTRY_COMPARE(engine.state(), VoiceEngine::State::Broken);
    QCOMPARE(line.state(), LineState::Off);
    QSignalSpy refused(&line, &VoiceLine::refused);
    line.dial(u"+493023125123"_s);
    QCOMPARE(refused.size(), 1);
    QTRY_COMPARE(engine.state(), VoiceEngine::State::Up); // by itself
    QTRY_COMPARE(line.state(), LineState::Ready); // and signed in again
    engine.stop();
    QCOMPARE(engine.state(), VoiceEngine::State::Off);
}

void EngineLineTest::digitsAreDigits()
{
    const PlayedEngine played({u"dial|"_s + call("connected")});
    VoiceEngine engine(played.program(), played.folder());
    EngineLine line(engine, std::nullopt);
    QSignalSpy events(&line, &VoiceLine::event);
    engine.start();
    line.dial(u"sip:dana@x.example"_s);
    QTRY_COMPARE(events.size(), 1);
    line.sendDigits(u"x\"}"_s);
    line.sendDigits(u"1a#x"_s);
    QTRY_COMPARE(played.asked().size(), 2);
    QCOMPARE(played.asked().value(1).value(u"digits").toString(), u"1A#"_s);
}

QTEST_GUILESS_MAIN(EngineLineTest)
#include "engineline.moc"
