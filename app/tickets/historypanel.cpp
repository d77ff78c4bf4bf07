// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/historypanel.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/replydesk.h"
#include "earshot/storage/failure.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "composer/replydraft.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/historymodel.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int LinesMost = 12; ///< of one change: a long business need is read on the tab "Ticket"

class ActDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const Theme theme = Theme::of(option.widget);
        return {40, whatHeight(index, width - 2 * Space::L, theme) + theme.lineHeight(TypeRole::Meta) + 2 * Space::S};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const DirectionScope scope(painter, option.direction);
        drawPlaceGround(painter, option);
        QRect rest = option.rect.adjusted(Space::L, Space::S, -Space::L, -Space::S);
        const int lower = theme.lineHeight(TypeRole::Meta);
        const QRect what(rest.left(), rest.top(), rest.width(), rest.height() - lower);
        painter->setFont(theme.font(TypeRole::Base));
        painter->setPen(theme.color(Token::Text));
        painter->setClipRect(what);
        painter->drawText(what, Flags, inOwnDirection(index.data().toString(), option.direction));
        painter->setClipping(false);
        drawLine(painter, QRect(rest.left(), what.bottom() + 1, rest.width(), lower),
            index.data(HistoryModel::WhoAndWhenRole).toString(), theme.font(TypeRole::Meta), theme.color(Token::Text2));
    }

private:
    static constexpr int Flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

    static int whatHeight(const QModelIndex &index, int width, const Theme &theme)
    {
        const QFontMetrics metrics(theme.font(TypeRole::Base));
        const int height
            = metrics.boundingRect(QRect(0, 0, qMax(40, width), 10'000), Flags, index.data().toString()).height();
        return qMin(height, LinesMost * metrics.lineSpacing());
    }
};

} // namespace

HistoryPanel::HistoryPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk, this))
    , m_list(new QListView(this))
    , m_empty(new Label(tr("Nothing was changed yet"), TypeRole::Base, Token::Text2, this))
    , m_undo(new QPushButton(icon(IconName::Undo), tr("Take back"), this))
{
    setGround(this, Token::Rail);
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    setGround(m_list, Token::Rail);
    m_empty->setContentsMargins(Space::L, Space::L, Space::L, 0);
    m_undo->setAccessibleName(tr("Take the chosen change back"));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    foot->addWidget(m_undo);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::S, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::takeBack);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::fit);
    connect(m_model, &HistoryModel::filled, this, &HistoryPanel::fit);
    connect(m_model, &HistoryModel::failed, this, [this](const Error &why) {
        Q_EMIT said({words(why).oneLine(), {}});
    });
    fit();
}

void HistoryPanel::showTicket(TicketId ticket)
{
    m_model->showTicket(ticket);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void HistoryPanel::fit()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    const QModelIndex current = m_list->currentIndex();
    const bool undoable = current.isValid() && m_model->actAt(current.row()).undoable;
    m_undo->setVisible(any);
    m_undo->setEnabled(undoable);
    plainToolTip(m_undo,
        undoable                ? QString()
            : current.isValid() ? tr("It was changed again since, or cannot be undone")
                                : tr("Choose a change first"));
}

void HistoryPanel::takeBack()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (m_model->actAt(current.row()).kind == Act::SendReply)
        return takeMailBack(m_model->actAt(current.row()).act);
    m_desk.act(undoAct, m_model->actAt(current.row()).act).then(this, [this](const Result<QUuid> &undone) {
        if (!undone && undone.error().kind == Error::Kind::Conflict)
            return Q_EMIT said({tr("That was changed again since, so it cannot be taken back alone. Take the later "
                                   "change back first."),
                {}});
        Q_EMIT said(undone ? Said{tr("Taken back"), *undone} : Said{words(undone.error()).oneLine(), {}});
    });
}

/// What was typed is nowhere but in the mail: it becomes a draft again.
void HistoryPanel::takeMailBack(const QUuid &sent)
{
    m_desk.database().read(waitingMail, sent).then(this, [this](const Result<std::optional<OutboxId>> &mail) {
        if (!mail || !*mail)
            return Q_EMIT said({mail ? tr("The mail has gone already") : words(mail.error()).oneLine(), {}});
        ReplyDrafts::takeBack(m_desk, **mail, this, [this](const Result<Reply> &reply) {
            Q_EMIT said({reply ? tr("Taken back; your text is a draft again") : words(reply.error()).oneLine(), {}});
        });
    });
}

} // namespace Earshot
