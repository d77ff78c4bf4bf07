// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/search.h"

#include "earshot/storage/messages.h"

#include "support.h"

#include <QRandomGenerator>

using namespace Earshot;
using namespace Earshot::Test;

/// What a database can hold and look at has ends; a search and a mail beyond them are served all the same.
class SearchLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { eachDatabase(); }
    void newestOfACommonWord();
    void longTextsAreKept_data();
    void longTextsAreKept();
};

namespace
{

TicketId addMailed(Session &session, const QString &subject, const QString &body, const QDateTime &sent = noon)
{
    Ticket ticket = ticketNamed(subject, sent);
    Tickets::insert(session, ticket);
    Message message;
    message.uid = newUid();
    message.ticket = ticket.id;
    message.subject = subject;
    message.sent = sent;
    message.received = sent;
    message.text = body;
    Messages::insert(session, message, {});
    return ticket.id;
}

QStringList found(Database &base, const QString &typed, int limit)
{
    QStringList subjects;
    for (const SearchHit &hit : must(base.read(Search::find, parseSearch(typed), SearchOrder::Newest, limit)).hits)
        subjects << hit.row.ticket.subject;
    return subjects;
}

} // namespace

void SearchLimitsTest::newestOfACommonWord()
{
    SCRATCH(scratch);
    const auto base = openDatabase(scratch);
    must(base->write([](Session &session) {
        // As many old entries as are looked at there, of which only the index knows.
        if (const int most = session.dialect().mostMatched())
            session.runUnprepared(u"INSERT INTO search_text (key, tokens) SELECT n, '''common'':1D'::tsvector "
                                  "FROM generate_series(1, %1) n"_s.arg(most));
        for (int i = 0; i < 5; ++i)
            addMailed(session, u"mail %1"_s.arg(i), i == 1 ? u"common rare"_s : u"common"_s, noon.addSecs(i));
        return true;
    }));
    QCOMPARE(found(*base, u"common"_s, 2), (QStringList{u"mail 4"_s, u"mail 3"_s}));
    QCOMPARE(found(*base, u"common #1"_s, 1), QStringList{u"mail 0"_s});
    QCOMPARE(found(*base, u"common rare"_s, 5), QStringList{u"mail 1"_s});
}

void SearchLimitsTest::longTextsAreKept_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("word");
    constexpr int most = 200'000;
    QRandomGenerator random(1);
    QString han;
    for (int i = 0; i < most; ++i)
        han += QChar(char16_t(0x4e00 + random.bounded(20'000)));
    QTest::newRow("han") << han << han.left(2);
    QTest::newRow("the same") << u"\u4e2d\u6587"_s.repeated(most / 2) << u"\u4e2d\u6587"_s;
}

void SearchLimitsTest::longTextsAreKept()
{
    SCRATCH(scratch);
    QFETCH(QString, body);
    QFETCH(QString, word);
    const auto base = openDatabase(scratch);
    must(base->write([body](Session &session) { return addMailed(session, u"subject"_s, body); }));
    QCOMPARE(found(*base, u"subject"_s, 5).size(), 1);
    QCOMPARE(found(*base, word, 5).size(), 1);
}

QTEST_GUILESS_MAIN(SearchLimitsTest)
#include "searchlimits.moc"
