// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real calls: the engine, sipp as the customer, kamailio as the server. No sound card is needed: what is said comes
// from a file, and what is heard is compared with what the other side said.
#include "cli/program.h"

#include "sippeers.h"

#include <QDataStream>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Rate = 8000;
constexpr int Seconds = 6;

/// Something like speech: three wandering tones that come and go, another one for each voice.
QList<double> voice(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<double> samples;
    double phase[3] = {};
    double hertz[3] = {};
    double loud = 0;
    for (int i = 0; i < Rate * Seconds; ++i) {
        if (i % (Rate / 8) == 0) {
            for (double &each : hertz)
                each = 200 + random.bounded(2400);
            loud = random.bounded(10) < 2 ? 0.05 : 0.5;
        }
        double sample = 0;
        for (int tone = 0; tone < 3; ++tone) {
            phase[tone] += 2 * std::numbers::pi * hertz[tone] / Rate;
            sample += std::sin(phase[tone]) / 3;
        }
        samples << loud * sample;
    }
    return samples;
}

QByteArray wavOf(const QList<double> &samples)
{
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto bytes = quint32(2 * samples.size());
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(Rate) << quint32(2 * Rate) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    for (const double sample : samples)
        out << qint16(sample * 32'000);
    return file;
}

/// ITU-T G.711 A-law.
QByteArray alawOf(const QList<double> &samples)
{
    QByteArray bytes;
    for (const double sample : samples) {
        int value = int(sample * 32'000);
        const int sign = value < 0 ? 0 : 0x80;
        value = std::min(std::abs(value), 32'635);
        int exponent = 7;
        for (int mask = 0x4000; exponent > 0 && !(value & mask); mask >>= 1)
            --exponent;
        const int mantissa = (value >> (exponent == 0 ? 4 : exponent + 3)) & 0x0f;
        bytes += char(((exponent << 4) | mantissa | sign) ^ 0x55);
    }
    return bytes;
}

/// The samples of a WAV file of 16 bits and one channel, at our rate: the engine's own is a multiple of it.
QList<double> samplesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QDataStream in(file.readAll());
    in.setByteOrder(QDataStream::LittleEndian);
    in.skipRawData(24);
    quint32 rate = 0;
    in >> rate;
    in.skipRawData(16);
    QList<double> samples;
    const int step = std::max(1, int(rate) / Rate);
    for (int i = 0; !in.atEnd(); ++i) {
        qint16 sample = 0;
        in >> sample;
        if (i % step == 0)
            samples << sample / 32'000.0;
    }
    return samples;
}

/// How alike this part of what was said is to what was heard, where it fits best: 1 is the same.
double likeness(const QList<double> &part, const QList<double> &heard)
{
    double own = 0;
    for (const double sample : part)
        own += sample * sample;
    double best = 0;
    for (qsizetype at = 0; at + part.size() <= heard.size(); ++at) {
        double product = 0;
        double other = 0;
        for (qsizetype i = 0; i < part.size(); ++i) {
            product += part[i] * heard[at + i];
            other += heard[at + i] * heard[at + i];
        }
        if (other > 0)
            best = std::max(best, product / std::sqrt(own * other));
    }
    return best;
}

/// The likest of three seconds: a packet may come too late on a machine that has other work.
double likestSecond(const QList<double> &said, const QList<double> &heard)
{
    double best = 0;
    for (const int second : {1, 2, 3})
        best = std::max(best, likeness(said.mid(second * Rate, Rate), heard));
    return best;
}

} // namespace

class TelephoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endings_data();
    void endings();
    void soundGoesBothWays();
    void putThrough_data();
    void putThrough();
    void nobodyElseDials();
    void incoming();
    void missed();
    void engineKilled();
    void signsIn();
    void nothingIsLeftBehind();

private:
    QProcessEnvironment surroundings(const QString &record = {}) const;
    void start(QProcess &process, const QStringList &arguments, const QProcessEnvironment &environment);
    static QList<QJsonObject> statesOf(QProcess &process);
    /// The newest call of the log.
    QJsonObject newest()
    {
        const QJsonObject list = m_program.onDesk({u"call"_s, u"list"_s, u"--limit"_s, u"1"_s}).json();
        return list.value(u"calls").toArray().at(0).toObject();
    }
    static QJsonObject last(QProcess &process) { return statesOf(process).value(statesOf(process).size() - 1); }

    Program m_program;
    QList<double> m_ours = voice(1);
    QList<double> m_theirs = voice(2);
    QString m_speech;
};

