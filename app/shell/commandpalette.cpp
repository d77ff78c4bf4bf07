// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "shell/actions.h"
#include "shell/card.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/menukeys.h"
#include "shell/paint.h"
#include "shell/palettedelegate.h"
#include "shell/palettemodel.h"
#include "shell/sign.h"

namespace Earshot
{

namespace
{

constexpr int Width = 640;
constexpr int FromTop = 72;
constexpr int HeadHeight = 58;
constexpr int FootHeight = 36;
constexpr int MostRows = 440; ///< of the lines' height
constexpr int RowsOfNothing = 56;
constexpr int NarrowBelow = 520; ///< what is searched is not said any more
constexpr int MostTyped = 120;
constexpr int Veil = 64; ///< a quarter of black

} // namespace

CommandPalette::CommandPalette(Desk &desk, Actions &actions, std::function<QList<Place>()> places, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_ask(std::move(places))
    , m_model(new PaletteModel(desk, actions, window))
    , m_card(new Card(Card::Kind::Floating, this))
    , m_field(new QLineEdit(m_card))
    , m_kinds(new Label(tr("Actions, tickets, customers, views"), TypeRole::Meta, Token::Text2, m_card))
    , m_list(new QListView(m_card))
    , m_nothing(new Label(TypeRole::Base, Token::Text2, m_card))
    , m_shortcuts(new Label(TypeRole::Meta, Token::Text2, m_card))
{
    setObjectName(QStringLiteral("commandPalette"));
    hide();
    build();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(actions.action(ActionId::CommandPalette), &QAction::triggered, this,
        [this] { isVisible() ? leave() : open(); });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_model, &PaletteModel::answered, this, &CommandPalette::answered);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::build()
{
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Type a few letters"));
    m_field->setFrame(false);
    m_field->setMaxLength(MostTyped);
    m_field->setProperty(OwnUndo, true); // what was done in the window behind is not in sight
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Xl, 0, Space::Xl, 0);
    head->setSpacing(Space::M);
    head->addWidget(new Sign(IconName::Search, Token::Text2, m_card));
    head->addWidget(m_field, 1);
    head->addWidget(m_kinds);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addSpacing(Space::S);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addSpacing(Space::S);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addWidget(footLine());
}

QWidget *CommandPalette::footLine()
{
    auto *foot = new QWidget(m_card);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, 0, Space::Xl, 0);
    row->setSpacing(Space::L);
    for (const QString &words : {tr("↑↓ choose"), tr("Enter run"), tr("Esc close")})
        row->addWidget(new Label(words, TypeRole::Meta, Token::Text2, foot));
    row->addStretch();
    row->addWidget(m_shortcuts);
    foot->setFixedHeight(Theme::of(this).extent(FootHeight));
    return foot;
}

void CommandPalette::noteTicket(TicketId ticket)
{
    m_model->noteTicket(ticket);
}

void CommandPalette::open()
{
    window()->raise(); // it may have been asked for in a report's window
    window()->activateWindow();
    m_before = window()->focusWidget();
    const QString keys = m_actions.action(ActionId::Shortcuts)->shortcut().toString(QKeySequence::NativeText);
    m_shortcuts->setText(keys.isEmpty() ? QString() : tr("All shortcuts: %1").arg(keys));
    m_field->setFont(Theme::of(this).font(TypeRole::TitleLight));
    m_model->setPlaces(m_ask());
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    typed();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (isHidden())
        return;
    m_runWhenAnswered = false;
    const bool hadKeys = m_field->hasFocus();
    hide();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::typed()
{
    m_moved = false;
    m_runWhenAnswered = false;
    m_model->setTyped(m_field->text());
    m_nothing->setText({});
    chooseFirst();
}

void CommandPalette::answered(const QString &fault)
{
    if (isHidden())
        return;
    m_nothing->setText(!fault.isEmpty() ? fault : tr("Nothing is called “%1”").arg(m_field->text().simplified()));
    if (!m_moved || !m_list->currentIndex().isValid())
        chooseFirst();
    else
        place();
    if (std::exchange(m_runWhenAnswered, false))
        run(m_list->currentIndex().row());
}

void CommandPalette::chooseFirst()
{
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 0 ? 1 : 0)); // below its heading
    place();
}

void CommandPalette::move(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    m_moved = true;
    int row = m_list->currentIndex().row();
    do
        row = (row + step + count) % count;
    while (!(m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable));
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1)
        m_list->scrollToTop(); // its heading, too
}

void CommandPalette::enter()
{
    const int row = m_list->currentIndex().row();
    const bool here = row >= 0 && m_model->itemAt(row).match >= NameMatch::Beginning
        && (m_model->itemAt(row).kind == PaletteItem::Kind::Action
            || m_model->itemAt(row).kind == PaletteItem::Kind::View);
    // A ticket that is shown now may answer to fewer letters than were typed; and one that is not shown yet may be
    // meant rather than an act in whose name the letters are only scattered.
    if (m_model->isAsking() && !here)
        m_runWhenAnswered = true;
    else
        run(row);
}

void CommandPalette::run(int row)
{
    if (row < 0)
        return;
    const PaletteItem item = m_model->itemAt(row);
    if (item.kind == PaletteItem::Kind::Heading || !item.enabled)
        return;
    leave();
    switch (item.kind) {
    case PaletteItem::Kind::Heading:
        return;
    case PaletteItem::Kind::Action:
        return m_actions.action(item.action)->trigger();
    case PaletteItem::Kind::Ticket:
        return Q_EMIT ticketWanted(item.ticket);
    case PaletteItem::Kind::Customer:
        return Q_EMIT customerWanted(item.customer);
    case PaletteItem::Kind::View:
        return Q_EMIT viewWanted(item.view);
    }
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            leave();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const Theme theme = Theme::of(this);
    setGeometry(parentWidget()->rect());
    const int width = qMin(theme.extent(Width), this->width() - 2 * Space::L);
    const int top = qMin(theme.extent(FromTop), height() / 8);
    m_kinds->setVisible(width >= theme.extent(NarrowBelow));
    m_field->setFixedHeight(theme.extent(HeadHeight));

    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    const int around = theme.extent(HeadHeight) + theme.extent(FootHeight) + 2 * Space::S + 4;
    const int most = qMin(theme.extent(MostRows), height() - top - around - Space::L);
    const int inner = qBound(0, rows > 0 ? rows : theme.extent(RowsOfNothing), most);
    m_card->setGeometry((this->width() - width) / 2, top, width, around + inner);
    m_list->scrollTo(m_list->currentIndex());
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, Veil));
    drawFloatingShadow(&painter, m_card->geometry(), Theme::of(this));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        leave();
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible()) {
        m_field->setFont(Theme::of(this).font(TypeRole::TitleLight));
        place();
    }
}

} // namespace Earshot
