// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "earshot/desk/desk.h"

#include <QAction>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/paint.h"
#include "shell/plaintext.h"
#include "shell/sign.h"
#include "shell/times.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    PlaceDelegate(const NavigationModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    bool rail = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const bool heading = m_model.placeAt(index.row()).kind == Place::Kind::Heading;
        return {40, theme.extent(heading ? (rail ? 16 : 36) : 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const Place &place = m_model.placeAt(index.row());
        const DirectionScope scope(painter, option.direction);
        if (place.kind == Place::Kind::Heading) {
            if (rail) {
                drawHairline(painter, option.rect.adjusted(Space::M, 0, -Space::M, -Space::S), Qt::BottomEdge,
                    theme.color(Token::Line));
                return;
            }
            const QRect words = option.rect.adjusted(Space::L, Space::S, -Space::L, 0);
            drawLine(painter, words, place.title, theme.font(TypeRole::Caption), theme.color(Token::Text2));
            return;
        }
        // The scroll bar stands in the room the counts keep from the edge, so the ground goes on up to it.
        const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
        const bool scrolls = !rail && list && list->verticalScrollBar()->isVisible();
        QStyleOptionViewItem ground = option;
        if (scrolls)
            ground.rect.adjust(option.direction == Qt::RightToLeft ? -Space::S : 0, 0,
                option.direction == Qt::RightToLeft ? 0 : Space::S, 0);
        drawPlaceGround(painter, ground);
        if (rail) {
            if (place.letters.isEmpty())
                drawIcon(painter, option.rect, place.icon, theme.color(Token::Text2), 16);
            else
                drawLine(painter, option.rect, place.letters, theme.font(TypeRole::MetaStrong),
                    theme.color(Token::Text2), Qt::AlignHCenter);
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        QRect rest = option.rect;
        takeLeading(rest, Space::L, 0, option.direction);
        takeTrailing(rest, scrolls ? Space::Xs : Space::L, 0, option.direction);
        drawIcon(painter, takeLeading(rest, 16, Space::S + 2, option.direction), place.icon,
            theme.color(place.trouble.isEmpty() ? Token::Text2 : Token::Due));
        if (place.count >= 0) {
            const bool urgent = place.urgent && place.count > 0;
            const QString count = countWords(place.count, QLocale());
            const QFont font = theme.font(urgent ? TypeRole::MetaStrong : TypeRole::Meta);
            drawLine(painter, takeTrailing(rest, lineWidth(count, font) + 1, Space::S, option.direction), count, font,
                theme.color(urgent ? Token::Due : Token::Text2), Qt::AlignRight);
        }
        // What everybody sees is not changed in passing.
        if (place.shared)
            drawIcon(painter, takeTrailing(rest, 14, Space::Xs, option.direction), IconName::People,
                theme.color(Token::Text3), 14);
        drawLine(painter, rest, place.title, theme.font(selected ? TypeRole::BaseStrong : TypeRole::Base),
            theme.color(Token::Text));
    }

private:
    const NavigationModel &m_model;
};

} // namespace

