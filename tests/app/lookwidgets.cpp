// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include "shell/chip.h"
#include "shell/choicecard.h"
#include "shell/disc.h"
#include "shell/emptypage.h"
#include "shell/faultline.h"
#include "shell/flowrow.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/plaintext.h"
#include "shell/rowhover.h"
#include "shell/strip.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

int widthOfInk(const QImage &image, const QColor &ground, bool fromLeft)
{
    for (int i = 0; i < image.width(); ++i) {
        const int x = fromLeft ? i : image.width() - 1 - i;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != ground)
                return i;
        }
    }
    return image.width();
}

} // namespace

class LookWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, Scheme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void textsOfPeopleAreNotMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src='http://tracker.example/x.png'>"_s;
        QTest::newRow("bold") << u"<b>urgent</b>"_s;
        QTest::newRow("entity") << u"R&lt;D and <i>more</i>"_s;
        QTest::newRow("xml") << u"<?xml version='1.0'?><p>x</p>"_s;
    }

    void textsOfPeopleAreNotMarkup()
    {
        QFETCH(QString, text);
        QVERIFY(Qt::mightBeRichText(text));
        QVERIFY(!Qt::mightBeRichText(plainTip(text)));
        QString seen = plainTip(text);
        QCOMPARE(seen.remove(QChar(0x2060)), text);
        QCOMPARE(Label(text, TypeRole::Base).textFormat(), Qt::PlainText);
    }

    void labelsAreReadWhole()
    {
        Label label(u"Locked out again before the ward round & the handover"_s, TypeRole::Subject);
        label.setElided();
        label.resize(80, 30);
        label.show();
        QCOMPARE(label.text(), u"Locked out again before the ward round & the handover"_s);
        QCOMPARE(label.accessibleName(), label.text());
        QVERIFY(label.toolTip().startsWith("Locked out"_L1));
        label.resize(2000, 30);
        QVERIFY(label.toolTip().isEmpty());
    }

    void wrappedLabelsTakeWholeLines()
    {
        Label label(u"The terminal's clock is five minutes late, so the server refuses her."_s, TypeRole::Read);
        label.setWordWrap(true);
        const int line = Theme::of().lineHeight(TypeRole::Read);
        QCOMPARE(label.heightForWidth(4000), line);
        QCOMPARE(label.heightForWidth(200) % line, 0);
        QVERIFY(label.heightForWidth(200) >= 2 * line);
    }

    void rowsTakeFromBothEnds()
    {
        QRect rest(0, 0, 100, 10);
        QCOMPARE(takeLeading(rest, 20, 4, Qt::LeftToRight), QRect(0, 0, 20, 10));
        QCOMPARE(rest, QRect(24, 0, 76, 10));
        QCOMPARE(takeLeading(rest, 10, 2, Qt::RightToLeft), QRect(90, 0, 10, 10));
        QCOMPARE(rest, QRect(24, 0, 64, 10));
        QCOMPARE(takeTrailing(rest, 10, 0, Qt::RightToLeft), QRect(24, 0, 10, 10));
    }

    void foreignWordsStandAtTheLeadingSide()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QImage row(300, 30, QImage::Format_RGB32);
        row.fill(Qt::white);
        QPainter painter(&row);
        drawLine(&painter, row.rect(), u"Dana Ruiz."_s, QApplication::font(), Qt::black);
        painter.end();
        QVERIFY(widthOfInk(row, Qt::white, false) < 10);
        QVERIFY(widthOfInk(row, Qt::white, true) > 150);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"Dana Ruiz"_s << u"DR"_s;
        QTest::newRow("three") << u"maria del Carmen"_s << u"MC"_s;
        QTest::newRow("one") << u"Dana"_s << u"D"_s;
        QTest::newRow("none") << QString() << u"?"_s;
        QTest::newRow("signs") << u"- Ruiz (clinic)"_s << u"R"_s;
        QTest::newRow("pair") << QString::fromUcs4(U"\U00010330\U00010331") << QString::fromUcs4(U"\U00010330");
    }

    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void chipsAreTakenOffByKeyAndByCross()
    {
        Chip chip(u"Ward 4 desk"_s);
        chip.setRemovable(true);
        chip.setMark(u"added"_s);
        QCOMPARE(chip.accessibleName(), u"Ward 4 desk, added"_s);
        chip.resize(chip.sizeHint());
        QSignalSpy removed(&chip, &Chip::removed);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, 12));
        QCOMPARE(removed.count(), 2);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(clicked.count(), 1);
    }

    void choicesAreReadAsSuch()
    {
        const auto role = [](QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget)->role(); };
        const auto name
            = [](QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name); };
        Chip chip(u"Show 14 quoted lines"_s);
        QCOMPARE(role(chip), QAccessible::PushButton);
        QCOMPARE(name(chip), u"Show 14 quoted lines"_s);
        ChoiceCard card(IconName::Mail, u"To a mailbox"_s, u"IMAP, Microsoft 365 or Google."_s);
        QCOMPARE(role(card), QAccessible::RadioButton);
        QCOMPARE(name(card), u"To a mailbox"_s);
        Label label(u"Dana Ruiz"_s, TypeRole::BaseStrong);
        QCOMPARE(role(label), QAccessible::StaticText);
        QCOMPARE(name(label), u"Dana Ruiz"_s);
    }

    void namesAreNotTurnedAround()
    {
        const QString turned = u"\u202Egnol"_s;
        QCOMPARE(Label(turned, TypeRole::Base).text(), u"gnol"_s);
        QCOMPARE(plainTip(turned), u"gnol"_s);
    }

    void faultsTakeNoPlaceWithoutWords()
    {
        QWidget window;
        QLineEdit field(&window);
        FaultLine fault(&field, &window);
        QVERIFY(fault.isHidden());
        fault.say(u"The part after @ is missing"_s);
        QVERIFY(!fault.isHidden());
        fault.say({});
        QVERIFY(fault.isHidden());
        fault.tell(u"Known on this desk"_s);
        QVERIFY(!fault.isHidden());
    }

    void anEmptyFieldIsWrittenFromItsOwnSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("layout");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void anEmptyFieldIsWrittenFromItsOwnSide()
    {
        QFETCH(Qt::LayoutDirection, layout);
        QPlainTextEdit field;
        field.setLayoutDirection(layout);
        field.ensurePolished();
        const auto direction = [&field] { return field.document()->firstBlock().textDirection(); };
        QCOMPARE(direction(), layout);
        field.setPlainText(u"Dana"_s);
        QCOMPARE(direction(), Qt::LeftToRight);
        field.setPlainText(u"דנה"_s);
        QCOMPARE(direction(), Qt::RightToLeft);
        field.clear();
        QCOMPARE(direction(), layout);
        field.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(direction(), Qt::RightToLeft);
    }

    void faultsAreSaidInWords()
    {
        QLineEdit field;
        FaultLine fault(&field);
        fault.say(u"The part after @ is missing"_s);
        QVERIFY(isFaulty(&field));
        QCOMPARE(field.accessibleDescription(), u"The part after @ is missing"_s);
        fault.say(QString());
        QVERIFY(!isFaulty(&field));
    }

    void questionsAnswerLater()
    {
        QWidget window;
        window.show();
        int agreed = 0;
        const Question question{
            u"Discard the draft?"_s, u"It cannot be brought back."_s, u"Discard"_s, u"Keep it"_s, Look::Danger};
        const auto dialog = [&] { return window.findChild<QDialog *>(); };
        ask(&window, question, &window, [&] { ++agreed; });
        QCOMPARE(agreed, 0);
        QVERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), question.title);
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            QVERIFY(!button->text().isEmpty());
            if (button->text() == u"Discard"_s)
                button->click();
        }
        QCOMPARE(agreed, 1);
    }

    void aStripsWordsHaveRoom()
    {
        QWidget pane;
        Strip strip(Strip::Kind::Due, IconName::Clock, &pane);
        strip.setWords(u"It is Sunday, 07:44 for Maximiliane-Friederike"_s, u"Likes calls on weekdays, 9 to 12."_s);
        strip.addLink(u"Call anyway"_s, &strip, [] {});
        QPushButton *link = strip.addLink(u"Call back tomorrow at 09:00"_s, &strip, [] {});
        pane.resize(1300, 200);
        pane.show();
        const auto words = strip.findChildren<Label *>().last();
        for (const int width : {1200, 520}) {
            strip.resize(width, 160);
            QTRY_VERIFY(words->width() > 200);
            QTRY_COMPARE(link->y() > words->geometry().bottom(), width == 520);
            QVERIFY(strip.rect().contains(link->geometry()));
        }
    }

    void stripsLinkOn()
    {
        Strip strip(Strip::Kind::Due, IconName::Clock);
        strip.setWords(u"Offline since 13:52"_s, u"2 messages wait."_s);
        int followed = 0;
        QPushButton *link = strip.addLink(u"Show them"_s, &strip, [&] { ++followed; });
        link->click();
        QCOMPARE(followed, 1);
        strip.clearLinks();
        QVERIFY(link->isHidden());
    }

    void decorationTakesNoFocus()
    {
        EmptyPage page(u"Nobody is waiting"_s, u"Your desk is ready."_s);
        page.addWay(u"Add a mailbox"_s, IconName::Mail, &page, [] {});
        page.addWay(u"Add a call"_s, IconName::Phone, &page, [] {});
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QCOMPARE(widget->focusPolicy() != Qt::NoFocus, button != nullptr);
            QVERIFY(!button || !button->text().isEmpty());
        }
        QCOMPARE(Disc().focusPolicy(), Qt::NoFocus);
        const QList<QPushButton *> ways = page.findChildren<QPushButton *>();
        QCOMPARE(lookOf(ways[0]), Look::Filled);
        QCOMPARE(lookOf(ways[1]), Look::Outlined);
    }

    void wholeRowIsLitUnderThePointer()
    {
        QStandardItemModel model(4, 3);
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        lightRowUnderPointer(&view);
        view.resize(400, 300);
        view.show();
        const auto middle = [&](int row, int column) { return view.visualRect(model.index(row, column)).center(); };
        QTest::mouseMove(view.viewport(), middle(1, 0));
        QTRY_COMPARE(view.property(HoveredRowProperty).toInt(), 1);
        const QImage seen = view.viewport()->grab().toImage();
        QCOMPARE(seen.pixelColor(middle(1, 2)), Theme::of().color(Token::Hover));
        QCOMPARE(seen.pixelColor(middle(2, 2)), Theme::of().color(Token::Surface));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view.viewport(), &leave);
        QCOMPARE(view.property(HoveredRowProperty).toInt(), -1);
    }

    /// Where the words fit without a bar and do not fit with it, one must not come and go for ever.
    void fieldsComeToRest()
    {
        QPlainTextEdit field;
        QString words;
        for (int i = 0; i < 40; ++i)
            words += u"word%1 "_s.arg(i * 7919);
        field.setPlainText(words);
        field.show();
        bool hadBar = false;
        bool hadNone = false;
        for (int width = 200; width < 320; ++width) {
            for (const int lines : {5, 12, 14}) {
                field.resize(width, lines * field.fontMetrics().lineSpacing() + 10);
                QSignalSpy moved(field.verticalScrollBar(), &QScrollBar::rangeChanged);
                for (int turn = 0; turn < 20; ++turn)
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                QVERIFY2(moved.size() < 10, qPrintable(u"%1 x %2: %3"_s.arg(width).arg(lines).arg(moved.size())));
                hadBar = hadBar || field.verticalScrollBar()->isVisible();
                hadNone = hadNone || !field.verticalScrollBar()->isVisible();
            }
        }
        QVERIFY(hadBar && hadNone);
    }

    void chipsFlowToTheNextRow()
    {
        QWidget pane;
        auto *flow = new FlowRow(&pane, 8);
        for (int i = 0; i < 5; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(50, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(110), 3 * 20 + 2 * 8);
    }
};

QTEST_MAIN(LookWidgets)
#include "lookwidgets.moc"
