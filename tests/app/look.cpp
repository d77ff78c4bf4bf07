// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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

bool hasInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 200)
                return true;
        }
    }
    return false;
}

QImage drawnIcon(IconName name, int size = 64)
{
    return icon(name).pixmap(QSize(size, size), 1).toImage();
}

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

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyLook(*qApp, Scheme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void readable_data()
    {
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("ground");
        QTest::addColumn<double>("least");
        const auto text = [](const char *name, Token ink, std::initializer_list<Token> grounds) {
            for (const Token ground : grounds)
                QTest::addRow("%s on %d", name, int(ground)) << ink << ground << 4.5;
        };
        const auto sign = [](const char *name, Token ink, std::initializer_list<Token> grounds) {
            for (const Token ground : grounds)
                QTest::addRow("%s on %d", name, int(ground)) << ink << ground << 3.0;
        };
        text("text", Token::Text,
            {Token::Window, Token::Rail, Token::Surface, Token::Sunken, Token::Hover, Token::Line, Token::AccentSoft,
                Token::Note, Token::DueSoft, Token::DangerSoft});
        text("text2", Token::Text2,
            {Token::Window, Token::Rail, Token::Surface, Token::Sunken, Token::Hover, Token::Line, Token::AccentSoft});
        text("text3", Token::Text3, {Token::Window, Token::Rail, Token::Surface, Token::Sunken});
        text("link", Token::AccentText,
            {Token::Window, Token::Rail, Token::Surface, Token::Sunken, Token::Hover, Token::AccentSoft, Token::DueSoft,
                Token::DangerSoft});
        text("on accent", Token::OnAccent, {Token::Accent, Token::AccentHover});
        text("on danger", Token::OnDanger, {Token::Danger});
        text("danger", Token::Danger, {Token::Window, Token::Surface, Token::AccentSoft, Token::DangerSoft});
        text("due", Token::Due, {Token::Window, Token::Rail, Token::Surface, Token::AccentSoft, Token::DueSoft});
        text("note", Token::NoteText, {Token::Note});
        text("code", Token::CodeKey, {Token::Sunken});
        text("string", Token::CodeString, {Token::Sunken});
        text("number", Token::CodeNumber, {Token::Sunken});
        sign("border", Token::LineStrong, {Token::Window, Token::Surface, Token::Rail});
        sign("ring", Token::Accent, {Token::Window, Token::Surface, Token::Rail, Token::AccentSoft});
        sign("chart 1", Token::Chart1, {Token::Surface});
        sign("chart 2", Token::Chart2, {Token::Surface});
        sign("note border", Token::NoteText, {Token::Note, Token::Window});
    }

    void readable()
    {
        QFETCH(Token, ink);
        QFETCH(Token, ground);
        QFETCH(double, least);
        for (const bool dark : {false, true}) {
            const Theme theme(dark, QApplication::font());
            const double seen = contrast(theme.color(ink), theme.color(ground));
            QVERIFY2(seen >= least, qPrintable(u"%1 %2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(seen)));
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyPaletteRoleIsSet()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = Theme(dark, QApplication::font()).palette();
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role == QPalette::NoRole)
                    continue;
                for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
            }
            QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                        palette.color(QPalette::Disabled, QPalette::Base))
                >= 4.5);
        }
    }

    void typeFollowsTheApplicationFont()
    {
        QFont small = QApplication::font();
        small.setPixelSize(13);
        QFont large = small;
        large.setPixelSize(26);
        const Theme one(false, small);
        const Theme two(false, large);
        QCOMPARE(one.font(TypeRole::Subject).pixelSize(), 20);
        QCOMPARE(two.font(TypeRole::Subject).pixelSize(), 40);
        QCOMPARE(one.extent(32), 32);
        QCOMPARE(two.extent(32), 64);
        QCOMPARE(one.font(TypeRole::Title).weight(), int(QFont::DemiBold));
        QVERIFY(one.lineHeight(TypeRole::Read) >= 23);
    }

    void everyIconIsDrawnAndItsOwn()
    {
        QList<QImage> seen;
        for (int i = 0; i < int(IconName::Count); ++i) {
            const IconName name{i};
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(fileName(name))), qPrintable(fileName(name)));
            const QImage drawn = drawnIcon(name);
            QVERIFY2(hasInk(QPixmap::fromImage(drawn)), qPrintable(fileName(name)));
            // Reply and undo are different acts with one arrow.
            QVERIFY2(!seen.contains(drawn), qPrintable(fileName(name)));
            seen.append(drawn);
            QCOMPARE(iconNamed(icon(name).name()), name);
        }
        QCOMPARE(iconNamed(u"document-open"_s), IconName::Count);
    }

    void iconsAreSharpAtEveryScale()
    {
        QCOMPARE(icon(IconName::Mail).pixmap(QSize(16, 16), 1.5).size(), QSize(24, 24));
        QPixmap paper(64, 64);
        paper.fill(Qt::transparent);
        QPainter painter(&paper);
        painter.scale(4, 4);
        drawIcon(&painter, QRect(0, 0, 16, 16), IconName::Search, Qt::black);
        painter.end();
        const QImage expected = drawnIcon(IconName::Search).convertToFormat(QImage::Format_Alpha8);
        QCOMPARE(paper.toImage().convertToFormat(QImage::Format_Alpha8), expected);
    }

    void iconsTakeTheirColourWhenPainted()
    {
        const QIcon danger = icon(IconName::Search, Token::Danger);
        const auto darkest = [&](QIcon::Mode mode) {
            const QImage image = danger.pixmap(QSize(64, 64), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int x = 0; x < 64; ++x) {
                if (image.pixelColor(x, 28).alpha() == 255)
                    return image.pixelColor(x, 28);
            }
            return QColor();
        };
        QCOMPARE(darkest(QIcon::Normal), Theme::of().color(Token::Danger));
        QCOMPARE(darkest(QIcon::Disabled), Theme::of().color(Token::Text3));
        applyLook(*qApp, Scheme::Dark);
        QCOMPARE(darkest(QIcon::Normal), Theme::of().color(Token::Danger));
        QVERIFY(Theme::of().isDark());
    }

    void arrowsOfReadingAreMirrored()
    {
        const QImage reply = drawnIcon(IconName::Reply);
        const QImage phone = drawnIcon(IconName::Phone);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(drawnIcon(IconName::Reply), reply.mirrored(true, false));
        QCOMPARE(drawnIcon(IconName::Phone), phone);
    }

    void controlsHaveTheirHeights()
    {
        QPushButton reply(u"Reply"_s);
        QCOMPARE(reply.sizeHint().height(), 32);
        setHeight(&reply, Height::Header);
        QCOMPARE(reply.sizeHint().height(), 36);
        QCOMPARE(QLineEdit().sizeHint().height(), 32);
        QComboBox queue;
        queue.addItem(u"Clinics"_s);
        QCOMPARE(queue.sizeHint().height(), 32);
        QToolButton more;
        more.setIcon(icon(IconName::More));
        QCOMPARE(more.sizeHint(), QSize(28, 28));
        QVERIFY(Chip(u"Dana Ruiz"_s).sizeHint().height() >= 24);
        QVERIFY(ChoiceCard(IconName::Mail, u"To a mailbox"_s, u"IMAP"_s).sizeHint().height() >= 56);
        QCOMPARE(Strip(Strip::Kind::Plain, IconName::Check).minimumHeight(), 40);
    }

    void largerTextMakesLargerControls()
    {
        QPushButton reply(u"Reply"_s);
        const int before = reply.sizeHint().height();
        applyLook(*qApp, Scheme::Light, 2.0);
        QCOMPARE(reply.sizeHint().height(), 2 * before);
    }

    void strongWordsFitIntoTheirButton()
    {
        QPushButton send(u"Send"_s);
        const int plain = send.sizeHint().width();
        setLook(&send, Look::Tonal);
        QVERIFY(send.sizeHint().width() >= plain);
        QCOMPARE(lookOf(&send), Look::Tonal);
    }

    void ringComesWithTheKeyboardOnly()
    {
        QWidget window;
        QPushButton button(u"Reply"_s, &window);
        QPushButton other(u"Note"_s, &window);
        other.move(0, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(&button, Qt::LeftButton);
        button.setFocus();
        QVERIFY(!window.testAttribute(Qt::WA_KeyboardFocusChange));
        QTest::keyClick(&button, Qt::Key_Tab);
        QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!window.testAttribute(Qt::WA_KeyboardFocusChange));
    }

    void groundFollowsTheTheme()
    {
        QWidget pane;
        setGround(&pane, Token::Rail);
        pane.ensurePolished();
        const auto ground = [&] { return pane.palette().color(QPalette::Window); };
        QCOMPARE(ground(), Theme(false, QApplication::font()).color(Token::Rail));
        applyLook(*qApp, Scheme::Dark);
        QCOMPARE(ground(), Theme(true, QApplication::font()).color(Token::Rail));
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

QTEST_MAIN(LookTest)
#include "look.moc"
