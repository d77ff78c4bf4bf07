// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/codeblocks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class CodeBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1 = prose
        QTest::addColumn<QString>("code");

        const auto row = [](const char *name, const QString &text, int kind, const QString &code) {
            QTest::newRow(name) << text << kind << code;
        };
        const auto code = [&row](const char *name, CodeKind kind, const QString &text) {
            row(name, u"Hello,\nhere it is:\n\n"_s + text + u"\n\nRegards\nDana"_s, int(kind), text);
        };
        row("fence", u"Look:\n```python\nprint(1)\n```\nBye"_s, int(CodeKind::Named), u"print(1)"_s);
        row("fence of a log", u"```log\na\n```"_s, int(CodeKind::Log), u"a"_s);
        row("fence that tells itself", u"~~~\n{\n\"a\": 1\n}\n~~~"_s, int(CodeKind::Json), u"{\n\"a\": 1\n}"_s);
        row("fence around a log", u"a:\n\n```\n07:41:02 INFO  a=b\n07:41:03 WARN  c\n```\n\nDana"_s, int(CodeKind::Log),
            u"07:41:02 INFO  a=b\n07:41:03 WARN  c"_s);
        row("after long lines", QString(600, u'w') + u"\n```\n07:41:02 INFO  a=b\n07:41:03 WARN  c\n```"_s,
            int(CodeKind::Log), u"07:41:02 INFO  a=b\n07:41:03 WARN  c"_s);
        row("fence with unknown content", u"```\nwords\n```"_s, int(CodeKind::Plain), u"words"_s);
        row("fence never closed", u"```\nwords\nmore"_s, -1, {});
        code("log with clock", CodeKind::Log, u"07:41:02 INFO  sign-in user=d\n07:41:02 WARN  clock drift=312s"_s);
        code("log with date", CodeKind::Log, u"2026-06-11 08:04:00,120 start\n2026-06-11 08:04:01,000 stop"_s);
        code("log in brackets", CodeKind::Log, u"[2026-06-11T08:04:00Z] start\n[2026-06-11T08:04:01Z] stop"_s);
        code("syslog", CodeKind::Log, u"Jun 11 08:04:00 srv sshd[1]: no\nJun 11 08:04:01 srv sshd[1]: yes"_s);
        code("one line with a level", CodeKind::Log, u"2026-06-11 08:04:00 ERROR ticket refused"_s);
        code("log with its trace", CodeKind::Log,
            u"08:04:00.100 ERROR failed\njava.io.IOException: gone\n\tat a.B.c(B.java:1)\n08:04:01.000 INFO up"_s);
        code("java", CodeKind::StackTrace,
            u"java.lang.IllegalStateException: no\n\tat org.x.Main.run(Main.java:12)\nCaused by: x.Y: z\n\t... 3 more"_s);
        code("python", CodeKind::StackTrace,
            u"Traceback (most recent call last):\n  File \"a.py\", line 3, in f\n    g()\nValueError: bad"_s);
        code("diff", CodeKind::Diff, u"--- a/x.conf\n+++ b/x.conf\n@@ -1,2 +1,2 @@\n-old\n+new\n same"_s);
        code("json", CodeKind::Json, u"{\n  \"user\": \"d.ruiz\",\n  \"ids\": [1, 2]\n}"_s);
        code("json in one line", CodeKind::Json, u"{\"user\": \"d.ruiz\", \"locked\": true}"_s);
        code("xml", CodeKind::Xml, u"<?xml version=\"1.0\"?>\n<server>\n  <port>1</port>\n</server>"_s);
        code("yaml", CodeKind::Yaml, u"server:\n  port: 80\n  hosts:\n    - a"_s);
        code("ini", CodeKind::Config, u"[proxy]\nport = 3128\nhost=a"_s);
        code("settings", CodeKind::Config, u"PORT=1\nHOST=b\nUSER=c"_s);
        code("shell", CodeKind::Shell, u"$ ping -c1 srv\nPING srv 56 bytes"_s);
        code("root's shell", CodeKind::Shell, u"root@srv:/etc# ls\nhosts"_s);
        code("windows shell", CodeKind::Shell, u"C:\\Users\\dana>ipconfig\nWindows IP"_s);

        row("prose", u"Hello,\n\nthe round starts at 08:00 and we wait."_s, -1, {});
        row("appointments", u"10:30 meeting\n11:00 round\n12:15 lunch"_s, -1, {});
        row("a form", u"Name: Dana Ruiz\nPhone: +54 11\nCity: Rosario"_s, -1, {});
        row("addresses", u"<https://help.example/a>\n<dana@lindenhof.example>\n<mailto:a@b.example>"_s, -1, {});
        row("list with dashes", u"- first\n- second\n- third"_s, -1, {});
        row("a rule of dashes", u"--- \nand more\n---"_s, -1, {});
        row("a price", u"$ 20 is too much"_s, int(CodeKind::Shell), u"$ 20 is too much"_s);
        row("signature", u"--\nDana\n[Lindenhof]"_s, -1, {});
        row("brackets", u"[sic] and {so on}"_s, -1, {});
        row("empty", u""_s, -1, {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, code);
        const QList<CodeBlock> blocks = findCode(text);
        if (kind < 0) {
            QVERIFY2(blocks.isEmpty(), qPrintable(blocks.isEmpty() ? QString() : text.mid(blocks[0].begin)));
            return;
        }
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(int(blocks[0].kind), kind);
        QCOMPARE(text.sliced(blocks[0].begin, blocks[0].end - blocks[0].begin), code);
    }

    void fenceIsLeftOut()
    {
        const QString text = u"a\n```sql\nSELECT 1;\n```\nb"_s;
        const CodeBlock block = findCode(text).value(0);
        QCOMPARE(block.language, u"sql"_s);
        QCOMPARE(text.left(block.outerBegin), u"a\n"_s);
        QCOMPARE(text.mid(block.outerEnd), u"\nb"_s);
    }

    void isLinear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open braces") << u"{\n"_s.repeated(100'000);
        QTest::newRow("open fences") << u"```\nx\n"_s.repeated(50'000) + u"```"_s;
        QTest::newRow("fences of growing length") << u"~~~~\n```\n"_s.repeated(30'000);
        QTest::newRow("diff heads") << u"--- a\n"_s.repeated(50'000);
        QTest::newRow("log lines") << u"07:41:02 INFO x\n"_s.repeated(20'000);
        QTest::newRow("keys") << u"a:\n"_s.repeated(100'000);
        QTest::newRow("tags") << u"<a>\n"_s.repeated(60'000);
        QTest::newRow("one line") << QString(1'000'000, u'{');
    }

    void isLinear()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        findCode(text);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void levels_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("level");
        QTest::newRow("error") << u"07:41:03 ERROR ticket refused"_s << int(LogLevel::Error);
        QTest::newRow("warn") << u"07:41:02 WARN  clock drift"_s << int(LogLevel::Warning);
        QTest::newRow("info") << u"07:41:02 INFO  x error=0"_s << int(LogLevel::Info);
        QTest::newRow("bracketed") << u"[2026-06-11 07:41:02] [error] x"_s << int(LogLevel::Error);
        QTest::newRow("named in the message") << u"07:41:02 no error here"_s << int(LogLevel::None);
        QTest::newRow("a value") << u"07:41:02 ERROR=3 x"_s << int(LogLevel::None);
    }

    void levels()
    {
        QFETCH(QString, line);
        QFETCH(int, level);
        QCOMPARE(int(logLevel(line)), level);
    }

    void files()
    {
        QCOMPARE(codeKindOf(u"signin.log"_s, {}), CodeKind::Log);
        QCOMPARE(codeKindOf(u"settings.JSON"_s, {}), CodeKind::Json);
        QCOMPARE(codeKindOf(u"log"_s, u"words"_s), CodeKind::Plain);
        QCOMPARE(codeKindOf(u"notes.txt"_s, u"07:41:02 INFO a\n07:41:03 INFO b"_s), CodeKind::Log);
        QCOMPARE(codeKindOf(u"notes.txt"_s, u"Dear all,\nhello"_s), CodeKind::Plain);
    }
};

QTEST_GUILESS_MAIN(CodeBlocksTest)
#include "codeblocks.moc"
