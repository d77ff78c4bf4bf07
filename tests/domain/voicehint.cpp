// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/domain/voicehint.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class VoiceHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hints_data();
    void hints();
    void neverForSome();
    void counts();
    void rules_data();
    void rules();
};

namespace
{

const QDateTime noon(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);

/// c = the customer writes, q = with a question, u = we write, t = we talked, s = solved; an hour apart.
QList<Turn> turnsOf(const QString &letters)
{
    QList<Turn> turns;
    for (const QChar letter : letters) {
        const Turn::Kind kind = letter == u'u' ? Turn::Kind::FromUs
            : letter == u't'                   ? Turn::Kind::Talked
            : letter == u's'                   ? Turn::Kind::Solved
                                               : Turn::Kind::FromCustomer;
        turns << Turn{kind, noon.addSecs(3600 * turns.size()), letter == u'q'};
    }
    return turns;
}

Customer dana()
{
    Customer customer;
    customer.id = CustomerId{1};
    return customer;
}

} // namespace

void VoiceHintTest::hints_data()
{
    QTest::addColumn<QString>("turns");
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<QString>("reasons");
    const auto row = [](const char *turns, const QString &reasons, Mood mood = Mood::Unknown) {
        QTest::addRow("%s %d", turns, int(mood)) << QString::fromLatin1(turns) << mood << reasons;
    };
    row("", u""_s);
    row("c", u""_s);
    row("cu", u""_s);
    row("cuc", u""_s);
    row("cucu", u"exchanges 1"_s);
    row("cccuccuuc", u"exchanges 1"_s);
    row("cucucuc", u"exchanges 2"_s); // said again once it has gone on as long again
    row("ucuc", u""_s); // what we begin with is no exchange
    row("uuuu", u""_s);
    row("q", u""_s);
    row("qq", u"questions 1"_s);
    row("qcq", u"questions 1"_s);
    row("qqu", u""_s);
    row("quq", u""_s);
    row("qqqq", u"questions 2"_s);
    row("cusc", u"reopened 1781276400"_s);
    row("cus", u""_s);
    row("cuscuscu", u"exchanges 1; reopened 1781287200"_s);
    row("cucut", u""_s); // they talked
    row("cucutcu", u""_s);
    row("cucutcucu", u"exchanges 1"_s);
    row("cusct", u""_s);
    row("c", u"upset"_s, Mood::Upset);
    row("c", u"upset"_s, Mood::Angry);
    row("c", u""_s, Mood::Worried);
    row("", u""_s, Mood::Angry); // nobody has written
    row("cucuq", u"exchanges 1; upset"_s, Mood::Upset);
}

void VoiceHintTest::hints()
{
    QFETCH(QString, turns);
    QFETCH(Mood, mood);
    Ticket ticket;
    ticket.category = StatusCategory::Open;
    ticket.mood = mood;
    const auto hint = voiceHint(turnsOf(turns), ticket, dana(), {});
    QTEST(hint ? hint->reasons.join(u"; "_s) : QString(), "reasons");
}

void VoiceHintTest::neverForSome()
{
    Ticket ticket;
    ticket.category = StatusCategory::Open;
    const QList<Turn> turns = turnsOf(u"cucu"_s);
    QVERIFY(voiceHint(turns, ticket, dana(), {}));
    Customer customer = dana();
    customer.prefers = {{Channel::Mail, 0, {}, {}}};
    QVERIFY(wantsNoCalls(customer));
    QVERIFY(!voiceHint(turns, ticket, customer, {}));
    customer.prefers << Preference{Channel::Call, 0, {}, {}};
    QVERIFY(voiceHint(turns, ticket, customer, {}));
    QVERIFY(!voiceHint(turns, ticket, Customer(), {}));
    ticket.category = StatusCategory::Solved;
    QVERIFY(!voiceHint(turns, ticket, dana(), {}));
    ticket.category = StatusCategory::Open;
    ticket.shelf = Shelf::Trash;
    QVERIFY(!voiceHint(turns, ticket, dana(), {}));
}

void VoiceHintTest::counts()
{
    Ticket ticket;
    ticket.category = StatusCategory::Open;
    const auto hint = voiceHint(turnsOf(u"cutcucu"_s), ticket, dana(), {});
    QVERIFY(hint);
    QCOMPARE(hint->mails, 4);
    QCOMPARE(hint->since, noon.addSecs(3 * 3600));
    VoiceHintRule rule;
    rule.exchanges = 4;
    QVERIFY(!voiceHint(turnsOf(u"cucu"_s), ticket, dana(), rule));
    rule.exchanges = 0;
    QVERIFY(!voiceHint(turnsOf(u"cucucucu"_s), ticket, dana(), rule));
}

void VoiceHintTest::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const QString usual = VoiceHintRule().toText();
    QTest::newRow("none") << u""_s << usual;
    QTest::newRow("one") << u"exchanges=5"_s << u"exchanges=5 questions=2 reopened=yes upset=yes"_s;
    QTest::newRow("all") << u"exchanges=0 questions=9 reopened=no upset=no"_s
                         << u"exchanges=0 questions=9 reopened=no upset=no"_s;
    QTest::newRow("negative") << u"exchanges=-1"_s << QString();
    QTest::newRow("too many") << u"questions=100"_s << QString();
    QTest::newRow("a word") << u"questions=many"_s << QString();
    QTest::newRow("another name") << u"mails=3"_s << QString();
    QTest::newRow("no choice") << u"upset=3"_s << QString();
}

void VoiceHintTest::rules()
{
    QFETCH(QString, text);
    const auto rule = VoiceHintRule::fromText(text);
    QTEST(rule ? rule->toText() : QString(), "read");
}

QTEST_GUILESS_MAIN(VoiceHintTest)
#include "voicehint.moc"
