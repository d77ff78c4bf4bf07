// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationpane.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "calls/talkbutton.h"
#include "composer/composer.h"
#include "composer/replyeditor.h"
#include "conversation/conversationheader.h"
#include "conversation/conversationmodel.h"
#include "conversation/conversationview.h"
#include "conversation/findbar.h"
#include "conversation/formplace.h"
#include "conversation/loadingcards.h"
#include "conversation/messageacts.h"
#include "conversation/printdialog.h"
#include "conversation/putawaystrip.h"
#include "conversation/voicehintstrip.h"
#include "shell/actions.h"
#include "shell/emptypage.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/strip.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LowBelow = 500; ///< of the height: how to reach them and why a call may be quicker are said elsewhere
constexpr int PatienceMs = 150; ///< nothing is shown sooner: most conversations are there by then

} // namespace

ConversationPane::ConversationPane(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new ConversationModel(desk, this))
    , m_view(new ConversationView(desk, *m_model, this))
    , m_talk(new TalkButton(desk, actions, this))
    , m_header(new ConversationHeader(desk, actions, m_talk, this))
    , m_trouble(new Strip(Strip::Kind::Danger, IconName::Triangle, this))
    , m_find(new FindBar(*m_view, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyPage(tr("No ticket chosen"), tr("Choose one in the list, and its conversation is here."), this))
    , m_loading(new LoadingCards(this))
    , m_hint(new VoiceHintStrip(desk, actions, *m_model, this))
    , m_composer(new Composer(desk, actions, this))
    , m_several(new Strip(Strip::Kind::Plain, IconName::Check, this))
    , m_stripPlace(new QVBoxLayout)
    , m_belowPlace(new FormPlace(this))
    , m_patience(new QTimer(this))
{
    setGround(this, Token::Window);
    setFocusProxy(m_view);
    m_trouble->hide();
    m_several->hide();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_loading);
    m_stripPlace->setContentsMargins(Space::L, 0, Space::L, 0);

    auto *trouble = new QVBoxLayout;
    trouble->setContentsMargins(Space::L, 0, Space::L, 0);
    trouble->addWidget(m_trouble);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_putAway = makePutAwayStrip(actions, this);
    m_stripPlace->addWidget(m_several);
    m_stripPlace->addWidget(m_putAway);
    for (Strip *strip : {m_several, m_putAway})
        strip->setGapAbove(Space::S);
    column->addLayout(m_stripPlace);
    column->addLayout(trouble);
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    // The empty page's words would else keep a call's form off a small screen.
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setLow(false);
    column->addWidget(m_belowPlace);
    column->addWidget(m_hint);
    column->addWidget(m_composer);

    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { m_loading->setShown(true); });
    auto *clock = new QTimer(this);
    clock->setInterval(60'000);
    connect(clock, &QTimer::timeout, this, [this] {
        m_header->refreshClock();
        m_view->viewport()->update();
    });
    clock->start();

    connect(m_model, &ConversationModel::loaded, this, [this] {
        showState();
        const Place place = std::exchange(m_place, {});
        m_view->showStartAt(place.ticket == m_ticket ? place.key : -1, place.offset);
        m_view->viewport()->repaint();
        markShownRead();
        Q_EMIT shown(m_ticket);
    });
    connect(m_model, &ConversationModel::refreshed, this, [this] {
        m_header->showTimeline(m_model->about());
        showPutAway(*m_putAway, m_model->about().row.ticket);
        m_talk->setTicket(m_model->about().row.ticket, m_model->about().customer);
        m_trouble->hide();
        showAwaited();
    });
    connect(m_model, &ConversationModel::failed, this, &ConversationPane::fail);
    connect(m_view, &ConversationView::linkActivated, this, &ConversationPane::pressLink);
    connect(m_view, &ConversationView::promiseSettled, this, &ConversationPane::settlePromise);
    connect(m_view, &ConversationView::correctionWanted, this, &ConversationPane::correctionWanted);
    connect(m_view, &ConversationView::takeBackWanted, this, &ConversationPane::takeBack);
    connect(m_view, &ConversationView::outboxWanted, actions.action(ActionId::Outbox), &QAction::trigger);
    connect(m_view, &ConversationView::agreedWanted, this, &ConversationPane::writeAgreed);
    connect(&actions, &Actions::tookBack, this, [this] { m_tookBack = m_ticket; });
    connect(&actions, &Actions::tookBack, m_composer, qOverload<const QUuid &>(&Composer::bringBack));
    connect(&actions, &Actions::didAgain, m_composer, &Composer::takeAway);
    connect(m_view, &ConversationView::said, this, [this](const QString &words) { Q_EMIT said({words, {}}); });
    connect(m_composer, &Composer::said, this, &ConversationPane::said);
    connect(&m_composer->reply(), &ReplyEditor::sent, this, &ConversationPane::showNew);
    connect(m_composer, &Composer::noteSaved, this, &ConversationPane::showNew);
    connect(m_talk, &TalkButton::said, this, &ConversationPane::said);
    m_messageActs = new MessageActs(desk, actions, *m_model, *m_view, *m_header, this);
    connect(m_messageActs, &MessageActs::said, this, &ConversationPane::said);
    connect(m_messageActs, &MessageActs::ticketWanted, this, &ConversationPane::ticketWanted);
    connect(m_messageActs, &MessageActs::begun, this, &ConversationPane::begin);
    setStrip(m_talk->strip());
    connectActions(actions);
    makeMore(actions);
    showState();
}

