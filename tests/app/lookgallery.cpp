// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control in every state, light and dark, at 150 % and right to left. With EARSHOT_SHOTS=folder the
// pictures are kept there, to be looked at beside those of the design.
#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include "app/lookgallery.h"
#include "shell/emptypage.h"
#include "shell/faultline.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/strip.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// A control held in a state no pointer or focus has to bring about.
template<class Control, class Option>
class Posed : public Control
{
public:
    using Control::Control;
    QStyle::State extra;

protected:
    void initStyleOption(Option *option) const override
    {
        Control::initStyleOption(option);
        option->state |= extra;
    }
};

using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedTool = Posed<QToolButton, QStyleOptionToolButton>;
using PosedLine = Posed<QLineEdit, QStyleOptionFrame>;

constexpr QStyle::State Focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

PosedTool *talkButton(QStyle::State extra)
{
    auto *talk = new PosedTool;
    talk->setText(u"Talk to the customer"_s);
    talk->setIcon(icon(IconName::Phone));
    talk->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    talk->setPopupMode(QToolButton::MenuButtonPopup);
    talk->setMenu(new QMenu(talk));
    setLook(talk, Look::Filled);
    setHeight(talk, Height::Header);
    talk->extra = extra;
    return talk;
}

PosedButton *button(const QString &text, IconName name, Look look, QStyle::State extra)
{
    auto *made = new PosedButton(text);
    if (name != IconName::Count)
        made->setIcon(icon(name));
    setLook(made, look);
    made->extra = extra;
    return made;
}

QLayout *buttonRow(QStyle::State extra, bool enabled)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(talkButton(extra));
    row->addWidget(button(u"Send"_s, IconName::Send, Look::Tonal, extra));
    row->addWidget(button(u"Reply"_s, IconName::Count, Look::Outlined, extra));
    row->addWidget(button(u"Mute"_s, IconName::Mute, Look::Bare, extra));
    row->addWidget(button(u"Hang up"_s, IconName::HangUp, Look::Danger, extra));
    auto *status = button(u"Status"_s, IconName::Count, Look::Outlined, extra);
    status->setMenu(new QMenu(status));
    row->addWidget(status);
    row->addWidget(button(u"Show them"_s, IconName::Count, Look::Link, extra));
    auto *tool = new PosedTool;
    tool->setIcon(icon(IconName::Sliders));
    tool->setToolTip(u"Filter"_s);
    tool->extra = extra;
    row->addWidget(tool);
    row->addStretch();
    for (int i = 0; i < row->count(); ++i) {
        if (QWidget *widget = row->itemAt(i)->widget())
            widget->setEnabled(enabled);
    }
    return row;
}

QLayout *fieldRow()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    grid->setHorizontalSpacing(12);
    const auto field = [&](int column, const QString &text, QStyle::State extra) {
        auto *line = new PosedLine;
        line->setText(text);
        line->extra = extra;
        grid->addWidget(line, 0, column);
        return line;
    };
    field(0, u"Ward 4 desk"_s, {});
    field(1, u"d.ruiz@lindenhof.example"_s, Focus);
    auto *faulty = field(2, u"d.ruiz@"_s, {});
    auto *fault = new FaultLine(faulty);
    fault->say(u"The part after @ is missing"_s);
    grid->addWidget(fault, 1, 2);
    auto *off = field(3, QString(), {});
    off->setPlaceholderText(u"Set by the team"_s);
    off->setEnabled(false);
    auto *search = field(4, QString(), {});
    search->setPlaceholderText(u"Search tickets, calls and people"_s);
    search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    return grid;
}

