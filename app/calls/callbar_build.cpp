// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the call bar is put together, and where its parts stand as it gets narrow.
#include "calls/callbar.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "calls/fields.h"
#include "shell/actions.h"
#include "shell/disc.h"
#include "shell/label.h"
#include "shell/look.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int EndTools = 12; ///< between the tools and "Hang up", so that nobody hits it by chance
constexpr int NamePadding = 13; ///< of the name, a bare button: the state below begins where the name does
constexpr int LeastName = 60; ///< less of it names nobody
constexpr int LongestName = 240; ///< that others give way to
constexpr int LeastWords = 150; ///< for who it is and how the call stands

QPushButton *tool(QWidget *parent, const char *name, IconName sign, const QString &text, bool checkable)
{
    auto *button = new QPushButton(icon(sign), text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    button->setCheckable(checkable);
    setLook(button, Look::Bare);
    setHeight(button, Height::Header);
    return button;
}

} // namespace

CallBar::CallBar(Desk &desk, Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_disc(new Disc(36, this))
    , m_name(new QPushButton(this))
    , m_number(new Label(TypeRole::Base, Token::Text, this))
    , m_state(new Label(TypeRole::MetaStrong, Token::AccentText, this))
    , m_words(new QWidget(this))
    , m_tools(new QWidget(this))
    , m_answered(new QPushButton(icon(IconName::Check), tr("They answered"), m_tools))
    , m_mute(tool(m_tools, "mute", IconName::Microphone, tr("Mute"), true))
    , m_hold(tool(m_tools, "hold", IconName::Hold, tr("Hold"), true))
    , m_keypad(tool(m_tools, "keypad", IconName::Keypad, tr("Keypad"), true))
    , m_digits(new QLineEdit(m_tools))
    , m_transfer(tool(m_tools, "transfer", IconName::Transfer, tr("Transfer"), true))
    , m_to(new QLineEdit(m_tools))
    , m_hangUp(new QPushButton(icon(IconName::HangUp), tr("Hang up"), this))
    , m_clock(new QTimer(this))
{
    setObjectName(u"callBar"_s);
    setAccessibleName(tr("Call"));
    m_disc->setIcon(IconName::Phone, DiscTint::Filled);
    build(actions);
    m_clock->setInterval(500);
    connect(m_clock, &QTimer::timeout, this, &CallBar::tick);
    connect(&desk.calls(), &CallDesk::callChanged, this, &CallBar::showCall);
    connect(&desk.calls(), &CallDesk::notTransferred, this, &CallBar::tellNotTransferred);
    hide();
    nameInnerParts(this);
    actions.action(ActionId::HangUp)->setEnabled(false);
    actions.action(ActionId::TheyAnswered)->setEnabled(false);
    actions.action(ActionId::TransferCall)->setEnabled(false);
    if (desk.calls().isBusy())
        showCall(*desk.calls().call());
}

void CallBar::build(Actions &actions)
{
    setLook(m_answered, Look::Outlined);
    setHeight(m_answered, Height::Header);
    m_answered->setObjectName(u"theyAnswered"_s);
    setLook(m_hangUp, Look::Danger);
    setHeight(m_hangUp, Height::Header);
    m_hangUp->setObjectName(u"hangUp"_s);
    m_hangUp->setAccessibleName(tr("Hang up"));
    m_digits->setAccessibleName(tr("Digits to send"));
    m_digits->setMaxLength(32);
    m_digits->setFixedWidth(Theme::of(this).extent(96));
    m_digits->hide();
    m_to->setAccessibleName(tr("Number of whoever takes over"));
    m_to->setPlaceholderText(tr("Number, then Enter"));
    m_to->setMaxLength(200);
    m_to->setFixedWidth(Theme::of(this).extent(170));
    m_to->hide();

    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(Space::S);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_answered, m_mute, m_hold, m_digits, m_keypad, m_to, m_transfer})
        tools->addWidget(each);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::S);
    grid->setHorizontalSpacing(EndTools);
    grid->setVerticalSpacing(Space::Xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_disc, 0, 0);
    grid->addWidget(words(), 0, 1);
    grid->addWidget(m_tools, 0, 2);
    grid->addWidget(m_hangUp, 0, 3);

    QAction *hangUp = actions.action(ActionId::HangUp);
    connect(hangUp, &QAction::triggered, &m_desk.calls(), &CallDesk::hangUp);
    connect(m_hangUp, &QPushButton::clicked, hangUp, &QAction::trigger);
    QAction *answered = actions.action(ActionId::TheyAnswered);
    connect(answered, &QAction::triggered, &m_desk.calls(), &CallDesk::markAnswered);
    connect(m_answered, &QPushButton::clicked, answered, &QAction::trigger);
    connect(m_mute, &QPushButton::toggled, this, [this](bool on) {
        if (m_desk.calls().line())
            m_desk.calls().line()->mute(on);
        m_mute->setIcon(icon(on ? IconName::Mute : IconName::Microphone));
        tick();
    });
    connect(m_hold, &QPushButton::clicked, this, [this](bool on) {
        if (m_desk.calls().line())
            m_desk.calls().line()->hold(on);
    });
    connect(m_keypad, &QPushButton::toggled, this, &CallBar::toggleKeypad);
    QAction *transfer = actions.action(ActionId::TransferCall);
    connect(transfer, &QAction::triggered, m_transfer, [this] { m_transfer->setChecked(true); });
    connect(m_transfer, &QPushButton::toggled, this, &CallBar::toggleTransfer);
    connect(m_to, &QLineEdit::returnPressed, this, &CallBar::transfer);
    connect(m_to, &QLineEdit::textEdited, this, [this] { setFaulty(m_to, false); });
    connect(m_digits, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_desk.calls().line() && !typed.isEmpty())
            m_desk.calls().line()->sendDigits(typed.right(1));
    });
}

