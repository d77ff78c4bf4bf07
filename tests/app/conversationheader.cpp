// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scratchdesk.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTimeZone>

#include "conversation/conversationheader.h"
#include "conversation/conversationpane.h"
#include "conversation/factline.h"
#include "shell/actions.h"
#include "shell/look.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

/// What stands above a conversation: the person, and how and when they like to be reached.
class TestConversationHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void clockIsShownWhereTheZoneIsKnown_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("words");
        QTest::newRow("not known") << QByteArray() << QString();
        QTest::newRow("no zone") << QByteArray("Nowhere/Here") << QString();
        QTest::newRow("ours by name") << QTimeZone::systemTimeZoneId() << u"same time as here"_s;
        QTest::newRow("another") << QByteArray("Asia/Kathmandu") << u" there now"_s; // 45 minutes off every full hour
    }

    void clockIsShownWhereTheZoneIsKnown()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, words);
        ScratchDesk scratch;
        const TicketId ticket = scratch.words("Hello").ticket;
        const CustomerId id = ScratchDesk::done(scratch.desk().database().read(Tickets::byId, ticket)).customer;
        Customer dana = ScratchDesk::done(scratch.desk().database().read(Customers::byId, id));
        dana.timeZone = QString::fromLatin1(zone);
        ScratchDesk::done(scratch.desk().act(editCustomer, dana));
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.showTicket(ticket);
        const auto says = [&pane](const QString &part) {
            const auto lines = pane.findChildren<FactLine *>();
            return std::any_of(
                lines.begin(), lines.end(), [&](const FactLine *line) { return line->text().contains(part); });
        };
        QTRY_VERIFY(says(u"not asked yet"_s));
        if (!words.isEmpty())
            QVERIFY(says(words));
        QCOMPARE(says(u"there now"_s) || says(u"same time"_s), !words.isEmpty());
    }

    void nothingOfTheTicketBeforeStays()
    {
        ScratchDesk scratch;
        const TicketId ticket = scratch.words("Hello").ticket;
        Actions actions;
        ConversationPane pane(scratch.desk(), actions);
        pane.show();
        pane.showTicket(ticket);
        auto *header = pane.findChild<ConversationHeader *>();
        QTRY_VERIFY(header->isVisible());
        QTRY_VERIFY(actions.action(ActionId::Talk)->isEnabled());
        pane.showTicket(TicketId{ticket.value + 999}); // cannot be read
        QTRY_VERIFY(!header->isVisible());
        QVERIFY(!actions.action(ActionId::Talk)->isEnabled());
    }

    void quietWordsGiveWayToTheOthers()
    {
        FactLine line;
        line.setFacts({{IconName::Person, u"Dana Ruiz"_s, u"An organisation with a very long name indeed"_s, {}},
            {IconName::Clock, {}, u"14:05 there now"_s, u"after those hours"_s}});
        line.resize(320, line.sizeHint().height());
        const QImage image = line.grab().toImage();
        const QRgb due = Theme::of(&line).color(Token::Due).rgb();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixel(x, y) == due ? 1 : 0;
        }
        QVERIFY(inked > 10);
    }

    void whatMayGoStandsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("stands");
        QTest::newRow("room") << 700 << true;
        QTest::newRow("little room") << 190 << false;
    }

    void whatMayGoStandsWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(bool, stands);
        const FactLine::Fact person{IconName::Person, u"Dana Ruiz"_s, u"Lindenhof Clinic"_s, {}};
        const FactLine::Fact mood{IconName::Person, u"Upset"_s, {}, {}, true};
        const FactLine::Fact time{IconName::Clock, {}, u"14:05 there now"_s, {}};
        FactLine line;
        line.resize(width, line.sizeHint().height());
        line.setFacts({person, mood, time});
        const QImage all = line.grab().toImage();
        line.setFacts({person, time});
        QCOMPARE(all != line.grab().toImage(), stands);
    }
};

QTEST_MAIN(TestConversationHeader)
#include "conversationheader.moc"