ConversationPane::~ConversationPane() = default;

void ConversationPane::connectActions(Actions &actions)
{
    connectComposer(actions);
    connect(actions.action(ActionId::FindInConversation), &QAction::triggered, this, &ConversationPane::showFind);
    connect(actions.action(ActionId::Print), &QAction::triggered, this, [this] {
        if (!m_ticket || !m_model->isLoaded())
            return;
        auto *dialog = new PrintDialog(m_desk, m_model->timeline(), window());
        connect(dialog, &PrintDialog::said, this, &ConversationPane::said);
        dialog->open();
    });
    connect(actions.action(ActionId::NewestFirst), &QAction::triggered, this, &ConversationPane::setNewestFirst);
}

void ConversationPane::followMerge(TicketId whole)
{
    m_composer->goOnAt(whole);
    showTicket(whole);
}

void ConversationPane::showTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_before = std::exchange(m_ticket, ticket);
    m_trouble->hide();
    m_find->hide();
    m_view->setFind({});
    m_composer->setTicket(ticket);
    if (ticket)
        m_talk->expectTicket(ticket);
    else
        m_talk->clear();
    m_model->setTicket(ticket);
    showState();
}

void ConversationPane::comeApart(TicketId part)
{
    m_composer->goBackTo(part);
    showTicket(part);
}

void ConversationPane::setShown(bool shown)
{
    m_shown = shown;
    m_talk->setShown(shown);
    m_messageActs->setShown(shown);
    showState();
}

void ConversationPane::showState()
{
    for (const ActionId id : {ActionId::Reply, ActionId::Note, ActionId::Print, ActionId::FindInConversation,
             ActionId::PreviewReply, ActionId::AttachFile})
        m_actions.action(id)->setEnabled(m_shown && m_ticket);
    // The header of the ticket before stays until the next one is here: nothing flickers while one goes through a list.
    m_header->setVisible(m_ticket && (m_model->isLoaded() || m_header->isVisible()));
    m_composer->setVisible(m_ticket && !m_below);
    m_loading->setShown(false);
    if (!m_ticket)
        return m_pages->setCurrentWidget(m_empty);
    if (m_model->isLoaded()) {
        m_patience->stop();
        return m_pages->setCurrentWidget(m_view);
    }
    m_patience->start();
    m_pages->setCurrentWidget(m_loading);
}

void ConversationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setLow(height() < Theme::of(this).extent(LowBelow));
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markShownRead();
}

void ConversationPane::markShownRead()
{
    if (!isVisible() || !m_model->isLoaded() || !m_model->about().row.ticket.unread)
        return;
    m_desk.database().write(markRead, m_ticket).then(this, [this](const Result<bool> &read) {
        if (!read)
            fail(read.error());
    });
}