QWidget *CallBar::words()
{
    setLook(m_name, Look::Bare);
    setHeight(m_name, Height::Tool);
    m_name->setObjectName(u"callName"_s);
    m_name->setFont(Theme::of(this).font(TypeRole::BaseStrong));
    connect(m_name, &QPushButton::clicked, this, [this] {
        if (const TicketId at = ticket())
            Q_EMIT ticketWanted(at);
    });
    m_state->setObjectName(u"callState"_s);
    m_state->setAccessibleName(tr("Call state"));
    m_number->setElided();
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_first = new QHBoxLayout;
    m_first->setSpacing(Space::S);
    m_first->addWidget(m_name);
    m_first->addWidget(m_number);
    m_first->addStretch();
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_first);
    m_second = new QHBoxLayout;
    m_second->setSpacing(Space::S);
    m_second->addSpacing(NamePadding); // no spacing stands beside it
    m_second->addWidget(m_state);
    m_second->addStretch();
    column->addLayout(m_second);
    return m_words;
}

QSize CallBar::minimumSizeHint() const
{
    // As if the tools were below: beside the words they need not keep the window wide.
    const int upper = m_disc->width() + LeastWords + m_hangUp->sizeHint().width() + 2 * EndTools;
    const int needed = qMax(upper, m_tools->sizeHint().width()) + 2 * Space::Xl;
    return {needed, QFrame::minimumSizeHint().height()};
}

void CallBar::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool large = m_number->role() == TypeRole::Subject; // somebody dials it from there
    const int number = m_number->sizeHint().width();
    const QFontMetrics metrics(m_name->font());
    const int name
        = m_shownName.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(m_shownName), LongestName) + 1 + 2 * NamePadding;
    const int state = NamePadding + m_state->sizeHint().width();
    // Who and number on the first line and the state below, or the number beside the state, whichever is shorter.
    const int needed = qMin(qMax(name + Space::S + number, state), qMax(name, state + Space::S + number));
    const int words = qMax(LeastWords, large ? number : needed);
    const int around = m_disc->width() + m_hangUp->sizeHint().width() + 2 * EndTools + 2 * Space::Xl;
    const int tools = m_tools->sizeHint().width() + EndTools;
    const bool below = width() < around + tools + words;
    const int room = width() - around - (below ? 0 : tools);
    // Who it is comes first: a number that has no room beside a name stands beside the state.
    const bool numberBelow = !large && name > 0 && room < name + Space::S + number;
    if (numberBelow != (m_second->indexOf(m_number) >= 0)) {
        (numberBelow ? m_first : m_second)->removeWidget(m_number);
        (numberBelow ? m_second : m_first)->insertWidget(numberBelow ? 2 : 1, m_number);
    }
    const int forName = room - 1 - 2 * NamePadding - (numberBelow ? 0 : number + Space::S);
    const QString shown = metrics.elidedText(m_shownName, Qt::ElideRight, forName);
    m_name->setText(QString(shown).replace(u'&', u"&&"_s));
    // Between two pixels it is wider than it says.
    m_name->setFixedWidth(metrics.horizontalAdvance(shown) + 1 + 2 * NamePadding);
    m_name->setVisible(m_isNameRead && (shown == m_shownName || (!large && forName > LeastName)));
    if (below == m_below)
        return;
    m_below = below;
    grid->removeWidget(m_tools);
    if (below)
        grid->addWidget(m_tools, 1, 0, 1, 4, Qt::AlignLeading);
    else
        grid->addWidget(m_tools, 0, 2);
}

void CallBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace Earshot
