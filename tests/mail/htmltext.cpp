// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmltext.h"

#include "patience.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void staysQuick_data();
    void staysQuick();
};

void HtmlTextTest::readsText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("spaces") << u"<body> one \n\t two<b> three</b>four "_s << u"one two threefour"_s;
    QTest::newRow("divs") << u"<div>a</div><div>b<br></div><div><br></div><div>c</div>"_s << u"a\nb\n\nc"_s;
    QTest::newRow("paragraphs") << u"<p>a</p>\n<p>b</p>"_s << u"a\n\nb"_s;
    QTest::newRow("Outlook") << u"<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal>&nbsp;</p>"
                                "<p class=\"MsoNormal\">b</p>"_s
                             << u"a\n\nb"_s;
    QTest::newRow("entities") << u"&lt;a&gt; &amp;amp; &eacute;&uuml;&#8364;&#x20ac;&#128; &euro; R&D &nope; &copy x"_s
                              << u"<a> &amp; éü€€€ € R&D &nope; © x"_s;
    QTest::newRow("link") << u"See <a href=\"https://example.org/x?a=1>2\">the <b>page</b></a>."_s
                          << u"See the page."_s;
    QTest::newRow("list") << u"<ul><li>a<li>b<ol><li><p>c</p></li><li>d</ol></ul>e"_s
                          << u"- a\n- b\n  1. c\n  2. d\ne"_s;
    QTest::newRow("quote") << u"Yes.<br>On Monday Ann wrote:<blockquote type=cite>Is it?<blockquote>Hm<br><br>x"
                              "</blockquote></blockquote>after"_s
                           << u"Yes.\nOn Monday Ann wrote:\n> Is it?\n>> Hm\n>>\n>> x\nafter"_s;
    QTest::newRow("indent is no quote") << u"a<blockquote style=\"margin:0 0 0 40px; border: none\">b</blockquote>c"_s
                                        << u"a\nb\nc"_s;
    QTest::newRow("table") << u"<table><tr><th>Host</th><th>State</th></tr><tr><td>a</td><td>down</td></tr></table>"_s
                           << u"Host\tState\na\tdown"_s;
    QTest::newRow("pre") << u"<pre>int  a;\n  b;</pre>x"_s << u"int  a;\n  b;\n\nx"_s;
    QTest::newRow("rule") << u"a<hr>b"_s << u"a\n________________________________\nb"_s;
    QTest::newRow("no style, script, title, comment")
        << u"<head><title>T</title><style>p{}</style></head>a<script>if (1<2) x('</p>')</script><!-- c > -->b"_s
        << u"ab"_s;
    QTest::newRow("image") << u"<img src=x alt='Our logo'><img src=y>"_s << u"[Our logo]"_s;
    QTest::newRow("less than") << u"5 < 6 and 7 <8"_s << u"5 < 6 and 7 <8"_s;
    QTest::newRow("open tag at the end") << u"kept <b"_s << u"kept"_s;
    QTest::newRow("open script") << u"kept<script>lost"_s << u"kept"_s;
}

void HtmlTextTest::readsText()
{
    QFETCH(QString, html);
    QTEST(htmlToText(html), "text");
}

void HtmlTextTest::staysQuick_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("nested divs") << u"<div>"_s.repeated(400'000);
    QTest::newRow("nested quotes") << u"<blockquote>a"_s.repeated(150'000);
    QTest::newRow("nested lists") << u"<ul><li>a"_s.repeated(200'000);
    QTest::newRow("nested tables") << u"<table><tr><td>a"_s.repeated(120'000);
    QTest::newRow("open tags") << u"<a <a "_s.repeated(330'000);
    QTest::newRow("open comments") << u"<!--"_s.repeated(500'000);
    QTest::newRow("open values") << u"<a b='"_s.repeated(330'000);
    QTest::newRow("open scripts") << u"<script>"_s.repeated(250'000);
    QTest::newRow("ampersands") << u"&"_s.repeated(2'000'000);
    QTest::newRow("breaks") << u"<br>"_s.repeated(500'000);
    QTest::newRow("attributes") << u"<img "_s + u"a=b "_s.repeated(490'000) + u">"_s;
    QTest::newRow("one long line") << u"x"_s.repeated(50'000'000);
}

void HtmlTextTest::staysQuick()
{
    QFETCH(QString, html);
    // Processor time: how long it takes by the clock says more about what else runs here.
    const std::clock_t start = std::clock();
    const QString text = htmlToText(html);
    QVERIFY2(
        (std::clock() - start) / CLOCKS_PER_SEC < Test::Patience, qPrintable(QString::number(std::clock() - start)));
    QVERIFY(text.size() <= 6'000'000);
}

QTEST_APPLESS_MAIN(HtmlTextTest)
#include "htmltext.moc"
