// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/htmlcleaner.h"

#include "patience.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "earshot/mail/htmltokens.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

// Reads cleaned HTML again by its own eyes and answers what should not be there; empty when all is well.
QString complaintAbout(const QString &html)
{
    static const QStringList elements = u"a b big blockquote br code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol "
                                        u"p pre s small strong sub sup table "
                                        "td th tr u ul"_s.split(u' ');
    static const QRegularExpression attribute(uR"re(\s+([a-z]+)="([^"<>]*)")re"_s);
    static const QRegularExpression href(u"^(https?://[^/]|mailto:.|tel:[+0-9])"_s);
    static const QRegularExpression src(u"^(cid:.|data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$)"_s);
    static const QStringList plain = u"alt title width height align colspan rowspan"_s.split(u' ');
    HtmlTokens tokens(html);
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind == HtmlToken::Kind::Raw)
            return u"raw text"_s;
        if (token.kind != HtmlToken::Kind::Start)
            continue;
        if (!elements.contains(token.name))
            return token.name;
        QString rest = token.attributes.toString();
        auto matches = attribute.globalMatch(rest);
        qsizetype read = 0;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            read += match.capturedLength();
            const QString name = match.captured(1);
            const QString value = decodeEntities(match.captured(2));
            const bool good = plain.contains(name)
                || (name == "href"_L1 && token.name == "a"_L1 && href.match(value).hasMatch())
                || (name == "src"_L1 && token.name == "img"_L1 && src.match(value).hasMatch());
            if (!good)
                return name + u'=' + value;
        }
        if (read != rest.size())
            return rest;
    }
    if (html.contains(u"<!"_s) || html.contains(u"<?"_s) || html.contains(QChar(0)))
        return u"declaration"_s;
    return {};
}

} // namespace

class HtmlCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data();
    void rewrites();
    void countsWhatIsBlocked();
    void survivesBombs_data();
    void survivesBombs();
    void capsWhatIsShown();
    void leavesNothingActive_data();
    void leavesNothingActive();
};

