// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "shell/theme.h"
#include "shell/wording.h"
#include "tickets/searchcolors.h"
#include "tickets/searchfield.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private:
    static QStringList explanations(const SearchField &field)
    {
        QStringList shown;
        for (const QLabel *label : field.findChildren<QLabel *>()) {
            if (!label->isHidden())
                shown << label->text();
        }
        return shown;
    }

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("nothing") << QString() << QStringList() << QStringList();
        QTest::newRow("one word has no way on") << u"vpn"_s << QStringList{u"vpn"_s} << QStringList();
        QTest::newRow("the last part goes first")
            << u"dana has:call tag:vpn"_s << QStringList{u"dana"_s, u"has:call"_s, u"tag:vpn"_s}
            << QStringList{u"dana has:call"_s, u"dana tag:vpn"_s, u"has:call tag:vpn"_s};
        QTest::newRow("quotes hold together")
            << u"queue:\"City offices\"  printer "_s << QStringList{u"queue:\"City offices\""_s, u"printer"_s}
            << QStringList{u"queue:\"City offices\""_s, u"printer"_s};
        QTest::newRow("a quote left open") << u"\"a b"_s << QStringList{u"\"a b"_s} << QStringList();
    }
    void pieces()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, pieces);
        QFETCH(QStringList, ways);
        QCOMPARE(searchPieces(typed), pieces);
        QCOMPARE(withoutOnePiece(typed), ways);
    }

    void asksAsOneTypesAndOnlyForTheLast()
    {
        SearchField field;
        field.show();
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(field.findChild<QLineEdit *>(), u"vpn drops"_s);
        QTRY_VERIFY(!searched.isEmpty() && searched.last().first().toString() == u"vpn drops");
        QVERIFY(searched.size() < 9);
        field.clear();
        QCOMPARE(searched.last().first().toString(), QString());
    }

    void whatIsTooLongIsCutAndSaidSo()
    {
        SearchField field;
        field.show();
        auto *line = field.findChild<QLineEdit *>();
        QSignalSpy searched(&field, &SearchField::searched);
        line->setText(u"printer two words "_s.repeated(6'000));
        QVERIFY(line->text().size() <= 1'000);
        QVERIFY(line->text().endsWith(u"printer") || line->text().endsWith(u"two") || line->text().endsWith(u"words"));
        QTRY_COMPARE(searched.size(), 1);
        QTest::qWait(1'200); // longer than what is half written is waited for
        QCOMPARE(explanations(field), QStringList{u"This is too long to search for; only its beginning was taken"_s});
        line->clear();
        QCOMPARE(explanations(field), QStringList());
        field.setText(QString(5'000, u'x'));
        QCOMPARE(line->text().size(), 1'000);
        QCOMPARE(explanations(field).size(), 1);
    }

    void tellsEveryWayWhenAsked()
    {
        SearchField field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *line = field.findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"vpn"_s);
        QTest::keyClick(line, Qt::Key_Space, Qt::ControlModifier);
        const auto *ways = field.findChild<QCompleter *>()->popup();
        QVERIFY(ways->isVisible());
        QCOMPARE(ways->model()->rowCount(), searchOperators().size());
        QVERIFY(
            ways->model()->index(0, 0).data().toString().size() > searchOperators().first().size() + 4); // explained
        QCOMPARE(line->text(), u"vpn "_s);
    }

    /// Nobody is corrected in the middle of a word.
    void explainsWhenTheWordIsFinished()
    {
        SearchField field;
        field.show();
        auto *line = field.findChild<QLineEdit *>();
        QTest::keyClicks(line, u"form:dana"_s);
        QCOMPARE(explanations(field), QStringList());
        QTest::keyClicks(line, u" x"_s);
        QCOMPARE(explanations(field).size(), 1);
        QVERIFY(explanations(field).first().contains(u"form"));
        line->clear();
        QCOMPARE(explanations(field), QStringList());
    }

    void explainsNamesThatAreNotThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &typed, const QString &sentence) {
            QTest::newRow(qPrintable(typed)) << typed << sentence;
        };
        row(u"status:opne"_s, u"There is no status “opne” on this desk; there are new, open"_s);
        row(u"vpn -status:\"opne up\""_s, u"There is no status “opne up” on this desk; there are new, open"_s);
        row(u"queue:x vpn"_s, u"There is no queue “x” on this desk; there are Über uns"_s);
        row(u"owner:x"_s, u"There is no agent “x” on this desk; there are Ada Ström"_s);
        row(u"tag:x"_s, u"There is no tag “x” on this desk; there are 1, 2, 3, 4, 5, 6, 7, 8, …"_s);
        row(u"has:x"_s, u"Write “has:attachment” or “has:call”"_s);
        const QStringList known{u"status:OPEN"_s, u"queue:\"uber uns\""_s, u"owner:ada"_s, u"owner:\"Ada Strom\""_s,
            u"owner:me"_s, u"owner:None"_s, u"tag:9"_s, u"\"status:opne\""_s};
        for (const QString &typed : known)
            row(typed, {});
    }
    void explainsNamesThatAreNotThere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        Catalog catalog;
        catalog.statuses = {Status{{}, u"new"_s}, Status{{}, u"open"_s}};
        catalog.queues = {Queue{{}, u"Über uns"_s, {}, {}}};
        catalog.agents = {Agent{{}, {}, u"ada"_s, u"Ada Ström"_s, {}}};
        SearchField field;
        field.setCatalog(catalog);
        field.setText(u"tag:x"_s);
        QCOMPARE(explanations(field), QStringList()); // nobody has read the tags yet
        field.setTags(u"1 2 3 4 5 6 7 8 9"_s.split(u' '));
        field.setText(typed);
        QCOMPARE(explanations(field), sentence.isEmpty() ? QStringList() : QStringList{sentence});
        QCOMPARE(field.findChild<QLineEdit *>()->accessibleDescription(), sentence);
    }

    void saysWhatToWriteInstead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const char *meant) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(meant);
        };
        row("form", "from:");
        row("FRON", "from:");
        row("subj", "");
        row("subjetc", "subject:");
        row("statsu", "status:");
        row("agent", "");
        row("tags", "tag:");
        row("x", "");
        row("afer", "after:");
    }
    void saysWhatToWriteInstead()
    {
        QFETCH(QString, name);
        QFETCH(QString, meant);
        QCOMPARE(searchOperatorLike(name), meant);
        const QString typed = name + u":dana"_s;
        const QString sentence = words(parseSearch(typed).problems.first(), typed);
        QCOMPARE(sentence.contains(u"Write “"), !meant.isEmpty());
        QVERIFY(sentence.contains(meant));
    }

    /// The definition and the parser name the same operators, and cut at the same places.
    void coloursByItsOwnDefinition()
    {
        const Theme theme = Theme::of(nullptr);
        const auto colour = [&](const QString &typed, int at) {
            for (const QTextLayout::FormatRange &range : searchFormats(typed, {}, theme)) {
                if (range.start <= at && at < range.start + range.length)
                    return range.format.foreground().color();
            }
            return QColor();
        };
        for (const QString &name : searchOperators()) {
            QCOMPARE(colour(name + u"x y"_s, 0), theme.color(Token::CodeKey));
            QCOMPARE(colour(u"a -"_s + name + u"x"_s, 3), theme.color(Token::CodeKey));
            QCOMPARE(colour(u"x"_s + name + u"x"_s, 1), QColor()); // no operator in the middle of a word
            QCOMPARE(colour(name + u"value y"_s, int(name.size())), theme.color(Token::CodeString));
            QCOMPARE(colour(name + u"\"two words\" y"_s, int(name.size()) + 6), theme.color(Token::CodeString));
            QCOMPARE(colour(name + u"value y"_s, int(name.size()) + 6), QColor());
        }
        QCOMPARE(colour(u"a \"b c\" d"_s, 3), theme.color(Token::CodeString));
        QCOMPARE(colour(u"a \"b c\" d"_s, 8), QColor());
        QCOMPARE(colour(u"a -b"_s, 2), theme.color(Token::CodeNumber));
        QCOMPARE(colour(u"a-b"_s, 1), QColor());
        QCOMPARE(colour(u"print*"_s, 2), theme.color(Token::CodeNumber));
        QCOMPARE(colour(u"#12"_s, 1), theme.color(Token::CodeNumber));
        QCOMPARE(colour(u"http://x"_s, 1), QColor());
    }

    void wrongWordsAreUnderlined()
    {
        const QString typed = u"printer form:dana has:call"_s;
        const auto formats = searchFormats(typed, parseSearch(typed).problems, Theme::of(nullptr));
        QCOMPARE(formats.last().start, 8);
        QCOMPARE(formats.last().length, 9);
        QCOMPARE(formats.last().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        // It is only drawn: text, caret and undo of the field are as they were.
        SearchField field;
        auto *line = field.findChild<QLineEdit *>();
        field.show();
        QTest::keyClicks(line, typed);
        QCOMPARE(line->text(), typed);
        QCOMPARE(line->cursorPosition(), typed.size());
        line->undo();
        QVERIFY(line->text() != typed);
    }

    void completesValues_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("operators") << u"st"_s << QStringList{u"status:"_s};
        QTest::newRow("left out") << u"-st"_s << QStringList{u"-status:"_s};
        QTest::newRow("statuses") << u"status:o"_s << QStringList{u"status:open"_s, u"status:\"on hold\""_s};
        QTest::newRow("agents") << u"owner:a"_s << QStringList{u"owner:\"Ada Ström\""_s};
        QTest::newRow("queues, without accents") << u"queue:ub"_s << QStringList{u"queue:\"Über uns\""_s};
        QTest::newRow("tags") << u"tag:v"_s << QStringList{u"tag:vip"_s, u"tag:vpn"_s};
        QTest::newRow("is") << u"is:s"_s << QStringList{u"is:spam"_s};
        QTest::newRow("followed") << u"is:f"_s << QStringList{u"is:followed"_s};
        QTest::newRow("people") << u"from:da"_s << QStringList{u"from:\"Dana Ruiz\""_s, u"from:dana@x.example"_s};
        QTest::newRow("nobody of one letter") << u"from:d"_s << QStringList();
    }
    void completesValues()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, offers);
        Catalog catalog;
        catalog.statuses = {Status{{}, u"new"_s}, Status{{}, u"open"_s}, Status{{}, u"on hold"_s}};
        catalog.queues = {Queue{{}, u"Über uns"_s, {}, {}}};
        catalog.agents = {Agent{{}, {}, u"ada"_s, u"Ada Ström"_s, {}}};
        SearchField field;
        field.setCatalog(catalog);
        field.setTags({u"vip"_s, u"vpn"_s});
        connect(&field, &SearchField::peopleWanted, &field, [&field](const QString &begun) {
            field.setPeople(begun, {{u"Dana Ruiz"_s, u"d.ruiz@x.example"_s}, {QString(), u"dana@x.example"_s}});
        });
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *line = field.findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, typed);
        const auto *popup = field.findChild<QCompleter *>()->popup();
        QStringList shown;
        for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
            shown << popup->model()->index(row, 0).data(Qt::UserRole).toString();
        QCOMPARE(shown, offers);
    }

    void completesByTheKeyboard()
    {
        SearchField field;
        field.setTags({u"vip"_s});
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *line = field.findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"x ta"_s);
        auto *popup = field.findChild<QCompleter *>()->popup();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line->text(), u"x tag:"_s);
        QTRY_VERIFY(popup->isVisible()); // and goes on with its values
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line->text(), u"x tag:vip "_s);
    }
};

QTEST_MAIN(TestSearchField)
#include "searchfield.moc"