Navigation::Navigation(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new NavigationModel(desk, this))
    , m_newTicket(new QPushButton(this))
    , m_places(new QListView(this))
    , m_foot(new QWidget(this))
    , m_name(new Label(TypeRole::Base, Token::Text, m_foot))
{
    setGround(this, Token::Rail);
    m_newTicket->setIcon(icon(IconName::Plus));
    m_newTicket->setAccessibleName(tr("New ticket"));
    connect(m_newTicket, &QPushButton::clicked, actions.action(ActionId::NewTicket), &QAction::trigger);

    m_places->setAccessibleName(tr("Views"));
    setFocusProxy(m_places);
    m_places->setModel(m_model);
    m_places->setItemDelegate(new PlaceDelegate(*m_model, this));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setResizeMode(QListView::Adjust);
    m_places->setMouseTracking(true);
    setGround(m_places, Token::Rail);
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this, &Navigation::take);
    connect(m_places, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // A second press goes back to the view, from a search or from a page.
        if (index == m_places->currentIndex())
            take(index);
    });
    // A window opens when it is asked for, not when one passes by with the arrow keys.
    const auto open = [this](const QModelIndex &index) {
        const Place &place = m_model->placeAt(index.row());
        if (place.opensWindow)
            Q_EMIT pageChosen(place.action);
    };
    connect(m_places, &QAbstractItemView::clicked, this, open);
    connect(m_places, &QAbstractItemView::activated, this, [this, open](const QModelIndex &index) {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            open(index);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        const Place &place = m_model->placeAt(index.row());
        Q_EMIT counted(place.key, place.count);
    });
    m_places->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_places, &QWidget::customContextMenuRequested, this, [this, &actions](const QPoint &at) {
        const QModelIndex index = m_places->indexAt(at);
        if (!index.isValid() || m_model->placeAt(index.row()).search.isEmpty())
            return;
        m_places->setCurrentIndex(index); // the acts are for the view that is shown
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const ActionId id :
            {ActionId::ChangeView, ActionId::ViewUp, ActionId::ViewDown, ActionId::CopyViewLink, ActionId::DeleteView})
            menu->addAction(actions.action(id));
        menu->popup(m_places->viewport()->mapToGlobal(at));
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = chosen();
        m_keptIsThere = m_places->selectionModel()->hasSelection();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { mark(m_kept, m_keptIsThere); });

    tellName();
    connect(&desk, &Desk::catalogChanged, this, &Navigation::tellName);
    m_name->setElided();
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(Space::L, Space::Xs, Space::L, Space::M);
    foot->setSpacing(Space::S + 2);
    foot->addWidget(new Sign(IconName::Person, Token::Text2, m_foot));
    foot->addWidget(m_name, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::M, 0, 0);
    column->setSpacing(Space::S);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::M, 0, Space::M, 0);
    top->addWidget(m_newTicket);
    column->addLayout(top);
    column->addWidget(m_places, 1);
    column->addWidget(m_foot);
    setRail(false);
}

void Navigation::tellName()
{
    const Agent *agent = m_desk.catalog().agent(m_desk.agent());
    m_name->setText(agent ? (agent->name.isEmpty() ? agent->login : agent->name) : tr("Nobody signed in"));
}

void Navigation::take(const QModelIndex &index)
{
    if (m_choosing || !index.isValid())
        return;
    const Place &place = m_model->placeAt(index.row());
    if (place.kind == Place::Kind::View)
        Q_EMIT viewChosen(place);
    else if (place.kind == Place::Kind::Page && !place.opensWindow)
        Q_EMIT pageChosen(place.action);
}

bool Navigation::choose(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    m_choosing = true;
    m_places->setCurrentIndex(m_model->index(row));
    m_choosing = false;
    take(m_places->currentIndex());
    return true;
}

void Navigation::mark(const QString &key, bool isThere)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_choosing = true;
    m_places->setCurrentIndex(m_model->index(row));
    if (isThere)
        m_places->selectionModel()->select(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    else
        m_places->clearSelection();
    m_choosing = false;
}

QString Navigation::chosen() const
{
    const QModelIndex current = m_places->currentIndex();
    return current.isValid() ? m_model->placeAt(current.row()).key : QString();
}

int Navigation::wantedWidth() const
{
    const Theme theme = Theme::of(this);
    const int around = 2 * Space::L + 16 + Space::S + 2 + Space::S + lineWidth(u"0"_s, theme.font(TypeRole::Meta));
    int widest = theme.extent(208);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Place &place = m_model->placeAt(row);
        if (place.kind != Place::Kind::Heading)
            widest = qMax(widest, lineWidth(place.title, theme.font(TypeRole::Base)) + around);
    }
    return qMin(widest, theme.extent(280));
}

void Navigation::setRail(bool rail)
{
    if (m_rail == rail && m_fitted)
        return;
    m_rail = rail;
    m_fitted = true;
    static_cast<PlaceDelegate *>(m_places->itemDelegate())->rail = rail;
    m_newTicket->setText(rail ? QString() : tr("New ticket"));
    m_foot->setVisible(!rail);
    const Theme theme = Theme::of(this);
    if (rail) {
        setFixedWidth(theme.extent(56));
    } else {
        setMinimumWidth(theme.extent(184));
        setMaximumWidth(theme.extent(280));
    }
    m_places->doItemsLayout();
}

} // namespace Earshot
