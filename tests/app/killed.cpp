// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types all over the window while the power is cut, again and again. This program is the agent, too: with
// "type" it types until it is killed and says what it typed; with "read" it looks for it as one would afterwards.
#include "app/seat.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

#include "shell/look.h"

using namespace Earshot;
using namespace Earshot::Test;

namespace
{

constexpr int LostAtMostMs = 2'000;

constexpr std::array Places{
    Place{"reply", 1, ActionId::Reply, "Message", false},
    Place{"to", 1, ActionId::Reply, "To", false},
    Place{"note", 2, ActionId::Note, "Message", false},
    Place{"need", 1, ActionId::BusinessNeed, "Business need", false},
    Place{"call", 3, ActionId::Talk, "Notes on this call", false},
    Place{"new ticket", 1, ActionId::NewTicket, "First note", true},
    Place{"contact", 2, ActionId::LogContact, "Gist", true},
    Place{"call-back", 2, ActionId::CallBackLater, "What about", true},
    Place{"canned reply", 1, ActionId::CannedReplies, "Text", true},
    Place{"talking point", 1, ActionId::TalkingPoints, "Hint", true},
};

QString deskIn(const QString &folder)
{
    return folder + u"/desk.sqlite"_s;
}

void tell(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString textOf(QWidget *field)
{
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(field))
        return lines->toPlainText();
    const auto *line = qobject_cast<QLineEdit *>(field);
    return line ? line->text() : QString();
}

/// Words of their own, here and there, without end.
int typeOn(const QString &folder, int life)
{
    Seat seat(deskIn(folder), folder);
    QRandomGenerator random{quint32(life)};
    for (int word = 0;; ++word) {
        const int count = word < 3 ? 5 : int(Places.size());
        const Place &place = Places.at(size_t(random.bounded(count)));
        QWidget *field = seat.field(place);
        if (!field)
            return 1;
        // Where a window is open one stays.
        for (int more = 0; more < (place.isWindow ? INT_MAX : 3); ++more) {
            const QString text = u"w%1x%2x%3z "_s.arg(life).arg(word).arg(more);
            QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(field, text, Qt::NoModifier, 5);
            tell(QString::fromLatin1(place.name) + u'\t' + text.trimmed());
            QTest::qWait(40);
        }
    }
}

int readAll(const QString &folder)
{
    for (const Place &place : Places) {
        Seat seat(deskIn(folder), folder);
        QWidget *field = seat.field(place);
        if (!field)
            return 1;
        // Some forms ask the desk first.
        (void)QTest::qWaitFor([field] { return !textOf(field).isEmpty(); }, 2'000);
        tell(QString::fromLatin1(place.name) + u'\t' + textOf(field).replace(u'\n', u' '));
    }
    return 0;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QStringList as(const QString &what, int life = 0) const { return {what, m_folder.path(), QString::number(life)}; }

private Q_SLOTS:
    void initTestCase()
    {
        auto desk = Desk::open(deskIn(m_folder.path()), u"maya"_s, {}, Durability::Normal);
        QVERIFY(desk.has_value());
        fill(**desk);
    }

    /// What was lost can be looked for.
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_folder.setAutoRemove(false);
        qInfo("the desk is kept in %s", qPrintable(m_folder.path()));
    }

    void nothingTypedIsLost()
    {
        QRandomGenerator random{1};
        QHash<QString, QStringList> typed; // a place's words that must be there
        const int lives = qEnvironmentVariableIntValue("EARSHOT_KILLS");
        for (int life = 1; life <= (lives > 0 ? lives : 3); ++life) {
            QProcess agent;
            agent.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            agent.start(QCoreApplication::applicationFilePath(), as(u"type"_s, life));
            QVERIFY(agent.waitForReadyRead(60'000));
            QElapsedTimer clock;
            clock.start();
            const int until = LostAtMostMs + random.bounded(3'000);
            QList<std::pair<qint64, QStringList>> heard;
            while (clock.elapsed() < until) {
                while (agent.canReadLine())
                    heard << std::pair(clock.elapsed(), QString::fromUtf8(agent.readLine()).trimmed().split(u'\t'));
                agent.waitForReadyRead(20);
            }
            QCOMPARE(agent.state(), QProcess::Running);
            agent.kill();
            const qint64 end = clock.elapsed();
            QVERIFY(agent.waitForFinished());
            for (const auto &[at, words] : std::as_const(heard)) {
                if (at <= end - LostAtMostMs)
                    typed[words.value(0)] << words.value(1);
            }
        }
        QVERIFY(!typed.isEmpty());
        QProcess reader;
        reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        reader.start(QCoreApplication::applicationFilePath(), as(u"read"_s));
        QVERIFY(reader.waitForFinished(120'000));
        QCOMPARE(reader.exitCode(), 0);
        int found = 0;
        for (const QString &line : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString place = line.section(u'\t', 0, 0);
            for (const QString &word : typed.value(place)) {
                QVERIFY2(line.contains(word), qPrintable(u"%1: %2 is not in: %3"_s.arg(place, word, line)));
                ++found;
            }
        }
        qInfo("%d words, none lost", found);
        QVERIFY(found > 0);
    }
};

int main(int count, char **arguments)
{
    QApplication app(count, arguments);
    applyLook(app, Scheme::Light);
    const QStringList given = QApplication::arguments();
    if (given.value(1) == u"type")
        return typeOn(given.value(2), given.value(3).toInt());
    if (given.value(1) == u"read")
        return readAll(given.value(2));
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // as many lives as one likes
    KilledTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "killed.moc"