void HtmlCleanerTest::rewrites_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("text") << u"a < b & \"c\""_s << u"a &lt; b &amp; &quot;c&quot;"_s;
    QTest::newRow("no style, class, id, on")
        << u"<p style='color:red' class=x id=y onclick=z()>a<span style=b>b</span></p>"_s << u"<p>ab</p>"_s;
    QTest::newRow("script") << u"a<script>alert(1)</script><style>p{}</style>b"_s << u"ab"_s;
    QTest::newRow("link") << u"<a href='HTTPS://Example.org/a b?c=\"&amp;d'>x</a>"_s
                          << u"<a href=\"https://example.org/ab?c=%22&amp;d\" "
                             "title=\"https://example.org/ab?c=%22&amp;d\">x</a>"_s;
    QTest::newRow("mail and telephone") << u"<a href='mailto:a@b.org'>m</a><a href='tel:+49 30-1'>t</a>"_s
                                        << u"<a href=\"mailto:a@b.org\" title=\"mailto:a@b.org\">m</a>"
                                           "<a href=\"tel:+4930-1\" title=\"tel:+4930-1\">t</a>"_s;
    QTest::newRow("script link") << u"<a href='java&#10;script:alert(1)'>x</a>"_s << u"x"_s;
    QTest::newRow("script link with a soft hyphen") << u"<a href='&#173;\u200bjavascript:alert(1)'>x</a>"_s << u"x"_s;
    QTest::newRow("data link") << u"<a href='data:text/html,x'>x</a>"_s << u"x"_s;
    QTest::newRow("link without scheme") << u"<a href='//evil.example/x'>x</a><a href='file:///etc/passwd'>y</a>"_s
                                         << u"xy"_s;
    QTest::newRow("service code") << u"<a href='tel:*%2306%23'>x</a>"_s << u"x"_s;
    QTest::newRow("other host") << u"<a href='http://evil.example/'>https://bank.example/login</a>"_s
                                << u"<a href=\"http://evil.example/\" title=\"http://evil.example/\">"
                                   "https://bank.example/login [evil.example]</a>"_s;
    QTest::newRow("other host behind a name")
        << u"<a href='http://bank.example@evil.example/'>Go to www.bank.example</a>"_s
        << u"<a href=\"http://bank.example@evil.example/\" "
           "title=\"http://bank.example@evil.example/\">"
           "Go to www.bank.example [evil.example]</a>"_s;
    QTest::newRow("host in other letters")
        << u"<a href='http://b\u00e4nk.example/'>bank.example</a>"_s
        << u"<a href=\"http://xn--bnk-qla.example/\" title=\"http://xn--bnk-qla.example/\">"
           "bank.example [xn--bnk-qla.example]</a>"_s;
    QTest::newRow("same host") << u"<a href='https://www.bank.example/a'>bank.example</a>"_s
                               << u"<a href=\"https://www.bank.example/a\" title=\"https://www.bank.example/a\">"
                                  "bank.example</a>"_s;
    QTest::newRow("image of the mail") << u"<img src='cid:a@b' alt=Logo width=99999 height='50%' onerror=x>"_s
                                       << u"<img src=\"cid:a@b\" alt=\"Logo\" width=\"1600\" height=\"50%\">"_s;
    QTest::newRow("image from outside") << u"<img src='http://x.example/p.gif' alt='A &lt;dog&gt;'>"_s
                                        << u"[A &lt;dog&gt;]"_s;
    QTest::newRow("image data")
        << u"<img src='data:image/PNG;base64,iVBO Rw=='><img src='data:image/svg+xml;base64,AA'>"_s
        << u"<img src=\"data:image/png;base64,iVBORw==\">"_s;
    QTest::newRow("table") << u"<table border=1 background=x><caption>C</caption><thead><tr><th colspan=3>a"
                              "<tr><td rowspan=99999999 width=10 align=right>b</table>"_s
                           << u"<div>C</div><table><tr><th colspan=\"3\">a</th></tr>"
                              "<tr><td align=\"right\" width=\"10\" rowspan=\"200\">b</td></tr></table>"_s;
    QTest::newRow("list") << u"<ul><li>a<li>b</ul><li>c"_s << u"<ul><li>a</li><li>b</li></ul><div>c</div>"_s;
    QTest::newRow("pre") << u"<pre>\n\n a\n</pre>"_s << u"<pre>\n\n a\n</pre>"_s;
    QTest::newRow("block in paragraph") << u"<p>a<object><div>b</div></object></p>"_s << u"<div>a<div>b</div></div>"_s;
    QTest::newRow("form") << u"<form action=x>a<input value=b><button>c</button><textarea>d</textarea></form>"_s
                          << u"<div>acd</div>"_s;
    QTest::newRow("drawing") << u"a<svg><text>b</text><script>c</script></svg>d"_s << u"ad"_s;
    QTest::newRow("control characters") << u"a\u0001\u0085b"_s << u"ab"_s;
}

void HtmlCleanerTest::rewrites()
{
    QFETCH(QString, html);
    const CleanHtml clean = cleanHtml(html);
    QTEST(clean.html, "clean");
    QCOMPARE(complaintAbout(clean.html), QString());
    QCOMPARE(cleanHtml(clean.html).html, clean.html);
    QVERIFY(!clean.truncated && !clean.asText);
}

void HtmlCleanerTest::countsWhatIsBlocked()
{
    const CleanHtml clean = cleanHtml(u"<body background=a.png><img src=http://x/1><img src='/etc/x'><img src=cid:1>"
                                      "<p style='background:URL(http://x/2)'>a<a href='#top'>b</a><a name=c>c</a>"
                                      "<a href='ftp://x'>d</a><a href='page.html'>e</a><a href='http://x/'>f</a>"_s);
    QCOMPARE(clean.blockedImages, 4);
    QCOMPARE(clean.blockedLinks, 2);
}