void ConversationPane::fail(const Error &why)
{
    if (!m_model->isLoaded()) { // what is said and pressed above is not of the ticket before
        m_header->hide();
        m_talk->clear();
    }
    if (why.kind == Error::Kind::NotFound)
        m_gone << m_ticket;
    if (why.kind == Error::Kind::NotFound && m_before && !m_gone.contains(m_before)) {
        if (m_tookBack != m_ticket) // else it went by the undo, which has been told
            Q_EMIT said({tr("That ticket is no longer there"), {}});
        return Q_EMIT ticketWanted(m_before);
    }
    const Trouble trouble = words(why);
    m_trouble->setKind(why.kind == Error::Kind::Offline ? Strip::Kind::Due : Strip::Kind::Danger);
    m_trouble->setWords(trouble.fact, trouble.sentence);
    m_trouble->clearLinks();
    m_trouble->addLink(tr("Try again"), this, [this] {
        m_trouble->hide();
        m_model->reload();
    });
    m_trouble->show();
}

void ConversationPane::settlePromise(CallId call, bool kept)
{
    m_desk.act(keepPromise, call, kept).then(this, [this, kept](const Result<QUuid> &act) {
        if (act)
            Q_EMIT said({kept ? tr("Promise kept") : tr("Promise not kept"), *act});
        else
            Q_EMIT said({words(act.error()).oneLine(), {}});
    });
}

void ConversationPane::showFind()
{
    if (m_ticket && isVisible())
        m_find->open();
}

QWidget *ConversationPane::header() const
{
    return m_header;
}

void ConversationPane::setFolded(bool folded)
{
    m_composer->setFolded(folded);
}

void ConversationPane::setLow(bool low)
{
    m_header->setLow(low);
    m_isLow = low;
    keepConversationInSight();
}

/// Some lines of what is talked about are always in sight, unless what is being written would be cut for them.
void ConversationPane::keepConversationInSight()
{
    int others = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() == m_pages || item->isEmpty())
            continue;
        others += item->hasHeightForWidth() ? item->minimumHeightForWidth(width()) : item->minimumSize().height();
    }
    m_pages->setMinimumHeight(qBound(0, height() - others, Theme::of(this).extent(m_isLow ? 72 : 96)));
}

bool ConversationPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        keepConversationInSight();
    return QWidget::event(event);
}

void ConversationPane::setBelow(QWidget *widget)
{
    const bool hadKeys = m_below && m_below->isAncestorOf(window()->focusWidget());
    if (widget == m_below)
        return;
    m_below = widget;
    m_belowPlace->setForm(widget, window());
    m_composer->setVisible(!widget && m_ticket);
    m_hint->setAllowed(!widget);
    if (hadKeys && !widget)
        setFocus();
}

void ConversationPane::setStrip(QWidget *strip)
{
    if (m_strip)
        m_stripPlace->removeWidget(m_strip);
    m_strip = strip;
    if (strip)
        m_stripPlace->addWidget(strip);
}

void ConversationPane::showNew(const QUuid &uid)
{
    m_awaited = uid;
    m_model->reload();
}

void ConversationPane::showAwaited()
{
    // An answer that was on its way already may know the call, but not what was filed of it.
    if (m_awaited.isNull() || !m_model->isUpToDate())
        return;
    const QUuid awaited = std::exchange(m_awaited, {});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Entry &entry = m_model->entry(row);
        if ((entry.call() && entry.call()->uid == awaited) || (entry.message() && entry.message()->uid == awaited))
            return m_view->showEntry(row);
    }
}

void ConversationPane::setNewestFirst(bool newestFirst)
{
    m_model->setNewestFirst(newestFirst);
    if (m_model->isLoaded())
        m_view->showStart();
}

void ConversationPane::saveLayout(QSettings &settings) const
{
    settings.setValue(u"conversation/newestFirst"_s, m_model->isNewestFirst());
    const auto [key, offset] = m_view->place();
    settings.setValue(u"conversation/ticket"_s, key < 0 ? 0 : m_ticket.value);
    settings.setValue(u"conversation/entry"_s, key);
    settings.setValue(u"conversation/offset"_s, offset);
}

void ConversationPane::restoreLayout(const QSettings &settings)
{
    const bool newestFirst = settings.value(u"conversation/newestFirst"_s).toBool();
    m_actions.action(ActionId::NewestFirst)->setChecked(newestFirst);
    setNewestFirst(newestFirst);
    m_place = {TicketId{settings.value(u"conversation/ticket"_s).toLongLong()},
        settings.value(u"conversation/entry"_s, -1).toLongLong(), settings.value(u"conversation/offset"_s).toInt()};
}

} // namespace Earshot
