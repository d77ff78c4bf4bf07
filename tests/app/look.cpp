// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "shell/chip.h"
#include "shell/choicecard.h"
#include "shell/icons.h"
#include "shell/look.h"
#include "shell/paint.h"
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

    void systemIsAskedAgain()
    {
        applyLook(*qApp, Scheme::System);
        const bool systemIsDark = Theme::of().isDark();
        applyLook(*qApp, systemIsDark ? Scheme::Light : Scheme::Dark);
        QCOMPARE(Theme::of().isDark(), !systemIsDark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of().color(Token::Window));
        applyLook(*qApp, Scheme::System);
        QCOMPARE(Theme::of().isDark(), systemIsDark);
        QCOMPARE(schemeFromWord(u"dark"_s), Scheme::Dark);
        QCOMPARE(schemeFromWord(u"light"_s), Scheme::Light);
        QCOMPARE(schemeFromWord(QString()), Scheme::System);
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
};

QTEST_MAIN(LookTest)
#include "look.moc"