void HtmlCleanerTest::survivesBombs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("asText");
    for (int depth : {30, 1'000, 100'000}) {
        QTest::addRow("tables %d", depth) << u"<table><tr><td>"_s.repeated(depth) + u"x"_s << (depth > 200);
        QTest::addRow("divs %d", depth) << u"<div>"_s.repeated(depth) + u"x"_s << (depth > 200);
        QTest::addRow("lists %d", depth) << u"<ul><li>"_s.repeated(depth) + u"x"_s << (depth > 200);
        QTest::addRow("spans %d", depth) << u"<span>"_s.repeated(depth) + u"x"_s << (depth > 200);
    }
    QTest::newRow("closed behind a fence") << u"<div><object></div></object>"_s.repeated(60'000) << true;
    QTest::newRow("closed behind a block") << u"<span><div></span></div>"_s.repeated(60'000) << true;
    QTest::newRow("closed in a drawing") << u"<svg>"_s + u"<td>"_s.repeated(300'000) << true;
    QTest::newRow("repeated formatting") << u"<font size=1>"_s.repeated(150) + u"<p>x"_s.repeated(150'000) << true;
    QTest::newRow("different formatting") << []() -> QString {
        QString html;
        for (int i = 0; i < 150; ++i)
            html += u"<font size="_s + QString::number(i) + u'>';
        return html + u"<p>x</p>"_s.repeated(90'000);
    }() << true;
    QTest::newRow("attributes") << []() -> QString {
        QString html = u"<p "_s;
        for (int i = 0; i < 200'000; ++i)
            html += u'a' + QString::number(i) + u' ';
        return html + u'>';
    }() << true;
    QTest::newRow("cells") << u"<table>"_s + u"<tr><td>x"_s.repeated(90'000) << false;
    QTest::newRow("wide") << u"<table width=999999999 cellpadding=99999999><tr><td colspan=100000000>x</table>"_s
                          << false;
    QTest::newRow("unclosed links") << u"<a name=x>x"_s.repeated(1'000) << false;
    QTest::newRow("empty paragraphs") << u"<p>"_s.repeated(190'000) << false;
    QTest::newRow("tags") << u"<br>"_s.repeated(400'000) << true;
    QTest::newRow("one long line") << u"x"_s.repeated(50'000'000) << false;
}

void HtmlCleanerTest::survivesBombs()
{
    QFETCH(QString, html);
    // Processor time: how long it takes by the clock says more about what else runs here.
    const std::clock_t start = std::clock();
    const CleanHtml clean = cleanHtml(html);
    QVERIFY2(
        (std::clock() - start) / CLOCKS_PER_SEC < Test::Patience, qPrintable(QString::number(std::clock() - start)));
    QTEST(clean.asText, "asText");
    QCOMPARE(complaintAbout(clean.html), QString());
    QCOMPARE(cleanHtml(clean.html).html, clean.html);
}

void HtmlCleanerTest::capsWhatIsShown()
{
    const auto depth = [](const QString &html, const QString &open, const QString &close) {
        int now = 0;
        int most = 0;
        for (qsizetype at = 0; at < html.size(); ++at) {
            now += QStringView(html).sliced(at).startsWith(open) ? 1
                : QStringView(html).sliced(at).startsWith(close) ? -1
                                                                 : 0;
            most = std::max(most, now);
        }
        return most;
    };
    const QString tables = cleanHtml(u"<table><tr><td>"_s.repeated(20) + u"deep"_s).html;
    QCOMPARE(depth(tables, u"<table"_s, u"</table"_s), 6);
    QVERIFY(tables.contains(u"deep"_s));
    const QString divs = cleanHtml(u"<div>"_s.repeated(150) + u"deep"_s).html;
    QCOMPARE(depth(divs, u"<div"_s, u"</div"_s), 64);
    QVERIFY(divs.contains(u"deep"_s));
    const QString cells = cleanHtml(u"<table>"_s + u"<tr><td>x<td>y"_s.repeated(1'500) + u"</table>"_s).html;
    QVERIFY(!cells.contains(u"<td"_s));
    QCOMPARE(cells.count(u"x"_s), 1'500);
    const CleanHtml text = cleanHtml(u"x"_s.repeated(300'000));
    QVERIFY(text.truncated);
    QCOMPARE(text.html.size(), 200'000);
}

void HtmlCleanerTest::leavesNothingActive_data()
{
    QTest::addColumn<QString>("payload");
    const QString corpora = qEnvironmentVariable("EARSHOT_CORPORA");
    QFile file(corpora + u"/dompurify/payloads.json"_s);
    if (corpora.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("EARSHOT_CORPORA does not name a folder with dompurify/payloads.json");
    const QJsonArray payloads = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!payloads.isEmpty());
    int row = 0;
    for (const QJsonValue &payload : payloads)
        QTest::addRow("%d", row++) << payload.toObject()[u"payload"].toString();
}

void HtmlCleanerTest::leavesNothingActive()
{
    QFETCH(QString, payload);
    const CleanHtml clean = cleanHtml(payload);
    QCOMPARE(complaintAbout(clean.html), QString());
    QCOMPARE(cleanHtml(clean.html).html, clean.html);
}

QTEST_APPLESS_MAIN(HtmlCleanerTest)
#include "htmlcleaner.moc"
