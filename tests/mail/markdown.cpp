// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/markdown.h"
#include "earshot/mail/htmlcleaner.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHtmlAndText_data();
    void isHtmlAndText();
    void showsPicturesThatGoAlong();
    void nothingActiveGetsThrough_data();
    void nothingActiveGetsThrough();
};

void MarkdownTest::isHtmlAndText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("lines stay lines") << u"Hello Dana,\nit works.\n\nMaya"_s
                                      << u"<p>Hello Dana,<br>\nit works.</p>\n<p>Maya</p>\n"_s
                                      << u"Hello Dana,\nit works.\n\nMaya"_s;
    QTest::newRow("words") << u"**soon**, *really*, ~~never~~, `ls -l`"_s
                           << u"<p><strong>soon</strong>, <em>really</em>, <s>never</s>, <code>ls -l</code></p>\n"_s
                           << u"soon, really, never, ls -l"_s;
    QTest::newRow("a snake is no emphasis")
        << u"my_long_name and 2 * 3 * 4"_s << u"<p>my_long_name and 2 * 3 * 4</p>\n"_s
        << u"my_long_name and 2 * 3 * 4"_s;
    QTest::newRow("list")
        << u"Please:\n\n- open it\n- read\n  twice\n\nThanks"_s
        << u"<p>Please:</p>\n<ul>\n<li>open it</li>\n<li>read<br>\ntwice</li>\n</ul>\n<p>Thanks</p>\n"_s
        << u"Please:\n\n- open it\n- read\n  twice\n\nThanks"_s;
    QTest::newRow("numbers") << u"3. three\n4. four"_s << u"<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>\n"_s
                             << u"3. three\n4. four"_s;
    QTest::newRow("list in a list")
        << u"1. one\n   - a\n   - b\n2. two"_s
        << u"<ol>\n<li>one<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n<li>two</li>\n</ol>\n"_s
        << u"1. one\n   - a\n   - b\n2. two"_s;
    QTest::newRow("quote below words") << u"Yes.\n\n> you wrote"_s
                                       << u"<p>Yes.</p>\n<blockquote>\n<p>you wrote</p>\n</blockquote>\n"_s
                                       << u"Yes.\n\n> you wrote"_s;
    QTest::newRow("quote") << u"> you wrote\n> two lines\n\nYes."_s
                           << u"<blockquote>\n<p>you wrote<br>\ntwo lines</p>\n</blockquote>\n<p>Yes.</p>\n"_s
                           << u"> you wrote\n> two lines\n\nYes."_s;
    QTest::newRow("code") << u"```\nif (a < b)\n\n    go();\n```\nafter"_s
                          << u"<pre><code>if (a &lt; b)\n\n    go();\n</code></pre>\n<p>after</p>\n"_s
                          << u"if (a < b)\n\n    go();\n\nafter"_s;
    QTest::newRow("link") << u"See [the page](https://a.example/x?a=1&b=2)."_s
                          << u"<p>See <a href=\"https://a.example/x?a=1&amp;b=2\">the page</a>.</p>\n"_s
                          << u"See the page <https://a.example/x?a=1&b=2>."_s;
    QTest::newRow("bare link") << u"https://a.example and dana@a.example"_s
                               << u"<p><a href=\"https://a.example\">https://a.example</a> and "
                                  "<a href=\"mailto:dana@a.example\">dana@a.example</a></p>\n"_s
                               << u"https://a.example and dana@a.example"_s;
    QTest::newRow("title") << u"# Plan\nFirst"_s << u"<h1>Plan</h1>\n<p>First</p>\n"_s << u"Plan\n\nFirst"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"<p>a</p>\n<hr>\n<p>b</p>\n"_s << u"a\n\n----\n\nb"_s;
    QTest::newRow("table") << u"|a|b|\n|---|---|\n|1|2|"_s
                           << u"<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n<thead>\n<tr>\n<th>a</th>\n"
                              "<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n"
                              "</table>\n"_s
                           << u"a | b\n1 | 2"_s;
    QTest::newRow("entity") << u"R&amp;D &copy; 5 < 6"_s << u"<p>R&amp;D &copy; 5 &lt; 6</p>\n"_s << u"R&D © 5 < 6"_s;
    QTest::newRow("other scripts") << u"שלום **דנה**"_s << u"<p>שלום <strong>דנה</strong></p>\n"_s << u"שלום דנה"_s;
}

void MarkdownTest::isHtmlAndText()
{
    QFETCH(QString, typed);
    QTEST(markdownToHtml(typed), "html");
    QTEST(markdownToText(typed), "text");
}

void MarkdownTest::showsPicturesThatGoAlong()
{
    const QHash<QString, QByteArray> pictures{{u"a b.png"_s, "1@x\"y"}};
    QCOMPARE(markdownToHtml(u"![the *plan* \"A\"](<a b.png>)!"_s, pictures),
        u"<p><img src=\"cid:1@x&quot;y\" alt=\"the plan &quot;A&quot;\">!</p>\n"_s);
    QCOMPARE(markdownToHtml(u"[![plan](<a b.png>)](https://a.example)"_s, pictures),
        u"<p><a href=\"https://a.example\"><img src=\"cid:1@x&quot;y\" alt=\"plan\"></a></p>\n"_s);
    QCOMPARE(markdownToHtml(u"![plan](b.png)"_s, pictures), u"<p>plan</p>\n"_s);
    QCOMPARE(markdownToHtml(u"![one ![two](<a b.png>) three](<a b.png>)"_s, pictures),
        u"<p><img src=\"cid:1@x&quot;y\" alt=\"one two three\"></p>\n"_s);
}

void MarkdownTest::nothingActiveGetsThrough_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("tag in a line") << u"a <img src=x onerror=alert(1)> b"_s;
    QTest::newRow("javascript link") << u"[a](javascript:alert(1))"_s;
    QTest::newRow("javascript link, hidden") << u"[a](java&#115;cript:alert(1))"_s;
    QTest::newRow("data link") << u"[a](data:text/html,x)"_s;
    QTest::newRow("out of an attribute") << u"[a](<https://a.example/\" onclick=\"x>)"_s;
    QTest::newRow("picture from elsewhere") << u"![words](https://a.example/x.png)"_s;
    QTest::newRow("autolink") << u"<javascript:alert(1)>"_s;
}

void MarkdownTest::nothingActiveGetsThrough()
{
    QFETCH(QString, typed);
    const QString html = markdownToHtml(typed);
    for (const auto &sign : {u"<script"_s, u"<img"_s, u"href=\"javascript"_s, u"href=\"data"_s, u"\" onclick"_s})
        QVERIFY2(!html.contains(sign), qPrintable(html));
    QCOMPARE(cleanHtml(html).blockedImages, 0);
}

QTEST_APPLESS_MAIN(MarkdownTest)
#include "markdown.moc"