QWidget *statesPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(new Label(u"Buttons: normal, hover, pressed, keyboard focus, disabled"_s, TypeRole::BaseStrong));
    column->addLayout(buttonRow({}, true));
    column->addLayout(buttonRow(QStyle::State_MouseOver, true));
    column->addLayout(buttonRow(QStyle::State_Sunken, true));
    column->addLayout(buttonRow(Focus, true));
    column->addLayout(buttonRow({}, false));
    column->addSpacing(8);
    column->addWidget(new Label(u"Fields: normal, focus, error with its words, disabled"_s, TypeRole::BaseStrong));
    column->addLayout(fieldRow());
    column->addSpacing(8);
    column->addWidget(new Label(u"Strips: they push content down and say what happens next"_s, TypeRole::BaseStrong));
    const auto strip
        = [&](Strip::Kind kind, IconName name, const QString &fact, const QString &sentence, const QStringList &links) {
              auto *made = new Strip(kind, name);
              made->setWords(fact, sentence);
              for (const QString &link : links)
                  made->addLink(link, made, [] {});
              column->addWidget(made);
          };
    strip(Strip::Kind::Due, IconName::Clock, u"Offline since 13:52"_s,
        u"2 messages and 1 call note wait. They go out by themselves."_s, {u"Show them"_s});
    strip(Strip::Kind::Danger, IconName::Triangle, u"help@desk.example: password refused"_s,
        u"Mail since 13:40 is not fetched yet. Nothing is lost."_s, {u"Enter password"_s, u"Details"_s});
    strip(Strip::Kind::Plain, IconName::Check, u"Your draft is back"_s, u"You were writing to Dana Ruiz at 14:02."_s,
        {u"Open"_s, u"Discard…"_s});
    auto *loading = new QHBoxLayout;
    loading->addWidget(new Label(u"Loading 1,284 tickets…"_s, TypeRole::Base, Token::Text2));
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setFixedWidth(200);
    loading->addWidget(progress);
    loading->addWidget(button(u"Cancel"_s, IconName::Count, Look::Link, {}));
    loading->addStretch();
    column->addLayout(loading);
    column->addStretch();
    page->resize(1080, 640);
    return page;
}

QWidget *emptyPage()
{
    auto *page = new EmptyPage(
        u"Nobody is waiting"_s, u"Your desk is ready. Bring in a mailbox, or write down the next call by hand."_s);
    page->addWay(u"Add a mailbox"_s, IconName::Mail, page, [] {});
    page->addWay(u"Import mail…"_s, IconName::Download, page, [] {});
    page->addWay(u"Add a call"_s, IconName::Phone, page, [] {});
    page->setHint(u"Ctrl+K finds everything. F1 shows all shortcuts."_s);
    page->resize(700, 420);
    return page;
}

QWidget *iconPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    for (int i = 0; i < int(IconName::Count); ++i) {
        auto *cell = new QHBoxLayout;
        auto *picture = new QLabel;
        picture->setPixmap(icon(IconName(i)).pixmap(QSize(16, 16), page->devicePixelRatioF()));
        cell->addWidget(picture);
        cell->addWidget(new Label(fileName(IconName(i)), TypeRole::Meta));
        cell->addStretch();
        grid->addLayout(cell, i / 8, i % 8);
    }
    page->resize(1000, 460);
    return page;
}

QWidget *menuPage()
{
    auto *menu = new QMenu;
    menu->addAction(icon(IconName::Phone), u"&Talk to the customer"_s, QKeySequence(u"Ctrl+T"_s), menu, [] {});
    QAction *reply = menu->addAction(icon(IconName::Reply), u"Reply"_s);
    reply->setShortcut(QKeySequence(u"R"_s));
    menu->setActiveAction(reply);
    menu->addAction(u"Assign…"_s)->setEnabled(false);
    menu->addSeparator();
    QAction *compact = menu->addAction(u"Compact rows"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addMenu(u"Status"_s)->addAction(u"Solved"_s);
    menu->resize(menu->sizeHint());
    return menu;
}

} // namespace

class LookGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawn_data() { Gallery::addAppearances(); }

    void drawn()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, ratio);
        QFETCH(Qt::LayoutDirection, direction);
        applyLook(*qApp, scheme);
        QApplication::setLayoutDirection(direction);
        for (const Gallery::Page &page : {Gallery::Page{u"states"_s, statesPage}, Gallery::Page{u"empty"_s, emptyPage},
                 Gallery::Page{u"icons"_s, iconPage}, Gallery::Page{u"menu"_s, menuPage}})
            // A page that lost its words or its controls is a plain area.
            QVERIFY2(Gallery::draw(page, ratio) > 20, qPrintable(page.name));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(LookGallery)
#include "lookgallery.moc"