void TelephoneTest::initTestCase()
{
    if (!QFile::exists(QStringLiteral(EARSHOT_VOICE)))
        QSKIP("SKIPPED: earshot-voice is not built here (liblinphone is missing)");
    if (!isInstalled(u"sipp"_s))
        QSKIP("SKIPPED: sipp is not installed, so nobody can be called");
    m_program.write(u"ours.wav"_s, wavOf(m_ours));
    m_speech = m_program.write(u"theirs.alaw"_s, alawOf(m_theirs));
    const Outcome made = m_program.onDesk({u"ticket"_s, u"new"_s, u"--subject"_s, u"Parcel"_s, u"--from"_s,
        u"Mari Maasikas <mari@x.example>"_s, u"--phone"_s, u"+372 555-0123"_s});
    QCOMPARE(made.exit, 0);
}

QProcessEnvironment TelephoneTest::surroundings(const QString &record) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_program.path(u"home"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_program.path(u"home/data"_s));
    environment.insert(u"EARSHOT_SIP_BIND"_s, u"127.0.0.1"_s);
    environment.insert(u"EARSHOT_VOICE_PLAY"_s, m_program.path(u"ours.wav"_s));
    if (!record.isEmpty())
        environment.insert(u"EARSHOT_VOICE_RECORD"_s, m_program.path(record));
    return environment;
}

void TelephoneTest::start(QProcess &process, const QStringList &arguments, const QProcessEnvironment &environment)
{
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(EARSHOT_CLI),
        QStringList{u"--desk"_s, m_program.path(u"d.sqlite"_s), u"--json"_s, u"--as"_s, u"bob"_s, u"--secrets"_s,
            m_program.path(u"secrets"_s)}
            + arguments);
}

QList<QJsonObject> TelephoneTest::statesOf(QProcess &process)
{
    // Asked more than once: what was read stays read.
    QByteArray told = process.property("told").toByteArray() + process.readAllStandardOutput();
    process.setProperty("told", told);
    return Outcome{0, told, {}}.jsonLines();
}

void TelephoneTest::endings_data()
{
    QTest::addColumn<int>("status"); // 0: nobody answers, 1: they are talked to, 2: they are gone in the middle
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("ending");
    QTest::newRow("answered") << 1 << QStringList() << u"answered"_s;
    QTest::newRow("busy") << 486 << QStringList() << u"busy"_s;
    QTest::newRow("not reachable") << 480 << QStringList() << u"unreachable"_s;
    QTest::newRow("not found") << 404 << QStringList() << u"not-found"_s;
    QTest::newRow("refused") << 503 << QStringList() << u"refused-by-server"_s;
    QTest::newRow("declined") << 603 << QStringList() << u"declined"_s;
    QTest::newRow("cancelled") << 0 << QStringList{u"--hang-up-after"_s, u"2"_s} << u"cancelled"_s;
    QTest::newRow("never answered") << 0 << QStringList{u"--ring"_s, u"2"_s} << u"no-answer"_s;
    QTest::newRow("killed") << 2 << QStringList() << u"media-lost"_s;
}

void TelephoneTest::endings()
{
    QFETCH(int, status);
    QFETCH(QStringList, options);
    QFETCH(QString, ending);
    Sipp customer;
    if (status == 1)
        customer.answers(2000, m_speech);
    else if (status == 2)
        customer.answersAndWaits(m_speech);
    else if (status == 0)
        customer.neverAnswers();
    else
        customer.refuses(status, "No");
    QProcess process;
    start(process, QStringList{u"call"_s, u"dial"_s, customer.address(), u"--ticket"_s, u"1"_s} + options,
        surroundings());
    if (status == 2) {
        QTRY_COMPARE_WITH_TIMEOUT(last(process).value(u"state").toString(), u"connected"_s, 20'000);
        customer.kill();
    }
    QVERIFY(process.waitForFinished(40'000));
    const QJsonObject end = last(process);
    QCOMPARE(end.value(u"state").toString(), u"ended"_s);
    QCOMPARE(end.value(u"ending").toString(), ending);
    if (status != 2)
        QVERIFY(customer.isContent());
    if (status == 1) {
        const qint64 talk = end.value(u"talk").toInteger();
        QVERIFY2(talk > 1000 && talk < 3500, qPrintable(QString::number(talk)));
    } else if (status != 2) {
        QCOMPARE(end.value(u"talk").toInteger(), 0);
    }
    // It stands in the log, on the ticket the call was about.
    const QJsonObject logged = newest();
    QCOMPARE(logged.value(u"ending").toString(), ending);
    QCOMPARE(logged.value(u"talk"), end.value(u"talk"));
    QCOMPARE(logged.value(u"ringing"), end.value(u"ringing"));
    QCOMPARE(logged.value(u"ticket").toInteger(), 1);
}

void TelephoneTest::soundGoesBothWays()
{
    Sipp customer;
    customer.answers(5000, m_speech);
    QProcess process;
    start(process, {u"call"_s, u"dial"_s, customer.address()}, surroundings(u"heard.wav"_s));
    QVERIFY(process.waitForFinished(30'000));
    const QList<double> heard = samplesIn(m_program.path(u"heard.wav"_s));
    QVERIFY2(heard.size() > 2 * Rate, qPrintable(QString::number(heard.size())));
    const double theirs = likestSecond(m_theirs, heard);
    const double ours = likestSecond(m_ours, heard);
    QVERIFY2(theirs > 0.9, qPrintable(QString::number(theirs)));
    QVERIFY2(ours < 0.3, qPrintable(QString::number(ours)));
}

void TelephoneTest::putThrough_data()
{
    QTest::addColumn<int>("status"); // what the customer meets there
    QTest::newRow("taken") << 200;
    QTest::newRow("busy") << 486;
}

void TelephoneTest::putThrough()
{
    QFETCH(int, status);
    const bool isTaken = status == 200;
    Sipp customer;
    customer.isPutThrough(status, isTaken ? "OK" : "Busy Here");
    QProcess process;
    QStringList arguments{
        u"call"_s, u"dial"_s, customer.address(), u"--ticket"_s, u"1"_s, u"--put-through"_s, u"sip:bob@127.0.0.1:9"_s};
    if (!isTaken)
        arguments << u"--hang-up-after"_s << u"6"_s; // else it would go on
    start(process, arguments, surroundings());
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(customer.isContent());
    const QJsonObject end = last(process);
    QCOMPARE(end.value(u"ending").toString(), u"answered"_s);
    QCOMPARE(end.value(u"transferredTo").toString(), isTaken ? u"sip:bob@127.0.0.1:9"_s : QString());
    const qint64 talk = end.value(u"talk").toInteger();
    QVERIFY2(isTaken ? talk < 4000 : talk > 4000, qPrintable(QString::number(talk)));
    QCOMPARE(process.readAllStandardError().contains("did not take the call"), !isTaken);
    const QJsonObject logged = newest();
    QCOMPARE(logged.value(u"transferredTo").toString(), end.value(u"transferredTo").toString());
}

/// A customer who refers the agent to another number, which may be a dear one, gets nobody called.
void TelephoneTest::nobodyElseDials()
{
    Sipp dear;
    dear.refuses(486, "Busy Here");
    Sipp customer;
    customer.answersAndRefersTo(dear.address());
    QProcess process;
    start(process, {u"call"_s, u"dial"_s, customer.address(), u"--hang-up-after"_s, u"4"_s}, surroundings());
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(last(process).value(u"ending").toString(), u"answered"_s);
    QVERIFY2(dear.isWaiting(), "somebody was called");
}

void TelephoneTest::incoming()
{
    const quint16 port = freeUdpPort();
    QProcessEnvironment environment = surroundings();
    environment.insert(u"EARSHOT_SIP_PORT"_s, QString::number(port));
    QProcess process;
    start(process, {u"call"_s, u"listen"_s, u"--answer"_s}, environment);
    QTest::qWait(2000); // it says nothing before somebody calls
    Sipp customer;
    customer.calls(port, u"+3725550123"_s, u"Mari"_s, 2000, m_speech);
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(customer.isContent());
    const QList<QJsonObject> states = statesOf(process);
    QCOMPARE(states.first().value(u"state").toString(), u"ringing"_s);
    QCOMPARE(states.first().value(u"number").toString(), u"+3725550123"_s);
    QCOMPARE(
        states.first().value(u"customers").toArray().at(0).toObject().value(u"name").toString(), u"Mari Maasikas"_s);
    QCOMPARE(states.last().value(u"ending").toString(), u"answered"_s);
}

void TelephoneTest::missed()
{
    const quint16 port = freeUdpPort();
    QProcessEnvironment environment = surroundings();
    environment.insert(u"EARSHOT_SIP_PORT"_s, QString::number(port));
    QProcess process;
    start(process, {u"call"_s, u"listen"_s}, environment);
    QTest::qWait(2000);
    Sipp customer;
    customer.calls(port, u"+3725550123"_s, u"Mari"_s, 2000, m_speech);
    QTRY_COMPARE_WITH_TIMEOUT(last(process).value(u"state").toString(), u"ringing"_s, 10'000);
    process.terminate(); // declines
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(last(process).value(u"ending").toString(), u"declined"_s);
    const QJsonObject logged
        = m_program.onDesk({u"call"_s, u"list"_s, u"--missed"_s}).json().value(u"calls").toArray().at(0).toObject();
    QCOMPARE(logged.value(u"number").toString(), u"+3725550123"_s);
    QCOMPARE(logged.value(u"direction").toString(), u"inbound"_s);
}

void TelephoneTest::engineKilled()
{
    Sipp customer;
    customer.answersAndWaits(m_speech);
    QProcess process;
    start(process, {u"call"_s, u"dial"_s, customer.address()}, surroundings());
    QTRY_COMPARE_WITH_TIMEOUT(last(process).value(u"state").toString(), u"connected"_s, 20'000);
    QProcess::execute(
        u"pkill"_s, {u"-9"_s, u"-P"_s, QString::number(process.processId()), u"-f"_s, u"earshot-voice"_s});
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(last(process).value(u"ending").toString(), u"engine-failed"_s);
}

void TelephoneTest::signsIn()
{
    if (!isInstalled(u"kamailio"_s))
        QSKIP("SKIPPED: kamailio is not installed, so there is no server to sign in at");
    Kamailio server;
    server.start();
    QVERIFY(server.isRunning());
    const auto run = [this](const QStringList &arguments, const QByteArray &input = {}) {
        QProcess process;
        start(process, arguments, surroundings());
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(40'000);
        return last(process);
    };
    QCOMPARE(run({u"line"_s, u"add"_s, u"sip"_s, u"--server"_s, server.server(), u"--user"_s, u"anna@earshot.test"_s,
                     u"--secret-stdin"_s},
                 "secret\n")
                 .value(u"address")
                 .toString(),
        u"anna@earshot.test"_s);
    const QStringList test{u"line"_s, u"test"_s, u"anna@earshot.test"_s};
    QCOMPARE(run(test).value(u"state").toString(), u"ready"_s);
    // Nobody of that number is there; the server says so.
    QCOMPARE(run({u"call"_s, u"dial"_s, u"201"_s}).value(u"ending").toString(), u"not-found"_s);
    run({u"line"_s, u"set"_s, u"anna@earshot.test"_s, u"--secret-stdin"_s}, "wrong\n");
    QCOMPARE(run(test).value(u"state").toString(), u"wrong-password"_s);
    run({u"line"_s, u"set"_s, u"anna@earshot.test"_s, u"--user"_s, u"eve@earshot.test"_s, u"--secret-stdin"_s},
        "secret\n");
    QCOMPARE(run({u"line"_s, u"test"_s, u"eve@earshot.test"_s}).value(u"state").toString(), u"not-known"_s);
    run({u"line"_s, u"set"_s, u"eve@earshot.test"_s, u"--user"_s, u"anna@earshot.test"_s, u"--secret-stdin"_s},
        "secret\n");
    server.stop();
    QCOMPARE(run(test).value(u"state").toString(), u"no-server"_s);
    server.start();
    QCOMPARE(run(test).value(u"state").toString(), u"ready"_s); // it is back
    QCOMPARE(
        run({u"line"_s, u"remove"_s, u"anna@earshot.test"_s}).value(u"removed").toString(), u"anna@earshot.test"_s);
    QVERIFY(QDir(m_program.path(u"secrets"_s)).isEmpty());
}

void TelephoneTest::nothingIsLeftBehind()
{
    // Neither the engine nor its library writes into a home.
    QVERIFY(!QDir(m_program.path(u"home/data/linphone"_s)).exists());
    QVERIFY(!QDir(m_program.path(u"home/.config/linphone"_s)).exists());
}

QTEST_GUILESS_MAIN(TelephoneTest)
#include "telephone.moc"
